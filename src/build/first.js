// Before first paint: the card and the list in the reader's own time, from what the page holds.
// It stands in every page, so it is terse; `script.rs` takes out these comments and the line ends.
// B body, n now, S storage, z zone, s start, t end, o whether the day is another one in UTC,
// c the card's <time> until it is filled, l those of the list, e one of them.
{let B=document.body,n=Date.now(),S={},z,s,t,o,e,[c,...l]=B.querySelectorAll("time"),
// f writes an instant: the words are the page's, the order and the clock the reader's region's, unless
// a clock is stored ("-u-hc-h23"; [undefined] adds nothing).
f=(s,o)=>new Date(s).toLocaleString("en-"+new Intl.Locale(navigator.language).maximize().region+[S.tagClock],{...o,timeZone:z}),
// d is the day of the month there.
d=s=>f(s,l[0].dataset),
// P fills a <time>: each child carries its own options of Intl.DateTimeFormat; the third is the end.
P=(e,o)=>{e.dataset.off=o;[...e.children].map((x,i)=>x.innerText=f(i>1?t:s,x.dataset))};
// Reading storage throws where it is denied.
try{S=localStorage}catch{}
B.dataset.theme=S.tagTheme;
// The zone of the link, the stored one, the browser's own: the first that the browser knows. What
// was tried is noted: "NaNundefined" (the sum of undefined, null and undefined) if nothing was asked.
for(z of[new URL(location).searchParams.get("tz"),S.tagZone,z])try{B.dataset.zone+=z;f(n);break}catch{}
// Dates that are over are hidden; the first that is not is the card's.
for(e of l)s=e.dateTime,t=+e.dataset.end,(e.hidden=t<=n)||(P(e,o=d(s)-s.slice(8,10)),c&&=P(c,[o,d(t)-d(c.dateTime=s)]))}
