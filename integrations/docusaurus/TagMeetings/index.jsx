// The elements of a tag-page site for Docusaurus 3: copy this folder to src/components/.
//
//   import TagMeetings from '@site/src/components/TagMeetings';
//   <TagMeetings src="https://tag.example/tag-security.json" count={3} />
//
// Props are the attributes of the element, as they are or in camelCase. Children are shown until
// the element is ready, and for good if it never is. With `script` and `integrity`, as embed.json
// of the site has them, that very script is loaded and no other.
import React from 'react';
import Head from '@docusaurus/Head';

/** The meetings alone. */
export default function TagMeetings(props) {
  return <Embedded element="tag-meetings" {...props} />;
}

/** The whole page. */
export function TagPage(props) {
  return <Embedded element="tag-page" {...props} />;
}

function Embedded({ element: Element, src, script = 'embed.js', integrity, children, ...settings }) {
  const folder = src.replace(/[?#].*$/, '').replace(/[^/]*$/, '');
  const pinned = integrity && { integrity, crossOrigin: 'anonymous' };
  return (
    <>
      {/* In the head of the built page, so that it is asked for before React is there. When a
          reader comes here from another page it is put there then, and a module runs once only. */}
      <Head>
        <script type="module" src={folder + script} {...pinned} />
      </Head>
      <Element src={src} {...Object.fromEntries(Object.entries(settings).map(attribute))}>
        {children ?? <a href={folder}>Meeting times and how to join</a>}
      </Element>
    </>
  );
}

// React writes the props of an element it does not know as they are.
function attribute([name, value]) {
  if (name === 'className') return ['class', value];
  return [name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value];
}
