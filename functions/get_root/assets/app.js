/* Bundled from page/ by `make page`: f14b416e9ed32d53ae330c5e103022ae. See licences.txt. */
var ut={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","plot.caption":"Since you opened this page.","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Wn={de:()=>import("./de.js")},jn=e=>e.toLowerCase().split("-")[0];function qs(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(jn).find(n=>n==="en"||Object.hasOwn(Wn,n))??"en"}var ft=qs(),Oe=navigator.languages.find(e=>jn(e)===ft)??ft,dt=ut;async function Bn(){let e=Wn[ft];e&&(dt={...ut,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=dt===ut?"en":ft}var Hs=new Intl.PluralRules(Oe),K=e=>e.toLocaleString(Oe);function Ws(e,t){let n=dt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Hs.select(Number(t.count))]??n.other}var Ae=e=>Object.hasOwn(dt,e),a=(e,t={})=>Yn(e,t).join(""),ke=(e,t)=>Yn(e,t),Yn=(e,t)=>Ws(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?K(s):s});var Gn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],l=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++r]]=l:i===6?o[1][t[++r]]+=l+"":i?(s=e.apply(l,Gn(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(l)}return o},Vn=new Map;function Kn(e){var t=Vn.get(this);return t||(t=new Map,Vn.set(this,t)),(t=Gn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",l="",u=[0],m=function(p){r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,i):r===3&&(p||i)?(u.push(3,p,i),r=2):r===2&&i==="..."&&p?u.push(4,p,0):r===2&&i&&!p?u.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(u.push(r,0,i,s),r=6),p&&(u.push(r,p,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],r===1?o==="<"?(m(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var E,Xn,js,ce,Gt,$t,Zn,pt,eo,Jt,Kt,Bs,Ye=Symbol.for("pv"),_t={},bt=[],Ys=/^m(i|n|o|s|text|space)$/,Qt=Array.isArray,Xt=bt.slice,Te=Object.assign;function xe(e){e&&e.parentNode&&e.remove()}function to(e,t,n){var o,s,r,i={},l=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return l>2&&(i.children=l>3?Xt.call(arguments,2):n),Be(e,i,o,s,null)}function Be(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ye,__v:s||++Xn,__i:-1,__u:0};return!s&&E.vnode&&E.vnode(r),r}function wt(e){return e.children}function ht(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function Vs(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Te({constructor:Ye},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Zt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||le(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,io(s,t,r),n.__=n.__e=null,t.__e!=o&&no(t))}function no(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),no(e)}function Jn(e){(8&e.__g||(e.__g|=8,ce.push(e),$t++))&&Gt==E.debounceRendering||((Gt=E.debounceRendering)||queueMicrotask)(oo)}function oo(){try{for(var e,t=1;ce.length;)ce.length>t&&ce.sort(Zn),e=ce.shift(),t=ce.length,8&e.__g&&Vs(e)}finally{($t=ce.length)&&(Gt||queueMicrotask)(oo)}}function so(e,t,n,o,s,r,i,l,u,m,f){var h,p,d,_,v,$,k=o.__k||bt,b=t.length;for(u=Gs(n,t,k,u,b),h=0;h<b;h++)(d=n.__k[h])!=null&&(p=~d.__i&&k[d.__i]||_t,d.__i=h,$=Zt(e,d,p,s,r,i,l,u,m,f),_=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&en(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||_,d)),v=v||_,4&d.__u?(u=ro(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),d.__u&=-21);return n.__e=v,u}function Gs(e,t,n,o,s){var r,i,l,u,m,f,h,p,d,_=n.length,v=_,$=0,k=0,b=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=b[r]=Be(null,i):Qt(i)?i=b[r]=Be(wt,{children:i}):i.constructor===Ye&&i.__b?i=b[r]=Be(i.type,i.props,i.key,i.ref,i.__v):b[r]=i,u=r+$,i.__=e,i.__b=e.__b+1,l=null,~(m=i.__i=Ks(i,n,u,v))&&(v--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==u-1?$--:m==u+1?$++:m!=u&&(m>u?$--:$++,k=1)):(~m||(s>_?$--:s<_&&$++),typeof i.type!="function"&&(i.__u|=4))):b[r]=null;if(k){for(f=[],h=[],r=0;r<s;r++)if((i=b[r])&&16&i.__u){for($=0,p=f.length;$<p;)f[d=$+p>>1]<i.__i?$=d+1:p=d;f[$]=i.__i,h[r]=$+1}for($=f.length;r--;)h[r]&&(h[r]==$?$--:b[r].__u|=4)}if(v)for(r=0;r<_;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=le(l)),tn(l,l));return o}function ro(e,t,n,o){var s,r,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=ro(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ks(e,t,n,o){var s,r=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&i==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function Qn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function mt(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Qn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Qn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Kt[t]||(Kt[t]=Js(t)),(e.__a||(e.__a={}))[t]=Jt,r=t!=(t=t.replace(eo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Js(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[pt]==null)t[pt]=Jt++;else if(t[pt]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Zt(e,t,n,o,s,r,i,l,u,m){var f,h,p,d,_,v,$,k,b,y,x,ae,qn,lt,ye,Hn,ie,ve,ee=t.type;if(t.constructor!==Ye)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=r=[],f.nodeType==8?l=gt(f,r):r.push(f),l=r[0]||l),(f=E.__b)&&f(t);e:if(typeof ee=="function"){p=i.length;try{if(k=t.props,b=(f=ee.prototype)&&f.render,y=(f=ee.contextType)&&o[f.__c],x=f?y?y.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new ee(k,x):(t.__c=d=new ht(k,x),d.constructor=ee,d.render=Xs),y&&y.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),ee.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Te({},d.__s)),Te(d.__s,ee.getDerivedStateFromProps(k,d.__s)))),_=d.props,v=d.state,d.__v=t,n.__c){if(k!==_&&b&&!ee.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(k,d.__s,x)===!1){t.__v!=n.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),bt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=le(n);break e}d.componentWillUpdate&&d.componentWillUpdate(k,d.__s,x),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(_,v,$)})}else b&&!ee.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=k,d.__P=e,d.__g&=-5,ae=E.__r,qn=b?25:0;do d.__g&=-9,ae&&ae(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++qn<25);b&&(bt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Te({},o,d.getChildContext())),b&&n.__c&&d.getSnapshotBeforeUpdate&&($=d.getSnapshotBeforeUpdate(_,v)),lt=f&&f.type===wt&&f.key==null?f.props.children:f,k.__P&&(f=l,s=(e=k.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&tn(W,W)}),n.__k=null),l=n.__k?le(n,0):null),l=so(e,Qt(lt)?lt:[lt],t,n,o,s,r,i,l,u,m),k.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(xe),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(W){if(i.length=p,t.__v=null,u||r)if(W&&W.then){if(t.__u|=128|u,r){for(~(ie=r.indexOf(l||void 0))||(ie=r.length);(ve=r[ie-1])&&ve.nodeType==8;)ie--;for(;ie<r.length;ie++)if(ve=r[ie])if(r[ie]=null,ye){if(ve==Hn)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(Hn=gt(ye=ve))}}if(!ye){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ye=l}(f=gt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,l=f):t.__e=l,l=l&&l.nextSibling}else r&&r.some(xe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||ao(t),E.__e(W,t,n)}}else l=t.__e=Qs(n.__e,t,n,o,s,r,i,u,m,e);return(f=E.diffed)&&f(t),l}function gt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ao(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ao))}function io(e,t,n){for(var o=0;o<n.length;)en(n[o++],n[o++],n[o++]);E.__c&&E.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){E.__e(r,s.__v)}})}function Qs(e,t,n,o,s,r,i,l,u,m){var f,h,p,d,_,v,$,k,b=n.props||_t,y=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((_=r[f])&&(x?_.localName==x:_.nodeType==3)){e=_,r[f]=null;break}}if(!e){if(k=m.ownerDocument||document,!x)return k.createTextNode(y);e=k.createElementNS(s,x,y.is?y:m),l&&(E.__m&&E.__m(t,r),l=!1),r=null}if(x){if(m=x=="template"&&e.content||e,r=x=="textarea"&&y.defaultValue!=null?null:r&&Xt.call(m.childNodes),!l&&r)for(b={},f=0;f<e.attributes.length;f++)b[(_=e.attributes[f]).name]=_.value;for(f in b)_=b[f],f=="dangerouslySetInnerHTML"?p=_:f=="children"||f in y||f=="value"&&"defaultValue"in y||f=="checked"&&"defaultChecked"in y||mt(e,f,null,_,s);for(f in y)_=y[f],f=="children"?d=_:f=="dangerouslySetInnerHTML"?h=_:f=="value"?v=_:f=="checked"?$=_:l&&typeof _!="function"||b[f]===_||mt(e,f,_,b[f],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ys.test(x))&&(s="http://www.w3.org/1999/xhtml"),so(m,Qt(d)?d:[d],t,n,o,s,r,i,r?r[0]:n.__k&&le(n,0),l,u),r&&r.some(xe)),l&&x!="textarea"||(f="value",x=="progress"&&v==null?e.removeAttribute(f):v==null||v===e[f]&&(x!="progress"||v)||mt(e,f,v,b[f],s),f="checked",$!=null&&$!=e[f]&&mt(e,f,$,b[f],s))}else b===y||l&&e.data==y||(e.data=y);return e}function en(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){E.__e(s,n)}}function tn(e,t,n){var o,s,r,i;if(E.unmount&&E.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||en(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){E.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&tn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=gt(o,r=[]))&&(o==e.__e&&r.some(xe),xe(s),xe(o)),n||xe(e.__e),e.__e=e.__c=e.__=null}function Xs(e,t,n){return this.constructor(e,n)}function nn(e,t){var n,o,s,r;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Be(wt,{children:[e]}),s=[],r=[],Zt(t,t.__k,o||_t,_t,t.namespaceURI,o?null:t.firstChild?Xt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),io(s,t.__k,r),t.__k.props.children=null}E={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw $t=0,e}},Xn=0,js=function(e){return e!=null&&e.constructor===Ye},ht.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Jn(this)))},ht.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Jn(this))},ht.prototype.render=wt,ce=[],$t=0,Zn=function(e,t){return e.__v.__b-t.__v.__b},pt=Symbol(),eo=/(PointerCapture)$|Capture$/i,Jt=0,Kt={},Bs=0;var Ee,O,on,co,sn=Object.is,yt=0,_o=[],rn=[],I=E,lo=I.__b,uo=I.__r,fo=I.diffed,mo=I.__c,po=I.unmount,ho=I.__;function Ge(e,t){I.__h&&I.__h(O,e,yt||t),yt=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return yt=1,cn(bo,e)}function cn(e,t,n){var o=Ge(Ee++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):bo(void 0,t),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);sn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var s=O.shouldComponentUpdate;O.shouldComponentUpdate=function(r,i,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,sn(p.__[0],p.__N[0])||(f=!0))}),s){var h=s.call(this,r,i,l);return m?h||f:h}return!m||f}}return o.__}function w(e,t){var n=Ge(Ee++,3);!I.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function ln(e,t){var n=Ge(Ee++,4);!I.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,O.__h.push(n))}function L(e){return yt=5,Zs(function(){return{current:e}},[])}function Zs(e,t){var n=Ge(Ee++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function un(e){var t=Ge(Ee++,10),n=g();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function er(){var e;do{for(;e=rn.shift();)try{Ve(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=_o.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ve),t.__h.some(an),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(rn.length)}I.__b=function(e){O=null,lo&&lo(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ho&&ho(e,t)},I.__r=function(e){uo&&uo(e),Ee=0;var t=(O=e.__c).__H;t&&(on==O?O.__h=[]:(t.__h.some(Ve),t.__h.some(an),Ee=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),on=O},I.diffed=function(e){fo&&fo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&$o(_o.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),on=O=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Ve),n.__h=n.__h.filter(function(o){return!o.__||an(o)})}catch(o){n.__h=[function(){throw o}]}}),mo&&mo(e,t)},I.unmount=function(e){po&&po(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,$o(rn.push(s))}else Ve(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var go=typeof requestAnimationFrame=="function";function tr(e){var t,n=function(){clearTimeout(o),go&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);go&&(t=requestAnimationFrame(n))}function $o(e){e!=1&&co==I.requestAnimationFrame||((co=I.requestAnimationFrame)||tr)(er)}function Ve(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function an(e){var t=O;e.__c=e.__(),O=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!sn(n,e[o])})}function bo(e,t){return typeof t=="function"?t(e):t}var c=Kn.bind(to);function j(e){let t=new Set;function n(o){let[,s]=cn((i,l)=>i+1,0),r=L({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},ln(()=>{let i=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(i),i(),()=>{t.delete(i)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ue(e,t,n=[]){let o=L(t);o.current=t,w(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var dn=j({text:""});function U(e){ln(()=>dn.set({text:e}),[e])}var De=j({polite:"",assertive:"",notices:[]}),wo=0;function Ie(e,t=!1){let n=t?"assertive":"polite",o=De.get()[n]===e?"\xA0":"";De.set({[n]:e+o})}function T(e,t=!1){wo+=1;let n=wo;De.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ie(e,t),t||setTimeout(()=>mn(n),6e3)}function mn(e){De.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var H=e=>e instanceof Error?e.message:String(e);var Ke=Intl.DateTimeFormat().resolvedOptions().timeZone,nr=2e3,ko=0;function xo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();ko=Math.abs(n)>nr?n:0}var q=()=>Date.now()+ko;function To(){let[e,t]=g(q());return w(()=>{let n=setInterval(()=>t(q()),250);return()=>clearInterval(n)},[]),e}function Eo(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var vt=[["day",86400],["hour",3600],["minute",60],["second",1]];function hn(e){let[t,n]=vt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function kt(e){let[t,n]=hn(e);return a(`unit.${n}`,{count:t})}var or={weekday:"short",day:"numeric",month:"short",year:"numeric"},sr={weekday:"short"},rr={hour:"numeric",minute:"2-digit"};function xt(e,t,n=null,o=!1){let s=pn(e,t,Ke);if(o||!n||n===Ke)return[s,null];try{let r=pn(e,t,n);return r===s?[s,null]:[a("when.there",{period:r,zone:So(n)}),a("when.yours",{period:pn(e,t,Ke,sr),zone:gn()})]}catch{return[s,null]}}var So=e=>e.replaceAll("_"," "),gn=()=>So(Ke);function pn(e,t,n,o=or){return new Intl.DateTimeFormat(Oe,{...o,...rr,timeZone:n}).formatRange(new Date(e),new Date(t))}var Pe=e=>new Date(e).toLocaleString(Oe,{dateStyle:"medium",timeStyle:"short"}),te=e=>new Date(e).toLocaleTimeString(Oe,{timeStyle:"medium"}),$n=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),yo=1440*60*1e3;function Co(e,t){let n=Date.parse(`${e}Z`),o=n-Ne(n-yo,t),s=n-Ne(n+yo,t),r=[o,s].find(u=>u+Ne(u,t)===n);if(r!==void 0)return{at:vo(r),gap:null};let i=ar(s,o,t),l=new Date(i+Ne(i,t)).toISOString().slice(0,16);return{at:vo(i),gap:l}}function ar(e,t,n){let o=Ne(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Ne(s,n)===o?e=s:t=s}return t}var vo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Ne(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:i,hour:l,minute:u,second:m}=o;return Date.UTC(s,r-1,i,l,u,m)-Math.floor(e/1e3)*1e3}var Oo=()=>[...new Set([Ke,"UTC",...Intl.supportedValuesOf("timeZone")])];var J=document.documentElement.dataset,Je="account",ir=6e4,C=j({account:qo()}),Se=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ae(o)?a(o,{hint:a("sign.passwordHint")}):t),this.kind=n}};async function Q(e,t){let n;try{n=await fetch(`${J.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:J.client,...t})})}catch{throw new Error(a("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Se(o.message??a("failure.title"),(o.__type??"").split("#").pop())}var Qe=class extends Error{constructor(t,n){super(a("sign.newRequired")),this.user=t,this.challenge=n}};async function Do(e,t){let n=await Q("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new Qe(e,n.Session);No(n)}async function Io({user:e,challenge:t},n){No(await Q("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function No({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(a("sign.otherStep",{step:t}));Ro(Uo(e))}var Po=e=>Q("ResendConfirmationCode",{Username:e}),bn=e=>Q("ForgotPassword",{Username:e}),Fo=(e,t,n)=>Q("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Mo=(e,t,n)=>Q("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Lo=(e,t)=>Q("ConfirmSignUp",{Username:e,ConfirmationCode:t}),zo=async(e,t)=>Q("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Fe()});async function Fe(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ir?t:(_n??=lr(e).finally(()=>{_n=null}),_n)}function Xe(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Ao(n):cr().finally(()=>Ao(n)),wn(),e&&T(e,!0)}async function cr(){let e=await Fe().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function wn(){localStorage.removeItem(Je),C.set({account:null})}function Ao(e){e&&Q("RevokeToken",{Token:e}).catch(()=>{})}var _n=null;async function lr(e){try{let t=await Q("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Uo({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Ro(n),n.token??null}catch(t){t instanceof Se&&t.kind&&Xe(a("sign.ended"))}return C.get().account?.token??null}function Ro(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(Je)!==s&&localStorage.setItem(Je,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===Je||e===null)&&C.set({account:qo()})});function Uo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(ur(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function ur(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function qo(){try{return JSON.parse(localStorage.getItem(Je)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var fr=5,Ho=1,dr=10;function mr(e,t){let n=`problem.${e}`;return Ae(n)?a(n,{count:t?.in_use??0}):t?.message??t?.detail??a("failure.unreachable")}var Y=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(mr(o,n)),this.status=t,this.kind=o,this.body=n}},z=(e,t)=>ne("GET",e,void 0,t),V=(e,t,n)=>ne("POST",e,t,n);async function ne(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?_r():null;for(let r=1;;r+=1){let i=await hr(e,t,n,{accept:o,key:s}),l=i.status===429||i.status===503;if(!(l||i.status===0&&(s||e==="GET"))||r===fr)return gr(i);await $r(l?pr(i,r):200*2**r*(.5+Math.random()))}}function pr({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Ho,o=Math.min(n,dr);return 1e3*(o+Math.random()*t*Math.max(o,Ho))}async function hr(e,t,n,{accept:o,key:s}){let r={accept:o};n!==void 0&&(r["content-type"]="application/json"),s&&(r["idempotency-key"]=s);let i=await Fe();i&&(r.authorization=`Bearer ${i}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:r,body:l});xo(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function gr({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&Xe(a("sign.ended")),e<200||e>=300)throw new Y(e,typeof o=="object"?o:null);return o}async function Le(e,t=1e3){let n=[],o=null;do{let s=await z(fe(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function fe(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function ze(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var $r=e=>new Promise(t=>setTimeout(t,e));function _r(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var xn=500,br=1e4,wr=3e4,yr=1e4,vr=1e3,kr=3e4,me=4,X=30,R=j({state:"idle",recovered:0}),oe=new Map,yn=new Map,de=null,Ze=xn,vn=[],Wo,kn;function jo(){R.get().state==="idle"&&R.set({state:"connecting"});let e=new WebSocket(new URL(J.socket,location.href.replace(/^http/,"ws")));de=e,e.onopen=()=>{Ze=xn,R.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of oe.keys())Vo(t);Yo()},e.onmessage=({data:t})=>Er(JSON.parse(t)),e.onclose=()=>Bo(e)}function Bo(e){if(de===e){if(Tn(),de=null,!oe.size){R.set({state:"idle"});return}R.set({state:"off"}),Wo=setTimeout(jo,Ze*(.5+Math.random())),Ze=Math.min(2*Ze,br)}}function xr(){let e=de;de=null,clearTimeout(Wo),Tn(),R.set({state:"idle"}),e?.close()}function Yo(){Tn(),vn=[setTimeout(()=>{Re({type:"ping"}),vn.push(setTimeout(Tr,yr))},wr)]}function Tn(){for(let e of vn)clearTimeout(e)}function Tr(){let e=de;e&&(Bo(e),e.close())}function Re(e){return de?.readyState!==WebSocket.OPEN?!1:(de.send(JSON.stringify(e)),!0)}async function Vo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Fe();Re({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Re({type:"subscribe",conference:n})}function Er(e){Yo();let t=Cr(e);if(e.version!==void 0){if(!Sr(e,yn.get(t)))return;yn.set(t,e)}for(let n of oe.get(t)??[])n(e)}function Sr(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Cr({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function En(e,t){clearTimeout(kn);let n=oe.get(e);return n?n.add(t):(oe.set(e,new Set([t])),R.get().state==="live"&&Vo(e)),R.get().state==="idle"&&jo(),()=>{oe.get(e)?.delete(t),setTimeout(()=>Or(e),vr)}}function Or(e){if(oe.get(e)?.size!==0)return;oe.delete(e),yn.delete(e);let[t,n]=e.split(" ");n&&Re({type:"unsubscribe",[t]:n}),oe.size||(clearTimeout(kn),kn=setTimeout(xr,kr))}function et(e,t){w(()=>{let n=e.map(o=>En(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ue=()=>R.use(({state:e})=>e);function Go(){R.get().state==="off"&&!document.hidden&&(Ze=xn)}addEventListener("online",Go);document.addEventListener("visibilitychange",Go);var A=j({bookings:{},state:"empty",problem:null}),G=({status:e})=>e!=="CANCELED",F=({status:e})=>e==="CONFIRMATION_PENDING",se=({status:e})=>e==="WAITLISTED",Sn=({start:e})=>!!e&&Date.parse(e)<=q(),Ar=e=>(F(e)||se(e))&&!Sn(e);function nt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(G)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var Tt=e=>St(null,()=>V("/v1/bookings",{conference:e.id})),Xo=e=>St(e,()=>V(`/v1/bookings/${e.id}/confirm`)),Et=e=>St(e,async()=>({...await V(`/v1/bookings/${e.id}/cancel`),declined:F(e)})),Cn=e=>St(e,()=>V(`/v1/bookings/${e.id}/reactivate`));async function St(e,t){let n=e&&he.get(e.id);try{let o=await t();e&&he.get(e.id)!==n?(qe({id:o.id,declined:o.declined}),tt(o)):qe(o,!0)}catch(o){if(!(o instanceof Y))throw o;T(o.message,!0),e?await tt(e):o.body?.booking_id&&await tt({id:o.body.booking_id})}}async function Zo({id:e,conference_name:t}){try{let n=await z(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});ze(`${t}.ics`,"text/calendar",n)}catch(n){T(H(n),!0)}}var Dr=8,he=new Map,pe=new Map;async function Ce(){let{account:e}=C.get();if(!e)return;A.get().state!=="ready"&&A.set({state:"loading"});let t=new Map(he);try{let n=await Le("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:s})=>he.get(s)===t.get(s));for(let s of o)qe(s);A.set({state:"ready",problem:null})}catch(n){A.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function tt(e){let{account:t}=C.get();if(!t)return;let n=he.get(e.id);try{let o=await z(`/v1/bookings/${e.id}`);he.get(e.id)===n&&qe(o)}catch{}}function qe(e,t=!1){let n=A.get().bookings[e.id],o={...n,...e};n&&F(n)&&se(o)&&(o.missed_at=n.deadline),G(o)&&(o.declined=!1),A.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&Pr(n??null,o),Ir(o)}function Ir(e){let{id:t}=e,n=G(e)&&!Sn(e)&&pe.size<Dr;(Ar(e)||n)&&!pe.has(t)?pe.set(t,En(`booking ${t}`,Nr)):!G(e)&&pe.has(t)&&es(t)}function es(e){pe.get(e)?.(),pe.delete(e)}function Nr({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){he.set(e,(he.get(e)??0)+1),qe({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function Pr(e,t){let{conference_name:n,position:o}=t,s=e!==null&&F(e);if(e?.status!==t.status){let r={CONFIRMED:()=>a("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?a("booking.expiredAt",{name:n}):o?a("booking.positionAt",{name:n,position:o}):a("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>a("booking.offeredAt",{name:n,time:te(t.deadline??"")}),CANCELED:()=>a("booking.canceledAt",{name:n,reason:On(t)})}[t.status]();Ie(r,F(t)||s)}else se(t)&&e.position!==o&&o&&Ie(a("booking.positionAt",{name:n,position:o}))}function On({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return a(Ae(o)?o:"canceled.other")}var ts=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>G(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function Fr(){for(let e of Object.values(A.get().bookings))F(e)&&Date.parse(e.deadline??"")<=q()&&(qe({id:e.id,status:"WAITLISTED",position:null,deadline:null}),tt(e))}var Ko=Date.now();function Mr(){if(document.hidden)return;Fr();let e=R.get().state==="live"?X:me;if(Date.now()-Ko<e*1e3)return;Ko=Date.now();let t=Object.values(A.get().bookings).filter(n=>pe.has(n.id)&&!Sn(n));for(let n of t)tt(n)}var Jo=null,Qo=0;function ns(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==Jo){Jo=n;for(let o of[...pe.keys()])es(o);A.set({bookings:{},state:"empty",problem:null}),Ce()}};C.watch(e),R.watch(()=>{let{recovered:t}=R.get();t!==Qo&&Ce(),Qo=t}),setInterval(Mr,500),e()}function P({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,i]=g(!1),l=L(!0);w(()=>()=>{l.current=!1},[]);let u=async m=>{if(r)return;let f=m.currentTarget;zr(f,f.closest("dialog, section, li, aside")),i(!0);try{await e()}finally{l.current&&i(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var Lr=1e4;function zr(e,t){let n=Date.now()+Lr,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}var ss=e=>/^https?:\/\/\S+$/i.test(e.trim());function ge({start:e,end:t,timezone:n,location:o=""}){let[s,r]=xt(e,t,n,ss(o));return c`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&c`<span class="there">${r}</span>`}
  </span>`}var $e=({location:e})=>ss(e)?c`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:c`<span class="place">${e}</span>`,Ct=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Ot({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,i=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?a("seats.left",{count:n}):a("seats.soldOut"),s?a("seats.held",{count:s}):"",r?a("seats.waiting",{count:r}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${i(o)}></span>
      <span class="held" style=${i(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Rr=e=>a(`status.${e}`),He=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Rr(e)}</span>`,os=new Map;function At({booking:e,named:t=!1}){let n=To(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,i=Math.max(os.get(r)??1,s);return os.set(r,i),c`<div class="offer">
    <p class="held-for">
      ${t?ke("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):a("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Eo(s)}</span>
      <span class="until">${a("offer.until",{time:te(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/i}%`}}></span>
    </div>
    <div class="acts">
      <${P} kind="primary" action=${()=>Xo(e)} disabled=${s<=0}>
        ${a("offer.claim")}
      <//>
      <${P} action=${()=>Et(e)} disabled=${s<=0}>
        ${a("offer.decline")}
      <//>
    </div>
  </div>`}function ot({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${a("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${On(e)}</p>`:F(e)?null:c`<${qr} booking=${e} /><p class="stands">${Ur(e)}</p>`}function Ur({position:e,position_exact:t}){return e?ke(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${K(e)}</strong>`}):a("booking.waitlisted")}function qr({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${a("booking.missed",{time:te(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${a("booking.missedLast",{count:t,time:Pe(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${a("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,M=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${a("failure.title")}</p>
    <p>${H(e)}</p>
    ${n}
    ${t&&c`<${P} action=${t}>${a("failure.retry")}<//>`}
  </div>`,Dt=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function S({label:e,hint:t,error:n,name:o,children:s,...r}){let i=`field-${o}`,l=[t&&`${i}-hint`,n&&`${i}-wrong`].filter(Boolean).join(" "),u={id:i,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${i}>${e}</label>
    ${s?s(u):c`<input ...${u} ...${r} />`}
    ${t&&c`<p class="hint" id=${`${i}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${i}-wrong`}>${n}</p>`}
  </div>`}function An(){let{polite:e,assertive:t,notices:n}=De.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${a("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>c`<p key=${o} class=${r?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${a("app.dismiss")}
              onClick=${()=>mn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function st({title:e,children:t,close:n}){let o=L(null);return w(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${a("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${An} />
  </dialog>`}function Z({title:e,children:t,confirmLabel:n,action:o,close:s}){return c`<${st} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${P} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${P} action=${s}>${a("booking.keep")}<//>
    </div>
  <//>`}var rt=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Hr({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?a("form.required"):e.tooLong?a("form.tooLong",{max:o}):e.typeMismatch?a("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?a("form.number",{min:Number(t),max:Number(n)}):a("form.numberFrom",{min:Number(t)}):a("form.invalid")}function _e(e,t){let[n,o]=g({}),[s,r]=g(""),[i,l]=g(!1),u=L(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);w(()=>m().find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,i)return;let _=m().map($=>[$.name,Hr($)]),v=Object.fromEntries(_.filter(([,$])=>$));if(r(""),o(v),!Object.keys(v).length){l(!0);try{let $=Object.fromEntries(new FormData(u.current));await t($,u.current)}catch($){let k=$?.body?.field;k in e?o({[k]:Wr(k,H($))}):r(H($))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=s||(h.length?a("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:i,errorAt:d=>n[d]??null,summary:p}}function Wr(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?a("form.past"):n==="must be before the end"?a("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var It=()=>({name:a("form.name"),location:a("form.place"),topics:a("form.topics"),start:a("form.starts"),end:a("form.ends"),timezone:a("form.zone"),slots:a("form.seats"),expected_demand:a("form.expected"),confirmation_window:a("form.window"),max_offers:a("form.maxOffers"),quiet_hours:a("form.quiet"),description:a("form.description")}),Nt=({error:e,hint:t,value:n})=>c`<${S}
    label=${a("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Pt=({error:e,maxlength:t,value:n})=>c`<${S}
    label=${a("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${a("form.placeHint")}
  />`,Ft=({error:e,rows:t,value:n})=>c`<${S} label=${a("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Mt({error:e,value:t}){let[n,o]=t?hn(Number(t)):["","minute"];return c`<${S}
    label=${a("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${a("form.windowHint",{span:kt(Number(J.window))})}
  >
    ${s=>c`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${a("form.windowUnit")}>
          ${vt.map(([r])=>c`<option value=${r} selected=${r===o}>${a(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Lt({confirmation_window:e,window_unit:t}){let n=vt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var zt=({error:e,value:t})=>c`<${S}
    label=${a("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${a("form.maxOffersHint")}
    error=${e}
  />`,Rt=({error:e,value:t})=>c`<${S}
    label=${a("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${a("form.quietHint")}
  >
    ${n=>c`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${a("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Ut({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new rt("quiet_hours",a("form.quietBoth"));return e?{from:e,until:t}:null}var qt=({error:e,value:t})=>c`<${S}
    label=${a("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${a("form.topicsHint")}
    error=${e}
  />`,Ht=e=>e.split(",").map(t=>t.trim()).filter(Boolean),be=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`;var Dn=["offers","bookings","conferences"],jr={email:null,email_verified:!1,email_pending:null,mails:Dn};function rs({signIn:e}){let{account:t}=C.use(n=>n);return U(a("account.title")),c`<h1 tabindex="-1">${a("account.title")}</h1>
    ${t?c`<${Br} key=${t.user} user=${t.user} />`:c`<${M} title=${a("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${a("nav.signIn")}
            </button>
          <//>`}`}function Br({user:e}){let[t,n]=g(null),[o,s]=g(null),r=()=>z("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof Y&&l.status===404?n(jr):s(l)});w(()=>{r()},[]);let i=async l=>n(await ne("PATCH","/v1/users/me",l));return o?c`<${D} error=${o} retry=${r} />`:t?c`
    <p class="quiet">${a("account.name",{name:e})}</p>
    <${Yr} user=${t} change=${i} />
    <${Vr} user=${t} change=${i} />
    <${Gr} user=${e} />
    <${Kr} />
  `:c`<${N} />`}function Yr({user:e,change:t}){let n={email:a("sign.email")},{submit:o,busy:s,errorAt:r,summary:i}=_e(n,async({email:u})=>{await t({email:u}),T(a("form.saved"))}),l=e.email?a(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):a("account.noMails");return c`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${a("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&c`<p>${a("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${S}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${a("account.addressHint")}
        error=${r("email")}
      />
      <${be} error=${i} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${a("form.save")}</button>
        ${e.email&&c`<${P} action=${()=>Wt(()=>t({email:null}))}>
            ${a("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Vr({user:e,change:t}){let n=o=>{let s=Dn.filter(r=>e.mails.includes(r)!==(r===o));return Wt(()=>t({mails:s}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${a("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${a("account.mails")}</legend>
      ${Dn.map(o=>c`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${a(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function Gr({user:e}){let t={current:a("account.current"),password:a("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=_e(t,async(i,l)=>{await zo(i.current,i.password),l.reset(),T(a("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${a("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${S}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${S}
        label=${t.password}
        name="password"
        type="password"
        autocomplete="new-password"
        required
        minlength="12"
        hint=${a("sign.passwordHint")}
        error=${s("password")}
      />
      <${be} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Kr(){let[e,t]=g(!1),n=()=>Wt(async()=>{let s=await z("/v1/users/me/export");ze("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>Wt(async()=>{await ne("DELETE","/v1/users/me"),wn(),T(a("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${a("account.data")}</h2>
    <div class="acts">
      <${P} action=${n}>${a("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${a("account.delete")}
      </button>
    </div>
    ${e&&c`<${Z}
        title=${a("account.deleteTitle")}
        confirmLabel=${a("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${a("account.deleteText")}</p>
      <//>`}
  </section>`}async function Wt(e){try{await e()}catch(t){T(H(t),!0)}}var at=j({fetched:{},pushed:{}});function we(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));at.set(({fetched:n})=>({fetched:{...n,...t}}))}function We(e){let[t,n]=g(null),o=Ue(),s=()=>is(e).then(()=>n(null),n);w(()=>{s()},[e]),ue(o==="live"?X:me,s,[e]),Jr(e);let[r]=re([e]);return{conference:r,error:t,reload:s}}function Jr(e){et([`conference ${e}`],Qr),w(()=>as,[e])}function re(e){let{fetched:t,pushed:n}=at.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Qr({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:i}){let l={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:i};at.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function as(){at.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}R.watch(()=>{R.get().state!=="live"&&as()});async function is(e){let t=await z(`/v1/conferences/${encodeURIComponent(e)}`);return we([t]),t}function cs(e){let{fetched:t}=at.get();for(let n of e)t[n]||is(n).catch(()=>{})}async function ls(e){let{items:t,next:n}=await z(fe("/v1/conferences",e));return we(t),{ids:t.map(({id:o})=>o),next:n}}async function us(){let e=await Le("/v1/users/me/conferences");return we(e),e.map(({id:t})=>t)}var fs=(e,t)=>Xr(e)||t.organizer===e.user,Xr=e=>e.roles.includes("admin");var Zr=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,ds=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function ea(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?ds(t[2],t[1]):/^https?:\/\//.test(e)?ds(e,e):e}var In=e=>e.split(Zr).map(ea),ta=e=>/^[-*] /.test(e);function na(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${In(t[1])}</h2>`;let n=e.split(`
`);return n.every(ta)?c`<ul>
      ${n.map(o=>c`<li>${In(o.slice(2))}</li>`)}
    </ul>`:c`<p>${In(e)}</p>`}var ms=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(na)}
  </div>`;function ps({booking:e}){let[t,n]=g(!1);return c`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${a("why.title")}</summary>
    ${t&&c`<${oa} booking=${e} />`}
  </details>`}function oa({booking:{id:e,position:t}}){let[n,o]=g(null),[s,r]=g(null),i=()=>z(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),r(null)},r);if(w(()=>{i()},[e]),s)return c`<${D} error=${s} retry=${i} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${a(u==="lapse"?"why.missed":"why.joined",{time:Pe(m)})}
        </li>`)}
    ${t&&c`<li>${a("why.before",{count:t-1})}</li>`}
    <li>${a("why.order")}</li>
  </ul>`}function hs({id:e,signIn:t}){let{conference:n,error:o,reload:s}=We(e);return U(n?.name??a("conference.title")),n?c`<${ra} conference=${n} signIn=${t} />`:o instanceof Y&&o.status===404?c`<${sa} />`:c`<h1 tabindex="-1">${a("conference.title")}</h1>
    ${o?c`<${D} error=${o} retry=${s} />`:c`<${N} />`}`}var sa=()=>c`<h1 tabindex="-1">${a("conference.title")}</h1>
    <${M} title=${a("conference.unknown")}>
      <p><a href="#/conferences">${a("notFound.home")}</a></p>
    <//>`;function ra({conference:e,signIn:t}){let{account:n}=C.use(i=>i),{name:o,description:s}=e,r=n&&Me(n)&&fs(n,e);return c`
    <p class="crumb"><a href="#/conferences">${a("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&c`<${ms} text=${s} />`}
        <${ia} conference=${e} />
        <${P} action=${()=>aa(e)}>${a("conference.share")}<//>
        ${r&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${a("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${a("conference.seats")}</h2>
        <${ca} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function aa({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>T(a("conference.copied")),()=>T(n))}function ia({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:s}=e,r=[[a("conference.when"),c`<${ge} ...${e} />`],[a("conference.where"),c`<${$e} location=${t} />`],[a("conference.topics"),c`<${Ct} topics=${n} />`]];o&&r.push([a("conference.organizer"),o]);let i=kt(s??Number(J.window));return r.push([a("conference.offers"),a("conference.heldFor",{span:i})]),c`<dl class="facts">
    ${r.map(([l,u])=>c`<div key=${l}>
          <dt>${l}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function ca({conference:e,account:t,signIn:n}){let o=A.use(({bookings:l})=>nt(e.id,l)),s=A.use(l=>l.state),r=la(e);if(o&&F(o)&&!r)return c`<${jt} booking=${o} />`;let i=!r&&c`<${Ot} conference=${e} />`;return o&&G(o)&&!r?c`${i}<${jt} booking=${o} />`:c`
    ${i} ${o&&c`<${ot} booking=${o} />`}
    ${r&&c`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&c`<${N} />`}
    ${!r&&s!=="loading"&&c`<${ua} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function la({canceled:e,start:t,end:n}){return e?a("conference.canceled"):Date.parse(n)<=q()?a("conference.ended"):Date.parse(t)<=q()?a("conference.started"):""}function ua({conference:e,booking:t,account:n,signIn:o}){let s=A.use(f=>f.bookings),r=ts(e,s),i=r.find(f=>!se(f)&&!F(f));if(i)return c`<p class="stands">${a("conference.clash",{name:i.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Cn(t):Tt(e),m=r.map(f=>f.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${a("conference.drops",{names:m})}</p>`}
    <${P} kind="primary" action=${n?u:()=>o(()=>fa(e))}>
      ${e.available?a("conference.book"):a("conference.join")}
    <//>
  `}async function fa(e){await Ce();let t=nt(e.id,A.get().bookings);if(!t)return Tt(e);if(!G(t))return t.reason==="attendee"?Cn(t):Tt(e)}function jt({booking:e,named:t=!1}){let[n,o]=g(!1);if(F(e))return c`<${At} booking=${e} named=${t} />`;let s=()=>o(!1),r=se(e)?"leave":"cancel";return c`
    <${ot} booking=${e} />
    ${se(e)&&c`<${ps} booking=${e} />`}
    <div class="acts">
      ${!se(e)&&c`<${P} action=${()=>Zo(e)}>${a("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${a(`booking.${r}`)}
      </button>
    </div>
    ${!se(e)&&c`<${da} booking=${e} />`}
    ${n&&c`<${Z}
        title=${a(`booking.${r}Title`)}
        confirmLabel=${a(`booking.${r}`)}
        action=${()=>Et(e)}
        close=${s}
      >
        <p>${a(`booking.${r}Text`)}</p>
      <//>`}
  `}function da({booking:e}){let[t]=re([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",i=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=fe("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${i(n)}/${i(o)}`,location:r}),u=fe("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(f,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return c`<p class="quiet">
    ${ke("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var gs=24,ma=1e3,pa=100;function Nn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var ha=({words:e="",topic:t="",from:n="",to:o="",available:s=!1})=>fe("#/conferences",{q:e,topic:t,from:n,to:o,available:s?1:null}),B=j({...Nn(location.hash),ids:[],next:null,state:"loading",error:null}),ga=({topic:e,from:t,to:n,available:o},s,r)=>({topic:e,from:t?$n(t).first:new Date(q()).toISOString().slice(0,19),to:n?$n(n).last:null,available:o||null,limit:s,cursor:r}),Bt=0;async function Yt({more:e=!1,quietly:t=!1}={}){Bt+=1;let n=Bt,o=B.get();!e&&!t&&B.set({state:"loading"});let s=o.words?ma:e?gs:Math.max(gs,o.ids.length);try{let r=e?o.ids:[],i=e?o.next:null,l=r.length+s;do{let u=await ls(ga(o,Math.min(100,l-r.length),i));r=[...r,...u.ids],i=u.next}while(i&&r.length<l);n===Bt&&B.set({ids:r,next:i,state:"ready",error:null})}catch(r){n===Bt&&!t&&B.set({state:"failed",error:r})}}var $s=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function $a(e,t){let{name:n,location:o,topics:s,description:r}=e,i=$s([n,o,...s,r].join(" "));return $s(t).split(/\s+/).every(l=>i.includes(l))}function _s(){let e=B.use(h=>h),{words:t,topic:n,from:o,to:s,available:r,ids:i,next:l,state:u,error:m}=e;_a(e),w(()=>{let h=setTimeout(Yt,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,s,r]),ue(i.length>pa?X:me,()=>u!=="loading"&&Yt({quietly:!0}));let f=ba(i,t,u);return U(a("nav.conferences")),c`
    <h1 tabindex="-1">${a("nav.conferences")}</h1>
    <${wa} />
    ${u==="loading"&&!i.length&&c`<${N} />`}
    ${u==="failed"&&c`<${D} error=${m} retry=${Yt}>
          ${f.length>0&&c`<p>${a("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!f.length&&c`<${ya} />`}
    <ul class="cards">
      ${f.map(h=>c`<${va} key=${h.id} conference=${h} />`)}
    </ul>
    ${l&&!t&&c`<p class="more"><${P} action=${()=>Yt({more:!0})}>${a("conferences.more")}<//></p>`}
  `}function _a(e){w(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&B.set(Nn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=ha(e);w(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function ba(e,t,n){let s=re(e).filter(r=>!r.canceled&&(!t||$a(r,t)));return w(()=>{t&&n==="ready"&&Ie(a("conferences.found",{count:s.length}))},[t,s.length,n]),s}function wa(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(l=>l),r=l=>({target:u})=>B.set({[l]:u.value}),i=({target:l})=>B.set({available:l.checked});return c`<form class="search" role="search" onSubmit=${l=>l.preventDefault()}>
    <div class="field grow">
      <label for="words">${a("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${a("conferences.placeholder")}
        value=${e}
        onInput=${r("words")}
      />
    </div>
    <div class="field">
      <label for="from">${a("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${r("from")} />
    </div>
    <div class="field">
      <label for="to">${a("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${r("to")} />
    </div>
    <label class="check">
      <input type="checkbox" checked=${s} onChange=${i} />
      ${a("conferences.available")}
    </label>
    ${t&&c`<button
        type="button"
        class="button topic-filter"
        aria-label=${a("conferences.anyTopic",{topic:t})}
        onClick=${()=>B.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function ya(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(l=>l),r=e||t||n||o||s,i=()=>B.set(Nn(""));return r?c`<${M} title=${a("conferences.none")}
        ><${P} action=${i}>${a("conferences.showAll")}<//><//
      >`:c`<${M} title=${a("conferences.empty")}>
        <p>
          ${ke("conferences.emptyHint",{link:c`<a href="#/organize">${a("nav.organize")}</a>`})}
        </p>
      <//>`}function va({conference:e}){let t=A.use(({bookings:l})=>nt(e.id,l)),{id:n,name:o,location:s,topics:r}=e,i=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${i&&c`<${He} status=${t.status} />`}
    </div>
    <p class="quiet"><${ge} ...${e} /></p>
    <p class="quiet"><${$e} location=${s} /></p>
    <${Ct} topics=${r} />
    <${Ot} conference=${e} />
  </li>`}function ws({signIn:e}){let{account:t}=C.use(i=>i),{bookings:n,state:o,problem:s}=A.use(i=>i);return U(a("booking.list")),w(()=>{Ce()},[]),c`<h1 tabindex="-1">${a("booking.list")}</h1>
    ${r()}`;function r(){if(!t)return c`<${M} title=${a("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${a("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${D} error=${s} retry=${Ce} />`;let i=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return i.length?c`<${ka} all=${i} />`:c`<${M} title=${a("booking.none")}>
        <p><a href="#/conferences">${a("booking.find")}</a></p>
      <//>`}}function ka({all:e}){let t=e.filter(s=>G(s)&&Date.parse(s.end)>q()),n=e.filter(s=>!t.includes(s)).reverse(),o=t.map(s=>s.conference);return w(()=>cs(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${a("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(F),...t.filter(s=>!F(s))].map(s=>c`<${bs} key=${s.id} booking=${s} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${a("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(s=>c`<${bs} key=${s.id} booking=${s} />`)}
        </ul>
      </details>`}
  `}function bs({booking:e}){let t=!G(e)||Date.parse(e.end)<=q(),[n]=re([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${He} status=${e.status} />
    </div>
    <p class="quiet"><${ge} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${$e} location=${n.location} /></p>`}
    ${t?c`<${ot} booking=${e} />`:c`<${jt} booking=${e} />`}
  </li>`}var xa=3600,vs=240,Vt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[]},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3]},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],Pn=null,Fn=0;function Ta(){let e=new URL(Fn?`./uplot.js?${Fn}`:"./uplot.js",import.meta.url);return Pn??=Promise.all([import(e.href),Ea("./uplot.css")]).then(([t])=>t.default,()=>{throw Pn=null,Fn+=1,new Y(0,null)}),Pn}function Ea(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var ys=new Map;function Mn(e,t){let n=ys.get(e)??[[],...Vt.map(()=>[])];ys.set(e,n);let[o,...s]=n,r=Vt.map(({name:u})=>t[u]),i=o.length-1;if(i>0&&[i,i-1].every(u=>s.every((m,f)=>m[u]===r[f])))for(let u of n)u.pop();if(o.push(Date.now()/1e3),s.forEach((u,m)=>{u.push(r[m])}),o.length>xa)for(let u of n)u.shift();return n}function Sa(e,t){let n=getComputedStyle(t),o=i=>n.getPropertyValue(i).trim(),s={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},r=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:vs,cursor:{y:!1},scales:{y:{range:(i,l,u)=>[0,Math.max(4,Math.ceil(u*1.1))]}},legend:{live:!1},axes:[{...s,values:(i,l)=>l.map(u=>te(u*1e3)),space:90},{...s,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...Vt.map(({text:i,color:l,dash:u})=>({label:a(i),dash:u,stroke:o(l),width:2,paths:r,points:{show:!1}}))]}}function ks(e){let[t,n]=g(null),[o,s]=g(null),r=()=>Ta().then(l=>n(()=>l),s);w(()=>{r()},[]);let i=o?c`<${D} error=${o} retry=${r} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t?c`<${Ca} uPlot=${t} ...${e} />`:i}</div>
    <figcaption class="quiet">${a("plot.caption")}</figcaption>
  </figure>`}function Ca({uPlot:e,id:t,now:n,capacity:o}){let s=L(null),r=L(null),i=L(n);i.current=n,w(()=>{let u=s.current;if(!u)return;let m=matchMedia("(prefers-color-scheme: dark)"),f=()=>{r.current?.destroy(),r.current=new e(Sa(e,u),Mn(t,i.current),u)},h=new ResizeObserver(([{contentRect:d}])=>r.current?.setSize({width:d.width,height:vs})),p=setInterval(()=>r.current?.setData(Mn(t,i.current)),1e3);return f(),h.observe(u),m.addEventListener("change",f),()=>{clearInterval(p),h.disconnect(),m.removeEventListener("change",f),r.current?.destroy(),r.current=null}},[t]),w(()=>r.current?.setData(Mn(t,n)),Object.values(n));let l=Vt.map(({text:u,name:m})=>`${a(u)} ${n[m]??a("plot.unknown")}`);return c`<div
    ref=${s}
    role="img"
    aria-label=${a("plot.label",{seats:a("count.seat",{count:o}),counts:l.join(", ")})}
  ></div>`}var Ln=1e3,Oa=2e3,xs=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Es({id:e}){let{conference:t,error:n,reload:o}=We(e),s=Aa(t);return U(t?.name??a("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ge} ...${t} /><${$e} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${a("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${a("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${a("manage.canceled")}</p>`}
    <${La} conference=${t} attendees=${s} />
    ${!t.canceled&&c`<${za} conference=${t} />`}
    ${s.bookings?.length===0&&c`<${Ra} conference=${t} />`}
    <${Pa} conference=${t} attendees=${s} />
  `:c`<h1 tabindex="-1">${a("conference.title")}</h1>
      ${n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}`}function Aa(e){let[t,n]=g({bookings:null,lapsed:0,error:null}),o=L({busy:!1,due:!1,at:0,lapses:new Map}),s=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),r=async()=>{let i=o.current;if(i.due=!0,!(i.busy||!e)){for(i.busy=!0;i.due;){let l=Math.max(0,i.at+Oa-Date.now());await new Promise(u=>setTimeout(u,l)),[i.due,i.at]=[!1,Date.now()];try{let u=await Le(`/v1/conferences/${e.id}/bookings`,Ln),m=await Da(u,i.lapses);n({bookings:u,lapsed:m,error:null})}catch(u){n(m=>({...m,error:u}))}}i.busy=!1}};return w(()=>{e&&r()},[s]),{...t,reload:r}}async function Da(e,t){let n=0;for(let o of e.filter(({offers:s})=>s>0)){let{id:s,status:r,reason:i,offers:l,changed_at:u}=o;if(r==="WAITLISTED"||i==="lapsed")n+=l;else if(r==="CONFIRMATION_PENDING")n+=l-1;else{let m=`${s} ${u}`,f=t.get(m)??await Ia(s);t.set(m,f),n+=f}}return n}async function Ia(e){let{items:t}=await z(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var Na=()=>[{name:a("manage.attendee")},{name:a("manage.status")},{name:a("manage.position"),number:!0},{name:a("manage.offers"),number:!0},{name:a("manage.booked")},{name:a("manage.remove"),unseen:!0}],it=({user_id:e})=>e??a("manage.byEmail"),Ts=e=>[...e].sort((t,n)=>xs.indexOf(t.status)-xs.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Pa({conference:e,attendees:t}){let[n,o]=g(""),[s,r]=g(!1),[i,l]=g(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(y=>it(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>ct(async()=>{await V(`/v1/bookings/${y}/cancel`),await f()}),d=y=>ct(async()=>{let x=encodeURIComponent(y.user_id);await V(`/v1/conferences/${e.id}/attendees/${x}/allow`),T(a("manage.allowed",{name:it(y)}))}),_=()=>ct(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await z(y,{accept:"text/csv"});ze(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),v=({target:y})=>o(y.value),$=Ts(h.filter(y=>y.status!=="CANCELED")),k=Ts(h.filter(y=>y.status==="CANCELED")),b=(y,x)=>c`<${Dt} label=${x} columns=${Na()}>
      ${y.map(ae=>c`<${Fa} key=${ae.id} booking=${ae} remove=${()=>l(ae)} allow=${()=>d(ae)} />`)}
    <//>`;return c`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${a("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="short"
          aria-label=${a("manage.search")}
          placeholder=${a("manage.search")}
          value=${n}
          onInput=${v}
        />
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>r(!0)}>${a("manage.invite")}</button>`}
        <${P} action=${_}>${a("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${D} error=${m} retry=${f} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${M} title=${a(u.length?"manage.noMatch":"manage.none")} />`}
    ${$.length>0&&b($,a("manage.attendees"))}
    ${k.length>0&&c`<details class="over">
        <summary>${a("status.CANCELED")} (${K(k.length)})</summary>
        ${b(k,a("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Ln&&c`<p class="quiet">${a("manage.first",{bookings:a("count.booking",{count:Ln})})}</p>`}
    ${s&&c`<${Ma} conference=${e} reload=${f} close=${()=>r(!1)} />`}
    ${i&&c`<${Z}
        title=${a("manage.removeTitle",{name:it(i)})}
        confirmLabel=${a("manage.remove")}
        action=${()=>p(i)}
        close=${()=>l(null)}
      >
        <p>${a("manage.removeText",{name:it(i)})}</p>
      <//>`}
  </section>`}function Fa({booking:e,remove:t,allow:n}){let o=it(e),s=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${a("manage.invitation")}</span>`}
    </th>
    <td><${He} status=${e.status} /></td>
    <td class="number">${e.position?K(e.position):""}</td>
    <td class="number">${e.offers?K(e.offers):""}</td>
    <td>${Pe(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${a("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${a("manage.remove")}
        </button>`}
      ${s&&e.user_id&&c`<${P} kind="plain" action=${n} aria-label=${a("manage.allowOne",{name:o})}>
          ${a("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Ma({conference:e,reload:t,close:n}){let o={invitee:a("manage.inviteLabel")},{submit:s,busy:r,errorAt:i,summary:l}=_e(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await V("/v1/bookings",{conference:e.id,...m}),T(a("manage.invited",{name:u})),n(),await t()});return c`<${st} title=${a("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${a("manage.inviteText")}</p>
      <${S}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${i("invitee")}
      />
      <${be} error=${l} />
      <button class="button primary" aria-busy=${r}>${a("manage.invite")}</button>
    </form>
  <//>`}async function ct(e){try{await e()}catch(t){T(H(t),!0)}}function La({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,i=t.bookings?t.lapsed:null,l=[[a("manage.confirmed"),o,a("manage.of",{seats:a("count.seat",{count:n})})],[a("manage.waiting"),r,""],[a("manage.pending"),s,""],[a("manage.expired"),i??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${a("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?K(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${ks} id=${e.id} now=${{confirmed:o,waitlisted:r,held:s,lapsed:i}} capacity=${n} />
  </section>`}function za({conference:e}){let[t,n]=g(!1),{id:o,name:s,capacity:r,location:i,topics:l,description:u}=e,{confirmation_window:m,max_offers:f}=e,{timezone:h,quiet_hours:p}=e,{submit:d,busy:_,errorAt:v,summary:$}=_e(It(),async(b,y)=>{let x={slots:Number(b.slots),location:b.location,topics:Ht(b.topics),description:b.description,confirmation_window:Lt(b),max_offers:b.max_offers===""?null:Number(b.max_offers),...h?{quiet_hours:Ut(b)}:{}};we([await ne("PATCH",`/v1/conferences/${o}`,x)]),T(a("form.saved")),requestAnimationFrame(()=>y.reset())}),k=()=>ct(async()=>{we([await ne("DELETE",`/v1/conferences/${o}`)]),T(a("manage.canceledNow",{name:s}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${a("manage.edit")}</h2>
    <form class="form" onSubmit=${d} novalidate>
      <div class="pair">
        <${Nt} value=${r} error=${v("slots")} hint=${a("form.seatsHint")} />
        <${Pt} value=${i} error=${v("location")} />
      </div>
      <${qt} value=${l.join(", ")} error=${v("topics")} />
      <${Ft} rows="3" value=${u} error=${v("description")} />
      <div class="pair">
        <${Mt} value=${m??void 0} error=${v("confirmation_window")} />
        <${zt} value=${f??void 0} error=${v("max_offers")} />
      </div>
      ${h&&c`<${Rt} value=${p} error=${v("quiet_hours")} />`}
      <${be} error=${$} />
      <div class="acts">
        <button class="button primary" aria-busy=${_}>${a("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${a("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${Z}
        title=${a("manage.cancelTitle",{name:s})}
        confirmLabel=${a("manage.cancel")}
        action=${k}
        close=${()=>n(!1)}
      >
        <p>${a("manage.cancelText")}</p>
      <//>`}
  </section>`}function Ra({conference:{id:e,name:t}}){let[n,o]=g(!1),s=()=>ct(async()=>{await ne("DELETE",`/v1/conferences/${e}?forget=true`),T(a("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${a("manage.delete")}
      </button>
    </p>
    ${n&&c`<${Z}
        title=${a("manage.deleteTitle",{name:t})}
        confirmLabel=${a("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${a("manage.deleteText")}</p>
      <//>`}`}function Os({id:e,signIn:t}){let{account:n}=C.use(o=>o);return U(e==="new"?a("organize.new"):a("organize.title")),!n||!Me(n)?c`<h1 tabindex="-1">${a("organize.title")}</h1>
      <${Ua} ...${{account:n,signIn:t}} />`:e==="new"?c`<${Ba} />`:e?c`<${Es} key=${e} id=${e} />`:c`<${Wa} account=${n} />`}var Ua=({account:e,signIn:t})=>c`<${M} title=${e?a("organize.noRole"):a("organize.signIn")}>
    <p>${a("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${a("nav.signIn")}
      </button>`}
  <//>`,qa=()=>[{name:a("organize.conference")},{name:a("organize.when")},{name:a("organize.state")},{name:a("organize.confirmed"),number:!0},{name:a("organize.seats"),number:!0},{name:a("organize.held"),number:!0},{name:a("organize.waiting"),number:!0}];function Ha({canceled:e,start:t,end:n}){return e?a("organize.canceled"):Date.parse(n)<=q()?a("organize.over"):a(Date.parse(t)<=q()?"organize.running":"organize.upcoming")}function Wa({account:e}){let[t,n]=g(null),[o,s]=g(null),r=()=>us().then(l=>{n(l),s(null)},s);w(()=>{r()},[e.user]);let i=re(t??[]);return ue(X,r),c`
    <div class="top">
      <h1 tabindex="-1">${a("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${a("organize.new")}</a>
    </div>
    ${o&&c`<${D} error=${o} retry=${r} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${M} title=${a("organize.none")} />`}
    ${i.length>0&&c`<${Dt} label=${a("organize.list")} columns=${qa()}>
        ${i.map(l=>c`<tr key=${l.id}>
              <th scope="row"><a href=${`#/organize/${l.id}`}>${l.name}</a></th>
              <td>${xt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Ha(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${K(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Ss(e,t,n,o){let{at:s,gap:r}=Co(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[i,l]=[n,r].map(u=>u.slice(11));throw new rt(t,a("form.gap",{local:i,next:l}))}function ja(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Ht(e.topics),start:Ss(t,"start",e.start,n),end:Ss(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Lt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Ut(e)??void 0,expected_demand:o(e.expected_demand),description:e.description}}function Ba(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${Ya} id=${e} />`:c`<${As} />`}function Ya({id:e}){let{conference:t,error:n,reload:o}=We(e);return t?c`<${As} like=${t} />`:n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}function As({like:e}){let t=It(),{submit:n,busy:o,errorAt:s,summary:r}=_e(t,async(i,l)=>{let u=await V("/v1/conferences",ja(i,l));we([u]),T(a("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${a("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${S}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&a("form.copyHint")}
        error=${s("name")}
      />
      <${Ft} rows="5" value=${e?.description} error=${s("description")} />
      <${Pt} maxlength="200" value=${e?.location} error=${s("location")} />
      <${qt} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Cs} name="start" label=${t.start} error=${s("start")} />
        <${Cs} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${S}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${a("form.zoneHint",{zone:gn()})}
      >
        ${i=>c`<select ...${i}>
            ${Oo().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Nt} value=${e?.capacity} error=${s("slots")} />
        <${S}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Mt} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${zt} value=${e?.max_offers??void 0} error=${s("max_offers")} />
      </div>
      <${Rt} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${be} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("form.publish")}</button>
      </div>
    </form>
  `}var Cs=({name:e,label:t,error:n})=>c`<${S} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Ds=new Map;function Is(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Ns(){history.scrollRestoration="manual";let{key:e}=Is();addEventListener("scroll",()=>Ds.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Is();e=t.key,Va(t.isNew?0:Ds.get(e)??0,()=>e===t.key)})}function Va(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Ga=["in","up"];function Ps({close:e,signedIn:t}){let[n,o]=g("in"),[s,r]=g({user:""}),i=(m,f={})=>{r(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t()},u=ti[n];return c`<${st} title=${a(ni[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${a("sign.ways")}>
      ${Ga.map(m=>c`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>i(m)}
          >
            ${a(`sign.${m}`)}
          </button>`)}
    </div>
    ${s.hint&&c`<p role="status">${s.hint}</p>`}
    <${u} key=${n} known=${s} go=${i} done=${l} />
  <//>`}function je({submit:e,label:t,children:n}){let[o,s]=g(""),[r,i]=g(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!r){i(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(H(m)),i(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var zn=({known:e})=>c`<${S}
    label=${a("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Rn=({label:e=a("sign.password")})=>c`<${S}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${a("sign.passwordHint")}
  />`,Fs=()=>c`<${S}
    label=${a("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${a("sign.codeHint")}
  />`;async function Un(e,t,{go:n,done:o}){try{await Do(e,t),o()}catch(s){if(s instanceof Qe)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Se&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Se&&s.kind==="PasswordResetRequiredException")await bn(e),n("reset",{user:e,hint:s.message});else throw s}}function Ka(e){let{known:t,go:n}=e;return c`<${je} submit=${({user:s,password:r})=>Un(s,r,e)} label=${a("sign.in")}>
      <${zn} known=${t} />
      <${S}
        label=${a("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${a("sign.forgot")}
    </button>`}function Ja({known:e,go:t}){return c`<${je} submit=${async({user:o,email:s,password:r})=>{await Mo(o,r,s),t("code",{user:o,password:r})}} label=${a("sign.up")}>
      <${zn} known=${e} />
      <${S} label=${a("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Rn} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${a("sign.haveCode")}
    </button>`}function Qa(e){let{known:t,go:n}=e,[o,s]=g(t.user),r=async({code:u})=>{await Lo(o,u),T(a("sign.ready")),t.password&&o===t.user?await Un(o,t.password,e):n("in",{user:o})},i=()=>Po(o).then(()=>T(a("sign.resent")),u=>T(H(u),!0)),l=({target:u})=>s(u.value);return c`<${je} submit=${r} label=${a("sign.confirm")}>
      <${S}
        label=${a("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Fs} />
    <//>
    <${P} kind="plain" action=${i}>${a("sign.resend")}<//>`}function Xa({known:e,go:t}){return c`<${je} submit=${async({user:o})=>{await bn(o),t("reset",{user:o})}} label=${a("sign.sendCode")}>
    <p class="quiet">${a("sign.forgotText")}</p>
    <${zn} known=${e} />
  <//>`}function Za(e){let{user:t}=e.known;return c`<${je} submit=${async({code:o,password:s})=>{await Fo(t,o,s),T(a("sign.changed")),await Un(t,s,e)}} label=${a("sign.setPassword")}>
    <${Fs} />
    <${Rn} label=${a("sign.newPassword")} />
  <//>`}function ei({known:e,done:t}){return c`<${je} submit=${async({password:o})=>{e.required&&await Io(e.required,o),t()}} label=${a("sign.setPassword")}>
    <${Rn} label=${a("sign.newPassword")} />
  <//>`}var ti={in:Ka,up:Ja,code:Qa,forgot:Xa,reset:Za,renew:ei},ni={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Ms(){let[e,t]=g(null),[n,o]=g(null),[s,r]=g({}),i=Ue(),l=()=>z("/slots").then(t,o);w(()=>{l()},[]),ue(i==="live"?X:me,l),w(()=>r({}),[i]),et(["slots_update"],({data:p})=>{t(p),o(null)}),et(["booking_response","cancellation_response"],({success:p,message:d,slot_id:_})=>{T(d,!p),r(v=>({...v,[_]:!1}))});let[u,m]=g(null);U(a("slots.title"));let f=(p,d)=>{Re({type:p,slot_id:d})?r(_=>({..._,[d]:!0})):T(a("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return c`
    <h1 tabindex="-1">${a("slots.title")}</h1>
    <p class="quiet">${a("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${M} title=${a("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${D} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${a("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${oi}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${i!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${Z}
        title=${a("slots.freeTitle",{hours:Ls(u)})}
        confirmLabel=${a("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${a("slots.freeText")}</p>
      <//>`}
  `}var Ls=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function oi({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ls(e)}</span>
      <span class="what">${s?a("slots.booked"):a("slots.free")}</span>
      <span class="since">${s&&r?a("slots.since",{time:te(`${r}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var zs={account:rs,conferences:_s,conference:hs,mine:ws,slots:Ms,organize:Os},Rs=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function si(){let[e,t]=g(Rs());return w(()=>{let n=()=>t(Rs());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function ri(){let e=si(),[t,n]=g(null),o=l=>n({then:l}),s=L(null),r=L(!0),i=Object.hasOwn(zs,e.name)?zs[e.name]:ci;return ai(),w(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${a("app.skip")}
    </a>
    <${li} route=${e} signIn=${()=>o()} />
    <${fi} />
    <${di} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${ii} key=${`${e.name} ${e.id}`} view=${i} id=${e.id} signIn=${o} />
    </main>
    <${An} />
    ${t&&c`<${Ps} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function ai(){let{text:e}=dn.use(n=>n),t=A.use(({bookings:n})=>Object.values(n).some(F));w(()=>{document.title=t?a("app.offerTitle",{title:e}):e},[e,t])}function ii({view:e,...t}){let[n,o]=un(s=>console.error(s));return n?c`<h1 tabindex="-1">${a("failure.title")}</h1>
        <${D} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function ci(){return U(a("notFound.title")),c`<h1 tabindex="-1">${a("notFound.title")}</h1>
    <${M} title=${a("notFound.text")}
      ><p><a href="#/conferences">${a("notFound.home")}</a></p><//
    >`}function li({route:e,signIn:t}){let{account:n}=C.use(i=>i),o=A.use(({bookings:i})=>Object.values(i).filter(F).length),s=["conferences","mine",...J.open==="yes"?["slots"]:[],...Me(n)||!n?["organize"]:[]],r=i=>e.name.startsWith(i==="conferences"?"conference":i);return c`<header>
    <a class="brand" href="#/conferences"><${ui} /><span>Seats</span></a>
    <nav aria-label=${a("app.navigation")}>
      ${s.map(i=>c`<a key=${i} href=${`#/${i}`} aria-current=${r(i)?"page":null}>
            ${a(`nav.${i}`)}${i==="mine"&&o>0&&c` <span class="badge" role="img" aria-label=${a("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?c`<a
                class="name"
                href="#/account"
                title=${a("account.title")}
                aria-current=${r("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>Xe()}>
                ${a("nav.signOut")}
              </button>`:c`<button type="button" class="button" onClick=${t}>
              ${a("nav.signIn")}
            </button>`}
    </div>
  </header>`}var ui=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function fi(){let e=Ue();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${a("app.offline")}</p>`}
  </div>`}function di({route:e}){let t=A.use(({bookings:o})=>o),n=Object.values(t).filter(o=>F(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${a("app.offers")}>
    ${n.map(o=>c`<${At} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await Bn();Ns();ns();nn(c`<${ri} />`,document.getElementById("page"));
