/* Bundled from page/ by `make page`: 798af637970a775be336f8ddc6991c5a. See licences.txt. */
var pt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Vn={de:()=>import("./de.js")},Gn=e=>e.toLowerCase().split("-")[0];function Xr(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Gn).find(n=>n==="en"||Object.hasOwn(Vn,n))??"en"}var ht=Xr(),fe=navigator.languages.find(e=>Gn(e)===ht)??ht,$t=pt;async function Kn(){let e=Vn[ht];e&&($t={...pt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=$t===pt?"en":ht}var Zr=new Intl.PluralRules(fe),W=e=>e.toLocaleString(fe);function es(e,t){let n=$t[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Zr.select(Number(t.count))]??n.other}var Ne=e=>Object.hasOwn($t,e),i=(e,t={})=>Qn(e,t).join(""),Te=(e,t)=>Qn(e,t),Qn=(e,t)=>es(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?W(r):r});var Xn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++s]]=l:a===6?o[1][t[++s]]+=l+"":a?(r=e.apply(l,Xn(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Jn=new Map;function Zn(e){var t=Jn.get(this);return t||(t=new Map,Jn.set(this,t)),(t=Xn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",l="",u=[0],m=function(p){s===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,a):s===3&&(p||a)?(u.push(3,p,a),s=2):s===2&&a==="..."&&p?u.push(4,p,0):s===2&&a&&!p?u.push(5,0,!0,a):s>=5&&((a||!p&&s===5)&&(u.push(s,0,a,r),s=6),p&&(u.push(s,p,0,r),s=6)),a=""},d=0;d<n.length;d++){d&&(s===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],s===1?o==="<"?(m(),u=[u],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[d][h+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):a+=o),s===3&&a==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var T,no,ts,de,Zt,yt,oo,_t,ro,tn,en,ns,Je=Symbol.for("pv"),vt={},xt=[],os=/^m(i|n|o|s|text|space)$/,nn=Array.isArray,on=xt.slice,Ce=Object.assign;function Se(e){e&&e.parentNode&&e.remove()}function so(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?on.call(arguments,2):n),Qe(e,a,o,r,null)}function Qe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:r||++no,__i:-1,__u:0};return!r&&T.vnode&&T.vnode(s),s}function kt(e){return e.children}function bt(e,t){this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function rs(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Ce({constructor:Je},n)).__v=n.__v+1,T.vnode&&T.vnode(t),rn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||me(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,fo(r,t,s),n.__=n.__e=null,t.__e!=o&&io(t))}function io(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),io(e)}function eo(e){(8&e.__g||(e.__g|=8,de.push(e),yt++))&&Zt==T.debounceRendering||((Zt=T.debounceRendering)||queueMicrotask)(ao)}function ao(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(oo),e=de.shift(),t=de.length,8&e.__g&&rs(e)}finally{(yt=de.length)&&(Zt||queueMicrotask)(ao)}}function co(e,t,n,o,r,s,a,l,u,m,d){var h,p,f,g,E,_,w=o.__k||xt,x=t.length;for(u=ss(n,t,w,u,x),h=0;h<x;h++)(f=n.__k[h])!=null&&(p=~f.__i&&w[f.__i]||vt,f.__i=h,_=rn(e,f,p,r,s,a,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&sn(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),E=E||g,4&f.__u?(u=lo(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=E,u}function ss(e,t,n,o,r){var s,a,l,u,m,d,h,p,f,g=n.length,E=g,_=0,w=0,x=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=x[s]=Qe(null,a):nn(a)?a=x[s]=Qe(kt,{children:a}):a.constructor===Je&&a.__b?a=x[s]=Qe(a.type,a.props,a.key,a.ref,a.__v):x[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=is(a,n,u,E))&&(E--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,w=1)):(~m||(r>g?_--:r<g&&_++),typeof a.type!="function"&&(a.__u|=4))):x[s]=null;if(w){for(d=[],h=[],s=0;s<r;s++)if((a=x[s])&&16&a.__u){for(_=0,p=d.length;_<p;)d[f=_+p>>1]<a.__i?_=f+1:p=f;d[_]=a.__i,h[s]=_+1}for(_=d.length;s--;)h[s]&&(h[s]==_?_--:x[s].__u|=4)}if(E)for(s=0;s<g;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=me(l)),an(l,l));return o}function lo(e,t,n,o){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=lo(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=me(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function is(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function to(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gt(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||to(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||to(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=en[t]||(en[t]=as(t)),(e.__a||(e.__a={}))[t]=tn,s=t!=(t=t.replace(ro,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function as(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[_t]==null)t[_t]=tn++;else if(t[_t]<this.__a[e])return;return n(T.event?T.event(t):t)}}}function rn(e,t,n,o,r,s,a,l,u,m){var d,h,p,f,g,E,_,w,x,v,y,J,dt,mt,ke,Yn,ue,Ee,ne=t.type;if(t.constructor!==Je)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=s=[],d.nodeType==8?l=wt(d,s):s.push(d),l=s[0]||l),(d=T.__b)&&d(t);e:if(typeof ne=="function"){p=a.length;try{if(w=t.props,x=(d=ne.prototype)&&d.render,v=(d=ne.contextType)&&o[d.__c],y=d?v?v.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(x?t.__c=f=new ne(w,y):(t.__c=f=new bt(w,y),f.constructor=ne,f.render=ls),v&&v.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),x&&(f.__s||(f.__s=f.state),ne.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ce({},f.__s)),Ce(f.__s,ne.getDerivedStateFromProps(w,f.__s)))),g=f.props,E=f.state,f.__v=t,n.__c){if(w!==g&&x&&!ne.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(w,y),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(w,f.__s,y)===!1){t.__v!=n.__v&&(f.props=w,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),xt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&a.push(f),l=me(n);break e}f.componentWillUpdate&&f.componentWillUpdate(w,f.__s,y),x&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,E,_)})}else x&&!ne.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),x&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=y,f.props=w,f.__P=e,f.__g&=-5,J=T.__r,dt=x?25:0;do f.__g&=-9,J&&J(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++dt<25);x&&(xt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ce({},o,f.getChildContext())),x&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,E)),mt=d&&d.type===kt&&d.key==null?d.props.children:d,w.__P&&(d=l,r=(e=w.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&an(j,j)}),n.__k=null),l=n.__k?me(n,0):null),l=co(e,nn(mt)?mt:[mt],t,n,o,r,s,a,l,u,m),w.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(Se),f.__h.length&&a.push(f),1&f.__g&&(f.__g&=-4)}catch(j){if(a.length=p,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(ue=s.indexOf(l||void 0))||(ue=s.length);(Ee=s[ue-1])&&Ee.nodeType==8;)ue--;for(;ue<s.length;ue++)if(Ee=s[ue])if(s[ue]=null,ke){if(Ee==Yn)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(Yn=wt(ke=Ee))}}if(!ke){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ke=l}(d=wt(ke=t.__c.__z||(t.__c.__z=ke)))?(t.__e=ke,l=d):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Se);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||uo(t),T.__e(j,t,n)}}else l=t.__e=cs(n.__e,t,n,o,r,s,a,u,m,e);return(d=T.diffed)&&d(t),l}function wt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function uo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(uo))}function fo(e,t,n){for(var o=0;o<n.length;)sn(n[o++],n[o++],n[o++]);T.__c&&T.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){T.__e(s,r.__v)}})}function cs(e,t,n,o,r,s,a,l,u,m){var d,h,p,f,g,E,_,w,x=n.props||vt,v=t.props,y=t.type;if(y=="svg"?r="http://www.w3.org/2000/svg":y=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(d=0;d<s.length;d++)if((g=s[d])&&(y?g.localName==y:g.nodeType==3)){e=g,s[d]=null;break}}if(!e){if(w=m.ownerDocument||document,!y)return w.createTextNode(v);e=w.createElementNS(r,y,v.is?v:m),l&&(T.__m&&T.__m(t,s),l=!1),s=null}if(y){if(m=y=="template"&&e.content||e,s=y=="textarea"&&v.defaultValue!=null?null:s&&on.call(m.childNodes),!l&&s)for(x={},d=0;d<e.attributes.length;d++)x[(g=e.attributes[d]).name]=g.value;for(d in x)g=x[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in v||d=="value"&&"defaultValue"in v||d=="checked"&&"defaultChecked"in v||gt(e,d,null,g,r);for(d in v)g=v[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?h=g:d=="value"?E=g:d=="checked"?_=g:l&&typeof g!="function"||x[d]===g||gt(e,d,g,x[d],r);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(y=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&os.test(y))&&(r="http://www.w3.org/1999/xhtml"),co(m,nn(f)?f:[f],t,n,o,r,s,a,s?s[0]:n.__k&&me(n,0),l,u),s&&s.some(Se)),l&&y!="textarea"||(d="value",y=="progress"&&E==null?e.removeAttribute(d):E==null||E===e[d]&&(y!="progress"||E)||gt(e,d,E,x[d],r),d="checked",_!=null&&_!=e[d]&&gt(e,d,_,x[d],r))}else x===v||l&&e.data==v||(e.data=v);return e}function sn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){T.__e(r,n)}}function an(e,t,n){var o,r,s,a;if(T.unmount&&T.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||sn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){T.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&an(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=wt(o,s=[]))&&(o==e.__e&&s.some(Se),Se(r),Se(o)),n||Se(e.__e),e.__e=e.__c=e.__=null}function ls(e,t,n){return this.constructor(e,n)}function cn(e,t){var n,o,r,s;T.__&&T.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Qe(kt,{children:[e]}),r=[],s=[],rn(t,t.__k,o||vt,vt,t.namespaceURI,o?null:t.firstChild?on.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),fo(r,t.__k,s),t.__k.props.children=null}T={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw yt=0,e}},no=0,ts=function(e){return e!=null&&e.constructor===Je},bt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ce({},this.state)),typeof e=="function"&&(e=e(Ce({},n),this.props)),e&&(Ce(n,e),this.__v&&(t&&this.__k.push(t),eo(this)))},bt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),eo(this))},bt.prototype.render=kt,de=[],yt=0,oo=function(e,t){return e.__v.__b-t.__v.__b},_t=Symbol(),ro=/(PointerCapture)$|Capture$/i,tn=0,en={},ns=0;var Oe,A,ln,mo,un=Object.is,Et=0,vo=[],fn=[],I=T,po=I.__b,ho=I.__r,$o=I.diffed,go=I.__c,_o=I.unmount,bo=I.__;function Ze(e,t){I.__h&&I.__h(A,e,Et||t),Et=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Et=1,mn(xo,e)}function mn(e,t,n){var o=Ze(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):xo(void 0,t),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);un(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=s;if(u.__.some(function(p){p.__N&&(m=!0,un(p.__[0],p.__N[0])||(d=!0))}),r){var h=r.call(this,s,a,l);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=Ze(Oe++,3);!I.__s&&$n(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function pn(e,t){var n=Ze(Oe++,4);!I.__s&&$n(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function F(e){return Et=5,us(function(){return{current:e}},[])}function us(e,t){var n=Ze(Oe++,7);return $n(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function hn(e){var t=Ze(Oe++,10),n=$();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function fs(){var e;do{for(;e=fn.shift();)try{Xe(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=vo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Xe),t.__h.some(dn),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(fn.length)}I.__b=function(e){A=null,po&&po(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),bo&&bo(e,t)},I.__r=function(e){ho&&ho(e),Oe=0;var t=(A=e.__c).__H;t&&(ln==A?A.__h=[]:(t.__h.some(Xe),t.__h.some(dn),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),ln=A},I.diffed=function(e){$o&&$o(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&yo(vo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),ln=A=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Xe),n.__h=n.__h.filter(function(o){return!o.__||dn(o)})}catch(o){n.__h=[function(){throw o}]}}),go&&go(e,t)},I.unmount=function(e){_o&&_o(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,yo(fn.push(r))}else Xe(r)}catch(s){t=s}}),o.__H=void 0,t&&I.__e(t,o.__v))};var wo=typeof requestAnimationFrame=="function";function ds(e){var t,n=function(){clearTimeout(o),wo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);wo&&(t=requestAnimationFrame(n))}function yo(e){e!=1&&mo==I.requestAnimationFrame||((mo=I.requestAnimationFrame)||ds)(fs)}function Xe(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function dn(e){var t=A;e.__c=e.__(),A=t}function $n(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!un(n,e[o])})}function xo(e,t){return typeof t=="function"?t(e):t}var c=Zn.bind(so);function B(e){let t=new Set;function n(o){let[,r]=mn((a,l)=>a+1,0),s=F({select:o,selected:o(e)});return s.current={select:o,selected:o(e)},pn(()=>{let a=()=>{s.current.select(e)!==s.current.selected&&r()};return t.add(a),a(),()=>{t.delete(a)}},[]),s.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function pe(e,t,n=[]){let o=F(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var gn=B({text:""});function q(e){pn(()=>gn.set({text:e}),[e])}var Ie=B({polite:"",assertive:"",notices:[]}),ko=0;function Fe(e,t=!1){let n=t?"assertive":"polite",o=Ie.get()[n]===e?"\xA0":"";Ie.set({[n]:e+o})}function k(e,t=!1){ko+=1;let n=ko;Ie.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Fe(e,t),t||setTimeout(()=>_n(n),6e3)}function _n(e){Ie.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var oe=e=>e instanceof Error?e.message:String(e);async function H(e){try{await e()}catch(t){k(oe(t),!0)}}var et=Intl.DateTimeFormat().resolvedOptions().timeZone,ms=2e3,So=0;function Co(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();So=Math.abs(n)>ms?n:0}var P=()=>Date.now()+So;function Oo(){let[e,t]=$(P());return b(()=>{let n=setInterval(()=>t(P()),250);return()=>clearInterval(n)},[]),e}function Ao(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Tt=[["day",86400],["hour",3600],["minute",60],["second",1]];function yn(e){let[t,n]=Tt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function St(e){let[t,n]=yn(e);return i(`unit.${n}`,{count:t})}var ps={weekday:"short",day:"numeric",month:"short",year:"numeric"},Do={weekday:"short"},wn={hour:"numeric",minute:"2-digit"};function Ct(e,t,n=null,o=!1){let r=bn(e,t,et);if(o||!n||n===et)return[r,null];try{let s=bn(e,t,n);return s===r?[r,null]:[i("when.there",{period:s,zone:No(n)}),i("when.yours",{period:bn(e,t,et,Do),zone:vn()})]}catch{return[r,null]}}var No=e=>e.replaceAll("_"," "),vn=()=>No(et);function bn(e,t,n,o=ps){return new Intl.DateTimeFormat(fe,{...o,...wn,timeZone:n}).formatRange(new Date(e),new Date(t))}var he=e=>new Date(e).toLocaleString(fe,{dateStyle:"medium",timeStyle:"short"});function Io(e,t){let[n,o]=[60,86400];if(t<10*n)return $e(e);if(t<o)return new Date(e).toLocaleTimeString(fe,wn);let r=t<5*o?{...Do,...wn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(fe,r)}var $e=e=>new Date(e).toLocaleTimeString(fe,{timeStyle:"medium"}),xn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Eo=1440*60*1e3;function Fo(e,t){let n=Date.parse(`${e}Z`),o=n-Pe(n-Eo,t),r=n-Pe(n+Eo,t),s=[o,r].find(u=>u+Pe(u,t)===n);if(s!==void 0)return{at:To(s),gap:null};let a=hs(r,o,t),l=new Date(a+Pe(a,t)).toISOString().slice(0,16);return{at:To(a),gap:l}}function hs(e,t,n){let o=Pe(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Pe(r,n)===o?e=r:t=r}return t}var To=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Pe(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:r,month:s,day:a,hour:l,minute:u,second:m}=o;return Date.UTC(r,s-1,a,l,u,m)-Math.floor(e/1e3)*1e3}var Po=()=>[...new Set([et,"UTC",...Intl.supportedValuesOf("timeZone")])];var X=document.documentElement.dataset,tt="account",$s=6e4,C=B({account:Vo()}),Ae=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ne(o)?i(o,{hint:i("sign.passwordHint")}):t),this.kind=n}};async function Z(e,t){let n;try{n=await fetch(`${X.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:X.client,...t})})}catch{throw new Error(i("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ae(o.message??i("failure.title"),(o.__type??"").split("#").pop())}var nt=class extends Error{constructor(t,n){super(i("sign.newRequired")),this.user=t,this.challenge=n}};async function zo(e,t){let n=await Z("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new nt(e,n.Session);Ro(n)}async function Mo({user:e,challenge:t},n){Ro(await Z("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Ro({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(i("sign.otherStep",{step:t}));Bo(Yo(e))}var Uo=e=>Z("ResendConfirmationCode",{Username:e}),En=e=>Z("ForgotPassword",{Username:e}),qo=(e,t,n)=>Z("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Ho=(e,t,n)=>Z("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Wo=(e,t)=>Z("ConfirmSignUp",{Username:e,ConfirmationCode:t}),jo=async(e,t)=>Z("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Le()});async function Le(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-$s?t:(kn??=_s(e).finally(()=>{kn=null}),kn)}function ot(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Lo(n):gs().finally(()=>Lo(n)),Tn(),e&&k(e,!0)}async function gs(){let e=await Le().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Tn(){localStorage.removeItem(tt),C.set({account:null})}function Lo(e){e&&Z("RevokeToken",{Token:e}).catch(()=>{})}var kn=null;async function _s(e){try{let t=await Z("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Yo({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Bo(n),n.token??null}catch(t){t instanceof Ae&&t.kind&&ot(i("sign.ended"))}return C.get().account?.token??null}function Bo(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(tt)!==r&&localStorage.setItem(tt,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===tt||e===null)&&C.set({account:Vo()})});function Yo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(bs(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function bs(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Vo(){try{return JSON.parse(localStorage.getItem(tt)??"null")}catch{return null}}var ze=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var ws=5,Go=1,ys=10;function vs(e,t){let n=`problem.${e}`;return Ne(n)?i(n,{count:t?.in_use??0}):t?.message??t?.detail??i("failure.unreachable")}var V=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(vs(o,n)),this.status=t,this.kind=o,this.body=n}},R=(e,t)=>re("GET",e,void 0,t),G=(e,t,n)=>re("POST",e,t,n);async function re(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?Ss():null;for(let s=1;;s+=1){let a=await ks(e,t,n,{accept:o,key:r}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(r||e==="GET"))||s===ws)return Es(a);await Ts(l?xs(a,s):200*2**s*(.5+Math.random()))}}function xs({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Go,o=Math.min(n,ys);return 1e3*(o+Math.random()*t*Math.max(o,Go))}async function ks(e,t,n,{accept:o,key:r}){let s={accept:o};n!==void 0&&(s["content-type"]="application/json"),r&&(s["idempotency-key"]=r);let a=await Le();a&&(s.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:s,body:l});Co(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Es({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ot(i("sign.ended")),e<200||e>=300)throw new V(e,typeof o=="object"?o:null);return o}async function Me(e,t=1e3){let n=[],o=null;do{let r=await R(ee(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function ee(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Re(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var Ts=e=>new Promise(t=>setTimeout(t,e));function Ss(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var An=500,Cs=1e4,Os=3e4,As=1e4,Ds=1e3,Ns=3e4,_e=4,te=30,U=B({state:"idle",recovered:0}),se=new Map,Sn=new Map,ge=null,rt=An,Cn=[],Ko,On;function Qo(){U.get().state==="idle"&&U.set({state:"connecting"});let e=new WebSocket(new URL(X.socket,location.href.replace(/^http/,"ws")));ge=e,e.onopen=()=>{rt=An,U.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of se.keys())Zo(t);Xo()},e.onmessage=({data:t})=>Ps(JSON.parse(t)),e.onclose=()=>Jo(e)}function Jo(e){if(ge===e){if(Dn(),ge=null,!se.size){U.set({state:"idle"});return}U.set({state:"off"}),Ko=setTimeout(Qo,rt*(.5+Math.random())),rt=Math.min(2*rt,Cs)}}function Is(){let e=ge;ge=null,clearTimeout(Ko),Dn(),U.set({state:"idle"}),e?.close()}function Xo(){Dn(),Cn=[setTimeout(()=>{Ue({type:"ping"}),Cn.push(setTimeout(Fs,As))},Os)]}function Dn(){for(let e of Cn)clearTimeout(e)}function Fs(){let e=ge;e&&(Jo(e),e.close())}function Ue(e){return ge?.readyState!==WebSocket.OPEN?!1:(ge.send(JSON.stringify(e)),!0)}async function Zo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Le();Ue({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ue({type:"subscribe",conference:n})}function Ps(e){Xo();let t=zs(e);if(e.version!==void 0){if(!Ls(e,Sn.get(t)))return;Sn.set(t,e)}for(let n of se.get(t)??[])n(e)}function Ls(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function zs({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Nn(e,t){clearTimeout(On);let n=se.get(e);return n?n.add(t):(se.set(e,new Set([t])),U.get().state==="live"&&Zo(e)),U.get().state==="idle"&&Qo(),()=>{se.get(e)?.delete(t),setTimeout(()=>Ms(e),Ds)}}function Ms(e){if(se.get(e)?.size!==0)return;se.delete(e),Sn.delete(e);let[t,n]=e.split(" ");n&&Ue({type:"unsubscribe",[t]:n}),se.size||(clearTimeout(On),On=setTimeout(Is,Ns))}function st(e,t){b(()=>{let n=e.map(o=>Nn(o,t));return()=>{for(let o of n)o()}},[e.join()])}var qe=()=>U.use(({state:e})=>e);function er(){U.get().state==="off"&&!document.hidden&&(rt=An)}addEventListener("online",er);document.addEventListener("visibilitychange",er);var D=B({bookings:{},state:"empty",problem:null}),K=({status:e})=>e!=="CANCELED",z=({status:e})=>e==="CONFIRMATION_PENDING",ie=({status:e})=>e==="WAITLISTED",In=({start:e})=>!!e&&Date.parse(e)<=P(),Rs=e=>(z(e)||ie(e))&&!In(e);function at(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(K)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Ot=e=>Dt(null,()=>G("/v1/bookings",{conference:e.id})),rr=e=>Dt(e,()=>G(`/v1/bookings/${e.id}/confirm`)),At=e=>Dt(e,async()=>({...await G(`/v1/bookings/${e.id}/cancel`),declined:z(e)})),Fn=e=>Dt(e,()=>G(`/v1/bookings/${e.id}/reactivate`));async function Dt(e,t){let n=e&&we.get(e.id);try{let o=await t();e&&we.get(e.id)!==n?(He({id:o.id,declined:o.declined}),it(o)):He(o,!0)}catch(o){if(!(o instanceof V))throw o;k(o.message,!0),e?await it(e):o.body?.booking_id&&await it({id:o.body.booking_id})}}var sr=({id:e,conference_name:t})=>H(async()=>{let n=await R(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Re(`${t}.ics`,"text/calendar",n)}),Us=8,we=new Map,be=new Map;async function De(){let{account:e}=C.get();if(!e)return;D.get().state!=="ready"&&D.set({state:"loading"});let t=new Map(we);try{let n=await Me("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:r})=>we.get(r)===t.get(r));for(let r of o)He(r);D.set({state:"ready",problem:null})}catch(n){D.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function it(e){let{account:t}=C.get();if(!t)return;let n=we.get(e.id);try{let o=await R(`/v1/bookings/${e.id}`);we.get(e.id)===n&&He(o)}catch{}}function He(e,t=!1){let n=D.get().bookings[e.id],o={...n,...e};n&&z(n)&&ie(o)&&(o.missed_at=n.deadline),K(o)&&(o.declined=!1),D.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&Ws(n??null,o),qs(o)}function qs(e){let{id:t}=e,n=K(e)&&!In(e)&&be.size<Us;(Rs(e)||n)&&!be.has(t)?be.set(t,Nn(`booking ${t}`,Hs)):!K(e)&&be.has(t)&&ir(t)}function ir(e){be.get(e)?.(),be.delete(e)}function Hs({booking:e="",status:t,position:n,exact:o,deadline:r,reason:s}){we.set(e,(we.get(e)??0)+1),He({id:e,status:t,position:n,position_exact:o,deadline:r,reason:s})}function Ws(e,t){let{conference_name:n,position:o}=t,r=e!==null&&z(e);if(e?.status!==t.status){let s={CONFIRMED:()=>i("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?i("booking.expiredAt",{name:n}):o?i("booking.positionAt",{name:n,position:o}):i("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>i("booking.offeredAt",{name:n,time:$e(t.deadline??"")}),CANCELED:()=>i("booking.canceledAt",{name:n,reason:Pn(t)})}[t.status]();Fe(s,z(t)||r)}else ie(t)&&e.position!==o&&o&&Fe(i("booking.positionAt",{name:n,position:o}))}function Pn({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return i(Ne(o)?o:"canceled.other")}var ar=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>K(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function js(){for(let e of Object.values(D.get().bookings))z(e)&&Date.parse(e.deadline??"")<=P()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),it(e))}var tr=Date.now();function Bs(){if(document.hidden)return;js();let e=U.get().state==="live"?te:_e;if(Date.now()-tr<e*1e3)return;tr=Date.now();let t=Object.values(D.get().bookings).filter(n=>be.has(n.id)&&!In(n));for(let n of t)it(n)}var nr=null,or=0;function cr(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==nr){nr=n;for(let o of[...be.keys()])ir(o);D.set({bookings:{},state:"empty",problem:null}),De()}};C.watch(e),U.watch(()=>{let{recovered:t}=U.get();t!==or&&De(),or=t}),setInterval(Bs,500),e()}function L({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[s,a]=$(!1),l=F(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(s)return;let d=m.currentTarget;Vs(d,d.closest("dialog, section, li, aside")),a(!0);try{await e()}finally{l.current&&a(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${s}
    ...${r}
  >
    ${n}
  </button>`}var Ys=1e4;function Vs(e,t){let n=Date.now()+Ys,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),s=r?.querySelector("h1, h2")??r;s instanceof HTMLElement&&(s.tabIndex=-1,s.focus())};requestAnimationFrame(o)}function ye({start:e,end:t,timezone:n,online:o=!1}){let[r,s]=Ct(e,t,n,o);return c`<span class="when">
    <time datetime=${e}>${r}</time>
    ${s&&c`<span class="there">${s}</span>`}
  </span>`}var ve=({location:e,online:t=!1})=>t?c`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:c`<span class="place">${e}</span>`,Nt=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function It({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:s}=e,a=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?i("seats.left",{count:n}):i("seats.soldOut"),r?i("seats.held",{count:r}):"",s?i("seats.waiting",{count:s}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${a(o)}></span>
      <span class="held" style=${a(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Gs=e=>i(`status.${e}`),We=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Gs(e)}</span>`,lr=new Map;function Ft({booking:e,named:t=!1}){let n=Oo(),o=e.deadline??"",r=Date.parse(o)-n,s=`${e.id} ${o}`,a=Math.max(lr.get(s)??1,r);return lr.set(s,a),c`<div class="offer">
    <p class="held-for">
      ${t?Te("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):i("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Ao(r)}</span>
      <span class="until">${i("offer.until",{time:$e(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/a}%`}}></span>
    </div>
    <div class="acts">
      <${L} kind="primary" action=${()=>rr(e)} disabled=${r<=0}>
        ${i("offer.claim")}
      <//>
      <${L} action=${()=>At(e)} disabled=${r<=0}>
        ${i("offer.decline")}
      <//>
    </div>
  </div>`}function ct({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${i("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${Pn(e)}</p>`:z(e)?null:c`<${Qs} booking=${e} /><p class="stands">${Ks(e)}</p>`}function Ks({position:e,position_exact:t}){return e?Te(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${W(e)}</strong>`}):i("booking.waitlisted")}function Qs({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${i("booking.missed",{time:$e(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${i("booking.missedLast",{count:t,time:he(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${i("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,M=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,O=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${i("failure.title")}</p>
    <p>${oe(e)}</p>
    ${n}
    ${t&&c`<${L} action=${t}>${i("failure.retry")}<//>`}
  </div>`,je=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`}function Ln(){let{polite:e,assertive:t,notices:n}=Ie.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${i("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:s})=>c`<p key=${o} class=${s?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${i("app.dismiss")}
              onClick=${()=>_n(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function lt({title:e,children:t,close:n}){let o=F(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${i("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Ln} />
  </dialog>`}function Q({title:e,children:t,confirmLabel:n,action:o,close:r}){return c`<${lt} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${L} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${L} action=${r}>${i("booking.keep")}<//>
    </div>
  <//>`}var Be=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Js({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?i("form.required"):e.tooLong?i("form.tooLong",{max:o}):e.typeMismatch?i("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?i("form.number",{min:Number(t),max:Number(n)}):i("form.numberFrom",{min:Number(t)}):i("form.invalid")}function ae(e,t){let[n,o]=$({}),[r,s]=$(""),[a,l]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>m().find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,a)return;let g=m().map(_=>[_.name,Js(_)]),E=Object.fromEntries(g.filter(([,_])=>_));if(s(""),o(E),!Object.keys(E).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let w=_?.body?.field;w in e?o({[w]:Xs(w,oe(_))}):s(oe(_))}finally{l(!1)}}},h=Object.keys(n).map(f=>e[f]),p=r||(h.length?i("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:a,errorAt:f=>n[f]??null,summary:p}}function Xs(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?i("form.past"):n==="must be before the end"?i("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var ce=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Ye=({label:e=i("sign.password"),error:t=null})=>c`<${S}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${i("sign.passwordHint")}
    error=${t}
  />`;var zn=["offers","bookings","conferences"],Zs={email:null,email_verified:!1,email_pending:null,mails:zn};function ur({signIn:e}){let{account:t}=C.use(n=>n);return q(i("account.title")),c`<h1 tabindex="-1">${i("account.title")}</h1>
    ${t?c`<${ei} key=${t.user} user=${t.user} />`:c`<${M} title=${i("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${i("nav.signIn")}
            </button>
          <//>`}`}function ei({user:e}){let[t,n]=$(null),[o,r]=$(null),s=()=>R("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof V&&l.status===404?n(Zs):r(l)});b(()=>{s()},[]);let a=async l=>n(await re("PATCH","/v1/users/me",l));return o?c`<${O} error=${o} retry=${s} />`:t?c`
    <p class="quiet">${i("account.name",{name:e})}</p>
    <${ti} user=${t} change=${a} />
    <${ni} user=${t} change=${a} />
    <${oi} user=${e} />
    <${ri} />
  `:c`<${N} />`}function ti({user:e,change:t}){let n={email:i("sign.email")},{submit:o,busy:r,errorAt:s,summary:a}=ae(n,async({email:u})=>{await t({email:u}),k(i("form.saved"))}),l=e.email?i(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):i("account.noMails");return c`<section aria-labelledby="address">
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
      <${ce} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${i("form.save")}</button>
        ${e.email&&c`<${L} action=${()=>H(()=>t({email:null}))}>
            ${i("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function ni({user:e,change:t}){let n=o=>{let r=zn.filter(s=>e.mails.includes(s)!==(s===o));return H(()=>t({mails:r}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${i("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${i("account.mails")}</legend>
      ${zn.map(o=>c`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${i(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function oi({user:e}){let t={current:i("account.current"),password:i("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:s}=ae(t,async(a,l)=>{await jo(a.current,a.password),l.reset(),k(i("sign.changed"))});return c`<section aria-labelledby="password">
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
      <${Ye} label=${t.password} error=${r("password")} />
      <${ce} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ri(){let[e,t]=$(!1),n=()=>H(async()=>{let r=await R("/v1/users/me/export");Re("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>H(async()=>{await re("DELETE","/v1/users/me"),Tn(),k(i("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${i("account.data")}</h2>
    <div class="acts">
      <${L} action=${n}>${i("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${i("account.delete")}
      </button>
    </div>
    ${e&&c`<${Q}
        title=${i("account.deleteTitle")}
        confirmLabel=${i("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${i("account.deleteText")}</p>
      <//>`}
  </section>`}var ut=B({fetched:{},pushed:{}});function xe(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ut.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ve(e){let[t,n]=$(null),o=qe(),r=()=>dr(e).then(()=>n(null),n);b(()=>{r()},[e]),pe(o==="live"?te:_e,r,[e]),si(e);let[s]=le([e]);return{conference:s,error:t,reload:r}}function si(e){st([`conference ${e}`],ii),b(()=>fr,[e])}function le(e){let{fetched:t,pushed:n}=ut.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ii({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:s,canceled:a}){let l={capacity:t,available:n,held:o,confirmed:r,waitlisted:s,canceled:a};ut.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function fr(){ut.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}U.watch(()=>{U.get().state!=="live"&&fr()});async function dr(e){let t=await R(`/v1/conferences/${encodeURIComponent(e)}`);return xe([t]),t}function mr(e){let{fetched:t}=ut.get();for(let n of e)t[n]||dr(n).catch(()=>{})}async function pr(e){let{items:t,next:n}=await R(ee("/v1/conferences",e));return xe(t),{ids:t.map(({id:o})=>o),next:n}}async function hr(){let e=await Me("/v1/users/me/conferences");return xe(e),e.map(({id:t})=>t)}var $r=(e,t)=>ai(e)||t.organizer===e.user,ai=e=>e.roles.includes("admin");var ci=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,gr=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function li(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?gr(t[2],t[1]):/^https?:\/\//.test(e)?gr(e,e):e}var Mn=e=>e.split(ci).map(li),ui=e=>/^[-*] /.test(e);function fi(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${Mn(t[1])}</h2>`;let n=e.split(`
`);return n.every(ui)?c`<ul>
      ${n.map(o=>c`<li>${Mn(o.slice(2))}</li>`)}
    </ul>`:c`<p>${Mn(e)}</p>`}var _r=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(fi)}
  </div>`;function br({booking:e}){let[t,n]=$(!1);return c`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${i("why.title")}</summary>
    ${t&&c`<${di} booking=${e} />`}
  </details>`}function di({booking:{id:e,position:t}}){let[n,o]=$(null),[r,s]=$(null),a=()=>R(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),s(null)},s);if(b(()=>{a()},[e]),r)return c`<${O} error=${r} retry=${a} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${i(u==="lapse"?"why.missed":"why.joined",{time:he(m)})}
        </li>`)}
    ${t&&c`<li>${i("why.before",{count:t-1})}</li>`}
    <li>${i("why.order")}</li>
  </ul>`}function wr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Ve(e);return q(n?.name??i("conference.title")),n?c`<${pi} conference=${n} signIn=${t} />`:o instanceof V&&o.status===404?c`<${mi} />`:c`<h1 tabindex="-1">${i("conference.title")}</h1>
    ${o?c`<${O} error=${o} retry=${r} />`:c`<${N} />`}`}var mi=()=>c`<h1 tabindex="-1">${i("conference.title")}</h1>
    <${M} title=${i("conference.unknown")}>
      <p><a href="#/conferences">${i("notFound.home")}</a></p>
    <//>`;function pi({conference:e,signIn:t}){let{account:n}=C.use(a=>a),{name:o,description:r}=e,s=n&&ze(n)&&$r(n,e);return c`
    <p class="crumb"><a href="#/conferences">${i("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&c`<${_r} text=${r} />`}
        <${$i} conference=${e} />
        ${s&&!e.listed&&c`<p class="quiet">${i("conference.unlisted")}</p>`}
        <${L} action=${()=>hi(e)}>${i("conference.share")}<//>
        ${s&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${i("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${i("conference.seats")}</h2>
        <${gi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function hi({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>k(i("conference.copied")),()=>k(n))}function $i({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[i("conference.when"),c`<${ye} ...${e} />`],[i("conference.where"),c`<${ve} ...${e} />`],[i("conference.topics"),c`<${Nt} topics=${t} />`]];n&&r.push([i("conference.organizer"),n]);let s=St(o??Number(X.window));return r.push([i("conference.offers"),i("conference.heldFor",{span:s})]),c`<dl class="facts">
    ${r.map(([a,l])=>c`<div key=${a}>
          <dt>${a}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function gi({conference:e,account:t,signIn:n}){let o=D.use(({bookings:l})=>at(e.id,l)),r=D.use(l=>l.state),s=_i(e);if(o&&z(o)&&!s)return c`<${Pt} booking=${o} />`;let a=!s&&c`<${It} conference=${e} />`;return o&&K(o)&&!s?c`${a}<${Pt} booking=${o} />`:c`
    ${a} ${o&&c`<${ct} booking=${o} />`}
    ${s&&c`<p class="stands">${s}</p>`}
    ${!s&&r==="loading"&&c`<${N} />`}
    ${!s&&r!=="loading"&&c`<${bi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function _i({canceled:e,start:t,end:n}){return e?i("conference.canceled"):Date.parse(n)<=P()?i("conference.ended"):Date.parse(t)<=P()?i("conference.started"):""}function bi({conference:e,booking:t,account:n,signIn:o}){let r=D.use(d=>d.bookings),s=ar(e,r),a=s.find(d=>!ie(d)&&!z(d));if(a)return c`<p class="stands">${i("conference.clash",{name:a.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Fn(t):Ot(e),m=s.map(d=>d.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${i("conference.drops",{names:m})}</p>`}
    <${L} kind="primary" action=${n?u:()=>o(()=>wi(e))}>
      ${e.available?i("conference.book"):i("conference.join")}
    <//>
  `}async function wi(e){await De();let t=at(e.id,D.get().bookings);if(!t)return Ot(e);if(!K(t))return t.reason==="attendee"?Fn(t):Ot(e)}function Pt({booking:e,named:t=!1}){let[n,o]=$(!1);if(z(e))return c`<${Ft} booking=${e} named=${t} />`;let r=()=>o(!1),s=ie(e)?"leave":"cancel";return c`
    <${ct} booking=${e} />
    ${ie(e)&&c`<${br} booking=${e} />`}
    <div class="acts">
      ${!ie(e)&&c`<${L} action=${()=>sr(e)}>${i("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${i(`booking.${s}`)}
      </button>
    </div>
    ${!ie(e)&&c`<${yi} booking=${e} />`}
    ${n&&c`<${Q}
        title=${i(`booking.${s}Title`)}
        confirmLabel=${i(`booking.${s}`)}
        action=${()=>At(e)}
        close=${r}
      >
        <p>${i(`booking.${s}Text`)}</p>
      <//>`}
  `}function yi({booking:e}){let[t]=le([e.conference]),{start:n,end:o,conference_name:r}=e,s=t?.location??"",a=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=ee("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${a(n)}/${a(o)}`,location:s}),u=ee("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:s}),m=(d,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return c`<p class="quiet">
    ${Te("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var yr=24,vi=1e3,xi=100;function Un(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var ki=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:s=!1})=>ee("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:s?1:null}),Rn={online:!0,person:!1},Y=B({...Un(location.hash),ids:[],next:null,state:"loading",error:null}),Ei=({topic:e,from:t,to:n,place:o,available:r},s,a)=>({topic:e,from:t?xn(t).first:new Date(P()).toISOString().slice(0,19),to:n?xn(n).last:null,online:Object.hasOwn(Rn,o)?Rn[o]:null,available:r||null,limit:s,cursor:a}),Lt=0;async function zt({more:e=!1,quietly:t=!1}={}){Lt+=1;let n=Lt,o=Y.get();!e&&!t&&Y.set({state:"loading"});let r=o.words?vi:e?yr:Math.max(yr,o.ids.length);try{let s=e?o.ids:[],a=e?o.next:null,l=s.length+r;do{let u=await pr(Ei(o,Math.min(100,l-s.length),a));s=[...s,...u.ids],a=u.next}while(a&&s.length<l);n===Lt&&Y.set({ids:s,next:a,state:"ready",error:null})}catch(s){n===Lt&&!t&&Y.set({state:"failed",error:s})}}var vr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Ti(e,t){let{name:n,location:o,topics:r,description:s}=e,a=vr([n,o,...r,s].join(" "));return vr(t).split(/\s+/).every(l=>a.includes(l))}function xr(){let e=Y.use(p=>p),{words:t,topic:n,from:o,to:r,place:s,available:a,ids:l,next:u,state:m,error:d}=e;Si(e),b(()=>{let p=setTimeout(zt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,s,a]),pe(l.length>xi?te:_e,()=>m!=="loading"&&zt({quietly:!0}));let h=Ci(l,t,m);return q(i("nav.conferences")),c`
    <h1 tabindex="-1">${i("nav.conferences")}</h1>
    <${Oi} />
    ${m==="loading"&&!l.length&&c`<${N} />`}
    ${m==="failed"&&c`<${O} error=${d} retry=${zt}>
          ${h.length>0&&c`<p>${i("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&c`<${Ai} />`}
    <ul class="cards">
      ${h.map(p=>c`<${Di} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&c`<p class="more"><${L} action=${()=>zt({more:!0})}>${i("conferences.more")}<//></p>`}
  `}function Si(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&Y.set(Un(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=ki(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Ci(e,t,n){let r=le(e).filter(s=>!s.canceled&&(!t||Ti(s,t)));return b(()=>{t&&n==="ready"&&Fe(i("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Oi(){let{words:e,topic:t,from:n,to:o,place:r,available:s}=Y.use(u=>u),a=u=>({target:m})=>Y.set({[u]:m.value}),l=({target:u})=>Y.set({available:u.checked});return c`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(Rn)].map(u=>c`<option value=${u} selected=${u===r}>
              ${i(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${s} onChange=${l} />
      ${i("conferences.available")}
    </label>
    ${t&&c`<button
        type="button"
        class="button topic-filter"
        aria-label=${i("conferences.anyTopic",{topic:t})}
        onClick=${()=>Y.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Ai(){let{words:e,topic:t,from:n,to:o,place:r,available:s}=Y.use(u=>u),a=e||t||n||o||r||s,l=()=>Y.set(Un(""));return a?c`<${M} title=${i("conferences.none")}
        ><${L} action=${l}>${i("conferences.showAll")}<//><//
      >`:c`<${M} title=${i("conferences.empty")}>
        <p>
          ${Te("conferences.emptyHint",{link:c`<a href="#/organize">${i("nav.organize")}</a>`})}
        </p>
      <//>`}function Di({conference:e}){let t=D.use(({bookings:a})=>at(e.id,a)),{id:n,name:o,topics:r}=e,s=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${s&&c`<${We} status=${t.status} />`}
    </div>
    <p class="quiet"><${ye} ...${e} /></p>
    <p class="quiet"><${ve} ...${e} /></p>
    <${Nt} topics=${r} />
    <${It} conference=${e} />
  </li>`}function Er({signIn:e}){let{account:t}=C.use(a=>a),{bookings:n,state:o,problem:r}=D.use(a=>a);return q(i("booking.list")),b(()=>{De()},[]),c`<h1 tabindex="-1">${i("booking.list")}</h1>
    ${s()}`;function s(){if(!t)return c`<${M} title=${i("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${i("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${O} error=${r} retry=${De} />`;let a=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return a.length?c`<${Ni} all=${a} />`:c`<${M} title=${i("booking.none")}>
        <p><a href="#/conferences">${i("booking.find")}</a></p>
      <//>`}}function Ni({all:e}){let t=e.filter(r=>K(r)&&Date.parse(r.end)>P()),n=e.filter(r=>!t.includes(r)).reverse(),o=t.map(r=>r.conference);return b(()=>mr(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${i("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(z),...t.filter(r=>!z(r))].map(r=>c`<${kr} key=${r.id} booking=${r} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${i("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(r=>c`<${kr} key=${r.id} booking=${r} />`)}
        </ul>
      </details>`}
  `}function kr({booking:e}){let t=!K(e)||Date.parse(e.end)<=P(),[n]=le([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${We} status=${e.status} />
    </div>
    <p class="quiet"><${ye} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${ve} ...${n} /></p>`}
    ${t?c`<${ct} booking=${e} />`:c`<${Pt} booking=${e} />`}
  </li>`}var Mt=()=>({name:i("form.name"),location:i("form.place"),topics:i("form.topics"),start:i("form.starts"),end:i("form.ends"),timezone:i("form.zone"),slots:i("form.seats"),expected_demand:i("form.expected"),confirmation_window:i("form.window"),max_offers:i("form.maxOffers"),quiet_hours:i("form.quiet"),description:i("form.description"),listed:i("form.listed"),max_per_email:i("form.onePerEmail")}),Rt=({error:e,hint:t,value:n})=>c`<${S}
    label=${i("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Ut=({error:e,maxlength:t,value:n})=>c`<${S}
    label=${i("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${i("form.placeHint")}
  />`,qt=({error:e,rows:t,value:n})=>c`<${S} label=${i("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Ht({error:e,value:t}){let[n,o]=t?yn(Number(t)):["","minute"];return c`<${S}
    label=${i("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${i("form.windowHint",{span:St(Number(X.window))})}
  >
    ${r=>c`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${i("form.windowUnit")}>
          ${Tt.map(([s])=>c`<option value=${s} selected=${s===o}>${i(`units.${s}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Wt({confirmation_window:e,window_unit:t}){let n=Tt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var jt=({error:e,value:t})=>c`<${S}
    label=${i("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${i("form.maxOffersHint")}
    error=${e}
  />`,Bt=({error:e,value:t})=>c`<${S}
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
  <//>`;function Yt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Be("quiet_hours",i("form.quietBoth"));return e?{from:e,until:t}:null}var Vt=({error:e,value:t})=>c`<${S}
    label=${i("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${i("form.topicsHint")}
    error=${e}
  />`,Gt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Tr=({name:e,label:t,hint:n,error:o,on:r})=>{let s=`field-${e}`;return c`<div class="switch">
    <label class="check" for=${s}>
      <input
        type="checkbox"
        id=${s}
        name=${e}
        defaultChecked=${r}
        aria-describedby=${o?`${s}-hint ${s}-wrong`:`${s}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${s}-hint`}>${n}</p>
    ${o&&c`<p class="wrong" id=${`${s}-wrong`}>${o}</p>`}
  </div>`},Kt=({errorAt:e,listed:t=!0,perEmail:n=1})=>c`
  <${Tr}
    name="listed"
    label=${i("form.listed")}
    hint=${i("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Tr}
    name="max_per_email"
    label=${i("form.onePerEmail")}
    hint=${i("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Qt=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Ii=2e3;function Jt(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let s=Math.max(0,n.at+Ii-Date.now());await new Promise(a=>setTimeout(a,s)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var Xt=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var qn=1e3,Sr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Or(e){let[t,n]=$({bookings:null,error:null}),o=Jt(Xt(e),async()=>{try{let r=await Me(`/v1/conferences/${e?.id}/bookings`,qn);n({bookings:r,error:null})}catch(r){n(s=>({...s,error:r}))}});return{...t,reload:o}}var Fi=()=>[{name:i("manage.attendee")},{name:i("manage.status")},{name:i("manage.position"),number:!0},{name:i("manage.offers"),number:!0},{name:i("manage.booked")},{name:i("manage.remove"),unseen:!0}],ft=({user_id:e})=>e??i("manage.byEmail"),Cr=e=>[...e].sort((t,n)=>Sr.indexOf(t.status)-Sr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Ar({conference:e,attendees:t}){let[n,o]=$(""),[r,s]=$(!1),[a,l]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(v=>ft(v).toLowerCase().includes(n.trim().toLowerCase())),p=({id:v})=>H(async()=>{await G(`/v1/bookings/${v}/cancel`),await d()}),f=v=>H(async()=>{let y=encodeURIComponent(v.user_id);await G(`/v1/conferences/${e.id}/attendees/${y}/allow`),k(i("manage.allowed",{name:ft(v)}))}),g=()=>H(async()=>{let v=`/v1/conferences/${e.id}/bookings`,y=await R(v,{accept:"text/csv"});Re(`${e.name}.csv`,"text/csv",`\uFEFF${y}`)}),E=({target:v})=>o(v.value),_=Cr(h.filter(v=>v.status!=="CANCELED")),w=Cr(h.filter(v=>v.status==="CANCELED")),x=(v,y)=>c`<${je} label=${y} columns=${Fi()}>
      ${v.map(J=>c`<${Pi} key=${J.id} booking=${J} remove=${()=>l(J)} allow=${()=>f(J)} />`)}
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
          onInput=${E}
        />
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>s(!0)}>${i("manage.invite")}</button>`}
        <${L} action=${g}>${i("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${O} error=${m} retry=${d} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${M} title=${i(u.length?"manage.noMatch":"manage.none")} />`}
    ${_.length>0&&x(_,i("manage.attendees"))}
    ${w.length>0&&c`<details class="over">
        <summary>${i("status.CANCELED")} (${W(w.length)})</summary>
        ${x(w,i("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=qn&&c`<p class="quiet">${i("manage.first",{bookings:i("count.booking",{count:qn})})}</p>`}
    ${r&&c`<${Li} conference=${e} reload=${d} close=${()=>s(!1)} />`}
    ${a&&c`<${Q}
        title=${i("manage.removeTitle",{name:ft(a)})}
        confirmLabel=${i("manage.remove")}
        action=${()=>p(a)}
        close=${()=>l(null)}
      >
        <p>${i("manage.removeText",{name:ft(a)})}</p>
      <//>`}
  </section>`}function Pi({booking:e,remove:t,allow:n}){let o=ft(e),r=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${i("manage.invitation")}</span>`}
    </th>
    <td><${We} status=${e.status} /></td>
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
      ${r&&e.user_id&&c`<${L} kind="plain" action=${n} aria-label=${i("manage.allowOne",{name:o})}>
          ${i("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Li({conference:e,reload:t,close:n}){let o={invitee:i("manage.inviteLabel")},{submit:r,busy:s,errorAt:a,summary:l}=ae(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await G("/v1/bookings",{conference:e.id,...m}),k(i("manage.invited",{name:u})),n(),await t()});return c`<${lt} title=${i("manage.inviteTitle")} close=${n}>
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
      <${ce} error=${l} />
      <button class="button primary" aria-busy=${s}>${i("manage.invite")}</button>
    </form>
  <//>`}function Dr({conference:e}){let[t,n]=$(!1),{id:o,name:r,capacity:s,location:a,topics:l,description:u}=e,{confirmation_window:m,max_offers:d}=e,{timezone:h,quiet_hours:p,listed:f,max_per_email:g}=e,{submit:E,busy:_,errorAt:w,summary:x}=ae(Mt(),async(y,J)=>{let dt={slots:Number(y.slots),location:y.location,topics:Gt(y.topics),description:y.description,confirmation_window:Wt(y),max_offers:y.max_offers===""?null:Number(y.max_offers),...h?{quiet_hours:Yt(y)}:{},...Qt(y)};xe([await re("PATCH",`/v1/conferences/${o}`,dt)]),k(i("form.saved")),requestAnimationFrame(()=>J.reset())}),v=()=>H(async()=>{xe([await re("DELETE",`/v1/conferences/${o}`)]),k(i("manage.canceledNow",{name:r}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${i("manage.edit")}</h2>
    <form class="form" onSubmit=${E} novalidate>
      <div class="pair">
        <${Rt} value=${s} error=${w("slots")} hint=${i("form.seatsHint")} />
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
    ${t&&c`<${Q}
        title=${i("manage.cancelTitle",{name:r})}
        confirmLabel=${i("manage.cancel")}
        action=${v}
        close=${()=>n(!1)}
      >
        <p>${i("manage.cancelText")}</p>
      <//>`}
  </section>`}function Nr({conference:{id:e,name:t}}){let[n,o]=$(!1),r=()=>H(async()=>{await re("DELETE",`/v1/conferences/${e}?forget=true`),k(i("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${i("manage.delete")}
      </button>
    </p>
    ${n&&c`<${Q}
        title=${i("manage.deleteTitle",{name:t})}
        confirmLabel=${i("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${i("manage.deleteText")}</p>
      <//>`}`}var zi=100,Ir=240,Ge=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Hn=null,Wn=0;function Mi(){let e=new URL(Wn?`./uplot.js?${Wn}`:"./uplot.js",import.meta.url);return Hn??=Promise.all([import(e.href),Ri("./uplot.css")]).then(([t])=>t.default,()=>{throw Hn=null,Wn+=1,new V(0,null)}),Hn}function Ri(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Ui(e,t){let n=e.map(({at:s})=>Date.parse(s)/1e3),o=Math.max(P()/1e3,...n.slice(-1)),r=Ge.map(({name:s})=>[...e.map(a=>a[s]),t[s]]);return[[...n,o],...r]}function qi(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],s=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],a={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Ir,cursor:{y:!1},scales:{y:{range:s},expired:{range:s}},legend:{live:!1},axes:[{...a,values:Hi,space:90},{...a,size:44,incrs:r},{...a,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:i("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...Ge.map(({text:u,color:m,dash:d,scale:h})=>({label:i(u),scale:h,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function Hi({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Io(o*1e3,n))}function Fr(e){let[t,n]=$(null),[o,r]=$(null),s=()=>Mi().then(f=>n(()=>f),r);b(()=>{s()},[]);let{samples:a,resolution:l,error:u,reload:m}=e.series,d=o??(a?null:u),p=d?c`<${O} error=${d} retry=${o?s:m} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t&&a?c`<${Bi} uPlot=${t} samples=${a} ...${e} />`:p}</div>
    <figcaption class="quiet">${i(`series.${l}`)}</figcaption>
    <${ji} samples=${a??[]} />
  </figure>`}var Wi=e=>e.filter((t,n)=>Ge.some(({name:o})=>t[o]!==e[n-1]?.[o]));function ji({samples:e}){let[t,n]=$(!1),o=({currentTarget:a})=>n(a.open),r=[{name:i("plot.when")},...Ge.map(({text:a})=>({name:i(a),number:!0}))],s=a=>c`<tr key=${a.at}>
    <th scope="row">${he(a.at)}</th>
    ${Ge.map(({name:l})=>c`<td class="number">${W(a[l])}</td>`)}
  </tr>`;return c`<details class="over" onToggle=${o}>
    <summary>${i("plot.numbers")}</summary>
    ${t&&c`<${je} label=${i("plot.table")} columns=${r}>${Wi(e).slice(-zi).reverse().map(s)}<//>`}
  </details>`}function Bi({uPlot:e,samples:t,now:n,capacity:o}){let r=F(null),s=F(null),a=()=>Ui(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=r.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),h=()=>{s.current?.destroy(),s.current=new e(qi(e,m),a(),m)},p=new ResizeObserver(([{contentRect:g}])=>s.current?.setSize({width:g.width,height:Ir})),f=setInterval(()=>s.current?.setData(a()),1e3);return h(),p.observe(m),d.addEventListener("change",h),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",h),s.current?.destroy(),s.current=null}},[]),b(()=>s.current?.setData(a()),[t,...Object.values(n)]);let u=Ge.map(({text:m,name:d})=>`${i(m)} ${n[d]??i("plot.unknown")}`);return c`<div
    ref=${r}
    role="img"
    aria-label=${i("plot.label",{seats:i("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Yi=3600;function Lr(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=F(null),r=Xt(e),a=Jt(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await R(ee(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:Pr([...p??[],...h]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:Pr([...u.samples,Vi(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:a}}var Vi=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(P()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},Pr=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Yi);function zr({id:e}){let{conference:t,error:n,reload:o}=Ve(e),r=Or(t),s=Lr(t);return q(t?.name??i("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ye} ...${t} /><${ve} ...${t} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${i("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${i("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${i("manage.canceled")}</p>`}
    <${Gi} conference=${t} series=${s} />
    ${!t.canceled&&c`<${Dr} conference=${t} />`}
    ${r.bookings?.length===0&&c`<${Nr} conference=${t} />`}
    <${Ar} conference=${t} attendees=${r} />
  `:c`<h1 tabindex="-1">${i("conference.title")}</h1>
      ${n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}`}function Gi({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:s}=e,{lapsed:a}=t,l=[[i("manage.confirmed"),o,i("manage.of",{seats:i("count.seat",{count:n})})],[i("manage.waiting"),s,""],[i("manage.pending"),r,""],[i("manage.expired"),a??"\u2026",""]];return c`<section aria-labelledby="figures">
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
    <${Fr} series=${t} now=${{confirmed:o,waitlisted:s,held:r,lapsed:a}} capacity=${n} />
  </section>`}function Ur({id:e,signIn:t}){let{account:n}=C.use(o=>o);return q(e==="new"?i("organize.new"):i("organize.title")),!n||!ze(n)?c`<h1 tabindex="-1">${i("organize.title")}</h1>
      <${Ki} ...${{account:n,signIn:t}} />`:e==="new"?c`<${ea} />`:e?c`<${zr} key=${e} id=${e} />`:c`<${Xi} account=${n} />`}var Ki=({account:e,signIn:t})=>c`<${M} title=${e?i("organize.noRole"):i("organize.signIn")}>
    <p>${i("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${i("nav.signIn")}
      </button>`}
  <//>`,Qi=()=>[{name:i("organize.conference")},{name:i("organize.when")},{name:i("organize.state")},{name:i("organize.confirmed"),number:!0},{name:i("organize.seats"),number:!0},{name:i("organize.held"),number:!0},{name:i("organize.waiting"),number:!0}];function Ji({canceled:e,start:t,end:n}){return e?i("organize.canceled"):Date.parse(n)<=P()?i("organize.over"):i(Date.parse(t)<=P()?"organize.running":"organize.upcoming")}function Xi({account:e}){let[t,n]=$(null),[o,r]=$(null),s=()=>hr().then(l=>{n(l),r(null)},r);b(()=>{s()},[e.user]);let a=le(t??[]);return pe(te,s),c`
    <div class="top">
      <h1 tabindex="-1">${i("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${i("organize.new")}</a>
    </div>
    ${o&&c`<${O} error=${o} retry=${s} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${M} title=${i("organize.none")} />`}
    ${a.length>0&&c`<${je} label=${i("organize.list")} columns=${Qi()}>
        ${a.map(l=>c`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&c` <span class="quiet">${i("organize.unlisted")}</span>`}
              </th>
              <td>${Ct(l.start,l.end,l.timezone)[0]}</td>
              <td>${Ji(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${W(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Mr(e,t,n,o){let{at:r,gap:s}=Fo(n,o);if(s===null)return r;e.elements.namedItem(t).value=s;let[a,l]=[n,s].map(u=>u.slice(11));throw new Be(t,i("form.gap",{local:a,next:l}))}function Zi(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:Gt(e.topics),start:Mr(t,"start",e.start,n),end:Mr(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Wt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Yt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...Qt(e)}}function ea(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${ta} id=${e} />`:c`<${qr} />`}function ta({id:e}){let{conference:t,error:n,reload:o}=Ve(e);return t?c`<${qr} like=${t} />`:n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}function qr({like:e}){let t=Mt(),{submit:n,busy:o,errorAt:r,summary:s}=ae(t,async(a,l)=>{let u=await G("/v1/conferences",Zi(a,l));xe([u]),k(i("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
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
      <${qt} rows="5" value=${e?.description} error=${r("description")} />
      <${Ut} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Vt} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Rr} name="start" label=${t.start} error=${r("start")} />
        <${Rr} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${S}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${i("form.zoneHint",{zone:vn()})}
      >
        ${a=>c`<select ...${a}>
            ${Po().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${Rt} value=${e?.capacity} error=${r("slots")} />
        <${S}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Ht} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${jt} value=${e?.max_offers??void 0} error=${r("max_offers")} />
      </div>
      <${Bt} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${Kt} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${ce} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("form.publish")}</button>
      </div>
    </form>
  `}var Rr=({name:e,label:t,error:n})=>c`<${S} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Hr=new Map;function Wr(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function jr(){history.scrollRestoration="manual";let{key:e}=Wr();addEventListener("scroll",()=>Hr.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Wr();e=t.key,na(t.isNew?0:Hr.get(e)??0,()=>e===t.key)})}function na(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:s}=document.documentElement;r-s>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var oa=["in","up"];function Br({close:e,signedIn:t}){let[n,o]=$("in"),[r,s]=$({user:""}),a=(m,d={})=>{s(h=>({...h,hint:void 0,...d})),o(m)},l=()=>{e(),t()},u=ua[n];return c`<${lt} title=${i(fa[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${i("sign.ways")}>
      ${oa.map(m=>c`<button
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
  <//>`}function Ke({submit:e,label:t,children:n}){let[o,r]=$(""),[s,a]=$(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!s){a(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(oe(m)),a(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${s}>${t}</button>
  </form>`}var jn=({known:e})=>c`<${S}
    label=${i("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Yr=()=>c`<${S}
    label=${i("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${i("sign.codeHint")}
  />`;async function Bn(e,t,{go:n,done:o}){try{await zo(e,t),o()}catch(r){if(r instanceof nt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof Ae&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ae&&r.kind==="PasswordResetRequiredException")await En(e),n("reset",{user:e,hint:r.message});else throw r}}function ra(e){let{known:t,go:n}=e;return c`<${Ke} submit=${({user:r,password:s})=>Bn(r,s,e)} label=${i("sign.in")}>
      <${jn} known=${t} />
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
    </button>`}function sa({known:e,go:t}){return c`<${Ke} submit=${async({user:o,email:r,password:s})=>{await Ho(o,s,r),t("code",{user:o,password:s})}} label=${i("sign.up")}>
      <${jn} known=${e} />
      <${S} label=${i("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ye} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${i("sign.haveCode")}
    </button>`}function ia(e){let{known:t,go:n}=e,[o,r]=$(t.user),s=async({code:u})=>{await Wo(o,u),k(i("sign.ready")),t.password&&o===t.user?await Bn(o,t.password,e):n("in",{user:o})},a=()=>Uo(o).then(()=>k(i("sign.resent")),u=>k(oe(u),!0)),l=({target:u})=>r(u.value);return c`<${Ke} submit=${s} label=${i("sign.confirm")}>
      <${S}
        label=${i("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Yr} />
    <//>
    <${L} kind="plain" action=${a}>${i("sign.resend")}<//>`}function aa({known:e,go:t}){return c`<${Ke} submit=${async({user:o})=>{await En(o),t("reset",{user:o})}} label=${i("sign.sendCode")}>
    <p class="quiet">${i("sign.forgotText")}</p>
    <${jn} known=${e} />
  <//>`}function ca(e){let{user:t}=e.known;return c`<${Ke} submit=${async({code:o,password:r})=>{await qo(t,o,r),k(i("sign.changed")),await Bn(t,r,e)}} label=${i("sign.setPassword")}>
    <${Yr} />
    <${Ye} label=${i("sign.newPassword")} />
  <//>`}function la({known:e,done:t}){return c`<${Ke} submit=${async({password:o})=>{e.required&&await Mo(e.required,o),t()}} label=${i("sign.setPassword")}>
    <${Ye} label=${i("sign.newPassword")} />
  <//>`}var ua={in:ra,up:sa,code:ia,forgot:aa,reset:ca,renew:la},fa={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Vr(){let[e,t]=$(null),[n,o]=$(null),[r,s]=$({}),a=qe(),l=()=>R("/slots").then(t,o);b(()=>{l()},[]),pe(a==="live"?te:_e,l),b(()=>s({}),[a]),st(["slots_update"],({data:p})=>{t(p),o(null)}),st(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{k(f,!p),s(E=>({...E,[g]:!1}))});let[u,m]=$(null);q(i("slots.title"));let d=(p,f)=>{Ue({type:p,slot_id:f})?s(g=>({...g,[f]:!0})):k(i("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return c`
    <h1 tabindex="-1">${i("slots.title")}</h1>
    <p class="quiet">${i("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${M} title=${i("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${O} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${i("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${da}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!r[p.id]}
                off=${a!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${Q}
        title=${i("slots.freeTitle",{hours:Gr(u)})}
        confirmLabel=${i("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${i("slots.freeText")}</p>
      <//>`}
  `}var Gr=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function da({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:s}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Gr(e)}</span>
      <span class="what">${r?i("slots.booked"):i("slots.free")}</span>
      <span class="since">${r&&s?i("slots.since",{time:$e(`${s}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Kr={account:ur,conferences:xr,conference:wr,mine:Er,slots:Vr,organize:Ur},Qr=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function ma(){let[e,t]=$(Qr());return b(()=>{let n=()=>t(Qr());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function pa(){let e=ma(),[t,n]=$(null),o=l=>n({then:l}),r=F(null),s=F(!0),a=Object.hasOwn(Kr,e.name)?Kr[e.name]:ga;return ha(),b(()=>{s.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),s.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${i("app.skip")}
    </a>
    <${_a} route=${e} signIn=${()=>o()} />
    <${wa} />
    <${ya} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${$a} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${Ln} />
    ${t&&c`<${Br} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function ha(){let{text:e}=gn.use(n=>n),t=D.use(({bookings:n})=>Object.values(n).some(z));b(()=>{document.title=t?i("app.offerTitle",{title:e}):e},[e,t])}function $a({view:e,...t}){let[n,o]=hn(r=>console.error(r));return n?c`<h1 tabindex="-1">${i("failure.title")}</h1>
        <${O} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function ga(){return q(i("notFound.title")),c`<h1 tabindex="-1">${i("notFound.title")}</h1>
    <${M} title=${i("notFound.text")}
      ><p><a href="#/conferences">${i("notFound.home")}</a></p><//
    >`}function _a({route:e,signIn:t}){let{account:n}=C.use(a=>a),o=D.use(({bookings:a})=>Object.values(a).filter(z).length),r=["conferences","mine",...X.open==="yes"?["slots"]:[],...ze(n)||!n?["organize"]:[]],s=a=>e.name.startsWith(a==="conferences"?"conference":a);return c`<header>
    <a class="brand" href="#/conferences"><${ba} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>ot()}>
                ${i("nav.signOut")}
              </button>`:c`<button type="button" class="button" onClick=${t}>
              ${i("nav.signIn")}
            </button>`}
    </div>
  </header>`}var ba=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function wa(){let e=qe();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${i("app.offline")}</p>`}
  </div>`}function ya({route:e}){let t=D.use(({bookings:o})=>o),n=Object.values(t).filter(o=>z(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${i("app.offers")}>
    ${n.map(o=>c`<${Ft} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await Kn();jr();cr();cn(c`<${pa} />`,document.getElementById("page"));
