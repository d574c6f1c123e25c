// A Docusaurus site for the tests. The driver copies it, and writes the address of the tag-page
// site it serves in the place of https://tag.example/.
const tag = 'https://tag.example/';

export default async function config() {
  const embed = await (await fetch(`${tag}embed.json`)).json();
  return {
    title: 'Docusaurus host',
    url: 'https://host.example',
    baseUrl: '/',
    favicon: 'icon.svg',
    onBrokenLinks: 'throw',
    markdown: { format: 'detect' },
    customFields: { embed },
    plugins: ['@docusaurus/plugin-content-pages'],
    themes: ['@docusaurus/theme-classic'],
    themeConfig: {
      colorMode: { respectPrefersColorScheme: true },
      navbar: {
        title: 'Docusaurus host',
        items: [
          { to: '/', label: 'Without', activeBaseRegex: '^/$' },
          { to: '/component', label: 'Component' },
          { to: '/pinned', label: 'Pinned' },
          { to: '/plain', label: 'Plain' },
        ],
      },
    },
  };
}
