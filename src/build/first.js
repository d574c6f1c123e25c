{let d=document,h=d.documentElement,g=k=>{try{return localStorage["tag-page:"+k]}catch{}},z,i=0,n=Date.now(),N="numeric",L="long",q=new URLSearchParams(location.search).get("tz"),c=d.querySelector(".when time"),
f=(o,t,u)=>new Intl.DateTimeFormat("en-"+new Intl.Locale(navigator.language).maximize().region,{timeZone:z,calendar:"gregory",...o})[u?"formatRange":"format"](t,u),C={hour:N,minute:"2-digit"};
h.dataset.theme=g("theme");
for(z of[q,g("zone"),z])try{f();break}catch{}
for(let e of d.querySelectorAll("li time")){}
}
