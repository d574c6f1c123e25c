// Before first paint: the card and the list in the reader's own time, from what the page holds.
// It stands in every page, so it is terse; `script.rs` takes out these comments and the line ends.
// It runs twice: behind the first card, when nothing else is there, and behind the page, for the list.
// A app's data, S storage, q what was asked, z zone, r region, s start, t end, c the card's <time> until it is filled, l the others, e one of them, D its data.
// app and zone are the elements of these ids, which HTML makes globals.
// Whatever this browser lacks or cannot read (a language that is none), the page stays as it was built.
try{let A=app.dataset,q="",S,z,r,s,t,e,D,[c,...l]=app.querySelectorAll("time"),
// f writes an instant: the words are the page's, the order and the clock the reader's region's, or
// those of one that writes alike (zone/regions.rs), unless a clock is stored ("-u-hc-h23"; [undefined]
// adds nothing).
f=(s,o)=>new Date(s).toLocaleString("en-"+(A[r=new Intl.Locale(navigator.language).maximize().region]||r)+[S?.tagClock],{...o,timeZone:z}),
// P fills a <time>: each child carries its own options of Intl.DateTimeFormat; the third is the end.
// Whether start and end are on another day, than the group's and than the start, is noted. D.on is
// the day of the month for the group; f takes of D what Intl knows.
P=e=>{e.dataset.off=[f(s,D)-D.on,f(t,D)-f(s,D)];[...e.children].map((x,i)=>x.innerText=f(i>1?t:s,x.dataset))};
// Reading storage throws where it is denied.
try{S=localStorage}catch{}
A.theme=S?.tagTheme;
// The zone of the link, the stored one, the browser's own: the first that the browser knows. What
// was tried is noted: "undefined" if nothing was asked.
for(z of[new URL(location).searchParams.get("tz")||"",S?.tagZone,z])try{A.z=q+=z;f(0);break}catch{}
// Dates that are over are hidden; the first of its own that is not is the card's.
for(e of l)D=e.dataset,s=e.dateTime,t=+D.end,e.hidden=t<=new Date||(D.own?c&&=P(c,c.dateTime=s):P(e));
// The zone line, which is not there yet the first time.
zone.dataset.z=q}catch{}
