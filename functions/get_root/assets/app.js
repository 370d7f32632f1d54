/* Bundled from page/ by `make page`: aefebb61223e119b21c990bed5371962. See licences.txt. */
var mt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search attendees","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.current":"Current password","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var jn={de:()=>import("./de.js")},Bn=e=>e.toLowerCase().split("-")[0];function Kr(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Bn).find(n=>n==="en"||Object.hasOwn(jn,n))??"en"}var pt=Kr(),fe=navigator.languages.find(e=>Bn(e)===pt)??pt,ht=mt;async function Yn(){let e=jn[pt];e&&(ht={...mt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=ht===mt?"en":pt}var Qr=new Intl.PluralRules(fe),W=e=>e.toLocaleString(fe);function Jr(e,t){let n=ht[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Qr.select(Number(t.count))]??n.other}var Ne=e=>Object.hasOwn(ht,e),i=(e,t={})=>Vn(e,t).join(""),Se=(e,t)=>Vn(e,t),Vn=(e,t)=>Jr(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?W(r):r});var Kn=function(e,t,n,o){var r;t[0]=0;for(var s=1;s<t.length;s++){var a=t[s++],l=t[s]?(t[0]|=a?1:2,n[t[s++]]):t[++s];a===3?o[0]=l:a===4?o[1]=Object.assign(o[1]||{},l):a===5?(o[1]=o[1]||{})[t[++s]]=l:a===6?o[1][t[++s]]+=l+"":a?(r=e.apply(l,Kn(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):o.push(l)}return o},Gn=new Map;function Qn(e){var t=Gn.get(this);return t||(t=new Map,Gn.set(this,t)),(t=Kn(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,s=1,a="",l="",u=[0],m=function(p){s===1&&(p||(a=a.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,a):s===3&&(p||a)?(u.push(3,p,a),s=2):s===2&&a==="..."&&p?u.push(4,p,0):s===2&&a&&!p?u.push(5,0,!0,a):s>=5&&((a||!p&&s===5)&&(u.push(s,0,a,r),s=6),p&&(u.push(s,p,0,r),s=6)),a=""},f=0;f<n.length;f++){f&&(s===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],s===1?o==="<"?(m(),u=[u],s=3):a+=o:s===4?a==="--"&&o===">"?(s=1,a=""):a=o+a[0]:l?o===l?l="":a+=o:o==='"'||o==="'"?l=o:o===">"?(m(),s=1):s&&(o==="="?(s=5,r=a,a=""):o==="/"&&(s<5||n[f][h+1]===">")?(m(),s===3&&(u=u[0]),s=u,(u=u[0]).push(2,0,s),s=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),s=2):a+=o),s===3&&a==="!--"&&(s=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var S,Zn,Xr,de,Qt,wt,eo,$t,to,Xt,Jt,Zr,Je=Symbol.for("pv"),yt={},vt=[],es=/^m(i|n|o|s|text|space)$/,Zt=Array.isArray,en=vt.slice,Ce=Object.assign;function Ee(e){e&&e.parentNode&&e.remove()}function no(e,t,n){var o,r,s,a={},l=arguments.length;for(s in t)s=="key"?o=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:a[s]=t[s];return l>2&&(a.children=l>3?en.call(arguments,2):n),Qe(e,a,o,r,null)}function Qe(e,t,n,o,r){var s={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:r||++Zn,__i:-1,__u:0};return!r&&S.vnode&&S.vnode(s),s}function kt(e){return e.children}function _t(e,t){this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function ts(e){var t,n=e.__v,o=n.__e,r=[],s=[],a=e.__P;a&&((t=Ce({constructor:Je},n)).__v=n.__v+1,S.vnode&&S.vnode(t),tn(a,t,n,e.__n,a.namespaceURI,32&n.__u?[o]:null,r,o||me(n),32&n.__u,s),t.__v=n.__v,t.__.__k[t.__i]=t,co(r,t,s),n.__=n.__e=null,t.__e!=o&&oo(t))}function oo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),oo(e)}function Jn(e){(8&e.__g||(e.__g|=8,de.push(e),wt++))&&Qt==S.debounceRendering||((Qt=S.debounceRendering)||queueMicrotask)(ro)}function ro(){try{for(var e,t=1;de.length;)de.length>t&&de.sort(eo),e=de.shift(),t=de.length,8&e.__g&&ts(e)}finally{(wt=de.length)&&(Qt||queueMicrotask)(ro)}}function so(e,t,n,o,r,s,a,l,u,m,f){var h,p,d,$,v,_,k=o.__k||vt,w=t.length;for(u=ns(n,t,k,u,w),h=0;h<w;h++)(d=n.__k[h])!=null&&(p=~d.__i&&k[d.__i]||yt,d.__i=h,_=tn(e,d,p,r,s,a,l,u,m,f),$=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&nn(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||$,d)),v=v||$,4&d.__u?(u=io(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&_!==void 0?u=_:$&&(u=$.nextSibling),d.__u&=-21);return n.__e=v,u}function ns(e,t,n,o,r){var s,a,l,u,m,f,h,p,d,$=n.length,v=$,_=0,k=0,w=e.__k=Array(r);for(s=0;s<r;s++)(a=t[s])!=null&&typeof a!="boolean"&&typeof a!="function"?(typeof a!="object"||a.constructor===String?a=w[s]=Qe(null,a):Zt(a)?a=w[s]=Qe(kt,{children:a}):a.constructor===Je&&a.__b?a=w[s]=Qe(a.type,a.props,a.key,a.ref,a.__v):w[s]=a,u=s+_,a.__=e,a.__b=e.__b+1,l=null,~(m=a.__i=os(a,n,u,v))&&(v--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(a.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,k=1)):(~m||(r>$?_--:r<$&&_++),typeof a.type!="function"&&(a.__u|=4))):w[s]=null;if(k){for(f=[],h=[],s=0;s<r;s++)if((a=w[s])&&16&a.__u){for(_=0,p=f.length;_<p;)f[d=_+p>>1]<a.__i?_=d+1:p=d;f[_]=a.__i,h[s]=_+1}for(_=f.length;s--;)h[s]&&(h[s]==_?_--:w[s].__u|=4)}if(v)for(s=0;s<$;s++)!(l=n[s])||2&l.__u||(l.__e==o&&(o=me(l)),on(l,l));return o}function io(e,t,n,o){var r,s,a,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=io(r[s],t,n,!1));return t}for(t&&!t.parentNode&&(t=me(e))&&!t.parentNode&&(t=null),a=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(a!=l&&(!o&&n.moveBefore&&a.parentNode?n.moveBefore(a,t):n.insertBefore(a,t||null)),t=a;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function os(e,t,n,o){var r,s=e.key,a=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&s==null||u&&s==l.key&&a==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&a==l.type)return r}return-1}function Xn(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function gt(e,t,n,o,r){var s,a;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Xn(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Xn(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(a=Jt[t]||(Jt[t]=rs(t)),(e.__a||(e.__a={}))[t]=Xt,s=t!=(t=t.replace(to,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,a,s):e.removeEventListener(t,a,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function rs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[$t]==null)t[$t]=Xt++;else if(t[$t]<this.__a[e])return;return n(S.event?S.event(t):t)}}}function tn(e,t,n,o,r,s,a,l,u,m){var f,h,p,d,$,v,_,k,w,y,x,le,Hn,dt,xe,Wn,ue,Te,te=t.type;if(t.constructor!==Je)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=s=[],f.nodeType==8?l=bt(f,s):s.push(f),l=s[0]||l),(f=S.__b)&&f(t);e:if(typeof te=="function"){p=a.length;try{if(k=t.props,w=(f=te.prototype)&&f.render,y=(f=te.contextType)&&o[f.__c],x=f?y?y.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(w?t.__c=d=new te(k,x):(t.__c=d=new _t(k,x),d.constructor=te,d.render=is),y&&y.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),w&&(d.__s||(d.__s=d.state),te.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ce({},d.__s)),Ce(d.__s,te.getDerivedStateFromProps(k,d.__s)))),$=d.props,v=d.state,d.__v=t,n.__c){if(k!==$&&w&&!te.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(k,x),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(k,d.__s,x)===!1){t.__v!=n.__v&&(d.props=k,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(j){j&&(j.__=t)}),vt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&a.push(d),l=me(n);break e}d.componentWillUpdate&&d.componentWillUpdate(k,d.__s,x),w&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate($,v,_)})}else w&&!te.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),w&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=x,d.props=k,d.__P=e,d.__g&=-5,le=S.__r,Hn=w?25:0;do d.__g&=-9,le&&le(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++Hn<25);w&&(vt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ce({},o,d.getChildContext())),w&&n.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate($,v)),dt=f&&f.type===kt&&f.key==null?f.props.children:f,k.__P&&(f=l,r=(e=k.__P).namespaceURI,u=s=null,n.props&&n.props.__P!=e&&(n.__k.some(function(j){j&&on(j,j)}),n.__k=null),l=n.__k?me(n,0):null),l=so(e,Zt(dt)?dt:[dt],t,n,o,r,s,a,l,u,m),k.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(Ee),d.__h.length&&a.push(d),1&d.__g&&(d.__g&=-4)}catch(j){if(a.length=p,t.__v=null,u||s)if(j&&j.then){if(t.__u|=128|u,s){for(~(ue=s.indexOf(l||void 0))||(ue=s.length);(Te=s[ue-1])&&Te.nodeType==8;)ue--;for(;ue<s.length;ue++)if(Te=s[ue])if(s[ue]=null,xe){if(Te==Wn)break}else{if(Te.nodeType!=8)break;Te.data.startsWith("$s")&&(Wn=bt(xe=Te))}}if(!xe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;xe=l}(f=bt(xe=t.__c.__z||(t.__c.__z=xe)))?(t.__e=xe,l=f):t.__e=l,l=l&&l.nextSibling}else s&&s.some(Ee);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),j&&j.then||ao(t),S.__e(j,t,n)}}else l=t.__e=ss(n.__e,t,n,o,r,s,a,u,m,e);return(f=S.diffed)&&f(t),l}function bt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ao(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ao))}function co(e,t,n){for(var o=0;o<n.length;)nn(n[o++],n[o++],n[o++]);S.__c&&S.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){S.__e(s,r.__v)}})}function ss(e,t,n,o,r,s,a,l,u,m){var f,h,p,d,$,v,_,k,w=n.props||yt,y=t.props,x=t.type;if(x=="svg"?r="http://www.w3.org/2000/svg":x=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(f=0;f<s.length;f++)if(($=s[f])&&(x?$.localName==x:$.nodeType==3)){e=$,s[f]=null;break}}if(!e){if(k=m.ownerDocument||document,!x)return k.createTextNode(y);e=k.createElementNS(r,x,y.is?y:m),l&&(S.__m&&S.__m(t,s),l=!1),s=null}if(x){if(m=x=="template"&&e.content||e,s=x=="textarea"&&y.defaultValue!=null?null:s&&en.call(m.childNodes),!l&&s)for(w={},f=0;f<e.attributes.length;f++)w[($=e.attributes[f]).name]=$.value;for(f in w)$=w[f],f=="dangerouslySetInnerHTML"?p=$:f=="children"||f in y||f=="value"&&"defaultValue"in y||f=="checked"&&"defaultChecked"in y||gt(e,f,null,$,r);for(f in y)$=y[f],f=="children"?d=$:f=="dangerouslySetInnerHTML"?h=$:f=="value"?v=$:f=="checked"?_=$:l&&typeof $!="function"||w[f]===$||gt(e,f,$,w[f],r);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(x=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&es.test(x))&&(r="http://www.w3.org/1999/xhtml"),so(m,Zt(d)?d:[d],t,n,o,r,s,a,s?s[0]:n.__k&&me(n,0),l,u),s&&s.some(Ee)),l&&x!="textarea"||(f="value",x=="progress"&&v==null?e.removeAttribute(f):v==null||v===e[f]&&(x!="progress"||v)||gt(e,f,v,w[f],r),f="checked",_!=null&&_!=e[f]&&gt(e,f,_,w[f],r))}else w===y||l&&e.data==y||(e.data=y);return e}function nn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){S.__e(r,n)}}function on(e,t,n){var o,r,s,a;if(S.unmount&&S.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||nn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){S.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(a=0;a<o.length;a++)o[a]&&on(o[a],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=bt(o,s=[]))&&(o==e.__e&&s.some(Ee),Ee(r),Ee(o)),n||Ee(e.__e),e.__e=e.__c=e.__=null}function is(e,t,n){return this.constructor(e,n)}function rn(e,t){var n,o,r,s;S.__&&S.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Qe(kt,{children:[e]}),r=[],s=[],tn(t,t.__k,o||yt,yt,t.namespaceURI,o?null:t.firstChild?en.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,s),co(r,t.__k,s),t.__k.props.children=null}S={__e:function(e,t,n,o){for(var r,s,a;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((a=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),a=1),a&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw wt=0,e}},Zn=0,Xr=function(e){return e!=null&&e.constructor===Je},_t.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ce({},this.state)),typeof e=="function"&&(e=e(Ce({},n),this.props)),e&&(Ce(n,e),this.__v&&(t&&this.__k.push(t),Jn(this)))},_t.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Jn(this))},_t.prototype.render=kt,de=[],wt=0,eo=function(e,t){return e.__v.__b-t.__v.__b},$t=Symbol(),to=/(PointerCapture)$|Capture$/i,Xt=0,Jt={},Zr=0;var Oe,A,sn,lo,an=Object.is,xt=0,bo=[],cn=[],I=S,uo=I.__b,fo=I.__r,mo=I.diffed,po=I.__c,ho=I.unmount,go=I.__;function Ze(e,t){I.__h&&I.__h(A,e,xt||t),xt=0;var n=A.__H||(A.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function g(e){return xt=1,un(wo,e)}function un(e,t,n){var o=Ze(Oe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):wo(void 0,t),function(s){var a=(o.__N||o.__)[0],l=o.t(a,s);an(a,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=A,!A.__f)){A.__f=!0;var r=A.shouldComponentUpdate;A.shouldComponentUpdate=function(s,a,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=s;if(u.__.some(function(p){p.__N&&(m=!0,an(p.__[0],p.__N[0])||(f=!0))}),r){var h=r.call(this,s,a,l);return m?h||f:h}return!m||f}}return o.__}function b(e,t){var n=Ze(Oe++,3);!I.__s&&mn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,A.__H.__h.push(n))}function fn(e,t){var n=Ze(Oe++,4);!I.__s&&mn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,A.__h.push(n))}function F(e){return xt=5,as(function(){return{current:e}},[])}function as(e,t){var n=Ze(Oe++,7);return mn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function dn(e){var t=Ze(Oe++,10),n=g();return t.__=e,A.componentDidCatch||(A.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function cs(){var e;do{for(;e=cn.shift();)try{Xe(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=bo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Xe),t.__h.some(ln),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(cn.length)}I.__b=function(e){A=null,uo&&uo(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),go&&go(e,t)},I.__r=function(e){fo&&fo(e),Oe=0;var t=(A=e.__c).__H;t&&(sn==A?A.__h=[]:(t.__h.some(Xe),t.__h.some(ln),Oe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),sn=A},I.diffed=function(e){mo&&mo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&_o(bo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),sn=A=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(Xe),n.__h=n.__h.filter(function(o){return!o.__||ln(o)})}catch(o){n.__h=[function(){throw o}]}}),po&&po(e,t)},I.unmount=function(e){ho&&ho(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,_o(cn.push(r))}else Xe(r)}catch(s){t=s}}),o.__H=void 0,t&&I.__e(t,o.__v))};var $o=typeof requestAnimationFrame=="function";function ls(e){var t,n=function(){clearTimeout(o),$o&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);$o&&(t=requestAnimationFrame(n))}function _o(e){e!=1&&lo==I.requestAnimationFrame||((lo=I.requestAnimationFrame)||ls)(cs)}function Xe(e){var t=A,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),A=t}function ln(e){var t=A;e.__c=e.__(),A=t}function mn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!an(n,e[o])})}function wo(e,t){return typeof t=="function"?t(e):t}var c=Qn.bind(no);function B(e){let t=new Set;function n(o){let[,r]=un((a,l)=>a+1,0),s=F({select:o,selected:o(e)});return s.current={select:o,selected:o(e)},fn(()=>{let a=()=>{s.current.select(e)!==s.current.selected&&r()};return t.add(a),a(),()=>{t.delete(a)}},[]),s.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function pe(e,t,n=[]){let o=F(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var pn=B({text:""});function q(e){fn(()=>pn.set({text:e}),[e])}var Ie=B({polite:"",assertive:"",notices:[]}),yo=0;function Fe(e,t=!1){let n=t?"assertive":"polite",o=Ie.get()[n]===e?"\xA0":"";Ie.set({[n]:e+o})}function T(e,t=!1){yo+=1;let n=yo;Ie.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Fe(e,t),t||setTimeout(()=>hn(n),6e3)}function hn(e){Ie.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var ne=e=>e instanceof Error?e.message:String(e);async function H(e){try{await e()}catch(t){T(ne(t),!0)}}var et=Intl.DateTimeFormat().resolvedOptions().timeZone,us=2e3,xo=0;function To(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();xo=Math.abs(n)>us?n:0}var P=()=>Date.now()+xo;function So(){let[e,t]=g(P());return b(()=>{let n=setInterval(()=>t(P()),250);return()=>clearInterval(n)},[]),e}function Eo(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Tt=[["day",86400],["hour",3600],["minute",60],["second",1]];function _n(e){let[t,n]=Tt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function St(e){let[t,n]=_n(e);return i(`unit.${n}`,{count:t})}var fs={weekday:"short",day:"numeric",month:"short",year:"numeric"},Co={weekday:"short"},$n={hour:"numeric",minute:"2-digit"};function Et(e,t,n=null,o=!1){let r=gn(e,t,et);if(o||!n||n===et)return[r,null];try{let s=gn(e,t,n);return s===r?[r,null]:[i("when.there",{period:s,zone:Oo(n)}),i("when.yours",{period:gn(e,t,et,Co),zone:bn()})]}catch{return[r,null]}}var Oo=e=>e.replaceAll("_"," "),bn=()=>Oo(et);function gn(e,t,n,o=fs){return new Intl.DateTimeFormat(fe,{...o,...$n,timeZone:n}).formatRange(new Date(e),new Date(t))}var he=e=>new Date(e).toLocaleString(fe,{dateStyle:"medium",timeStyle:"short"});function Ao(e,t){let[n,o]=[60,86400];if(t<10*n)return ge(e);if(t<o)return new Date(e).toLocaleTimeString(fe,$n);let r=t<5*o?{...Co,...$n}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(fe,r)}var ge=e=>new Date(e).toLocaleTimeString(fe,{timeStyle:"medium"}),wn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),vo=1440*60*1e3;function Do(e,t){let n=Date.parse(`${e}Z`),o=n-Pe(n-vo,t),r=n-Pe(n+vo,t),s=[o,r].find(u=>u+Pe(u,t)===n);if(s!==void 0)return{at:ko(s),gap:null};let a=ds(r,o,t),l=new Date(a+Pe(a,t)).toISOString().slice(0,16);return{at:ko(a),gap:l}}function ds(e,t,n){let o=Pe(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Pe(r,n)===o?e=r:t=r}return t}var ko=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Pe(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:r,month:s,day:a,hour:l,minute:u,second:m}=o;return Date.UTC(r,s-1,a,l,u,m)-Math.floor(e/1e3)*1e3}var No=()=>[...new Set([et,"UTC",...Intl.supportedValuesOf("timeZone")])];var J=document.documentElement.dataset,tt="account",ms=6e4,C=B({account:jo()}),Ae=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ne(o)?i(o,{hint:i("sign.passwordHint")}):t),this.kind=n}};async function X(e,t){let n;try{n=await fetch(`${J.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:J.client,...t})})}catch{throw new Error(i("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ae(o.message??i("failure.title"),(o.__type??"").split("#").pop())}var nt=class extends Error{constructor(t,n){super(i("sign.newRequired")),this.user=t,this.challenge=n}};async function Fo(e,t){let n=await X("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new nt(e,n.Session);Lo(n)}async function Po({user:e,challenge:t},n){Lo(await X("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Lo({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(i("sign.otherStep",{step:t}));Ho(Wo(e))}var Mo=e=>X("ResendConfirmationCode",{Username:e}),vn=e=>X("ForgotPassword",{Username:e}),zo=(e,t,n)=>X("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Ro=(e,t,n)=>X("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Uo=(e,t)=>X("ConfirmSignUp",{Username:e,ConfirmationCode:t}),qo=async(e,t)=>X("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Le()});async function Le(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ms?t:(yn??=hs(e).finally(()=>{yn=null}),yn)}function ot(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Io(n):ps().finally(()=>Io(n)),kn(),e&&T(e,!0)}async function ps(){let e=await Le().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function kn(){localStorage.removeItem(tt),C.set({account:null})}function Io(e){e&&X("RevokeToken",{Token:e}).catch(()=>{})}var yn=null;async function hs(e){try{let t=await X("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Wo({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Ho(n),n.token??null}catch(t){t instanceof Ae&&t.kind&&ot(i("sign.ended"))}return C.get().account?.token??null}function Ho(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(tt)!==r&&localStorage.setItem(tt,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===tt||e===null)&&C.set({account:jo()})});function Wo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(gs(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function gs(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function jo(){try{return JSON.parse(localStorage.getItem(tt)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var $s=5,Bo=1,_s=10;function bs(e,t){let n=`problem.${e}`;return Ne(n)?i(n,{count:t?.in_use??0}):t?.message??t?.detail??i("failure.unreachable")}var V=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(bs(o,n)),this.status=t,this.kind=o,this.body=n}},R=(e,t)=>oe("GET",e,void 0,t),G=(e,t,n)=>oe("POST",e,t,n);async function oe(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?xs():null;for(let s=1;;s+=1){let a=await ys(e,t,n,{accept:o,key:r}),l=a.status===429||a.status===503;if(!(l||a.status===0&&(r||e==="GET"))||s===$s)return vs(a);await ks(l?ws(a,s):200*2**s*(.5+Math.random()))}}function ws({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Bo,o=Math.min(n,_s);return 1e3*(o+Math.random()*t*Math.max(o,Bo))}async function ys(e,t,n,{accept:o,key:r}){let s={accept:o};n!==void 0&&(s["content-type"]="application/json"),r&&(s["idempotency-key"]=r);let a=await Le();a&&(s.authorization=`Bearer ${a}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:s,body:l});To(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function vs({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ot(i("sign.ended")),e<200||e>=300)throw new V(e,typeof o=="object"?o:null);return o}async function ze(e,t=1e3){let n=[],o=null;do{let r=await R(Z(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function Z(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Re(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var ks=e=>new Promise(t=>setTimeout(t,e));function xs(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var En=500,Ts=1e4,Ss=3e4,Es=1e4,Cs=1e3,Os=3e4,_e=4,ee=30,U=B({state:"idle",recovered:0}),re=new Map,xn=new Map,$e=null,rt=En,Tn=[],Yo,Sn;function Vo(){U.get().state==="idle"&&U.set({state:"connecting"});let e=new WebSocket(new URL(J.socket,location.href.replace(/^http/,"ws")));$e=e,e.onopen=()=>{rt=En,U.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of re.keys())Qo(t);Ko()},e.onmessage=({data:t})=>Ns(JSON.parse(t)),e.onclose=()=>Go(e)}function Go(e){if($e===e){if(Cn(),$e=null,!re.size){U.set({state:"idle"});return}U.set({state:"off"}),Yo=setTimeout(Vo,rt*(.5+Math.random())),rt=Math.min(2*rt,Ts)}}function As(){let e=$e;$e=null,clearTimeout(Yo),Cn(),U.set({state:"idle"}),e?.close()}function Ko(){Cn(),Tn=[setTimeout(()=>{Ue({type:"ping"}),Tn.push(setTimeout(Ds,Es))},Ss)]}function Cn(){for(let e of Tn)clearTimeout(e)}function Ds(){let e=$e;e&&(Go(e),e.close())}function Ue(e){return $e?.readyState!==WebSocket.OPEN?!1:($e.send(JSON.stringify(e)),!0)}async function Qo(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Le();Ue({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ue({type:"subscribe",conference:n})}function Ns(e){Ko();let t=Fs(e);if(e.version!==void 0){if(!Is(e,xn.get(t)))return;xn.set(t,e)}for(let n of re.get(t)??[])n(e)}function Is(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Fs({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function On(e,t){clearTimeout(Sn);let n=re.get(e);return n?n.add(t):(re.set(e,new Set([t])),U.get().state==="live"&&Qo(e)),U.get().state==="idle"&&Vo(),()=>{re.get(e)?.delete(t),setTimeout(()=>Ps(e),Cs)}}function Ps(e){if(re.get(e)?.size!==0)return;re.delete(e),xn.delete(e);let[t,n]=e.split(" ");n&&Ue({type:"unsubscribe",[t]:n}),re.size||(clearTimeout(Sn),Sn=setTimeout(As,Os))}function st(e,t){b(()=>{let n=e.map(o=>On(o,t));return()=>{for(let o of n)o()}},[e.join()])}var qe=()=>U.use(({state:e})=>e);function Jo(){U.get().state==="off"&&!document.hidden&&(rt=En)}addEventListener("online",Jo);document.addEventListener("visibilitychange",Jo);var D=B({bookings:{},state:"empty",problem:null}),K=({status:e})=>e!=="CANCELED",M=({status:e})=>e==="CONFIRMATION_PENDING",se=({status:e})=>e==="WAITLISTED",An=({start:e})=>!!e&&Date.parse(e)<=P(),Ls=e=>(M(e)||se(e))&&!An(e);function at(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(K)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Ct=e=>At(null,()=>G("/v1/bookings",{conference:e.id})),tr=e=>At(e,()=>G(`/v1/bookings/${e.id}/confirm`)),Ot=e=>At(e,async()=>({...await G(`/v1/bookings/${e.id}/cancel`),declined:M(e)})),Dn=e=>At(e,()=>G(`/v1/bookings/${e.id}/reactivate`));async function At(e,t){let n=e&&we.get(e.id);try{let o=await t();e&&we.get(e.id)!==n?(He({id:o.id,declined:o.declined}),it(o)):He(o,!0)}catch(o){if(!(o instanceof V))throw o;T(o.message,!0),e?await it(e):o.body?.booking_id&&await it({id:o.body.booking_id})}}var nr=({id:e,conference_name:t})=>H(async()=>{let n=await R(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Re(`${t}.ics`,"text/calendar",n)}),Ms=8,we=new Map,be=new Map;async function De(){let{account:e}=C.get();if(!e)return;D.get().state!=="ready"&&D.set({state:"loading"});let t=new Map(we);try{let n=await ze("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;let o=n.filter(({id:r})=>we.get(r)===t.get(r));for(let r of o)He(r);D.set({state:"ready",problem:null})}catch(n){D.set(({state:o})=>({state:o==="ready"?"ready":"failed",problem:n}))}}async function it(e){let{account:t}=C.get();if(!t)return;let n=we.get(e.id);try{let o=await R(`/v1/bookings/${e.id}`);we.get(e.id)===n&&He(o)}catch{}}function He(e,t=!1){let n=D.get().bookings[e.id],o={...n,...e};n&&M(n)&&se(o)&&(o.missed_at=n.deadline),K(o)&&(o.declined=!1),D.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&Us(n??null,o),zs(o)}function zs(e){let{id:t}=e,n=K(e)&&!An(e)&&be.size<Ms;(Ls(e)||n)&&!be.has(t)?be.set(t,On(`booking ${t}`,Rs)):!K(e)&&be.has(t)&&or(t)}function or(e){be.get(e)?.(),be.delete(e)}function Rs({booking:e="",status:t,position:n,exact:o,deadline:r,reason:s}){we.set(e,(we.get(e)??0)+1),He({id:e,status:t,position:n,position_exact:o,deadline:r,reason:s})}function Us(e,t){let{conference_name:n,position:o}=t,r=e!==null&&M(e);if(e?.status!==t.status){let s={CONFIRMED:()=>i("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?i("booking.expiredAt",{name:n}):o?i("booking.positionAt",{name:n,position:o}):i("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>i("booking.offeredAt",{name:n,time:ge(t.deadline??"")}),CANCELED:()=>i("booking.canceledAt",{name:n,reason:Nn(t)})}[t.status]();Fe(s,M(t)||r)}else se(t)&&e.position!==o&&o&&Fe(i("booking.positionAt",{name:n,position:o}))}function Nn({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return i(Ne(o)?o:"canceled.other")}var rr=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>K(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function qs(){for(let e of Object.values(D.get().bookings))M(e)&&Date.parse(e.deadline??"")<=P()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),it(e))}var Xo=Date.now();function Hs(){if(document.hidden)return;qs();let e=U.get().state==="live"?ee:_e;if(Date.now()-Xo<e*1e3)return;Xo=Date.now();let t=Object.values(D.get().bookings).filter(n=>be.has(n.id)&&!An(n));for(let n of t)it(n)}var Zo=null,er=0;function sr(){let e=()=>{let{account:t}=C.get(),n=t?.user??null;if(n!==Zo){Zo=n;for(let o of[...be.keys()])or(o);D.set({bookings:{},state:"empty",problem:null}),De()}};C.watch(e),U.watch(()=>{let{recovered:t}=U.get();t!==er&&De(),er=t}),setInterval(Hs,500),e()}function L({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[s,a]=g(!1),l=F(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(s)return;let f=m.currentTarget;js(f,f.closest("dialog, section, li, aside")),a(!0);try{await e()}finally{l.current&&a(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${s}
    ...${r}
  >
    ${n}
  </button>`}var Ws=1e4;function js(e,t){let n=Date.now()+Ws,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),s=r?.querySelector("h1, h2")??r;s instanceof HTMLElement&&(s.tabIndex=-1,s.focus())};requestAnimationFrame(o)}var ar=e=>/^https?:\/\/\S+$/i.test(e.trim());function ye({start:e,end:t,timezone:n,location:o=""}){let[r,s]=Et(e,t,n,ar(o));return c`<span class="when">
    <time datetime=${e}>${r}</time>
    ${s&&c`<span class="there">${s}</span>`}
  </span>`}var ve=({location:e})=>ar(e)?c`<a class="place" href=${e.trim()} rel="noopener noreferrer nofollow" target="_blank"
        >${e.trim()}</a
      >`:c`<span class="place">${e}</span>`,Dt=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Nt({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:s}=e,a=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?i("seats.left",{count:n}):i("seats.soldOut"),r?i("seats.held",{count:r}):"",s?i("seats.waiting",{count:s}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${a(o)}></span>
      <span class="held" style=${a(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Bs=e=>i(`status.${e}`),We=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${Bs(e)}</span>`,ir=new Map;function It({booking:e,named:t=!1}){let n=So(),o=e.deadline??"",r=Date.parse(o)-n,s=`${e.id} ${o}`,a=Math.max(ir.get(s)??1,r);return ir.set(s,a),c`<div class="offer">
    <p class="held-for">
      ${t?Se("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):i("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Eo(r)}</span>
      <span class="until">${i("offer.until",{time:ge(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/a}%`}}></span>
    </div>
    <div class="acts">
      <${L} kind="primary" action=${()=>tr(e)} disabled=${r<=0}>
        ${i("offer.claim")}
      <//>
      <${L} action=${()=>Ot(e)} disabled=${r<=0}>
        ${i("offer.decline")}
      <//>
    </div>
  </div>`}function ct({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${i("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${Nn(e)}</p>`:M(e)?null:c`<${Vs} booking=${e} /><p class="stands">${Ys(e)}</p>`}function Ys({position:e,position_exact:t}){return e?Se(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${W(e)}</strong>`}):i("booking.waitlisted")}function Vs({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${i("booking.missed",{time:ge(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${i("booking.missedLast",{count:t,time:he(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${i("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,z=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,O=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${i("failure.title")}</p>
    <p>${ne(e)}</p>
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
  </div>`;function E({label:e,hint:t,error:n,name:o,children:r,...s}){let a=`field-${o}`,l=[t&&`${a}-hint`,n&&`${a}-wrong`].filter(Boolean).join(" "),u={id:a,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${a}>${e}</label>
    ${r?r(u):c`<input ...${u} ...${s} />`}
    ${t&&c`<p class="hint" id=${`${a}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`}function In(){let{polite:e,assertive:t,notices:n}=Ie.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${i("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:s})=>c`<p key=${o} class=${s?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${i("app.dismiss")}
              onClick=${()=>hn(o)}
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
    <${In} />
  </dialog>`}function Q({title:e,children:t,confirmLabel:n,action:o,close:r}){return c`<${lt} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${L} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${L} action=${r}>${i("booking.keep")}<//>
    </div>
  <//>`}var Be=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Gs({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?i("form.required"):e.tooLong?i("form.tooLong",{max:o}):e.typeMismatch?i("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?i("form.number",{min:Number(t),max:Number(n)}):i("form.numberFrom",{min:Number(t)}):i("form.invalid")}function ie(e,t){let[n,o]=g({}),[r,s]=g(""),[a,l]=g(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);b(()=>m().find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,a)return;let $=m().map(_=>[_.name,Gs(_)]),v=Object.fromEntries($.filter(([,_])=>_));if(s(""),o(v),!Object.keys(v).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let k=_?.body?.field;k in e?o({[k]:Ks(k,ne(_))}):s(ne(_))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=r||(h.length?i("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:a,errorAt:d=>n[d]??null,summary:p}}function Ks(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?i("form.past"):n==="must be before the end"?i("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var ae=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Ye=({label:e=i("sign.password"),error:t=null})=>c`<${E}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${i("sign.passwordHint")}
    error=${t}
  />`;var Fn=["offers","bookings","conferences"],Qs={email:null,email_verified:!1,email_pending:null,mails:Fn};function cr({signIn:e}){let{account:t}=C.use(n=>n);return q(i("account.title")),c`<h1 tabindex="-1">${i("account.title")}</h1>
    ${t?c`<${Js} key=${t.user} user=${t.user} />`:c`<${z} title=${i("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${i("nav.signIn")}
            </button>
          <//>`}`}function Js({user:e}){let[t,n]=g(null),[o,r]=g(null),s=()=>R("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof V&&l.status===404?n(Qs):r(l)});b(()=>{s()},[]);let a=async l=>n(await oe("PATCH","/v1/users/me",l));return o?c`<${O} error=${o} retry=${s} />`:t?c`
    <p class="quiet">${i("account.name",{name:e})}</p>
    <${Xs} user=${t} change=${a} />
    <${Zs} user=${t} change=${a} />
    <${ei} user=${e} />
    <${ti} />
  `:c`<${N} />`}function Xs({user:e,change:t}){let n={email:i("sign.email")},{submit:o,busy:r,errorAt:s,summary:a}=ie(n,async({email:u})=>{await t({email:u}),T(i("form.saved"))}),l=e.email?i(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):i("account.noMails");return c`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${i("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&c`<p>${i("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${E}
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
        ${e.email&&c`<${L} action=${()=>H(()=>t({email:null}))}>
            ${i("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Zs({user:e,change:t}){let n=o=>{let r=Fn.filter(s=>e.mails.includes(s)!==(s===o));return H(()=>t({mails:r}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${i("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${i("account.mails")}</legend>
      ${Fn.map(o=>c`<label class="check" key=${o}>
            <input
              type="checkbox"
              checked=${e.mails.includes(o)}
              onChange=${()=>n(o)}
            />
            ${i(`account.${o}`)}
          </label>`)}
    </fieldset>
  </section>`}function ei({user:e}){let t={current:i("account.current"),password:i("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:s}=ie(t,async(a,l)=>{await qo(a.current,a.password),l.reset(),T(i("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${i("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${E}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${Ye} label=${t.password} error=${r("password")} />
      <${ae} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ti(){let[e,t]=g(!1),n=()=>H(async()=>{let r=await R("/v1/users/me/export");Re("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>H(async()=>{await oe("DELETE","/v1/users/me"),kn(),T(i("account.deleted"))});return c`<section aria-labelledby="data">
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
  </section>`}var ut=B({fetched:{},pushed:{}});function ke(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));ut.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ve(e){let[t,n]=g(null),o=qe(),r=()=>ur(e).then(()=>n(null),n);b(()=>{r()},[e]),pe(o==="live"?ee:_e,r,[e]),ni(e);let[s]=ce([e]);return{conference:s,error:t,reload:r}}function ni(e){st([`conference ${e}`],oi),b(()=>lr,[e])}function ce(e){let{fetched:t,pushed:n}=ut.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function oi({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:s,canceled:a}){let l={capacity:t,available:n,held:o,confirmed:r,waitlisted:s,canceled:a};ut.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function lr(){ut.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}U.watch(()=>{U.get().state!=="live"&&lr()});async function ur(e){let t=await R(`/v1/conferences/${encodeURIComponent(e)}`);return ke([t]),t}function fr(e){let{fetched:t}=ut.get();for(let n of e)t[n]||ur(n).catch(()=>{})}async function dr(e){let{items:t,next:n}=await R(Z("/v1/conferences",e));return ke(t),{ids:t.map(({id:o})=>o),next:n}}async function mr(){let e=await ze("/v1/users/me/conferences");return ke(e),e.map(({id:t})=>t)}var pr=(e,t)=>ri(e)||t.organizer===e.user,ri=e=>e.roles.includes("admin");var si=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,hr=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function ii(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?hr(t[2],t[1]):/^https?:\/\//.test(e)?hr(e,e):e}var Pn=e=>e.split(si).map(ii),ai=e=>/^[-*] /.test(e);function ci(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${Pn(t[1])}</h2>`;let n=e.split(`
`);return n.every(ai)?c`<ul>
      ${n.map(o=>c`<li>${Pn(o.slice(2))}</li>`)}
    </ul>`:c`<p>${Pn(e)}</p>`}var gr=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(ci)}
  </div>`;function $r({booking:e}){let[t,n]=g(!1);return c`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${i("why.title")}</summary>
    ${t&&c`<${li} booking=${e} />`}
  </details>`}function li({booking:{id:e,position:t}}){let[n,o]=g(null),[r,s]=g(null),a=()=>R(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),s(null)},s);if(b(()=>{a()},[e]),r)return c`<${O} error=${r} retry=${a} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${i(u==="lapse"?"why.missed":"why.joined",{time:he(m)})}
        </li>`)}
    ${t&&c`<li>${i("why.before",{count:t-1})}</li>`}
    <li>${i("why.order")}</li>
  </ul>`}function _r({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Ve(e);return q(n?.name??i("conference.title")),n?c`<${fi} conference=${n} signIn=${t} />`:o instanceof V&&o.status===404?c`<${ui} />`:c`<h1 tabindex="-1">${i("conference.title")}</h1>
    ${o?c`<${O} error=${o} retry=${r} />`:c`<${N} />`}`}var ui=()=>c`<h1 tabindex="-1">${i("conference.title")}</h1>
    <${z} title=${i("conference.unknown")}>
      <p><a href="#/conferences">${i("notFound.home")}</a></p>
    <//>`;function fi({conference:e,signIn:t}){let{account:n}=C.use(a=>a),{name:o,description:r}=e,s=n&&Me(n)&&pr(n,e);return c`
    <p class="crumb"><a href="#/conferences">${i("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&c`<${gr} text=${r} />`}
        <${mi} conference=${e} />
        <${L} action=${()=>di(e)}>${i("conference.share")}<//>
        ${s&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${i("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${i("conference.seats")}</h2>
        <${pi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function di({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>T(i("conference.copied")),()=>T(n))}function mi({conference:e}){let{location:t,topics:n,organizer:o,confirmation_window:r}=e,s=[[i("conference.when"),c`<${ye} ...${e} />`],[i("conference.where"),c`<${ve} location=${t} />`],[i("conference.topics"),c`<${Dt} topics=${n} />`]];o&&s.push([i("conference.organizer"),o]);let a=St(r??Number(J.window));return s.push([i("conference.offers"),i("conference.heldFor",{span:a})]),c`<dl class="facts">
    ${s.map(([l,u])=>c`<div key=${l}>
          <dt>${l}</dt>
          <dd>${u}</dd>
        </div>`)}
  </dl>`}function pi({conference:e,account:t,signIn:n}){let o=D.use(({bookings:l})=>at(e.id,l)),r=D.use(l=>l.state),s=hi(e);if(o&&M(o)&&!s)return c`<${Ft} booking=${o} />`;let a=!s&&c`<${Nt} conference=${e} />`;return o&&K(o)&&!s?c`${a}<${Ft} booking=${o} />`:c`
    ${a} ${o&&c`<${ct} booking=${o} />`}
    ${s&&c`<p class="stands">${s}</p>`}
    ${!s&&r==="loading"&&c`<${N} />`}
    ${!s&&r!=="loading"&&c`<${gi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function hi({canceled:e,start:t,end:n}){return e?i("conference.canceled"):Date.parse(n)<=P()?i("conference.ended"):Date.parse(t)<=P()?i("conference.started"):""}function gi({conference:e,booking:t,account:n,signIn:o}){let r=D.use(f=>f.bookings),s=rr(e,r),a=s.find(f=>!se(f)&&!M(f));if(a)return c`<p class="stands">${i("conference.clash",{name:a.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Dn(t):Ct(e),m=s.map(f=>f.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${i("conference.drops",{names:m})}</p>`}
    <${L} kind="primary" action=${n?u:()=>o(()=>$i(e))}>
      ${e.available?i("conference.book"):i("conference.join")}
    <//>
  `}async function $i(e){await De();let t=at(e.id,D.get().bookings);if(!t)return Ct(e);if(!K(t))return t.reason==="attendee"?Dn(t):Ct(e)}function Ft({booking:e,named:t=!1}){let[n,o]=g(!1);if(M(e))return c`<${It} booking=${e} named=${t} />`;let r=()=>o(!1),s=se(e)?"leave":"cancel";return c`
    <${ct} booking=${e} />
    ${se(e)&&c`<${$r} booking=${e} />`}
    <div class="acts">
      ${!se(e)&&c`<${L} action=${()=>nr(e)}>${i("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${i(`booking.${s}`)}
      </button>
    </div>
    ${!se(e)&&c`<${_i} booking=${e} />`}
    ${n&&c`<${Q}
        title=${i(`booking.${s}Title`)}
        confirmLabel=${i(`booking.${s}`)}
        action=${()=>Ot(e)}
        close=${r}
      >
        <p>${i(`booking.${s}Text`)}</p>
      <//>`}
  `}function _i({booking:e}){let[t]=ce([e.conference]),{start:n,end:o,conference_name:r}=e,s=t?.location??"",a=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=Z("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${a(n)}/${a(o)}`,location:s}),u=Z("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:s}),m=(f,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return c`<p class="quiet">
    ${Se("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var br=24,bi=1e3,wi=100;function Ln(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),available:t.has("available")}}var yi=({words:e="",topic:t="",from:n="",to:o="",available:r=!1})=>Z("#/conferences",{q:e,topic:t,from:n,to:o,available:r?1:null}),Y=B({...Ln(location.hash),ids:[],next:null,state:"loading",error:null}),vi=({topic:e,from:t,to:n,available:o},r,s)=>({topic:e,from:t?wn(t).first:new Date(P()).toISOString().slice(0,19),to:n?wn(n).last:null,available:o||null,limit:r,cursor:s}),Pt=0;async function Lt({more:e=!1,quietly:t=!1}={}){Pt+=1;let n=Pt,o=Y.get();!e&&!t&&Y.set({state:"loading"});let r=o.words?bi:e?br:Math.max(br,o.ids.length);try{let s=e?o.ids:[],a=e?o.next:null,l=s.length+r;do{let u=await dr(vi(o,Math.min(100,l-s.length),a));s=[...s,...u.ids],a=u.next}while(a&&s.length<l);n===Pt&&Y.set({ids:s,next:a,state:"ready",error:null})}catch(s){n===Pt&&!t&&Y.set({state:"failed",error:s})}}var wr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function ki(e,t){let{name:n,location:o,topics:r,description:s}=e,a=wr([n,o,...r,s].join(" "));return wr(t).split(/\s+/).every(l=>a.includes(l))}function yr(){let e=Y.use(h=>h),{words:t,topic:n,from:o,to:r,available:s,ids:a,next:l,state:u,error:m}=e;xi(e),b(()=>{let h=setTimeout(Lt,t?200:0);return()=>clearTimeout(h)},[!!t,n,o,r,s]),pe(a.length>wi?ee:_e,()=>u!=="loading"&&Lt({quietly:!0}));let f=Ti(a,t,u);return q(i("nav.conferences")),c`
    <h1 tabindex="-1">${i("nav.conferences")}</h1>
    <${Si} />
    ${u==="loading"&&!a.length&&c`<${N} />`}
    ${u==="failed"&&c`<${O} error=${m} retry=${Lt}>
          ${f.length>0&&c`<p>${i("failure.stale")}</p>`}
        <//>`}
    ${u==="ready"&&!f.length&&c`<${Ei} />`}
    <ul class="cards">
      ${f.map(h=>c`<${Ci} key=${h.id} conference=${h} />`)}
    </ul>
    ${l&&!t&&c`<p class="more"><${L} action=${()=>Lt({more:!0})}>${i("conferences.more")}<//></p>`}
  `}function xi(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&Y.set(Ln(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=yi(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Ti(e,t,n){let r=ce(e).filter(s=>!s.canceled&&(!t||ki(s,t)));return b(()=>{t&&n==="ready"&&Fe(i("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Si(){let{words:e,topic:t,from:n,to:o,available:r}=Y.use(l=>l),s=l=>({target:u})=>Y.set({[l]:u.value}),a=({target:l})=>Y.set({available:l.checked});return c`<form class="search" role="search" onSubmit=${l=>l.preventDefault()}>
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
        onClick=${()=>Y.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Ei(){let{words:e,topic:t,from:n,to:o,available:r}=Y.use(l=>l),s=e||t||n||o||r,a=()=>Y.set(Ln(""));return s?c`<${z} title=${i("conferences.none")}
        ><${L} action=${a}>${i("conferences.showAll")}<//><//
      >`:c`<${z} title=${i("conferences.empty")}>
        <p>
          ${Se("conferences.emptyHint",{link:c`<a href="#/organize">${i("nav.organize")}</a>`})}
        </p>
      <//>`}function Ci({conference:e}){let t=D.use(({bookings:l})=>at(e.id,l)),{id:n,name:o,location:r,topics:s}=e,a=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&c`<${We} status=${t.status} />`}
    </div>
    <p class="quiet"><${ye} ...${e} /></p>
    <p class="quiet"><${ve} location=${r} /></p>
    <${Dt} topics=${s} />
    <${Nt} conference=${e} />
  </li>`}function kr({signIn:e}){let{account:t}=C.use(a=>a),{bookings:n,state:o,problem:r}=D.use(a=>a);return q(i("booking.list")),b(()=>{De()},[]),c`<h1 tabindex="-1">${i("booking.list")}</h1>
    ${s()}`;function s(){if(!t)return c`<${z} title=${i("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${i("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${O} error=${r} retry=${De} />`;let a=Object.values(n).sort((l,u)=>l.start<u.start?-1:1);return a.length?c`<${Oi} all=${a} />`:c`<${z} title=${i("booking.none")}>
        <p><a href="#/conferences">${i("booking.find")}</a></p>
      <//>`}}function Oi({all:e}){let t=e.filter(r=>K(r)&&Date.parse(r.end)>P()),n=e.filter(r=>!t.includes(r)).reverse(),o=t.map(r=>r.conference);return b(()=>fr(o),[o.join()]),c`
    ${!t.length&&c`<p class="quiet">${i("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...t.filter(M),...t.filter(r=>!M(r))].map(r=>c`<${vr} key=${r.id} booking=${r} />`)}
    </ul>
    ${n.length>0&&c`<details class="over">
        <summary>${i("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(r=>c`<${vr} key=${r.id} booking=${r} />`)}
        </ul>
      </details>`}
  `}function vr({booking:e}){let t=!K(e)||Date.parse(e.end)<=P(),[n]=ce([e.conference]);return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${We} status=${e.status} />
    </div>
    <p class="quiet"><${ye} ...${e} ...${n??{}} /></p>
    ${n&&c`<p class="quiet"><${ve} location=${n.location} /></p>`}
    ${t?c`<${ct} booking=${e} />`:c`<${Ft} booking=${e} />`}
  </li>`}var Mt=()=>({name:i("form.name"),location:i("form.place"),topics:i("form.topics"),start:i("form.starts"),end:i("form.ends"),timezone:i("form.zone"),slots:i("form.seats"),expected_demand:i("form.expected"),confirmation_window:i("form.window"),max_offers:i("form.maxOffers"),quiet_hours:i("form.quiet"),description:i("form.description")}),zt=({error:e,hint:t,value:n})=>c`<${E}
    label=${i("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Rt=({error:e,maxlength:t,value:n})=>c`<${E}
    label=${i("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${i("form.placeHint")}
  />`,Ut=({error:e,rows:t,value:n})=>c`<${E} label=${i("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function qt({error:e,value:t}){let[n,o]=t?_n(Number(t)):["","minute"];return c`<${E}
    label=${i("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${i("form.windowHint",{span:St(Number(J.window))})}
  >
    ${r=>c`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${i("form.windowUnit")}>
          ${Tt.map(([s])=>c`<option value=${s} selected=${s===o}>${i(`units.${s}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Ht({confirmation_window:e,window_unit:t}){let n=Tt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Wt=({error:e,value:t})=>c`<${E}
    label=${i("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${i("form.maxOffersHint")}
    error=${e}
  />`,jt=({error:e,value:t})=>c`<${E}
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
  <//>`;function Bt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Be("quiet_hours",i("form.quietBoth"));return e?{from:e,until:t}:null}var Yt=({error:e,value:t})=>c`<${E}
    label=${i("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${i("form.topicsHint")}
    error=${e}
  />`,Vt=e=>e.split(",").map(t=>t.trim()).filter(Boolean);var Ai=2e3;function Gt(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let s=Math.max(0,n.at+Ai-Date.now());await new Promise(a=>setTimeout(a,s)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var Kt=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Mn=1e3,xr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Sr(e){let[t,n]=g({bookings:null,error:null}),o=Gt(Kt(e),async()=>{try{let r=await ze(`/v1/conferences/${e?.id}/bookings`,Mn);n({bookings:r,error:null})}catch(r){n(s=>({...s,error:r}))}});return{...t,reload:o}}var Di=()=>[{name:i("manage.attendee")},{name:i("manage.status")},{name:i("manage.position"),number:!0},{name:i("manage.offers"),number:!0},{name:i("manage.booked")},{name:i("manage.remove"),unseen:!0}],ft=({user_id:e})=>e??i("manage.byEmail"),Tr=e=>[...e].sort((t,n)=>xr.indexOf(t.status)-xr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Er({conference:e,attendees:t}){let[n,o]=g(""),[r,s]=g(!1),[a,l]=g(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(y=>ft(y).toLowerCase().includes(n.trim().toLowerCase())),p=({id:y})=>H(async()=>{await G(`/v1/bookings/${y}/cancel`),await f()}),d=y=>H(async()=>{let x=encodeURIComponent(y.user_id);await G(`/v1/conferences/${e.id}/attendees/${x}/allow`),T(i("manage.allowed",{name:ft(y)}))}),$=()=>H(async()=>{let y=`/v1/conferences/${e.id}/bookings`,x=await R(y,{accept:"text/csv"});Re(`${e.name}.csv`,"text/csv",`\uFEFF${x}`)}),v=({target:y})=>o(y.value),_=Tr(h.filter(y=>y.status!=="CANCELED")),k=Tr(h.filter(y=>y.status==="CANCELED")),w=(y,x)=>c`<${je} label=${x} columns=${Di()}>
      ${y.map(le=>c`<${Ni} key=${le.id} booking=${le} remove=${()=>l(le)} allow=${()=>d(le)} />`)}
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
        <${L} action=${$}>${i("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${O} error=${m} retry=${f} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${z} title=${i(u.length?"manage.noMatch":"manage.none")} />`}
    ${_.length>0&&w(_,i("manage.attendees"))}
    ${k.length>0&&c`<details class="over">
        <summary>${i("status.CANCELED")} (${W(k.length)})</summary>
        ${w(k,i("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Mn&&c`<p class="quiet">${i("manage.first",{bookings:i("count.booking",{count:Mn})})}</p>`}
    ${r&&c`<${Ii} conference=${e} reload=${f} close=${()=>s(!1)} />`}
    ${a&&c`<${Q}
        title=${i("manage.removeTitle",{name:ft(a)})}
        confirmLabel=${i("manage.remove")}
        action=${()=>p(a)}
        close=${()=>l(null)}
      >
        <p>${i("manage.removeText",{name:ft(a)})}</p>
      <//>`}
  </section>`}function Ni({booking:e,remove:t,allow:n}){let o=ft(e),r=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
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
  </tr>`}function Ii({conference:e,reload:t,close:n}){let o={invitee:i("manage.inviteLabel")},{submit:r,busy:s,errorAt:a,summary:l}=ie(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await G("/v1/bookings",{conference:e.id,...m}),T(i("manage.invited",{name:u})),n(),await t()});return c`<${lt} title=${i("manage.inviteTitle")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p class="quiet">${i("manage.inviteText")}</p>
      <${E}
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
  <//>`}function Cr({conference:e}){let[t,n]=g(!1),{id:o,name:r,capacity:s,location:a,topics:l,description:u}=e,{confirmation_window:m,max_offers:f}=e,{timezone:h,quiet_hours:p}=e,{submit:d,busy:$,errorAt:v,summary:_}=ie(Mt(),async(w,y)=>{let x={slots:Number(w.slots),location:w.location,topics:Vt(w.topics),description:w.description,confirmation_window:Ht(w),max_offers:w.max_offers===""?null:Number(w.max_offers),...h?{quiet_hours:Bt(w)}:{}};ke([await oe("PATCH",`/v1/conferences/${o}`,x)]),T(i("form.saved")),requestAnimationFrame(()=>y.reset())}),k=()=>H(async()=>{ke([await oe("DELETE",`/v1/conferences/${o}`)]),T(i("manage.canceledNow",{name:r}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${i("manage.edit")}</h2>
    <form class="form" onSubmit=${d} novalidate>
      <div class="pair">
        <${zt} value=${s} error=${v("slots")} hint=${i("form.seatsHint")} />
        <${Rt} value=${a} error=${v("location")} />
      </div>
      <${Yt} value=${l.join(", ")} error=${v("topics")} />
      <${Ut} rows="3" value=${u} error=${v("description")} />
      <div class="pair">
        <${qt} value=${m??void 0} error=${v("confirmation_window")} />
        <${Wt} value=${f??void 0} error=${v("max_offers")} />
      </div>
      ${h&&c`<${jt} value=${p} error=${v("quiet_hours")} />`}
      <${ae} error=${_} />
      <div class="acts">
        <button class="button primary" aria-busy=${$}>${i("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${i("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${Q}
        title=${i("manage.cancelTitle",{name:r})}
        confirmLabel=${i("manage.cancel")}
        action=${k}
        close=${()=>n(!1)}
      >
        <p>${i("manage.cancelText")}</p>
      <//>`}
  </section>`}function Or({conference:{id:e,name:t}}){let[n,o]=g(!1),r=()=>H(async()=>{await oe("DELETE",`/v1/conferences/${e}?forget=true`),T(i("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
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
      <//>`}`}var Fi=100,Ar=240,Ge=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],zn=null,Rn=0;function Pi(){let e=new URL(Rn?`./uplot.js?${Rn}`:"./uplot.js",import.meta.url);return zn??=Promise.all([import(e.href),Li("./uplot.css")]).then(([t])=>t.default,()=>{throw zn=null,Rn+=1,new V(0,null)}),zn}function Li(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Mi(e,t){let n=e.map(({at:s})=>Date.parse(s)/1e3),o=Math.max(P()/1e3,...n.slice(-1)),r=Ge.map(({name:s})=>[...e.map(a=>a[s]),t[s]]);return[[...n,o],...r]}function zi(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],s=(u,m,f)=>[0,Math.max(4,Math.ceil(f*1.1))],a={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Ar,cursor:{y:!1},scales:{y:{range:s},expired:{range:s}},legend:{live:!1},axes:[{...a,values:Ri,space:90},{...a,size:44,incrs:r},{...a,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:i("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...Ge.map(({text:u,color:m,dash:f,scale:h})=>({label:i(u),scale:h,dash:f,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function Ri({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Ao(o*1e3,n))}function Dr(e){let[t,n]=g(null),[o,r]=g(null),s=()=>Pi().then(d=>n(()=>d),r);b(()=>{s()},[]);let{samples:a,resolution:l,error:u,reload:m}=e.series,f=o??(a?null:u),p=f?c`<${O} error=${f} retry=${o?s:m} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t&&a?c`<${Hi} uPlot=${t} samples=${a} ...${e} />`:p}</div>
    <figcaption class="quiet">${i(`series.${l}`)}</figcaption>
    <${qi} samples=${a??[]} />
  </figure>`}var Ui=e=>e.filter((t,n)=>Ge.some(({name:o})=>t[o]!==e[n-1]?.[o]));function qi({samples:e}){let[t,n]=g(!1),o=({currentTarget:a})=>n(a.open),r=[{name:i("plot.when")},...Ge.map(({text:a})=>({name:i(a),number:!0}))],s=a=>c`<tr key=${a.at}>
    <th scope="row">${he(a.at)}</th>
    ${Ge.map(({name:l})=>c`<td class="number">${W(a[l])}</td>`)}
  </tr>`;return c`<details class="over" onToggle=${o}>
    <summary>${i("plot.numbers")}</summary>
    ${t&&c`<${je} label=${i("plot.table")} columns=${r}>${Ui(e).slice(-Fi).reverse().map(s)}<//>`}
  </details>`}function Hi({uPlot:e,samples:t,now:n,capacity:o}){let r=F(null),s=F(null),a=()=>Mi(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=r.current;if(!m)return;let f=matchMedia("(prefers-color-scheme: dark)"),h=()=>{s.current?.destroy(),s.current=new e(zi(e,m),a(),m)},p=new ResizeObserver(([{contentRect:$}])=>s.current?.setSize({width:$.width,height:Ar})),d=setInterval(()=>s.current?.setData(a()),1e3);return h(),p.observe(m),f.addEventListener("change",h),()=>{clearInterval(d),p.disconnect(),f.removeEventListener("change",h),s.current?.destroy(),s.current=null}},[]),b(()=>s.current?.setData(a()),[t,...Object.values(n)]);let u=Ge.map(({text:m,name:f})=>`${i(m)} ${n[f]??i("plot.unknown")}`);return c`<div
    ref=${r}
    role="img"
    aria-label=${i("plot.label",{seats:i("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Wi=3600;function Ir(e){let[t,n]=g({samples:null,resolution:"minute",error:null}),o=F(null),r=Kt(e),a=Gt(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await R(Z(u,{since:o.current})),f=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(f);n(({samples:p,resolution:d})=>({samples:Nr([...p??[],...h]),resolution:p?d:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:Nr([...u.samples,ji(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:a}}var ji=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(P()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},Nr=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Wi);function Fr({id:e}){let{conference:t,error:n,reload:o}=Ve(e),r=Sr(t),s=Ir(t);return q(t?.name??i("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ye} ...${t} /><${ve} location=${t.location} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${i("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${i("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${i("manage.canceled")}</p>`}
    <${Bi} conference=${t} series=${s} />
    ${!t.canceled&&c`<${Cr} conference=${t} />`}
    ${r.bookings?.length===0&&c`<${Or} conference=${t} />`}
    <${Er} conference=${t} attendees=${r} />
  `:c`<h1 tabindex="-1">${i("conference.title")}</h1>
      ${n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}`}function Bi({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:s}=e,{lapsed:a}=t,l=[[i("manage.confirmed"),o,i("manage.of",{seats:i("count.seat",{count:n})})],[i("manage.waiting"),s,""],[i("manage.pending"),r,""],[i("manage.expired"),a??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${i("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?W(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${Dr} series=${t} now=${{confirmed:o,waitlisted:s,held:r,lapsed:a}} capacity=${n} />
  </section>`}function Mr({id:e,signIn:t}){let{account:n}=C.use(o=>o);return q(e==="new"?i("organize.new"):i("organize.title")),!n||!Me(n)?c`<h1 tabindex="-1">${i("organize.title")}</h1>
      <${Yi} ...${{account:n,signIn:t}} />`:e==="new"?c`<${Ji} />`:e?c`<${Fr} key=${e} id=${e} />`:c`<${Ki} account=${n} />`}var Yi=({account:e,signIn:t})=>c`<${z} title=${e?i("organize.noRole"):i("organize.signIn")}>
    <p>${i("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${i("nav.signIn")}
      </button>`}
  <//>`,Vi=()=>[{name:i("organize.conference")},{name:i("organize.when")},{name:i("organize.state")},{name:i("organize.confirmed"),number:!0},{name:i("organize.seats"),number:!0},{name:i("organize.held"),number:!0},{name:i("organize.waiting"),number:!0}];function Gi({canceled:e,start:t,end:n}){return e?i("organize.canceled"):Date.parse(n)<=P()?i("organize.over"):i(Date.parse(t)<=P()?"organize.running":"organize.upcoming")}function Ki({account:e}){let[t,n]=g(null),[o,r]=g(null),s=()=>mr().then(l=>{n(l),r(null)},r);b(()=>{s()},[e.user]);let a=ce(t??[]);return pe(ee,s),c`
    <div class="top">
      <h1 tabindex="-1">${i("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${i("organize.new")}</a>
    </div>
    ${o&&c`<${O} error=${o} retry=${s} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${z} title=${i("organize.none")} />`}
    ${a.length>0&&c`<${je} label=${i("organize.list")} columns=${Vi()}>
        ${a.map(l=>c`<tr key=${l.id}>
              <th scope="row"><a href=${`#/organize/${l.id}`}>${l.name}</a></th>
              <td>${Et(l.start,l.end,l.timezone)[0]}</td>
              <td>${Gi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${W(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Pr(e,t,n,o){let{at:r,gap:s}=Do(n,o);if(s===null)return r;e.elements.namedItem(t).value=s;let[a,l]=[n,s].map(u=>u.slice(11));throw new Be(t,i("form.gap",{local:a,next:l}))}function Qi(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:Vt(e.topics),start:Pr(t,"start",e.start,n),end:Pr(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Ht(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Bt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description}}function Ji(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${Xi} id=${e} />`:c`<${zr} />`}function Xi({id:e}){let{conference:t,error:n,reload:o}=Ve(e);return t?c`<${zr} like=${t} />`:n?c`<${O} error=${n} retry=${o} />`:c`<${N} />`}function zr({like:e}){let t=Mt(),{submit:n,busy:o,errorAt:r,summary:s}=ie(t,async(a,l)=>{let u=await G("/v1/conferences",Qi(a,l));ke([u]),T(i("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
    <p class="crumb"><a href="#/organize">${i("organize.title")}</a></p>
    <h1 tabindex="-1">${i("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${E}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&i("form.copyHint")}
        error=${r("name")}
      />
      <${Ut} rows="5" value=${e?.description} error=${r("description")} />
      <${Rt} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Yt} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Lr} name="start" label=${t.start} error=${r("start")} />
        <${Lr} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${E}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${i("form.zoneHint",{zone:bn()})}
      >
        ${a=>c`<select ...${a}>
            ${No().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <div class="pair">
        <${zt} value=${e?.capacity} error=${r("slots")} />
        <${E}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${qt} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${Wt} value=${e?.max_offers??void 0} error=${r("max_offers")} />
      </div>
      <${jt} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${ae} error=${s} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${i("form.publish")}</button>
      </div>
    </form>
  `}var Lr=({name:e,label:t,error:n})=>c`<${E} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Rr=new Map;function Ur(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function qr(){history.scrollRestoration="manual";let{key:e}=Ur();addEventListener("scroll",()=>Rr.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Ur();e=t.key,Zi(t.isNew?0:Rr.get(e)??0,()=>e===t.key)})}function Zi(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:s}=document.documentElement;r-s>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var ea=["in","up"];function Hr({close:e,signedIn:t}){let[n,o]=g("in"),[r,s]=g({user:""}),a=(m,f={})=>{s(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t()},u=aa[n];return c`<${lt} title=${i(ca[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${i("sign.ways")}>
      ${ea.map(m=>c`<button
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
  <//>`}function Ke({submit:e,label:t,children:n}){let[o,r]=g(""),[s,a]=g(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!s){a(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(ne(m)),a(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${s}>${t}</button>
  </form>`}var Un=({known:e})=>c`<${E}
    label=${i("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Wr=()=>c`<${E}
    label=${i("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${i("sign.codeHint")}
  />`;async function qn(e,t,{go:n,done:o}){try{await Fo(e,t),o()}catch(r){if(r instanceof nt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof Ae&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ae&&r.kind==="PasswordResetRequiredException")await vn(e),n("reset",{user:e,hint:r.message});else throw r}}function ta(e){let{known:t,go:n}=e;return c`<${Ke} submit=${({user:r,password:s})=>qn(r,s,e)} label=${i("sign.in")}>
      <${Un} known=${t} />
      <${E}
        label=${i("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${i("sign.forgot")}
    </button>`}function na({known:e,go:t}){return c`<${Ke} submit=${async({user:o,email:r,password:s})=>{await Ro(o,s,r),t("code",{user:o,password:s})}} label=${i("sign.up")}>
      <${Un} known=${e} />
      <${E} label=${i("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ye} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${i("sign.haveCode")}
    </button>`}function oa(e){let{known:t,go:n}=e,[o,r]=g(t.user),s=async({code:u})=>{await Uo(o,u),T(i("sign.ready")),t.password&&o===t.user?await qn(o,t.password,e):n("in",{user:o})},a=()=>Mo(o).then(()=>T(i("sign.resent")),u=>T(ne(u),!0)),l=({target:u})=>r(u.value);return c`<${Ke} submit=${s} label=${i("sign.confirm")}>
      <${E}
        label=${i("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Wr} />
    <//>
    <${L} kind="plain" action=${a}>${i("sign.resend")}<//>`}function ra({known:e,go:t}){return c`<${Ke} submit=${async({user:o})=>{await vn(o),t("reset",{user:o})}} label=${i("sign.sendCode")}>
    <p class="quiet">${i("sign.forgotText")}</p>
    <${Un} known=${e} />
  <//>`}function sa(e){let{user:t}=e.known;return c`<${Ke} submit=${async({code:o,password:r})=>{await zo(t,o,r),T(i("sign.changed")),await qn(t,r,e)}} label=${i("sign.setPassword")}>
    <${Wr} />
    <${Ye} label=${i("sign.newPassword")} />
  <//>`}function ia({known:e,done:t}){return c`<${Ke} submit=${async({password:o})=>{e.required&&await Po(e.required,o),t()}} label=${i("sign.setPassword")}>
    <${Ye} label=${i("sign.newPassword")} />
  <//>`}var aa={in:ta,up:na,code:oa,forgot:ra,reset:sa,renew:ia},ca={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function jr(){let[e,t]=g(null),[n,o]=g(null),[r,s]=g({}),a=qe(),l=()=>R("/slots").then(t,o);b(()=>{l()},[]),pe(a==="live"?ee:_e,l),b(()=>s({}),[a]),st(["slots_update"],({data:p})=>{t(p),o(null)}),st(["booking_response","cancellation_response"],({success:p,message:d,slot_id:$})=>{T(d,!p),s(v=>({...v,[$]:!1}))});let[u,m]=g(null);q(i("slots.title"));let f=(p,d)=>{Ue({type:p,slot_id:d})?s($=>({...$,[d]:!0})):T(i("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return c`
    <h1 tabindex="-1">${i("slots.title")}</h1>
    <p class="quiet">${i("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${z} title=${i("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${O} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${i("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${la}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!r[p.id]}
                off=${a!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${Q}
        title=${i("slots.freeTitle",{hours:Br(u)})}
        confirmLabel=${i("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${i("slots.freeText")}</p>
      <//>`}
  `}var Br=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function la({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:s}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Br(e)}</span>
      <span class="what">${r?i("slots.booked"):i("slots.free")}</span>
      <span class="since">${r&&s?i("slots.since",{time:ge(`${s}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Yr={account:cr,conferences:yr,conference:_r,mine:kr,slots:jr,organize:Mr},Vr=()=>{let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function ua(){let[e,t]=g(Vr());return b(()=>{let n=()=>t(Vr());return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function fa(){let e=ua(),[t,n]=g(null),o=l=>n({then:l}),r=F(null),s=F(!0),a=Object.hasOwn(Yr,e.name)?Yr[e.name]:pa;return da(),b(()=>{s.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),s.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${i("app.skip")}
    </a>
    <${ha} route=${e} signIn=${()=>o()} />
    <${$a} />
    <${_a} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${ma} key=${`${e.name} ${e.id}`} view=${a} id=${e.id} signIn=${o} />
    </main>
    <${In} />
    ${t&&c`<${Hr} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function da(){let{text:e}=pn.use(n=>n),t=D.use(({bookings:n})=>Object.values(n).some(M));b(()=>{document.title=t?i("app.offerTitle",{title:e}):e},[e,t])}function ma({view:e,...t}){let[n,o]=dn(r=>console.error(r));return n?c`<h1 tabindex="-1">${i("failure.title")}</h1>
        <${O} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function pa(){return q(i("notFound.title")),c`<h1 tabindex="-1">${i("notFound.title")}</h1>
    <${z} title=${i("notFound.text")}
      ><p><a href="#/conferences">${i("notFound.home")}</a></p><//
    >`}function ha({route:e,signIn:t}){let{account:n}=C.use(a=>a),o=D.use(({bookings:a})=>Object.values(a).filter(M).length),r=["conferences","mine",...J.open==="yes"?["slots"]:[],...Me(n)||!n?["organize"]:[]],s=a=>e.name.startsWith(a==="conferences"?"conference":a);return c`<header>
    <a class="brand" href="#/conferences"><${ga} /><span>Seats</span></a>
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
  </header>`}var ga=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function $a(){let e=qe();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${i("app.offline")}</p>`}
  </div>`}function _a({route:e}){let t=D.use(({bookings:o})=>o),n=Object.values(t).filter(o=>M(o)&&e.name!=="mine"&&o.conference!==e.id);return n.length?c`<aside class="offers" aria-label=${i("app.offers")}>
    ${n.map(o=>c`<${It} key=${o.id} booking=${o} named />`)}
  </aside>`:null}await Yn();qr();sr();rn(c`<${fa} />`,document.getElementById("page"));
