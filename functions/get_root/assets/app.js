/* Bundled from page/ by `make page`: c8005777808cbdf66caa5133b1436b6b. See licences.txt. */
var at={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","plot.caption":"Since you opened this page.","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails."};var Un={de:()=>import("./de.js")},Hn=e=>e.toLowerCase().split("-")[0];function Ps(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Hn).find(n=>n==="en"||Object.hasOwn(Un,n))??"en"}var it=Ps(),Oe=navigator.languages.find(e=>Hn(e)===it)??it,ct=at;async function Wn(){let e=Un[it];e&&(ct={...at,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=ct===at?"en":it}var Ms=new Intl.PluralRules(Oe),K=e=>e.toLocaleString(Oe);function Fs(e,t){let n=ct[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Ms.select(Number(t.count))]??n.other}var Ae=e=>Object.hasOwn(ct,e),a=(e,t={})=>jn(e,t).join(""),ke=(e,t)=>jn(e,t),jn=(e,t)=>Fs(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?K(s):s});var Bn=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],c=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=c:i===4?o[1]=Object.assign(o[1]||{},c):i===5?(o[1]=o[1]||{})[t[++r]]=c:i===6?o[1][t[++r]]+=c+"":i?(s=e.apply(c,Bn(e,c,n,["",null])),o.push(s),c[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(c)}return o},qn=new Map;function Yn(e){var t=qn.get(this);return t||(t=new Map,qn.set(this,t)),(t=Bn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",c="",u=[0],m=function(p){r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,i):r===3&&(p||i)?(u.push(3,p,i),r=2):r===2&&i==="..."&&p?u.push(4,p,0):r===2&&i&&!p?u.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(u.push(r,0,i,s),r=6),p&&(u.push(r,p,0,s),r=6)),i=""},d=0;d<n.length;d++){d&&(r===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],r===1?o==="<"?(m(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:c?o===c?c="":i+=o:o==='"'||o==="'"?c=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[d][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var S,Kn,Ls,ae,Yt,mt,Jn,ut,Qn,Gt,Vt,zs,qe=Symbol.for("pv"),pt={},ht=[],Rs=/^m(i|n|o|s|text|space)$/,Kt=Array.isArray,Jt=ht.slice,Te=Object.assign;function xe(e){e&&e.parentNode&&e.remove()}function Xn(e,t,n){var o,s,r,i={},c=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return c>2&&(i.children=c>3?Jt.call(arguments,2):n),je(e,i,o,s,null)}function je(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:qe,__v:s||++Kn,__i:-1,__u:0};return!s&&S.vnode&&S.vnode(r),r}function gt(e){return e.children}function ft(e,t){this.props=e,this.context=t,this.__g=0}function ie(e,t){if(t==null)return e.__&&ie(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:ie(e)}function Us(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Te({constructor:qe},n)).__v=n.__v+1,S.vnode&&S.vnode(t),Qt(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||ie(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,so(s,t,r),n.__=n.__e=null,t.__e!=o&&Zn(t))}function Zn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Zn(e)}function Vn(e){(8&e.__g||(e.__g|=8,ae.push(e),mt++))&&Yt==S.debounceRendering||((Yt=S.debounceRendering)||queueMicrotask)(eo)}function eo(){try{for(var e,t=1;ae.length;)ae.length>t&&ae.sort(Jn),e=ae.shift(),t=ae.length,8&e.__g&&Us(e)}finally{(mt=ae.length)&&(Yt||queueMicrotask)(eo)}}function to(e,t,n,o,s,r,i,c,u,m,d){var h,p,f,_,T,g,v=o.__k||ht,w=t.length;for(u=Hs(n,t,v,u,w),h=0;h<w;h++)(f=n.__k[h])!=null&&(p=~f.__i&&v[f.__i]||pt,f.__i=h,g=Qt(e,f,p,s,r,i,c,u,m,d),_=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Xt(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||_,f)),T=T||_,4&f.__u?(u=no(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&g!==void 0?u=g:_&&(u=_.nextSibling),f.__u&=-21);return n.__e=T,u}function Hs(e,t,n,o,s){var r,i,c,u,m,d,h,p,f,_=n.length,T=_,g=0,v=0,w=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[r]=je(null,i):Kt(i)?i=w[r]=je(gt,{children:i}):i.constructor===qe&&i.__b?i=w[r]=je(i.type,i.props,i.key,i.ref,i.__v):w[r]=i,u=r+g,i.__=e,i.__b=e.__b+1,c=null,~(m=i.__i=Ws(i,n,u,T))&&(T--,(c=n[m])&&(c.__u|=2)),c&&c.__v?(i.__u|=16,m==u-1?g--:m==u+1?g++:m!=u&&(m>u?g--:g++,v=1)):(~m||(s>_?g--:s<_&&g++),typeof i.type!="function"&&(i.__u|=4))):w[r]=null;if(v){for(d=[],h=[],r=0;r<s;r++)if((i=w[r])&&16&i.__u){for(g=0,p=d.length;g<p;)d[f=g+p>>1]<i.__i?g=f+1:p=f;d[g]=i.__i,h[r]=g+1}for(g=d.length;r--;)h[r]&&(h[r]==g?g--:w[r].__u|=4)}if(T)for(r=0;r<_;r++)!(c=n[r])||2&c.__u||(c.__e==o&&(o=ie(c)),Zt(c,c));return o}function no(e,t,n,o){var s,r,i,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=no(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=ie(e))&&!t.parentNode&&(t=null),i=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(i!=c&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ws(e,t,n,o){var s,r=e.key,i=e.type,c=t[n],u=c&&!(2&c.__u);if(c===null&&r==null||u&&r==c.key&&i==c.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s;for(s=n+1;s<t.length;s++)if((c=t[s])&&!(2&c.__u)&&r==c.key&&i==c.type)return s}return-1}function Gn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function lt(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Gn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Gn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=Vt[t]||(Vt[t]=js(t)),(e.__a||(e.__a={}))[t]=Gt,r=t!=(t=t.replace(Qn,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function js(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[ut]==null)t[ut]=Gt++;else if(t[ut]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function Qt(e,t,n,o,s,r,i,c,u,m){var d,h,p,f,_,T,g,v,w,y,x,se,zn,rt,ye,Rn,re,ve,Z=t.type;if(t.constructor!==qe)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=r=[],d.nodeType==8?c=dt(d,r):r.push(d),c=r[0]||c),(d=S.__b)&&d(t);e:if(typeof Z=="function"){p=i.length;try{if(v=t.props,w=(d=Z.prototype)&&d.render,y=(d=Z.contextType)&&o[d.__c],x=d?y?y.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(w?t.__c=f=new Z(v,x):(t.__c=f=new ft(v,x),f.constructor=Z,f.render=Bs),y&&y.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),Z.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Te({},f.__s)),Te(f.__s,Z.getDerivedStateFromProps(v,f.__s)))),_=f.props,T=f.state,f.__v=t,n.__c){if(v!==_&&w&&!Z.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,x),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,x)===!1){t.__v!=n.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),ht.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&i.push(f),c=ie(n);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,x),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(_,T,g)})}else w&&!Z.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=x,f.props=v,f.__P=e,f.__g&=-5,se=S.__r,zn=w?25:0;do f.__g&=-9,se&&se(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++zn<25);w&&(ht.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Te({},o,f.getChildContext())),w&&n.__c&&f.getSnapshotBeforeUpdate&&(g=f.getSnapshotBeforeUpdate(_,T)),rt=d&&d.type===gt&&d.key==null?d.props.children:d,v.__P&&(d=c,s=(e=v.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&Zt(j,j)}),n.__k=null),c=n.__k?ie(n,0):null),c=to(e,Kt(rt)?rt:[rt],t,n,o,s,r,i,c,u,m),v.__P&&(t.__e=null,c=d),t.__u&=-161,h&&h.some(xe),f.__h.length&&i.push(f),1&f.__g&&(f.__g&=-4)}catch(j){if(i.length=p,t.__v=null,u||r)if(j&&j.then){if(t.__u|=128|u,r){for(~(re=r.indexOf(c||void 0))||(re=r.length);(ve=r[re-1])&&ve.nodeType==8;)re--;for(;re<r.length;re++)if(ve=r[re])if(r[re]=null,ye){if(ve==Rn)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(Rn=dt(ye=ve))}}if(!ye){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;ye=c}(d=dt(ye=t.__c.__z||(t.__c.__z=ye)))?(t.__e=ye,c=d):t.__e=c,c=c&&c.nextSibling}else r&&r.some(xe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||oo(t),S.__e(j,t,n)}}else c=t.__e=qs(n.__e,t,n,o,s,r,i,u,m,e);return(d=S.diffed)&&d(t),c}function dt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function oo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(oo))}function so(e,t,n){for(var o=0;o<n.length;)Xt(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){S.__e(r,s.__v)}})}function qs(e,t,n,o,s,r,i,c,u,m){var d,h,p,f,_,T,g,v,w=n.props||pt,y=t.props,x=t.type;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(d=0;d<r.length;d++)if((_=r[d])&&(x?_.localName==x:_.nodeType==3)){e=_,r[d]=null;break}}if(!e){if(v=m.ownerDocument||document,!x)return v.createTextNode(y);e=v.createElementNS(s,x,y.is?y:m),c&&(S.__m&&S.__m(t,r),c=!1),r=null}if(x){if(m=x=="template"&&e.content||e,r=x=="textarea"&&y.defaultValue!=null?null:r&&Jt.call(m.childNodes),!c&&r)for(w={},d=0;d<e.attributes.length;d++)w[(_=e.attributes[d]).name]=_.value;for(d in w)_=w[d],d=="dangerouslySetInnerHTML"?p=_:d=="children"||d in y||d=="value"&&"defaultValue"in y||d=="checked"&&"defaultChecked"in y||lt(e,d,null,_,s);for(d in y)_=y[d],d=="children"?f=_:d=="dangerouslySetInnerHTML"?h=_:d=="value"?T=_:d=="checked"?g=_:c&&typeof _!="function"||w[d]===_||lt(e,d,_,w[d],s);h?(c||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Rs.test(x))&&(s="http://www.w3.org/1999/xhtml"),to(m,Kt(f)?f:[f],t,n,o,s,r,i,r?r[0]:n.__k&&ie(n,0),c,u),r&&r.some(xe)),c&&x!="textarea"||(d="value",x=="progress"&&T==null?e.removeAttribute(d):T==null||T===e[d]&&(x!="progress"||T)||lt(e,d,T,w[d],s),d="checked",g!=null&&g!=e[d]&&lt(e,d,g,w[d],s))}else w===y||c&&e.data==y||(e.data=y);return e}function Xt(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){S.__e(s,n)}}function Zt(e,t,n){var o,s,r,i;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Xt(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(c){S.__e(c,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&Zt(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=dt(o,r=[]))&&(o==e.__e&&r.some(xe),xe(s),xe(o)),n||xe(e.__e),e.__e=e.__c=e.__=null}function Bs(e,t,n){return this.constructor(e,n)}function en(e,t){var n,o,s,r;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=je(gt,{children:[e]}),s=[],r=[],Qt(t,t.__k,o||pt,pt,t.namespaceURI,o?null:t.firstChild?Jt.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),so(s,t.__k,r),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(c){e=c}}throw mt=0,e}},Kn=0,Ls=function(e){return e!=null&&e.constructor===qe},ft.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},n),this.props)),e&&(Te(n,e),this.__v&&(t&&this.__k.push(t),Vn(this)))},ft.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Vn(this))},ft.prototype.render=gt,ae=[],mt=0,Jn=function(e,t){return e.__v.__b-t.__v.__b},ut=Symbol(),Qn=/(PointerCapture)$|Capture$/i,Gt=0,Vt={},zs=0;var Se,O,tn,ro,nn=Object.is,$t=0,ho=[],on=[],D=S,ao=D.__b,io=D.__r,co=D.diffed,lo=D.__c,uo=D.unmount,fo=D.__;function Ye(e,t){D.__h&&D.__h(O,e,$t||t),$t=0;var n=O.__H||(O.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return $t=1,rn(go,e)}function rn(e,t,n){var o=Ye(Se++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):go(void 0,t),function(r){var i=(o.__N||o.__)[0],c=o.t(i,r);nn(i,c)||(o.__N=[c,o.__[1]],o.__c.setState({}))}],o.__c=O,!O.__f)){O.__f=!0;var s=O.shouldComponentUpdate;O.shouldComponentUpdate=function(r,i,c){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,nn(p.__[0],p.__N[0])||(d=!0))}),s){var h=s.call(this,r,i,c);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=Ye(Se++,3);!D.__s&&ln(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,O.__H.__h.push(n))}function an(e,t){var n=Ye(Se++,4);!D.__s&&ln(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,O.__h.push(n))}function F(e){return $t=5,Ys(function(){return{current:e}},[])}function Ys(e,t){var n=Ye(Se++,7);return ln(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function cn(e){var t=Ye(Se++,10),n=$();return t.__=e,O.componentDidCatch||(O.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function Vs(){var e;do{for(;e=on.shift();)try{Be(e)}catch(n){D.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ho.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Be),t.__h.some(sn),t.__h=[]}catch(n){t.__h=[],D.__e(n,e.__v)}}}while(on.length)}D.__b=function(e){O=null,ao&&ao(e)},D.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),fo&&fo(e,t)},D.__r=function(e){io&&io(e),Se=0;var t=(O=e.__c).__H;t&&(tn==O?O.__h=[]:(t.__h.some(Be),t.__h.some(sn),Se=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),tn=O},D.diffed=function(e){co&&co(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&po(ho.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),tn=O=null},D.__c=function(e,t){t.some(function(n){try{n.__h.some(Be),n.__h=n.__h.filter(function(o){return!o.__||sn(o)})}catch(o){n.__h=[function(){throw o}]}}),lo&&lo(e,t)},D.unmount=function(e){uo&&uo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,po(on.push(s))}else Be(s)}catch(r){t=r}}),o.__H=void 0,t&&D.__e(t,o.__v))};var mo=typeof requestAnimationFrame=="function";function Gs(e){var t,n=function(){clearTimeout(o),mo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);mo&&(t=requestAnimationFrame(n))}function po(e){e!=1&&ro==D.requestAnimationFrame||((ro=D.requestAnimationFrame)||Gs)(Vs)}function Be(e){var t=O,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),O=t}function sn(e){var t=O;e.__c=e.__(),O=t}function ln(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!nn(n,e[o])})}function go(e,t){return typeof t=="function"?t(e):t}var l=Yn.bind(Xn);function q(e){let t=new Set;function n(o){let[,s]=rn((i,c)=>i+1,0),r=F({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},an(()=>{let i=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(i),i(),()=>{t.delete(i)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ce(e,t,n=[]){let o=F(t);o.current=t,b(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var un=q({text:""});function R(e){an(()=>un.set({text:e}),[e])}var De=q({polite:"",assertive:"",notices:[]}),$o=0;function Ie(e,t=!1){let n=t?"assertive":"polite",o=De.get()[n]===e?"\xA0":"";De.set({[n]:e+o})}function k(e,t=!1){$o+=1;let n=$o;De.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ie(e,t),t||setTimeout(()=>fn(n),6e3)}function fn(e){De.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var W=e=>e instanceof Error?e.message:String(e);var Ve=Intl.DateTimeFormat().resolvedOptions().timeZone,Ks=2e3,wo=0;function yo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();wo=Math.abs(n)>Ks?n:0}var U=()=>Date.now()+wo;function vo(){let[e,t]=$(U());return b(()=>{let n=setInterval(()=>t(U()),250);return()=>clearInterval(n)},[]),e}function ko(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var _t=[["day",86400],["hour",3600],["minute",60],["second",1]];function mn(e){let[t,n]=_t.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function bt(e){let[t,n]=mn(e);return a(`unit.${n}`,{count:t})}var Js={weekday:"short",day:"numeric",month:"short",year:"numeric"},Qs={weekday:"short"},Xs={hour:"numeric",minute:"2-digit"};function wt(e,t,n=null,o=!1){let s=dn(e,t,Ve);if(o||!n||n===Ve)return[s,null];try{let r=dn(e,t,n);return r===s?[s,null]:[a("when.there",{period:r,zone:xo(n)}),a("when.yours",{period:dn(e,t,Ve,Qs),zone:pn()})]}catch{return[s,null]}}var xo=e=>e.replaceAll("_"," "),pn=()=>xo(Ve);function dn(e,t,n,o=Js){return new Intl.DateTimeFormat(Oe,{...o,...Xs,timeZone:n}).formatRange(new Date(e),new Date(t))}var yt=e=>new Date(e).toLocaleString(Oe,{dateStyle:"medium",timeStyle:"short"}),ee=e=>new Date(e).toLocaleTimeString(Oe,{timeStyle:"medium"}),hn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),_o=1440*60*1e3;function To(e,t){let n=Date.parse(`${e}Z`),o=n-Ne(n-_o,t),s=n-Ne(n+_o,t),r=[o,s].find(u=>u+Ne(u,t)===n);if(r!==void 0)return{at:bo(r),gap:null};let i=Zs(s,o,t),c=new Date(i+Ne(i,t)).toISOString().slice(0,16);return{at:bo(i),gap:c}}function Zs(e,t,n){let o=Ne(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Ne(s,n)===o?e=s:t=s}return t}var bo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Ne(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:i,hour:c,minute:u,second:m}=o;return Date.UTC(s,r-1,i,c,u,m)-Math.floor(e/1e3)*1e3}var So=()=>[...new Set([Ve,"UTC",...Intl.supportedValuesOf("timeZone")])];var J=document.documentElement.dataset,Ge="account",er=6e4,C=q({account:zo()}),Ee=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ae(o)?a(o,{hint:a("sign.passwordHint")}):t),this.kind=n}};async function Q(e,t){let n;try{n=await fetch(`${J.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:J.client,...t})})}catch{throw new Error(a("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ee(o.message??a("failure.title"),(o.__type??"").split("#").pop())}var Ke=class extends Error{constructor(t,n){super(a("sign.newRequired")),this.user=t,this.challenge=n}};async function Co(e,t){let n=await Q("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new Ke(e,n.Session);Ao(n)}async function Oo({user:e,challenge:t},n){Ao(await Q("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Ao({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(a("sign.otherStep",{step:t}));Fo(Lo(e))}var Do=e=>Q("ResendConfirmationCode",{Username:e}),$n=e=>Q("ForgotPassword",{Username:e}),Io=(e,t,n)=>Q("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),No=(e,t,n)=>Q("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Po=(e,t)=>Q("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Mo=async(e,t)=>Q("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Pe()});async function Pe(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-er?t:(gn??=nr(e).finally(()=>{gn=null}),gn)}function Je(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Eo(n):tr().finally(()=>Eo(n)),_n(),e&&k(e,!0)}async function tr(){let e=await Pe().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function _n(){localStorage.removeItem(Ge),C.set({account:null})}function Eo(e){e&&Q("RevokeToken",{Token:e}).catch(()=>{})}var gn=null;async function nr(e){try{let t=await Q("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Lo({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Fo(n),n.token??null}catch(t){t instanceof Ee&&t.kind&&Je(a("sign.ended"))}return C.get().account?.token??null}function Fo(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(Ge)!==s&&localStorage.setItem(Ge,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===Ge||e===null)&&C.set({account:zo()})});function Lo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(or(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function or(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function zo(){try{return JSON.parse(localStorage.getItem(Ge)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var sr=5,Ro=1,rr=10;function ar(e,t){let n=`problem.${e}`;return Ae(n)?a(n,{count:t?.in_use??0}):t?.message??t?.detail??a("failure.unreachable")}var Y=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(ar(o,n)),this.status=t,this.kind=o,this.body=n}},H=(e,t)=>le("GET",e,void 0,t),V=(e,t,n)=>le("POST",e,t,n);async function le(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?fr():null;for(let r=1;;r+=1){let i=await cr(e,t,n,{accept:o,key:s}),c=i.status===429||i.status===503;if(!(c||i.status===0&&(s||e==="GET"))||r===sr)return lr(i);await ur(c?ir(i,r):200*2**r*(.5+Math.random()))}}function ir({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Ro,o=Math.min(n,rr);return 1e3*(o+Math.random()*t*Math.max(o,Ro))}async function cr(e,t,n,{accept:o,key:s}){let r={accept:o};n!==void 0&&(r["content-type"]="application/json"),s&&(r["idempotency-key"]=s);let i=await Pe();i&&(r.authorization=`Bearer ${i}`);try{let c=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:r,body:c});yo(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function lr({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&Je(a("sign.ended")),e<200||e>=300)throw new Y(e,typeof o=="object"?o:null);return o}async function Fe(e,t=1e3){let n=[],o=null;do{let s=await H(ue(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function ue(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Le(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var ur=e=>new Promise(t=>setTimeout(t,e));function fr(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var vn=500,dr=1e4,mr=3e4,pr=1e4,hr=1e3,gr=3e4,de=4,X=30,z=q({state:"idle",recovered:0}),te=new Map,bn=new Map,fe=null,Qe=vn,wn=[],Uo,yn;function Ho(){z.get().state==="idle"&&z.set({state:"connecting"});let e=new WebSocket(new URL(J.socket,location.href.replace(/^http/,"ws")));fe=e,e.onopen=()=>{Qe=vn,z.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of te.keys())qo(t);jo()},e.onmessage=({data:t})=>br(JSON.parse(t)),e.onclose=()=>Wo(e)}function Wo(e){if(fe===e){if(kn(),fe=null,!te.size){z.set({state:"idle"});return}z.set({state:"off"}),Uo=setTimeout(Ho,Qe*(.5+Math.random())),Qe=Math.min(2*Qe,dr)}}function $r(){let e=fe;fe=null,clearTimeout(Uo),kn(),z.set({state:"idle"}),e?.close()}function jo(){kn(),wn=[setTimeout(()=>{ze({type:"ping"}),wn.push(setTimeout(_r,pr))},mr)]}function kn(){for(let e of wn)clearTimeout(e)}function _r(){let e=fe;e&&(Wo(e),e.close())}function ze(e){return fe?.readyState!==WebSocket.OPEN?!1:(fe.send(JSON.stringify(e)),!0)}async function qo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Pe();ze({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&ze({type:"subscribe",conference:n})}function br(e){jo();let t=yr(e);if(e.version!==void 0){if(!wr(e,bn.get(t)))return;bn.set(t,e)}for(let n of te.get(t)??[])n(e)}function wr(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function yr({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function xn(e,t){clearTimeout(yn);let n=te.get(e);return n?n.add(t):(te.set(e,new Set([t])),z.get().state==="live"&&qo(e)),z.get().state==="idle"&&Ho(),()=>{te.get(e)?.delete(t),setTimeout(()=>vr(e),hr)}}function vr(e){if(te.get(e)?.size!==0)return;te.delete(e),bn.delete(e);let[t,n]=e.split(" ");n&&ze({type:"unsubscribe",[t]:n}),te.size||(clearTimeout(yn),yn=setTimeout($r,gr))}function Xe(e,t){b(()=>{let n=e.map(o=>xn(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Re=()=>z.use(({state:e})=>e);function Bo(){z.get().state==="off"&&!document.hidden&&(Qe=vn)}addEventListener("online",Bo);document.addEventListener("visibilitychange",Bo);var A=q({bookings:{},state:"empty",problem:null}),G=({status:e})=>e!=="CANCELED",N=({status:e})=>e==="CONFIRMATION_PENDING",he=({status:e})=>e==="WAITLISTED",Tn=({start:e})=>!!e&&Date.parse(e)<=U(),kr=e=>(N(e)||he(e))&&!Tn(e);function et(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(G)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var vt=e=>xt(null,()=>V("/v1/bookings",{conference:e.id})),Ko=e=>xt(e,()=>V(`/v1/bookings/${e.id}/confirm`)),kt=e=>xt(e,async()=>({...await V(`/v1/bookings/${e.id}/cancel`),declined:N(e)})),Sn=e=>xt(e,()=>V(`/v1/bookings/${e.id}/reactivate`));async function xt(e,t){let n=e&&pe.get(e.id);try{let o=await t();e&&pe.get(e.id)!==n?(Ue({id:o.id,declined:o.declined}),Ze(o)):Ue(o,!0)}catch(o){if(!(o instanceof Y))throw o;k(o.message,!0),e?await Ze(e):o.body?.booking_id&&await Ze({id:o.body.booking_id})}}async function Jo({id:e,conference_name:t}){try{let n=await H(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Le(`${t}.ics`,"text/calendar",n)}catch(n){k(W(n),!0)}}var xr=8,pe=new Map,me=new Map;async function Ce(){let{account:e}=C.get();if(!e)return;A.get().state!=="ready"&&A.set({state:"loading"});let t=new Map(pe);try{let n=await Fe("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:s})=>pe.get(s)===t.get(s));for(let s of o)Ue(s);A.set({state:"ready",problem:null})}catch(n){A.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function Ze(e){let{account:t}=C.get();if(!t)return;let n=pe.get(e.id);try{let o=await H(`/v1/bookings/${e.id}`);pe.get(e.id)===n&&Ue(o)}catch{}}function Ue(e,t=!1){let n=A.get().bookings[e.id],o={...n,...e};n&&N(n)&&he(o)&&(o.missed_at=n.deadline),G(o)&&(o.declined=!1),A.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&Er(n??null,o),Tr(o)}function Tr(e){let{id:t}=e,n=G(e)&&!Tn(e)&&me.size<xr;(kr(e)||n)&&!me.has(t)?me.set(t,xn(`booking ${t}`,Sr)):!G(e)&&me.has(t)&&Qo(t)}function Qo(e){me.get(e)?.(),me.delete(e)}function Sr({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){pe.set(e,(pe.get(e)??0)+1),Ue({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function Er(e,t){let{conference_name:n,position:o}=t,s=e!==null&&N(e);if(e?.status!==t.status){let r={CONFIRMED:()=>a("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?a("booking.expiredAt",{name:n}):o?a("booking.positionAt",{name:n,position:o}):a("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>a("booking.offeredAt",{name:n,time:ee(t.deadline??"")}),CANCELED:()=>a("booking.canceledAt",{name:n,reason:En(t)})}[t.status]();Ie(r,N(t)||s)}else he(t)&&e.position!==o&&o&&Ie(a("booking.positionAt",{name:n,position:o}))}function En({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return a(Ae(o)?o:"canceled.other")}var Xo=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>G(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function Cr(){for(let e of Object.values(A.get().bookings))N(e)&&Date.parse(e.deadline??"")<=U()&&(Ue({id:e.id,status:"WAITLISTED",position:null,deadline:null}),Ze(e))}var Yo=Date.now();function Or(){if(document.hidden)return;Cr();let e=z.get().state==="live"?X:de;if(Date.now()-Yo<e*1e3)return;Yo=Date.now();let t=Object.values(A.get().bookings).filter(n=>me.has(n.id)&&!Tn(n));for(let n of t)Ze(n)}var Vo=null,Go=0;function Zo(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==Vo){Vo=n;for(let o of[...me.keys()])Qo(o);A.set({bookings:{},state:"empty",problem:null}),Ce()}};C.watch(e),z.watch(()=>{let{recovered:t}=z.get();t!==Go&&Ce(),Go=t}),setInterval(Or,500),e()}function I({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,i]=$(!1),c=F(!0);b(()=>()=>{c.current=!1},[]);let u=async m=>{if(r)return;let d=m.currentTarget;Dr(d,d.closest("dialog, section, li, aside")),i(!0);try{await e()}finally{c.current&&i(!1)}};return l`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var Ar=1e4;function Dr(e,t){let n=Date.now()+Ar,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}var ts=e=>/^https?:\/\/\S+$/i.test(e.trim());function ge({start:e,end:t,timezone:n,location:o=""}){let[s,r]=wt(e,t,n,ts(o));return l`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&l`<span class="there">${r}</span>`}
  </span>`}var $e=({location:e})=>ts(e)?l`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:l`<span class="place">${e}</span>`,Tt=({topics:e})=>l`<ul class="topics">
    ${e.map(t=>l`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function St({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,i=u=>({width:`${100*u/Math.max(1,t)}%`}),c=[n?a("seats.left",{count:n}):a("seats.soldOut"),s?a("seats.held",{count:s}):"",r?a("seats.waiting",{count:r}):""];return l`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${i(o)}></span>
      <span class="held" style=${i(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${c.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Ir=e=>a(`status.${e}`),He=({status:e})=>l`<span class=${`status ${e.toLowerCase()}`}>${Ir(e)}</span>`,es=new Map;function Et({booking:e,named:t=!1}){let n=vo(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,i=Math.max(es.get(r)??1,s);return es.set(r,i),l`<div class="offer">
    <p class="held-for">
      ${t?ke("offer.heldAt",{name:l`<strong>${e.conference_name}</strong>`}):a("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${ko(s)}</span>
      <span class="until">${a("offer.until",{time:ee(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/i}%`}}></span>
    </div>
    <div class="acts">
      <${I} kind="primary" action=${()=>Ko(e)} disabled=${s<=0}>
        ${a("offer.claim")}
      <//>
      <${I} action=${()=>kt(e)} disabled=${s<=0}>
        ${a("offer.decline")}
      <//>
    </div>
  </div>`}function tt({booking:e}){let{status:t}=e;return t==="CONFIRMED"?l`<p class="stands">${a("booking.confirmed")}</p>`:t==="CANCELED"?l`<p class="stands">${En(e)}</p>`:N(e)?null:l`<${Pr} booking=${e} /><p class="stands">${Nr(e)}</p>`}function Nr({position:e,position_exact:t}){return e?ke(t===!1?"booking.positionAbout":"booking.position",{position:l`<strong class="position">#${K(e)}</strong>`}):a("booking.waitlisted")}function Pr({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?l`<p class="missed">${a("booking.missed",{time:ee(n)})}</p>`:!t||!o?null:l`<p class="missed">
    ${a("booking.missedLast",{count:t,time:yt(o)})}
  </p>`}var L=()=>l`<div class="loading" role="status">
    <span class="unseen">${a("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,P=({title:e,children:t})=>l`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,M=({error:e,retry:t,children:n})=>l`<div class="empty failure" role="alert">
    <p class="title">${a("failure.title")}</p>
    <p>${W(e)}</p>
    ${n}
    ${t&&l`<${I} action=${t}>${a("failure.retry")}<//>`}
  </div>`,Ct=({label:e,columns:t,children:n})=>l`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function E({label:e,hint:t,error:n,name:o,children:s,...r}){let i=`field-${o}`,c=[t&&`${i}-hint`,n&&`${i}-wrong`].filter(Boolean).join(" "),u={id:i,name:o,"aria-describedby":c||null,"aria-invalid":n?"true":null};return l`<div class="field">
    <label for=${i}>${e}</label>
    ${s?s(u):l`<input ...${u} ...${r} />`}
    ${t&&l`<p class="hint" id=${`${i}-hint`}>${t}</p>`}
    ${n&&l`<p class="wrong" id=${`${i}-wrong`}>${n}</p>`}
  </div>`}function Cn(){let{polite:e,assertive:t,notices:n}=De.use(o=>o);return l`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${a("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>l`<p key=${o} class=${r?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${a("app.dismiss")}
              onClick=${()=>fn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function nt({title:e,children:t,close:n}){let o=F(null);return b(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),l`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${a("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Cn} />
  </dialog>`}function ne({title:e,children:t,confirmLabel:n,action:o,close:s}){return l`<${nt} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${I} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${I} action=${s}>${a("booking.keep")}<//>
    </div>
  <//>`}var Ot=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Mr({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?a("form.required"):e.tooLong?a("form.tooLong",{max:o}):e.typeMismatch?a("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?a("form.number",{min:Number(t),max:Number(n)}):a("form.numberFrom",{min:Number(t)}):a("form.invalid")}function _e(e,t){let[n,o]=$({}),[s,r]=$(""),[i,c]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>m().find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,i)return;let _=m().map(g=>[g.name,Mr(g)]),T=Object.fromEntries(_.filter(([,g])=>g));if(r(""),o(T),!Object.keys(T).length){c(!0);try{let g=Object.fromEntries(new FormData(u.current));await t(g,u.current)}catch(g){let v=g?.body?.field;v in e?o({[v]:Fr(v,W(g))}):r(W(g))}finally{c(!1)}}},h=Object.keys(n).map(f=>e[f]),p=s||(h.length?a("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:i,errorAt:f=>n[f]??null,summary:p}}function Fr(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?a("form.past"):n==="must be before the end"?a("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var At=()=>({name:a("form.name"),location:a("form.place"),topics:a("form.topics"),start:a("form.starts"),end:a("form.ends"),timezone:a("form.zone"),slots:a("form.seats"),expected_demand:a("form.expected"),confirmation_window:a("form.window"),max_offers:a("form.maxOffers"),description:a("form.description")}),Dt=({error:e,hint:t,value:n})=>l`<${E}
    label=${a("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,It=({error:e,maxlength:t,value:n})=>l`<${E}
    label=${a("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${a("form.placeHint")}
  />`,Nt=({error:e,rows:t,value:n})=>l`<${E} label=${a("form.description")} name="description" error=${e}>
    ${o=>l`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Pt({error:e,value:t}){let[n,o]=t?mn(Number(t)):["","minute"];return l`<${E}
    label=${a("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${a("form.windowHint",{span:bt(Number(J.window))})}
  >
    ${s=>l`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${a("form.windowUnit")}>
          ${_t.map(([r])=>l`<option value=${r} selected=${r===o}>${a(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Mt({confirmation_window:e,window_unit:t}){let n=_t.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Ft=({error:e,value:t})=>l`<${E}
    label=${a("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${a("form.maxOffersHint")}
    error=${e}
  />`,Lt=({error:e,value:t})=>l`<${E}
    label=${a("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${a("form.topicsHint")}
    error=${e}
  />`,zt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),be=({error:e})=>l`<p class="wrong" role="alert">${e}</p>`;var On=["offers","bookings","conferences"],Lr={email:null,email_verified:!1,email_pending:null,mails:On};function ns({signIn:e}){let{account:t}=C.use(n=>n);return R(a("account.title")),l`<h1 tabindex="-1">${a("account.title")}</h1>
    ${t?l`<${zr} key=${t.user} user=${t.user} />`:l`<${P} title=${a("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${a("nav.signIn")}
            </button>
          <//>`}`}function zr({user:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>H("/v1/users/me").then(c=>{n(c),s(null)},c=>{c instanceof Y&&c.status===404?n(Lr):s(c)});b(()=>{r()},[]);let i=async c=>n(await le("PATCH","/v1/users/me",c));return o?l`<${M} error=${o} retry=${r} />`:t?l`
    <p class="quiet">${a("account.name",{name:e})}</p>
    <${Rr} user=${t} change=${i} />
    <${Ur} user=${t} change=${i} />
    <${Hr} user=${e} />
    <${Wr} />
  `:l`<${L} />`}function Rr({user:e,change:t}){let n={email:a("sign.email")},{submit:o,busy:s,errorAt:r,summary:i}=_e(n,async({email:u})=>{await t({email:u}),k(a("form.saved"))}),c=e.email?a(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):a("account.noMails");return l`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${a("account.address")}</h2>
    <p>${c}</p>
    ${e.email_pending&&l`<p>${a("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${E}
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
        ${e.email&&l`<${I} action=${()=>Rt(()=>t({email:null}))}>
            ${a("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Ur({user:e,change:t}){let n=o=>{let s=On.filter(r=>e.mails.includes(r)!==(r===o));return Rt(()=>t({mails:s}))};return l`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${a("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${a("account.mails")}</legend>
      ${On.map(o=>l`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${a(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function Hr({user:e}){let t={current:a("account.current"),password:a("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=_e(t,async(i,c)=>{await Mo(i.current,i.password),c.reset(),k(a("sign.changed"))});return l`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${a("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${E}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${E}
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
  </section>`}function Wr(){let[e,t]=$(!1),n=()=>Rt(async()=>{let s=await H("/v1/users/me/export");Le("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>Rt(async()=>{await le("DELETE","/v1/users/me"),_n(),k(a("account.deleted"))});return l`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${a("account.data")}</h2>
    <div class="acts">
      <${I} action=${n}>${a("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${a("account.delete")}
      </button>
    </div>
    ${e&&l`<${ne}
        title=${a("account.deleteTitle")}
        confirmLabel=${a("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${a("account.deleteText")}</p>
      <//>`}
  </section>`}async function Rt(e){try{await e()}catch(t){k(W(t),!0)}}var ot=q({fetched:{},pushed:{}});function we(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ot.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ut(e){let[t,n]=$(null),o=Re(),s=()=>ss(e).then(()=>n(null),n);b(()=>{s()},[e]),ce(o==="live"?X:de,s,[e]),jr(e);let[r]=oe([e]);return{conference:r,error:t,reload:s}}function jr(e){Xe([`conference ${e}`],qr),b(()=>os,[e])}function oe(e){let{fetched:t,pushed:n}=ot.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function qr({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:i}){let c={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:i};ot.set(({pushed:u})=>({pushed:{...u,[e]:{...c,full:!n}}}))}function os(){ot.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}z.watch(()=>{z.get().state!=="live"&&os()});async function ss(e){let t=await H(`/v1/conferences/${encodeURIComponent(e)}`);return we([t]),t}function rs(e){let{fetched:t}=ot.get();for(let n of e)t[n]||ss(n).catch(()=>{})}async function as(e){let{items:t,next:n}=await H(ue("/v1/conferences",e));return we(t),{ids:t.map(({id:o})=>o),next:n}}async function is(){let e=await Fe("/v1/users/me/conferences");return we(e),e.map(({id:t})=>t)}var cs=(e,t)=>Br(e)||t.organizer===e.user,Br=e=>e.roles.includes("admin");function ls({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Ut(e);return R(n?.name??a("conference.title")),n?l`<${Vr} conference=${n} signIn=${t} />`:o instanceof Y&&o.status===404?l`<${Yr} />`:l`<h1 tabindex="-1">${a("conference.title")}</h1>
    ${o?l`<${M} error=${o} retry=${s} />`:l`<${L} />`}`}var Yr=()=>l`<h1 tabindex="-1">${a("conference.title")}</h1>
    <${P} title=${a("conference.unknown")}>
      <p><a href="#/conferences">${a("notFound.home")}</a></p>
    <//>`;function Vr({conference:e,signIn:t}){let{account:n}=C.use(i=>i),{name:o,description:s}=e,r=n&&Me(n)&&cs(n,e);return l`
    <p class="crumb"><a href="#/conferences">${a("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&l`<p class="description">${s}</p>`}
        <${Kr} conference=${e} />
        <${I} action=${()=>Gr(e)}>${a("conference.share")}<//>
        ${r&&l`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${a("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${a("conference.seats")}</h2>
        <${Jr} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Gr({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>k(a("conference.copied")),()=>k(n))}function Kr({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:s}=e,r=[[a("conference.when"),l`<${ge} ...${e} />`],[a("conference.where"),l`<${$e} location=${t} />`],[a("conference.topics"),l`<${Tt} topics=${n} />`]];o&&r.push([a("conference.organizer"),o]);let i=bt(s??Number(J.window));return r.push([a("conference.offers"),a("conference.heldFor",{span:i})]),l`<dl class="facts">
    ${r.map(([c,u])=>l`<div key=${c}>
          <dt>${c}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function Jr({conference:e,account:t,signIn:n}){let o=A.use(({bookings:c})=>et(e.id,c)),s=A.use(c=>c.state),r=Qr(e);if(o&&N(o)&&!r)return l`<${Ht} booking=${o} />`;let i=!r&&l`<${St} conference=${e} />`;return o&&G(o)&&!r?l`${i}<${Ht} booking=${o} />`:l`
    ${i} ${o&&l`<${tt} booking=${o} />`}
    ${r&&l`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&l`<${L} />`}
    ${!r&&s!=="loading"&&l`<${Xr} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Qr({canceled:e,start:t,end:n}){return e?a("conference.canceled"):Date.parse(n)<=U()?a("conference.ended"):Date.parse(t)<=U()?a("conference.started"):""}function Xr({conference:e,booking:t,account:n,signIn:o}){let s=A.use(d=>d.bookings),r=Xo(e,s),i=r.find(d=>!he(d)&&!N(d));if(i)return l`<p class="stands">${a("conference.clash",{name:i.conference_name})}</p>`;let c=t?.reason==="attendee"&&n,u=()=>c?Sn(t):vt(e),m=r.map(d=>d.conference_name).join(", ");return l`
    ${m&&l`<p class="quiet">${a("conference.drops",{names:m})}</p>`}
    <${I} kind="primary" action=${n?u:()=>o(()=>Zr(e))}>
      ${e.available?a("conference.book"):a("conference.join")}
    <//>
  `}async function Zr(e){await Ce();let t=et(e.id,A.get().bookings);if(!t)return vt(e);if(!G(t))return t.reason==="attendee"?Sn(t):vt(e)}function Ht({booking:e,named:t=!1}){let[n,o]=$(!1);if(N(e))return l`<${Et} booking=${e} named=${t} />`;let s=()=>o(!1),r=he(e)?"leave":"cancel";return l`
    <${tt} booking=${e} />
    <div class="acts">
      ${!he(e)&&l`<${I} action=${()=>Jo(e)}>${a("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${a(`booking.${r}`)}
      </button>
    </div>
    ${!he(e)&&l`<${ea} booking=${e} />`}
    ${n&&l`<${ne}
        title=${a(`booking.${r}Title`)}
        confirmLabel=${a(`booking.${r}`)}
        action=${()=>kt(e)}
        close=${s}
      >
        <p>${a(`booking.${r}Text`)}</p>
      <//>`}
  `}function ea({booking:e}){let[t]=oe([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",i=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),c=ue("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${i(n)}/${i(o)}`,location:r}),u=ue("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(d,h)=>l`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return l`<p class="quiet">
    ${ke("booking.calendars",{google:m("Google",c),outlook:m("Outlook",u)})}
  </p>`}var us=24,ta=1e3,na=100;function An(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var oa=({words:e="",topic:t="",from:n="",to:o="",available:s=!1})=>ue("#/conferences",{q:e,topic:t,from:n,to:o,available:s?1:null}),B=q({...An(location.hash),ids:[],next:null,state:"loading",error:null}),sa=({topic:e,from:t,to:n,available:o},s,r)=>({topic:e,from:t?hn(t).first:new Date(U()).toISOString().slice(0,19),to:n?hn(n).last:null,available:o||null,limit:s,cursor:r}),Wt=0;async function jt({more:e=!1,quietly:t=!1}={}){Wt+=1;let n=Wt,o=B.get();!e&&!t&&B.set({state:"loading"});let s=o.words?ta:e?us:Math.max(us,o.ids.length);try{let r=e?o.ids:[],i=e?o.next:null,c=r.length+s;do{let u=await as(sa(o,Math.min(100,c-r.length),i));r=[...r,...u.ids],i=u.next}while(i&&r.length<c);n===Wt&&B.set({ids:r,next:i,state:"ready",error:null})}catch(r){n===Wt&&!t&&B.set({state:"failed",error:r})}}var fs=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function ra(e,t){let{name:n,location:o,topics:s,description:r}=e,i=fs([n,o,...s,r].join(" "));return fs(t).split(/\s+/).every(c=>i.includes(c))}function ds(){let e=B.use(h=>h),{words:t,topic:n,from:o,to:s,available:r,ids:i,next:c,state:u,error:m}=e;aa(e),b(()=>{let h=setTimeout(jt,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,s,r]),ce(i.length>na?X:de,()=>u!=="loading"&&jt({quietly:!0}));let d=ia(i,t,u);return R(a("nav.conferences")),l`
    <h1 tabindex="-1">${a("nav.conferences")}</h1>
    <${ca} />
    ${u==="loading"&&!i.length&&l`<${L} />`}
    ${u==="failed"&&l`<${M} error=${m} retry=${jt}>
          ${d.length>0&&l`<p>${a("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!d.length&&l`<${la} />`}
    <ul class="cards">
      ${d.map(h=>l`<${ua} key=${h.id} conference=${h} />`)}
    </ul>
    ${c&&!t&&l`<p class="more"><${I} action=${()=>jt({more:!0})}>${a("conferences.more")}<//></p>`}
  `}function aa(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&B.set(An(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=oa(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function ia(e,t,n){let s=oe(e).filter(r=>!r.canceled&&(!t||ra(r,t)));return b(()=>{t&&n==="ready"&&Ie(a("conferences.found",{count:s.length}))},[t,s.length,n]),s}function ca(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(c=>c),r=c=>({target:u})=>B.set({[c]:u.value}),i=({target:c})=>B.set({available:c.checked});return l`<form class="search" role="search" onSubmit=${c=>c.preventDefault()}>
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
        onClick=${()=>B.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function la(){let{words:e,topic:t,from:n,to:o,available:s}=B.use(c=>c),r=e||t||n||o||s,i=()=>B.set(An(""));return r?l`<${P} title=${a("conferences.none")}
        ><${I} action=${i}>${a("conferences.showAll")}<//><//
      >`:l`<${P} title=${a("conferences.empty")}>
        <p>
          ${ke("conferences.emptyHint",{link:l`<a href="#/organize">${a("nav.organize")}</a>`})}
        </p>
      <//>`}function ua({conference:e}){let t=A.use(({bookings:c})=>et(e.id,c)),{id:n,name:o,location:s,topics:r}=e,i=t&&t.status!=="CANCELED";return l`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${i&&l`<${He} status=${t.status} />`}
    </div>
    <p class="quiet"><${ge} ...${e} /></p>
    <p class="quiet"><${$e} location=${s} /></p>
    <${Tt} topics=${r} />
    <${St} conference=${e} />
  </li>`}function ps({signIn:e}){let{account:t}=C.use(i=>i),{bookings:n,state:o,problem:s}=A.use(i=>i);return R(a("booking.list")),b(()=>{Ce()},[]),l`<h1 tabindex="-1">${a("booking.list")}</h1>
    ${r()}`;function r(){if(!t)return l`<${P} title=${a("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${a("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return l`<${L} />`;if(o==="failed")return l`<${M} error=${s} retry=${Ce} />`;let i=Object.values(n).sort((c,u)=>c.start<u.start?-1:1);return i.length?l`<${fa} all=${i} />`:l`<${P} title=${a("booking.none")}>
        <p><a href="#/conferences">${a("booking.find")}</a></p>
      <//>`}}function fa({all:e}){let t=e.filter(s=>G(s)&&Date.parse(s.end)>U()),n=e.filter(s=>!t.includes(s)).reverse(),o=t.map(s=>s.conference);return b(()=>rs(o),[o.join()]),l`
    ${!t.length&&l`<p class="quiet">${a("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(N),...t.filter(s=>!N(s))].map(s=>l`<${ms} key=${s.id} booking=${s} />`)}
    </ul>
    ${n.length>0&&l`<details class="over">
        <summary>${a("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(s=>l`<${ms} key=${s.id} booking=${s} />`)}
        </ul>
      </details>`}
  `}function ms({booking:e}){let t=!G(e)||Date.parse(e.end)<=U(),[n]=oe([e.conference]);return l`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${He} status=${e.status} />
    </div>
    <p class="quiet"><${ge} ...${e} ...${n??{}} /></p>
    ${n&&l`<p class="quiet"><${$e} location=${n.location} /></p>`}
    ${t?l`<${tt} booking=${e} />`:l`<${Ht} booking=${e} />`}
  </li>`}var da=3600,gs=240,qt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[]},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4]},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3]},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3]}],Dn=null,In=0;function ma(){let e=new URL(In?`./uplot.js?${In}`:"./uplot.js",import.meta.url);return Dn??=Promise.all([import(e.href),pa("./uplot.css")]).then(([t])=>t.default,()=>{throw Dn=null,In+=1,new Y(0,null)}),Dn}function pa(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}var hs=new Map;function Nn(e,t){let n=hs.get(e)??[[],...qt.map(()=>[])];hs.set(e,n);let[o,...s]=n,r=qt.map(({name:u})=>t[u]),i=o.length-1;if(i>0&&[i,i-1].every(u=>s.every((m,d)=>m[u]===r[d])))for(let u of n)u.pop();if(o.push(Date.now()/1e3),s.forEach((u,m)=>{u.push(r[m])}),o.length>da)for(let u of n)u.shift();return n}function ha(e,t){let n=getComputedStyle(t),o=i=>n.getPropertyValue(i).trim(),s={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},r=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:gs,cursor:{y:!1},scales:{y:{range:(i,c,u)=>[0,Math.max(4,Math.ceil(u*1.1))]}},legend:{live:!1},axes:[{...s,values:(i,c)=>c.map(u=>ee(u*1e3)),space:90},{...s,size:44,incrs:[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4]}],series:[{},...qt.map(({text:i,color:c,dash:u})=>({label:a(i),dash:u,stroke:o(c),width:2,paths:r,points:{show:!1}}))]}}function $s(e){let[t,n]=$(null),[o,s]=$(null),r=()=>ma().then(c=>n(()=>c),s);b(()=>{r()},[]);let i=o?l`<${M} error=${o} retry=${r} />`:l`<${L} />`;return l`<figure class="plot">
    <div class="drawing">${t?l`<${ga} uPlot=${t} ...${e} />`:i}</div>
    <figcaption class="quiet">${a("plot.caption")}</figcaption>
  </figure>`}function ga({uPlot:e,id:t,now:n,capacity:o}){let s=F(null),r=F(null),i=F(n);i.current=n,b(()=>{let u=s.current;if(!u)return;let m=matchMedia("(prefers-color-scheme: dark)"),d=()=>{r.current?.destroy(),r.current=new e(ha(e,u),Nn(t,i.current),u)},h=new ResizeObserver(([{contentRect:f}])=>r.current?.setSize({width:f.width,height:gs})),p=setInterval(()=>r.current?.setData(Nn(t,i.current)),1e3);return d(),h.observe(u),m.addEventListener("change",d),()=>{clearInterval(p),h.disconnect(),m.removeEventListener("change",d),r.current?.destroy(),r.current=null}},[t]),b(()=>r.current?.setData(Nn(t,n)),Object.values(n));let c=qt.map(({text:u,name:m})=>`${a(u)} ${n[m]??a("plot.unknown")}`);return l`<div
    ref=${s}
    role="img"
    aria-label=${a("plot.label",{seats:a("count.seat",{count:o}),counts:c.join(", ")})}
  ></div>`}var Pn=1e3,$a=2e3,_s=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function ws({id:e}){let{conference:t,error:n,reload:o}=Ut(e),s=_a(t);return R(t?.name??a("conference.title")),t?l`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ge} ...${t} /><${$e} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${a("manage.public")}</a>
    </p>
    ${t.canceled&&l`<p class="stands">${a("manage.canceled")}</p>`}
    <${Ta} conference=${t} attendees=${s} />
    ${!t.canceled&&l`<${Sa} conference=${t} />`}
    <${va} conference=${t} attendees=${s} />
  `:l`<h1 tabindex="-1">${a("conference.title")}</h1>
      ${n?l`<${M} error=${n} retry=${o} />`:l`<${L} />`}`}function _a(e){let[t,n]=$({bookings:null,lapsed:0,error:null}),o=F({busy:!1,due:!1,at:0,lapses:new Map}),s=e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join(),r=async()=>{let i=o.current;if(i.due=!0,!(i.busy||!e)){for(i.busy=!0;i.due;){let c=Math.max(0,i.at+$a-Date.now());await new Promise(u=>setTimeout(u,c)),[i.due,i.at]=[!1,Date.now()];try{let u=await Fe(`/v1/conferences/${e.id}/bookings`,Pn),m=await ba(u,i.lapses);n({bookings:u,lapsed:m,error:null})}catch(u){n(m=>({...m,error:u}))}}i.busy=!1}};return b(()=>{e&&r()},[s]),{...t,reload:r}}async function ba(e,t){let n=0;for(let o of e.filter(({offers:s})=>s>0)){let{id:s,status:r,reason:i,offers:c,changed_at:u}=o;if(r==="WAITLISTED"||i==="lapsed")n+=c;else if(r==="CONFIRMATION_PENDING")n+=c-1;else{let m=`${s} ${u}`,d=t.get(m)??await wa(s);t.set(m,d),n+=d}}return n}async function wa(e){let{items:t}=await H(`/v1/bookings/${e}/history`);return t.filter(({action:n})=>n==="lapse").length}var ya=()=>[{name:a("manage.attendee")},{name:a("manage.status")},{name:a("manage.position"),number:!0},{name:a("manage.offers"),number:!0},{name:a("manage.booked")},{name:a("manage.remove"),unseen:!0}],st=({user_id:e})=>e??a("manage.byEmail"),bs=e=>[...e].sort((t,n)=>_s.indexOf(t.status)-_s.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function va({conference:e,attendees:t}){let[n,o]=$(""),[s,r]=$(!1),[i,c]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(y=>st(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>Bt(async()=>{await V(`/v1/bookings/${y}/cancel`),await d()}),f=y=>Bt(async()=>{let x=encodeURIComponent(y.user_id);await V(`/v1/conferences/${e.id}/attendees/${x}/allow`),k(a("manage.allowed",{name:st(y)}))}),_=()=>Bt(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await H(y,{accept:"text/csv"});Le(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),T=({target:y})=>o(y.value),g=bs(h.filter(y=>y.status!=="CANCELED")),v=bs(h.filter(y=>y.status==="CANCELED")),w=(y,x)=>l`<${Ct} label=${x} columns=${ya()}>
      ${y.map(se=>l`<${ka} key=${se.id} booking=${se} remove=${()=>c(se)} allow=${()=>f(se)} />`)}
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
        <summary>${a("status.CANCELED")} (${K(v.length)})</summary>
        ${w(v,a("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Pn&&l`<p class="quiet">${a("manage.first",{bookings:a("count.booking",{count:Pn})})}</p>`}
    ${s&&l`<${xa} conference=${e} reload=${d} close=${()=>r(!1)} />`}
    ${i&&l`<${ne}
        title=${a("manage.removeTitle",{name:st(i)})}
        confirmLabel=${a("manage.remove")}
        action=${()=>p(i)}
        close=${()=>c(null)}
      >
        <p>${a("manage.removeText",{name:st(i)})}</p>
      <//>`}
  </section>`}function ka({booking:e,remove:t,allow:n}){let o=st(e),s=e.status==="CANCELED"&&e.reason==="organizer";return l`<tr>
    <th scope="row">
      ${o}${e.invitation&&l` <span class="quiet">${a("manage.invitation")}</span>`}
    </th>
    <td><${He} status=${e.status} /></td>
    <td class="number">${e.position?K(e.position):""}</td>
    <td class="number">${e.offers?K(e.offers):""}</td>
    <td>${yt(e.created_at)}</td>
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
  </tr>`}function xa({conference:e,reload:t,close:n}){let o={invitee:a("manage.inviteLabel")},{submit:s,busy:r,errorAt:i,summary:c}=_e(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await V("/v1/bookings",{conference:e.id,...m}),k(a("manage.invited",{name:u})),n(),await t()});return l`<${nt} title=${a("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${a("manage.inviteText")}</p>
      <${E}
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
  <//>`}async function Bt(e){try{await e()}catch(t){k(W(t),!0)}}function Ta({conference:e,attendees:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,i=t.bookings?t.lapsed:null,c=[[a("manage.confirmed"),o,a("manage.of",{seats:a("count.seat",{count:n})})],[a("manage.waiting"),r,""],[a("manage.pending"),s,""],[a("manage.expired"),i??"\u2026",""]];return l`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${a("manage.figures")}</h2>
    <dl class="figures">
      ${c.map(([u,m,d])=>l`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?K(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${$s} id=${e.id} now=${{confirmed:o,waitlisted:r,held:s,lapsed:i}} capacity=${n} />
  </section>`}function Sa({conference:e}){let[t,n]=$(!1),{id:o,name:s,capacity:r,location:i,topics:c,description:u}=e,{confirmation_window:m,max_offers:d}=e,{submit:h,busy:p,errorAt:f,summary:_}=_e(At(),async(g,v)=>{let w={slots:Number(g.slots),location:g.location,topics:zt(g.topics),description:g.description,confirmation_window:Mt(g),max_offers:g.max_offers===""?null:Number(g.max_offers)};we([await le("PATCH",`/v1/conferences/${o}`,w)]),k(a("form.saved")),requestAnimationFrame(()=>v.reset())}),T=()=>Bt(async()=>{we([await le("DELETE",`/v1/conferences/${o}`)]),k(a("manage.canceledNow",{name:s}))});return l`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${a("manage.edit")}</h2>
    <form class="form" onSubmit=${h} novalidate>
      <div class="pair">
        <${Dt} value=${r} error=${f("slots")} hint=${a("form.seatsHint")} />
        <${It} value=${i} error=${f("location")} />
      </div>
      <${Lt} value=${c.join(", ")} error=${f("topics")} />
      <${Nt} rows="3" value=${u} error=${f("description")} />
      <div class="pair">
        <${Pt} value=${m??void 0} error=${f("confirmation_window")} />
        <${Ft} value=${d??void 0} error=${f("max_offers")} />
      </div>
      <${be} error=${_} />
      <div class="acts">
        <button class="button primary" aria-busy=${p}>${a("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${a("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&l`<${ne}
        title=${a("manage.cancelTitle",{name:s})}
        confirmLabel=${a("manage.cancel")}
        action=${T}
        close=${()=>n(!1)}
      >
        <p>${a("manage.cancelText")}</p>
      <//>`}
  </section>`}function ks({id:e,signIn:t}){let{account:n}=C.use(o=>o);return R(e==="new"?a("organize.new"):a("organize.title")),!n||!Me(n)?l`<h1 tabindex="-1">${a("organize.title")}</h1>
      <${Ea} ...${{account:n,signIn:t}} />`:e==="new"?l`<${Ia} />`:e?l`<${ws} key=${e} id=${e} />`:l`<${Aa} account=${n} />`}var Ea=({account:e,signIn:t})=>l`<${P} title=${e?a("organize.noRole"):a("organize.signIn")}>
    <p>${a("organize.roleText")}</p>
    ${!e&&l`<button type="button" class="button primary" onClick=${()=>t()}>
        ${a("nav.signIn")}
      </button>`}
  <//>`,Ca=()=>[{name:a("organize.conference")},{name:a("organize.when")},{name:a("organize.state")},{name:a("organize.confirmed"),number:!0},{name:a("organize.seats"),number:!0},{name:a("organize.held"),number:!0},{name:a("organize.waiting"),number:!0}];function Oa({canceled:e,start:t,end:n}){return e?a("organize.canceled"):Date.parse(n)<=U()?a("organize.over"):a(Date.parse(t)<=U()?"organize.running":"organize.upcoming")}function Aa({account:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>is().then(c=>{n(c),s(null)},s);b(()=>{r()},[e.user]);let i=oe(t??[]);return ce(X,r),l`
    <div class="top">
      <h1 tabindex="-1">${a("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${a("organize.new")}</a>
    </div>
    ${o&&l`<${M} error=${o} retry=${r} />`}
    ${!t&&!o&&l`<${L} />`}
    ${t&&!t.length&&l`<${P} title=${a("organize.none")} />`}
    ${i.length>0&&l`<${Ct} label=${a("organize.list")} columns=${Ca()}>
        ${i.map(c=>l`<tr key=${c.id}>
              <th scope="row"><a href=${`#/organize/${c.id}`}>${c.name}</a></th>
              <td>${wt(c.start,c.end,c.timezone)[0]}</td>
              <td>${Oa(c)}</td>
              ${[c.confirmed,c.capacity,c.held,c.waitlisted].map(u=>l`<td class="number">${K(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function ys(e,t,n,o){let{at:s,gap:r}=To(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[i,c]=[n,r].map(u=>u.slice(11));throw new Ot(t,a("form.gap",{local:i,next:c}))}function Da(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:zt(e.topics),start:ys(t,"start",e.start,n),end:ys(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Mt(e)??void 0,max_offers:o(e.max_offers),expected_demand:o(e.expected_demand),description:e.description}}function Ia(){let e=At(),{submit:t,busy:n,errorAt:o,summary:s}=_e(e,async(r,i)=>{let c=await V("/v1/conferences",Da(r,i));we([c]),k(a("form.published",{name:c.name})),location.hash=`#/organize/${c.id}`});return l`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${a("organize.new")}</h1>
    <form class="form" onSubmit=${t} novalidate>
      <${E} label=${e.name} name="name" required maxlength="200" error=${o("name")} />
      <${Nt} rows="5" error=${o("description")} />
      <${It} maxlength="200" error=${o("location")} />
      <${Lt} error=${o("topics")} />
      <div class="pair">
        <${vs} name="start" label=${e.start} error=${o("start")} />
        <${vs} name="end" label=${e.end} error=${o("end")} />
      </div>
      <${E}
        label=${e.timezone}
        name="timezone"
        error=${o("timezone")}
        hint=${a("form.zoneHint",{zone:pn()})}
      >
        ${r=>l`<select ...${r}>
            ${So().map(i=>l`<option value=${i}>${i.replaceAll("_"," ")}</option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Dt} error=${o("slots")} />
        <${E}
          label=${e.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${o("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Pt} error=${o("confirmation_window")} />
        <${Ft} error=${o("max_offers")} />
      </div>
      <${be} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${a("form.publish")}</button>
      </div>
    </form>
  `}var vs=({name:e,label:t,error:n})=>l`<${E} label=${t} name=${e} type="datetime-local" required error=${n} />`;var xs=new Map;function Ts(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Ss(){history.scrollRestoration="manual";let{key:e}=Ts();addEventListener("scroll",()=>xs.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Ts();e=t.key,Na(t.isNew?0:xs.get(e)??0,()=>e===t.key)})}function Na(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Pa=["in","up"];function Es({close:e,signedIn:t}){let[n,o]=$("in"),[s,r]=$({user:""}),i=(m,d={})=>{r(h=>({...h,hint:void 0,...d})),o(m)},c=()=>{e(),t()},u=Ha[n];return l`<${nt} title=${a(Wa[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${a("sign.ways")}>
      ${Pa.map(m=>l`<button
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
  <//>`}function We({submit:e,label:t,children:n}){let[o,s]=$(""),[r,i]=$(!1);return l`<form onSubmit=${async u=>{if(u.preventDefault(),!r){i(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(W(m)),i(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var Mn=({known:e})=>l`<${E}
    label=${a("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Fn=({label:e=a("sign.password")})=>l`<${E}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${a("sign.passwordHint")}
  />`,Cs=()=>l`<${E}
    label=${a("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${a("sign.codeHint")}
  />`;async function Ln(e,t,{go:n,done:o}){try{await Co(e,t),o()}catch(s){if(s instanceof Ke)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Ee&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Ee&&s.kind==="PasswordResetRequiredException")await $n(e),n("reset",{user:e,hint:s.message});else throw s}}function Ma(e){let{known:t,go:n}=e;return l`<${We} submit=${({user:s,password:r})=>Ln(s,r,e)} label=${a("sign.in")}>
      <${Mn} known=${t} />
      <${E}
        label=${a("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${a("sign.forgot")}
    </button>`}function Fa({known:e,go:t}){return l`<${We} submit=${async({user:o,email:s,password:r})=>{await No(o,r,s),t("code",{user:o,password:r})}} label=${a("sign.up")}>
      <${Mn} known=${e} />
      <${E} label=${a("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Fn} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${a("sign.haveCode")}
    </button>`}function La(e){let{known:t,go:n}=e,[o,s]=$(t.user),r=async({code:u})=>{await Po(o,u),k(a("sign.ready")),t.password&&o===t.user?await Ln(o,t.password,e):n("in",{user:o})},i=()=>Do(o).then(()=>k(a("sign.resent")),u=>k(W(u),!0)),c=({target:u})=>s(u.value);return l`<${We} submit=${r} label=${a("sign.confirm")}>
      <${E}
        label=${a("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${c}
      />
      <${Cs} />
    <//>
    <${I} kind="plain" action=${i}>${a("sign.resend")}<//>`}function za({known:e,go:t}){return l`<${We} submit=${async({user:o})=>{await $n(o),t("reset",{user:o})}} label=${a("sign.sendCode")}>
    <p class="quiet">${a("sign.forgotText")}</p>
    <${Mn} known=${e} />
  <//>`}function Ra(e){let{user:t}=e.known;return l`<${We} submit=${async({code:o,password:s})=>{await Io(t,o,s),k(a("sign.changed")),await Ln(t,s,e)}} label=${a("sign.setPassword")}>
    <${Cs} />
    <${Fn} label=${a("sign.newPassword")} />
  <//>`}function Ua({known:e,done:t}){return l`<${We} submit=${async({password:o})=>{e.required&&await Oo(e.required,o),t()}} label=${a("sign.setPassword")}>
    <${Fn} label=${a("sign.newPassword")} />
  <//>`}var Ha={in:Ma,up:Fa,code:La,forgot:za,reset:Ra,renew:Ua},Wa={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Os(){let[e,t]=$(null),[n,o]=$(null),[s,r]=$({}),i=Re(),c=()=>H("/slots").then(t,o);b(()=>{c()},[]),ce(i==="live"?X:de,c),b(()=>r({}),[i]),Xe(["slots_update"],({data:p})=>{t(p),o(null)}),Xe(["booking_response","cancellation_response"],({success:p,message:f,slot_id:_})=>{k(f,!p),r(T=>({...T,[_]:!1}))});let[u,m]=$(null);R(a("slots.title"));let d=(p,f)=>{ze({type:p,slot_id:f})?r(_=>({..._,[f]:!0})):k(a("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return l`
    <h1 tabindex="-1">${a("slots.title")}</h1>
    <p class="quiet">${a("slots.text")}</p>
    ${!e&&n?.status===404&&l`<${P} title=${a("slots.off")} />`}
    ${!e&&n&&n.status!==404&&l`<${M} error=${n} retry=${c} />`}
    ${!e&&!n&&l`<${L} />`}
    ${e&&l` <p class="count">
          ${a("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>l`<${ja}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${i!=="live"}
              />`)}
        </ul>`}
    ${u&&l`<${ne}
        title=${a("slots.freeTitle",{hours:As(u)})}
        confirmLabel=${a("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${a("slots.freeText")}</p>
      <//>`}
  `}var As=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function ja({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return l`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${As(e)}</span>
      <span class="what">${s?a("slots.booked"):a("slots.free")}</span>
      <span class="since">${s&&r?a("slots.since",{time:ee(`${r}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ds={account:ns,conferences:ds,conference:ls,mine:ps,slots:Os,organize:ks},Is=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function qa(){let[e,t]=$(Is());return b(()=>{let n=()=>t(Is());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Ba(){let e=qa(),[t,n]=$(null),o=c=>n({then:c}),s=F(null),r=F(!0),i=Object.hasOwn(Ds,e.name)?Ds[e.name]:Ga;return Ya(),b(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),l`
    <a
      class="skip"
      href="#main"
      onClick=${c=>{c.preventDefault(),s.current?.focus()}}
    >
      ${a("app.skip")}
    </a>
    <${Ka} route=${e} signIn=${()=>o()} />
    <${Qa} />
    <${Xa} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${Va} key=${`${e.name} ${e.id}`} view=${i} id=${e.id} signIn=${o} />
    </main>
    <${Cn} />
    ${t&&l`<${Es} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Ya(){let{text:e}=un.use(n=>n),t=A.use(({bookings:n})=>Object.values(n).some(N));b(()=>{document.title=t?a("app.offerTitle",{title:e}):e},[e,t])}function Va({view:e,...t}){let[n,o]=cn(s=>console.error(s));return n?l`<h1 tabindex="-1">${a("failure.title")}</h1>
        <${M} error=${n} retry=${o} />`:l`<${e} ...${t} />`}function Ga(){return R(a("notFound.title")),l`<h1 tabindex="-1">${a("notFound.title")}</h1>
    <${P} title=${a("notFound.text")}
      ><p><a href="#/conferences">${a("notFound.home")}</a></p><//
    >`}function Ka({route:e,signIn:t}){let{account:n}=C.use(i=>i),o=A.use(({bookings:i})=>Object.values(i).filter(N).length),s=["conferences","mine",...J.open==="yes"?["slots"]:[],...Me(n)||!n?["organize"]:[]],r=i=>e.name.startsWith(i==="conferences"?"conference":i);return l`<header>
    <a class="brand" href="#/conferences"><${Ja} /><span>Seats</span></a>
    <nav aria-label=${a("app.navigation")}>
      ${s.map(i=>l`<a key=${i} href=${`#/${i}`} aria-current=${r(i)?"page":null}>
            ${a(`nav.${i}`)}${i==="mine"&&o>0&&l` <span class="badge" role="img" aria-label=${a("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?l`<a
                class="name"
                href="#/account"
                title=${a("account.title")}
                aria-current=${r("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>Je()}>
                ${a("nav.signOut")}
              </button>`:l`<button type="button" class="button" onClick=${t}>
              ${a("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Ja=()=>l`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Qa(){let e=Re();return l`<div role="status" class="connection">
    ${e==="off"&&l`<p>${a("app.offline")}</p>`}
  </div>`}function Xa({route:e}){let t=A.use(({bookings:o})=>o),n=Object.values(t).filter(o=>N(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?l`<aside class="offers" aria-label=${a("app.offers")}>
    ${n.map(o=>l`<${Et} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await Wn();Ss();Zo();en(l`<${Ba} />`,document.getElementById("page"));
