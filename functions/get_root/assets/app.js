/* Bundled from page/ by `make page`: 07956af630c985afc848540cef864123. See licences.txt. */
var ft={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","plot.caption":"Since you opened this page.","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Hn={de:()=>import("./de.js")},Wn=e=>e.toLowerCase().split("-")[0];function jr(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Wn).find(n=>n==="en"||Object.hasOwn(Hn,n))??"en"}var dt=jr(),Oe=navigator.languages.find(e=>Wn(e)===dt)??dt,mt=ft;async function jn(){let e=Hn[dt];e&&(mt={...ft,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=mt===ft?"en":dt}var Br=new Intl.PluralRules(Oe),Y=e=>e.toLocaleString(Oe);function Yr(e,t){let n=mt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Br.select(Number(t.count))]??n.other}var De=e=>Object.hasOwn(mt,e),i=(e,t={})=>Bn(e,t).join(""),xe=(e,t)=>Bn(e,t),Bn=(e,t)=>Yr(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?Y(r):r});var Vn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++s]]=l:a===6?o[1][t[++s]]+=l+"":a?(r=e.apply(l,Vn(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Yn=new Map;function Gn(e){var t=Yn.get(this);return t||(t=new Map,Yn.set(this,t)),(t=Vn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",l="",u=[0],m=function(p){s===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,a):s===3&&(p||a)?(u.push(3,p,a),s=2):s===2&&a==="..."&&p?u.push(4,p,0):s===2&&a&&!p?u.push(5,0,!0,a):s>=5&&((a||!p&&s===5)&&(u.push(s,0,a,r),s=6),p&&(u.push(s,p,0,r),s=6)),a=""},f=0;f<n.length;f++){f&&(s===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],s===1?o==="<"?(m(),u=[u],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[f][h+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):a+=o),s===3&&a==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var E,Qn,Vr,fe,Gt,_t,Xn,ht,Zn,Jt,Kt,Gr,Ke=Symbol.for("pv"),bt={},wt=[],Kr=/^m(i|n|o|s|text|space)$/,Qt=Array.isArray,Xt=wt.slice,Ee=Object.assign;function Te(e){e&&e.parentNode&&e.remove()}function eo(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?Xt.call(arguments,2):n),Ge(e,a,o,r,null)}function Ge(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:r||++Qn,__i:-1,__u:0};return!r&&E.vnode&&E.vnode(s),s}function yt(e){return e.children}function gt(e,t){this.props=e,this.context=t,this.__g=0}function de(e,t){if(t==null)return e.__&&de(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:de(e)}function Jr(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Ee({constructor:Ke},n)).__v=n.__v+1,E.vnode&&E.vnode(t),Zt(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||de(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,io(r,t,s),n.__=n.__e=null,t.__e!=o&&to(t))}function to(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),to(e)}function Kn(e){(8&e.__g||(e.__g|=8,fe.push(e),_t++))&&Gt==E.debounceRendering||((Gt=E.debounceRendering)||queueMicrotask)(no)}function no(){try{for(var e,t=1;fe.length;)fe.length>t&&fe.sort(Xn),e=fe.shift(),t=fe.length,8&e.__g&&Jr(e)}finally{(_t=fe.length)&&(Gt||queueMicrotask)(no)}}function oo(e,t,n,o,r,s,a,l,u,m,f){var h,p,d,_,v,$,k=o.__k||wt,b=t.length;for(u=Qr(n,t,k,u,b),h=0;h<b;h++)(d=n.__k[h])!=null&&(p=~d.__i&&k[d.__i]||bt,d.__i=h,$=Zt(e,d,p,r,s,a,l,u,m,f),_=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&en(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||_,d)),v=v||_,4&d.__u?(u=ro(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&$!==void 0?u=$:_&&(u=_.nextSibling),d.__u&=-21);return n.__e=v,u}function Qr(e,t,n,o,r){var s,a,l,u,m,f,h,p,d,_=n.length,v=_,$=0,k=0,b=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=b[s]=Ge(null,a):Qt(a)?a=b[s]=Ge(yt,{children:a}):a.constructor===Ke&&a.__b?a=b[s]=Ge(a.type,a.props,a.key,a.ref,a.__v):b[s]=a,u=s+$,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=Xr(a,n,u,v))&&(v--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,m==u-1?$--:m==u+1?$++:m!=u&&(m>u?$--:$++,k=1)):(~m||(r>_?$--:r<_&&$++),typeof a.type!="function"&&(a.__u|=4))):b[s]=null;if(k){for(f=[],h=[],s=0;s<r;s++)if((a=b[s])&&16&a.__u){for($=0,p=f.length;$<p;)f[d=$+p>>1]<a.__i?$=d+1:p=d;f[$]=a.__i,h[s]=$+1}for($=f.length;s--;)h[s]&&(h[s]==$?$--:b[s].__u|=4)}if(v)for(s=0;s<_;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=de(l)),tn(l,l));return o}function ro(e,t,n,o){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ro(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=de(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xr(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Jn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function pt(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Jn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Jn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Kt[t]||(Kt[t]=Zr(t)),(e.__a||(e.__a={}))[t]=Jt,s=t!=(t=t.replace(Zn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Zr(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ht]==null)t[ht]=Jt++;else if(t[ht]<this.__a[e])return;return n(E.event?E.event(t):t)}}}function Zt(e,t,n,o,r,s,a,l,u,m){var f,h,p,d,_,v,$,k,b,y,x,le,Un,ut,ve,qn,ue,ke,ee=t.type;if(t.constructor!==Ke)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=s=[],f.nodeType==8?l=$t(f,s):s.push(f),l=s[0]||l),(f=E.__b)&&f(t);e:if(typeof ee=="function"){p=a.length;try{if(k=t.props,b=(f=ee.prototype)&&f.render,y=(f=ee.contextType)&&o[f.__c],x=f?y?y.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(b?t.__c=d=new ee(k,x):(t.__c=d=new gt(k,x),d.constructor=ee,d.render=ts),y&&y.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),ee.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ee({},d.__s)),Ee(d.__s,ee.getDerivedStateFromProps(k,d.__s)))),_=d.props,v=d.state,d.__v=t,n.__c){if(k!==_&&b&&!ee.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(k,d.__s,x)===!1){t.__v!=n.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(W){W&&(W.__=t)}),wt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=de(n);break e}d.componentWillUpdate&&d.componentWillUpdate(k,d.__s,x),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(_,v,$)})}else b&&!ee.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=k,d.__P=e,d.__g&=-5,le=E.__r,Un=b?25:0;do d.__g&=-9,le&&le(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++Un<25);b&&(wt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ee({},o,d.getChildContext())),b&&n.__c&&d.getSnapshotBeforeUpdate&&($=d.getSnapshotBeforeUpdate(_,v)),ut=f&&f.type===yt&&f.key==null?f.props.children:f,k.__P&&(f=l,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(W){W&&tn(W,W)}),n.__k=null),l=n.__k?de(n,0):null),l=oo(e,Qt(ut)?ut:[ut],t,n,o,r,s,a,l,u,m),k.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(Te),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(W){if(a.length=p,t.__v=null,u||s)if(W&&W.then){if(t.__u|=128|u,s){for(~(ue=s.indexOf(l||void 0))||(ue=s.length);(ke=s[ue-1])&&ke.nodeType==8;)ue--;for(;ue<s.length;ue++)if(ke=s[ue])if(s[ue]=null,ve){if(ke==qn)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(qn=$t(ve=ke))}}if(!ve){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ve=l}(f=$t(ve=t.__c.__z||(t.__c.__z=ve)))?(t.__e=ve,l=f):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Te);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),W&&W.then||so(t),E.__e(W,t,n)}}else l=t.__e=es(n.__e,t,n,o,r,s,a,u,m,e);return(f=E.diffed)&&f(t),l}function $t(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function so(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(so))}function io(e,t,n){for(var o=0;o<n.length;)en(n[o++],n[o++],n[o++]);E.__c&&E.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){E.__e(s,r.__v)}})}function es(e,t,n,o,r,s,a,l,u,m){var f,h,p,d,_,v,$,k,b=n.props||bt,y=t.props,x=t.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if((_=s[f])&&(x?_.localName==x:_.nodeType==3)){e=_,s[f]=null;break}}if(!e){if(k=m.ownerDocument||document,!x)return k.createTextNode(y);e=k.createElementNS(r,x,y.is?y:m),l&&(E.__m&&E.__m(t,s),l=!1),s=null}if(x){if(m=x=="template"&&e.content||e,s=x=="textarea"&&y.defaultValue!=null?null:s&&Xt.call(m.childNodes),!l&&s)for(b={},f=0;f<e.attributes.length;f++)b[(_=e.attributes[f]).name]=_.value;for(f in b)_=b[f],f=="dangerouslySetInnerHTML"?p=_:f=="children"||f in y||f=="value"&&"defaultValue"in y||f=="checked"&&"defaultChecked"in y||pt(e,f,null,_,r);for(f in y)_=y[f],f=="children"?d=_:f=="dangerouslySetInnerHTML"?h=_:f=="value"?v=_:f=="checked"?$=_:l&&typeof _!="function"||b[f]===_||pt(e,f,_,b[f],r);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Kr.test(x))&&(r="http://www.w3.org/1999/xhtml"),oo(m,Qt(d)?d:[d],t,n,o,r,s,a,s?s[0]:n.__k&&de(n,0),l,u),s&&s.some(Te)),l&&x!="textarea"||(f="value",x=="progress"&&v==null?e.removeAttribute(f):v==null||v===e[f]&&(x!="progress"||v)||pt(e,f,v,b[f],r),f="checked",$!=null&&$!=e[f]&&pt(e,f,$,b[f],r))}else b===y||l&&e.data==y||(e.data=y);return e}function en(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){E.__e(r,n)}}function tn(e,t,n){var o,r,s,a;if(E.unmount&&E.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||en(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){E.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&tn(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=$t(o,s=[]))&&(o==e.__e&&s.some(Te),Te(r),Te(o)),n||Te(e.__e),e.__e=e.__c=e.__=null}function ts(e,t,n){return this.constructor(e,n)}function nn(e,t){var n,o,r,s;E.__&&E.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ge(yt,{children:[e]}),r=[],s=[],Zt(t,t.__k,o||bt,bt,t.namespaceURI,o?null:t.firstChild?Xt.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),io(r,t.__k,s),t.__k.props.children=null}E={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw _t=0,e}},Qn=0,Vr=function(e){return e!=null&&e.constructor===Ke},gt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ee({},this.state)),typeof e=="function"&&(e=e(Ee({},n),this.props)),e&&(Ee(n,e),this.__v&&(t&&this.__k.push(t),Kn(this)))},gt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Kn(this))},gt.prototype.render=yt,fe=[],_t=0,Xn=function(e,t){return e.__v.__b-t.__v.__b},ht=Symbol(),Zn=/(PointerCapture)$|Capture$/i,Jt=0,Kt={},Gr=0;var Se,O,on,ao,rn=Object.is,vt=0,$o=[],sn=[],N=E,co=N.__b,lo=N.__r,uo=N.diffed,fo=N.__c,mo=N.unmount,po=N.__;function Qe(e,t){N.__h&&N.__h(O,e,vt||t),vt=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return vt=1,cn(_o,e)}function cn(e,t,n){var o=Qe(Se++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):_o(void 0,t),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);rn(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var r=O.shouldComponentUpdate;O.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=s;if(u.__.some(function(p){p.__N&&(m=!0,rn(p.__[0],p.__N[0])||(f=!0))}),r){var h=r.call(this,s,a,l);return m?h||f:h}return!m||f}}return o.__}function w(e,t){var n=Qe(Se++,3);!N.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function ln(e,t){var n=Qe(Se++,4);!N.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,O.__h.push(n))}function M(e){return vt=5,ns(function(){return{current:e}},[])}function ns(e,t){var n=Qe(Se++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function un(e){var t=Qe(Se++,10),n=g();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function os(){var e;do{for(;e=sn.shift();)try{Je(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=$o.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Je),t.__h.some(an),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(sn.length)}N.__b=function(e){O=null,co&&co(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),po&&po(e,t)},N.__r=function(e){lo&&lo(e),Se=0;var t=(O=e.__c).__H;t&&(on==O?O.__h=[]:(t.__h.some(Je),t.__h.some(an),Se=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),on=O},N.diffed=function(e){uo&&uo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&go($o.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),on=O=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(Je),n.__h=n.__h.filter(function(o){return!o.__||an(o)})}catch(o){n.__h=[function(){throw o}]}}),fo&&fo(e,t)},N.unmount=function(e){mo&&mo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,go(sn.push(r))}else Je(r)}catch(s){t=s}}),o.__H=void 0,t&&N.__e(t,o.__v))};var ho=typeof requestAnimationFrame=="function";function rs(e){var t,n=function(){clearTimeout(o),ho&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);ho&&(t=requestAnimationFrame(n))}function go(e){e!=1&&ao==N.requestAnimationFrame||((ao=N.requestAnimationFrame)||rs)(os)}function Je(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function an(e){var t=O;e.__c=e.__(),O=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!rn(n,e[o])})}function _o(e,t){return typeof t=="function"?t(e):t}var c=Gn.bind(eo);function j(e){let t=new Set;function n(o){let[,r]=cn((a,l)=>a+1,0),s=M({select:o,selected:o(e)});return s.current={select:o,selected:o(e)},ln(()=>{let a=()=>{s.current.select(e)!==s.current.selected&&r()};return t.add(a),a(),()=>{t.delete(a)}},[]),s.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function me(e,t,n=[]){let o=M(t);o.current=t,w(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var dn=j({text:""});function U(e){ln(()=>dn.set({text:e}),[e])}var Ie=j({polite:"",assertive:"",notices:[]}),bo=0;function Ne(e,t=!1){let n=t?"assertive":"polite",o=Ie.get()[n]===e?"\xA0":"";Ie.set({[n]:e+o})}function T(e,t=!1){bo+=1;let n=bo;Ie.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ne(e,t),t||setTimeout(()=>mn(n),6e3)}function mn(e){Ie.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var te=e=>e instanceof Error?e.message:String(e);async function H(e){try{await e()}catch(t){T(te(t),!0)}}var Xe=Intl.DateTimeFormat().resolvedOptions().timeZone,ss=2e3,vo=0;function ko(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();vo=Math.abs(n)>ss?n:0}var q=()=>Date.now()+vo;function xo(){let[e,t]=g(q());return w(()=>{let n=setInterval(()=>t(q()),250);return()=>clearInterval(n)},[]),e}function To(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var kt=[["day",86400],["hour",3600],["minute",60],["second",1]];function hn(e){let[t,n]=kt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function xt(e){let[t,n]=hn(e);return i(`unit.${n}`,{count:t})}var is={weekday:"short",day:"numeric",month:"short",year:"numeric"},as={weekday:"short"},cs={hour:"numeric",minute:"2-digit"};function Tt(e,t,n=null,o=!1){let r=pn(e,t,Xe);if(o||!n||n===Xe)return[r,null];try{let s=pn(e,t,n);return s===r?[r,null]:[i("when.there",{period:s,zone:Eo(n)}),i("when.yours",{period:pn(e,t,Xe,as),zone:gn()})]}catch{return[r,null]}}var Eo=e=>e.replaceAll("_"," "),gn=()=>Eo(Xe);function pn(e,t,n,o=is){return new Intl.DateTimeFormat(Oe,{...o,...cs,timeZone:n}).formatRange(new Date(e),new Date(t))}var Pe=e=>new Date(e).toLocaleString(Oe,{dateStyle:"medium",timeStyle:"short"}),ne=e=>new Date(e).toLocaleTimeString(Oe,{timeStyle:"medium"}),$n=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),wo=1440*60*1e3;function So(e,t){let n=Date.parse(`${e}Z`),o=n-Fe(n-wo,t),r=n-Fe(n+wo,t),s=[o,r].find(u=>u+Fe(u,t)===n);if(s!==void 0)return{at:yo(s),gap:null};let a=ls(r,o,t),l=new Date(a+Fe(a,t)).toISOString().slice(0,16);return{at:yo(a),gap:l}}function ls(e,t,n){let o=Fe(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Fe(r,n)===o?e=r:t=r}return t}var yo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Fe(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:r,month:s,day:a,hour:l,minute:u,second:m}=o;return Date.UTC(r,s-1,a,l,u,m)-Math.floor(e/1e3)*1e3}var Co=()=>[...new Set([Xe,"UTC",...Intl.supportedValuesOf("timeZone")])];var Q=document.documentElement.dataset,Ze="account",us=6e4,C=j({account:Uo()}),Ce=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(De(o)?i(o,{hint:i("sign.passwordHint")}):t),this.kind=n}};async function X(e,t){let n;try{n=await fetch(`${Q.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:Q.client,...t})})}catch{throw new Error(i("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ce(o.message??i("failure.title"),(o.__type??"").split("#").pop())}var et=class extends Error{constructor(t,n){super(i("sign.newRequired")),this.user=t,this.challenge=n}};async function Oo(e,t){let n=await X("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new et(e,n.Session);Io(n)}async function Do({user:e,challenge:t},n){Io(await X("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Io({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(i("sign.otherStep",{step:t}));zo(Ro(e))}var No=e=>X("ResendConfirmationCode",{Username:e}),bn=e=>X("ForgotPassword",{Username:e}),Fo=(e,t,n)=>X("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Po=(e,t,n)=>X("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Lo=(e,t)=>X("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Mo=async(e,t)=>X("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Le()});async function Le(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-us?t:(_n??=ds(e).finally(()=>{_n=null}),_n)}function tt(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Ao(n):fs().finally(()=>Ao(n)),wn(),e&&T(e,!0)}async function fs(){let e=await Le().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function wn(){localStorage.removeItem(Ze),C.set({account:null})}function Ao(e){e&&X("RevokeToken",{Token:e}).catch(()=>{})}var _n=null;async function ds(e){try{let t=await X("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Ro({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&zo(n),n.token??null}catch(t){t instanceof Ce&&t.kind&&tt(i("sign.ended"))}return C.get().account?.token??null}function zo(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(Ze)!==r&&localStorage.setItem(Ze,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===Ze||e===null)&&C.set({account:Uo()})});function Ro({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(ms(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function ms(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Uo(){try{return JSON.parse(localStorage.getItem(Ze)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var ps=5,qo=1,hs=10;function gs(e,t){let n=`problem.${e}`;return De(n)?i(n,{count:t?.in_use??0}):t?.message??t?.detail??i("failure.unreachable")}var V=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(gs(o,n)),this.status=t,this.kind=o,this.body=n}},z=(e,t)=>oe("GET",e,void 0,t),G=(e,t,n)=>oe("POST",e,t,n);async function oe(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?ys():null;for(let s=1;;s+=1){let a=await _s(e,t,n,{accept:o,key:r}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(r||e==="GET"))||s===ps)return bs(a);await ws(l?$s(a,s):200*2**s*(.5+Math.random()))}}function $s({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):qo,o=Math.min(n,hs);return 1e3*(o+Math.random()*t*Math.max(o,qo))}async function _s(e,t,n,{accept:o,key:r}){let s={accept:o};n!==void 0&&(s["content-type"]="application/json"),r&&(s["idempotency-key"]=r);let a=await Le();a&&(s.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:s,body:l});ko(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function bs({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&tt(i("sign.ended")),e<200||e>=300)throw new V(e,typeof o=="object"?o:null);return o}async function ze(e,t=1e3){let n=[],o=null;do{let r=await z(pe(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function pe(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Re(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var ws=e=>new Promise(t=>setTimeout(t,e));function ys(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var xn=500,vs=1e4,ks=3e4,xs=1e4,Ts=1e3,Es=3e4,ge=4,Z=30,R=j({state:"idle",recovered:0}),re=new Map,yn=new Map,he=null,nt=xn,vn=[],Ho,kn;function Wo(){R.get().state==="idle"&&R.set({state:"connecting"});let e=new WebSocket(new URL(Q.socket,location.href.replace(/^http/,"ws")));he=e,e.onopen=()=>{nt=xn,R.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of re.keys())Yo(t);Bo()},e.onmessage=({data:t})=>As(JSON.parse(t)),e.onclose=()=>jo(e)}function jo(e){if(he===e){if(Tn(),he=null,!re.size){R.set({state:"idle"});return}R.set({state:"off"}),Ho=setTimeout(Wo,nt*(.5+Math.random())),nt=Math.min(2*nt,vs)}}function Ss(){let e=he;he=null,clearTimeout(Ho),Tn(),R.set({state:"idle"}),e?.close()}function Bo(){Tn(),vn=[setTimeout(()=>{Ue({type:"ping"}),vn.push(setTimeout(Cs,xs))},ks)]}function Tn(){for(let e of vn)clearTimeout(e)}function Cs(){let e=he;e&&(jo(e),e.close())}function Ue(e){return he?.readyState!==WebSocket.OPEN?!1:(he.send(JSON.stringify(e)),!0)}async function Yo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Le();Ue({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ue({type:"subscribe",conference:n})}function As(e){Bo();let t=Ds(e);if(e.version!==void 0){if(!Os(e,yn.get(t)))return;yn.set(t,e)}for(let n of re.get(t)??[])n(e)}function Os(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Ds({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function En(e,t){clearTimeout(kn);let n=re.get(e);return n?n.add(t):(re.set(e,new Set([t])),R.get().state==="live"&&Yo(e)),R.get().state==="idle"&&Wo(),()=>{re.get(e)?.delete(t),setTimeout(()=>Is(e),Ts)}}function Is(e){if(re.get(e)?.size!==0)return;re.delete(e),yn.delete(e);let[t,n]=e.split(" ");n&&Ue({type:"unsubscribe",[t]:n}),re.size||(clearTimeout(kn),kn=setTimeout(Ss,Es))}function ot(e,t){w(()=>{let n=e.map(o=>En(o,t));return()=>{for(let o of n)o()}},[e.join()])}var qe=()=>R.use(({state:e})=>e);function Vo(){R.get().state==="off"&&!document.hidden&&(nt=xn)}addEventListener("online",Vo);document.addEventListener("visibilitychange",Vo);var D=j({bookings:{},state:"empty",problem:null}),K=({status:e})=>e!=="CANCELED",P=({status:e})=>e==="CONFIRMATION_PENDING",se=({status:e})=>e==="WAITLISTED",Sn=({start:e})=>!!e&&Date.parse(e)<=q(),Ns=e=>(P(e)||se(e))&&!Sn(e);function st(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(K)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Et=e=>Ct(null,()=>G("/v1/bookings",{conference:e.id})),Qo=e=>Ct(e,()=>G(`/v1/bookings/${e.id}/confirm`)),St=e=>Ct(e,async()=>({...await G(`/v1/bookings/${e.id}/cancel`),declined:P(e)})),Cn=e=>Ct(e,()=>G(`/v1/bookings/${e.id}/reactivate`));async function Ct(e,t){let n=e&&_e.get(e.id);try{let o=await t();e&&_e.get(e.id)!==n?(He({id:o.id,declined:o.declined}),rt(o)):He(o,!0)}catch(o){if(!(o instanceof V))throw o;T(o.message,!0),e?await rt(e):o.body?.booking_id&&await rt({id:o.body.booking_id})}}var Xo=({id:e,conference_name:t})=>H(async()=>{let n=await z(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Re(`${t}.ics`,"text/calendar",n)}),Fs=8,_e=new Map,$e=new Map;async function Ae(){let{account:e}=C.get();if(!e)return;D.get().state!=="ready"&&D.set({state:"loading"});let t=new Map(_e);try{let n=await ze("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:r})=>_e.get(r)===t.get(r));for(let r of o)He(r);D.set({state:"ready",problem:null})}catch(n){D.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function rt(e){let{account:t}=C.get();if(!t)return;let n=_e.get(e.id);try{let o=await z(`/v1/bookings/${e.id}`);_e.get(e.id)===n&&He(o)}catch{}}function He(e,t=!1){let n=D.get().bookings[e.id],o={...n,...e};n&&P(n)&&se(o)&&(o.missed_at=n.deadline),K(o)&&(o.declined=!1),D.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&Ms(n??null,o),Ps(o)}function Ps(e){let{id:t}=e,n=K(e)&&!Sn(e)&&$e.size<Fs;(Ns(e)||n)&&!$e.has(t)?$e.set(t,En(`booking ${t}`,Ls)):!K(e)&&$e.has(t)&&Zo(t)}function Zo(e){$e.get(e)?.(),$e.delete(e)}function Ls({booking:e="",status:t,position:n,exact:o,deadline:r,reason:s}){_e.set(e,(_e.get(e)??0)+1),He({id:e,status:t,position:n,position_exact:o,deadline:r,reason:s})}function Ms(e,t){let{conference_name:n,position:o}=t,r=e!==null&&P(e);if(e?.status!==t.status){let s={CONFIRMED:()=>i("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?i("booking.expiredAt",{name:n}):o?i("booking.positionAt",{name:n,position:o}):i("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>i("booking.offeredAt",{name:n,time:ne(t.deadline??"")}),CANCELED:()=>i("booking.canceledAt",{name:n,reason:An(t)})}[t.status]();Ne(s,P(t)||r)}else se(t)&&e.position!==o&&o&&Ne(i("booking.positionAt",{name:n,position:o}))}function An({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return i(De(o)?o:"canceled.other")}var er=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>K(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function zs(){for(let e of Object.values(D.get().bookings))P(e)&&Date.parse(e.deadline??"")<=q()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),rt(e))}var Go=Date.now();function Rs(){if(document.hidden)return;zs();let e=R.get().state==="live"?Z:ge;if(Date.now()-Go<e*1e3)return;Go=Date.now();let t=Object.values(D.get().bookings).filter(n=>$e.has(n.id)&&!Sn(n));for(let n of t)rt(n)}var Ko=null,Jo=0;function tr(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==Ko){Ko=n;for(let o of[...$e.keys()])Zo(o);D.set({bookings:{},state:"empty",problem:null}),Ae()}};C.watch(e),R.watch(()=>{let{recovered:t}=R.get();t!==Jo&&Ae(),Jo=t}),setInterval(Rs,500),e()}function F({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[s,a]=g(!1),l=M(!0);w(()=>()=>{l.current=!1},[]);let u=async m=>{if(s)return;let f=m.currentTarget;qs(f,f.closest("dialog, section, li, aside")),a(!0);try{await e()}finally{l.current&&a(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${s}
    ...${r}
  >
    ${n}
  </button>`}var Us=1e4;function qs(e,t){let n=Date.now()+Us,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),s=r?.querySelector("h1, h2")??r;s instanceof HTMLElement&&(s.tabIndex=-1,s.focus())};requestAnimationFrame(o)}var or=e=>/^https?:\/\/\S+$/i.test(e.trim());function be({start:e,end:t,timezone:n,location:o=""}){let[r,s]=Tt(e,t,n,or(o));return c`<span class="when">
    <time datetime=${e}>${r}</time>
    ${s&&c`<span class="there">${s}</span>`}
  </span>`}var we=({location:e})=>or(e)?c`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:c`<span class="place">${e}</span>`,At=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Ot({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:s}=e,a=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?i("seats.left",{count:n}):i("seats.soldOut"),r?i("seats.held",{count:r}):"",s?i("seats.waiting",{count:s}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${a(o)}></span>
      <span class="held" style=${a(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Hs=e=>i(`status.${e}`),We=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Hs(e)}</span>`,nr=new Map;function Dt({booking:e,named:t=!1}){let n=xo(),o=e.deadline??"",r=Date.parse(o)-n,s=`${e.id} ${o}`,a=Math.max(nr.get(s)??1,r);return nr.set(s,a),c`<div class="offer">
    <p class="held-for">
      ${t?xe("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):i("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${To(r)}</span>
      <span class="until">${i("offer.until",{time:ne(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/a}%`}}></span>
    </div>
    <div class="acts">
      <${F} kind="primary" action=${()=>Qo(e)} disabled=${r<=0}>
        ${i("offer.claim")}
      <//>
      <${F} action=${()=>St(e)} disabled=${r<=0}>
        ${i("offer.decline")}
      <//>
    </div>
  </div>`}function it({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${i("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${An(e)}</p>`:P(e)?null:c`<${js} booking=${e} /><p class="stands">${Ws(e)}</p>`}function Ws({position:e,position_exact:t}){return e?xe(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${Y(e)}</strong>`}):i("booking.waitlisted")}function js({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${i("booking.missed",{time:ne(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${i("booking.missedLast",{count:t,time:Pe(o)})}
  </p>`}var I=()=>c`<div class="loading" role="status">
    <span class="unseen">${i("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,L=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,A=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${i("failure.title")}</p>
    <p>${te(e)}</p>
    ${n}
    ${t&&c`<${F} action=${t}>${i("failure.retry")}<//>`}
  </div>`,It=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:r,unseen:s})=>c`<th scope="col" class=${r?"number":null}>
                ${s?c`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function S({label:e,hint:t,error:n,name:o,children:r,...s}){let a=`field-${o}`,l=[t&&`${a}-hint`,n&&`${a}-wrong`].filter(Boolean).join(" "),u={id:a,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${a}>${e}</label>
    ${r?r(u):c`<input ...${u} ...${s} />`}
    ${t&&c`<p class="hint" id=${`${a}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`}function On(){let{polite:e,assertive:t,notices:n}=Ie.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${i("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:s})=>c`<p key=${o} class=${s?"notice bad":"notice"}>
            <span>${r}</span>
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
  </div>`}function at({title:e,children:t,close:n}){let o=M(null);return w(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${i("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${On} />
  </dialog>`}function J({title:e,children:t,confirmLabel:n,action:o,close:r}){return c`<${at} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${F} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${F} action=${r}>${i("booking.keep")}<//>
    </div>
  <//>`}var je=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Bs({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?i("form.required"):e.tooLong?i("form.tooLong",{max:o}):e.typeMismatch?i("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?i("form.number",{min:Number(t),max:Number(n)}):i("form.numberFrom",{min:Number(t)}):i("form.invalid")}function ie(e,t){let[n,o]=g({}),[r,s]=g(""),[a,l]=g(!1),u=M(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);w(()=>m().find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,a)return;let _=m().map($=>[$.name,Bs($)]),v=Object.fromEntries(_.filter(([,$])=>$));if(s(""),o(v),!Object.keys(v).length){l(!0);try{let $=Object.fromEntries(new FormData(u.current));await t($,u.current)}catch($){let k=$?.body?.field;k in e?o({[k]:Ys(k,te($))}):s(te($))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=r||(h.length?i("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:a,errorAt:d=>n[d]??null,summary:p}}function Ys(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?i("form.past"):n==="must be before the end"?i("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var ae=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Be=({label:e=i("sign.password"),error:t=null})=>c`<${S}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${i("sign.passwordHint")}
    error=${t}
  />`;var Dn=["offers","bookings","conferences"],Vs={email:null,email_verified:!1,email_pending:null,mails:Dn};function rr({signIn:e}){let{account:t}=C.use(n=>n);return U(i("account.title")),c`<h1 tabindex="-1">${i("account.title")}</h1>
    ${t?c`<${Gs} key=${t.user} user=${t.user} />`:c`<${L} title=${i("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${i("nav.signIn")}
            </button>
          <//>`}`}function Gs({user:e}){let[t,n]=g(null),[o,r]=g(null),s=()=>z("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof V&&l.status===404?n(Vs):r(l)});w(()=>{s()},[]);let a=async l=>n(await oe("PATCH","/v1/users/me",l));return o?c`<${A} error=${o} retry=${s} />`:t?c`
    <p class="quiet">${i("account.name",{name:e})}</p>
    <${Ks} user=${t} change=${a} />
    <${Js} user=${t} change=${a} />
    <${Qs} user=${e} />
    <${Xs} />
  `:c`<${I} />`}function Ks({user:e,change:t}){let n={email:i("sign.email")},{submit:o,busy:r,errorAt:s,summary:a}=ie(n,async({email:u})=>{await t({email:u}),T(i("form.saved"))}),l=e.email?i(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):i("account.noMails");return c`<section aria-labelledby="address">
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
        error=${s("email")}
      />
      <${ae} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${i("form.save")}</button>
        ${e.email&&c`<${F} action=${()=>H(()=>t({email:null}))}>
            ${i("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Js({user:e,change:t}){let n=o=>{let r=Dn.filter(s=>e.mails.includes(s)!==(s===o));return H(()=>t({mails:r}))};return c`<section aria-labelledby="mails">
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
  </section>`}function Qs({user:e}){let t={current:i("account.current"),password:i("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:s}=ie(t,async(a,l)=>{await Mo(a.current,a.password),l.reset(),T(i("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${i("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${S}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${Be} label=${t.password} error=${r("password")} />
      <${ae} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Xs(){let[e,t]=g(!1),n=()=>H(async()=>{let r=await z("/v1/users/me/export");Re("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>H(async()=>{await oe("DELETE","/v1/users/me"),wn(),T(i("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${i("account.data")}</h2>
    <div class="acts">
      <${F} action=${n}>${i("account.export")}<//>
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
  </section>`}var ct=j({fetched:{},pushed:{}});function ye(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ct.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ye(e){let[t,n]=g(null),o=qe(),r=()=>ir(e).then(()=>n(null),n);w(()=>{r()},[e]),me(o==="live"?Z:ge,r,[e]),Zs(e);let[s]=ce([e]);return{conference:s,error:t,reload:r}}function Zs(e){ot([`conference ${e}`],ei),w(()=>sr,[e])}function ce(e){let{fetched:t,pushed:n}=ct.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ei({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:s,canceled:a}){let l={capacity:t,available:n,held:o,confirmed:r,waitlisted:s,canceled:a};ct.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function sr(){ct.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}R.watch(()=>{R.get().state!=="live"&&sr()});async function ir(e){let t=await z(`/v1/conferences/${encodeURIComponent(e)}`);return ye([t]),t}function ar(e){let{fetched:t}=ct.get();for(let n of e)t[n]||ir(n).catch(()=>{})}async function cr(e){let{items:t,next:n}=await z(pe("/v1/conferences",e));return ye(t),{ids:t.map(({id:o})=>o),next:n}}async function lr(){let e=await ze("/v1/users/me/conferences");return ye(e),e.map(({id:t})=>t)}var ur=(e,t)=>ti(e)||t.organizer===e.user,ti=e=>e.roles.includes("admin");var ni=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,fr=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function oi(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?fr(t[2],t[1]):/^https?:\/\//.test(e)?fr(e,e):e}var In=e=>e.split(ni).map(oi),ri=e=>/^[-*] /.test(e);function si(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${In(t[1])}</h2>`;let n=e.split(`
`);return n.every(ri)?c`<ul>
      ${n.map(o=>c`<li>${In(o.slice(2))}</li>`)}
    </ul>`:c`<p>${In(e)}</p>`}var dr=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(si)}
  </div>`;function mr({booking:e}){let[t,n]=g(!1);return c`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${i("why.title")}</summary>
    ${t&&c`<${ii} booking=${e} />`}
  </details>`}function ii({booking:{id:e,position:t}}){let[n,o]=g(null),[r,s]=g(null),a=()=>z(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),s(null)},s);if(w(()=>{a()},[e]),r)return c`<${A} error=${r} retry=${a} />`;if(!n)return c`<${I} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${i(u==="lapse"?"why.missed":"why.joined",{time:Pe(m)})}
        </li>`)}
    ${t&&c`<li>${i("why.before",{count:t-1})}</li>`}
    <li>${i("why.order")}</li>
  </ul>`}function pr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Ye(e);return U(n?.name??i("conference.title")),n?c`<${ci} conference=${n} signIn=${t} />`:o instanceof V&&o.status===404?c`<${ai} />`:c`<h1 tabindex="-1">${i("conference.title")}</h1>
    ${o?c`<${A} error=${o} retry=${r} />`:c`<${I} />`}`}var ai=()=>c`<h1 tabindex="-1">${i("conference.title")}</h1>
    <${L} title=${i("conference.unknown")}>
      <p><a href="#/conferences">${i("notFound.home")}</a></p>
    <//>`;function ci({conference:e,signIn:t}){let{account:n}=C.use(a=>a),{name:o,description:r}=e,s=n&&Me(n)&&ur(n,e);return c`
    <p class="crumb"><a href="#/conferences">${i("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&c`<${dr} text=${r} />`}
        <${ui} conference=${e} />
        <${F} action=${()=>li(e)}>${i("conference.share")}<//>
        ${s&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${i("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${i("conference.seats")}</h2>
        <${fi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function li({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>T(i("conference.copied")),()=>T(n))}function ui({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:r}=e,s=[[i("conference.when"),c`<${be} ...${e} />`],[i("conference.where"),c`<${we} location=${t} />`],[i("conference.topics"),c`<${At} topics=${n} />`]];o&&s.push([i("conference.organizer"),o]);let a=xt(r??Number(Q.window));return s.push([i("conference.offers"),i("conference.heldFor",{span:a})]),c`<dl class="facts">
    ${s.map(([l,u])=>c`<div key=${l}>
          <dt>${l}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function fi({conference:e,account:t,signIn:n}){let o=D.use(({bookings:l})=>st(e.id,l)),r=D.use(l=>l.state),s=di(e);if(o&&P(o)&&!s)return c`<${Nt} booking=${o} />`;let a=!s&&c`<${Ot} conference=${e} />`;return o&&K(o)&&!s?c`${a}<${Nt} booking=${o} />`:c`
    ${a} ${o&&c`<${it} booking=${o} />`}
    ${s&&c`<p class="stands">${s}</p>`}
    ${!s&&r==="loading"&&c`<${I} />`}
    ${!s&&r!=="loading"&&c`<${mi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function di({canceled:e,start:t,end:n}){return e?i("conference.canceled"):Date.parse(n)<=q()?i("conference.ended"):Date.parse(t)<=q()?i("conference.started"):""}function mi({conference:e,booking:t,account:n,signIn:o}){let r=D.use(f=>f.bookings),s=er(e,r),a=s.find(f=>!se(f)&&!P(f));if(a)return c`<p class="stands">${i("conference.clash",{name:a.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Cn(t):Et(e),m=s.map(f=>f.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${i("conference.drops",{names:m})}</p>`}
    <${F} kind="primary" action=${n?u:()=>o(()=>pi(e))}>
      ${e.available?i("conference.book"):i("conference.join")}
    <//>
  `}async function pi(e){await Ae();let t=st(e.id,D.get().bookings);if(!t)return Et(e);if(!K(t))return t.reason==="attendee"?Cn(t):Et(e)}function Nt({booking:e,named:t=!1}){let[n,o]=g(!1);if(P(e))return c`<${Dt} booking=${e} named=${t} />`;let r=()=>o(!1),s=se(e)?"leave":"cancel";return c`
    <${it} booking=${e} />
    ${se(e)&&c`<${mr} booking=${e} />`}
    <div class="acts">
      ${!se(e)&&c`<${F} action=${()=>Xo(e)}>${i("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${i(`booking.${s}`)}
      </button>
    </div>
    ${!se(e)&&c`<${hi} booking=${e} />`}
    ${n&&c`<${J}
        title=${i(`booking.${s}Title`)}
        confirmLabel=${i(`booking.${s}`)}
        action=${()=>St(e)}
        close=${r}
      >
        <p>${i(`booking.${s}Text`)}</p>
      <//>`}
  `}function hi({booking:e}){let[t]=ce([e.conference]),{start:n,end:o,conference_name:r}=e,s=t?.location??"",a=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=pe("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${a(n)}/${a(o)}`,location:s}),u=pe("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:s}),m=(f,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return c`<p class="quiet">
    ${xe("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var hr=24,gi=1e3,$i=100;function Nn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var _i=({words:e="",topic:t="",from:n="",to:o="",available:r=!1})=>pe("#/conferences",{q:e,topic:t,from:n,to:o,available:r?1:null}),B=j({...Nn(location.hash),ids:[],next:null,state:"loading",error:null}),bi=({topic:e,from:t,to:n,available:o},r,s)=>({topic:e,from:t?$n(t).first:new Date(q()).toISOString().slice(0,19),to:n?$n(n).last:null,available:o||null,limit:r,cursor:s}),Ft=0;async function Pt({more:e=!1,quietly:t=!1}={}){Ft+=1;let n=Ft,o=B.get();!e&&!t&&B.set({state:"loading"});let r=o.words?gi:e?hr:Math.max(hr,o.ids.length);try{let s=e?o.ids:[],a=e?o.next:null,l=s.length+r;do{let u=await cr(bi(o,Math.min(100,l-s.length),a));s=[...s,...u.ids],a=u.next}while(a&&s.length<l);n===Ft&&B.set({ids:s,next:a,state:"ready",error:null})}catch(s){n===Ft&&!t&&B.set({state:"failed",error:s})}}var gr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function wi(e,t){let{name:n,location:o,topics:r,description:s}=e,a=gr([n,o,...r,s].join(" "));return gr(t).split(/\s+/).every(l=>a.includes(l))}function $r(){let e=B.use(h=>h),{words:t,topic:n,from:o,to:r,available:s,ids:a,next:l,state:u,error:m}=e;yi(e),w(()=>{let h=setTimeout(Pt,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,r,s]),me(a.length>$i?Z:ge,()=>u!=="loading"&&Pt({quietly:!0}));let f=vi(a,t,u);return U(i("nav.conferences")),c`
    <h1 tabindex="-1">${i("nav.conferences")}</h1>
    <${ki} />
    ${u==="loading"&&!a.length&&c`<${I} />`}
    ${u==="failed"&&c`<${A} error=${m} retry=${Pt}>
          ${f.length>0&&c`<p>${i("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!f.length&&c`<${xi} />`}
    <ul class="cards">
      ${f.map(h=>c`<${Ti} key=${h.id} conference=${h} />`)}
    </ul>
    ${l&&!t&&c`<p class="more"><${F} action=${()=>Pt({more:!0})}>${i("conferences.more")}<//></p>`}
  `}function yi(e){w(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&B.set(Nn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=_i(e);w(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function vi(e,t,n){let r=ce(e).filter(s=>!s.canceled&&(!t||wi(s,t)));return w(()=>{t&&n==="ready"&&Ne(i("conferences.found",{count:r.length}))},[t,r.length,n]),r}function ki(){let{words:e,topic:t,from:n,to:o,available:r}=B.use(l=>l),s=l=>({target:u})=>B.set({[l]:u.value}),a=({target:l})=>B.set({available:l.checked});return c`<form class="search" role="search" onSubmit=${l=>l.preventDefault()}>
    <div class="field grow">
      <label for="words">${i("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${i("conferences.placeholder")}
        value=${e}
        onInput=${s("words")}
      />
    </div>
    <div class="field">
      <label for="from">${i("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${s("from")} />
    </div>
    <div class="field">
      <label for="to">${i("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${s("to")} />
    </div>
    <label class="check">
      <input type="checkbox" checked=${r} onChange=${a} />
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
  </form>`}function xi(){let{words:e,topic:t,from:n,to:o,available:r}=B.use(l=>l),s=e||t||n||o||r,a=()=>B.set(Nn(""));return s?c`<${L} title=${i("conferences.none")}
        ><${F} action=${a}>${i("conferences.showAll")}<//><//
      >`:c`<${L} title=${i("conferences.empty")}>
        <p>
          ${xe("conferences.emptyHint",{link:c`<a href="#/organize">${i("nav.organize")}</a>`})}
        </p>
      <//>`}function Ti({conference:e}){let t=D.use(({bookings:l})=>st(e.id,l)),{id:n,name:o,location:r,topics:s}=e,a=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&c`<${We} status=${t.status} />`}
    </div>
    <p class="quiet"><${be} ...${e} /></p>
    <p class="quiet"><${we} location=${r} /></p>
    <${At} topics=${s} />
    <${Ot} conference=${e} />
  </li>`}function br({signIn:e}){let{account:t}=C.use(a=>a),{bookings:n,state:o,problem:r}=D.use(a=>a);return U(i("booking.list")),w(()=>{Ae()},[]),c`<h1 tabindex="-1">${i("booking.list")}</h1>
    ${s()}`;function s(){if(!t)return c`<${L} title=${i("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${i("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${I} />`;if(o==="failed")return c`<${A} error=${r} retry=${Ae} />`;let a=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return a.length?c`<${Ei} all=${a} />`:c`<${L} title=${i("booking.none")}>
        <p><a href="#/conferences">${i("booking.find")}</a></p>
      <//>`}}function Ei({all:e}){let t=e.filter(r=>K(r)&&Date.parse(r.end)>q()),n=e.filter(r=>!t.includes(r)).reverse(),o=t.map(r=>r.conference);return w(()=>ar(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${i("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(P),...t.filter(r=>!P(r))].map(r=>c`<${_r} key=${r.id} booking=${r} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${i("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(r=>c`<${_r} key=${r.id} booking=${r} />`)}
        </ul>
      </details>`}
  `}function _r({booking:e}){let t=!K(e)||Date.parse(e.end)<=q(),[n]=ce([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${We} status=${e.status} />
    </div>
    <p class="quiet"><${be} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${we} location=${n.location} /></p>`}
    ${t?c`<${it} booking=${e} />`:c`<${Nt} booking=${e} />`}
  </li>`}var Lt=()=>({name:i("form.name"),location:i("form.place"),topics:i("form.topics"),start:i("form.starts"),end:i("form.ends"),timezone:i("form.zone"),slots:i("form.seats"),expected_demand:i("form.expected"),confirmation_window:i("form.window"),max_offers:i("form.maxOffers"),quiet_hours:i("form.quiet"),description:i("form.description")}),Mt=({error:e,hint:t,value:n})=>c`<${S}
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
    hint=${i("form.windowHint",{span:xt(Number(Q.window))})}
  >
    ${r=>c`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${i("form.windowUnit")}>
          ${kt.map(([s])=>c`<option value=${s} selected=${s===o}>${i(`units.${s}`)}</option>`)}
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
  />`,Yt=e=>e.split(",").map(t=>t.trim()).filter(Boolean);var Fn=1e3,Si=2e3,wr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function vr(e){let[t,n]=g({bookings:null,lapsed:0,error:null}),o=M({busy:!1,due:!1,at:0,lapses:new Map}),r=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),s=async()=>{let a=o.current;if(a.due=!0,!(a.busy||!e)){for(a.busy=!0;a.due;){let l=Math.max(0,a.at+Si-Date.now());await new Promise(u=>setTimeout(u,l)),[a.due,a.at]=[!1,Date.now()];try{let u=await ze(`/v1/conferences/${e.id}/bookings`,Fn),m=await Ci(u,a.lapses);n({bookings:u,lapsed:m,error:null})}catch(u){n(m=>({...m,error:u}))}}a.busy=!1}};return w(()=>{e&&s()},[r]),{...t,reload:s}}async function Ci(e,t){let n=0;for(let o of e.filter(({offers:r})=>r>0)){let{id:r,status:s,reason:a,offers:l,changed_at:u}=o;if(s==="WAITLISTED"||a==="lapsed")n+=l;else if(s==="CONFIRMATION_PENDING")n+=l-1;else{let m=`${r} ${u}`,f=t.get(m)??await Ai(r);t.set(m,f),n+=f}}return n}async function Ai(e){let{items:t}=await z(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var Oi=()=>[{name:i("manage.attendee")},{name:i("manage.status")},{name:i("manage.position"),number:!0},{name:i("manage.offers"),number:!0},{name:i("manage.booked")},{name:i("manage.remove"),unseen:!0}],lt=({user_id:e})=>e??i("manage.byEmail"),yr=e=>[...e].sort((t,n)=>wr.indexOf(t.status)-wr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function kr({conference:e,attendees:t}){let[n,o]=g(""),[r,s]=g(!1),[a,l]=g(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(y=>lt(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>H(async()=>{await G(`/v1/bookings/${y}/cancel`),await f()}),d=y=>H(async()=>{let x=encodeURIComponent(y.user_id);await G(`/v1/conferences/${e.id}/attendees/${x}/allow`),T(i("manage.allowed",{name:lt(y)}))}),_=()=>H(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await z(y,{accept:"text/csv"});Re(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),v=({target:y})=>o(y.value),$=yr(h.filter(y=>y.status!=="CANCELED")),k=yr(h.filter(y=>y.status==="CANCELED")),b=(y,x)=>c`<${It} label=${x} columns=${Oi()}>
      ${y.map(le=>c`<${Di} key=${le.id} booking=${le} remove=${()=>l(le)} allow=${()=>d(le)} />`)}
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
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>s(!0)}>${i("manage.invite")}</button>`}
        <${F} action=${_}>${i("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${A} error=${m} retry=${f} />`}
    ${!u&&!m&&c`<${I} />`}
    ${u&&!h.length&&c`<${L} title=${i(u.length?"manage.noMatch":"manage.none")} />`}
    ${$.length>0&&b($,i("manage.attendees"))}
    ${k.length>0&&c`<details class="over">
        <summary>${i("status.CANCELED")} (${Y(k.length)})</summary>
        ${b(k,i("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Fn&&c`<p class="quiet">${i("manage.first",{bookings:i("count.booking",{count:Fn})})}</p>`}
    ${r&&c`<${Ii} conference=${e} reload=${f} close=${()=>s(!1)} />`}
    ${a&&c`<${J}
        title=${i("manage.removeTitle",{name:lt(a)})}
        confirmLabel=${i("manage.remove")}
        action=${()=>p(a)}
        close=${()=>l(null)}
      >
        <p>${i("manage.removeText",{name:lt(a)})}</p>
      <//>`}
  </section>`}function Di({booking:e,remove:t,allow:n}){let o=lt(e),r=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${i("manage.invitation")}</span>`}
    </th>
    <td><${We} status=${e.status} /></td>
    <td class="number">${e.position?Y(e.position):""}</td>
    <td class="number">${e.offers?Y(e.offers):""}</td>
    <td>${Pe(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${i("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${i("manage.remove")}
        </button>`}
      ${r&&e.user_id&&c`<${F} kind="plain" action=${n} aria-label=${i("manage.allowOne",{name:o})}>
          ${i("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Ii({conference:e,reload:t,close:n}){let o={invitee:i("manage.inviteLabel")},{submit:r,busy:s,errorAt:a,summary:l}=ie(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await G("/v1/bookings",{conference:e.id,...m}),T(i("manage.invited",{name:u})),n(),await t()});return c`<${at} title=${i("manage.inviteTitle")} close=${n}>
    <form onSubmit=${r} novalidate>
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
      <${ae} error=${l} />
      <button class="button primary" aria-busy=${s}>${i("manage.invite")}</button>
    </form>
  <//>`}function xr({conference:e}){let[t,n]=g(!1),{id:o,name:r,capacity:s,location:a,topics:l,description:u}=e,{confirmation_window:m,max_offers:f}=e,{timezone:h,quiet_hours:p}=e,{submit:d,busy:_,errorAt:v,summary:$}=ie(Lt(),async(b,y)=>{let x={slots:Number(b.slots),location:b.location,topics:Yt(b.topics),description:b.description,confirmation_window:qt(b),max_offers:b.max_offers===""?null:Number(b.max_offers),...h?{quiet_hours:jt(b)}:{}};ye([await oe("PATCH",`/v1/conferences/${o}`,x)]),T(i("form.saved")),requestAnimationFrame(()=>y.reset())}),k=()=>H(async()=>{ye([await oe("DELETE",`/v1/conferences/${o}`)]),T(i("manage.canceledNow",{name:r}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${i("manage.edit")}</h2>
    <form class="form" onSubmit=${d} novalidate>
      <div class="pair">
        <${Mt} value=${s} error=${v("slots")} hint=${i("form.seatsHint")} />
        <${zt} value=${a} error=${v("location")} />
      </div>
      <${Bt} value=${l.join(", ")} error=${v("topics")} />
      <${Rt} rows="3" value=${u} error=${v("description")} />
      <div class="pair">
        <${Ut} value=${m??void 0} error=${v("confirmation_window")} />
        <${Ht} value=${f??void 0} error=${v("max_offers")} />
      </div>
      ${h&&c`<${Wt} value=${p} error=${v("quiet_hours")} />`}
      <${ae} error=${$} />
      <div class="acts">
        <button class="button primary" aria-busy=${_}>${i("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${i("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${J}
        title=${i("manage.cancelTitle",{name:r})}
        confirmLabel=${i("manage.cancel")}
        action=${k}
        close=${()=>n(!1)}
      >
        <p>${i("manage.cancelText")}</p>
      <//>`}
  </section>`}function Tr({conference:{id:e,name:t}}){let[n,o]=g(!1),r=()=>H(async()=>{await oe("DELETE",`/v1/conferences/${e}?forget=true`),T(i("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${i("manage.delete")}
      </button>
    </p>
    ${n&&c`<${J}
        title=${i("manage.deleteTitle",{name:t})}
        confirmLabel=${i("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${i("manage.deleteText")}</p>
      <//>`}`}var Ni=3600,Sr=240,Vt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[]},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3]},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],Pn=null,Ln=0;function Fi(){let e=new URL(Ln?`./uplot.js?${Ln}`:"./uplot.js",import.meta.url);return Pn??=Promise.all([import(e.href),Pi("./uplot.css")]).then(([t])=>t.default,()=>{throw Pn=null,Ln+=1,new V(0,null)}),Pn}function Pi(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var Er=new Map;function Mn(e,t){let n=Er.get(e)??[[],...Vt.map(()=>[])];Er.set(e,n);let[o,...r]=n,s=Vt.map(({name:u})=>t[u]),a=o.length-1;if(a>0&&[a,a-1].every(u=>r.every((m,f)=>m[u]===s[f])))for(let u of n)u.pop();if(o.push(Date.now()/1e3),r.forEach((u,m)=>{u.push(s[m])}),o.length>Ni)for(let u of n)u.shift();return n}function Li(e,t){let n=getComputedStyle(t),o=a=>n.getPropertyValue(a).trim(),r={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},s=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Sr,cursor:{y:!1},scales:{y:{range:(a,l,u)=>[0,Math.max(4,Math.ceil(u*1.1))]}},legend:{live:!1},axes:[{...r,values:(a,l)=>l.map(u=>ne(u*1e3)),space:90},{...r,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...Vt.map(({text:a,color:l,dash:u})=>({label:i(a),dash:u,stroke:o(l),width:2,paths:s,points:{show:!1}}))]}}function Cr(e){let[t,n]=g(null),[o,r]=g(null),s=()=>Fi().then(l=>n(()=>l),r);w(()=>{s()},[]);let a=o?c`<${A} error=${o} retry=${s} />`:c`<${I} />`;return c`<figure class="plot">
    <div class="drawing">${t?c`<${Mi} uPlot=${t} ...${e} />`:a}</div>
    <figcaption class="quiet">${i("plot.caption")}</figcaption>
  </figure>`}function Mi({uPlot:e,id:t,now:n,capacity:o}){let r=M(null),s=M(null),a=M(n);a.current=n,w(()=>{let u=r.current;if(!u)return;let m=matchMedia("(prefers-color-scheme: dark)"),f=()=>{s.current?.destroy(),s.current=new e(Li(e,u),Mn(t,a.current),u)},h=new ResizeObserver(([{contentRect:d}])=>s.current?.setSize({width:d.width,height:Sr})),p=setInterval(()=>s.current?.setData(Mn(t,a.current)),1e3);return f(),h.observe(u),m.addEventListener("change",f),()=>{clearInterval(p),h.disconnect(),m.removeEventListener("change",f),s.current?.destroy(),s.current=null}},[t]),w(()=>s.current?.setData(Mn(t,n)),Object.values(n));let l=Vt.map(({text:u,name:m})=>`${i(u)} ${n[m]??i("plot.unknown")}`);return c`<div
    ref=${r}
    role="img"
    aria-label=${i("plot.label",{seats:i("count.seat",{count:o}),counts:l.join(", ")})}
  ></div>`}function Ar({id:e}){let{conference:t,error:n,reload:o}=Ye(e),r=vr(t);return U(t?.name??i("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${be} ...${t} /><${we} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${i("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${i("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${i("manage.canceled")}</p>`}
    <${zi} conference=${t} attendees=${r} />
    ${!t.canceled&&c`<${xr} conference=${t} />`}
    ${r.bookings?.length===0&&c`<${Tr} conference=${t} />`}
    <${kr} conference=${t} attendees=${r} />
  `:c`<h1 tabindex="-1">${i("conference.title")}</h1>
      ${n?c`<${A} error=${n} retry=${o} />`:c`<${I} />`}`}function zi({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:r,waitlisted:s}=e,a=t.bookings?t.lapsed:null,l=[[i("manage.confirmed"),o,i("manage.of",{seats:i("count.seat",{count:n})})],[i("manage.waiting"),s,""],[i("manage.pending"),r,""],[i("manage.expired"),a??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${i("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?Y(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${Cr} id=${e.id} now=${{confirmed:o,waitlisted:s,held:r,lapsed:a}} capacity=${n} />
  </section>`}function Ir({id:e,signIn:t}){let{account:n}=C.use(o=>o);return U(e==="new"?i("organize.new"):i("organize.title")),!n||!Me(n)?c`<h1 tabindex="-1">${i("organize.title")}</h1>
      <${Ri} ...${{account:n,signIn:t}} />`:e==="new"?c`<${ji} />`:e?c`<${Ar} key=${e} id=${e} />`:c`<${Hi} account=${n} />`}var Ri=({account:e,signIn:t})=>c`<${L} title=${e?i("organize.noRole"):i("organize.signIn")}>
    <p>${i("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${i("nav.signIn")}
      </button>`}
  <//>`,Ui=()=>[{name:i("organize.conference")},{name:i("organize.when")},{name:i("organize.state")},{name:i("organize.confirmed"),number:!0},{name:i("organize.seats"),number:!0},{name:i("organize.held"),number:!0},{name:i("organize.waiting"),number:!0}];function qi({canceled:e,start:t,end:n}){return e?i("organize.canceled"):Date.parse(n)<=q()?i("organize.over"):i(Date.parse(t)<=q()?"organize.running":"organize.upcoming")}function Hi({account:e}){let[t,n]=g(null),[o,r]=g(null),s=()=>lr().then(l=>{n(l),r(null)},r);w(()=>{s()},[e.user]);let a=ce(t??[]);return me(Z,s),c`
    <div class="top">
      <h1 tabindex="-1">${i("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${i("organize.new")}</a>
    </div>
    ${o&&c`<${A} error=${o} retry=${s} />`}
    ${!t&&!o&&c`<${I} />`}
    ${t&&!t.length&&c`<${L} title=${i("organize.none")} />`}
    ${a.length>0&&c`<${It} label=${i("organize.list")} columns=${Ui()}>
        ${a.map(l=>c`<tr key=${l.id}>
              <th scope="row"><a href=${`#/organize/${l.id}`}>${l.name}</a></th>
              <td>${Tt(l.start,l.end,l.timezone)[0]}</td>
              <td>${qi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${Y(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Or(e,t,n,o){let{at:r,gap:s}=So(n,o);if(s===null)return r;e.elements.namedItem(t).value=s;let[a,l]=[n,s].map(u=>u.slice(11));throw new je(t,i("form.gap",{local:a,next:l}))}function Wi(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:Yt(e.topics),start:Or(t,"start",e.start,n),end:Or(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:qt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:jt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description}}function ji(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${Bi} id=${e} />`:c`<${Nr} />`}function Bi({id:e}){let{conference:t,error:n,reload:o}=Ye(e);return t?c`<${Nr} like=${t} />`:n?c`<${A} error=${n} retry=${o} />`:c`<${I} />`}function Nr({like:e}){let t=Lt(),{submit:n,busy:o,errorAt:r,summary:s}=ie(t,async(a,l)=>{let u=await G("/v1/conferences",Wi(a,l));ye([u]),T(i("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
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
        error=${r("name")}
      />
      <${Rt} rows="5" value=${e?.description} error=${r("description")} />
      <${zt} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Bt} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Dr} name="start" label=${t.start} error=${r("start")} />
        <${Dr} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${S}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${i("form.zoneHint",{zone:gn()})}
      >
        ${a=>c`<select ...${a}>
            ${Co().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Mt} value=${e?.capacity} error=${r("slots")} />
        <${S}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Ut} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${Ht} value=${e?.max_offers??void 0} error=${r("max_offers")} />
      </div>
      <${Wt} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${ae} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("form.publish")}</button>
      </div>
    </form>
  `}var Dr=({name:e,label:t,error:n})=>c`<${S} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Fr=new Map;function Pr(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Lr(){history.scrollRestoration="manual";let{key:e}=Pr();addEventListener("scroll",()=>Fr.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Pr();e=t.key,Yi(t.isNew?0:Fr.get(e)??0,()=>e===t.key)})}function Yi(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:s}=document.documentElement;r-s>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Vi=["in","up"];function Mr({close:e,signedIn:t}){let[n,o]=g("in"),[r,s]=g({user:""}),a=(m,f={})=>{s(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t()},u=ea[n];return c`<${at} title=${i(ta[n]??"sign.title")} close=${e}>
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
    ${r.hint&&c`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${a} done=${l} />
  <//>`}function Ve({submit:e,label:t,children:n}){let[o,r]=g(""),[s,a]=g(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!s){a(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(te(m)),a(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${s}>${t}</button>
  </form>`}var zn=({known:e})=>c`<${S}
    label=${i("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,zr=()=>c`<${S}
    label=${i("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${i("sign.codeHint")}
  />`;async function Rn(e,t,{go:n,done:o}){try{await Oo(e,t),o()}catch(r){if(r instanceof et)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof Ce&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ce&&r.kind==="PasswordResetRequiredException")await bn(e),n("reset",{user:e,hint:r.message});else throw r}}function Gi(e){let{known:t,go:n}=e;return c`<${Ve} submit=${({user:r,password:s})=>Rn(r,s,e)} label=${i("sign.in")}>
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
    </button>`}function Ki({known:e,go:t}){return c`<${Ve} submit=${async({user:o,email:r,password:s})=>{await Po(o,s,r),t("code",{user:o,password:s})}} label=${i("sign.up")}>
      <${zn} known=${e} />
      <${S} label=${i("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Be} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${i("sign.haveCode")}
    </button>`}function Ji(e){let{known:t,go:n}=e,[o,r]=g(t.user),s=async({code:u})=>{await Lo(o,u),T(i("sign.ready")),t.password&&o===t.user?await Rn(o,t.password,e):n("in",{user:o})},a=()=>No(o).then(()=>T(i("sign.resent")),u=>T(te(u),!0)),l=({target:u})=>r(u.value);return c`<${Ve} submit=${s} label=${i("sign.confirm")}>
      <${S}
        label=${i("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${zr} />
    <//>
    <${F} kind="plain" action=${a}>${i("sign.resend")}<//>`}function Qi({known:e,go:t}){return c`<${Ve} submit=${async({user:o})=>{await bn(o),t("reset",{user:o})}} label=${i("sign.sendCode")}>
    <p class="quiet">${i("sign.forgotText")}</p>
    <${zn} known=${e} />
  <//>`}function Xi(e){let{user:t}=e.known;return c`<${Ve} submit=${async({code:o,password:r})=>{await Fo(t,o,r),T(i("sign.changed")),await Rn(t,r,e)}} label=${i("sign.setPassword")}>
    <${zr} />
    <${Be} label=${i("sign.newPassword")} />
  <//>`}function Zi({known:e,done:t}){return c`<${Ve} submit=${async({password:o})=>{e.required&&await Do(e.required,o),t()}} label=${i("sign.setPassword")}>
    <${Be} label=${i("sign.newPassword")} />
  <//>`}var ea={in:Gi,up:Ki,code:Ji,forgot:Qi,reset:Xi,renew:Zi},ta={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Rr(){let[e,t]=g(null),[n,o]=g(null),[r,s]=g({}),a=qe(),l=()=>z("/slots").then(t,o);w(()=>{l()},[]),me(a==="live"?Z:ge,l),w(()=>s({}),[a]),ot(["slots_update"],({data:p})=>{t(p),o(null)}),ot(["booking_response","cancellation_response"],({success:p,message:d,slot_id:_})=>{T(d,!p),s(v=>({...v,[_]:!1}))});let[u,m]=g(null);U(i("slots.title"));let f=(p,d)=>{Ue({type:p,slot_id:d})?s(_=>({..._,[d]:!0})):T(i("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return c`
    <h1 tabindex="-1">${i("slots.title")}</h1>
    <p class="quiet">${i("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${L} title=${i("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${A} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${I} />`}
    ${e&&c` <p class="count">
          ${i("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${na}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!r[p.id]}
                off=${a!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${J}
        title=${i("slots.freeTitle",{hours:Ur(u)})}
        confirmLabel=${i("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${i("slots.freeText")}</p>
      <//>`}
  `}var Ur=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function na({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:s}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ur(e)}</span>
      <span class="what">${r?i("slots.booked"):i("slots.free")}</span>
      <span class="since">${r&&s?i("slots.since",{time:ne(`${s}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var qr={account:rr,conferences:$r,conference:pr,mine:br,slots:Rr,organize:Ir},Hr=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function oa(){let[e,t]=g(Hr());return w(()=>{let n=()=>t(Hr());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function ra(){let e=oa(),[t,n]=g(null),o=l=>n({then:l}),r=M(null),s=M(!0),a=Object.hasOwn(qr,e.name)?qr[e.name]:aa;return sa(),w(()=>{s.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),s.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${i("app.skip")}
    </a>
    <${ca} route=${e} signIn=${()=>o()} />
    <${ua} />
    <${fa} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${ia} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${On} />
    ${t&&c`<${Mr} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function sa(){let{text:e}=dn.use(n=>n),t=D.use(({bookings:n})=>Object.values(n).some(P));w(()=>{document.title=t?i("app.offerTitle",{title:e}):e},[e,t])}function ia({view:e,...t}){let[n,o]=un(r=>console.error(r));return n?c`<h1 tabindex="-1">${i("failure.title")}</h1>
        <${A} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function aa(){return U(i("notFound.title")),c`<h1 tabindex="-1">${i("notFound.title")}</h1>
    <${L} title=${i("notFound.text")}
      ><p><a href="#/conferences">${i("notFound.home")}</a></p><//
    >`}function ca({route:e,signIn:t}){let{account:n}=C.use(a=>a),o=D.use(({bookings:a})=>Object.values(a).filter(P).length),r=["conferences","mine",...Q.open==="yes"?["slots"]:[],...Me(n)||!n?["organize"]:[]],s=a=>e.name.startsWith(a==="conferences"?"conference":a);return c`<header>
    <a class="brand" href="#/conferences"><${la} /><span>Seats</span></a>
    <nav aria-label=${i("app.navigation")}>
      ${r.map(a=>c`<a key=${a} href=${`#/${a}`} aria-current=${s(a)?"page":null}>
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
                aria-current=${s("account")?"page":null}
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
  </div>`}function fa({route:e}){let t=D.use(({bookings:o})=>o),n=Object.values(t).filter(o=>P(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${i("app.offers")}>
    ${n.map(o=>c`<${Dt} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await jn();Lr();tr();nn(c`<${ra} />`,document.getElementById("page"));
