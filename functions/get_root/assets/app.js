/* Bundled from page/ by `make page`: a9888263c4d913e8cff1a4e31c367d27. See licences.txt. */
var ft={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","plot.caption":"Since you opened this page.","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Hn={de:()=>import("./de.js")},Wn=e=>e.toLowerCase().split("-")[0];function Us(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Wn).find(n=>n==="en"||Object.hasOwn(Hn,n))??"en"}var dt=Us(),Oe=navigator.languages.find(e=>Wn(e)===dt)??dt,mt=ft;async function jn(){let e=Hn[dt];e&&(mt={...ft,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=mt===ft?"en":dt}var qs=new Intl.PluralRules(Oe),K=e=>e.toLocaleString(Oe);function Hs(e,t){let n=mt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[qs.select(Number(t.count))]??n.other}var De=e=>Object.hasOwn(mt,e),i=(e,t={})=>Bn(e,t).join(""),xe=(e,t)=>Bn(e,t),Bn=(e,t)=>Hs(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?K(s):s});var Vn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var a=t[r++],l=t[r]?(t[0]|=a?1:2,n[t[r++]]):t[++r];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++r]]=l:a===6?o[1][t[++r]]+=l+"":a?(s=e.apply(l,Vn(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(l)}return o},Yn=new Map;function Gn(e){var t=Yn.get(this);return t||(t=new Map,Yn.set(this,t)),(t=Vn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,a="",l="",u=[0],m=function(p){r===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,a):r===3&&(p||a)?(u.push(3,p,a),r=2):r===2&&a==="..."&&p?u.push(4,p,0):r===2&&a&&!p?u.push(5,0,!0,a):r>=5&&((a||!p&&r===5)&&(u.push(r,0,a,s),r=6),p&&(u.push(r,p,0,s),r=6)),a=""},f=0;f<n.length;f++){f&&(r===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],r===1?o==="<"?(m(),u=[u],r=3):a+=o:r===4?a==="--"&&o===">"?(r=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=a,a=""):o==="/"&&(r<5||n[f][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):a+=o),r===3&&a==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var E,Qn,Ws,le,Gt,_t,Xn,ht,Zn,Jt,Kt,js,Ke=Symbol.for("pv"),bt={},wt=[],Bs=/^m(i|n|o|s|text|space)$/,Qt=Array.isArray,Xt=wt.slice,Ee=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function eo(e,t,n){var o,s,r,a={},l=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:a[r]=t[r];return l>2&&(a.children=l>3?Xt.call(arguments,2):n),Ge(e,a,o,s,null)}function Ge(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:s||++Qn,__i:-1,__u:0};return!s&&E.vnode&&E.vnode(r),r}function yt(e){return e.children}function gt(e,t){this.props=e,this.context=t,this.__g=0}function ue(e,t){if(t==null)return e.__&&ue(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ue(e)}function Ys(e){var t,n=e.__v,o=n.__e,s=[],r=[],a=e.__P;a&&((t=Ee({constructor:Ke},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Zt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,s,o||ue(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,io(s,t,r),n.__=n.__e=null,t.__e!=o&&to(t))}function to(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),to(e)}function Kn(e){(8&e.__g||(e.__g|=8,le.push(e),_t++))&&Gt==E.debounceRendering||((Gt=E.debounceRendering)||queueMicrotask)(no)}function no(){try{for(var e,t=1;le.length;)le.length>t&&le.sort(Xn),e=le.shift(),t=le.length,8&e.__g&&Ys(e)}finally{(_t=le.length)&&(Gt||queueMicrotask)(no)}}function oo(e,t,n,o,s,r,a,l,u,m,f){var h,p,d,_,v,$,k=o.__k||wt,b=t.length;for(u=Vs(n,t,k,u,b),h=0;h<b;h++)(d=n.__k[h])!=null&&(p=~d.__i&&k[d.__i]||bt,d.__i=h,$=Zt(e,d,p,s,r,a,l,u,m,f),_=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&en(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||_,d)),v=v||_,4&d.__u?(u=so(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),d.__u&=-21);return n.__e=v,u}function Vs(e,t,n,o,s){var r,a,l,u,m,f,h,p,d,_=n.length,v=_,$=0,k=0,b=e.__k=Array(s);for(r=0;r<s;r++)(a=t[r])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[r]=Ge(null,a):Qt(a)?a=b[r]=Ge(yt,{children:a}):a.constructor===Ke&&a.__b?a=b[r]=Ge(a.type,a.props,a.key,a.ref,a.__v):b[r]=a,u=r+$,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=Gs(a,n,u,v))&&(v--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,m==u-1?$--:m==u+1?$++:m!=u&&(m>u?$--:$++,k=1)):(~m||(s>_?$--:s<_&&$++),typeof a.type!="function"&&(a.__u|=4))):b[r]=null;if(k){for(f=[],h=[],r=0;r<s;r++)if((a=b[r])&&16&a.__u){for($=0,p=f.length;$<p;)f[d=$+p>>1]<a.__i?$=d+1:p=d;f[$]=a.__i,h[r]=$+1}for($=f.length;r--;)h[r]&&(h[r]==$?$--:b[r].__u|=4)}if(v)for(r=0;r<_;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=ue(l)),tn(l,l));return o}function so(e,t,n,o){var s,r,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=so(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ue(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Gs(e,t,n,o){var s,r=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&a==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&r==l.key&&a==l.type)return s}return-1}function Jn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function pt(e,t,n,o,s){var r,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Jn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Jn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Kt[t]||(Kt[t]=Ks(t)),(e.__a||(e.__a={}))[t]=Jt,r=t!=(t=t.replace(Zn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,r):e.removeEventListener(t,a,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ks(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=Jt++;else if(t[ht]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Zt(e,t,n,o,s,r,a,l,u,m){var f,h,p,d,_,v,$,k,b,y,x,ae,Un,ut,ve,qn,ce,ke,ee=t.type;if(t.constructor!==Ke)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=r=[],f.nodeType==8?l=$t(f,r):r.push(f),l=r[0]||l),(f=E.__b)&&f(t);e:if(typeof ee=="function"){p=a.length;try{if(k=t.props,b=(f=ee.prototype)&&f.render,y=(f=ee.contextType)&&o[f.__c],x=f?y?y.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new ee(k,x):(t.__c=d=new gt(k,x),d.constructor=ee,d.render=Qs),y&&y.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),ee.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ee({},d.__s)),Ee(d.__s,ee.getDerivedStateFromProps(k,d.__s)))),_=d.props,v=d.state,d.__v=t,n.__c){if(k!==_&&b&&!ee.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(k,d.__s,x)===!1){t.__v!=n.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),wt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=ue(n);break e}d.componentWillUpdate&&d.componentWillUpdate(k,d.__s,x),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(_,v,$)})}else b&&!ee.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=k,d.__P=e,d.__g&=-5,ae=E.__r,Un=b?25:0;do d.__g&=-9,ae&&ae(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++Un<25);b&&(wt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ee({},o,d.getChildContext())),b&&n.__c&&d.getSnapshotBeforeUpdate&&($=d.getSnapshotBeforeUpdate(_,v)),ut=f&&f.type===yt&&f.key==null?f.props.children:f,k.__P&&(f=l,s=(e=k.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&tn(W,W)}),n.__k=null),l=n.__k?ue(n,0):null),l=oo(e,Qt(ut)?ut:[ut],t,n,o,s,r,a,l,u,m),k.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(Te),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||r)if(W&&W.then){if(t.__u|=128|u,r){for(~(ce=r.indexOf(l||void 0))||(ce=r.length);(ke=r[ce-1])&&ke.nodeType==8;)ce--;for(;ce<r.length;ce++)if(ke=r[ce])if(r[ce]=null,ve){if(ke==qn)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(qn=$t(ve=ke))}}if(!ve){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ve=l}(f=$t(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,l=f):t.__e=l,l=l&&l.nextSibling}else r&&r.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||ro(t),E.__e(W,t,n)}}else l=t.__e=Js(n.__e,t,n,o,s,r,a,u,m,e);return(f=E.diffed)&&f(t),l}function $t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ro(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ro))}function io(e,t,n){for(var o=0;o<n.length;)en(n[o++],n[o++],n[o++]);E.__c&&E.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){E.__e(r,s.__v)}})}function Js(e,t,n,o,s,r,a,l,u,m){var f,h,p,d,_,v,$,k,b=n.props||bt,y=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((_=r[f])&&(x?_.localName==x:_.nodeType==3)){e=_,r[f]=null;break}}if(!e){if(k=m.ownerDocument||document,!x)return k.createTextNode(y);e=k.createElementNS(s,x,y.is?y:m),l&&(E.__m&&E.__m(t,r),l=!1),r=null}if(x){if(m=x=="template"&&e.content||e,r=x=="textarea"&&y.defaultValue!=null?null:r&&Xt.call(m.childNodes),!l&&r)for(b={},f=0;f<e.attributes.length;f++)b[(_=e.attributes[f]).name]=_.value;for(f in b)_=b[f],f=="dangerouslySetInnerHTML"?p=_:f=="children"||f in y||f=="value"&&"defaultValue"in y||f=="checked"&&"defaultChecked"in y||pt(e,f,null,_,s);for(f in y)_=y[f],f=="children"?d=_:f=="dangerouslySetInnerHTML"?h=_:f=="value"?v=_:f=="checked"?$=_:l&&typeof _!="function"||b[f]===_||pt(e,f,_,b[f],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Bs.test(x))&&(s="http://www.w3.org/1999/xhtml"),oo(m,Qt(d)?d:[d],t,n,o,s,r,a,r?r[0]:n.__k&&ue(n,0),l,u),r&&r.some(Te)),l&&x!="textarea"||(f="value",x=="progress"&&v==null?e.removeAttribute(f):v==null||v===e[f]&&(x!="progress"||v)||pt(e,f,v,b[f],s),f="checked",$!=null&&$!=e[f]&&pt(e,f,$,b[f],s))}else b===y||l&&e.data==y||(e.data=y);return e}function en(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){E.__e(s,n)}}function tn(e,t,n){var o,s,r,a;if(E.unmount&&E.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||en(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){E.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&tn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=$t(o,r=[]))&&(o==e.__e&&r.some(Te),Te(s),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function Qs(e,t,n){return this.constructor(e,n)}function nn(e,t){var n,o,s,r;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ge(yt,{children:[e]}),s=[],r=[],Zt(t,t.__k,o||bt,bt,t.namespaceURI,o?null:t.firstChild?Xt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),io(s,t.__k,r),t.__k.props.children=null}E={__e:function(e,t,n,o){for(var s,r,a;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((a=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),a=1),a&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw _t=0,e}},Qn=0,Ws=function(e){return e!=null&&e.constructor===Ke},gt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(n,e),this.__v&&(t&&this.__k.push(t),Kn(this)))},gt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Kn(this))},gt.prototype.render=yt,le=[],_t=0,Xn=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),Zn=/(PointerCapture)$|Capture$/i,Jt=0,Kt={},js=0;var Se,A,on,ao,sn=Object.is,vt=0,$o=[],rn=[],I=E,co=I.__b,lo=I.__r,uo=I.diffed,fo=I.__c,mo=I.unmount,po=I.__;function Qe(e,t){I.__h&&I.__h(A,e,vt||t),vt=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return vt=1,cn(_o,e)}function cn(e,t,n){var o=Qe(Se++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):_o(void 0,t),function(r){var a=(o.__N||o.__)[0],l=o.t(a,r);sn(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var s=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,a,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,sn(p.__[0],p.__N[0])||(f=!0))}),s){var h=s.call(this,r,a,l);return m?h||f:h}return!m||f}}return o.__}function w(e,t){var n=Qe(Se++,3);!I.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function ln(e,t){var n=Qe(Se++,4);!I.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function L(e){return vt=5,Xs(function(){return{current:e}},[])}function Xs(e,t){var n=Qe(Se++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function un(e){var t=Qe(Se++,10),n=g();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function Zs(){var e;do{for(;e=rn.shift();)try{Je(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=$o.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Je),t.__h.some(an),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(rn.length)}I.__b=function(e){A=null,co&&co(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),po&&po(e,t)},I.__r=function(e){lo&&lo(e),Se=0;var t=(A=e.__c).__H;t&&(on==A?A.__h=[]:(t.__h.some(Je),t.__h.some(an),Se=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),on=A},I.diffed=function(e){uo&&uo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&go($o.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),on=A=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Je),n.__h=n.__h.filter(function(o){return!o.__||an(o)})}catch(o){n.__h=[function(){throw o}]}}),fo&&fo(e,t)},I.unmount=function(e){mo&&mo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,go(rn.push(s))}else Je(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var ho=typeof requestAnimationFrame=="function";function er(e){var t,n=function(){clearTimeout(o),ho&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ho&&(t=requestAnimationFrame(n))}function go(e){e!=1&&ao==I.requestAnimationFrame||((ao=I.requestAnimationFrame)||er)(Zs)}function Je(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function an(e){var t=A;e.__c=e.__(),A=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!sn(n,e[o])})}function _o(e,t){return typeof t=="function"?t(e):t}var c=Gn.bind(eo);function j(e){let t=new Set;function n(o){let[,s]=cn((a,l)=>a+1,0),r=L({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},ln(()=>{let a=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(a),a(),()=>{t.delete(a)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function fe(e,t,n=[]){let o=L(t);o.current=t,w(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var dn=j({text:""});function U(e){ln(()=>dn.set({text:e}),[e])}var Ie=j({polite:"",assertive:"",notices:[]}),bo=0;function Ne(e,t=!1){let n=t?"assertive":"polite",o=Ie.get()[n]===e?"\xA0":"";Ie.set({[n]:e+o})}function T(e,t=!1){bo+=1;let n=bo;Ie.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ne(e,t),t||setTimeout(()=>mn(n),6e3)}function mn(e){Ie.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var te=e=>e instanceof Error?e.message:String(e);async function H(e){try{await e()}catch(t){T(te(t),!0)}}var Xe=Intl.DateTimeFormat().resolvedOptions().timeZone,tr=2e3,vo=0;function ko(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();vo=Math.abs(n)>tr?n:0}var q=()=>Date.now()+vo;function xo(){let[e,t]=g(q());return w(()=>{let n=setInterval(()=>t(q()),250);return()=>clearInterval(n)},[]),e}function To(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var kt=[["day",86400],["hour",3600],["minute",60],["second",1]];function hn(e){let[t,n]=kt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function xt(e){let[t,n]=hn(e);return i(`unit.${n}`,{count:t})}var nr={weekday:"short",day:"numeric",month:"short",year:"numeric"},or={weekday:"short"},sr={hour:"numeric",minute:"2-digit"};function Tt(e,t,n=null,o=!1){let s=pn(e,t,Xe);if(o||!n||n===Xe)return[s,null];try{let r=pn(e,t,n);return r===s?[s,null]:[i("when.there",{period:r,zone:Eo(n)}),i("when.yours",{period:pn(e,t,Xe,or),zone:gn()})]}catch{return[s,null]}}var Eo=e=>e.replaceAll("_"," "),gn=()=>Eo(Xe);function pn(e,t,n,o=nr){return new Intl.DateTimeFormat(Oe,{...o,...sr,timeZone:n}).formatRange(new Date(e),new Date(t))}var Fe=e=>new Date(e).toLocaleString(Oe,{dateStyle:"medium",timeStyle:"short"}),ne=e=>new Date(e).toLocaleTimeString(Oe,{timeStyle:"medium"}),$n=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),wo=1440*60*1e3;function So(e,t){let n=Date.parse(`${e}Z`),o=n-Pe(n-wo,t),s=n-Pe(n+wo,t),r=[o,s].find(u=>u+Pe(u,t)===n);if(r!==void 0)return{at:yo(r),gap:null};let a=rr(s,o,t),l=new Date(a+Pe(a,t)).toISOString().slice(0,16);return{at:yo(a),gap:l}}function rr(e,t,n){let o=Pe(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Pe(s,n)===o?e=s:t=s}return t}var yo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Pe(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:a,hour:l,minute:u,second:m}=o;return Date.UTC(s,r-1,a,l,u,m)-Math.floor(e/1e3)*1e3}var Co=()=>[...new Set([Xe,"UTC",...Intl.supportedValuesOf("timeZone")])];var J=document.documentElement.dataset,Ze="account",ir=6e4,C=j({account:Uo()}),Ce=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(De(o)?i(o,{hint:i("sign.passwordHint")}):t),this.kind=n}};async function Q(e,t){let n;try{n=await fetch(`${J.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:J.client,...t})})}catch{throw new Error(i("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ce(o.message??i("failure.title"),(o.__type??"").split("#").pop())}var et=class extends Error{constructor(t,n){super(i("sign.newRequired")),this.user=t,this.challenge=n}};async function Oo(e,t){let n=await Q("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new et(e,n.Session);Io(n)}async function Do({user:e,challenge:t},n){Io(await Q("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Io({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(i("sign.otherStep",{step:t}));zo(Ro(e))}var No=e=>Q("ResendConfirmationCode",{Username:e}),bn=e=>Q("ForgotPassword",{Username:e}),Po=(e,t,n)=>Q("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Fo=(e,t,n)=>Q("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Mo=(e,t)=>Q("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Lo=async(e,t)=>Q("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Me()});async function Me(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ir?t:(_n??=cr(e).finally(()=>{_n=null}),_n)}function tt(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Ao(n):ar().finally(()=>Ao(n)),wn(),e&&T(e,!0)}async function ar(){let e=await Me().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function wn(){localStorage.removeItem(Ze),C.set({account:null})}function Ao(e){e&&Q("RevokeToken",{Token:e}).catch(()=>{})}var _n=null;async function cr(e){try{let t=await Q("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Ro({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&zo(n),n.token??null}catch(t){t instanceof Ce&&t.kind&&tt(i("sign.ended"))}return C.get().account?.token??null}function zo(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(Ze)!==s&&localStorage.setItem(Ze,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===Ze||e===null)&&C.set({account:Uo()})});function Ro({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(lr(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function lr(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Uo(){try{return JSON.parse(localStorage.getItem(Ze)??"null")}catch{return null}}var Le=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var ur=5,qo=1,fr=10;function dr(e,t){let n=`problem.${e}`;return De(n)?i(n,{count:t?.in_use??0}):t?.message??t?.detail??i("failure.unreachable")}var Y=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(dr(o,n)),this.status=t,this.kind=o,this.body=n}},z=(e,t)=>oe("GET",e,void 0,t),V=(e,t,n)=>oe("POST",e,t,n);async function oe(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?$r():null;for(let r=1;;r+=1){let a=await pr(e,t,n,{accept:o,key:s}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(s||e==="GET"))||r===ur)return hr(a);await gr(l?mr(a,r):200*2**r*(.5+Math.random()))}}function mr({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):qo,o=Math.min(n,fr);return 1e3*(o+Math.random()*t*Math.max(o,qo))}async function pr(e,t,n,{accept:o,key:s}){let r={accept:o};n!==void 0&&(r["content-type"]="application/json"),s&&(r["idempotency-key"]=s);let a=await Me();a&&(r.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:r,body:l});ko(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function hr({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&tt(i("sign.ended")),e<200||e>=300)throw new Y(e,typeof o=="object"?o:null);return o}async function ze(e,t=1e3){let n=[],o=null;do{let s=await z(de(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function de(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Re(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var gr=e=>new Promise(t=>setTimeout(t,e));function $r(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var xn=500,_r=1e4,br=3e4,wr=1e4,yr=1e3,vr=3e4,pe=4,X=30,R=j({state:"idle",recovered:0}),se=new Map,yn=new Map,me=null,nt=xn,vn=[],Ho,kn;function Wo(){R.get().state==="idle"&&R.set({state:"connecting"});let e=new WebSocket(new URL(J.socket,location.href.replace(/^http/,"ws")));me=e,e.onopen=()=>{nt=xn,R.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of se.keys())Yo(t);Bo()},e.onmessage=({data:t})=>Tr(JSON.parse(t)),e.onclose=()=>jo(e)}function jo(e){if(me===e){if(Tn(),me=null,!se.size){R.set({state:"idle"});return}R.set({state:"off"}),Ho=setTimeout(Wo,nt*(.5+Math.random())),nt=Math.min(2*nt,_r)}}function kr(){let e=me;me=null,clearTimeout(Ho),Tn(),R.set({state:"idle"}),e?.close()}function Bo(){Tn(),vn=[setTimeout(()=>{Ue({type:"ping"}),vn.push(setTimeout(xr,wr))},br)]}function Tn(){for(let e of vn)clearTimeout(e)}function xr(){let e=me;e&&(jo(e),e.close())}function Ue(e){return me?.readyState!==WebSocket.OPEN?!1:(me.send(JSON.stringify(e)),!0)}async function Yo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Me();Ue({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ue({type:"subscribe",conference:n})}function Tr(e){Bo();let t=Sr(e);if(e.version!==void 0){if(!Er(e,yn.get(t)))return;yn.set(t,e)}for(let n of se.get(t)??[])n(e)}function Er(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Sr({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function En(e,t){clearTimeout(kn);let n=se.get(e);return n?n.add(t):(se.set(e,new Set([t])),R.get().state==="live"&&Yo(e)),R.get().state==="idle"&&Wo(),()=>{se.get(e)?.delete(t),setTimeout(()=>Cr(e),yr)}}function Cr(e){if(se.get(e)?.size!==0)return;se.delete(e),yn.delete(e);let[t,n]=e.split(" ");n&&Ue({type:"unsubscribe",[t]:n}),se.size||(clearTimeout(kn),kn=setTimeout(kr,vr))}function ot(e,t){w(()=>{let n=e.map(o=>En(o,t));return()=>{for(let o of n)o()}},[e.join()])}var qe=()=>R.use(({state:e})=>e);function Vo(){R.get().state==="off"&&!document.hidden&&(nt=xn)}addEventListener("online",Vo);document.addEventListener("visibilitychange",Vo);var O=j({bookings:{},state:"empty",problem:null}),G=({status:e})=>e!=="CANCELED",F=({status:e})=>e==="CONFIRMATION_PENDING",re=({status:e})=>e==="WAITLISTED",Sn=({start:e})=>!!e&&Date.parse(e)<=q(),Ar=e=>(F(e)||re(e))&&!Sn(e);function rt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(G)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var Et=e=>Ct(null,()=>V("/v1/bookings",{conference:e.id})),Qo=e=>Ct(e,()=>V(`/v1/bookings/${e.id}/confirm`)),St=e=>Ct(e,async()=>({...await V(`/v1/bookings/${e.id}/cancel`),declined:F(e)})),Cn=e=>Ct(e,()=>V(`/v1/bookings/${e.id}/reactivate`));async function Ct(e,t){let n=e&&ge.get(e.id);try{let o=await t();e&&ge.get(e.id)!==n?(He({id:o.id,declined:o.declined}),st(o)):He(o,!0)}catch(o){if(!(o instanceof Y))throw o;T(o.message,!0),e?await st(e):o.body?.booking_id&&await st({id:o.body.booking_id})}}var Xo=({id:e,conference_name:t})=>H(async()=>{let n=await z(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Re(`${t}.ics`,"text/calendar",n)}),Or=8,ge=new Map,he=new Map;async function Ae(){let{account:e}=C.get();if(!e)return;O.get().state!=="ready"&&O.set({state:"loading"});let t=new Map(ge);try{let n=await ze("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:s})=>ge.get(s)===t.get(s));for(let s of o)He(s);O.set({state:"ready",problem:null})}catch(n){O.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function st(e){let{account:t}=C.get();if(!t)return;let n=ge.get(e.id);try{let o=await z(`/v1/bookings/${e.id}`);ge.get(e.id)===n&&He(o)}catch{}}function He(e,t=!1){let n=O.get().bookings[e.id],o={...n,...e};n&&F(n)&&re(o)&&(o.missed_at=n.deadline),G(o)&&(o.declined=!1),O.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&Nr(n??null,o),Dr(o)}function Dr(e){let{id:t}=e,n=G(e)&&!Sn(e)&&he.size<Or;(Ar(e)||n)&&!he.has(t)?he.set(t,En(`booking ${t}`,Ir)):!G(e)&&he.has(t)&&Zo(t)}function Zo(e){he.get(e)?.(),he.delete(e)}function Ir({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){ge.set(e,(ge.get(e)??0)+1),He({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function Nr(e,t){let{conference_name:n,position:o}=t,s=e!==null&&F(e);if(e?.status!==t.status){let r={CONFIRMED:()=>i("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?i("booking.expiredAt",{name:n}):o?i("booking.positionAt",{name:n,position:o}):i("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>i("booking.offeredAt",{name:n,time:ne(t.deadline??"")}),CANCELED:()=>i("booking.canceledAt",{name:n,reason:An(t)})}[t.status]();Ne(r,F(t)||s)}else re(t)&&e.position!==o&&o&&Ne(i("booking.positionAt",{name:n,position:o}))}function An({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return i(De(o)?o:"canceled.other")}var es=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>G(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function Pr(){for(let e of Object.values(O.get().bookings))F(e)&&Date.parse(e.deadline??"")<=q()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),st(e))}var Go=Date.now();function Fr(){if(document.hidden)return;Pr();let e=R.get().state==="live"?X:pe;if(Date.now()-Go<e*1e3)return;Go=Date.now();let t=Object.values(O.get().bookings).filter(n=>he.has(n.id)&&!Sn(n));for(let n of t)st(n)}var Ko=null,Jo=0;function ts(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==Ko){Ko=n;for(let o of[...he.keys()])Zo(o);O.set({bookings:{},state:"empty",problem:null}),Ae()}};C.watch(e),R.watch(()=>{let{recovered:t}=R.get();t!==Jo&&Ae(),Jo=t}),setInterval(Fr,500),e()}function P({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,a]=g(!1),l=L(!0);w(()=>()=>{l.current=!1},[]);let u=async m=>{if(r)return;let f=m.currentTarget;Lr(f,f.closest("dialog, section, li, aside")),a(!0);try{await e()}finally{l.current&&a(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var Mr=1e4;function Lr(e,t){let n=Date.now()+Mr,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}var os=e=>/^https?:\/\/\S+$/i.test(e.trim());function $e({start:e,end:t,timezone:n,location:o=""}){let[s,r]=Tt(e,t,n,os(o));return c`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&c`<span class="there">${r}</span>`}
  </span>`}var _e=({location:e})=>os(e)?c`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:c`<span class="place">${e}</span>`,At=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Ot({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,a=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?i("seats.left",{count:n}):i("seats.soldOut"),s?i("seats.held",{count:s}):"",r?i("seats.waiting",{count:r}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${a(o)}></span>
      <span class="held" style=${a(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var zr=e=>i(`status.${e}`),We=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${zr(e)}</span>`,ns=new Map;function Dt({booking:e,named:t=!1}){let n=xo(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,a=Math.max(ns.get(r)??1,s);return ns.set(r,a),c`<div class="offer">
    <p class="held-for">
      ${t?xe("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):i("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${To(s)}</span>
      <span class="until">${i("offer.until",{time:ne(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/a}%`}}></span>
    </div>
    <div class="acts">
      <${P} kind="primary" action=${()=>Qo(e)} disabled=${s<=0}>
        ${i("offer.claim")}
      <//>
      <${P} action=${()=>St(e)} disabled=${s<=0}>
        ${i("offer.decline")}
      <//>
    </div>
  </div>`}function it({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${i("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${An(e)}</p>`:F(e)?null:c`<${Ur} booking=${e} /><p class="stands">${Rr(e)}</p>`}function Rr({position:e,position_exact:t}){return e?xe(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${K(e)}</strong>`}):i("booking.waitlisted")}function Ur({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${i("booking.missed",{time:ne(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${i("booking.missedLast",{count:t,time:Fe(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${i("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,M=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${i("failure.title")}</p>
    <p>${te(e)}</p>
    ${n}
    ${t&&c`<${P} action=${t}>${i("failure.retry")}<//>`}
  </div>`,It=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function S({label:e,hint:t,error:n,name:o,children:s,...r}){let a=`field-${o}`,l=[t&&`${a}-hint`,n&&`${a}-wrong`].filter(Boolean).join(" "),u={id:a,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${a}>${e}</label>
    ${s?s(u):c`<input ...${u} ...${r} />`}
    ${t&&c`<p class="hint" id=${`${a}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`}function On(){let{polite:e,assertive:t,notices:n}=Ie.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${i("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>c`<p key=${o} class=${r?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${i("app.dismiss")}
              onClick=${()=>mn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function at({title:e,children:t,close:n}){let o=L(null);return w(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${i("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${On} />
  </dialog>`}function Z({title:e,children:t,confirmLabel:n,action:o,close:s}){return c`<${at} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${P} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${P} action=${s}>${i("booking.keep")}<//>
    </div>
  <//>`}var je=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function qr({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?i("form.required"):e.tooLong?i("form.tooLong",{max:o}):e.typeMismatch?i("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?i("form.number",{min:Number(t),max:Number(n)}):i("form.numberFrom",{min:Number(t)}):i("form.invalid")}function be(e,t){let[n,o]=g({}),[s,r]=g(""),[a,l]=g(!1),u=L(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);w(()=>m().find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,a)return;let _=m().map($=>[$.name,qr($)]),v=Object.fromEntries(_.filter(([,$])=>$));if(r(""),o(v),!Object.keys(v).length){l(!0);try{let $=Object.fromEntries(new FormData(u.current));await t($,u.current)}catch($){let k=$?.body?.field;k in e?o({[k]:Hr(k,te($))}):r(te($))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=s||(h.length?i("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:a,errorAt:d=>n[d]??null,summary:p}}function Hr(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?i("form.past"):n==="must be before the end"?i("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var we=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Be=({label:e=i("sign.password"),error:t=null})=>c`<${S}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${i("sign.passwordHint")}
    error=${t}
  />`;var Dn=["offers","bookings","conferences"],Wr={email:null,email_verified:!1,email_pending:null,mails:Dn};function ss({signIn:e}){let{account:t}=C.use(n=>n);return U(i("account.title")),c`<h1 tabindex="-1">${i("account.title")}</h1>
    ${t?c`<${jr} key=${t.user} user=${t.user} />`:c`<${M} title=${i("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${i("nav.signIn")}
            </button>
          <//>`}`}function jr({user:e}){let[t,n]=g(null),[o,s]=g(null),r=()=>z("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof Y&&l.status===404?n(Wr):s(l)});w(()=>{r()},[]);let a=async l=>n(await oe("PATCH","/v1/users/me",l));return o?c`<${D} error=${o} retry=${r} />`:t?c`
    <p class="quiet">${i("account.name",{name:e})}</p>
    <${Br} user=${t} change=${a} />
    <${Yr} user=${t} change=${a} />
    <${Vr} user=${e} />
    <${Gr} />
  `:c`<${N} />`}function Br({user:e,change:t}){let n={email:i("sign.email")},{submit:o,busy:s,errorAt:r,summary:a}=be(n,async({email:u})=>{await t({email:u}),T(i("form.saved"))}),l=e.email?i(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):i("account.noMails");return c`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${i("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&c`<p>${i("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${S}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${i("account.addressHint")}
        error=${r("email")}
      />
      <${we} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${i("form.save")}</button>
        ${e.email&&c`<${P} action=${()=>H(()=>t({email:null}))}>
            ${i("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Yr({user:e,change:t}){let n=o=>{let s=Dn.filter(r=>e.mails.includes(r)!==(r===o));return H(()=>t({mails:s}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${i("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${i("account.mails")}</legend>
      ${Dn.map(o=>c`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${i(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function Vr({user:e}){let t={current:i("account.current"),password:i("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=be(t,async(a,l)=>{await Lo(a.current,a.password),l.reset(),T(i("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${i("sign.password")}</h2>
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
      <${Be} label=${t.password} error=${s("password")} />
      <${we} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Gr(){let[e,t]=g(!1),n=()=>H(async()=>{let s=await z("/v1/users/me/export");Re("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>H(async()=>{await oe("DELETE","/v1/users/me"),wn(),T(i("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${i("account.data")}</h2>
    <div class="acts">
      <${P} action=${n}>${i("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${i("account.delete")}
      </button>
    </div>
    ${e&&c`<${Z}
        title=${i("account.deleteTitle")}
        confirmLabel=${i("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${i("account.deleteText")}</p>
      <//>`}
  </section>`}var ct=j({fetched:{},pushed:{}});function ye(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ct.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ye(e){let[t,n]=g(null),o=qe(),s=()=>is(e).then(()=>n(null),n);w(()=>{s()},[e]),fe(o==="live"?X:pe,s,[e]),Kr(e);let[r]=ie([e]);return{conference:r,error:t,reload:s}}function Kr(e){ot([`conference ${e}`],Jr),w(()=>rs,[e])}function ie(e){let{fetched:t,pushed:n}=ct.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Jr({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:a}){let l={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:a};ct.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function rs(){ct.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}R.watch(()=>{R.get().state!=="live"&&rs()});async function is(e){let t=await z(`/v1/conferences/${encodeURIComponent(e)}`);return ye([t]),t}function as(e){let{fetched:t}=ct.get();for(let n of e)t[n]||is(n).catch(()=>{})}async function cs(e){let{items:t,next:n}=await z(de("/v1/conferences",e));return ye(t),{ids:t.map(({id:o})=>o),next:n}}async function ls(){let e=await ze("/v1/users/me/conferences");return ye(e),e.map(({id:t})=>t)}var us=(e,t)=>Qr(e)||t.organizer===e.user,Qr=e=>e.roles.includes("admin");var Xr=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,fs=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Zr(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?fs(t[2],t[1]):/^https?:\/\//.test(e)?fs(e,e):e}var In=e=>e.split(Xr).map(Zr),ei=e=>/^[-*] /.test(e);function ti(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${In(t[1])}</h2>`;let n=e.split(`
`);return n.every(ei)?c`<ul>
      ${n.map(o=>c`<li>${In(o.slice(2))}</li>`)}
    </ul>`:c`<p>${In(e)}</p>`}var ds=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(ti)}
  </div>`;function ms({booking:e}){let[t,n]=g(!1);return c`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${i("why.title")}</summary>
    ${t&&c`<${ni} booking=${e} />`}
  </details>`}function ni({booking:{id:e,position:t}}){let[n,o]=g(null),[s,r]=g(null),a=()=>z(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),r(null)},r);if(w(()=>{a()},[e]),s)return c`<${D} error=${s} retry=${a} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${i(u==="lapse"?"why.missed":"why.joined",{time:Fe(m)})}
        </li>`)}
    ${t&&c`<li>${i("why.before",{count:t-1})}</li>`}
    <li>${i("why.order")}</li>
  </ul>`}function ps({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Ye(e);return U(n?.name??i("conference.title")),n?c`<${si} conference=${n} signIn=${t} />`:o instanceof Y&&o.status===404?c`<${oi} />`:c`<h1 tabindex="-1">${i("conference.title")}</h1>
    ${o?c`<${D} error=${o} retry=${s} />`:c`<${N} />`}`}var oi=()=>c`<h1 tabindex="-1">${i("conference.title")}</h1>
    <${M} title=${i("conference.unknown")}>
      <p><a href="#/conferences">${i("notFound.home")}</a></p>
    <//>`;function si({conference:e,signIn:t}){let{account:n}=C.use(a=>a),{name:o,description:s}=e,r=n&&Le(n)&&us(n,e);return c`
    <p class="crumb"><a href="#/conferences">${i("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&c`<${ds} text=${s} />`}
        <${ii} conference=${e} />
        <${P} action=${()=>ri(e)}>${i("conference.share")}<//>
        ${r&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${i("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${i("conference.seats")}</h2>
        <${ai} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function ri({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>T(i("conference.copied")),()=>T(n))}function ii({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:s}=e,r=[[i("conference.when"),c`<${$e} ...${e} />`],[i("conference.where"),c`<${_e} location=${t} />`],[i("conference.topics"),c`<${At} topics=${n} />`]];o&&r.push([i("conference.organizer"),o]);let a=xt(s??Number(J.window));return r.push([i("conference.offers"),i("conference.heldFor",{span:a})]),c`<dl class="facts">
    ${r.map(([l,u])=>c`<div key=${l}>
          <dt>${l}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function ai({conference:e,account:t,signIn:n}){let o=O.use(({bookings:l})=>rt(e.id,l)),s=O.use(l=>l.state),r=ci(e);if(o&&F(o)&&!r)return c`<${Nt} booking=${o} />`;let a=!r&&c`<${Ot} conference=${e} />`;return o&&G(o)&&!r?c`${a}<${Nt} booking=${o} />`:c`
    ${a} ${o&&c`<${it} booking=${o} />`}
    ${r&&c`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&c`<${N} />`}
    ${!r&&s!=="loading"&&c`<${li} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function ci({canceled:e,start:t,end:n}){return e?i("conference.canceled"):Date.parse(n)<=q()?i("conference.ended"):Date.parse(t)<=q()?i("conference.started"):""}function li({conference:e,booking:t,account:n,signIn:o}){let s=O.use(f=>f.bookings),r=es(e,s),a=r.find(f=>!re(f)&&!F(f));if(a)return c`<p class="stands">${i("conference.clash",{name:a.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Cn(t):Et(e),m=r.map(f=>f.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${i("conference.drops",{names:m})}</p>`}
    <${P} kind="primary" action=${n?u:()=>o(()=>ui(e))}>
      ${e.available?i("conference.book"):i("conference.join")}
    <//>
  `}async function ui(e){await Ae();let t=rt(e.id,O.get().bookings);if(!t)return Et(e);if(!G(t))return t.reason==="attendee"?Cn(t):Et(e)}function Nt({booking:e,named:t=!1}){let[n,o]=g(!1);if(F(e))return c`<${Dt} booking=${e} named=${t} />`;let s=()=>o(!1),r=re(e)?"leave":"cancel";return c`
    <${it} booking=${e} />
    ${re(e)&&c`<${ms} booking=${e} />`}
    <div class="acts">
      ${!re(e)&&c`<${P} action=${()=>Xo(e)}>${i("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${i(`booking.${r}`)}
      </button>
    </div>
    ${!re(e)&&c`<${fi} booking=${e} />`}
    ${n&&c`<${Z}
        title=${i(`booking.${r}Title`)}
        confirmLabel=${i(`booking.${r}`)}
        action=${()=>St(e)}
        close=${s}
      >
        <p>${i(`booking.${r}Text`)}</p>
      <//>`}
  `}function fi({booking:e}){let[t]=ie([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",a=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=de("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${a(n)}/${a(o)}`,location:r}),u=de("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(f,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return c`<p class="quiet">
    ${xe("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var hs=24,di=1e3,mi=100;function Nn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var pi=({words:e="",topic:t="",from:n="",to:o="",available:s=!1})=>de("#/conferences",{q:e,topic:t,from:n,to:o,available:s?1:null}),B=j({...Nn(location.hash),ids:[],next:null,state:"loading",error:null}),hi=({topic:e,from:t,to:n,available:o},s,r)=>({topic:e,from:t?$n(t).first:new Date(q()).toISOString().slice(0,19),to:n?$n(n).last:null,available:o||null,limit:s,cursor:r}),Pt=0;async function Ft({more:e=!1,quietly:t=!1}={}){Pt+=1;let n=Pt,o=B.get();!e&&!t&&B.set({state:"loading"});let s=o.words?di:e?hs:Math.max(hs,o.ids.length);try{let r=e?o.ids:[],a=e?o.next:null,l=r.length+s;do{let u=await cs(hi(o,Math.min(100,l-r.length),a));r=[...r,...u.ids],a=u.next}while(a&&r.length<l);n===Pt&&B.set({ids:r,next:a,state:"ready",error:null})}catch(r){n===Pt&&!t&&B.set({state:"failed",error:r})}}var gs=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function gi(e,t){let{name:n,location:o,topics:s,description:r}=e,a=gs([n,o,...s,r].join(" "));return gs(t).split(/\s+/).every(l=>a.includes(l))}function $s(){let e=B.use(h=>h),{words:t,topic:n,from:o,to:s,available:r,ids:a,next:l,state:u,error:m}=e;$i(e),w(()=>{let h=setTimeout(Ft,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,s,r]),fe(a.length>mi?X:pe,()=>u!=="loading"&&Ft({quietly:!0}));let f=_i(a,t,u);return U(i("nav.conferences")),c`
    <h1 tabindex="-1">${i("nav.conferences")}</h1>
    <${bi} />
    ${u==="loading"&&!a.length&&c`<${N} />`}
    ${u==="failed"&&c`<${D} error=${m} retry=${Ft}>
          ${f.length>0&&c`<p>${i("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!f.length&&c`<${wi} />`}
    <ul class="cards">
      ${f.map(h=>c`<${yi} key=${h.id} conference=${h} />`)}
    </ul>
    ${l&&!t&&c`<p class="more"><${P} action=${()=>Ft({more:!0})}>${i("conferences.more")}<//></p>`}
  `}function $i(e){w(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&B.set(Nn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=pi(e);w(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function _i(e,t,n){let s=ie(e).filter(r=>!r.canceled&&(!t||gi(r,t)));return w(()=>{t&&n==="ready"&&Ne(i("conferences.found",{count:s.length}))},[t,s.length,n]),s}function bi(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(l=>l),r=l=>({target:u})=>B.set({[l]:u.value}),a=({target:l})=>B.set({available:l.checked});return c`<form class="search" role="search" onSubmit=${l=>l.preventDefault()}>
    <div class="field grow">
      <label for="words">${i("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${i("conferences.placeholder")}
        value=${e}
        onInput=${r("words")}
      />
    </div>
    <div class="field">
      <label for="from">${i("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${r("from")} />
    </div>
    <div class="field">
      <label for="to">${i("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${r("to")} />
    </div>
    <label class="check">
      <input type="checkbox" checked=${s} onChange=${a} />
      ${i("conferences.available")}
    </label>
    ${t&&c`<button
        type="button"
        class="button topic-filter"
        aria-label=${i("conferences.anyTopic",{topic:t})}
        onClick=${()=>B.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function wi(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(l=>l),r=e||t||n||o||s,a=()=>B.set(Nn(""));return r?c`<${M} title=${i("conferences.none")}
        ><${P} action=${a}>${i("conferences.showAll")}<//><//
      >`:c`<${M} title=${i("conferences.empty")}>
        <p>
          ${xe("conferences.emptyHint",{link:c`<a href="#/organize">${i("nav.organize")}</a>`})}
        </p>
      <//>`}function yi({conference:e}){let t=O.use(({bookings:l})=>rt(e.id,l)),{id:n,name:o,location:s,topics:r}=e,a=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&c`<${We} status=${t.status} />`}
    </div>
    <p class="quiet"><${$e} ...${e} /></p>
    <p class="quiet"><${_e} location=${s} /></p>
    <${At} topics=${r} />
    <${Ot} conference=${e} />
  </li>`}function bs({signIn:e}){let{account:t}=C.use(a=>a),{bookings:n,state:o,problem:s}=O.use(a=>a);return U(i("booking.list")),w(()=>{Ae()},[]),c`<h1 tabindex="-1">${i("booking.list")}</h1>
    ${r()}`;function r(){if(!t)return c`<${M} title=${i("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${i("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${D} error=${s} retry=${Ae} />`;let a=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return a.length?c`<${vi} all=${a} />`:c`<${M} title=${i("booking.none")}>
        <p><a href="#/conferences">${i("booking.find")}</a></p>
      <//>`}}function vi({all:e}){let t=e.filter(s=>G(s)&&Date.parse(s.end)>q()),n=e.filter(s=>!t.includes(s)).reverse(),o=t.map(s=>s.conference);return w(()=>as(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${i("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(F),...t.filter(s=>!F(s))].map(s=>c`<${_s} key=${s.id} booking=${s} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${i("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(s=>c`<${_s} key=${s.id} booking=${s} />`)}
        </ul>
      </details>`}
  `}function _s({booking:e}){let t=!G(e)||Date.parse(e.end)<=q(),[n]=ie([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${We} status=${e.status} />
    </div>
    <p class="quiet"><${$e} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${_e} location=${n.location} /></p>`}
    ${t?c`<${it} booking=${e} />`:c`<${Nt} booking=${e} />`}
  </li>`}var Mt=()=>({name:i("form.name"),location:i("form.place"),topics:i("form.topics"),start:i("form.starts"),end:i("form.ends"),timezone:i("form.zone"),slots:i("form.seats"),expected_demand:i("form.expected"),confirmation_window:i("form.window"),max_offers:i("form.maxOffers"),quiet_hours:i("form.quiet"),description:i("form.description")}),Lt=({error:e,hint:t,value:n})=>c`<${S}
    label=${i("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,zt=({error:e,maxlength:t,value:n})=>c`<${S}
    label=${i("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${i("form.placeHint")}
  />`,Rt=({error:e,rows:t,value:n})=>c`<${S} label=${i("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Ut({error:e,value:t}){let[n,o]=t?hn(Number(t)):["","minute"];return c`<${S}
    label=${i("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${i("form.windowHint",{span:xt(Number(J.window))})}
  >
    ${s=>c`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${i("form.windowUnit")}>
          ${kt.map(([r])=>c`<option value=${r} selected=${r===o}>${i(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function qt({confirmation_window:e,window_unit:t}){let n=kt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Ht=({error:e,value:t})=>c`<${S}
    label=${i("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${i("form.maxOffersHint")}
    error=${e}
  />`,Wt=({error:e,value:t})=>c`<${S}
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
  <//>`;function jt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new je("quiet_hours",i("form.quietBoth"));return e?{from:e,until:t}:null}var Bt=({error:e,value:t})=>c`<${S}
    label=${i("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${i("form.topicsHint")}
    error=${e}
  />`,Yt=e=>e.split(",").map(t=>t.trim()).filter(Boolean);var ki=3600,ys=240,Vt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[]},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3]},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],Pn=null,Fn=0;function xi(){let e=new URL(Fn?`./uplot.js?${Fn}`:"./uplot.js",import.meta.url);return Pn??=Promise.all([import(e.href),Ti("./uplot.css")]).then(([t])=>t.default,()=>{throw Pn=null,Fn+=1,new Y(0,null)}),Pn}function Ti(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var ws=new Map;function Mn(e,t){let n=ws.get(e)??[[],...Vt.map(()=>[])];ws.set(e,n);let[o,...s]=n,r=Vt.map(({name:u})=>t[u]),a=o.length-1;if(a>0&&[a,a-1].every(u=>s.every((m,f)=>m[u]===r[f])))for(let u of n)u.pop();if(o.push(Date.now()/1e3),s.forEach((u,m)=>{u.push(r[m])}),o.length>ki)for(let u of n)u.shift();return n}function Ei(e,t){let n=getComputedStyle(t),o=a=>n.getPropertyValue(a).trim(),s={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},r=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:ys,cursor:{y:!1},scales:{y:{range:(a,l,u)=>[0,Math.max(4,Math.ceil(u*1.1))]}},legend:{live:!1},axes:[{...s,values:(a,l)=>l.map(u=>ne(u*1e3)),space:90},{...s,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...Vt.map(({text:a,color:l,dash:u})=>({label:i(a),dash:u,stroke:o(l),width:2,paths:r,points:{show:!1}}))]}}function vs(e){let[t,n]=g(null),[o,s]=g(null),r=()=>xi().then(l=>n(()=>l),s);w(()=>{r()},[]);let a=o?c`<${D} error=${o} retry=${r} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t?c`<${Si} uPlot=${t} ...${e} />`:a}</div>
    <figcaption class="quiet">${i("plot.caption")}</figcaption>
  </figure>`}function Si({uPlot:e,id:t,now:n,capacity:o}){let s=L(null),r=L(null),a=L(n);a.current=n,w(()=>{let u=s.current;if(!u)return;let m=matchMedia("(prefers-color-scheme: dark)"),f=()=>{r.current?.destroy(),r.current=new e(Ei(e,u),Mn(t,a.current),u)},h=new ResizeObserver(([{contentRect:d}])=>r.current?.setSize({width:d.width,height:ys})),p=setInterval(()=>r.current?.setData(Mn(t,a.current)),1e3);return f(),h.observe(u),m.addEventListener("change",f),()=>{clearInterval(p),h.disconnect(),m.removeEventListener("change",f),r.current?.destroy(),r.current=null}},[t]),w(()=>r.current?.setData(Mn(t,n)),Object.values(n));let l=Vt.map(({text:u,name:m})=>`${i(u)} ${n[m]??i("plot.unknown")}`);return c`<div
    ref=${s}
    role="img"
    aria-label=${i("plot.label",{seats:i("count.seat",{count:o}),counts:l.join(", ")})}
  ></div>`}var Ln=1e3,Ci=2e3,ks=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Ts({id:e}){let{conference:t,error:n,reload:o}=Ye(e),s=Ai(t);return U(t?.name??i("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${$e} ...${t} /><${_e} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${i("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${i("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${i("manage.canceled")}</p>`}
    <${Mi} conference=${t} attendees=${s} />
    ${!t.canceled&&c`<${Li} conference=${t} />`}
    ${s.bookings?.length===0&&c`<${zi} conference=${t} />`}
    <${Ni} conference=${t} attendees=${s} />
  `:c`<h1 tabindex="-1">${i("conference.title")}</h1>
      ${n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}`}function Ai(e){let[t,n]=g({bookings:null,lapsed:0,error:null}),o=L({busy:!1,due:!1,at:0,lapses:new Map}),s=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),r=async()=>{let a=o.current;if(a.due=!0,!(a.busy||!e)){for(a.busy=!0;a.due;){let l=Math.max(0,a.at+Ci-Date.now());await new Promise(u=>setTimeout(u,l)),[a.due,a.at]=[!1,Date.now()];try{let u=await ze(`/v1/conferences/${e.id}/bookings`,Ln),m=await Oi(u,a.lapses);n({bookings:u,lapsed:m,error:null})}catch(u){n(m=>({...m,error:u}))}}a.busy=!1}};return w(()=>{e&&r()},[s]),{...t,reload:r}}async function Oi(e,t){let n=0;for(let o of e.filter(({offers:s})=>s>0)){let{id:s,status:r,reason:a,offers:l,changed_at:u}=o;if(r==="WAITLISTED"||a==="lapsed")n+=l;else if(r==="CONFIRMATION_PENDING")n+=l-1;else{let m=`${s} ${u}`,f=t.get(m)??await Di(s);t.set(m,f),n+=f}}return n}async function Di(e){let{items:t}=await z(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var Ii=()=>[{name:i("manage.attendee")},{name:i("manage.status")},{name:i("manage.position"),number:!0},{name:i("manage.offers"),number:!0},{name:i("manage.booked")},{name:i("manage.remove"),unseen:!0}],lt=({user_id:e})=>e??i("manage.byEmail"),xs=e=>[...e].sort((t,n)=>ks.indexOf(t.status)-ks.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Ni({conference:e,attendees:t}){let[n,o]=g(""),[s,r]=g(!1),[a,l]=g(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(y=>lt(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>H(async()=>{await V(`/v1/bookings/${y}/cancel`),await f()}),d=y=>H(async()=>{let x=encodeURIComponent(y.user_id);await V(`/v1/conferences/${e.id}/attendees/${x}/allow`),T(i("manage.allowed",{name:lt(y)}))}),_=()=>H(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await z(y,{accept:"text/csv"});Re(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),v=({target:y})=>o(y.value),$=xs(h.filter(y=>y.status!=="CANCELED")),k=xs(h.filter(y=>y.status==="CANCELED")),b=(y,x)=>c`<${It} label=${x} columns=${Ii()}>
      ${y.map(ae=>c`<${Pi} key=${ae.id} booking=${ae} remove=${()=>l(ae)} allow=${()=>d(ae)} />`)}
    <//>`;return c`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${i("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="short"
          aria-label=${i("manage.search")}
          placeholder=${i("manage.search")}
          value=${n}
          onInput=${v}
        />
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>r(!0)}>${i("manage.invite")}</button>`}
        <${P} action=${_}>${i("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${D} error=${m} retry=${f} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${M} title=${i(u.length?"manage.noMatch":"manage.none")} />`}
    ${$.length>0&&b($,i("manage.attendees"))}
    ${k.length>0&&c`<details class="over">
        <summary>${i("status.CANCELED")} (${K(k.length)})</summary>
        ${b(k,i("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Ln&&c`<p class="quiet">${i("manage.first",{bookings:i("count.booking",{count:Ln})})}</p>`}
    ${s&&c`<${Fi} conference=${e} reload=${f} close=${()=>r(!1)} />`}
    ${a&&c`<${Z}
        title=${i("manage.removeTitle",{name:lt(a)})}
        confirmLabel=${i("manage.remove")}
        action=${()=>p(a)}
        close=${()=>l(null)}
      >
        <p>${i("manage.removeText",{name:lt(a)})}</p>
      <//>`}
  </section>`}function Pi({booking:e,remove:t,allow:n}){let o=lt(e),s=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${i("manage.invitation")}</span>`}
    </th>
    <td><${We} status=${e.status} /></td>
    <td class="number">${e.position?K(e.position):""}</td>
    <td class="number">${e.offers?K(e.offers):""}</td>
    <td>${Fe(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${i("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${i("manage.remove")}
        </button>`}
      ${s&&e.user_id&&c`<${P} kind="plain" action=${n} aria-label=${i("manage.allowOne",{name:o})}>
          ${i("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Fi({conference:e,reload:t,close:n}){let o={invitee:i("manage.inviteLabel")},{submit:s,busy:r,errorAt:a,summary:l}=be(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await V("/v1/bookings",{conference:e.id,...m}),T(i("manage.invited",{name:u})),n(),await t()});return c`<${at} title=${i("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${i("manage.inviteText")}</p>
      <${S}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${a("invitee")}
      />
      <${we} error=${l} />
      <button class="button primary" aria-busy=${r}>${i("manage.invite")}</button>
    </form>
  <//>`}function Mi({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,a=t.bookings?t.lapsed:null,l=[[i("manage.confirmed"),o,i("manage.of",{seats:i("count.seat",{count:n})})],[i("manage.waiting"),r,""],[i("manage.pending"),s,""],[i("manage.expired"),a??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${i("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?K(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${vs} id=${e.id} now=${{confirmed:o,waitlisted:r,held:s,lapsed:a}} capacity=${n} />
  </section>`}function Li({conference:e}){let[t,n]=g(!1),{id:o,name:s,capacity:r,location:a,topics:l,description:u}=e,{confirmation_window:m,max_offers:f}=e,{timezone:h,quiet_hours:p}=e,{submit:d,busy:_,errorAt:v,summary:$}=be(Mt(),async(b,y)=>{let x={slots:Number(b.slots),location:b.location,topics:Yt(b.topics),description:b.description,confirmation_window:qt(b),max_offers:b.max_offers===""?null:Number(b.max_offers),...h?{quiet_hours:jt(b)}:{}};ye([await oe("PATCH",`/v1/conferences/${o}`,x)]),T(i("form.saved")),requestAnimationFrame(()=>y.reset())}),k=()=>H(async()=>{ye([await oe("DELETE",`/v1/conferences/${o}`)]),T(i("manage.canceledNow",{name:s}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${i("manage.edit")}</h2>
    <form class="form" onSubmit=${d} novalidate>
      <div class="pair">
        <${Lt} value=${r} error=${v("slots")} hint=${i("form.seatsHint")} />
        <${zt} value=${a} error=${v("location")} />
      </div>
      <${Bt} value=${l.join(", ")} error=${v("topics")} />
      <${Rt} rows="3" value=${u} error=${v("description")} />
      <div class="pair">
        <${Ut} value=${m??void 0} error=${v("confirmation_window")} />
        <${Ht} value=${f??void 0} error=${v("max_offers")} />
      </div>
      ${h&&c`<${Wt} value=${p} error=${v("quiet_hours")} />`}
      <${we} error=${$} />
      <div class="acts">
        <button class="button primary" aria-busy=${_}>${i("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${i("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${Z}
        title=${i("manage.cancelTitle",{name:s})}
        confirmLabel=${i("manage.cancel")}
        action=${k}
        close=${()=>n(!1)}
      >
        <p>${i("manage.cancelText")}</p>
      <//>`}
  </section>`}function zi({conference:{id:e,name:t}}){let[n,o]=g(!1),s=()=>H(async()=>{await oe("DELETE",`/v1/conferences/${e}?forget=true`),T(i("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${i("manage.delete")}
      </button>
    </p>
    ${n&&c`<${Z}
        title=${i("manage.deleteTitle",{name:t})}
        confirmLabel=${i("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${i("manage.deleteText")}</p>
      <//>`}`}function Cs({id:e,signIn:t}){let{account:n}=C.use(o=>o);return U(e==="new"?i("organize.new"):i("organize.title")),!n||!Le(n)?c`<h1 tabindex="-1">${i("organize.title")}</h1>
      <${Ri} ...${{account:n,signIn:t}} />`:e==="new"?c`<${ji} />`:e?c`<${Ts} key=${e} id=${e} />`:c`<${Hi} account=${n} />`}var Ri=({account:e,signIn:t})=>c`<${M} title=${e?i("organize.noRole"):i("organize.signIn")}>
    <p>${i("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${i("nav.signIn")}
      </button>`}
  <//>`,Ui=()=>[{name:i("organize.conference")},{name:i("organize.when")},{name:i("organize.state")},{name:i("organize.confirmed"),number:!0},{name:i("organize.seats"),number:!0},{name:i("organize.held"),number:!0},{name:i("organize.waiting"),number:!0}];function qi({canceled:e,start:t,end:n}){return e?i("organize.canceled"):Date.parse(n)<=q()?i("organize.over"):i(Date.parse(t)<=q()?"organize.running":"organize.upcoming")}function Hi({account:e}){let[t,n]=g(null),[o,s]=g(null),r=()=>ls().then(l=>{n(l),s(null)},s);w(()=>{r()},[e.user]);let a=ie(t??[]);return fe(X,r),c`
    <div class="top">
      <h1 tabindex="-1">${i("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${i("organize.new")}</a>
    </div>
    ${o&&c`<${D} error=${o} retry=${r} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${M} title=${i("organize.none")} />`}
    ${a.length>0&&c`<${It} label=${i("organize.list")} columns=${Ui()}>
        ${a.map(l=>c`<tr key=${l.id}>
              <th scope="row"><a href=${`#/organize/${l.id}`}>${l.name}</a></th>
              <td>${Tt(l.start,l.end,l.timezone)[0]}</td>
              <td>${qi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${K(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Es(e,t,n,o){let{at:s,gap:r}=So(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[a,l]=[n,r].map(u=>u.slice(11));throw new je(t,i("form.gap",{local:a,next:l}))}function Wi(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Yt(e.topics),start:Es(t,"start",e.start,n),end:Es(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:qt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:jt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description}}function ji(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${Bi} id=${e} />`:c`<${As} />`}function Bi({id:e}){let{conference:t,error:n,reload:o}=Ye(e);return t?c`<${As} like=${t} />`:n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}function As({like:e}){let t=Mt(),{submit:n,busy:o,errorAt:s,summary:r}=be(t,async(a,l)=>{let u=await V("/v1/conferences",Wi(a,l));ye([u]),T(i("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${i("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${S}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&i("form.copyHint")}
        error=${s("name")}
      />
      <${Rt} rows="5" value=${e?.description} error=${s("description")} />
      <${zt} maxlength="200" value=${e?.location} error=${s("location")} />
      <${Bt} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Ss} name="start" label=${t.start} error=${s("start")} />
        <${Ss} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${S}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${i("form.zoneHint",{zone:gn()})}
      >
        ${a=>c`<select ...${a}>
            ${Co().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Lt} value=${e?.capacity} error=${s("slots")} />
        <${S}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Ut} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${Ht} value=${e?.max_offers??void 0} error=${s("max_offers")} />
      </div>
      <${Wt} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${we} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("form.publish")}</button>
      </div>
    </form>
  `}var Ss=({name:e,label:t,error:n})=>c`<${S} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Os=new Map;function Ds(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Is(){history.scrollRestoration="manual";let{key:e}=Ds();addEventListener("scroll",()=>Os.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Ds();e=t.key,Yi(t.isNew?0:Os.get(e)??0,()=>e===t.key)})}function Yi(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Vi=["in","up"];function Ns({close:e,signedIn:t}){let[n,o]=g("in"),[s,r]=g({user:""}),a=(m,f={})=>{r(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t()},u=ea[n];return c`<${at} title=${i(ta[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${i("sign.ways")}>
      ${Vi.map(m=>c`<button
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
  <//>`}function Ve({submit:e,label:t,children:n}){let[o,s]=g(""),[r,a]=g(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!r){a(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(te(m)),a(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var zn=({known:e})=>c`<${S}
    label=${i("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Ps=()=>c`<${S}
    label=${i("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${i("sign.codeHint")}
  />`;async function Rn(e,t,{go:n,done:o}){try{await Oo(e,t),o()}catch(s){if(s instanceof et)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Ce&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Ce&&s.kind==="PasswordResetRequiredException")await bn(e),n("reset",{user:e,hint:s.message});else throw s}}function Gi(e){let{known:t,go:n}=e;return c`<${Ve} submit=${({user:s,password:r})=>Rn(s,r,e)} label=${i("sign.in")}>
      <${zn} known=${t} />
      <${S}
        label=${i("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${i("sign.forgot")}
    </button>`}function Ki({known:e,go:t}){return c`<${Ve} submit=${async({user:o,email:s,password:r})=>{await Fo(o,r,s),t("code",{user:o,password:r})}} label=${i("sign.up")}>
      <${zn} known=${e} />
      <${S} label=${i("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Be} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${i("sign.haveCode")}
    </button>`}function Ji(e){let{known:t,go:n}=e,[o,s]=g(t.user),r=async({code:u})=>{await Mo(o,u),T(i("sign.ready")),t.password&&o===t.user?await Rn(o,t.password,e):n("in",{user:o})},a=()=>No(o).then(()=>T(i("sign.resent")),u=>T(te(u),!0)),l=({target:u})=>s(u.value);return c`<${Ve} submit=${r} label=${i("sign.confirm")}>
      <${S}
        label=${i("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Ps} />
    <//>
    <${P} kind="plain" action=${a}>${i("sign.resend")}<//>`}function Qi({known:e,go:t}){return c`<${Ve} submit=${async({user:o})=>{await bn(o),t("reset",{user:o})}} label=${i("sign.sendCode")}>
    <p class="quiet">${i("sign.forgotText")}</p>
    <${zn} known=${e} />
  <//>`}function Xi(e){let{user:t}=e.known;return c`<${Ve} submit=${async({code:o,password:s})=>{await Po(t,o,s),T(i("sign.changed")),await Rn(t,s,e)}} label=${i("sign.setPassword")}>
    <${Ps} />
    <${Be} label=${i("sign.newPassword")} />
  <//>`}function Zi({known:e,done:t}){return c`<${Ve} submit=${async({password:o})=>{e.required&&await Do(e.required,o),t()}} label=${i("sign.setPassword")}>
    <${Be} label=${i("sign.newPassword")} />
  <//>`}var ea={in:Gi,up:Ki,code:Ji,forgot:Qi,reset:Xi,renew:Zi},ta={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Fs(){let[e,t]=g(null),[n,o]=g(null),[s,r]=g({}),a=qe(),l=()=>z("/slots").then(t,o);w(()=>{l()},[]),fe(a==="live"?X:pe,l),w(()=>r({}),[a]),ot(["slots_update"],({data:p})=>{t(p),o(null)}),ot(["booking_response","cancellation_response"],({success:p,message:d,slot_id:_})=>{T(d,!p),r(v=>({...v,[_]:!1}))});let[u,m]=g(null);U(i("slots.title"));let f=(p,d)=>{Ue({type:p,slot_id:d})?r(_=>({..._,[d]:!0})):T(i("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return c`
    <h1 tabindex="-1">${i("slots.title")}</h1>
    <p class="quiet">${i("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${M} title=${i("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${D} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${i("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${na}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${a!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${Z}
        title=${i("slots.freeTitle",{hours:Ms(u)})}
        confirmLabel=${i("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${i("slots.freeText")}</p>
      <//>`}
  `}var Ms=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function na({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ms(e)}</span>
      <span class="what">${s?i("slots.booked"):i("slots.free")}</span>
      <span class="since">${s&&r?i("slots.since",{time:ne(`${r}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ls={account:ss,conferences:$s,conference:ps,mine:bs,slots:Fs,organize:Cs},zs=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function oa(){let[e,t]=g(zs());return w(()=>{let n=()=>t(zs());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function sa(){let e=oa(),[t,n]=g(null),o=l=>n({then:l}),s=L(null),r=L(!0),a=Object.hasOwn(Ls,e.name)?Ls[e.name]:aa;return ra(),w(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${i("app.skip")}
    </a>
    <${ca} route=${e} signIn=${()=>o()} />
    <${ua} />
    <${fa} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${ia} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${On} />
    ${t&&c`<${Ns} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function ra(){let{text:e}=dn.use(n=>n),t=O.use(({bookings:n})=>Object.values(n).some(F));w(()=>{document.title=t?i("app.offerTitle",{title:e}):e},[e,t])}function ia({view:e,...t}){let[n,o]=un(s=>console.error(s));return n?c`<h1 tabindex="-1">${i("failure.title")}</h1>
        <${D} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function aa(){return U(i("notFound.title")),c`<h1 tabindex="-1">${i("notFound.title")}</h1>
    <${M} title=${i("notFound.text")}
      ><p><a href="#/conferences">${i("notFound.home")}</a></p><//
    >`}function ca({route:e,signIn:t}){let{account:n}=C.use(a=>a),o=O.use(({bookings:a})=>Object.values(a).filter(F).length),s=["conferences","mine",...J.open==="yes"?["slots"]:[],...Le(n)||!n?["organize"]:[]],r=a=>e.name.startsWith(a==="conferences"?"conference":a);return c`<header>
    <a class="brand" href="#/conferences"><${la} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>tt()}>
                ${i("nav.signOut")}
              </button>`:c`<button type="button" class="button" onClick=${t}>
              ${i("nav.signIn")}
            </button>`}
    </div>
  </header>`}var la=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function ua(){let e=qe();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${i("app.offline")}</p>`}
  </div>`}function fa({route:e}){let t=O.use(({bookings:o})=>o),n=Object.values(t).filter(o=>F(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${i("app.offers")}>
    ${n.map(o=>c`<${Dt} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await jn();Is();ts();nn(c`<${sa} />`,document.getElementById("page"));
