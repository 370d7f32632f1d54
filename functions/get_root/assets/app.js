/* Bundled from page/ by `make page`: cf1893afbe866fc70c0d2cc71951ab82. See licences.txt. */
var ht={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Gn={de:()=>import("./de.js")},Zt=["en",...Object.keys(Gn)],Kn=e=>e.toLowerCase().split("-")[0];function Zs(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Kn).find(n=>Zt.includes(n))??"en"}var Ne=Zs(),fe=navigator.languages.find(e=>Kn(e)===Ne)??Ne,$t=ht;async function Qn(){let e=Gn[Ne];e&&($t={...ht,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=$t===ht?"en":Ne}var er=new Intl.PluralRules(fe),W=e=>e.toLocaleString(fe);function tr(e,t){let n=$t[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[er.select(Number(t.count))]??n.other}var Ie=e=>Object.hasOwn($t,e),i=(e,t={})=>Jn(e,t).join(""),Te=(e,t)=>Jn(e,t),Jn=(e,t)=>tr(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?W(s):s});var Zn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],l=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++r]]=l:a===6?o[1][t[++r]]+=l+"":a?(s=e.apply(l,Zn(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(l)}return o},Xn=new Map;function eo(e){var t=Xn.get(this);return t||(t=new Map,Xn.set(this,t)),(t=Zn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",l="",u=[0],m=function(p){r===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,a):r===3&&(p||a)?(u.push(3,p,a),r=2):r===2&&a==="..."&&p?u.push(4,p,0):r===2&&a&&!p?u.push(5,0,!0,a):r>=5&&((a||!p&&r===5)&&(u.push(r,0,a,s),r=6),p&&(u.push(r,p,0,s),r=6)),a=""},d=0;d<n.length;d++){d&&(r===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],r===1?o==="<"?(m(),u=[u],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[d][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):a+=o),r===3&&a==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var S,oo,nr,de,en,yt,so,_t,ro,nn,tn,or,Xe=Symbol.for("pv"),vt={},xt=[],sr=/^m(i|n|o|s|text|space)$/,on=Array.isArray,sn=xt.slice,Ce=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function io(e,t,n){var o,s,r,a={},l=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return l>2&&(a.children=l>3?sn.call(arguments,2):n),Je(e,a,o,s,null)}function Je(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Xe,__v:s||++oo,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function kt(e){return e.children}function bt(e,t){this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function rr(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=Ce({constructor:Xe},n)).__v=n.__v+1,S.vnode&&S.vnode(t),rn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||me(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,mo(s,t,r),n.__=n.__e=null,t.__e!=o&&ao(t))}function ao(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ao(e)}function to(e){(8&e.__g||(e.__g|=8,de.push(e),yt++))&&en==S.debounceRendering||((en=S.debounceRendering)||queueMicrotask)(co)}function co(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(so),e=de.shift(),t=de.length,8&e.__g&&rr(e)}finally{(yt=de.length)&&(en||queueMicrotask)(co)}}function lo(e,t,n,o,s,r,a,l,u,m,d){var h,p,f,g,E,_,w=o.__k||xt,x=t.length;for(u=ir(n,t,w,u,x),h=0;h<x;h++)(f=n.__k[h])!=null&&(p=~f.__i&&w[f.__i]||vt,f.__i=h,_=rn(e,f,p,s,r,a,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&an(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),E=E||g,4&f.__u?(u=uo(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=E,u}function ir(e,t,n,o,s){var r,a,l,u,m,d,h,p,f,g=n.length,E=g,_=0,w=0,x=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[r]=Je(null,a):on(a)?a=x[r]=Je(kt,{children:a}):a.constructor===Xe&&a.__b?a=x[r]=Je(a.type,a.props,a.key,a.ref,a.__v):x[r]=a,u=r+_,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=ar(a,n,u,E))&&(E--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,w=1)):(~m||(s>g?_--:s<g&&_++),typeof a.type!="function"&&(a.__u|=4))):x[r]=null;if(w){for(d=[],h=[],r=0;r<s;r++)if((a=x[r])&&16&a.__u){for(_=0,p=d.length;_<p;)d[f=_+p>>1]<a.__i?_=f+1:p=f;d[_]=a.__i,h[r]=_+1}for(_=d.length;r--;)h[r]&&(h[r]==_?_--:x[r].__u|=4)}if(E)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=me(l)),cn(l,l));return o}function uo(e,t,n,o){var s,r,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=uo(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=me(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ar(e,t,n,o){var s,r=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&a==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function no(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gt(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||no(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||no(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=tn[t]||(tn[t]=cr(t)),(e.__a||(e.__a={}))[t]=nn,r=t!=(t=t.replace(ro,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function cr(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=nn++;else if(t[_t]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function rn(e,t,n,o,s,r,a,l,u,m){var d,h,p,f,g,E,_,w,x,v,y,X,mt,pt,ke,Vn,ue,Ee,oe=t.type;if(t.constructor!==Xe)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=r=[],d.nodeType==8?l=wt(d,r):r.push(d),l=r[0]||l),(d=S.__b)&&d(t);e:if(typeof oe=="function"){p=a.length;try{if(w=t.props,x=(d=oe.prototype)&&d.render,v=(d=oe.contextType)&&o[d.__c],y=d?v?v.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(x?t.__c=f=new oe(w,y):(t.__c=f=new bt(w,y),f.constructor=oe,f.render=ur),v&&v.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),oe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ce({},f.__s)),Ce(f.__s,oe.getDerivedStateFromProps(w,f.__s)))),g=f.props,E=f.state,f.__v=t,n.__c){if(w!==g&&x&&!oe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,y),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,y)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(B){B&&(B.__=t)}),xt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=me(n);break e}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,y),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,E,_)})}else x&&!oe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=y,f.props=w,f.__P=e,f.__g&=-5,X=S.__r,mt=x?25:0;do f.__g&=-9,X&&X(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++mt<25);x&&(xt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ce({},o,f.getChildContext())),x&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,E)),pt=d&&d.type===kt&&d.key==null?d.props.children:d,w.__P&&(d=l,s=(e=w.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(B){B&&cn(B,B)}),n.__k=null),l=n.__k?me(n,0):null),l=lo(e,on(pt)?pt:[pt],t,n,o,s,r,a,l,u,m),w.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(Se),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(B){if(a.length=p,t.__v=null,u||r)if(B&&B.then){if(t.__u|=128|u,r){for(~(ue=r.indexOf(l||void 0))||(ue=r.length);(Ee=r[ue-1])&&Ee.nodeType==8;)ue--;for(;ue<r.length;ue++)if(Ee=r[ue])if(r[ue]=null,ke){if(Ee==Vn)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(Vn=wt(ke=Ee))}}if(!ke){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ke=l}(d=wt(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,l=d):t.__e=l,l=l&&l.nextSibling}else r&&r.some(Se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),B&&B.then||fo(t),S.__e(B,t,n)}}else l=t.__e=lr(n.__e,t,n,o,s,r,a,u,m,e);return(d=S.diffed)&&d(t),l}function wt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function fo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(fo))}function mo(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function lr(e,t,n,o,s,r,a,l,u,m){var d,h,p,f,g,E,_,w,x=n.props||vt,v=t.props,y=t.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((g=r[d])&&(y?g.localName==y:g.nodeType==3)){e=g,r[d]=null;break}}if(!e){if(w=m.ownerDocument||document,!y)return w.createTextNode(v);e=w.createElementNS(s,y,v.is?v:m),l&&(S.__m&&S.__m(t,r),l=!1),r=null}if(y){if(m=y=="template"&&e.content||e,r=y=="textarea"&&v.defaultValue!=null?null:r&&sn.call(m.childNodes),!l&&r)for(x={},d=0;d<e.attributes.length;d++)x[(g=e.attributes[d]).name]=g.value;for(d in x)g=x[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in v||d=="value"&&"defaultValue"in v||d=="checked"&&"defaultChecked"in v||gt(e,d,null,g,s);for(d in v)g=v[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?h=g:d=="value"?E=g:d=="checked"?_=g:l&&typeof g!="function"||x[d]===g||gt(e,d,g,x[d],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&sr.test(y))&&(s="http://www.w3.org/1999/xhtml"),lo(m,on(f)?f:[f],t,n,o,s,r,a,r?r[0]:n.__k&&me(n,0),l,u),r&&r.some(Se)),l&&y!="textarea"||(d="value",y=="progress"&&E==null?e.removeAttribute(d):E==null||E===e[d]&&(y!="progress"||E)||gt(e,d,E,x[d],s),d="checked",_!=null&&_!=e[d]&&gt(e,d,_,x[d],s))}else x===v||l&&e.data==v||(e.data=v);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){S.__e(s,n)}}function cn(e,t,n){var o,s,r,a;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){S.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&cn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=wt(o,r=[]))&&(o==e.__e&&r.some(Se),Se(s),Se(o)),n||Se(e.__e),e.__e=e.__c=e.__=null}function ur(e,t,n){return this.constructor(e,n)}function ln(e,t){var n,o,s,r;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Je(kt,{children:[e]}),s=[],r=[],rn(t,t.__k,o||vt,vt,t.namespaceURI,o?null:t.firstChild?sn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),mo(s,t.__k,r),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw yt=0,e}},oo=0,nr=function(e){return e!=null&&e.constructor===Xe},bt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ce({},this.state)),typeof e=="function"&&(e=e(Ce({},n),this.props)),e&&(Ce(n,e),this.__v&&(t&&this.__k.push(t),to(this)))},bt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),to(this))},bt.prototype.render=kt,de=[],yt=0,so=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),ro=/(PointerCapture)$|Capture$/i,nn=0,tn={},or=0;var Oe,A,un,po,fn=Object.is,Et=0,xo=[],dn=[],I=S,ho=I.__b,$o=I.__r,go=I.diffed,_o=I.__c,bo=I.unmount,wo=I.__;function et(e,t){I.__h&&I.__h(A,e,Et||t),Et=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Et=1,pn(ko,e)}function pn(e,t,n){var o=et(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):ko(void 0,t),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);fn(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var s=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,a,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,fn(p.__[0],p.__N[0])||(d=!0))}),s){var h=s.call(this,r,a,l);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=et(Oe++,3);!I.__s&&gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function hn(e,t){var n=et(Oe++,4);!I.__s&&gn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function F(e){return Et=5,fr(function(){return{current:e}},[])}function fr(e,t){var n=et(Oe++,7);return gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $n(e){var t=et(Oe++,10),n=$();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function dr(){var e;do{for(;e=dn.shift();)try{Ze(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=xo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ze),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(dn.length)}I.__b=function(e){A=null,ho&&ho(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),wo&&wo(e,t)},I.__r=function(e){$o&&$o(e),Oe=0;var t=(A=e.__c).__H;t&&(un==A?A.__h=[]:(t.__h.some(Ze),t.__h.some(mn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=A},I.diffed=function(e){go&&go(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&vo(xo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=A=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Ze),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),_o&&_o(e,t)},I.unmount=function(e){bo&&bo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,vo(dn.push(s))}else Ze(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var yo=typeof requestAnimationFrame=="function";function mr(e){var t,n=function(){clearTimeout(o),yo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);yo&&(t=requestAnimationFrame(n))}function vo(e){e!=1&&po==I.requestAnimationFrame||((po=I.requestAnimationFrame)||mr)(dr)}function Ze(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function mn(e){var t=A;e.__c=e.__(),A=t}function gn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function ko(e,t){return typeof t=="function"?t(e):t}var c=eo.bind(io);function Y(e){let t=new Set;function n(o){let[,s]=pn((a,l)=>a+1,0),r=F({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},hn(()=>{let a=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(a),a(),()=>{t.delete(a)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function pe(e,t,n=[]){let o=F(t);o.current=t,b(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var _n=Y({text:""});function q(e){hn(()=>_n.set({text:e}),[e])}var Fe=Y({polite:"",assertive:"",notices:[]}),Eo=0;function Pe(e,t=!1){let n=t?"assertive":"polite",o=Fe.get()[n]===e?"\xA0":"";Fe.set({[n]:e+o})}function k(e,t=!1){Eo+=1;let n=Eo;Fe.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Pe(e,t),t||setTimeout(()=>bn(n),6e3)}function bn(e){Fe.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var se=e=>e instanceof Error?e.message:String(e);async function H(e){try{await e()}catch(t){k(se(t),!0)}}var tt=Intl.DateTimeFormat().resolvedOptions().timeZone,pr=2e3,Co=0;function Oo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Co=Math.abs(n)>pr?n:0}var P=()=>Date.now()+Co;function Ao(){let[e,t]=$(P());return b(()=>{let n=setInterval(()=>t(P()),250);return()=>clearInterval(n)},[]),e}function Do(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Tt=[["day",86400],["hour",3600],["minute",60],["second",1]];function vn(e){let[t,n]=Tt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function St(e){let[t,n]=vn(e);return i(`unit.${n}`,{count:t})}var hr={weekday:"short",day:"numeric",month:"short",year:"numeric"},No={weekday:"short"},yn={hour:"numeric",minute:"2-digit"};function Ct(e,t,n=null,o=!1){let s=wn(e,t,tt);if(o||!n||n===tt)return[s,null];try{let r=wn(e,t,n);return r===s?[s,null]:[i("when.there",{period:r,zone:Io(n)}),i("when.yours",{period:wn(e,t,tt,No),zone:xn()})]}catch{return[s,null]}}var Io=e=>e.replaceAll("_"," "),xn=()=>Io(tt);function wn(e,t,n,o=hr){return new Intl.DateTimeFormat(fe,{...o,...yn,timeZone:n}).formatRange(new Date(e),new Date(t))}var he=e=>new Date(e).toLocaleString(fe,{dateStyle:"medium",timeStyle:"short"});function Fo(e,t){let[n,o]=[60,86400];if(t<10*n)return $e(e);if(t<o)return new Date(e).toLocaleTimeString(fe,yn);let s=t<5*o?{...No,...yn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(fe,s)}var $e=e=>new Date(e).toLocaleTimeString(fe,{timeStyle:"medium"}),kn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),To=1440*60*1e3;function Po(e,t){let n=Date.parse(`${e}Z`),o=n-Le(n-To,t),s=n-Le(n+To,t),r=[o,s].find(u=>u+Le(u,t)===n);if(r!==void 0)return{at:So(r),gap:null};let a=$r(s,o,t),l=new Date(a+Le(a,t)).toISOString().slice(0,16);return{at:So(a),gap:l}}function $r(e,t,n){let o=Le(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Le(s,n)===o?e=s:t=s}return t}var So=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Le(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:a,hour:l,minute:u,second:m}=o;return Date.UTC(s,r-1,a,l,u,m)-Math.floor(e/1e3)*1e3}var Lo=()=>[...new Set([tt,"UTC",...Intl.supportedValuesOf("timeZone")])];var Z=document.documentElement.dataset,nt="account",gr=6e4,C=Y({account:Go()}),Ae=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ie(o)?i(o,{hint:i("sign.passwordHint")}):t),this.kind=n}};async function ee(e,t){let n;try{n=await fetch(`${Z.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:Z.client,...t})})}catch{throw new Error(i("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ae(o.message??i("failure.title"),(o.__type??"").split("#").pop())}var ot=class extends Error{constructor(t,n){super(i("sign.newRequired")),this.user=t,this.challenge=n}};async function Mo(e,t){let n=await ee("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new ot(e,n.Session);Uo(n)}async function Ro({user:e,challenge:t},n){Uo(await ee("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Uo({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(i("sign.otherStep",{step:t}));Yo(Vo(e))}var qo=e=>ee("ResendConfirmationCode",{Username:e}),Tn=e=>ee("ForgotPassword",{Username:e}),Ho=(e,t,n)=>ee("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Wo=(e,t,n)=>ee("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),jo=(e,t)=>ee("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Bo=async(e,t)=>ee("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ze()});async function ze(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-gr?t:(En??=br(e).finally(()=>{En=null}),En)}function st(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?zo(n):_r().finally(()=>zo(n)),Sn(),e&&k(e,!0)}async function _r(){let e=await ze().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Sn(){localStorage.removeItem(nt),C.set({account:null})}function zo(e){e&&ee("RevokeToken",{Token:e}).catch(()=>{})}var En=null;async function br(e){try{let t=await ee("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Vo({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Yo(n),n.token??null}catch(t){t instanceof Ae&&t.kind&&st(i("sign.ended"))}return C.get().account?.token??null}function Yo(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(nt)!==s&&localStorage.setItem(nt,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===nt||e===null)&&C.set({account:Go()})});function Vo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(wr(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function wr(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Go(){try{return JSON.parse(localStorage.getItem(nt)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var yr=5,Ko=1,vr=10;function xr(e,t){let n=`problem.${e}`;return Ie(n)?i(n,{count:t?.in_use??0}):t?.message??t?.detail??i("failure.unreachable")}var j=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(xr(o,n)),this.status=t,this.kind=o,this.body=n}},L=(e,t)=>K("GET",e,void 0,t),G=(e,t,n)=>K("POST",e,t,n);async function K(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?Cr():null;for(let r=1;;r+=1){let a=await Er(e,t,n,{accept:o,key:s}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(s||e==="GET"))||r===yr)return Tr(a);await Sr(l?kr(a,r):200*2**r*(.5+Math.random()))}}function kr({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Ko,o=Math.min(n,vr);return 1e3*(o+Math.random()*t*Math.max(o,Ko))}async function Er(e,t,n,{accept:o,key:s}){let r={accept:o};n!==void 0&&(r["content-type"]="application/json"),s&&(r["idempotency-key"]=s);let a=await ze();a&&(r.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:r,body:l});Oo(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Tr({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&st(i("sign.ended")),e<200||e>=300)throw new j(e,typeof o=="object"?o:null);return o}async function Re(e,t=1e3){let n=[],o=null;do{let s=await L(te(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function te(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Ue(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var Sr=e=>new Promise(t=>setTimeout(t,e));function Cr(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Dn=500,Or=1e4,Ar=3e4,Dr=1e4,Nr=1e3,Ir=3e4,_e=4,ne=30,U=Y({state:"idle",recovered:0}),re=new Map,Cn=new Map,ge=null,rt=Dn,On=[],Qo,An;function Jo(){U.get().state==="idle"&&U.set({state:"connecting"});let e=new WebSocket(new URL(Z.socket,location.href.replace(/^http/,"ws")));ge=e,e.onopen=()=>{rt=Dn,U.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of re.keys())es(t);Zo()},e.onmessage=({data:t})=>Lr(JSON.parse(t)),e.onclose=()=>Xo(e)}function Xo(e){if(ge===e){if(Nn(),ge=null,!re.size){U.set({state:"idle"});return}U.set({state:"off"}),Qo=setTimeout(Jo,rt*(.5+Math.random())),rt=Math.min(2*rt,Or)}}function Fr(){let e=ge;ge=null,clearTimeout(Qo),Nn(),U.set({state:"idle"}),e?.close()}function Zo(){Nn(),On=[setTimeout(()=>{qe({type:"ping"}),On.push(setTimeout(Pr,Dr))},Ar)]}function Nn(){for(let e of On)clearTimeout(e)}function Pr(){let e=ge;e&&(Xo(e),e.close())}function qe(e){return ge?.readyState!==WebSocket.OPEN?!1:(ge.send(JSON.stringify(e)),!0)}async function es(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await ze();qe({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&qe({type:"subscribe",conference:n})}function Lr(e){Zo();let t=Mr(e);if(e.version!==void 0){if(!zr(e,Cn.get(t)))return;Cn.set(t,e)}for(let n of re.get(t)??[])n(e)}function zr(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Mr({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function In(e,t){clearTimeout(An);let n=re.get(e);return n?n.add(t):(re.set(e,new Set([t])),U.get().state==="live"&&es(e)),U.get().state==="idle"&&Jo(),()=>{re.get(e)?.delete(t),setTimeout(()=>Rr(e),Nr)}}function Rr(e){if(re.get(e)?.size!==0)return;re.delete(e),Cn.delete(e);let[t,n]=e.split(" ");n&&qe({type:"unsubscribe",[t]:n}),re.size||(clearTimeout(An),An=setTimeout(Fr,Ir))}function it(e,t){b(()=>{let n=e.map(o=>In(o,t));return()=>{for(let o of n)o()}},[e.join()])}var He=()=>U.use(({state:e})=>e);function ts(){U.get().state==="off"&&!document.hidden&&(rt=Dn)}addEventListener("online",ts);document.addEventListener("visibilitychange",ts);var D=Y({bookings:{},state:"empty",problem:null}),Q=({status:e})=>e!=="CANCELED",M=({status:e})=>e==="CONFIRMATION_PENDING",ie=({status:e})=>e==="WAITLISTED",Fn=({start:e})=>!!e&&Date.parse(e)<=P(),Ur=e=>(M(e)||ie(e))&&!Fn(e);function ct(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(Q)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var Ot=e=>Dt(null,()=>G("/v1/bookings",{conference:e.id})),rs=e=>Dt(e,()=>G(`/v1/bookings/${e.id}/confirm`)),At=e=>Dt(e,async()=>({...await G(`/v1/bookings/${e.id}/cancel`),declined:M(e)})),Pn=e=>Dt(e,()=>G(`/v1/bookings/${e.id}/reactivate`));async function Dt(e,t){let n=e&&we.get(e.id);try{let o=await t();e&&we.get(e.id)!==n?(We({id:o.id,declined:o.declined}),at(o)):We(o,!0)}catch(o){if(!(o instanceof j))throw o;k(o.message,!0),e?await at(e):o.body?.booking_id&&await at({id:o.body.booking_id})}}var is=({id:e,conference_name:t})=>H(async()=>{let n=await L(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Ue(`${t}.ics`,"text/calendar",n)}),qr=8,we=new Map,be=new Map;async function De(){let{account:e}=C.get();if(!e)return;D.get().state!=="ready"&&D.set({state:"loading"});let t=new Map(we);try{let n=await Re("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:s})=>we.get(s)===t.get(s));for(let s of o)We(s);D.set({state:"ready",problem:null})}catch(n){D.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function at(e){let{account:t}=C.get();if(!t)return;let n=we.get(e.id);try{let o=await L(`/v1/bookings/${e.id}`);we.get(e.id)===n&&We(o)}catch{}}function We(e,t=!1){let n=D.get().bookings[e.id],o={...n,...e};n&&M(n)&&ie(o)&&(o.missed_at=n.deadline),Q(o)&&(o.declined=!1),D.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&jr(n??null,o),Hr(o)}function Hr(e){let{id:t}=e,n=Q(e)&&!Fn(e)&&be.size<qr;(Ur(e)||n)&&!be.has(t)?be.set(t,In(`booking ${t}`,Wr)):!Q(e)&&be.has(t)&&as(t)}function as(e){be.get(e)?.(),be.delete(e)}function Wr({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){we.set(e,(we.get(e)??0)+1),We({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function jr(e,t){let{conference_name:n,position:o}=t,s=e!==null&&M(e);if(e?.status!==t.status){let r={CONFIRMED:()=>i("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?i("booking.expiredAt",{name:n}):o?i("booking.positionAt",{name:n,position:o}):i("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>i("booking.offeredAt",{name:n,time:$e(t.deadline??"")}),CANCELED:()=>i("booking.canceledAt",{name:n,reason:Ln(t)})}[t.status]();Pe(r,M(t)||s)}else ie(t)&&e.position!==o&&o&&Pe(i("booking.positionAt",{name:n,position:o}))}function Ln({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return i(Ie(o)?o:"canceled.other")}var cs=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>Q(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function Br(){for(let e of Object.values(D.get().bookings))M(e)&&Date.parse(e.deadline??"")<=P()&&(We({id:e.id,status:"WAITLISTED",position:null,deadline:null}),at(e))}var ns=Date.now();function Yr(){if(document.hidden)return;Br();let e=U.get().state==="live"?ne:_e;if(Date.now()-ns<e*1e3)return;ns=Date.now();let t=Object.values(D.get().bookings).filter(n=>be.has(n.id)&&!Fn(n));for(let n of t)at(n)}var os=null,ss=0;function ls(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==os){os=n;for(let o of[...be.keys()])as(o);D.set({bookings:{},state:"empty",problem:null}),De()}};C.watch(e),U.watch(()=>{let{recovered:t}=U.get();t!==ss&&De(),ss=t}),setInterval(Yr,500),e()}function z({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,a]=$(!1),l=F(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(r)return;let d=m.currentTarget;Gr(d,d.closest("dialog, section, li, aside")),a(!0);try{await e()}finally{l.current&&a(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var Vr=1e4;function Gr(e,t){let n=Date.now()+Vr,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}function ye({start:e,end:t,timezone:n,online:o=!1}){let[s,r]=Ct(e,t,n,o);return c`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&c`<span class="there">${r}</span>`}
  </span>`}var ve=({location:e,online:t=!1})=>t?c`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:c`<span class="place">${e}</span>`,Nt=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function It({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,a=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?i("seats.left",{count:n}):i("seats.soldOut"),s?i("seats.held",{count:s}):"",r?i("seats.waiting",{count:r}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${a(o)}></span>
      <span class="held" style=${a(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Kr=e=>i(`status.${e}`),je=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Kr(e)}</span>`,us=new Map;function Ft({booking:e,named:t=!1}){let n=Ao(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,a=Math.max(us.get(r)??1,s);return us.set(r,a),c`<div class="offer">
    <p class="held-for">
      ${t?Te("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):i("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Do(s)}</span>
      <span class="until">${i("offer.until",{time:$e(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/a}%`}}></span>
    </div>
    <div class="acts">
      <${z} kind="primary" action=${()=>rs(e)} disabled=${s<=0}>
        ${i("offer.claim")}
      <//>
      <${z} action=${()=>At(e)} disabled=${s<=0}>
        ${i("offer.decline")}
      <//>
    </div>
  </div>`}function lt({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${i("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${Ln(e)}</p>`:M(e)?null:c`<${Jr} booking=${e} /><p class="stands">${Qr(e)}</p>`}function Qr({position:e,position_exact:t}){return e?Te(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${W(e)}</strong>`}):i("booking.waitlisted")}function Jr({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${i("booking.missed",{time:$e(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${i("booking.missedLast",{count:t,time:he(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${i("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,R=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,O=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${i("failure.title")}</p>
    <p>${se(e)}</p>
    ${n}
    ${t&&c`<${z} action=${t}>${i("failure.retry")}<//>`}
  </div>`,Be=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:s,unseen:r})=>c`<th scope="col" class=${s?"number":null}>
                ${r?c`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function T({label:e,hint:t,error:n,name:o,children:s,...r}){let a=`field-${o}`,l=[t&&`${a}-hint`,n&&`${a}-wrong`].filter(Boolean).join(" "),u={id:a,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${a}>${e}</label>
    ${s?s(u):c`<input ...${u} ...${r} />`}
    ${t&&c`<p class="hint" id=${`${a}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`}function zn(){let{polite:e,assertive:t,notices:n}=Fe.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${i("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>c`<p key=${o} class=${r?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${i("app.dismiss")}
              onClick=${()=>bn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function ut({title:e,children:t,close:n}){let o=F(null);return b(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${i("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${zn} />
  </dialog>`}function J({title:e,children:t,confirmLabel:n,action:o,close:s}){return c`<${ut} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${z} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${z} action=${s}>${i("booking.keep")}<//>
    </div>
  <//>`}var Ye=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Xr({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?i("form.required"):e.tooLong?i("form.tooLong",{max:o}):e.typeMismatch?i("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?i("form.number",{min:Number(t),max:Number(n)}):i("form.numberFrom",{min:Number(t)}):i("form.invalid")}function ae(e,t){let[n,o]=$({}),[s,r]=$(""),[a,l]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>m().find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,a)return;let g=m().map(_=>[_.name,Xr(_)]),E=Object.fromEntries(g.filter(([,_])=>_));if(r(""),o(E),!Object.keys(E).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let w=_?.body?.field;w in e?o({[w]:Zr(w,se(_))}):r(se(_))}finally{l(!1)}}},h=Object.keys(n).map(f=>e[f]),p=s||(h.length?i("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:a,errorAt:f=>n[f]??null,summary:p}}function Zr(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?i("form.past"):n==="must be before the end"?i("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var ce=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Ve=({label:e=i("sign.password"),error:t=null})=>c`<${T}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${i("sign.passwordHint")}
    error=${t}
  />`;var Mn=["offers","bookings","conferences"],ei={email:null,email_verified:!1,email_pending:null,mails:Mn,language:null};function fs({signIn:e}){let{account:t}=C.use(n=>n);return q(i("account.title")),c`<h1 tabindex="-1">${i("account.title")}</h1>
    ${t?c`<${ti} key=${t.user} user=${t.user} />`:c`<${R} title=${i("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${i("nav.signIn")}
            </button>
          <//>`}`}function ti({user:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>L("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof j&&l.status===404?n(ei):s(l)});b(()=>{r()},[]);let a=async l=>n(await K("PATCH","/v1/users/me",l));return o?c`<${O} error=${o} retry=${r} />`:t?c`
    <p class="quiet">${i("account.name",{name:e})}</p>
    <${ni} user=${t} change=${a} />
    <${oi} user=${t} change=${a} />
    <${si} user=${e} />
    <${ri} />
  `:c`<${N} />`}function ni({user:e,change:t}){let n={email:i("sign.email")},{submit:o,busy:s,errorAt:r,summary:a}=ae(n,async({email:u})=>{await t({email:u}),k(i("form.saved"))}),l=e.email?i(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):i("account.noMails");return c`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${i("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&c`<p>${i("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${T}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${i("account.addressHint")}
        error=${r("email")}
      />
      <${ce} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${i("form.save")}</button>
        ${e.email&&c`<${z} action=${()=>H(()=>t({email:null}))}>
            ${i("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function oi({user:e,change:t}){let n=e.language??"en",o=s=>{let r=Mn.filter(a=>e.mails.includes(a)!==(a===s));return H(()=>t({mails:r}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${i("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${i("account.mails")}</legend>
      ${Mn.map(s=>c`<label class="check" key=${s}>
            <input
              type="checkbox"
              checked=${e.mails.includes(s)}
              onChange=${()=>o(s)}
            />
            ${i(`account.${s}`)}
          </label>`)}
    </fieldset>
    <${T} label=${i("account.language")} name="language">
      ${s=>c`<select
          ...${s}
          onChange=${({target:r})=>H(()=>t({language:r.value}))}
        >
          ${Zt.map(r=>c`<option key=${r} value=${r} lang=${r} selected=${r===n}>
                ${i(`language.${r}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function si({user:e}){let t={current:i("account.current"),password:i("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=ae(t,async(a,l)=>{await Bo(a.current,a.password),l.reset(),k(i("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${i("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${T}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${Ve} label=${t.password} error=${s("password")} />
      <${ce} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ri(){let[e,t]=$(!1),n=()=>H(async()=>{let s=await L("/v1/users/me/export");Ue("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>H(async()=>{await K("DELETE","/v1/users/me"),Sn(),k(i("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${i("account.data")}</h2>
    <div class="acts">
      <${z} action=${n}>${i("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${i("account.delete")}
      </button>
    </div>
    ${e&&c`<${J}
        title=${i("account.deleteTitle")}
        confirmLabel=${i("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${i("account.deleteText")}</p>
      <//>`}
  </section>`}var ft=Y({fetched:{},pushed:{}});function xe(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ft.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ge(e){let[t,n]=$(null),o=He(),s=()=>ms(e).then(()=>n(null),n);b(()=>{s()},[e]),pe(o==="live"?ne:_e,s,[e]),ii(e);let[r]=le([e]);return{conference:r,error:t,reload:s}}function ii(e){it([`conference ${e}`],ai),b(()=>ds,[e])}function le(e){let{fetched:t,pushed:n}=ft.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ai({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:a}){let l={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:a};ft.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function ds(){ft.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}U.watch(()=>{U.get().state!=="live"&&ds()});async function ms(e){let t=await L(`/v1/conferences/${encodeURIComponent(e)}`);return xe([t]),t}function ps(e){let{fetched:t}=ft.get();for(let n of e)t[n]||ms(n).catch(()=>{})}async function hs(e){let{items:t,next:n}=await L(te("/v1/conferences",e));return xe(t),{ids:t.map(({id:o})=>o),next:n}}async function $s(){let e=await Re("/v1/users/me/conferences");return xe(e),e.map(({id:t})=>t)}var gs=(e,t)=>ci(e)||t.organizer===e.user,ci=e=>e.roles.includes("admin");var li=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,_s=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function ui(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?_s(t[2],t[1]):/^https?:\/\//.test(e)?_s(e,e):e}var Rn=e=>e.split(li).map(ui),fi=e=>/^[-*] /.test(e);function di(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${Rn(t[1])}</h2>`;let n=e.split(`
`);return n.every(fi)?c`<ul>
      ${n.map(o=>c`<li>${Rn(o.slice(2))}</li>`)}
    </ul>`:c`<p>${Rn(e)}</p>`}var bs=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(di)}
  </div>`;function ws({booking:e}){let[t,n]=$(!1);return c`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${i("why.title")}</summary>
    ${t&&c`<${mi} booking=${e} />`}
  </details>`}function mi({booking:{id:e,position:t}}){let[n,o]=$(null),[s,r]=$(null),a=()=>L(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),r(null)},r);if(b(()=>{a()},[e]),s)return c`<${O} error=${s} retry=${a} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${i(u==="lapse"?"why.missed":"why.joined",{time:he(m)})}
        </li>`)}
    ${t&&c`<li>${i("why.before",{count:t-1})}</li>`}
    <li>${i("why.order")}</li>
  </ul>`}function ys({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Ge(e);return q(n?.name??i("conference.title")),n?c`<${hi} conference=${n} signIn=${t} />`:o instanceof j&&o.status===404?c`<${pi} />`:c`<h1 tabindex="-1">${i("conference.title")}</h1>
    ${o?c`<${O} error=${o} retry=${s} />`:c`<${N} />`}`}var pi=()=>c`<h1 tabindex="-1">${i("conference.title")}</h1>
    <${R} title=${i("conference.unknown")}>
      <p><a href="#/conferences">${i("notFound.home")}</a></p>
    <//>`;function hi({conference:e,signIn:t}){let{account:n}=C.use(a=>a),{name:o,description:s}=e,r=n&&Me(n)&&gs(n,e);return c`
    <p class="crumb"><a href="#/conferences">${i("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&c`<${bs} text=${s} />`}
        <${gi} conference=${e} />
        ${r&&!e.listed&&c`<p class="quiet">${i("conference.unlisted")}</p>`}
        <${z} action=${()=>$i(e)}>${i("conference.share")}<//>
        ${r&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${i("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${i("conference.seats")}</h2>
        <${_i} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function $i({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>k(i("conference.copied")),()=>k(n))}function gi({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,s=[[i("conference.when"),c`<${ye} ...${e} />`],[i("conference.where"),c`<${ve} ...${e} />`],[i("conference.topics"),c`<${Nt} topics=${t} />`]];n&&s.push([i("conference.organizer"),n]);let r=St(o??Number(Z.window));return s.push([i("conference.offers"),i("conference.heldFor",{span:r})]),c`<dl class="facts">
    ${s.map(([a,l])=>c`<div key=${a}>
          <dt>${a}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function _i({conference:e,account:t,signIn:n}){let o=D.use(({bookings:l})=>ct(e.id,l)),s=D.use(l=>l.state),r=bi(e);if(o&&M(o)&&!r)return c`<${Pt} booking=${o} />`;let a=!r&&c`<${It} conference=${e} />`;return o&&Q(o)&&!r?c`${a}<${Pt} booking=${o} />`:c`
    ${a} ${o&&c`<${lt} booking=${o} />`}
    ${r&&c`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&c`<${N} />`}
    ${!r&&s!=="loading"&&c`<${wi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function bi({canceled:e,start:t,end:n}){return e?i("conference.canceled"):Date.parse(n)<=P()?i("conference.ended"):Date.parse(t)<=P()?i("conference.started"):""}function wi({conference:e,booking:t,account:n,signIn:o}){let s=D.use(d=>d.bookings),r=cs(e,s),a=r.find(d=>!ie(d)&&!M(d));if(a)return c`<p class="stands">${i("conference.clash",{name:a.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Pn(t):Ot(e),m=r.map(d=>d.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${i("conference.drops",{names:m})}</p>`}
    <${z} kind="primary" action=${n?u:()=>o(()=>yi(e))}>
      ${e.available?i("conference.book"):i("conference.join")}
    <//>
    <p class="quiet">${i("conference.privacy")}</p>
  `}async function yi(e){await De();let t=ct(e.id,D.get().bookings);if(!t)return Ot(e);if(!Q(t))return t.reason==="attendee"?Pn(t):Ot(e)}function Pt({booking:e,named:t=!1}){let[n,o]=$(!1);if(M(e))return c`<${Ft} booking=${e} named=${t} />`;let s=()=>o(!1),r=ie(e)?"leave":"cancel";return c`
    <${lt} booking=${e} />
    ${ie(e)&&c`<${ws} booking=${e} />`}
    <div class="acts">
      ${!ie(e)&&c`<${z} action=${()=>is(e)}>${i("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${i(`booking.${r}`)}
      </button>
    </div>
    ${!ie(e)&&c`<${vi} booking=${e} />`}
    ${n&&c`<${J}
        title=${i(`booking.${r}Title`)}
        confirmLabel=${i(`booking.${r}`)}
        action=${()=>At(e)}
        close=${s}
      >
        <p>${i(`booking.${r}Text`)}</p>
      <//>`}
  `}function vi({booking:e}){let[t]=le([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",a=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=te("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${a(n)}/${a(o)}`,location:r}),u=te("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(d,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return c`<p class="quiet">
    ${Te("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var vs=24,xi=1e3,ki=100;function qn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Ei=({words:e="",topic:t="",from:n="",to:o="",place:s="",available:r=!1})=>te("#/conferences",{q:e,topic:t,from:n,to:o,place:s,available:r?1:null}),Un={online:!0,person:!1},V=Y({...qn(location.hash),ids:[],next:null,state:"loading",error:null}),Ti=({topic:e,from:t,to:n,place:o,available:s},r,a)=>({topic:e,from:t?kn(t).first:new Date(P()).toISOString().slice(0,19),to:n?kn(n).last:null,online:Object.hasOwn(Un,o)?Un[o]:null,available:s||null,limit:r,cursor:a}),Lt=0;async function zt({more:e=!1,quietly:t=!1}={}){Lt+=1;let n=Lt,o=V.get();!e&&!t&&V.set({state:"loading"});let s=o.words?xi:e?vs:Math.max(vs,o.ids.length);try{let r=e?o.ids:[],a=e?o.next:null,l=r.length+s;do{let u=await hs(Ti(o,Math.min(100,l-r.length),a));r=[...r,...u.ids],a=u.next}while(a&&r.length<l);n===Lt&&V.set({ids:r,next:a,state:"ready",error:null})}catch(r){n===Lt&&!t&&V.set({state:"failed",error:r})}}var xs=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Si(e,t){let{name:n,location:o,topics:s,description:r}=e,a=xs([n,o,...s,r].join(" "));return xs(t).split(/\s+/).every(l=>a.includes(l))}function ks(){let e=V.use(p=>p),{words:t,topic:n,from:o,to:s,place:r,available:a,ids:l,next:u,state:m,error:d}=e;Ci(e),b(()=>{let p=setTimeout(zt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,s,r,a]),pe(l.length>ki?ne:_e,()=>m!=="loading"&&zt({quietly:!0}));let h=Oi(l,t,m);return q(i("nav.conferences")),c`
    <h1 tabindex="-1">${i("nav.conferences")}</h1>
    <${Ai} />
    ${m==="loading"&&!l.length&&c`<${N} />`}
    ${m==="failed"&&c`<${O} error=${d} retry=${zt}>
          ${h.length>0&&c`<p>${i("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&c`<${Di} />`}
    <ul class="cards">
      ${h.map(p=>c`<${Ni} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&c`<p class="more"><${z} action=${()=>zt({more:!0})}>${i("conferences.more")}<//></p>`}
  `}function Ci(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&V.set(qn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Ei(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Oi(e,t,n){let s=le(e).filter(r=>!r.canceled&&(!t||Si(r,t)));return b(()=>{t&&n==="ready"&&Pe(i("conferences.found",{count:s.length}))},[t,s.length,n]),s}function Ai(){let{words:e,topic:t,from:n,to:o,place:s,available:r}=V.use(u=>u),a=u=>({target:m})=>V.set({[u]:m.value}),l=({target:u})=>V.set({available:u.checked});return c`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${i("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${i("conferences.placeholder")}
        value=${e}
        onInput=${a("words")}
      />
    </div>
    <div class="field">
      <label for="from">${i("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${a("from")} />
    </div>
    <div class="field">
      <label for="to">${i("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${a("to")} />
    </div>
    <div class="field">
      <label for="place">${i("conferences.where")}</label>
      <select id="place" onChange=${a("place")}>
        ${["",...Object.keys(Un)].map(u=>c`<option value=${u} selected=${u===s}>
              ${i(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${r} onChange=${l} />
      ${i("conferences.available")}
    </label>
    ${t&&c`<button
        type="button"
        class="button topic-filter"
        aria-label=${i("conferences.anyTopic",{topic:t})}
        onClick=${()=>V.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Di(){let{words:e,topic:t,from:n,to:o,place:s,available:r}=V.use(u=>u),a=e||t||n||o||s||r,l=()=>V.set(qn(""));return a?c`<${R} title=${i("conferences.none")}
        ><${z} action=${l}>${i("conferences.showAll")}<//><//
      >`:c`<${R} title=${i("conferences.empty")}>
        <p>
          ${Te("conferences.emptyHint",{link:c`<a href="#/organize">${i("nav.organize")}</a>`})}
        </p>
      <//>`}function Ni({conference:e}){let t=D.use(({bookings:a})=>ct(e.id,a)),{id:n,name:o,topics:s}=e,r=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${r&&c`<${je} status=${t.status} />`}
    </div>
    <p class="quiet"><${ye} ...${e} /></p>
    <p class="quiet"><${ve} ...${e} /></p>
    <${Nt} topics=${s} />
    <${It} conference=${e} />
  </li>`}function Ts({signIn:e}){let{account:t}=C.use(a=>a),{bookings:n,state:o,problem:s}=D.use(a=>a);return q(i("booking.list")),b(()=>{De()},[]),c`<h1 tabindex="-1">${i("booking.list")}</h1>
    ${r()}`;function r(){if(!t)return c`<${R} title=${i("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${i("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${O} error=${s} retry=${De} />`;let a=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return a.length?c`<${Ii} all=${a} />`:c`<${R} title=${i("booking.none")}>
        <p><a href="#/conferences">${i("booking.find")}</a></p>
      <//>`}}function Ii({all:e}){let t=e.filter(s=>Q(s)&&Date.parse(s.end)>P()),n=e.filter(s=>!t.includes(s)).reverse(),o=t.map(s=>s.conference);return b(()=>ps(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${i("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(M),...t.filter(s=>!M(s))].map(s=>c`<${Es} key=${s.id} booking=${s} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${i("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(s=>c`<${Es} key=${s.id} booking=${s} />`)}
        </ul>
      </details>`}
  `}function Es({booking:e}){let t=!Q(e)||Date.parse(e.end)<=P(),[n]=le([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${je} status=${e.status} />
    </div>
    <p class="quiet"><${ye} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${ve} ...${n} /></p>`}
    ${t?c`<${lt} booking=${e} />`:c`<${Pt} booking=${e} />`}
  </li>`}var Mt=()=>({name:i("form.name"),location:i("form.place"),topics:i("form.topics"),start:i("form.starts"),end:i("form.ends"),timezone:i("form.zone"),slots:i("form.seats"),expected_demand:i("form.expected"),confirmation_window:i("form.window"),max_offers:i("form.maxOffers"),quiet_hours:i("form.quiet"),description:i("form.description"),listed:i("form.listed"),max_per_email:i("form.onePerEmail")}),Rt=({error:e,hint:t,value:n})=>c`<${T}
    label=${i("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Ut=({error:e,maxlength:t,value:n})=>c`<${T}
    label=${i("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${i("form.placeHint")}
  />`,qt=({error:e,rows:t,value:n})=>c`<${T} label=${i("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Ht({error:e,value:t}){let[n,o]=t?vn(Number(t)):["","minute"];return c`<${T}
    label=${i("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${i("form.windowHint",{span:St(Number(Z.window))})}
  >
    ${s=>c`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${i("form.windowUnit")}>
          ${Tt.map(([r])=>c`<option value=${r} selected=${r===o}>${i(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Wt({confirmation_window:e,window_unit:t}){let n=Tt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var jt=({error:e,value:t})=>c`<${T}
    label=${i("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${i("form.maxOffersHint")}
    error=${e}
  />`,Bt=({error:e,value:t})=>c`<${T}
    label=${i("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${i("form.quietHint")}
  >
    ${n=>c`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${i("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Yt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Ye("quiet_hours",i("form.quietBoth"));return e?{from:e,until:t}:null}var Vt=({error:e,value:t})=>c`<${T}
    label=${i("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${i("form.topicsHint")}
    error=${e}
  />`,Gt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Ss=({name:e,label:t,hint:n,error:o,on:s})=>{let r=`field-${e}`;return c`<div class="switch">
    <label class="check" for=${r}>
      <input
        type="checkbox"
        id=${r}
        name=${e}
        defaultChecked=${s}
        aria-describedby=${o?`${r}-hint ${r}-wrong`:`${r}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${r}-hint`}>${n}</p>
    ${o&&c`<p class="wrong" id=${`${r}-wrong`}>${o}</p>`}
  </div>`},Kt=({errorAt:e,listed:t=!0,perEmail:n=1})=>c`
  <${Ss}
    name="listed"
    label=${i("form.listed")}
    hint=${i("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Ss}
    name="max_per_email"
    label=${i("form.onePerEmail")}
    hint=${i("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Qt=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Fi=2e3;function Jt(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let s=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let r=Math.max(0,n.at+Fi-Date.now());await new Promise(a=>setTimeout(a,r)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&s()},[e]),s}var Xt=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Hn=1e3,Cs=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function As(e){let[t,n]=$({bookings:null,error:null}),o=Jt(Xt(e),async()=>{try{let s=await Re(`/v1/conferences/${e?.id}/bookings`,Hn);n({bookings:s,error:null})}catch(s){n(r=>({...r,error:s}))}});return{...t,reload:o}}var Pi=()=>[{name:i("manage.attendee")},{name:i("manage.status")},{name:i("manage.position"),number:!0},{name:i("manage.offers"),number:!0},{name:i("manage.booked")},{name:i("manage.remove"),unseen:!0}],dt=({user_id:e})=>e??i("manage.byEmail"),Li=(e,t)=>[dt(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Os=e=>[...e].sort((t,n)=>Cs.indexOf(t.status)-Cs.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Ds({conference:e,attendees:t}){let[n,o]=$(""),[s,r]=$(!1),[a,l]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(v=>Li(v,n)),p=({id:v})=>H(async()=>{await G(`/v1/bookings/${v}/cancel`),await d()}),f=v=>H(async()=>{let y=encodeURIComponent(v.user_id);await G(`/v1/conferences/${e.id}/attendees/${y}/allow`),k(i("manage.allowed",{name:dt(v)}))}),g=()=>H(async()=>{let v=`/v1/conferences/${e.id}/bookings`,y=await L(v,{accept:"text/csv"});Ue(`${e.name}.csv`,"text/csv",`\uFEFF${y}`)}),E=({target:v})=>o(v.value),_=Os(h.filter(v=>v.status!=="CANCELED")),w=Os(h.filter(v=>v.status==="CANCELED")),x=(v,y)=>c`<${Be} label=${y} columns=${Pi()}>
      ${v.map(X=>c`<${zi} key=${X.id} booking=${X} remove=${()=>l(X)} allow=${()=>f(X)} />`)}
    <//>`;return c`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${i("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${i("manage.search")}
          placeholder=${i("manage.search")}
          value=${n}
          onInput=${E}
        />
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>r(!0)}>${i("manage.invite")}</button>`}
        <${z} action=${g}>${i("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${O} error=${m} retry=${d} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${R} title=${i(u.length?"manage.noMatch":"manage.none")} />`}
    ${_.length>0&&x(_,i("manage.attendees"))}
    ${w.length>0&&c`<details class="over">
        <summary>${i("status.CANCELED")} (${W(w.length)})</summary>
        ${x(w,i("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Hn&&c`<p class="quiet">${i("manage.first",{bookings:i("count.booking",{count:Hn})})}</p>`}
    ${s&&c`<${Mi} conference=${e} reload=${d} close=${()=>r(!1)} />`}
    ${a&&c`<${J}
        title=${i("manage.removeTitle",{name:dt(a)})}
        confirmLabel=${i("manage.remove")}
        action=${()=>p(a)}
        close=${()=>l(null)}
      >
        <p>${i("manage.removeText",{name:dt(a)})}</p>
      <//>`}
  </section>`}function zi({booking:e,remove:t,allow:n}){let o=dt(e),s=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${i("manage.invitation")}</span>`}
      ${e.email&&c`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${je} status=${e.status} /></td>
    <td class="number">${e.position?W(e.position):""}</td>
    <td class="number">${e.offers?W(e.offers):""}</td>
    <td>${he(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${i("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${i("manage.remove")}
        </button>`}
      ${s&&e.user_id&&c`<${z} kind="plain" action=${n} aria-label=${i("manage.allowOne",{name:o})}>
          ${i("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Mi({conference:e,reload:t,close:n}){let o={invitee:i("manage.inviteLabel")},{submit:s,busy:r,errorAt:a,summary:l}=ae(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await G("/v1/bookings",{conference:e.id,...m}),k(i("manage.invited",{name:u})),n(),await t()});return c`<${ut} title=${i("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${i("manage.inviteText")}</p>
      <${T}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${a("invitee")}
      />
      <${ce} error=${l} />
      <button class="button primary" aria-busy=${r}>${i("manage.invite")}</button>
    </form>
  <//>`}function Ns({conference:e}){let[t,n]=$(!1),{id:o,name:s,capacity:r,location:a,topics:l,description:u}=e,{confirmation_window:m,max_offers:d}=e,{timezone:h,quiet_hours:p,listed:f,max_per_email:g}=e,{submit:E,busy:_,errorAt:w,summary:x}=ae(Mt(),async(y,X)=>{let mt={slots:Number(y.slots),location:y.location,topics:Gt(y.topics),description:y.description,confirmation_window:Wt(y),max_offers:y.max_offers===""?null:Number(y.max_offers),...h?{quiet_hours:Yt(y)}:{},...Qt(y)};xe([await K("PATCH",`/v1/conferences/${o}`,mt)]),k(i("form.saved")),requestAnimationFrame(()=>X.reset())}),v=()=>H(async()=>{xe([await K("DELETE",`/v1/conferences/${o}`)]),k(i("manage.canceledNow",{name:s}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${i("manage.edit")}</h2>
    <form class="form" onSubmit=${E} novalidate>
      <div class="pair">
        <${Rt} value=${r} error=${w("slots")} hint=${i("form.seatsHint")} />
        <${Ut} value=${a} error=${w("location")} />
      </div>
      <${Vt} value=${l.join(", ")} error=${w("topics")} />
      <${qt} rows="3" value=${u} error=${w("description")} />
      <div class="pair">
        <${Ht} value=${m??void 0} error=${w("confirmation_window")} />
        <${jt} value=${d??void 0} error=${w("max_offers")} />
      </div>
      ${h&&c`<${Bt} value=${p} error=${w("quiet_hours")} />`}
      <${Kt} errorAt=${w} listed=${f} perEmail=${g} />
      <${ce} error=${x} />
      <div class="acts">
        <button class="button primary" aria-busy=${_}>${i("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${i("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${J}
        title=${i("manage.cancelTitle",{name:s})}
        confirmLabel=${i("manage.cancel")}
        action=${v}
        close=${()=>n(!1)}
      >
        <p>${i("manage.cancelText")}</p>
      <//>`}
  </section>`}function Is({conference:{id:e,name:t}}){let[n,o]=$(!1),s=()=>H(async()=>{await K("DELETE",`/v1/conferences/${e}?forget=true`),k(i("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${i("manage.delete")}
      </button>
    </p>
    ${n&&c`<${J}
        title=${i("manage.deleteTitle",{name:t})}
        confirmLabel=${i("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${i("manage.deleteText")}</p>
      <//>`}`}var Ri=100,Fs=240,Ke=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Wn=null,jn=0;function Ui(){let e=new URL(jn?`./uplot.js?${jn}`:"./uplot.js",import.meta.url);return Wn??=Promise.all([import(e.href),qi("./uplot.css")]).then(([t])=>t.default,()=>{throw Wn=null,jn+=1,new j(0,null)}),Wn}function qi(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Hi(e,t){let n=e.map(({at:r})=>Date.parse(r)/1e3),o=Math.max(P()/1e3,...n.slice(-1)),s=Ke.map(({name:r})=>[...e.map(a=>a[r]),t[r]]);return[[...n,o],...s]}function Wi(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),s=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],r=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],a={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Fs,cursor:{y:!1},scales:{y:{range:r},expired:{range:r}},legend:{live:!1},axes:[{...a,values:ji,space:90},{...a,size:44,incrs:s},{...a,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:s,label:i("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...Ke.map(({text:u,color:m,dash:d,scale:h})=>({label:i(u),scale:h,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function ji({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Fo(o*1e3,n))}function Ps(e){let[t,n]=$(null),[o,s]=$(null),r=()=>Ui().then(f=>n(()=>f),s);b(()=>{r()},[]);let{samples:a,resolution:l,error:u,reload:m}=e.series,d=o??(a?null:u),p=d?c`<${O} error=${d} retry=${o?r:m} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t&&a?c`<${Vi} uPlot=${t} samples=${a} ...${e} />`:p}</div>
    <figcaption class="quiet">${i(`series.${l}`)}</figcaption>
    <${Yi} samples=${a??[]} />
  </figure>`}var Bi=e=>e.filter((t,n)=>Ke.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Yi({samples:e}){let[t,n]=$(!1),o=({currentTarget:a})=>n(a.open),s=[{name:i("plot.when")},...Ke.map(({text:a})=>({name:i(a),number:!0}))],r=a=>c`<tr key=${a.at}>
    <th scope="row">${he(a.at)}</th>
    ${Ke.map(({name:l})=>c`<td class="number">${W(a[l])}</td>`)}
  </tr>`;return c`<details class="over" onToggle=${o}>
    <summary>${i("plot.numbers")}</summary>
    ${t&&c`<${Be} label=${i("plot.table")} columns=${s}>${Bi(e).slice(-Ri).reverse().map(r)}<//>`}
  </details>`}function Vi({uPlot:e,samples:t,now:n,capacity:o}){let s=F(null),r=F(null),a=()=>Hi(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=s.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),h=()=>{r.current?.destroy(),r.current=new e(Wi(e,m),a(),m)},p=new ResizeObserver(([{contentRect:g}])=>r.current?.setSize({width:g.width,height:Fs})),f=setInterval(()=>r.current?.setData(a()),1e3);return h(),p.observe(m),d.addEventListener("change",h),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",h),r.current?.destroy(),r.current=null}},[]),b(()=>r.current?.setData(a()),[t,...Object.values(n)]);let u=Ke.map(({text:m,name:d})=>`${i(m)} ${n[d]??i("plot.unknown")}`);return c`<div
    ref=${s}
    role="img"
    aria-label=${i("plot.label",{seats:i("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Gi=3600;function zs(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=F(null),s=Xt(e),a=Jt(s,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await L(te(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:Ls([...p??[],...h]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:Ls([...u.samples,Ki(u.samples,e)])}:u)},[s]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:a}}var Ki=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:s}=e[e.length-1];return{at:new Date(P()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:s}},Ls=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Gi);function Ms({id:e}){let{conference:t,error:n,reload:o}=Ge(e),s=As(t),r=zs(t);return q(t?.name??i("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ye} ...${t} /><${ve} ...${t} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${i("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${i("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${i("manage.canceled")}</p>`}
    <${Qi} conference=${t} series=${r} />
    ${!t.canceled&&c`<${Ns} conference=${t} />`}
    ${s.bookings?.length===0&&c`<${Is} conference=${t} />`}
    <${Ds} conference=${t} attendees=${s} />
  `:c`<h1 tabindex="-1">${i("conference.title")}</h1>
      ${n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}`}function Qi({conference:e,series:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,{lapsed:a}=t,l=[[i("manage.confirmed"),o,i("manage.of",{seats:i("count.seat",{count:n})})],[i("manage.waiting"),r,""],[i("manage.pending"),s,""],[i("manage.expired"),a??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${i("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,d])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?W(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${Ps} series=${t} now=${{confirmed:o,waitlisted:r,held:s,lapsed:a}} capacity=${n} />
  </section>`}function qs({id:e,signIn:t}){let{account:n}=C.use(o=>o);return q(e==="new"?i("organize.new"):i("organize.title")),!n||!Me(n)?c`<h1 tabindex="-1">${i("organize.title")}</h1>
      <${Ji} ...${{account:n,signIn:t}} />`:e==="new"?c`<${na} />`:e?c`<${Ms} key=${e} id=${e} />`:c`<${ea} account=${n} />`}var Ji=({account:e,signIn:t})=>c`<${R} title=${e?i("organize.noRole"):i("organize.signIn")}>
    <p>${i("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${i("nav.signIn")}
      </button>`}
  <//>`,Xi=()=>[{name:i("organize.conference")},{name:i("organize.when")},{name:i("organize.state")},{name:i("organize.confirmed"),number:!0},{name:i("organize.seats"),number:!0},{name:i("organize.held"),number:!0},{name:i("organize.waiting"),number:!0}];function Zi({canceled:e,start:t,end:n}){return e?i("organize.canceled"):Date.parse(n)<=P()?i("organize.over"):i(Date.parse(t)<=P()?"organize.running":"organize.upcoming")}function ea({account:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>$s().then(l=>{n(l),s(null)},s);b(()=>{r()},[e.user]);let a=le(t??[]);return pe(ne,r),c`
    <div class="top">
      <h1 tabindex="-1">${i("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${i("organize.new")}</a>
    </div>
    ${o&&c`<${O} error=${o} retry=${r} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${R} title=${i("organize.none")} />`}
    ${a.length>0&&c`<${Be} label=${i("organize.list")} columns=${Xi()}>
        ${a.map(l=>c`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&c` <span class="quiet">${i("organize.unlisted")}</span>`}
              </th>
              <td>${Ct(l.start,l.end,l.timezone)[0]}</td>
              <td>${Zi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${W(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Rs(e,t,n,o){let{at:s,gap:r}=Po(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[a,l]=[n,r].map(u=>u.slice(11));throw new Ye(t,i("form.gap",{local:a,next:l}))}function ta(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Gt(e.topics),start:Rs(t,"start",e.start,n),end:Rs(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Wt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Yt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...Qt(e)}}function na(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${oa} id=${e} />`:c`<${Hs} />`}function oa({id:e}){let{conference:t,error:n,reload:o}=Ge(e);return t?c`<${Hs} like=${t} />`:n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}function Hs({like:e}){let t=Mt(),{submit:n,busy:o,errorAt:s,summary:r}=ae(t,async(a,l)=>{let u=await G("/v1/conferences",ta(a,l));xe([u]),k(i("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${i("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${T}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&i("form.copyHint")}
        error=${s("name")}
      />
      <${qt} rows="5" value=${e?.description} error=${s("description")} />
      <${Ut} maxlength="200" value=${e?.location} error=${s("location")} />
      <${Vt} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Us} name="start" label=${t.start} error=${s("start")} />
        <${Us} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${T}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${i("form.zoneHint",{zone:xn()})}
      >
        ${a=>c`<select ...${a}>
            ${Lo().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Rt} value=${e?.capacity} error=${s("slots")} />
        <${T}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Ht} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${jt} value=${e?.max_offers??void 0} error=${s("max_offers")} />
      </div>
      <${Bt} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${Kt} errorAt=${s} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${ce} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("form.publish")}</button>
      </div>
    </form>
  `}var Us=({name:e,label:t,error:n})=>c`<${T} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Ws=new Map;function js(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Bs(){history.scrollRestoration="manual";let{key:e}=js();addEventListener("scroll",()=>Ws.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=js();e=t.key,sa(t.isNew?0:Ws.get(e)??0,()=>e===t.key)})}function sa(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var ra=["in","up"];function Ys({close:e,signedIn:t}){let[n,o]=$("in"),[s,r]=$({user:""}),a=(m,d={})=>{r(h=>({...h,hint:void 0,...d})),o(m)},l=()=>{e(),t(),ia().catch(()=>{})},u=ma[n];return c`<${ut} title=${i(pa[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${i("sign.ways")}>
      ${ra.map(m=>c`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>a(m)}
          >
            ${i(`sign.${m}`)}
          </button>`)}
    </div>
    ${s.hint&&c`<p role="status">${s.hint}</p>`}
    <${u} key=${n} known=${s} go=${a} done=${l} />
  <//>`}async function ia(){(await L("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await K("PATCH","/v1/users/me",{language:Ne})}function Qe({submit:e,label:t,children:n}){let[o,s]=$(""),[r,a]=$(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!r){a(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(se(m)),a(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var Bn=({known:e})=>c`<${T}
    label=${i("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Vs=()=>c`<${T}
    label=${i("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${i("sign.codeHint")}
  />`;async function Yn(e,t,{go:n,done:o}){try{await Mo(e,t),o()}catch(s){if(s instanceof ot)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Ae&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Ae&&s.kind==="PasswordResetRequiredException")await Tn(e),n("reset",{user:e,hint:s.message});else throw s}}function aa(e){let{known:t,go:n}=e;return c`<${Qe} submit=${({user:s,password:r})=>Yn(s,r,e)} label=${i("sign.in")}>
      <${Bn} known=${t} />
      <${T}
        label=${i("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${i("sign.forgot")}
    </button>`}function ca({known:e,go:t}){return c`<${Qe} submit=${async({user:o,email:s,password:r})=>{await Wo(o,r,s),t("code",{user:o,password:r})}} label=${i("sign.up")}>
      <${Bn} known=${e} />
      <${T} label=${i("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ve} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${i("sign.haveCode")}
    </button>`}function la(e){let{known:t,go:n}=e,[o,s]=$(t.user),r=async({code:u})=>{await jo(o,u),k(i("sign.ready")),t.password&&o===t.user?await Yn(o,t.password,e):n("in",{user:o})},a=()=>qo(o).then(()=>k(i("sign.resent")),u=>k(se(u),!0)),l=({target:u})=>s(u.value);return c`<${Qe} submit=${r} label=${i("sign.confirm")}>
      <${T}
        label=${i("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Vs} />
    <//>
    <${z} kind="plain" action=${a}>${i("sign.resend")}<//>`}function ua({known:e,go:t}){return c`<${Qe} submit=${async({user:o})=>{await Tn(o),t("reset",{user:o})}} label=${i("sign.sendCode")}>
    <p class="quiet">${i("sign.forgotText")}</p>
    <${Bn} known=${e} />
  <//>`}function fa(e){let{user:t}=e.known;return c`<${Qe} submit=${async({code:o,password:s})=>{await Ho(t,o,s),k(i("sign.changed")),await Yn(t,s,e)}} label=${i("sign.setPassword")}>
    <${Vs} />
    <${Ve} label=${i("sign.newPassword")} />
  <//>`}function da({known:e,done:t}){return c`<${Qe} submit=${async({password:o})=>{e.required&&await Ro(e.required,o),t()}} label=${i("sign.setPassword")}>
    <${Ve} label=${i("sign.newPassword")} />
  <//>`}var ma={in:aa,up:ca,code:la,forgot:ua,reset:fa,renew:da},pa={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Gs(){let[e,t]=$(null),[n,o]=$(null),[s,r]=$({}),a=He(),l=()=>L("/slots").then(t,o);b(()=>{l()},[]),pe(a==="live"?ne:_e,l),b(()=>r({}),[a]),it(["slots_update"],({data:p})=>{t(p),o(null)}),it(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{k(f,!p),r(E=>({...E,[g]:!1}))});let[u,m]=$(null);q(i("slots.title"));let d=(p,f)=>{qe({type:p,slot_id:f})?r(g=>({...g,[f]:!0})):k(i("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return c`
    <h1 tabindex="-1">${i("slots.title")}</h1>
    <p class="quiet">${i("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${R} title=${i("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${O} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${i("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${ha}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${a!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${J}
        title=${i("slots.freeTitle",{hours:Ks(u)})}
        confirmLabel=${i("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${i("slots.freeText")}</p>
      <//>`}
  `}var Ks=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function ha({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ks(e)}</span>
      <span class="what">${s?i("slots.booked"):i("slots.free")}</span>
      <span class="since">${s&&r?i("slots.since",{time:$e(`${r}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Qs={account:fs,conferences:ks,conference:ys,mine:Ts,slots:Gs,organize:qs},Js=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function $a(){let[e,t]=$(Js());return b(()=>{let n=()=>t(Js());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function ga(){let e=$a(),[t,n]=$(null),o=l=>n({then:l}),s=F(null),r=F(!0),a=Object.hasOwn(Qs,e.name)?Qs[e.name]:wa;return _a(),b(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${i("app.skip")}
    </a>
    <${ya} route=${e} signIn=${()=>o()} />
    <${xa} />
    <${ka} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${ba} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${zn} />
    ${t&&c`<${Ys} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function _a(){let{text:e}=_n.use(n=>n),t=D.use(({bookings:n})=>Object.values(n).some(M));b(()=>{document.title=t?i("app.offerTitle",{title:e}):e},[e,t])}function ba({view:e,...t}){let[n,o]=$n(s=>console.error(s));return n?c`<h1 tabindex="-1">${i("failure.title")}</h1>
        <${O} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function wa(){return q(i("notFound.title")),c`<h1 tabindex="-1">${i("notFound.title")}</h1>
    <${R} title=${i("notFound.text")}
      ><p><a href="#/conferences">${i("notFound.home")}</a></p><//
    >`}function ya({route:e,signIn:t}){let{account:n}=C.use(a=>a),o=D.use(({bookings:a})=>Object.values(a).filter(M).length),s=["conferences","mine",...Z.open==="yes"?["slots"]:[],...Me(n)||!n?["organize"]:[]],r=a=>e.name.startsWith(a==="conferences"?"conference":a);return c`<header>
    <a class="brand" href="#/conferences"><${va} /><span>Seats</span></a>
    <nav aria-label=${i("app.navigation")}>
      ${s.map(a=>c`<a key=${a} href=${`#/${a}`} aria-current=${r(a)?"page":null}>
            ${i(`nav.${a}`)}${a==="mine"&&o>0&&c` <span class="badge" role="img" aria-label=${i("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?c`<a
                class="name"
                href="#/account"
                title=${i("account.title")}
                aria-current=${r("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>st()}>
                ${i("nav.signOut")}
              </button>`:c`<button type="button" class="button" onClick=${t}>
              ${i("nav.signIn")}
            </button>`}
    </div>
  </header>`}var va=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function xa(){let e=He();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${i("app.offline")}</p>`}
  </div>`}function ka({route:e}){let t=D.use(({bookings:o})=>o),n=Object.values(t).filter(o=>M(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${i("app.offers")}>
    ${n.map(o=>c`<${Ft} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await Qn();Bs();ls();ln(c`<${ga} />`,document.getElementById("page"));
