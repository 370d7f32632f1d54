/* Bundled from page/ by `make page`: a4634999e89a1dc61f94e6aec82573b1. See licences.txt. */
var ct={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","nav.noAccount":"without an account","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.needsAccount":"Sign in with an account to book this conference.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.name":"Continue without an account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.nameText":"No password: everybody who enters the same name in this browser has the same bookings.","sign.yourName":"Your name","sign.nameHint":"Letters and digits.","sign.continue":"Continue","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","plot.caption":"Since you opened this page.","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails."};var qn={de:()=>import("./de.js")},Bn=e=>e.toLowerCase().split("-")[0];function Hs(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Bn).find(n=>n==="en"||Object.hasOwn(qn,n))??"en"}var lt=Hs(),Ae=navigator.languages.find(e=>Bn(e)===lt)??lt,ut=ct;async function jn(){let e=qn[lt];e&&(ut={...ct,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=ut===ct?"en":lt}var Ws=new Intl.PluralRules(Ae),Q=e=>e.toLocaleString(Ae);function qs(e,t){let n=ut[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Ws.select(Number(t.count))]??n.other}var Ne=e=>Object.hasOwn(ut,e),a=(e,t={})=>Yn(e,t).join(""),ke=(e,t)=>Yn(e,t),Yn=(e,t)=>qs(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?Q(s):s});var Gn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,Gn(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},Vn=new Map;function Kn(e){var t=Vn.get(this);return t||(t=new Map,Vn.set(this,t)),(t=Gn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],m=function(p){r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,i):r===3&&(p||i)?(u.push(3,p,i),r=2):r===2&&i==="..."&&p?u.push(4,p,0):r===2&&i&&!p?u.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(u.push(r,0,i,s),r=6),p&&(u.push(r,p,0,s),r=6)),i=""},d=0;d<n.length;d++){d&&(r===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],r===1?o==="<"?(m(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[d][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var S,Xn,Bs,ie,Gt,ht,Zn,dt,eo,Jt,Kt,js,Be=Symbol.for("pv"),gt={},$t=[],Ys=/^m(i|n|o|s|text|space)$/,Qt=Array.isArray,Xt=$t.slice,Te=Object.assign;function xe(e){e&&e.parentNode&&e.remove()}function to(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?Xt.call(arguments,2):n),qe(e,i,o,s,null)}function qe(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Be,__v:s||++Xn,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function _t(e){return e.children}function mt(e,t){this.props=e,this.context=t,this.__g=0}function ce(e,t){if(t==null)return e.__&&ce(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ce(e)}function Vs(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Te({constructor:Be},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Zt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ce(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,io(s,t,r),n.__=n.__e=null,t.__e!=o&&no(t))}function no(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),no(e)}function Jn(e){(8&e.__g||(e.__g|=8,ie.push(e),ht++))&&Gt==S.debounceRendering||((Gt=S.debounceRendering)||queueMicrotask)(oo)}function oo(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(Zn),e=ie.shift(),t=ie.length,8&e.__g&&Vs(e)}finally{(ht=ie.length)&&(Gt||queueMicrotask)(oo)}}function so(e,t,n,o,s,r,i,c,u,m,d){var h,p,f,_,T,g,v=o.__k||$t,w=t.length;for(u=Gs(n,t,v,u,w),h=0;h<w;h++)(f=n.__k[h])!=null&&(p=~f.__i&&v[f.__i]||gt,f.__i=h,g=Zt(e,f,p,s,r,i,c,u,m,d),_=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&en(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||_,f)),T=T||_,4&f.__u?(u=ro(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&g!==void 0?u=g:_&&(u=_.nextSibling),f.__u&=-21);return n.__e=T,u}function Gs(e,t,n,o,s){var r,i,c,u,m,d,h,p,f,_=n.length,T=_,g=0,v=0,w=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=qe(null,i):Qt(i)?i=w[r]=qe(_t,{children:i}):i.constructor===Be&&i.__b?i=w[r]=qe(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Ks(i,n,u,T))&&(T--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?g--:m==u+1?g++:m!=u&&(m>u?g--:g++,v=1)):(~m||(s>_?g--:s<_&&g++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(v){for(d=[],h=[],r=0;r<s;r++)if((i=w[r])&&16&i.__u){for(g=0,p=d.length;g<p;)d[f=g+p>>1]<i.__i?g=f+1:p=f;d[g]=i.__i,h[r]=g+1}for(g=d.length;r--;)h[r]&&(h[r]==g?g--:w[r].__u|=4)}if(T)for(r=0;r<_;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=ce(c)),tn(c,c));return o}function ro(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=ro(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ce(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ks(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Qn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function ft(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Qn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Qn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Kt[t]||(Kt[t]=Js(t)),(e.__a||(e.__a={}))[t]=Jt,r=t!=(t=t.replace(eo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Js(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[dt]==null)t[dt]=Jt++;else if(t[dt]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Zt(e,t,n,o,s,r,i,c,u,m){var d,h,p,f,_,T,g,v,w,y,x,re,Hn,it,ye,Wn,ae,ve,ee=t.type;if(t.constructor!==Be)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=r=[],d.nodeType==8?c=pt(d,r):r.push(d),c=r[0]||c),(d=S.__b)&&d(t);e:if(typeof ee=="function"){p=i.length;try{if(v=t.props,w=(d=ee.prototype)&&d.render,y=(d=ee.contextType)&&o[d.__c],x=d?y?y.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(w?t.__c=f=new ee(v,x):(t.__c=f=new mt(v,x),f.constructor=ee,f.render=Xs),y&&y.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),ee.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Te({},f.__s)),Te(f.__s,ee.getDerivedStateFromProps(v,f.__s)))),_=f.props,T=f.state,f.__v=t,n.__c){if(v!==_&&w&&!ee.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,x)===!1){t.__v!=n.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),$t.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=ce(n);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,x),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,T,g)})}else w&&!ee.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=v,f.__P=e,f.__g&=-5,re=S.__r,Hn=w?25:0;do f.__g&=-9,re&&re(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Hn<25);w&&($t.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Te({},o,f.getChildContext())),w&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(_,T)),it=d&&d.type===_t&&d.key==null?d.props.children:d,v.__P&&(d=c,s=(e=v.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&tn(j,j)}),n.__k=null),c=n.__k?ce(n,0):null),c=so(e,Qt(it)?it:[it],t,n,o,s,r,i,c,u,m),v.__P&&(t.__e=null,c=d),t.__u&=-161,h&&h.some(xe),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(j){if(i.length=p,t.__v=null,u||r)if(j&&j.then){if(t.__u|=128|u,r){for(~(ae=r.indexOf(c||void 0))||(ae=r.length);(ve=r[ae-1])&&ve.nodeType==8;)ae--;for(;ae<r.length;ae++)if(ve=r[ae])if(r[ae]=null,ye){if(ve==Wn)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(Wn=pt(ye=ve))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(d=pt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(xe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||ao(t),S.__e(j,t,n)}}else c=t.__e=Qs(n.__e,t,n,o,s,r,i,u,m,e);return(d=S.diffed)&&d(t),c}function pt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ao(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ao))}function io(e,t,n){for(var o=0;o<n.length;)en(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function Qs(e,t,n,o,s,r,i,c,u,m){var d,h,p,f,_,T,g,v,w=n.props||gt,y=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((_=r[d])&&(x?_.localName==x:_.nodeType==3)){e=_,r[d]=null;break}}if(!e){if(v=m.ownerDocument||document,!x)return v.createTextNode(y);e=v.createElementNS(s,x,y.is?y:m),c&&(S.__m&&S.__m(t,r),c=!1),r=null}if(x){if(m=x=="template"&&e.content||e,r=x=="textarea"&&y.defaultValue!=null?null:r&&Xt.call(m.childNodes),!c&&r)for(w={},d=0;d<e.attributes.length;d++)w[(_=e.attributes[d]).name]=_.value;for(d in w)_=w[d],d=="dangerouslySetInnerHTML"?p=_:d=="children"||d in y||d=="value"&&"defaultValue"in y||d=="checked"&&"defaultChecked"in y||ft(e,d,null,_,s);for(d in y)_=y[d],d=="children"?f=_:d=="dangerouslySetInnerHTML"?h=_:d=="value"?T=_:d=="checked"?g=_:c&&typeof _!="function"||w[d]===_||ft(e,d,_,w[d],s);h?(c||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Ys.test(x))&&(s="http://www.w3.org/1999/xhtml"),so(m,Qt(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&ce(n,0),c,u),r&&r.some(xe)),c&&x!="textarea"||(d="value",x=="progress"&&T==null?e.removeAttribute(d):T==null||T===e[d]&&(x!="progress"||T)||ft(e,d,T,w[d],s),d="checked",g!=null&&g!=e[d]&&ft(e,d,g,w[d],s))}else w===y||c&&e.data==y||(e.data=y);return e}function en(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){S.__e(s,n)}}function tn(e,t,n){var o,s,r,i;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||en(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&tn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=pt(o,r=[]))&&(o==e.__e&&r.some(xe),xe(s),xe(o)),n||xe(e.__e),e.__e=e.__c=e.__=null}function Xs(e,t,n){return this.constructor(e,n)}function nn(e,t){var n,o,s,r;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=qe(_t,{children:[e]}),s=[],r=[],Zt(t,t.__k,o||gt,gt,t.namespaceURI,o?null:t.firstChild?Xt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),io(s,t.__k,r),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw ht=0,e}},Xn=0,Bs=function(e){return e!=null&&e.constructor===Be},mt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Jn(this)))},mt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Jn(this))},mt.prototype.render=_t,ie=[],ht=0,Zn=function(e,t){return e.__v.__b-t.__v.__b},dt=Symbol(),eo=/(PointerCapture)$|Capture$/i,Jt=0,Kt={},js=0;var Se,A,on,co,sn=Object.is,bt=0,_o=[],rn=[],N=S,lo=N.__b,uo=N.__r,fo=N.diffed,mo=N.__c,po=N.unmount,ho=N.__;function Ye(e,t){N.__h&&N.__h(A,e,bt||t),bt=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return bt=1,cn(bo,e)}function cn(e,t,n){var o=Ye(Se++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):bo(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);sn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var s=A.shouldComponentUpdate;A.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,sn(p.__[0],p.__N[0])||(d=!0))}),s){var h=s.call(this,r,i,c);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=Ye(Se++,3);!N.__s&&fn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function ln(e,t){var n=Ye(Se++,4);!N.__s&&fn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function F(e){return bt=5,Zs(function(){return{current:e}},[])}function Zs(e,t){var n=Ye(Se++,7);return fn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function un(e){var t=Ye(Se++,10),n=$();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function er(){var e;do{for(;e=rn.shift();)try{je(e)}catch(n){N.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=_o.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(je),t.__h.some(an),t.__h=[]}catch(n){t.__h=[],N.__e(n,e.__v)}}}while(rn.length)}N.__b=function(e){A=null,lo&&lo(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ho&&ho(e,t)},N.__r=function(e){uo&&uo(e),Se=0;var t=(A=e.__c).__H;t&&(on==A?A.__h=[]:(t.__h.some(je),t.__h.some(an),Se=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),on=A},N.diffed=function(e){fo&&fo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&$o(_o.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),on=A=null},N.__c=function(e,t){t.some(function(n){try{n.__h.some(je),n.__h=n.__h.filter(function(o){return!o.__||an(o)})}catch(o){n.__h=[function(){throw o}]}}),mo&&mo(e,t)},N.unmount=function(e){po&&po(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,$o(rn.push(s))}else je(s)}catch(r){t=r}}),o.__H=void 0,t&&N.__e(t,o.__v))};var go=typeof requestAnimationFrame=="function";function tr(e){var t,n=function(){clearTimeout(o),go&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);go&&(t=requestAnimationFrame(n))}function $o(e){e!=1&&co==N.requestAnimationFrame||((co=N.requestAnimationFrame)||tr)(er)}function je(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function an(e){var t=A;e.__c=e.__(),A=t}function fn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!sn(n,e[o])})}function bo(e,t){return typeof t=="function"?t(e):t}var l=Kn.bind(to);function Y(e){let t=new Set;function n(o){let[,s]=cn((i,c)=>i+1,0),r=F({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},ln(()=>{let i=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(i),i(),()=>{t.delete(i)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function le(e,t,n=[]){let o=F(t);o.current=t,b(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var dn=Y({text:""});function U(e){ln(()=>dn.set({text:e}),[e])}var Ie=Y({polite:"",assertive:"",notices:[]}),wo=0;function De(e,t=!1){let n=t?"assertive":"polite",o=Ie.get()[n]===e?"\xA0":"";Ie.set({[n]:e+o})}function k(e,t=!1){wo+=1;let n=wo;Ie.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),De(e,t),t||setTimeout(()=>mn(n),6e3)}function mn(e){Ie.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var H=e=>e instanceof Error?e.message:String(e);var Ve=Intl.DateTimeFormat().resolvedOptions().timeZone,nr=2e3,ko=0;function xo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();ko=Math.abs(n)>nr?n:0}var z=()=>Date.now()+ko;function To(){let[e,t]=$(z());return b(()=>{let n=setInterval(()=>t(z()),250);return()=>clearInterval(n)},[]),e}function So(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var wt=[["day",86400],["hour",3600],["minute",60],["second",1]];function hn(e){let[t,n]=wt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function yt(e){let[t,n]=hn(e);return a(`unit.${n}`,{count:t})}var or={weekday:"short",day:"numeric",month:"short",year:"numeric"},sr={weekday:"short"},rr={hour:"numeric",minute:"2-digit"};function vt(e,t,n=null,o=!1){let s=pn(e,t,Ve);if(o||!n||n===Ve)return[s,null];try{let r=pn(e,t,n);return r===s?[s,null]:[a("when.there",{period:r,zone:Eo(n)}),a("when.yours",{period:pn(e,t,Ve,sr),zone:gn()})]}catch{return[s,null]}}var Eo=e=>e.replaceAll("_"," "),gn=()=>Eo(Ve);function pn(e,t,n,o=or){return new Intl.DateTimeFormat(Ae,{...o,...rr,timeZone:n}).formatRange(new Date(e),new Date(t))}var kt=e=>new Date(e).toLocaleString(Ae,{dateStyle:"medium",timeStyle:"short"}),te=e=>new Date(e).toLocaleTimeString(Ae,{timeStyle:"medium"}),$n=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),yo=1440*60*1e3;function Co(e,t){let n=Date.parse(`${e}Z`),o=n-Pe(n-yo,t),s=n-Pe(n+yo,t),r=[o,s].find(u=>u+Pe(u,t)===n);if(r!==void 0)return{at:vo(r),gap:null};let i=ar(s,o,t),c=new Date(i+Pe(i,t)).toISOString().slice(0,16);return{at:vo(i),gap:c}}function ar(e,t,n){let o=Pe(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Pe(s,n)===o?e=s:t=s}return t}var vo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Pe(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:i,hour:c,minute:u,second:m}=o;return Date.UTC(s,r-1,i,c,u,m)-Math.floor(e/1e3)*1e3}var Oo=()=>[...new Set([Ve,"UTC",...Intl.supportedValuesOf("timeZone")])];var B=document.documentElement.dataset,Ge="account",ir=6e4,E=Y({account:Ho()}),Ee=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ne(o)?a(o,{hint:a("sign.passwordHint")}):t),this.kind=n}};async function X(e,t){let n;try{n=await fetch(`${B.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:B.client,...t})})}catch{throw new Error(a("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ee(o.message??a("failure.title"),(o.__type??"").split("#").pop())}var Ke=class extends Error{constructor(t,n){super(a("sign.newRequired")),this.user=t,this.challenge=n}};async function No(e,t){let n=await X("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new Ke(e,n.Session);Do(n)}async function Io({user:e,challenge:t},n){Do(await X("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Do({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(a("sign.otherStep",{step:t}));yn(Uo(e))}var Po=e=>X("ResendConfirmationCode",{Username:e}),bn=e=>X("ForgotPassword",{Username:e}),Mo=(e,t,n)=>X("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Fo=(e,t,n)=>X("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Lo=(e,t)=>X("ConfirmSignUp",{Username:e,ConfirmationCode:t}),zo=async(e,t)=>X("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Me()}),Ro=e=>yn({user:e,open:!0,roles:[]});async function Me(){let{account:e}=E.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ir?t:(_n??=lr(e).finally(()=>{_n=null}),_n)}function Je(e){let{account:t}=E.get();if(!t)return;let{refresh:n}=t;e||!n?Ao(n):cr().finally(()=>Ao(n)),wn(),e&&k(e,!0)}async function cr(){let e=await Me().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function wn(){localStorage.removeItem(Ge),E.set({account:null})}function Ao(e){e&&X("RevokeToken",{Token:e}).catch(()=>{})}var _n=null;async function lr(e){try{let t=await X("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Uo({RefreshToken:e.refresh,...t.AuthenticationResult});return E.get().account?.refresh===e.refresh&&yn(n),n.token??null}catch(t){t instanceof Ee&&t.kind&&Je(a("sign.ended"))}return E.get().account?.token??null}function yn(e){let{user:t,roles:n,open:o,refresh:s}=e,r=JSON.stringify({user:t,roles:n,open:o,refresh:s});localStorage.getItem(Ge)!==r&&localStorage.setItem(Ge,r),E.set({account:e})}addEventListener("storage",({key:e})=>{(e===Ge||e===null)&&E.set({account:Ho()})});function Uo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(ur(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function ur(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Ho(){try{let e=JSON.parse(localStorage.getItem(Ge)??"null");return e?.open&&B.open!=="yes"?null:e}catch{return null}}var Fe=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var fr=5,Wo=1,dr=10;function mr(e,t){let n=`problem.${e}`;return Ne(n)?a(n,{count:t?.in_use??0}):t?.message??t?.detail??a("failure.unreachable")}var G=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(mr(o,n)),this.status=t,this.kind=o,this.body=n}},W=(e,t)=>q("GET",e,void 0,t),K=(e,t,n)=>q("POST",e,t,n);async function q(e,t,n,{accept:o="application/json",open:s=!1}={}){let r=e==="POST"&&t.startsWith("/v1/")?_r():null;for(let i=1;;i+=1){let c=await hr(e,t,n,{accept:o,open:s,key:r}),u=c.status===429||c.status===503;if(!(u||c.status===0&&(r||e==="GET"))||i===fr)return gr(c);await $r(u?pr(c,i):200*2**i*(.5+Math.random()))}}function pr({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Wo,o=Math.min(n,dr);return 1e3*(o+Math.random()*t*Math.max(o,Wo))}async function hr(e,t,n,{accept:o,open:s,key:r}){let i={accept:o};n!==void 0&&(i["content-type"]="application/json"),r&&(i["idempotency-key"]=r);let c=s?null:await Me();c&&(i.authorization=`Bearer ${c}`);try{let u=n===void 0?void 0:JSON.stringify(n),m=await fetch(t,{method:e,headers:i,body:u});xo(m.headers.get("date"));let d=await m.text(),h=m.headers.get("content-type")??"";return{status:m.status,type:h,text:d,retryAfter:m.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function gr({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&Je(a("sign.ended")),e<200||e>=300)throw new G(e,typeof o=="object"?o:null);return o}async function Le(e,t=1e3){let n=[],o=null;do{let s=await W(ue(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function ue(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function ze(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var $r=e=>new Promise(t=>setTimeout(t,e));function _r(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Tn=500,br=1e4,wr=3e4,yr=1e4,vr=1e3,kr=3e4,de=4,Z=30,R=Y({state:"idle",recovered:0}),ne=new Map,vn=new Map,fe=null,Qe=Tn,kn=[],qo,xn;function Bo(){R.get().state==="idle"&&R.set({state:"connecting"});let e=new WebSocket(new URL(B.socket,location.href.replace(/^http/,"ws")));fe=e,e.onopen=()=>{Qe=Tn,R.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of ne.keys())Vo(t);Yo()},e.onmessage=({data:t})=>Sr(JSON.parse(t)),e.onclose=()=>jo(e)}function jo(e){if(fe===e){if(Sn(),fe=null,!ne.size){R.set({state:"idle"});return}R.set({state:"off"}),qo=setTimeout(Bo,Qe*(.5+Math.random())),Qe=Math.min(2*Qe,br)}}function xr(){let e=fe;fe=null,clearTimeout(qo),Sn(),R.set({state:"idle"}),e?.close()}function Yo(){Sn(),kn=[setTimeout(()=>{Re({type:"ping"}),kn.push(setTimeout(Tr,yr))},wr)]}function Sn(){for(let e of kn)clearTimeout(e)}function Tr(){let e=fe;e&&(jo(e),e.close())}function Re(e){return fe?.readyState!==WebSocket.OPEN?!1:(fe.send(JSON.stringify(e)),!0)}async function Vo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Me();Re({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Re({type:"subscribe",conference:n})}function Sr(e){Yo();let t=Cr(e);if(e.version!==void 0){if(!Er(e,vn.get(t)))return;vn.set(t,e)}for(let n of ne.get(t)??[])n(e)}function Er(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Cr({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function En(e,t){clearTimeout(xn);let n=ne.get(e);return n?n.add(t):(ne.set(e,new Set([t])),R.get().state==="live"&&Vo(e)),R.get().state==="idle"&&Bo(),()=>{ne.get(e)?.delete(t),setTimeout(()=>Or(e),vr)}}function Or(e){if(ne.get(e)?.size!==0)return;ne.delete(e),vn.delete(e);let[t,n]=e.split(" ");n&&Re({type:"unsubscribe",[t]:n}),ne.size||(clearTimeout(xn),xn=setTimeout(xr,kr))}function Xe(e,t){b(()=>{let n=e.map(o=>En(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ue=()=>R.use(({state:e})=>e);function Go(){R.get().state==="off"&&!document.hidden&&(Qe=Tn)}addEventListener("online",Go);document.addEventListener("visibilitychange",Go);var O=Y({bookings:{},state:"empty",problem:null}),J=({status:e})=>e!=="CANCELED",D=({status:e})=>e==="CONFIRMATION_PENDING",he=({status:e})=>e==="WAITLISTED",Cn=({start:e})=>!!e&&Date.parse(e)<=z(),Ar=e=>(D(e)||he(e))&&!Cn(e);function tt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(J)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var Nr={list:e=>Le(`/v1/users/${encodeURIComponent(e.user)}/bookings`),read:({id:e})=>W(`/v1/bookings/${e}`),book:e=>K("/v1/bookings",{conference:e.id}),confirm:({id:e})=>K(`/v1/bookings/${e}/confirm`),cancel:({id:e})=>K(`/v1/bookings/${e}/cancel`)},Ir={ConfirmationPending:"CONFIRMATION_PENDING"},Ze={list:async e=>{let t=await Promise.allSettled(Ko(e).map(Ze.read)),n=[];for(let o of t)if(o.status==="fulfilled")n.push(o.value);else if(o.reason.status!==404)throw o.reason;return n},read:async e=>{let t=await q("GET",`/booking/${e.id}`,void 0,{open:!0});return{...e,conference_name:t.conference_name,status:Ir[t.status]??t.status,position:t.waitlist_position,position_exact:!0,deadline:t.confirmation_deadline&&`${t.confirmation_deadline}Z`,reason:null}},book:async({id:e,name:t,start:n,end:o},s)=>{let r={name:t,user_id:s.user},{booking_id:i}=await q("POST","/book",r,{open:!0}),c=new Date(z()).toISOString(),u={id:i,conference:e,start:n,end:o,created_at:c},m=JSON.stringify([...Ko(s),u]);return localStorage.setItem(Zo(s),m),Ze.read(u)},confirm:async(e,t)=>{let n={booking_id:e.id,user_id:t.user};return await q("POST","/confirm",n,{open:!0}),Ze.read(e)},cancel:async e=>(await q("POST","/cancel",{booking_id:e.id},{open:!0}),Ze.read(e))},Zo=({user:e})=>`bookings of ${e}`,Ko=e=>JSON.parse(localStorage.getItem(Zo(e))??"[]"),nt=e=>e.open?Ze:Nr;function Dr(){let{account:e}=E.get();if(!e)throw new Error("nobody is signed in");return e}var es=(e,{name:t})=>!e.open||/^[\p{L}\p{M}\p{N} ]+$/u.test(t);async function ts(e){try{await q("POST","/user",{user_id:e,topics:["Any"]},{open:!0})}catch(t){if(!/exists/.test(H(t)))throw t}}var xt=e=>St(null,t=>nt(t).book(e,t)),ns=e=>St(e,t=>nt(t).confirm(e,t)),Tt=e=>St(e,async t=>({...await nt(t).cancel(e),declined:D(e)})),On=e=>St(e,()=>K(`/v1/bookings/${e.id}/reactivate`));async function St(e,t){let n=e&&pe.get(e.id);try{let o=await t(Dr());e&&pe.get(e.id)!==n?(He({id:o.id,declined:o.declined}),et(o)):He(o,!0)}catch(o){if(!(o instanceof G))throw o;k(o.message,!0),e?await et(e):o.body?.booking_id&&await et({id:o.body.booking_id})}}async function os({id:e,conference_name:t}){try{let n=await W(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});ze(`${t}.ics`,"text/calendar",n)}catch(n){k(H(n),!0)}}var Pr=8,pe=new Map,me=new Map;async function Ce(){let{account:e}=E.get();if(!e)return;O.get().state!=="ready"&&O.set({state:"loading"});let t=new Map(pe);try{let n=await nt(e).list(e);if(e.user!==E.get().account?.user)return;let o=n.filter(({id:s})=>pe.get(s)===t.get(s));for(let s of o)He(s);O.set({state:"ready",problem:null})}catch(n){O.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function et(e){let{account:t}=E.get();if(!t)return;let n=pe.get(e.id);try{let o=O.get().bookings[e.id],s=await nt(t).read({...o,...e});pe.get(e.id)===n&&He(s)}catch{}}function He(e,t=!1){let n=O.get().bookings[e.id],o={...n,...e};n&&D(n)&&he(o)&&(o.missed_at=n.deadline),J(o)&&(o.declined=!1),O.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&Lr(n??null,o),Mr(o)}function Mr(e){let{id:t}=e,n=J(e)&&!Cn(e)&&me.size<Pr;(Ar(e)||n)&&!me.has(t)?me.set(t,En(`booking ${t}`,Fr)):!J(e)&&me.has(t)&&ss(t)}function ss(e){me.get(e)?.(),me.delete(e)}function Fr({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){pe.set(e,(pe.get(e)??0)+1),He({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function Lr(e,t){let{conference_name:n,position:o}=t,s=e!==null&&D(e);if(e?.status!==t.status){let r={CONFIRMED:()=>a("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?a("booking.expiredAt",{name:n}):o?a("booking.positionAt",{name:n,position:o}):a("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>a("booking.offeredAt",{name:n,time:te(t.deadline??"")}),CANCELED:()=>a("booking.canceledAt",{name:n,reason:An(t)})}[t.status]();De(r,D(t)||s)}else he(t)&&e.position!==o&&o&&De(a("booking.positionAt",{name:n,position:o}))}function An({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return a(Ne(o)?o:"canceled.other")}var rs=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>J(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function zr(){for(let e of Object.values(O.get().bookings))D(e)&&Date.parse(e.deadline??"")<=z()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),et(e))}var Jo=Date.now();function Rr(){if(document.hidden)return;zr();let e=R.get().state==="live"?Z:de;if(Date.now()-Jo<e*1e3)return;Jo=Date.now();let t=Object.values(O.get().bookings).filter(n=>me.has(n.id)&&!Cn(n));for(let n of t)et(n)}var Qo=null,Xo=0;function as(){let e=()=>{let{account:t}=E.get(),n=t&&`${t.user} ${!!t.open}`;if(n!==Qo){Qo=n;for(let o of[...me.keys()])ss(o);O.set({bookings:{},state:"empty",problem:null}),Ce()}};E.watch(e),R.watch(()=>{let{recovered:t}=R.get();t!==Xo&&Ce(),Xo=t}),setInterval(Rr,500),e()}function I({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,i]=$(!1),c=F(!0);b(()=>()=>{c.current=!1},[]);let u=async m=>{if(r)return;let d=m.currentTarget;Hr(d,d.closest("dialog, section, li, aside")),i(!0);try{await e()}finally{c.current&&i(!1)}};return l`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var Ur=1e4;function Hr(e,t){let n=Date.now()+Ur,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}var cs=e=>/^https?:\/\/\S+$/i.test(e.trim());function ge({start:e,end:t,timezone:n,location:o=""}){let[s,r]=vt(e,t,n,cs(o));return l`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&l`<span class="there">${r}</span>`}
  </span>`}var $e=({location:e})=>cs(e)?l`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:l`<span class="place">${e}</span>`,Et=({topics:e})=>l`<ul class="topics">
    ${e.map(t=>l`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Ct({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,i=u=>({width:`${100*u/Math.max(1,t)}%`}),c=[n?a("seats.left",{count:n}):a("seats.soldOut"),s?a("seats.held",{count:s}):"",r?a("seats.waiting",{count:r}):""];return l`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${i(o)}></span>
      <span class="held" style=${i(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${c.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Wr=e=>a(`status.${e}`),We=({status:e})=>l`<span class=${`status ${e.toLowerCase()}`}>${Wr(e)}</span>`,is=new Map;function Ot({booking:e,named:t=!1}){let n=To(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,i=Math.max(is.get(r)??1,s);return is.set(r,i),l`<div class="offer">
    <p class="held-for">
      ${t?ke("offer.heldAt",{name:l`<strong>${e.conference_name}</strong>`}):a("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${So(s)}</span>
      <span class="until">${a("offer.until",{time:te(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/i}%`}}></span>
    </div>
    <div class="acts">
      <${I} kind="primary" action=${()=>ns(e)} disabled=${s<=0}>
        ${a("offer.claim")}
      <//>
      <${I} action=${()=>Tt(e)} disabled=${s<=0}>
        ${a("offer.decline")}
      <//>
    </div>
  </div>`}function ot({booking:e}){let{status:t}=e;return t==="CONFIRMED"?l`<p class="stands">${a("booking.confirmed")}</p>`:t==="CANCELED"?l`<p class="stands">${An(e)}</p>`:D(e)?null:l`<${Br} booking=${e} /><p class="stands">${qr(e)}</p>`}function qr({position:e,position_exact:t}){return e?ke(t===!1?"booking.positionAbout":"booking.position",{position:l`<strong class="position">#${Q(e)}</strong>`}):a("booking.waitlisted")}function Br({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?l`<p class="missed">${a("booking.missed",{time:te(n)})}</p>`:!t||!o?null:l`<p class="missed">
    ${a("booking.missedLast",{count:t,time:kt(o)})}
  </p>`}var L=()=>l`<div class="loading" role="status">
    <span class="unseen">${a("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,P=({title:e,children:t})=>l`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,M=({error:e,retry:t,children:n})=>l`<div class="empty failure" role="alert">
    <p class="title">${a("failure.title")}</p>
    <p>${H(e)}</p>
    ${n}
    ${t&&l`<${I} action=${t}>${a("failure.retry")}<//>`}
  </div>`,At=({label:e,columns:t,children:n})=>l`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:s,unseen:r})=>l`<th scope="col" class=${s?"number":null}>
                ${r?l`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function C({label:e,hint:t,error:n,name:o,children:s,...r}){let i=`field-${o}`,c=[t&&`${i}-hint`,n&&`${i}-wrong`].filter(Boolean).join(" "),u={id:i,name:o,"aria-describedby":c||null,"aria-invalid":n?"true":null};return l`<div class="field">
    <label for=${i}>${e}</label>
    ${s?s(u):l`<input ...${u} ...${r} />`}
    ${t&&l`<p class="hint" id=${`${i}-hint`}>${t}</p>`}
    ${n&&l`<p class="wrong" id=${`${i}-wrong`}>${n}</p>`}
  </div>`}function Nn(){let{polite:e,assertive:t,notices:n}=Ie.use(o=>o);return l`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${a("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>l`<p key=${o} class=${r?"notice bad":"notice"}>
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
  </div>`}function st({title:e,children:t,close:n}){let o=F(null);return b(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),l`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${a("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Nn} />
  </dialog>`}function oe({title:e,children:t,confirmLabel:n,action:o,close:s}){return l`<${st} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${I} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${I} action=${s}>${a("booking.keep")}<//>
    </div>
  <//>`}var Nt=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function jr({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?a("form.required"):e.tooLong?a("form.tooLong",{max:o}):e.typeMismatch?a("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?a("form.number",{min:Number(t),max:Number(n)}):a("form.numberFrom",{min:Number(t)}):a("form.invalid")}function _e(e,t){let[n,o]=$({}),[s,r]=$(""),[i,c]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>m().find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,i)return;let _=m().map(g=>[g.name,jr(g)]),T=Object.fromEntries(_.filter(([,g])=>g));if(r(""),o(T),!Object.keys(T).length){c(!0);try{let g=Object.fromEntries(new FormData(u.current));await t(g,u.current)}catch(g){let v=g?.body?.field;v in e?o({[v]:Yr(v,H(g))}):r(H(g))}finally{c(!1)}}},h=Object.keys(n).map(f=>e[f]),p=s||(h.length?a("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:i,errorAt:f=>n[f]??null,summary:p}}function Yr(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?a("form.past"):n==="must be before the end"?a("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var It=()=>({name:a("form.name"),location:a("form.place"),topics:a("form.topics"),start:a("form.starts"),end:a("form.ends"),timezone:a("form.zone"),slots:a("form.seats"),expected_demand:a("form.expected"),confirmation_window:a("form.window"),max_offers:a("form.maxOffers"),description:a("form.description")}),Dt=({error:e,hint:t,value:n})=>l`<${C}
    label=${a("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Pt=({error:e,maxlength:t,value:n})=>l`<${C}
    label=${a("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${a("form.placeHint")}
  />`,Mt=({error:e,rows:t,value:n})=>l`<${C} label=${a("form.description")} name="description" error=${e}>
    ${o=>l`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Ft({error:e,value:t}){let[n,o]=t?hn(Number(t)):["","minute"];return l`<${C}
    label=${a("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${a("form.windowHint",{span:yt(Number(B.window))})}
  >
    ${s=>l`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${a("form.windowUnit")}>
          ${wt.map(([r])=>l`<option value=${r} selected=${r===o}>${a(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Lt({confirmation_window:e,window_unit:t}){let n=wt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var zt=({error:e,value:t})=>l`<${C}
    label=${a("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${a("form.maxOffersHint")}
    error=${e}
  />`,Rt=({error:e,value:t})=>l`<${C}
    label=${a("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${a("form.topicsHint")}
    error=${e}
  />`,Ut=e=>e.split(",").map(t=>t.trim()).filter(Boolean),be=({error:e})=>l`<p class="wrong" role="alert">${e}</p>`;var In=["offers","bookings","conferences"],Vr={email:null,email_verified:!1,email_pending:null,mails:In};function ls({signIn:e}){let{account:t}=E.use(o=>o);U(a("account.title"));let n=t&&!t.open;return l`<h1 tabindex="-1">${a("account.title")}</h1>
    ${n?l`<${Gr} key=${t.user} user=${t.user} />`:l`<${P} title=${a("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${a("nav.signIn")}
            </button>
          <//>`}`}function Gr({user:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>W("/v1/users/me").then(c=>{n(c),s(null)},c=>{c instanceof G&&c.status===404?n(Vr):s(c)});b(()=>{r()},[]);let i=async c=>n(await q("PATCH","/v1/users/me",c));return o?l`<${M} error=${o} retry=${r} />`:t?l`
    <p class="quiet">${a("account.name",{name:e})}</p>
    <${Kr} user=${t} change=${i} />
    <${Jr} user=${t} change=${i} />
    <${Qr} user=${e} />
    <${Xr} />
  `:l`<${L} />`}function Kr({user:e,change:t}){let n={email:a("sign.email")},{submit:o,busy:s,errorAt:r,summary:i}=_e(n,async({email:u})=>{await t({email:u}),k(a("form.saved"))}),c=e.email?a(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):a("account.noMails");return l`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${a("account.address")}</h2>
    <p>${c}</p>
    ${e.email_pending&&l`<p>${a("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${C}
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
        ${e.email&&l`<${I} action=${()=>Ht(()=>t({email:null}))}>
            ${a("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Jr({user:e,change:t}){let n=o=>{let s=In.filter(r=>e.mails.includes(r)!==(r===o));return Ht(()=>t({mails:s}))};return l`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${a("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${a("account.mails")}</legend>
      ${In.map(o=>l`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${a(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function Qr({user:e}){let t={current:a("account.current"),password:a("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=_e(t,async(i,c)=>{await zo(i.current,i.password),c.reset(),k(a("sign.changed"))});return l`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${a("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${C}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${C}
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
  </section>`}function Xr(){let[e,t]=$(!1),n=()=>Ht(async()=>{let s=await W("/v1/users/me/export");ze("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>Ht(async()=>{await q("DELETE","/v1/users/me"),wn(),k(a("account.deleted"))});return l`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${a("account.data")}</h2>
    <div class="acts">
      <${I} action=${n}>${a("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${a("account.delete")}
      </button>
    </div>
    ${e&&l`<${oe}
        title=${a("account.deleteTitle")}
        confirmLabel=${a("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${a("account.deleteText")}</p>
      <//>`}
  </section>`}async function Ht(e){try{await e()}catch(t){k(H(t),!0)}}var rt=Y({fetched:{},pushed:{}});function we(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));rt.set(({fetched:n})=>({fetched:{...n,...t}}))}function Wt(e){let[t,n]=$(null),o=Ue(),s=()=>fs(e).then(()=>n(null),n);b(()=>{s()},[e]),le(o==="live"?Z:de,s,[e]),Zr(e);let[r]=se([e]);return{conference:r,error:t,reload:s}}function Zr(e){Xe([`conference ${e}`],ea),b(()=>us,[e])}function se(e){let{fetched:t,pushed:n}=rt.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ea({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:i}){let c={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:i};rt.set(({pushed:u})=>({pushed:{...u,[e]:{...c,full:!n}}}))}function us(){rt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}R.watch(()=>{R.get().state!=="live"&&us()});async function fs(e){let t=await W(`/v1/conferences/${encodeURIComponent(e)}`);return we([t]),t}function ds(e){let{fetched:t}=rt.get();for(let n of e)t[n]||fs(n).catch(()=>{})}async function ms(e){let{items:t,next:n}=await W(ue("/v1/conferences",e));return we(t),{ids:t.map(({id:o})=>o),next:n}}async function ps(){let e=await Le("/v1/users/me/conferences");return we(e),e.map(({id:t})=>t)}var hs=(e,t)=>ta(e)||t.organizer===e.user,ta=e=>e.roles.includes("admin");function gs({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Wt(e);return U(n?.name??a("conference.title")),n?l`<${oa} conference=${n} signIn=${t} />`:o instanceof G&&o.status===404?l`<${na} />`:l`<h1 tabindex="-1">${a("conference.title")}</h1>
    ${o?l`<${M} error=${o} retry=${s} />`:l`<${L} />`}`}var na=()=>l`<h1 tabindex="-1">${a("conference.title")}</h1>
    <${P} title=${a("conference.unknown")}>
      <p><a href="#/conferences">${a("notFound.home")}</a></p>
    <//>`;function oa({conference:e,signIn:t}){let{account:n}=E.use(i=>i),{name:o,description:s}=e,r=n&&Fe(n)&&hs(n,e);return l`
    <p class="crumb"><a href="#/conferences">${a("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&l`<p class="description">${s}</p>`}
        <${ra} conference=${e} />
        <${I} action=${()=>sa(e)}>${a("conference.share")}<//>
        ${r&&l`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${a("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${a("conference.seats")}</h2>
        <${aa} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function sa({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>k(a("conference.copied")),()=>k(n))}function ra({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:s}=e,r=[[a("conference.when"),l`<${ge} ...${e} />`],[a("conference.where"),l`<${$e} location=${t} />`],[a("conference.topics"),l`<${Et} topics=${n} />`]];o&&r.push([a("conference.organizer"),o]);let i=yt(s??Number(B.window));return r.push([a("conference.offers"),a("conference.heldFor",{span:i})]),l`<dl class="facts">
    ${r.map(([c,u])=>l`<div key=${c}>
          <dt>${c}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function aa({conference:e,account:t,signIn:n}){let o=O.use(({bookings:c})=>tt(e.id,c)),s=O.use(c=>c.state),r=ia(e);if(o&&D(o)&&!r)return l`<${qt} booking=${o} />`;let i=!r&&l`<${Ct} conference=${e} />`;return o&&J(o)&&!r?l`${i}<${qt} booking=${o} />`:l`
    ${i} ${o&&l`<${ot} booking=${o} />`}
    ${r&&l`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&l`<${L} />`}
    ${!r&&s!=="loading"&&l`<${ca} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function ia({canceled:e,start:t,end:n}){return e?a("conference.canceled"):Date.parse(n)<=z()?a("conference.ended"):Date.parse(t)<=z()?a("conference.started"):""}function ca({conference:e,booking:t,account:n,signIn:o}){let s=O.use(d=>d.bookings);if(n&&!es(n,e))return l`<p class="quiet">${a("conference.needsAccount")}</p>`;let r=rs(e,s),i=r.find(d=>!he(d)&&!D(d));if(i)return l`<p class="stands">${a("conference.clash",{name:i.conference_name})}</p>`;let c=t?.reason==="attendee"&&n&&!n.open,u=()=>c?On(t):xt(e),m=r.map(d=>d.conference_name).join(", ");return l`
    ${m&&l`<p class="quiet">${a("conference.drops",{names:m})}</p>`}
    <${I} kind="primary" action=${n?u:()=>o(()=>la(e))}>
      ${e.available?a("conference.book"):a("conference.join")}
    <//>
  `}async function la(e){await Ce();let t=tt(e.id,O.get().bookings);if(!t)return xt(e);if(J(t))return;let{account:n}=E.get();return t.reason==="attendee"&&!n?.open?On(t):xt(e)}function qt({booking:e,named:t=!1}){let[n,o]=$(!1);if(D(e))return l`<${Ot} booking=${e} named=${t} />`;let s=()=>o(!1),r=E.get().account?.open,i=he(e)?"leave":"cancel";return l`
    <${ot} booking=${e} />
    <div class="acts">
      ${!he(e)&&!r&&l`<${I} action=${()=>os(e)}>${a("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${a(`booking.${i}`)}
      </button>
    </div>
    ${!he(e)&&l`<${ua} booking=${e} />`}
    ${n&&l`<${oe}
        title=${a(`booking.${i}Title`)}
        confirmLabel=${a(`booking.${i}`)}
        action=${()=>Tt(e)}
        close=${s}
      >
        <p>${a(`booking.${i}Text`)}</p>
      <//>`}
  `}function ua({booking:e}){let[t]=se([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",i=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),c=ue("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${i(n)}/${i(o)}`,location:r}),u=ue("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(d,h)=>l`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return l`<p class="quiet">
    ${ke("booking.calendars",{google:m("Google",c),outlook:m("Outlook",u)})}
  </p>`}var $s=24,fa=1e3,da=100;function Dn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var ma=({words:e="",topic:t="",from:n="",to:o="",available:s=!1})=>ue("#/conferences",{q:e,topic:t,from:n,to:o,available:s?1:null}),V=Y({...Dn(location.hash),ids:[],next:null,state:"loading",error:null}),pa=({topic:e,from:t,to:n,available:o},s,r)=>({topic:e,from:t?$n(t).first:new Date(z()).toISOString().slice(0,19),to:n?$n(n).last:null,available:o||null,limit:s,cursor:r}),Bt=0;async function jt({more:e=!1,quietly:t=!1}={}){Bt+=1;let n=Bt,o=V.get();!e&&!t&&V.set({state:"loading"});let s=o.words?fa:e?$s:Math.max($s,o.ids.length);try{let r=e?o.ids:[],i=e?o.next:null,c=r.length+s;do{let u=await ms(pa(o,Math.min(100,c-r.length),i));r=[...r,...u.ids],i=u.next}while(i&&r.length<c);n===Bt&&V.set({ids:r,next:i,state:"ready",error:null})}catch(r){n===Bt&&!t&&V.set({state:"failed",error:r})}}var _s=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function ha(e,t){let{name:n,location:o,topics:s,description:r}=e,i=_s([n,o,...s,r].join(" "));return _s(t).split(/\s+/).every(c=>i.includes(c))}function bs(){let e=V.use(h=>h),{words:t,topic:n,from:o,to:s,available:r,ids:i,next:c,state:u,error:m}=e;ga(e),b(()=>{let h=setTimeout(jt,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,s,r]),le(i.length>da?Z:de,()=>u!=="loading"&&jt({quietly:!0}));let d=$a(i,t,u);return U(a("nav.conferences")),l`
    <h1 tabindex="-1">${a("nav.conferences")}</h1>
    <${_a} />
    ${u==="loading"&&!i.length&&l`<${L} />`}
    ${u==="failed"&&l`<${M} error=${m} retry=${jt}>
          ${d.length>0&&l`<p>${a("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!d.length&&l`<${ba} />`}
    <ul class="cards">
      ${d.map(h=>l`<${wa} key=${h.id} conference=${h} />`)}
    </ul>
    ${c&&!t&&l`<p class="more"><${I} action=${()=>jt({more:!0})}>${a("conferences.more")}<//></p>`}
  `}function ga(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&V.set(Dn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=ma(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function $a(e,t,n){let s=se(e).filter(r=>!r.canceled&&(!t||ha(r,t)));return b(()=>{t&&n==="ready"&&De(a("conferences.found",{count:s.length}))},[t,s.length,n]),s}function _a(){let{words:e,topic:t,from:n,to:o,available:s}=V.use(c=>c),r=c=>({target:u})=>V.set({[c]:u.value}),i=({target:c})=>V.set({available:c.checked});return l`<form class="search" role="search" onSubmit=${c=>c.preventDefault()}>
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
    ${t&&l`<button
        type="button"
        class="button topic-filter"
        aria-label=${a("conferences.anyTopic",{topic:t})}
        onClick=${()=>V.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function ba(){let{words:e,topic:t,from:n,to:o,available:s}=V.use(c=>c),r=e||t||n||o||s,i=()=>V.set(Dn(""));return r?l`<${P} title=${a("conferences.none")}
        ><${I} action=${i}>${a("conferences.showAll")}<//><//
      >`:l`<${P} title=${a("conferences.empty")}>
        <p>
          ${ke("conferences.emptyHint",{link:l`<a href="#/organize">${a("nav.organize")}</a>`})}
        </p>
      <//>`}function wa({conference:e}){let t=O.use(({bookings:c})=>tt(e.id,c)),{id:n,name:o,location:s,topics:r}=e,i=t&&t.status!=="CANCELED";return l`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${i&&l`<${We} status=${t.status} />`}
    </div>
    <p class="quiet"><${ge} ...${e} /></p>
    <p class="quiet"><${$e} location=${s} /></p>
    <${Et} topics=${r} />
    <${Ct} conference=${e} />
  </li>`}function ys({signIn:e}){let{account:t}=E.use(i=>i),{bookings:n,state:o,problem:s}=O.use(i=>i);return U(a("booking.list")),b(()=>{Ce()},[]),l`<h1 tabindex="-1">${a("booking.list")}</h1>
    ${r()}`;function r(){if(!t)return l`<${P} title=${a("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${a("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return l`<${L} />`;if(o==="failed")return l`<${M} error=${s} retry=${Ce} />`;let i=Object.values(n).sort((c,u)=>c.start<u.start?-1:1);return i.length?l`<${ya} all=${i} />`:l`<${P} title=${a("booking.none")}>
        <p><a href="#/conferences">${a("booking.find")}</a></p>
      <//>`}}function ya({all:e}){let t=e.filter(s=>J(s)&&Date.parse(s.end)>z()),n=e.filter(s=>!t.includes(s)).reverse(),o=t.map(s=>s.conference);return b(()=>ds(o),[o.join()]),l`
    ${!t.length&&l`<p class="quiet">${a("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(D),...t.filter(s=>!D(s))].map(s=>l`<${ws} key=${s.id} booking=${s} />`)}
    </ul>
    ${n.length>0&&l`<details class="over">
        <summary>${a("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(s=>l`<${ws} key=${s.id} booking=${s} />`)}
        </ul>
      </details>`}
  `}function ws({booking:e}){let t=!J(e)||Date.parse(e.end)<=z(),[n]=se([e.conference]);return l`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${We} status=${e.status} />
    </div>
    <p class="quiet"><${ge} ...${e} ...${n??{}} /></p>
    ${n&&l`<p class="quiet"><${$e} location=${n.location} /></p>`}
    ${t?l`<${ot} booking=${e} />`:l`<${qt} booking=${e} />`}
  </li>`}var va=3600,ks=240,Yt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[]},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3]},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],Pn=null,Mn=0;function ka(){let e=new URL(Mn?`./uplot.js?${Mn}`:"./uplot.js",import.meta.url);return Pn??=Promise.all([import(e.href),xa("./uplot.css")]).then(([t])=>t.default,()=>{throw Pn=null,Mn+=1,new G(0,null)}),Pn}function xa(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var vs=new Map;function Fn(e,t){let n=vs.get(e)??[[],...Yt.map(()=>[])];vs.set(e,n);let[o,...s]=n,r=Yt.map(({name:u})=>t[u]),i=o.length-1;if(i>0&&[i,i-1].every(u=>s.every((m,d)=>m[u]===r[d])))for(let u of n)u.pop();if(o.push(Date.now()/1e3),s.forEach((u,m)=>{u.push(r[m])}),o.length>va)for(let u of n)u.shift();return n}function Ta(e,t){let n=getComputedStyle(t),o=i=>n.getPropertyValue(i).trim(),s={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},r=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:ks,cursor:{y:!1},scales:{y:{range:(i,c,u)=>[0,Math.max(4,Math.ceil(u*1.1))]}},legend:{live:!1},axes:[{...s,values:(i,c)=>c.map(u=>te(u*1e3)),space:90},{...s,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...Yt.map(({text:i,color:c,dash:u})=>({label:a(i),dash:u,stroke:o(c),width:2,paths:r,points:{show:!1}}))]}}function xs(e){let[t,n]=$(null),[o,s]=$(null),r=()=>ka().then(c=>n(()=>c),s);b(()=>{r()},[]);let i=o?l`<${M} error=${o} retry=${r} />`:l`<${L} />`;return l`<figure class="plot">
    <div class="drawing">${t?l`<${Sa} uPlot=${t} ...${e} />`:i}</div>
    <figcaption class="quiet">${a("plot.caption")}</figcaption>
  </figure>`}function Sa({uPlot:e,id:t,now:n,capacity:o}){let s=F(null),r=F(null),i=F(n);i.current=n,b(()=>{let u=s.current;if(!u)return;let m=matchMedia("(prefers-color-scheme: dark)"),d=()=>{r.current?.destroy(),r.current=new e(Ta(e,u),Fn(t,i.current),u)},h=new ResizeObserver(([{contentRect:f}])=>r.current?.setSize({width:f.width,height:ks})),p=setInterval(()=>r.current?.setData(Fn(t,i.current)),1e3);return d(),h.observe(u),m.addEventListener("change",d),()=>{clearInterval(p),h.disconnect(),m.removeEventListener("change",d),r.current?.destroy(),r.current=null}},[t]),b(()=>r.current?.setData(Fn(t,n)),Object.values(n));let c=Yt.map(({text:u,name:m})=>`${a(u)} ${n[m]??a("plot.unknown")}`);return l`<div
    ref=${s}
    role="img"
    aria-label=${a("plot.label",{seats:a("count.seat",{count:o}),counts:c.join(", ")})}
  ></div>`}var Ln=1e3,Ea=2e3,Ts=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Es({id:e}){let{conference:t,error:n,reload:o}=Wt(e),s=Ca(t);return U(t?.name??a("conference.title")),t?l`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ge} ...${t} /><${$e} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${a("manage.public")}</a>
    </p>
    ${t.canceled&&l`<p class="stands">${a("manage.canceled")}</p>`}
    <${Ma} conference=${t} attendees=${s} />
    ${!t.canceled&&l`<${Fa} conference=${t} />`}
    <${Ia} conference=${t} attendees=${s} />
  `:l`<h1 tabindex="-1">${a("conference.title")}</h1>
      ${n?l`<${M} error=${n} retry=${o} />`:l`<${L} />`}`}function Ca(e){let[t,n]=$({bookings:null,lapsed:0,error:null}),o=F({busy:!1,due:!1,at:0,lapses:new Map}),s=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),r=async()=>{let i=o.current;if(i.due=!0,!(i.busy||!e)){for(i.busy=!0;i.due;){let c=Math.max(0,i.at+Ea-Date.now());await new Promise(u=>setTimeout(u,c)),[i.due,i.at]=[!1,Date.now()];try{let u=await Le(`/v1/conferences/${e.id}/bookings`,Ln),m=await Oa(u,i.lapses);n({bookings:u,lapsed:m,error:null})}catch(u){n(m=>({...m,error:u}))}}i.busy=!1}};return b(()=>{e&&r()},[s]),{...t,reload:r}}async function Oa(e,t){let n=0;for(let o of e.filter(({offers:s})=>s>0)){let{id:s,status:r,reason:i,offers:c,changed_at:u}=o;if(r==="WAITLISTED"||i==="lapsed")n+=c;else if(r==="CONFIRMATION_PENDING")n+=c-1;else{let m=`${s} ${u}`,d=t.get(m)??await Aa(s);t.set(m,d),n+=d}}return n}async function Aa(e){let{items:t}=await W(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var Na=()=>[{name:a("manage.attendee")},{name:a("manage.status")},{name:a("manage.position"),number:!0},{name:a("manage.offers"),number:!0},{name:a("manage.booked")},{name:a("manage.remove"),unseen:!0}],at=({user_id:e})=>e??a("manage.byEmail"),Ss=e=>[...e].sort((t,n)=>Ts.indexOf(t.status)-Ts.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Ia({conference:e,attendees:t}){let[n,o]=$(""),[s,r]=$(!1),[i,c]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(y=>at(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>Vt(async()=>{await K(`/v1/bookings/${y}/cancel`),await d()}),f=y=>Vt(async()=>{let x=encodeURIComponent(y.user_id);await K(`/v1/conferences/${e.id}/attendees/${x}/allow`),k(a("manage.allowed",{name:at(y)}))}),_=()=>Vt(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await W(y,{accept:"text/csv"});ze(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),T=({target:y})=>o(y.value),g=Ss(h.filter(y=>y.status!=="CANCELED")),v=Ss(h.filter(y=>y.status==="CANCELED")),w=(y,x)=>l`<${At} label=${x} columns=${Na()}>
      ${y.map(re=>l`<${Da} key=${re.id} booking=${re} remove=${()=>c(re)} allow=${()=>f(re)} />`)}
    <//>`;return l`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${a("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="short"
          aria-label=${a("manage.search")}
          placeholder=${a("manage.search")}
          value=${n}
          onInput=${T}
        />
        ${!e.canceled&&l`<button type="button" class="button" onClick=${()=>r(!0)}>${a("manage.invite")}</button>`}
        <${I} action=${_}>${a("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&l`<${M} error=${m} retry=${d} />`}
    ${!u&&!m&&l`<${L} />`}
    ${u&&!h.length&&l`<${P} title=${a(u.length?"manage.noMatch":"manage.none")} />`}
    ${g.length>0&&w(g,a("manage.attendees"))}
    ${v.length>0&&l`<details class="over">
        <summary>${a("status.CANCELED")} (${Q(v.length)})</summary>
        ${w(v,a("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Ln&&l`<p class="quiet">${a("manage.first",{bookings:a("count.booking",{count:Ln})})}</p>`}
    ${s&&l`<${Pa} conference=${e} reload=${d} close=${()=>r(!1)} />`}
    ${i&&l`<${oe}
        title=${a("manage.removeTitle",{name:at(i)})}
        confirmLabel=${a("manage.remove")}
        action=${()=>p(i)}
        close=${()=>c(null)}
      >
        <p>${a("manage.removeText",{name:at(i)})}</p>
      <//>`}
  </section>`}function Da({booking:e,remove:t,allow:n}){let o=at(e),s=e.status==="CANCELED"&&e.reason==="organizer";return l`<tr>
    <th scope="row">
      ${o}${e.invitation&&l` <span class="quiet">${a("manage.invitation")}</span>`}
    </th>
    <td><${We} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${kt(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&l`<button
          type="button"
          class="button plain"
          aria-label=${a("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${a("manage.remove")}
        </button>`}
      ${s&&e.user_id&&l`<${I} kind="plain" action=${n} aria-label=${a("manage.allowOne",{name:o})}>
          ${a("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Pa({conference:e,reload:t,close:n}){let o={invitee:a("manage.inviteLabel")},{submit:s,busy:r,errorAt:i,summary:c}=_e(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await K("/v1/bookings",{conference:e.id,...m}),k(a("manage.invited",{name:u})),n(),await t()});return l`<${st} title=${a("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${a("manage.inviteText")}</p>
      <${C}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${i("invitee")}
      />
      <${be} error=${c} />
      <button class="button primary" aria-busy=${r}>${a("manage.invite")}</button>
    </form>
  <//>`}async function Vt(e){try{await e()}catch(t){k(H(t),!0)}}function Ma({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,i=t.bookings?t.lapsed:null,c=[[a("manage.confirmed"),o,a("manage.of",{seats:a("count.seat",{count:n})})],[a("manage.waiting"),r,""],[a("manage.pending"),s,""],[a("manage.expired"),i??"\u2026",""]];return l`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${a("manage.figures")}</h2>
    <dl class="figures">
      ${c.map(([u,m,d])=>l`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?Q(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${xs} id=${e.id} now=${{confirmed:o,waitlisted:r,held:s,lapsed:i}} capacity=${n} />
  </section>`}function Fa({conference:e}){let[t,n]=$(!1),{id:o,name:s,capacity:r,location:i,topics:c,description:u}=e,{confirmation_window:m,max_offers:d}=e,{submit:h,busy:p,errorAt:f,summary:_}=_e(It(),async(g,v)=>{let w={slots:Number(g.slots),location:g.location,topics:Ut(g.topics),description:g.description,confirmation_window:Lt(g),max_offers:g.max_offers===""?null:Number(g.max_offers)};we([await q("PATCH",`/v1/conferences/${o}`,w)]),k(a("form.saved")),requestAnimationFrame(()=>v.reset())}),T=()=>Vt(async()=>{we([await q("DELETE",`/v1/conferences/${o}`)]),k(a("manage.canceledNow",{name:s}))});return l`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${a("manage.edit")}</h2>
    <form class="form" onSubmit=${h} novalidate>
      <div class="pair">
        <${Dt} value=${r} error=${f("slots")} hint=${a("form.seatsHint")} />
        <${Pt} value=${i} error=${f("location")} />
      </div>
      <${Rt} value=${c.join(", ")} error=${f("topics")} />
      <${Mt} rows="3" value=${u} error=${f("description")} />
      <div class="pair">
        <${Ft} value=${m??void 0} error=${f("confirmation_window")} />
        <${zt} value=${d??void 0} error=${f("max_offers")} />
      </div>
      <${be} error=${_} />
      <div class="acts">
        <button class="button primary" aria-busy=${p}>${a("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${a("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&l`<${oe}
        title=${a("manage.cancelTitle",{name:s})}
        confirmLabel=${a("manage.cancel")}
        action=${T}
        close=${()=>n(!1)}
      >
        <p>${a("manage.cancelText")}</p>
      <//>`}
  </section>`}function As({id:e,signIn:t}){let{account:n}=E.use(o=>o);return U(e==="new"?a("organize.new"):a("organize.title")),!n||!Fe(n)?l`<h1 tabindex="-1">${a("organize.title")}</h1>
      <${La} ...${{account:n,signIn:t}} />`:e==="new"?l`<${Wa} />`:e?l`<${Es} key=${e} id=${e} />`:l`<${Ua} account=${n} />`}var La=({account:e,signIn:t})=>l`<${P} title=${e?a("organize.noRole"):a("organize.signIn")}>
    <p>${a("organize.roleText")}</p>
    ${(!e||e.open)&&l`<button type="button" class="button primary" onClick=${()=>t()}>
        ${a("nav.signIn")}
      </button>`}
  <//>`,za=()=>[{name:a("organize.conference")},{name:a("organize.when")},{name:a("organize.state")},{name:a("organize.confirmed"),number:!0},{name:a("organize.seats"),number:!0},{name:a("organize.held"),number:!0},{name:a("organize.waiting"),number:!0}];function Ra({canceled:e,start:t,end:n}){return e?a("organize.canceled"):Date.parse(n)<=z()?a("organize.over"):a(Date.parse(t)<=z()?"organize.running":"organize.upcoming")}function Ua({account:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>ps().then(c=>{n(c),s(null)},s);b(()=>{r()},[e.user]);let i=se(t??[]);return le(Z,r),l`
    <div class="top">
      <h1 tabindex="-1">${a("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${a("organize.new")}</a>
    </div>
    ${o&&l`<${M} error=${o} retry=${r} />`}
    ${!t&&!o&&l`<${L} />`}
    ${t&&!t.length&&l`<${P} title=${a("organize.none")} />`}
    ${i.length>0&&l`<${At} label=${a("organize.list")} columns=${za()}>
        ${i.map(c=>l`<tr key=${c.id}>
              <th scope="row"><a href=${`#/organize/${c.id}`}>${c.name}</a></th>
              <td>${vt(c.start,c.end,c.timezone)[0]}</td>
              <td>${Ra(c)}</td>
              ${[c.confirmed,c.capacity,c.held,c.waitlisted].map(u=>l`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Cs(e,t,n,o){let{at:s,gap:r}=Co(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[i,c]=[n,r].map(u=>u.slice(11));throw new Nt(t,a("form.gap",{local:i,next:c}))}function Ha(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Ut(e.topics),start:Cs(t,"start",e.start,n),end:Cs(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Lt(e)??void 0,max_offers:o(e.max_offers),expected_demand:o(e.expected_demand),description:e.description}}function Wa(){let e=It(),{submit:t,busy:n,errorAt:o,summary:s}=_e(e,async(r,i)=>{let c=await K("/v1/conferences",Ha(r,i));we([c]),k(a("form.published",{name:c.name})),location.hash=`#/organize/${c.id}`});return l`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${a("organize.new")}</h1>
    <form class="form" onSubmit=${t} novalidate>
      <${C} label=${e.name} name="name" required maxlength="200" error=${o("name")} />
      <${Mt} rows="5" error=${o("description")} />
      <${Pt} maxlength="200" error=${o("location")} />
      <${Rt} error=${o("topics")} />
      <div class="pair">
        <${Os} name="start" label=${e.start} error=${o("start")} />
        <${Os} name="end" label=${e.end} error=${o("end")} />
      </div>
      <${C}
        label=${e.timezone}
        name="timezone"
        error=${o("timezone")}
        hint=${a("form.zoneHint",{zone:gn()})}
      >
        ${r=>l`<select ...${r}>
            ${Oo().map(i=>l`<option value=${i}>${i.replaceAll("_"," ")}</option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Dt} error=${o("slots")} />
        <${C}
          label=${e.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${o("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Ft} error=${o("confirmation_window")} />
        <${zt} error=${o("max_offers")} />
      </div>
      <${be} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${a("form.publish")}</button>
      </div>
    </form>
  `}var Os=({name:e,label:t,error:n})=>l`<${C} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Ns=new Map;function Is(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Ds(){history.scrollRestoration="manual";let{key:e}=Is();addEventListener("scroll",()=>Ns.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Is();e=t.key,qa(t.isNew?0:Ns.get(e)??0,()=>e===t.key)})}function qa(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Ba=["in","up",...B.open==="yes"?["name"]:[]];function Ps({close:e,signedIn:t}){let[n,o]=$("in"),[s,r]=$({user:""}),i=(m,d={})=>{r(h=>({...h,hint:void 0,...d})),o(m)},c=()=>{e(),t()},u=Xa[n];return l`<${st} title=${a(Za[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${a("sign.ways")}>
      ${Ba.map(m=>l`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>i(m)}
          >
            ${a(`sign.${m}`)}
          </button>`)}
    </div>
    ${s.hint&&l`<p role="status">${s.hint}</p>`}
    <${u} key=${n} known=${s} go=${i} done=${c} />
  <//>`}function Oe({submit:e,label:t,children:n}){let[o,s]=$(""),[r,i]=$(!1);return l`<form onSubmit=${async u=>{if(u.preventDefault(),!r){i(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(H(m)),i(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var zn=({known:e})=>l`<${C}
    label=${a("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Rn=({label:e=a("sign.password")})=>l`<${C}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${a("sign.passwordHint")}
  />`,Ms=()=>l`<${C}
    label=${a("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${a("sign.codeHint")}
  />`;async function Un(e,t,{go:n,done:o}){try{await No(e,t),o()}catch(s){if(s instanceof Ke)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Ee&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Ee&&s.kind==="PasswordResetRequiredException")await bn(e),n("reset",{user:e,hint:s.message});else throw s}}function ja(e){let{known:t,go:n}=e;return l`<${Oe} submit=${({user:s,password:r})=>Un(s,r,e)} label=${a("sign.in")}>
      <${zn} known=${t} />
      <${C}
        label=${a("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${a("sign.forgot")}
    </button>`}function Ya({known:e,go:t}){return l`<${Oe} submit=${async({user:o,email:s,password:r})=>{await Fo(o,r,s),t("code",{user:o,password:r})}} label=${a("sign.up")}>
      <${zn} known=${e} />
      <${C} label=${a("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Rn} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${a("sign.haveCode")}
    </button>`}function Va(e){let{known:t,go:n}=e,[o,s]=$(t.user),r=async({code:u})=>{await Lo(o,u),k(a("sign.ready")),t.password&&o===t.user?await Un(o,t.password,e):n("in",{user:o})},i=()=>Po(o).then(()=>k(a("sign.resent")),u=>k(H(u),!0)),c=({target:u})=>s(u.value);return l`<${Oe} submit=${r} label=${a("sign.confirm")}>
      <${C}
        label=${a("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${c}
      />
      <${Ms} />
    <//>
    <${I} kind="plain" action=${i}>${a("sign.resend")}<//>`}function Ga({known:e,go:t}){return l`<${Oe} submit=${async({user:o})=>{await bn(o),t("reset",{user:o})}} label=${a("sign.sendCode")}>
    <p class="quiet">${a("sign.forgotText")}</p>
    <${zn} known=${e} />
  <//>`}function Ka(e){let{user:t}=e.known;return l`<${Oe} submit=${async({code:o,password:s})=>{await Mo(t,o,s),k(a("sign.changed")),await Un(t,s,e)}} label=${a("sign.setPassword")}>
    <${Ms} />
    <${Rn} label=${a("sign.newPassword")} />
  <//>`}function Ja({known:e,done:t}){return l`<${Oe} submit=${async({password:o})=>{e.required&&await Io(e.required,o),t()}} label=${a("sign.setPassword")}>
    <${Rn} label=${a("sign.newPassword")} />
  <//>`}function Qa({known:e,done:t}){return l`<${Oe} submit=${async({user:o})=>{await ts(o),Ro(o),t()}} label=${a("sign.continue")}>
    <p class="quiet">${a("sign.nameText")}</p>
    <${C}
      label=${a("sign.yourName")}
      name="user"
      autocomplete="nickname"
      required
      autofocus
      pattern="[\\p{L}\\p{M}\\p{N}]+"
      hint=${a("sign.nameHint")}
      defaultValue=${e.user}
    />
  <//>`}var Xa={in:ja,up:Ya,code:Va,forgot:Ga,reset:Ka,renew:Ja,name:Qa},Za={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Fs(){let[e,t]=$(null),[n,o]=$(null),[s,r]=$({}),i=Ue(),c=()=>W("/slots").then(t,o);b(()=>{c()},[]),le(i==="live"?Z:de,c),b(()=>r({}),[i]),Xe(["slots_update"],({data:p})=>{t(p),o(null)}),Xe(["booking_response","cancellation_response"],({success:p,message:f,slot_id:_})=>{k(f,!p),r(T=>({...T,[_]:!1}))});let[u,m]=$(null);U(a("slots.title"));let d=(p,f)=>{Re({type:p,slot_id:f})?r(_=>({..._,[f]:!0})):k(a("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return l`
    <h1 tabindex="-1">${a("slots.title")}</h1>
    <p class="quiet">${a("slots.text")}</p>
    ${!e&&n?.status===404&&l`<${P} title=${a("slots.off")} />`}
    ${!e&&n&&n.status!==404&&l`<${M} error=${n} retry=${c} />`}
    ${!e&&!n&&l`<${L} />`}
    ${e&&l` <p class="count">
          ${a("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>l`<${ei}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${i!=="live"}
              />`)}
        </ul>`}
    ${u&&l`<${oe}
        title=${a("slots.freeTitle",{hours:Ls(u)})}
        confirmLabel=${a("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${a("slots.freeText")}</p>
      <//>`}
  `}var Ls=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function ei({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return l`<li>
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
  </li>`}var zs={account:ls,conferences:bs,conference:gs,mine:ys,slots:Fs,organize:As},Rs=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function ti(){let[e,t]=$(Rs());return b(()=>{let n=()=>t(Rs());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function ni(){let e=ti(),[t,n]=$(null),o=c=>n({then:c}),s=F(null),r=F(!0),i=Object.hasOwn(zs,e.name)?zs[e.name]:ri;return oi(),b(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),l`
    <a
      class="skip"
      href="#main"
      onClick=${c=>{c.preventDefault(),s.current?.focus()}}
    >
      ${a("app.skip")}
    </a>
    <${ai} route=${e} signIn=${()=>o()} />
    <${ci} />
    <${li} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${si} key=${`${e.name} ${e.id}`} view=${i} id=${e.id} signIn=${o} />
    </main>
    <${Nn} />
    ${t&&l`<${Ps} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function oi(){let{text:e}=dn.use(n=>n),t=O.use(({bookings:n})=>Object.values(n).some(D));b(()=>{document.title=t?a("app.offerTitle",{title:e}):e},[e,t])}function si({view:e,...t}){let[n,o]=un(s=>console.error(s));return n?l`<h1 tabindex="-1">${a("failure.title")}</h1>
        <${M} error=${n} retry=${o} />`:l`<${e} ...${t} />`}function ri(){return U(a("notFound.title")),l`<h1 tabindex="-1">${a("notFound.title")}</h1>
    <${P} title=${a("notFound.text")}
      ><p><a href="#/conferences">${a("notFound.home")}</a></p><//
    >`}function ai({route:e,signIn:t}){let{account:n}=E.use(i=>i),o=O.use(({bookings:i})=>Object.values(i).filter(D).length),s=["conferences","mine",...B.open==="yes"?["slots"]:[],...Fe(n)||!n?["organize"]:[]],r=i=>e.name.startsWith(i==="conferences"?"conference":i);return l`<header>
    <a class="brand" href="#/conferences"><${ii} /><span>Seats</span></a>
    <nav aria-label=${a("app.navigation")}>
      ${s.map(i=>l`<a key=${i} href=${`#/${i}`} aria-current=${r(i)?"page":null}>
            ${a(`nav.${i}`)}${i==="mine"&&o>0&&l` <span class="badge" role="img" aria-label=${a("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?l`${n.open?l`<span class="name" title=${a("nav.noAccount")}>${n.user}</span>`:l`<a
                      class="name"
                      href="#/account"
                      title=${a("account.title")}
                      aria-current=${r("account")?"page":null}
                      >${n.user}</a
                    >`}
              <button type="button" class="button plain" onClick=${()=>Je()}>
                ${a("nav.signOut")}
              </button>`:l`<button type="button" class="button" onClick=${t}>
              ${a("nav.signIn")}
            </button>`}
    </div>
  </header>`}var ii=()=>l`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function ci(){let e=Ue();return l`<div role="status" class="connection">
    ${e==="off"&&l`<p>${a("app.offline")}</p>`}
  </div>`}function li({route:e}){let t=O.use(({bookings:o})=>o),n=Object.values(t).filter(o=>D(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?l`<aside class="offers" aria-label=${a("app.offers")}>
    ${n.map(o=>l`<${Ot} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await jn();Ds();as();nn(l`<${ni} />`,document.getElementById("page"));
