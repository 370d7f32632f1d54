/* Bundled from page/ by `make page`: 211c7f127d3ea7dab2be0651b8fa19c4. See licences.txt. */
var $t={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var Zn={de:()=>import("./de.js")},Zt=["en",...Object.keys(Zn)],eo=e=>e.toLowerCase().split("-")[0];function us(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(eo).find(n=>Zt.includes(n))??"en"}var Ne=us(),ee=navigator.languages.find(e=>eo(e)===Ne)??Ne,gt=$t;async function to(){let e=Zn[Ne];e&&(gt={...$t,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=gt===$t?"en":Ne}var fs=new Intl.PluralRules(ee),j=e=>e.toLocaleString(ee);function ds(e,t){let n=gt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[fs.select(Number(t.count))]??n.other}var Ie=e=>Object.hasOwn(gt,e),a=(e,t={})=>no(e,t).join(""),Ce=(e,t)=>no(e,t),no=(e,t)=>ds(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?j(s):s});var ro=function(e,t,n,o){var s;t[0]=0;for(var r=1;r<t.length;r++){var i=t[r++],l=t[r]?(t[0]|=i?1:2,n[t[r++]]):t[++r];i===3?o[0]=l:i===4?o[1]=Object.assign(o[1]||{},l):i===5?(o[1]=o[1]||{})[t[++r]]=l:i===6?o[1][t[++r]]+=l+"":i?(s=e.apply(l,ro(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[r-2]=0,t[r]=s)):o.push(l)}return o},oo=new Map;function so(e){var t=oo.get(this);return t||(t=new Map,oo.set(this,t)),(t=ro(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,r=1,i="",l="",u=[0],m=function(p){r===1&&(p||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,i):r===3&&(p||i)?(u.push(3,p,i),r=2):r===2&&i==="..."&&p?u.push(4,p,0):r===2&&i&&!p?u.push(5,0,!0,i):r>=5&&((i||!p&&r===5)&&(u.push(r,0,i,s),r=6),p&&(u.push(r,p,0,s),r=6)),i=""},f=0;f<n.length;f++){f&&(r===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],r===1?o==="<"?(m(),u=[u],r=3):i+=o:r===4?i==="--"&&o===">"?(r=1,i=""):i=o+i[0]:l?o===l?l="":i+=o:o==='"'||o==="'"?l=o:o===">"?(m(),r=1):r&&(o==="="?(r=5,s=i,i=""):o==="/"&&(r<5||n[f][h+1]===">")?(m(),r===3&&(u=u[0]),r=u,(u=u[0]).push(2,0,r),r=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),r=2):i+=o),r===3&&i==="!--"&&(r=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,co,ms,ge,en,vt,lo,bt,uo,nn,tn,ps,et=Symbol.for("pv"),kt={},xt=[],hs=/^m(i|n|o|s|text|space)$/,on=Array.isArray,rn=xt.slice,Ae=Object.assign;function Oe(e){e&&e.parentNode&&e.remove()}function fo(e,t,n){var o,s,r,i={},l=arguments.length;for(r in t)r=="key"?o=t[r]:r=="ref"&&typeof e!="function"?s=t[r]:i[r]=t[r];return l>2&&(i.children=l>3?rn.call(arguments,2):n),Ze(e,i,o,s,null)}function Ze(e,t,n,o,s){var r={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:et,__v:s||++co,__i:-1,__u:0};return!s&&C.vnode&&C.vnode(r),r}function St(e){return e.children}function wt(e,t){this.props=e,this.context=t,this.__g=0}function _e(e,t){if(t==null)return e.__&&_e(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:_e(e)}function $s(e){var t,n=e.__v,o=n.__e,s=[],r=[],i=e.__P;i&&((t=Ae({constructor:et},n)).__v=n.__v+1,C.vnode&&C.vnode(t),sn(i,t,n,e.__n,i.namespaceURI,32&n.__u?[o]:null,s,o||_e(n),32&n.__u,r),t.__v=n.__v,t.__.__k[t.__i]=t,_o(s,t,r),n.__=n.__e=null,t.__e!=o&&mo(t))}function mo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),mo(e)}function ao(e){(8&e.__g||(e.__g|=8,ge.push(e),vt++))&&en==C.debounceRendering||((en=C.debounceRendering)||queueMicrotask)(po)}function po(){try{for(var e,t=1;ge.length;)ge.length>t&&ge.sort(lo),e=ge.shift(),t=ge.length,8&e.__g&&$s(e)}finally{(vt=ge.length)&&(en||queueMicrotask)(po)}}function ho(e,t,n,o,s,r,i,l,u,m,f){var h,p,d,g,E,b,w=o.__k||xt,k=t.length;for(u=gs(n,t,w,u,k),h=0;h<k;h++)(d=n.__k[h])!=null&&(p=~d.__i&&w[d.__i]||kt,d.__i=h,b=sn(e,d,p,s,r,i,l,u,m,f),g=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&an(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||g,d)),E=E||g,4&d.__u?(u=$o(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),d.__u&=-21);return n.__e=E,u}function gs(e,t,n,o,s){var r,i,l,u,m,f,h,p,d,g=n.length,E=g,b=0,w=0,k=e.__k=Array(s);for(r=0;r<s;r++)(i=t[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=k[r]=Ze(null,i):on(i)?i=k[r]=Ze(St,{children:i}):i.constructor===et&&i.__b?i=k[r]=Ze(i.type,i.props,i.key,i.ref,i.__v):k[r]=i,u=r+b,i.__=e,i.__b=e.__b+1,l=null,~(m=i.__i=_s(i,n,u,E))&&(E--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==u-1?b--:m==u+1?b++:m!=u&&(m>u?b--:b++,w=1)):(~m||(s>g?b--:s<g&&b++),typeof i.type!="function"&&(i.__u|=4))):k[r]=null;if(w){for(f=[],h=[],r=0;r<s;r++)if((i=k[r])&&16&i.__u){for(b=0,p=f.length;b<p;)f[d=b+p>>1]<i.__i?b=d+1:p=d;f[b]=i.__i,h[r]=b+1}for(b=f.length;r--;)h[r]&&(h[r]==b?b--:k[r].__u|=4)}if(E)for(r=0;r<g;r++)!(l=n[r])||2&l.__u||(l.__e==o&&(o=_e(l)),cn(l,l));return o}function $o(e,t,n,o){var s,r,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&(s[r].__=e,t=$o(s[r],t,n,!1));return t}for(t&&!t.parentNode&&(t=_e(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!o&&n.moveBefore&&i.parentNode?n.moveBefore(i,t):n.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function _s(e,t,n,o){var s,r=e.key,i=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&r==null||u&&r==l.key&&i==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&r==l.key&&i==l.type)return s}return-1}function io(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _t(e,t,n,o,s){var r,i;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||io(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||io(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(i=tn[t]||(tn[t]=bs(t)),(e.__a||(e.__a={}))[t]=nn,r=t!=(t=t.replace(uo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,i,r):e.removeEventListener(t,i,r));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function bs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[bt]==null)t[bt]=nn++;else if(t[bt]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function sn(e,t,n,o,s,r,i,l,u,m){var f,h,p,d,g,E,b,w,k,v,y,Z,pt,ht,Te,Xn,$e,Ee,ce=t.type;if(t.constructor!==et)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=r=[],f.nodeType==8?l=yt(f,r):r.push(f),l=r[0]||l),(f=C.__b)&&f(t);e:if(typeof ce=="function"){p=i.length;try{if(w=t.props,k=(f=ce.prototype)&&f.render,v=(f=ce.contextType)&&o[f.__c],y=f?v?v.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(k?t.__c=d=new ce(w,y):(t.__c=d=new wt(w,y),d.constructor=ce,d.render=ys),v&&v.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),k&&(d.__s||(d.__s=d.state),ce.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Ae({},d.__s)),Ae(d.__s,ce.getDerivedStateFromProps(w,d.__s)))),g=d.props,E=d.state,d.__v=t,n.__c){if(w!==g&&k&&!ce.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(w,y),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(w,d.__s,y)===!1){t.__v!=n.__v&&(d.props=w,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(Y){Y&&(Y.__=t)}),xt.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&i.push(d),l=_e(n);break e}d.componentWillUpdate&&d.componentWillUpdate(w,d.__s,y),k&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,E,b)})}else k&&!ce.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),k&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=y,d.props=w,d.__P=e,d.__g&=-5,Z=C.__r,pt=k?25:0;do d.__g&=-9,Z&&Z(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++pt<25);k&&(xt.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Ae({},o,d.getChildContext())),k&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(g,E)),ht=f&&f.type===St&&f.key==null?f.props.children:f,w.__P&&(f=l,s=(e=w.__P).namespaceURI,u=r=null,n.props&&n.props.__P!=e&&(n.__k.some(function(Y){Y&&cn(Y,Y)}),n.__k=null),l=n.__k?_e(n,0):null),l=ho(e,on(ht)?ht:[ht],t,n,o,s,r,i,l,u,m),w.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(Oe),d.__h.length&&i.push(d),1&d.__g&&(d.__g&=-4)}catch(Y){if(i.length=p,t.__v=null,u||r)if(Y&&Y.then){if(t.__u|=128|u,r){for(~($e=r.indexOf(l||void 0))||($e=r.length);(Ee=r[$e-1])&&Ee.nodeType==8;)$e--;for(;$e<r.length;$e++)if(Ee=r[$e])if(r[$e]=null,Te){if(Ee==Xn)break}else{if(Ee.nodeType!=8)break;Ee.data.startsWith("$s")&&(Xn=yt(Te=Ee))}}if(!Te){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Te=l}(f=yt(Te=t.__c.__z||(t.__c.__z=Te)))?(t.__e=Te,l=f):t.__e=l,l=l&&l.nextSibling}else r&&r.some(Oe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),Y&&Y.then||go(t),C.__e(Y,t,n)}}else l=t.__e=ws(n.__e,t,n,o,s,r,i,u,m,e);return(f=C.diffed)&&f(t),l}function yt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function go(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(go))}function _o(e,t,n){for(var o=0;o<n.length;)an(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(r){r.call(s)})}catch(r){C.__e(r,s.__v)}})}function ws(e,t,n,o,s,r,i,l,u,m){var f,h,p,d,g,E,b,w,k=n.props||kt,v=t.props,y=t.type;if(y=="svg"?s="http://www.w3.org/2000/svg":y=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),r){for(f=0;f<r.length;f++)if((g=r[f])&&(y?g.localName==y:g.nodeType==3)){e=g,r[f]=null;break}}if(!e){if(w=m.ownerDocument||document,!y)return w.createTextNode(v);e=w.createElementNS(s,y,v.is?v:m),l&&(C.__m&&C.__m(t,r),l=!1),r=null}if(y){if(m=y=="template"&&e.content||e,r=y=="textarea"&&v.defaultValue!=null?null:r&&rn.call(m.childNodes),!l&&r)for(k={},f=0;f<e.attributes.length;f++)k[(g=e.attributes[f]).name]=g.value;for(f in k)g=k[f],f=="dangerouslySetInnerHTML"?p=g:f=="children"||f in v||f=="value"&&"defaultValue"in v||f=="checked"&&"defaultChecked"in v||_t(e,f,null,g,s);for(f in v)g=v[f],f=="children"?d=g:f=="dangerouslySetInnerHTML"?h=g:f=="value"?E=g:f=="checked"?b=g:l&&typeof g!="function"||k[f]===g||_t(e,f,g,k[f],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(y=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&hs.test(y))&&(s="http://www.w3.org/1999/xhtml"),ho(m,on(d)?d:[d],t,n,o,s,r,i,r?r[0]:n.__k&&_e(n,0),l,u),r&&r.some(Oe)),l&&y!="textarea"||(f="value",y=="progress"&&E==null?e.removeAttribute(f):E==null||E===e[f]&&(y!="progress"||E)||_t(e,f,E,k[f],s),f="checked",b!=null&&b!=e[f]&&_t(e,f,b,k[f],s))}else k===v||l&&e.data==v||(e.data=v);return e}function an(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){C.__e(s,n)}}function cn(e,t,n){var o,s,r,i;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||an(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){C.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(i=0;i<o.length;i++)o[i]&&cn(o[i],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=yt(o,r=[]))&&(o==e.__e&&r.some(Oe),Oe(s),Oe(o)),n||Oe(e.__e),e.__e=e.__c=e.__=null}function ys(e,t,n){return this.constructor(e,n)}function ln(e,t){var n,o,s,r;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=Ze(St,{children:[e]}),s=[],r=[],sn(t,t.__k,o||kt,kt,t.namespaceURI,o?null:t.firstChild?rn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,r),_o(s,t.__k,r),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var s,r,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw vt=0,e}},co=0,ms=function(e){return e!=null&&e.constructor===et},wt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ae({},this.state)),typeof e=="function"&&(e=e(Ae({},n),this.props)),e&&(Ae(n,e),this.__v&&(t&&this.__k.push(t),ao(this)))},wt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),ao(this))},wt.prototype.render=St,ge=[],vt=0,lo=function(e,t){return e.__v.__b-t.__v.__b},bt=Symbol(),uo=/(PointerCapture)$|Capture$/i,nn=0,tn={},ps=0;var De,L,un,bo,fn=Object.is,Tt=0,Co=[],dn=[],I=C,wo=I.__b,yo=I.__r,vo=I.diffed,ko=I.__c,xo=I.unmount,So=I.__;function nt(e,t){I.__h&&I.__h(L,e,Tt||t),Tt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Tt=1,pn(Oo,e)}function pn(e,t,n){var o=nt(De++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Oo(void 0,t),function(r){var i=(o.__N||o.__)[0],l=o.t(i,r);fn(i,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=L,!L.__f)){L.__f=!0;var s=L.shouldComponentUpdate;L.shouldComponentUpdate=function(r,i,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=r;if(u.__.some(function(p){p.__N&&(m=!0,fn(p.__[0],p.__N[0])||(f=!0))}),s){var h=s.call(this,r,i,l);return m?h||f:h}return!m||f}}return o.__}function _(e,t){var n=nt(De++,3);!I.__s&&gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function hn(e,t){var n=nt(De++,4);!I.__s&&gn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function F(e){return Tt=5,vs(function(){return{current:e}},[])}function vs(e,t){var n=nt(De++,7);return gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function $n(e){var t=nt(De++,10),n=$();return t.__=e,L.componentDidCatch||(L.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function ks(){var e;do{for(;e=dn.shift();)try{tt(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Co.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(tt),t.__h.some(mn),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(dn.length)}I.__b=function(e){L=null,wo&&wo(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),So&&So(e,t)},I.__r=function(e){yo&&yo(e),De=0;var t=(L=e.__c).__H;t&&(un==L?L.__h=[]:(t.__h.some(tt),t.__h.some(mn),De=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),un=L},I.diffed=function(e){vo&&vo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Eo(Co.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),un=L=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(tt),n.__h=n.__h.filter(function(o){return!o.__||mn(o)})}catch(o){n.__h=[function(){throw o}]}}),ko&&ko(e,t)},I.unmount=function(e){xo&&xo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Eo(dn.push(s))}else tt(s)}catch(r){t=r}}),o.__H=void 0,t&&I.__e(t,o.__v))};var To=typeof requestAnimationFrame=="function";function xs(e){var t,n=function(){clearTimeout(o),To&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);To&&(t=requestAnimationFrame(n))}function Eo(e){e!=1&&bo==I.requestAnimationFrame||((bo=I.requestAnimationFrame)||xs)(ks)}function tt(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function mn(e){var t=L;e.__c=e.__(),L=t}function gn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!fn(n,e[o])})}function Oo(e,t){return typeof t=="function"?t(e):t}var c=so.bind(fo);function V(e){let t=new Set;function n(o){let[,s]=pn((i,l)=>i+1,0),r=F({select:o,selected:o(e)});return r.current={select:o,selected:o(e)},hn(()=>{let i=()=>{r.current.select(e)!==r.current.selected&&s()};return t.add(i),i(),()=>{t.delete(i)}},[]),r.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function be(e,t,n=[]){let o=F(t);o.current=t,_(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var _n=V({text:""});function H(e){hn(()=>_n.set({text:e}),[e])}var Fe=V({polite:"",assertive:"",notices:[]}),Ao=0;function Pe(e,t=!1){let n=t?"assertive":"polite",o=Fe.get()[n]===e?"\xA0":"";Fe.set({[n]:e+o})}function x(e,t=!1){Ao+=1;let n=Ao;Fe.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Pe(e,t),t||setTimeout(()=>bn(n),6e3)}function bn(e){Fe.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var le=e=>e instanceof Error?e.message:String(e);async function U(e){try{await e()}catch(t){x(le(t),!0)}}var ze=Intl.DateTimeFormat().resolvedOptions().timeZone,Ss=2e3,No=0;function Io(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();No=Math.abs(n)>Ss?n:0}var P=()=>Date.now()+No;function Fo(){let[e,t]=$(P());return _(()=>{let n=setInterval(()=>t(P()),250);return()=>clearInterval(n)},[]),e}function Po(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Et=[["day",86400],["hour",3600],["minute",60],["second",1]];function vn(e){let[t,n]=Et.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ct(e){let[t,n]=vn(e);return a(`unit.${n}`,{count:t})}var Ts={weekday:"short",day:"numeric",month:"short",year:"numeric"},Mo={weekday:"short"},yn={hour:"numeric",minute:"2-digit"};function Ot(e,t,n=null,o=!1){let s=wn(e,t,ze);if(o||!n||n===ze)return[s,null];try{let r=wn(e,t,n);return r===s?[s,null]:[a("when.there",{period:r,zone:zo(n)}),a("when.yours",{period:wn(e,t,ze,Mo),zone:kn()})]}catch{return[s,null]}}var zo=e=>e.replaceAll("_"," "),kn=()=>zo(ze);function wn(e,t,n,o=Ts){return new Intl.DateTimeFormat(ee,{...o,...yn,timeZone:n}).formatRange(new Date(e),new Date(t))}function Ro(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(ee,{...o,timeZone:t||ze})}catch{return new Date(e).toLocaleDateString(ee,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}var G=e=>new Date(e).toLocaleString(ee,{dateStyle:"medium",timeStyle:"short"});function Uo(e,t){let[n,o]=[60,86400];if(t<10*n)return te(e);if(t<o)return new Date(e).toLocaleTimeString(ee,yn);let s=t<5*o?{...Mo,...yn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(ee,s)}var te=e=>new Date(e).toLocaleTimeString(ee,{timeStyle:"medium"}),xn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Do=1440*60*1e3;function qo(e,t){let n=Date.parse(`${e}Z`),o=n-Me(n-Do,t),s=n-Me(n+Do,t),r=[o,s].find(u=>u+Me(u,t)===n);if(r!==void 0)return{at:Lo(r),gap:null};let i=Es(s,o,t),l=new Date(i+Me(i,t)).toISOString().slice(0,16);return{at:Lo(i),gap:l}}function Es(e,t,n){let o=Me(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;Me(s,n)===o?e=s:t=s}return t}var Lo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Me(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:r,day:i,hour:l,minute:u,second:m}=o;return Date.UTC(s,r-1,i,l,u,m)-Math.floor(e/1e3)*1e3}var Ho=()=>[...new Set([ze,"UTC",...Intl.supportedValuesOf("timeZone")])];var ne=document.documentElement.dataset,ot="account",Cs=6e4,O=V({account:er()}),Le=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ie(o)?a(o,{hint:a("sign.passwordHint")}):t),this.kind=n}};async function oe(e,t){let n;try{n=await fetch(`${ne.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:ne.client,...t})})}catch{throw new Error(a("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Le(o.message??a("failure.title"),(o.__type??"").split("#").pop())}var rt=class extends Error{constructor(t,n){super(a("sign.newRequired")),this.user=t,this.challenge=n}};async function jo(e,t){let n=await oe("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new rt(e,n.Session);Yo(n)}async function Bo({user:e,challenge:t},n){Yo(await oe("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Yo({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(a("sign.otherStep",{step:t}));Xo(Zo(e))}var Vo=e=>oe("ResendConfirmationCode",{Username:e}),Tn=e=>oe("ForgotPassword",{Username:e}),Go=(e,t,n)=>oe("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Ko=(e,t,n)=>oe("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Jo=(e,t)=>oe("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Qo=async(e,t)=>oe("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Re()});async function Re(){let{account:e}=O.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-Cs?t:(Sn??=As(e).finally(()=>{Sn=null}),Sn)}function st(e){let{account:t}=O.get();if(!t)return;let{refresh:n}=t;e||!n?Wo(n):Os().finally(()=>Wo(n)),En(),e&&x(e,!0)}async function Os(){let e=await Re().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function En(){localStorage.removeItem(ot),O.set({account:null})}function Wo(e){e&&oe("RevokeToken",{Token:e}).catch(()=>{})}var Sn=null;async function As(e){try{let t=await oe("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Zo({RefreshToken:e.refresh,...t.AuthenticationResult});return O.get().account?.refresh===e.refresh&&Xo(n),n.token??null}catch(t){t instanceof Le&&t.kind&&st(a("sign.ended"))}return O.get().account?.token??null}function Xo(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(ot)!==s&&localStorage.setItem(ot,s),O.set({account:e})}addEventListener("storage",({key:e})=>{(e===ot||e===null)&&O.set({account:er()})});function Zo({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Ds(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function Ds(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function er(){try{return JSON.parse(localStorage.getItem(ot)??"null")}catch{return null}}var Ue=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Ls=5,tr=1,Ns=10;function Is(e,t){let n=`problem.${e}`;return Ie(n)?a(n,{count:t?.in_use??0}):t?.message??t?.detail??a("failure.unreachable")}var W=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Is(o,n)),this.status=t,this.kind=o,this.body=n}},M=(e,t)=>K("GET",e,void 0,t),B=(e,t,n)=>K("POST",e,t,n);async function K(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?Rs():null;for(let r=1;;r+=1){let i=await Ps(e,t,n,{accept:o,key:s}),l=i.status===429||i.status===503;if(!(l||i.status===0&&(s||e==="GET"))||r===Ls)return Ms(i);await zs(l?Fs(i,r):200*2**r*(.5+Math.random()))}}function Fs({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):tr,o=Math.min(n,Ns);return 1e3*(o+Math.random()*t*Math.max(o,tr))}async function Ps(e,t,n,{accept:o,key:s}){let r={accept:o};n!==void 0&&(r["content-type"]="application/json"),s&&(r["idempotency-key"]=s);let i=await Re();i&&(r.authorization=`Bearer ${i}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:r,body:l});Io(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Ms({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&st(a("sign.ended")),e<200||e>=300)throw new W(e,typeof o=="object"?o:null);return o}async function qe(e,t=1e3){let n=[],o=null;do{let s=await M(re(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function re(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function He(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var zs=e=>new Promise(t=>setTimeout(t,e));function Rs(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Cn="bookings";function nr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Us()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Us(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function or(e,t,n){let o=n.toSorted((s,r)=>s.end>r.end?-1:1).slice(0,200);try{localStorage.setItem(Cn,JSON.stringify({user:e,at:t,bookings:o}))}catch{rr()}}function On(e){try{let t=JSON.parse(localStorage.getItem(Cn)??"null");if(t===null||t.user===e)return t}catch{}return rr(),null}var rr=()=>localStorage.removeItem(Cn);var Nn=500,qs=1e4,Hs=3e4,Ws=1e4,js=1e3,Bs=3e4,ye=4,se=30,q=V({state:"idle",recovered:0}),ue=new Map,An=new Map,we=null,at=Nn,Dn=[],sr,Ln;function ar(){q.get().state==="idle"&&q.set({state:"connecting"});let e=new WebSocket(new URL(ne.socket,location.href.replace(/^http/,"ws")));we=e,e.onopen=()=>{at=Nn,q.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of ue.keys())lr(t);cr()},e.onmessage=({data:t})=>Gs(JSON.parse(t)),e.onclose=()=>ir(e)}function ir(e){if(we===e){if(In(),we=null,!ue.size){q.set({state:"idle"});return}q.set({state:"off"}),sr=setTimeout(ar,at*(.5+Math.random())),at=Math.min(2*at,qs)}}function Ys(){let e=we;we=null,clearTimeout(sr),In(),q.set({state:"idle"}),e?.close()}function cr(){In(),Dn=[setTimeout(()=>{We({type:"ping"}),Dn.push(setTimeout(Vs,Ws))},Hs)]}function In(){for(let e of Dn)clearTimeout(e)}function Vs(){let e=we;e&&(ir(e),e.close())}function We(e){return we?.readyState!==WebSocket.OPEN?!1:(we.send(JSON.stringify(e)),!0)}async function lr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await Re();We({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&We({type:"subscribe",conference:n})}function Gs(e){cr();let t=Js(e);if(e.version!==void 0){if(!Ks(e,An.get(t)))return;An.set(t,e)}for(let n of ue.get(t)??[])n(e)}function Ks(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Js({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Fn(e,t){clearTimeout(Ln);let n=ue.get(e);return n?n.add(t):(ue.set(e,new Set([t])),q.get().state==="live"&&lr(e)),q.get().state==="idle"&&ar(),()=>{ue.get(e)?.delete(t),setTimeout(()=>Qs(e),js)}}function Qs(e){if(ue.get(e)?.size!==0)return;ue.delete(e),An.delete(e);let[t,n]=e.split(" ");n&&We({type:"unsubscribe",[t]:n}),ue.size||(clearTimeout(Ln),Ln=setTimeout(Ys,Bs))}function it(e,t){_(()=>{let n=e.map(o=>Fn(o,t));return()=>{for(let o of n)o()}},[e.join()])}var je=()=>q.use(({state:e})=>e);function ur(){q.get().state==="off"&&!document.hidden&&(at=Nn)}addEventListener("online",ur);document.addEventListener("visibilitychange",ur);var S=V({bookings:{},state:"empty",problem:null,at:0}),X=({status:e})=>e!=="CANCELED",z=({status:e})=>e==="CONFIRMATION_PENDING",de=({status:e})=>e==="WAITLISTED",zn=({start:e})=>!!e&&Date.parse(e)<=P(),Xs=e=>(z(e)||de(e))&&!zn(e);function lt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(X)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var At=e=>Lt(null,()=>B("/v1/bookings",{conference:e.id})),hr=e=>Lt(e,()=>B(`/v1/bookings/${e.id}/confirm`)),Dt=e=>Lt(e,async()=>({...await B(`/v1/bookings/${e.id}/cancel`),declined:z(e)})),Rn=e=>Lt(e,()=>B(`/v1/bookings/${e.id}/reactivate`));async function Lt(e,t){let n=e&&ke.get(e.id);try{let o=await t();e&&ke.get(e.id)!==n?(Be({id:o.id,declined:o.declined}),ct(o)):Be(o,!0)}catch(o){if(!(o instanceof W))throw o;x(o.message,!0),e?await ct(e):o.body?.booking_id&&await ct({id:o.body.booking_id})}}var $r=({id:e,conference_name:t})=>U(async()=>{let n=await M(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});He(`${t}.ics`,"text/calendar",n)}),Zs=300,ea=8,ke=new Map,ve=new Map,Pn=0;async function fe(){let{account:e}=O.get();if(!e)return;Pn+=1;let t=Pn;navigator.onLine||fr(e.user),Mn()||S.set({state:"loading"});let n=new Map(ke);try{let o=await qe("/v1/users/me/bookings");if(e.user!==O.get().account?.user)return;S.get().state==="stored"&&S.set({bookings:{}});let s=o.filter(({id:r})=>ke.get(r)===n.get(r));for(let r of s)Be(r);S.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==Pn)return;o instanceof W&&o.status===0&&fr(e.user),Mn()?S.set({problem:o}):S.set({state:"failed",problem:o})}}function ta(){let{bookings:e,state:t,at:n}=S.get(),{account:o}=O.get();o&&t==="ready"&&or(o.user,n,Object.values(e))}var Mn=()=>["ready","stored"].includes(S.get().state);function fr(e){let t=On(e);if(Mn()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));S.set({bookings:n,state:"stored",at:t.at})}async function ct(e){let{account:t}=O.get();if(!t)return;let n=ke.get(e.id);try{let o=await M(`/v1/bookings/${e.id}`);ke.get(e.id)===n&&Be(o)}catch{}}function Be(e,t=!1){let n=S.get().bookings[e.id],o={...n,...e};n&&z(n)&&de(o)&&(o.missed_at=n.deadline),X(o)&&(o.declined=!1),S.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&ra(n??null,o),na(o)}function na(e){let{id:t}=e,n=X(e)&&!zn(e)&&ve.size<ea;(Xs(e)||n)&&!ve.has(t)?ve.set(t,Fn(`booking ${t}`,oa)):!X(e)&&ve.has(t)&&gr(t)}function gr(e){ve.get(e)?.(),ve.delete(e)}function oa({booking:e="",status:t,position:n,exact:o,deadline:s,reason:r}){ke.set(e,(ke.get(e)??0)+1),S.set({at:Date.now()}),Be({id:e,status:t,position:n,position_exact:o,deadline:s,reason:r})}function ra(e,t){let{conference_name:n,position:o}=t,s=e!==null&&z(e);if(e?.status!==t.status){let r={CONFIRMED:()=>a("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?a("booking.expiredAt",{name:n}):o?a("booking.positionAt",{name:n,position:o}):a("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>a("booking.offeredAt",{name:n,time:te(t.deadline??"")}),CANCELED:()=>a("booking.canceledAt",{name:n,reason:Un(t)})}[t.status]();Pe(r,z(t)||s)}else de(t)&&e.position!==o&&o&&Pe(a("booking.positionAt",{name:n,position:o}))}function Un({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return a(Ie(o)?o:"canceled.other")}var _r=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>X(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function sa(){if(S.get().state!=="stored")for(let e of Object.values(S.get().bookings))z(e)&&Date.parse(e.deadline??"")<=P()&&(Be({id:e.id,status:"WAITLISTED",position:null,deadline:null}),ct(e))}var dr=Date.now();function aa(){if(document.hidden)return;sa();let e=q.get().state==="live"?se:ye;if(Date.now()-dr<e*1e3)return;dr=Date.now(),S.get().problem&&fe();let t=Object.values(S.get().bookings).filter(n=>ve.has(n.id)&&!zn(n));for(let n of t)ct(n)}var mr,pr=0;function br(){let e=()=>{let{account:n}=O.get(),o=n?.user??null;if(o!==mr){mr=o,On(o);for(let s of[...ve.keys()])gr(s);S.set({bookings:{},state:"empty",problem:null}),fe()}};O.watch(e),q.watch(()=>{let{recovered:n}=q.get();n!==pr&&fe(),pr=n}),addEventListener("online",fe);let t;S.watch(()=>{clearTimeout(t),t=setTimeout(ta,Zs)}),setInterval(aa,500),e()}function A({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[r,i]=$(!1),l=F(!0);_(()=>()=>{l.current=!1},[]);let u=async m=>{if(r)return;let f=m.currentTarget;ca(f,f.closest("dialog, section, li, aside")),i(!0);try{await e()}finally{l.current&&i(!1)}};return c`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${r}
    ...${s}
  >
    ${n}
  </button>`}var ia=1e4;function ca(e,t){let n=Date.now()+ia,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),r=s?.querySelector("h1, h2")??s;r instanceof HTMLElement&&(r.tabIndex=-1,r.focus())};requestAnimationFrame(o)}function ae({start:e,end:t,timezone:n,online:o=!1}){let[s,r]=Ot(e,t,n,o);return c`<span class="when">
    <time datetime=${e}>${s}</time>
    ${r&&c`<span class="there">${r}</span>`}
  </span>`}var ie=({location:e,online:t=!1})=>t?c`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:c`<span class="place">${e}</span>`,Nt=({topics:e})=>c`<ul class="topics">
    ${e.map(t=>c`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function It({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:r}=e,i=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?a("seats.left",{count:n}):a("seats.soldOut"),s?a("seats.held",{count:s}):"",r?a("seats.waiting",{count:r}):""];return c`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${i(o)}></span>
      <span class="held" style=${i(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var la=e=>a(`status.${e}`),xe=({status:e})=>c`<span class=${`status ${e.toLowerCase()}`}>${la(e)}</span>`,wr=new Map;function Ft({booking:e,named:t=!1}){let n=Fo(),o=e.deadline??"",s=Date.parse(o)-n,r=`${e.id} ${o}`,i=Math.max(wr.get(r)??1,s);return wr.set(r,i),c`<div class="offer">
    <p class="held-for">
      ${t?Ce("offer.heldAt",{name:c`<strong>${e.conference_name}</strong>`}):a("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Po(s)}</span>
      <span class="until">${a("offer.until",{time:te(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/i}%`}}></span>
    </div>
    <div class="acts">
      <${A} kind="primary" action=${()=>hr(e)} disabled=${s<=0}>
        ${a("offer.claim")}
      <//>
      <${A} action=${()=>Dt(e)} disabled=${s<=0}>
        ${a("offer.decline")}
      <//>
    </div>
  </div>`}function ut({booking:e}){let{status:t}=e;return t==="CONFIRMED"?c`<p class="stands">${a("booking.confirmed")}</p>`:t==="CANCELED"?c`<p class="stands">${Un(e)}</p>`:z(e)?null:c`<${fa} booking=${e} /><p class="stands">${ua(e)}</p>`}function ua({position:e,position_exact:t}){return e?Ce(t===!1?"booking.positionAbout":"booking.position",{position:c`<strong class="position">#${j(e)}</strong>`}):a("booking.waitlisted")}function fa({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?c`<p class="missed">${a("booking.missed",{time:te(n)})}</p>`:!t||!o?null:c`<p class="missed">
    ${a("booking.missedLast",{count:t,time:G(o)})}
  </p>`}var N=()=>c`<div class="loading" role="status">
    <span class="unseen">${a("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,R=({title:e,children:t})=>c`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t,children:n})=>c`<div class="empty failure" role="alert">
    <p class="title">${a("failure.title")}</p>
    <p>${le(e)}</p>
    ${n}
    ${t&&c`<${A} action=${t}>${a("failure.retry")}<//>`}
  </div>`,Ye=({label:e,columns:t,children:n})=>c`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function T({label:e,hint:t,error:n,name:o,children:s,...r}){let i=`field-${o}`,l=[t&&`${i}-hint`,n&&`${i}-wrong`].filter(Boolean).join(" "),u={id:i,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return c`<div class="field">
    <label for=${i}>${e}</label>
    ${s?s(u):c`<input ...${u} ...${r} />`}
    ${t&&c`<p class="hint" id=${`${i}-hint`}>${t}</p>`}
    ${n&&c`<p class="wrong" id=${`${i}-wrong`}>${n}</p>`}
  </div>`}function qn(){let{polite:e,assertive:t,notices:n}=Fe.use(o=>o);return c`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${a("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:r})=>c`<p key=${o} class=${r?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${a("app.dismiss")}
              onClick=${()=>bn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function ft({title:e,children:t,close:n}){let o=F(null);return _(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),c`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${a("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${qn} />
  </dialog>`}function J({title:e,children:t,confirmLabel:n,action:o,close:s}){return c`<${ft} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${A} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${A} action=${s}>${a("booking.keep")}<//>
    </div>
  <//>`}var Ve=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function da({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?a("form.required"):e.tooLong?a("form.tooLong",{max:o}):e.typeMismatch?a("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?a("form.number",{min:Number(t),max:Number(n)}):a("form.numberFrom",{min:Number(t)}):a("form.invalid")}function me(e,t){let[n,o]=$({}),[s,r]=$(""),[i,l]=$(!1),u=F(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);_(()=>m().find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,i)return;let g=m().map(b=>[b.name,da(b)]),E=Object.fromEntries(g.filter(([,b])=>b));if(r(""),o(E),!Object.keys(E).length){l(!0);try{let b=Object.fromEntries(new FormData(u.current));await t(b,u.current)}catch(b){let w=b?.body?.field;w in e?o({[w]:ma(w,le(b))}):r(le(b))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=s||(h.length?a("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:i,errorAt:d=>n[d]??null,summary:p}}function ma(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?a("form.past"):n==="must be before the end"?a("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var pe=({error:e})=>c`<p class="wrong" role="alert">${e}</p>`,Ge=({label:e=a("sign.password"),error:t=null})=>c`<${T}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${a("sign.passwordHint")}
    error=${t}
  />`;var Hn="/v1/users/me/calendar",pa=()=>{},Wn=["offers","bookings","conferences"],ha={email:null,email_verified:!1,email_pending:null,mails:Wn,language:null};function yr({signIn:e}){let{account:t}=O.use(n=>n);return H(a("account.title")),c`<h1 tabindex="-1">${a("account.title")}</h1>
    ${t?c`<${$a} key=${t.user} user=${t.user} />`:c`<${R} title=${a("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${a("nav.signIn")}
            </button>
          <//>`}`}function $a({user:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>M("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof W&&l.status===404?n(ha):s(l)});_(()=>{r()},[]);let i=async l=>n(await K("PATCH","/v1/users/me",l));return o?c`<${D} error=${o} retry=${r} />`:t?c`
    <p class="quiet">${a("account.name",{name:e})}</p>
    <${ga} user=${t} change=${i} />
    <${_a} user=${t} change=${i} />
    <${ba} />
    <${wa} user=${e} />
    <${ya} />
  `:c`<${N} />`}function ga({user:e,change:t}){let n={email:a("sign.email")},{submit:o,busy:s,errorAt:r,summary:i}=me(n,async({email:u})=>{await t({email:u}),x(a("form.saved"))}),l=e.email?a(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):a("account.noMails");return c`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${a("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&c`<p>${a("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${T}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${a("account.addressHint")}
        error=${r("email")}
      />
      <${pe} error=${i} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${a("form.save")}</button>
        ${e.email&&c`<${A} action=${()=>U(()=>t({email:null}))}>
            ${a("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function _a({user:e,change:t}){let n=e.language??"en",o=s=>{let r=Wn.filter(i=>e.mails.includes(i)!==(i===s));return U(()=>t({mails:r}))};return c`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${a("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${a("account.mails")}</legend>
      ${Wn.map(s=>c`<label class="check" key=${s}>
            <input
              type="checkbox"
              checked=${e.mails.includes(s)}
              onChange=${()=>o(s)}
            />
            ${a(`account.${s}`)}
          </label>`)}
    </fieldset>
    <${T} label=${a("account.language")} name="language">
      ${s=>c`<select
          ...${s}
          onChange=${({target:r})=>U(()=>t({language:r.value}))}
        >
          ${Zt.map(r=>c`<option key=${r} value=${r} lang=${r} selected=${r===n}>
                ${a(`language.${r}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function ba(){let[e,t]=$(null),[n,o]=$(""),[s,r]=$(!1),i=(f,h="")=>{t(f),o(h)};_(()=>{M(Hn).then(({created_at:f})=>t(f),pa)},[]);let l=()=>U(async()=>{let f=await B(Hn);i(f.created_at,f.url)}),u=()=>U(async()=>{await K("DELETE",Hn),i(null),x(a("calendar.removed"))}),m=()=>U(async()=>{await navigator.clipboard.writeText(n),x(a("calendar.copied"))});return c`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${a("calendar.title")}</h2>
    <p>${e?a("calendar.since",{time:G(e)}):a("calendar.text")}</p>
    ${n&&c`<div class="form">
        <${T} label=${a("calendar.link")} name="calendar" readonly value=${n} hint=${a("calendar.secret")} />
        <div class="acts">
          <${A} kind="primary" action=${m}>${a("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${a("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?c`<button type="button" class="button" onClick=${()=>r(!0)}>
                ${a("calendar.reset")}
              </button>
              <${A} action=${u}>${a("calendar.remove")}<//>`:c`<${A} action=${l}>${a("calendar.create")}<//>`}
    </div>
    ${s&&c`<${J}
        title=${a("calendar.resetTitle")}
        confirmLabel=${a("calendar.reset")}
        action=${l}
        close=${()=>r(!1)}
      >
        <p>${a("calendar.resetText")}</p>
      <//>`}
  </section>`}function wa({user:e}){let t={current:a("account.current"),password:a("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:r}=me(t,async(i,l)=>{await Qo(i.current,i.password),l.reset(),x(a("sign.changed"))});return c`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${a("sign.password")}</h2>
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
      <${Ge} label=${t.password} error=${s("password")} />
      <${pe} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ya(){let[e,t]=$(!1),n=()=>U(async()=>{let s=await M("/v1/users/me/export");He("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>U(async()=>{await K("DELETE","/v1/users/me"),En(),x(a("account.deleted"))});return c`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${a("account.data")}</h2>
    <div class="acts">
      <${A} action=${n}>${a("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${a("account.delete")}
      </button>
    </div>
    ${e&&c`<${J}
        title=${a("account.deleteTitle")}
        confirmLabel=${a("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${a("account.deleteText")}</p>
      <//>`}
  </section>`}var dt=V({fetched:{},pushed:{}});function Se(e){let t=Object.fromEntries(e.map(n=>[n.id,n]));dt.set(({fetched:n})=>({fetched:{...n,...t}}))}function Ke(e){let[t,n]=$(null),o=je(),s=()=>kr(e).then(()=>n(null),n);_(()=>{s()},[e]),be(o==="live"?se:ye,s,[e]),va(e);let[r]=he([e]);return{conference:r,error:t,reload:s}}function va(e){it([`conference ${e}`],ka),_(()=>vr,[e])}function he(e){let{fetched:t,pushed:n}=dt.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ka({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:r,canceled:i}){let l={capacity:t,available:n,held:o,confirmed:s,waitlisted:r,canceled:i};dt.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function vr(){dt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}q.watch(()=>{q.get().state!=="live"&&vr()});async function kr(e){let t=await M(`/v1/conferences/${encodeURIComponent(e)}`);return Se([t]),t}function xr(e){let{fetched:t}=dt.get();for(let n of e)t[n]||kr(n).catch(()=>{})}async function Sr(e){let{items:t,next:n}=await M(re("/v1/conferences",e));return Se(t),{ids:t.map(({id:o})=>o),next:n}}async function Tr(){let e=await qe("/v1/users/me/conferences");return Se(e),e.map(({id:t})=>t)}var Er=(e,t)=>xa(e)||t.organizer===e.user,xa=e=>e.roles.includes("admin");var Sa=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Cr=(e,t)=>c`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Ta(e){if(/^\*\*.+\*\*$/.test(e))return c`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return c`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return c`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Cr(t[2],t[1]):/^https?:\/\//.test(e)?Cr(e,e):e}var jn=e=>e.split(Sa).map(Ta),Ea=e=>/^[-*] /.test(e);function Ca(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return c`<h2>${jn(t[1])}</h2>`;let n=e.split(`
`);return n.every(Ea)?c`<ul>
      ${n.map(o=>c`<li>${jn(o.slice(2))}</li>`)}
    </ul>`:c`<p>${jn(e)}</p>`}var Or=({text:e})=>c`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Ca)}
  </div>`;function Ar({booking:e}){let[t,n]=$(!1);return c`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${a("why.title")}</summary>
    ${t&&c`<${Oa} booking=${e} />`}
  </details>`}function Oa({booking:{id:e,position:t}}){let[n,o]=$(null),[s,r]=$(null),i=()=>M(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),r(null)},r);if(_(()=>{i()},[e]),s)return c`<${D} error=${s} retry=${i} />`;if(!n)return c`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return c`<ul class="reasons">
    ${l.map(({action:u,at:m})=>c`<li key=${m}>
          ${a(u==="lapse"?"why.missed":"why.joined",{time:G(m)})}
        </li>`)}
    ${t&&c`<li>${a("why.before",{count:t-1})}</li>`}
    <li>${a("why.order")}</li>
  </ul>`}function Dr({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Ke(e);return H(n?.name??a("conference.title")),n?c`<${Da} conference=${n} signIn=${t} />`:o instanceof W&&o.status===404?c`<${Aa} />`:c`<h1 tabindex="-1">${a("conference.title")}</h1>
    ${o?c`<${D} error=${o} retry=${s} />`:c`<${N} />`}`}var Aa=()=>c`<h1 tabindex="-1">${a("conference.title")}</h1>
    <${R} title=${a("conference.unknown")}>
      <p><a href="#/conferences">${a("notFound.home")}</a></p>
    <//>`;function Da({conference:e,signIn:t}){let{account:n}=O.use(i=>i),{name:o,description:s}=e,r=n&&Ue(n)&&Er(n,e);return c`
    <p class="crumb"><a href="#/conferences">${a("nav.conferences")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&c`<${Or} text=${s} />`}
        <${Na} conference=${e} />
        ${r&&!e.listed&&c`<p class="quiet">${a("conference.unlisted")}</p>`}
        <${A} action=${()=>La(e)}>${a("conference.share")}<//>
        ${r&&c`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${a("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${a("conference.seats")}</h2>
        <${Ia} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function La({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>x(a("conference.copied")),()=>x(n))}function Na({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,s=[[a("conference.when"),c`<${ae} ...${e} />`],[a("conference.where"),c`<${ie} ...${e} />`],[a("conference.topics"),c`<${Nt} topics=${t} />`]];n&&s.push([a("conference.organizer"),n]);let r=Ct(o??Number(ne.window));return s.push([a("conference.offers"),a("conference.heldFor",{span:r})]),c`<dl class="facts">
    ${s.map(([i,l])=>c`<div key=${i}>
          <dt>${i}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function Ia({conference:e,account:t,signIn:n}){let o=S.use(({bookings:l})=>lt(e.id,l)),s=S.use(l=>l.state),r=Fa(e);if(o&&z(o)&&!r)return c`<${Je} booking=${o} />`;let i=!r&&c`<${It} conference=${e} />`;return o&&X(o)&&!r?c`${i}<${Je} booking=${o} />`:c`
    ${i} ${o&&c`<${ut} booking=${o} />`}
    ${r&&c`<p class="stands">${r}</p>`}
    ${!r&&s==="loading"&&c`<${N} />`}
    ${!r&&s!=="loading"&&c`<${Pa} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Fa({canceled:e,start:t,end:n}){return e?a("conference.canceled"):Date.parse(n)<=P()?a("conference.ended"):Date.parse(t)<=P()?a("conference.started"):""}function Pa({conference:e,booking:t,account:n,signIn:o}){let s=S.use(f=>f.bookings),r=_r(e,s),i=r.find(f=>!de(f)&&!z(f));if(i)return c`<p class="stands">${a("conference.clash",{name:i.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Rn(t):At(e),m=r.map(f=>f.conference_name).join(", ");return c`
    ${m&&c`<p class="quiet">${a("conference.drops",{names:m})}</p>`}
    <${A} kind="primary" action=${n?u:()=>o(()=>Ma(e))}>
      ${e.available?a("conference.book"):a("conference.join")}
    <//>
    <p class="quiet">${a("conference.privacy")}</p>
  `}async function Ma(e){await fe();let t=lt(e.id,S.get().bookings);if(!t)return At(e);if(!X(t))return t.reason==="attendee"?Rn(t):At(e)}function Je({booking:e,named:t=!1}){let[n,o]=$(!1);if(z(e))return c`<${Ft} booking=${e} named=${t} />`;let s=()=>o(!1),r=de(e)?"leave":"cancel";return c`
    <${ut} booking=${e} />
    ${de(e)&&c`<${Ar} booking=${e} />`}
    <div class="acts">
      ${!de(e)&&c`<${A} action=${()=>$r(e)}>${a("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${a(`booking.${r}`)}
      </button>
    </div>
    ${!de(e)&&c`<${za} booking=${e} />`}
    ${n&&c`<${J}
        title=${a(`booking.${r}Title`)}
        confirmLabel=${a(`booking.${r}`)}
        action=${()=>Dt(e)}
        close=${s}
      >
        <p>${a(`booking.${r}Text`)}</p>
      <//>`}
  `}function za({booking:e}){let[t]=he([e.conference]),{start:n,end:o,conference_name:s}=e,r=t?.location??"",i=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=re("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${i(n)}/${i(o)}`,location:r}),u=re("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:r}),m=(f,h)=>c`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return c`<p class="quiet">
    ${Ce("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var Lr=24,Ra=1e3,Ua=100;function Yn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var qa=({words:e="",topic:t="",from:n="",to:o="",place:s="",available:r=!1})=>re("#/conferences",{q:e,topic:t,from:n,to:o,place:s,available:r?1:null}),Bn={online:!0,person:!1},Q=V({...Yn(location.hash),ids:[],next:null,state:"loading",error:null}),Ha=({topic:e,from:t,to:n,place:o,available:s},r,i)=>({topic:e,from:t?xn(t).first:new Date(P()).toISOString().slice(0,19),to:n?xn(n).last:null,online:Object.hasOwn(Bn,o)?Bn[o]:null,available:s||null,limit:r,cursor:i}),Pt=0;async function Mt({more:e=!1,quietly:t=!1}={}){Pt+=1;let n=Pt,o=Q.get();!e&&!t&&Q.set({state:"loading"});let s=o.words?Ra:e?Lr:Math.max(Lr,o.ids.length);try{let r=e?o.ids:[],i=e?o.next:null,l=r.length+s;do{let u=await Sr(Ha(o,Math.min(100,l-r.length),i));r=[...r,...u.ids],i=u.next}while(i&&r.length<l);n===Pt&&Q.set({ids:r,next:i,state:"ready",error:null})}catch(r){n===Pt&&!t&&Q.set({state:"failed",error:r})}}var Nr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Wa(e,t){let{name:n,location:o,topics:s,description:r}=e,i=Nr([n,o,...s,r].join(" "));return Nr(t).split(/\s+/).every(l=>i.includes(l))}function Ir(){let e=Q.use(p=>p),{words:t,topic:n,from:o,to:s,place:r,available:i,ids:l,next:u,state:m,error:f}=e;ja(e),_(()=>{let p=setTimeout(Mt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,s,r,i]),be(l.length>Ua?se:ye,()=>m!=="loading"&&Mt({quietly:!0}));let h=Ba(l,t,m);return H(a("nav.conferences")),c`
    <h1 tabindex="-1">${a("nav.conferences")}</h1>
    <${Ya} />
    ${m==="loading"&&!l.length&&c`<${N} />`}
    ${m==="failed"&&c`<${D} error=${f} retry=${Mt}>
          ${h.length>0&&c`<p>${a("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&c`<${Va} />`}
    <ul class="cards">
      ${h.map(p=>c`<${Ga} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&c`<p class="more"><${A} action=${()=>Mt({more:!0})}>${a("conferences.more")}<//></p>`}
  `}function ja(e){_(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&Q.set(Yn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=qa(e);_(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Ba(e,t,n){let s=he(e).filter(r=>!r.canceled&&(!t||Wa(r,t)));return _(()=>{t&&n==="ready"&&Pe(a("conferences.found",{count:s.length}))},[t,s.length,n]),s}function Ya(){let{words:e,topic:t,from:n,to:o,place:s,available:r}=Q.use(u=>u),i=u=>({target:m})=>Q.set({[u]:m.value}),l=({target:u})=>Q.set({available:u.checked});return c`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${a("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${a("conferences.placeholder")}
        value=${e}
        onInput=${i("words")}
      />
    </div>
    <div class="field">
      <label for="from">${a("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${i("from")} />
    </div>
    <div class="field">
      <label for="to">${a("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${i("to")} />
    </div>
    <div class="field">
      <label for="place">${a("conferences.where")}</label>
      <select id="place" onChange=${i("place")}>
        ${["",...Object.keys(Bn)].map(u=>c`<option value=${u} selected=${u===s}>
              ${a(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${r} onChange=${l} />
      ${a("conferences.available")}
    </label>
    ${t&&c`<button
        type="button"
        class="button topic-filter"
        aria-label=${a("conferences.anyTopic",{topic:t})}
        onClick=${()=>Q.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Va(){let{words:e,topic:t,from:n,to:o,place:s,available:r}=Q.use(u=>u),i=e||t||n||o||s||r,l=()=>Q.set(Yn(""));return i?c`<${R} title=${a("conferences.none")}
        ><${A} action=${l}>${a("conferences.showAll")}<//><//
      >`:c`<${R} title=${a("conferences.empty")}>
        <p>
          ${Ce("conferences.emptyHint",{link:c`<a href="#/organize">${a("nav.organize")}</a>`})}
        </p>
      <//>`}function Ga({conference:e}){let t=S.use(({bookings:i})=>lt(e.id,i)),{id:n,name:o,topics:s}=e,r=t&&t.status!=="CANCELED";return c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${r&&c`<${xe} status=${t.status} />`}
    </div>
    <p class="quiet"><${ae} ...${e} /></p>
    <p class="quiet"><${ie} ...${e} /></p>
    <${Nt} topics=${s} />
    <${It} conference=${e} />
  </li>`}function Fr({booking:e,conference:t,stored:n}){let{month:o,day:s,weekday:r}=Ro(e.start,t?.timezone);return c`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${s}</span><span>${r}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${xe} status=${e.status} />
      </div>
      <p><${ae} ...${e} ...${t??{}} /></p>
      ${t&&c`<p><${ie} location=${t.location} /></p>`}
      <p class="quiet">${a("ticket.holder",{name:e.user_id})}</p>
      ${!n&&c`<${Je} booking=${e} />`}
    </div>
  </li>`}function Mr({signIn:e}){let{account:t}=O.use(l=>l),{bookings:n,state:o,problem:s,at:r}=S.use(l=>l);return H(a("booking.list")),_(()=>{fe()},[]),c`<h1 tabindex="-1">${a("booking.list")}</h1>
    ${i()}`;function i(){if(!t)return c`<${R} title=${a("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${a("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return c`<${N} />`;if(o==="failed")return c`<${D} error=${s} retry=${fe} />`;let l=Object.values(n).sort((m,f)=>m.start<f.start?-1:1);if(!l.length)return c`<${R} title=${a("booking.none")}>
        <p><a href="#/conferences">${a("booking.find")}</a></p>
      <//>`;let u=o==="stored";return c`
      ${(u||s)&&c`<p class="as-of">${a("booking.asOf",{time:Ka(r)})}</p>`}
      <${Ja} all=${l} stored=${u} />
    `}}var Ka=e=>new Date(e).toDateString()===new Date().toDateString()?te(e):G(e);function Ja({all:e,stored:t}){let n=e.filter(r=>X(r)&&Date.parse(r.end)>P()),o=e.filter(r=>!n.includes(r)).reverse(),s=n.map(r=>r.conference);return _(()=>{t||xr(s)},[s.join(),t]),c`
    ${!n.length&&c`<p class="quiet">${a("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(z),...n.filter(r=>!z(r))].map(r=>c`<${Pr} key=${r.id} booking=${r} stored=${t} />`)}
    </ul>
    ${o.length>0&&c`<details class="over">
        <summary>${a("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(r=>c`<${Pr} key=${r.id} booking=${r} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Pr({booking:e,stored:t}){let n=t||!X(e)||Date.parse(e.end)<=P(),[o]=he([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>P()?c`<${Fr} ...${{booking:e,conference:o,stored:t}} />`:c`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${xe} status=${e.status} />
    </div>
    <p class="quiet"><${ae} ...${e} ...${o??{}} /></p>
    ${o&&c`<p class="quiet"><${ie} ...${o} /></p>`}
    ${n?c`<${ut} booking=${e} />`:c`<${Je} booking=${e} />`}
  </li>`}var zt=()=>({name:a("form.name"),location:a("form.place"),topics:a("form.topics"),start:a("form.starts"),end:a("form.ends"),timezone:a("form.zone"),slots:a("form.seats"),expected_demand:a("form.expected"),confirmation_window:a("form.window"),max_offers:a("form.maxOffers"),quiet_hours:a("form.quiet"),description:a("form.description"),listed:a("form.listed"),max_per_email:a("form.onePerEmail")}),Rt=({error:e,hint:t,value:n})=>c`<${T}
    label=${a("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Ut=({error:e,maxlength:t,value:n})=>c`<${T}
    label=${a("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${a("form.placeHint")}
  />`,qt=({error:e,rows:t,value:n})=>c`<${T} label=${a("form.description")} name="description" error=${e}>
    ${o=>c`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Ht({error:e,value:t}){let[n,o]=t?vn(Number(t)):["","minute"];return c`<${T}
    label=${a("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${a("form.windowHint",{span:Ct(Number(ne.window))})}
  >
    ${s=>c`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${a("form.windowUnit")}>
          ${Et.map(([r])=>c`<option value=${r} selected=${r===o}>${a(`units.${r}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Wt({confirmation_window:e,window_unit:t}){let n=Et.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var jt=({error:e,value:t})=>c`<${T}
    label=${a("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${a("form.maxOffersHint")}
    error=${e}
  />`,Bt=({error:e,value:t})=>c`<${T}
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
  <//>`;function Yt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Ve("quiet_hours",a("form.quietBoth"));return e?{from:e,until:t}:null}var Vt=({error:e,value:t})=>c`<${T}
    label=${a("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${a("form.topicsHint")}
    error=${e}
  />`,Gt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),zr=({name:e,label:t,hint:n,error:o,on:s})=>{let r=`field-${e}`;return c`<div class="switch">
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
  <${zr}
    name="listed"
    label=${a("form.listed")}
    hint=${a("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${zr}
    name="max_per_email"
    label=${a("form.onePerEmail")}
    hint=${a("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Jt=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Qa=2e3;function Qt(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let s=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let r=Math.max(0,n.at+Qa-Date.now());await new Promise(i=>setTimeout(i,r)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return _(()=>{e!==void 0&&s()},[e]),s}var Xt=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Vn=1e3,Rr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function qr(e){let[t,n]=$({bookings:null,error:null}),o=Qt(Xt(e),async()=>{try{let s=await qe(`/v1/conferences/${e?.id}/bookings`,Vn);n({bookings:s,error:null})}catch(s){n(r=>({...r,error:s}))}});return{...t,reload:o}}var Xa=()=>[{name:a("manage.attendee")},{name:a("manage.status")},{name:a("manage.position"),number:!0},{name:a("manage.offers"),number:!0},{name:a("manage.booked")},{name:a("manage.remove"),unseen:!0}],mt=({user_id:e})=>e??a("manage.byEmail"),Za=(e,t)=>[mt(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Ur=e=>[...e].sort((t,n)=>Rr.indexOf(t.status)-Rr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Hr({conference:e,attendees:t}){let[n,o]=$(""),[s,r]=$(!1),[i,l]=$(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(v=>Za(v,n)),p=({id:v})=>U(async()=>{await B(`/v1/bookings/${v}/cancel`),await f()}),d=v=>U(async()=>{let y=encodeURIComponent(v.user_id);await B(`/v1/conferences/${e.id}/attendees/${y}/allow`),x(a("manage.allowed",{name:mt(v)}))}),g=()=>U(async()=>{let v=`/v1/conferences/${e.id}/bookings`,y=await M(v,{accept:"text/csv"});He(`${e.name}.csv`,"text/csv",`\uFEFF${y}`)}),E=({target:v})=>o(v.value),b=Ur(h.filter(v=>v.status!=="CANCELED")),w=Ur(h.filter(v=>v.status==="CANCELED")),k=(v,y)=>c`<${Ye} label=${y} columns=${Xa()}>
      ${v.map(Z=>c`<${ei} key=${Z.id} booking=${Z} remove=${()=>l(Z)} allow=${()=>d(Z)} />`)}
    <//>`;return c`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${a("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${a("manage.search")}
          placeholder=${a("manage.search")}
          value=${n}
          onInput=${E}
        />
        ${!e.canceled&&c`<button type="button" class="button" onClick=${()=>r(!0)}>${a("manage.invite")}</button>`}
        <${A} action=${g}>${a("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&c`<${D} error=${m} retry=${f} />`}
    ${!u&&!m&&c`<${N} />`}
    ${u&&!h.length&&c`<${R} title=${a(u.length?"manage.noMatch":"manage.none")} />`}
    ${b.length>0&&k(b,a("manage.attendees"))}
    ${w.length>0&&c`<details class="over">
        <summary>${a("status.CANCELED")} (${j(w.length)})</summary>
        ${k(w,a("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Vn&&c`<p class="quiet">${a("manage.first",{bookings:a("count.booking",{count:Vn})})}</p>`}
    ${s&&c`<${ti} conference=${e} reload=${f} close=${()=>r(!1)} />`}
    ${i&&c`<${J}
        title=${a("manage.removeTitle",{name:mt(i)})}
        confirmLabel=${a("manage.remove")}
        action=${()=>p(i)}
        close=${()=>l(null)}
      >
        <p>${a("manage.removeText",{name:mt(i)})}</p>
      <//>`}
  </section>`}function ei({booking:e,remove:t,allow:n}){let o=mt(e),s=e.status==="CANCELED"&&e.reason==="organizer";return c`<tr>
    <th scope="row">
      ${o}${e.invitation&&c` <span class="quiet">${a("manage.invitation")}</span>`}
      ${e.email&&c`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${xe} status=${e.status} /></td>
    <td class="number">${e.position?j(e.position):""}</td>
    <td class="number">${e.offers?j(e.offers):""}</td>
    <td>${G(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&c`<button
          type="button"
          class="button plain"
          aria-label=${a("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${a("manage.remove")}
        </button>`}
      ${s&&e.user_id&&c`<${A} kind="plain" action=${n} aria-label=${a("manage.allowOne",{name:o})}>
          ${a("manage.allow")}
        <//>`}
    </td>
  </tr>`}function ti({conference:e,reload:t,close:n}){let o={invitee:a("manage.inviteLabel")},{submit:s,busy:r,errorAt:i,summary:l}=me(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await B("/v1/bookings",{conference:e.id,...m}),x(a("manage.invited",{name:u})),n(),await t()});return c`<${ft} title=${a("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${a("manage.inviteText")}</p>
      <${T}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${i("invitee")}
      />
      <${pe} error=${l} />
      <button class="button primary" aria-busy=${r}>${a("manage.invite")}</button>
    </form>
  <//>`}function Wr({conference:e}){let[t,n]=$(!1),{id:o,name:s,capacity:r,location:i,topics:l,description:u}=e,{confirmation_window:m,max_offers:f}=e,{timezone:h,quiet_hours:p,listed:d,max_per_email:g}=e,{submit:E,busy:b,errorAt:w,summary:k}=me(zt(),async(y,Z)=>{let pt={slots:Number(y.slots),location:y.location,topics:Gt(y.topics),description:y.description,confirmation_window:Wt(y),max_offers:y.max_offers===""?null:Number(y.max_offers),...h?{quiet_hours:Yt(y)}:{},...Jt(y)};Se([await K("PATCH",`/v1/conferences/${o}`,pt)]),x(a("form.saved")),requestAnimationFrame(()=>Z.reset())}),v=()=>U(async()=>{Se([await K("DELETE",`/v1/conferences/${o}`)]),x(a("manage.canceledNow",{name:s}))});return c`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${a("manage.edit")}</h2>
    <form class="form" onSubmit=${E} novalidate>
      <div class="pair">
        <${Rt} value=${r} error=${w("slots")} hint=${a("form.seatsHint")} />
        <${Ut} value=${i} error=${w("location")} />
      </div>
      <${Vt} value=${l.join(", ")} error=${w("topics")} />
      <${qt} rows="3" value=${u} error=${w("description")} />
      <div class="pair">
        <${Ht} value=${m??void 0} error=${w("confirmation_window")} />
        <${jt} value=${f??void 0} error=${w("max_offers")} />
      </div>
      ${h&&c`<${Bt} value=${p} error=${w("quiet_hours")} />`}
      <${Kt} errorAt=${w} listed=${d} perEmail=${g} />
      <${pe} error=${k} />
      <div class="acts">
        <button class="button primary" aria-busy=${b}>${a("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${a("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&c`<${J}
        title=${a("manage.cancelTitle",{name:s})}
        confirmLabel=${a("manage.cancel")}
        action=${v}
        close=${()=>n(!1)}
      >
        <p>${a("manage.cancelText")}</p>
      <//>`}
  </section>`}function jr({conference:{id:e,name:t}}){let[n,o]=$(!1),s=()=>U(async()=>{await K("DELETE",`/v1/conferences/${e}?forget=true`),x(a("manage.deleted",{name:t})),location.hash="#/organize"});return c`<p>
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${a("manage.delete")}
      </button>
    </p>
    ${n&&c`<${J}
        title=${a("manage.deleteTitle",{name:t})}
        confirmLabel=${a("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${a("manage.deleteText")}</p>
      <//>`}`}var ni=100,Br=240,Qe=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Gn=null,Kn=0;function oi(){let e=new URL(Kn?`./uplot.js?${Kn}`:"./uplot.js",import.meta.url);return Gn??=Promise.all([import(e.href),ri("./uplot.css")]).then(([t])=>t.default,()=>{throw Gn=null,Kn+=1,new W(0,null)}),Gn}function ri(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function si(e,t){let n=e.map(({at:r})=>Date.parse(r)/1e3),o=Math.max(P()/1e3,...n.slice(-1)),s=Qe.map(({name:r})=>[...e.map(i=>i[r]),t[r]]);return[[...n,o],...s]}function ai(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),s=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],r=(u,m,f)=>[0,Math.max(4,Math.ceil(f*1.1))],i={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Br,cursor:{y:!1},scales:{y:{range:r},expired:{range:r}},legend:{live:!1},axes:[{...i,values:ii,space:90},{...i,size:44,incrs:s},{...i,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:s,label:a("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...Qe.map(({text:u,color:m,dash:f,scale:h})=>({label:a(u),scale:h,dash:f,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function ii({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Uo(o*1e3,n))}function Yr(e){let[t,n]=$(null),[o,s]=$(null),r=()=>oi().then(d=>n(()=>d),s);_(()=>{r()},[]);let{samples:i,resolution:l,error:u,reload:m}=e.series,f=o??(i?null:u),p=f?c`<${D} error=${f} retry=${o?r:m} />`:c`<${N} />`;return c`<figure class="plot">
    <div class="drawing">${t&&i?c`<${ui} uPlot=${t} samples=${i} ...${e} />`:p}</div>
    <figcaption class="quiet">${a(`series.${l}`)}</figcaption>
    <${li} samples=${i??[]} />
  </figure>`}var ci=e=>e.filter((t,n)=>Qe.some(({name:o})=>t[o]!==e[n-1]?.[o]));function li({samples:e}){let[t,n]=$(!1),o=({currentTarget:i})=>n(i.open),s=[{name:a("plot.when")},...Qe.map(({text:i})=>({name:a(i),number:!0}))],r=i=>c`<tr key=${i.at}>
    <th scope="row">${G(i.at)}</th>
    ${Qe.map(({name:l})=>c`<td class="number">${j(i[l])}</td>`)}
  </tr>`;return c`<details class="over" onToggle=${o}>
    <summary>${a("plot.numbers")}</summary>
    ${t&&c`<${Ye} label=${a("plot.table")} columns=${s}>${ci(e).slice(-ni).reverse().map(r)}<//>`}
  </details>`}function ui({uPlot:e,samples:t,now:n,capacity:o}){let s=F(null),r=F(null),i=()=>si(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},_(()=>{let m=s.current;if(!m)return;let f=matchMedia("(prefers-color-scheme: dark)"),h=()=>{r.current?.destroy(),r.current=new e(ai(e,m),i(),m)},p=new ResizeObserver(([{contentRect:g}])=>r.current?.setSize({width:g.width,height:Br})),d=setInterval(()=>r.current?.setData(i()),1e3);return h(),p.observe(m),f.addEventListener("change",h),()=>{clearInterval(d),p.disconnect(),f.removeEventListener("change",h),r.current?.destroy(),r.current=null}},[]),_(()=>r.current?.setData(i()),[t,...Object.values(n)]);let u=Qe.map(({text:m,name:f})=>`${a(m)} ${n[f]??a("plot.unknown")}`);return c`<div
    ref=${s}
    role="img"
    aria-label=${a("plot.label",{seats:a("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var fi=3600;function Gr(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=F(null),s=Xt(e),i=Qt(s,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await M(re(u,{since:o.current})),f=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(f);n(({samples:p,resolution:d})=>({samples:Vr([...p??[],...h]),resolution:p?d:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});_(()=>{n(u=>u.samples&&e?{...u,samples:Vr([...u.samples,di(u.samples,e)])}:u)},[s]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:i}}var di=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:s}=e[e.length-1];return{at:new Date(P()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:s}},Vr=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-fi);function Kr({id:e}){let{conference:t,error:n,reload:o}=Ke(e),s=qr(t),r=Gr(t);return H(t?.name??a("conference.title")),t?c`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${t.name}</h1>
    <p class="quiet">
      <${ae} ...${t} /><${ie} ...${t} />${" \xB7 "}
      <a href=${`#/conference/${e}`}>${a("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${e}`}>${a("manage.duplicate")}</a>
    </p>
    ${t.canceled&&c`<p class="stands">${a("manage.canceled")}</p>`}
    <${mi} conference=${t} series=${r} />
    ${!t.canceled&&c`<${Wr} conference=${t} />`}
    ${s.bookings?.length===0&&c`<${jr} conference=${t} />`}
    <${Hr} conference=${t} attendees=${s} />
  `:c`<h1 tabindex="-1">${a("conference.title")}</h1>
      ${n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}`}function mi({conference:e,series:t}){let{capacity:n,confirmed:o,held:s,waitlisted:r}=e,{lapsed:i}=t,l=[[a("manage.confirmed"),o,a("manage.of",{seats:a("count.seat",{count:n})})],[a("manage.waiting"),r,""],[a("manage.pending"),s,""],[a("manage.expired"),i??"\u2026",""]];return c`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${a("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>c`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?j(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${Yr} series=${t} now=${{confirmed:o,waitlisted:r,held:s,lapsed:i}} capacity=${n} />
  </section>`}function Xr({id:e,signIn:t}){let{account:n}=O.use(o=>o);return H(e==="new"?a("organize.new"):a("organize.title")),!n||!Ue(n)?c`<h1 tabindex="-1">${a("organize.title")}</h1>
      <${pi} ...${{account:n,signIn:t}} />`:e==="new"?c`<${bi} />`:e?c`<${Kr} key=${e} id=${e} />`:c`<${gi} account=${n} />`}var pi=({account:e,signIn:t})=>c`<${R} title=${e?a("organize.noRole"):a("organize.signIn")}>
    <p>${a("organize.roleText")}</p>
    ${!e&&c`<button type="button" class="button primary" onClick=${()=>t()}>
        ${a("nav.signIn")}
      </button>`}
  <//>`,hi=()=>[{name:a("organize.conference")},{name:a("organize.when")},{name:a("organize.state")},{name:a("organize.confirmed"),number:!0},{name:a("organize.seats"),number:!0},{name:a("organize.held"),number:!0},{name:a("organize.waiting"),number:!0}];function $i({canceled:e,start:t,end:n}){return e?a("organize.canceled"):Date.parse(n)<=P()?a("organize.over"):a(Date.parse(t)<=P()?"organize.running":"organize.upcoming")}function gi({account:e}){let[t,n]=$(null),[o,s]=$(null),r=()=>Tr().then(l=>{n(l),s(null)},s);_(()=>{r()},[e.user]);let i=he(t??[]);return be(se,r),c`
    <div class="top">
      <h1 tabindex="-1">${a("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${a("organize.new")}</a>
    </div>
    ${o&&c`<${D} error=${o} retry=${r} />`}
    ${!t&&!o&&c`<${N} />`}
    ${t&&!t.length&&c`<${R} title=${a("organize.none")} />`}
    ${i.length>0&&c`<${Ye} label=${a("organize.list")} columns=${hi()}>
        ${i.map(l=>c`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&c` <span class="quiet">${a("organize.unlisted")}</span>`}
              </th>
              <td>${Ot(l.start,l.end,l.timezone)[0]}</td>
              <td>${$i(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>c`<td class="number">${j(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Jr(e,t,n,o){let{at:s,gap:r}=qo(n,o);if(r===null)return s;e.elements.namedItem(t).value=r;let[i,l]=[n,r].map(u=>u.slice(11));throw new Ve(t,a("form.gap",{local:i,next:l}))}function _i(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Gt(e.topics),start:Jr(t,"start",e.start,n),end:Jr(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Wt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Yt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...Jt(e)}}function bi(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?c`<${wi} id=${e} />`:c`<${Zr} />`}function wi({id:e}){let{conference:t,error:n,reload:o}=Ke(e);return t?c`<${Zr} like=${t} />`:n?c`<${D} error=${n} retry=${o} />`:c`<${N} />`}function Zr({like:e}){let t=zt(),{submit:n,busy:o,errorAt:s,summary:r}=me(t,async(i,l)=>{let u=await B("/v1/conferences",_i(i,l));Se([u]),x(a("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return c`
    <p class="crumb"><a href="#/organize">${a("organize.title")}</a></p>
    <h1 tabindex="-1">${a("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${T}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&a("form.copyHint")}
        error=${s("name")}
      />
      <${qt} rows="5" value=${e?.description} error=${s("description")} />
      <${Ut} maxlength="200" value=${e?.location} error=${s("location")} />
      <${Vt} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Qr} name="start" label=${t.start} error=${s("start")} />
        <${Qr} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${T}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${a("form.zoneHint",{zone:kn()})}
      >
        ${i=>c`<select ...${i}>
            ${Ho().map(l=>c`<option value=${l} selected=${l===e?.timezone}>
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
      <${pe} error=${r} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${a("form.publish")}</button>
      </div>
    </form>
  `}var Qr=({name:e,label:t,error:n})=>c`<${T} label=${t} name=${e} type="datetime-local" required error=${n} />`;var es=new Map;function ts(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function ns(){history.scrollRestoration="manual";let{key:e}=ts();addEventListener("scroll",()=>es.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=ts();e=t.key,yi(t.isNew?0:es.get(e)??0,()=>e===t.key)})}function yi(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:r}=document.documentElement;s-r>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var vi=["in","up"];function os({close:e,signedIn:t}){let[n,o]=$("in"),[s,r]=$({user:""}),i=(m,f={})=>{r(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t(),ki().catch(()=>{})},u=Ai[n];return c`<${ft} title=${a(Di[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${a("sign.ways")}>
      ${vi.map(m=>c`<button
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
  <//>`}async function ki(){(await M("/v1/users/me").catch(t=>{if(t instanceof W&&t.status===404)return null;throw t}))?.language||await K("PATCH","/v1/users/me",{language:Ne})}function Xe({submit:e,label:t,children:n}){let[o,s]=$(""),[r,i]=$(!1);return c`<form onSubmit=${async u=>{if(u.preventDefault(),!r){i(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(le(m)),i(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${r}>${t}</button>
  </form>`}var Jn=({known:e})=>c`<${T}
    label=${a("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,rs=()=>c`<${T}
    label=${a("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${a("sign.codeHint")}
  />`;async function Qn(e,t,{go:n,done:o}){try{await jo(e,t),o()}catch(s){if(s instanceof rt)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof Le&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Le&&s.kind==="PasswordResetRequiredException")await Tn(e),n("reset",{user:e,hint:s.message});else throw s}}function xi(e){let{known:t,go:n}=e;return c`<${Xe} submit=${({user:s,password:r})=>Qn(s,r,e)} label=${a("sign.in")}>
      <${Jn} known=${t} />
      <${T}
        label=${a("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${a("sign.forgot")}
    </button>`}function Si({known:e,go:t}){return c`<${Xe} submit=${async({user:o,email:s,password:r})=>{await Ko(o,r,s),t("code",{user:o,password:r})}} label=${a("sign.up")}>
      <${Jn} known=${e} />
      <${T} label=${a("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ge} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${a("sign.haveCode")}
    </button>`}function Ti(e){let{known:t,go:n}=e,[o,s]=$(t.user),r=async({code:u})=>{await Jo(o,u),x(a("sign.ready")),t.password&&o===t.user?await Qn(o,t.password,e):n("in",{user:o})},i=()=>Vo(o).then(()=>x(a("sign.resent")),u=>x(le(u),!0)),l=({target:u})=>s(u.value);return c`<${Xe} submit=${r} label=${a("sign.confirm")}>
      <${T}
        label=${a("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${rs} />
    <//>
    <${A} kind="plain" action=${i}>${a("sign.resend")}<//>`}function Ei({known:e,go:t}){return c`<${Xe} submit=${async({user:o})=>{await Tn(o),t("reset",{user:o})}} label=${a("sign.sendCode")}>
    <p class="quiet">${a("sign.forgotText")}</p>
    <${Jn} known=${e} />
  <//>`}function Ci(e){let{user:t}=e.known;return c`<${Xe} submit=${async({code:o,password:s})=>{await Go(t,o,s),x(a("sign.changed")),await Qn(t,s,e)}} label=${a("sign.setPassword")}>
    <${rs} />
    <${Ge} label=${a("sign.newPassword")} />
  <//>`}function Oi({known:e,done:t}){return c`<${Xe} submit=${async({password:o})=>{e.required&&await Bo(e.required,o),t()}} label=${a("sign.setPassword")}>
    <${Ge} label=${a("sign.newPassword")} />
  <//>`}var Ai={in:xi,up:Si,code:Ti,forgot:Ei,reset:Ci,renew:Oi},Di={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function ss(){let[e,t]=$(null),[n,o]=$(null),[s,r]=$({}),i=je(),l=()=>M("/slots").then(t,o);_(()=>{l()},[]),be(i==="live"?se:ye,l),_(()=>r({}),[i]),it(["slots_update"],({data:p})=>{t(p),o(null)}),it(["booking_response","cancellation_response"],({success:p,message:d,slot_id:g})=>{x(d,!p),r(E=>({...E,[g]:!1}))});let[u,m]=$(null);H(a("slots.title"));let f=(p,d)=>{We({type:p,slot_id:d})?r(g=>({...g,[d]:!0})):x(a("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return c`
    <h1 tabindex="-1">${a("slots.title")}</h1>
    <p class="quiet">${a("slots.text")}</p>
    ${!e&&n?.status===404&&c`<${R} title=${a("slots.off")} />`}
    ${!e&&n&&n.status!==404&&c`<${D} error=${n} retry=${l} />`}
    ${!e&&!n&&c`<${N} />`}
    ${e&&c` <p class="count">
          ${a("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>c`<${Li}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${i!=="live"}
              />`)}
        </ul>`}
    ${u&&c`<${J}
        title=${a("slots.freeTitle",{hours:as(u)})}
        confirmLabel=${a("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${a("slots.freeText")}</p>
      <//>`}
  `}var as=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Li({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:r}=e;return c`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${as(e)}</span>
      <span class="what">${s?a("slots.booked"):a("slots.free")}</span>
      <span class="since">${s&&r?a("slots.since",{time:te(`${r}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var is={account:yr,conferences:Ir,conference:Dr,mine:Mr,slots:ss,organize:Xr},cs=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Ni(){let[e,t]=$(cs());return _(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(cs())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Ii(){let e=Ni(),[t,n]=$(null),o=l=>n({then:l}),s=F(null),r=F(!0),i=Object.hasOwn(is,e.name)?is[e.name]:Mi;return Fi(),_(()=>{r.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=!1},[e.name,e.id]),c`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${a("app.skip")}
    </a>
    <${zi} route=${e} signIn=${()=>o()} />
    <${Ui} />
    <${qi} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${Pi} key=${`${e.name} ${e.id}`} view=${i} id=${e.id} signIn=${o} />
    </main>
    <${qn} />
    ${t&&c`<${os} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Fi(){let{text:e}=_n.use(n=>n),t=S.use(({bookings:n})=>Object.values(n).some(z));_(()=>{document.title=t?a("app.offerTitle",{title:e}):e},[e,t])}function Pi({view:e,...t}){let[n,o]=$n(s=>console.error(s));return n?c`<h1 tabindex="-1">${a("failure.title")}</h1>
        <${D} error=${n} retry=${o} />`:c`<${e} ...${t} />`}function Mi(){return H(a("notFound.title")),c`<h1 tabindex="-1">${a("notFound.title")}</h1>
    <${R} title=${a("notFound.text")}
      ><p><a href="#/conferences">${a("notFound.home")}</a></p><//
    >`}function zi({route:e,signIn:t}){let{account:n}=O.use(i=>i),o=S.use(({bookings:i})=>Object.values(i).filter(z).length),s=["conferences","mine",...ne.open==="yes"?["slots"]:[],...Ue(n)||!n?["organize"]:[]],r=i=>e.name.startsWith(i==="conferences"?"conference":i);return c`<header>
    <a class="brand" href="#/conferences"><${Ri} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>st()}>
                ${a("nav.signOut")}
              </button>`:c`<button type="button" class="button" onClick=${t}>
              ${a("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Ri=()=>c`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Ui(){let e=je();return c`<div role="status" class="connection">
    ${e==="off"&&c`<p>${a("app.offline")}</p>`}
  </div>`}function qi({route:e}){let{bookings:t,state:n}=S.use(s=>s);if(n==="stored")return null;let o=Object.values(t).filter(s=>z(s)&&e.name!=="mine"&&s.conference!==e.id);return o.length?c`<aside class="offers" aria-label=${a("app.offers")}>
    ${o.map(s=>c`<${Ft} key=${s.id} booking=${s} named />`)}
  </aside>`:null}await to();ns();br();ln(c`<${Ii} />`,document.getElementById("page"));nr();
