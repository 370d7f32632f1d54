/* Bundled from page/ by `make page`: f576ed6c973ab774f96f20edf07171e6. See licences.txt. */
var $t={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var ro={de:()=>import("./de.js")},rn=["en",...Object.keys(ro)],so=e=>e.toLowerCase().split("-")[0];function ys(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(so).find(n=>rn.includes(n))??"en"}var Re=ys(),G=navigator.languages.find(e=>so(e)===Re)??Re,gt=$t;async function ao(){let e=ro[Re];e&&(gt={...$t,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=gt===$t?"en":Re}var ws=new Intl.PluralRules(G),B=e=>e.toLocaleString(G);function vs(e,t){let n=gt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[ws.select(Number(t.count))]??n.other}var Ue=e=>Object.hasOwn(gt,e),s=(e,t={})=>io(e,t).join(""),$e=(e,t)=>io(e,t),io=(e,t)=>vs(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?B(r):r});var lo=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,lo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},co=new Map;function uo(e){var t=co.get(this);return t||(t=new Map,co.set(this,t)),(t=lo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],m=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],a===1?o==="<"?(m(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[d][h+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,po,ks,ke,sn,vt,ho,bt,$o,cn,an,xs,ot=Symbol.for("pv"),kt={},xt=[],Ss=/^m(i|n|o|s|text|space)$/,ln=Array.isArray,un=xt.slice,Ne=Object.assign;function Le(e){e&&e.parentNode&&e.remove()}function go(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?un.call(arguments,2):n),nt(e,c,o,r,null)}function nt(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++po,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(a),a}function St(e){return e.children}function yt(e,t){this.props=e,this.context=t,this.__g=0}function xe(e,t){if(t==null)return e.__&&xe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:xe(e)}function Ts(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Ne({constructor:ot},n)).__v=n.__v+1,C.vnode&&C.vnode(t),dn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||xe(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,ko(r,t,a),n.__=n.__e=null,t.__e!=o&&_o(t))}function _o(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),_o(e)}function fo(e){(8&e.__g||(e.__g|=8,ke.push(e),vt++))&&sn==C.debounceRendering||((sn=C.debounceRendering)||queueMicrotask)(bo)}function bo(){try{for(var e,t=1;ke.length;)ke.length>t&&ke.sort(ho),e=ke.shift(),t=ke.length,8&e.__g&&Ts(e)}finally{(vt=ke.length)&&(sn||queueMicrotask)(bo)}}function yo(e,t,n,o,r,a,c,l,u,m,d){var h,p,f,g,x,_,v=o.__k||xt,w=t.length;for(u=Es(n,t,v,u,w),h=0;h<w;h++)(f=n.__k[h])!=null&&(p=~f.__i&&v[f.__i]||kt,f.__i=h,_=dn(e,f,p,r,a,c,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&fn(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),x=x||g,4&f.__u?(u=wo(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=x,u}function Es(e,t,n,o,r){var a,c,l,u,m,d,h,p,f,g=n.length,x=g,_=0,v=0,w=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=w[a]=nt(null,c):ln(c)?c=w[a]=nt(St,{children:c}):c.constructor===ot&&c.__b?c=w[a]=nt(c.type,c.props,c.key,c.ref,c.__v):w[a]=c,u=a+_,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=Os(c,n,u,x))&&(x--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,v=1)):(~m||(r>g?_--:r<g&&_++),typeof c.type!="function"&&(c.__u|=4))):w[a]=null;if(v){for(d=[],h=[],a=0;a<r;a++)if((c=w[a])&&16&c.__u){for(_=0,p=d.length;_<p;)d[f=_+p>>1]<c.__i?_=f+1:p=f;d[_]=c.__i,h[a]=_+1}for(_=d.length;a--;)h[a]&&(h[a]==_?_--:w[a].__u|=4)}if(x)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=xe(l)),mn(l,l));return o}function wo(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=wo(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=xe(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Os(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function mo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function _t(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||mo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||mo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=an[t]||(an[t]=Cs(t)),(e.__a||(e.__a={}))[t]=cn,a=t!=(t=t.replace($o,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Cs(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[bt]==null)t[bt]=cn++;else if(t[bt]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function dn(e,t,n,o,r,a,c,l,u,m){var d,h,p,f,g,x,_,v,w,y,T,ae,Y,De,pe,oo,ve,Fe,he=t.type;if(t.constructor!==ot)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=a=[],d.nodeType==8?l=wt(d,a):a.push(d),l=a[0]||l),(d=C.__b)&&d(t);e:if(typeof he=="function"){p=c.length;try{if(v=t.props,w=(d=he.prototype)&&d.render,y=(d=he.contextType)&&o[d.__c],T=d?y?y.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(w?t.__c=f=new he(v,T):(t.__c=f=new yt(v,T),f.constructor=he,f.render=Ds),y&&y.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),he.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Ne({},f.__s)),Ne(f.__s,he.getDerivedStateFromProps(v,f.__s)))),g=f.props,x=f.state,f.__v=t,n.__c){if(v!==g&&w&&!he.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(v,T),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(v,f.__s,T)===!1){t.__v!=n.__v&&(f.props=v,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(V){V&&(V.__=t)}),xt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=xe(n);break e}f.componentWillUpdate&&f.componentWillUpdate(v,f.__s,T),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,x,_)})}else w&&!he.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=T,f.props=v,f.__P=e,f.__g&=-5,ae=C.__r,Y=w?25:0;do f.__g&=-9,ae&&ae(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Y<25);w&&(xt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Ne({},o,f.getChildContext())),w&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,x)),De=d&&d.type===St&&d.key==null?d.props.children:d,v.__P&&(d=l,r=(e=v.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(V){V&&mn(V,V)}),n.__k=null),l=n.__k?xe(n,0):null),l=yo(e,ln(De)?De:[De],t,n,o,r,a,c,l,u,m),v.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(Le),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(V){if(c.length=p,t.__v=null,u||a)if(V&&V.then){if(t.__u|=128|u,a){for(~(ve=a.indexOf(l||void 0))||(ve=a.length);(Fe=a[ve-1])&&Fe.nodeType==8;)ve--;for(;ve<a.length;ve++)if(Fe=a[ve])if(a[ve]=null,pe){if(Fe==oo)break}else{if(Fe.nodeType!=8)break;Fe.data.startsWith("$s")&&(oo=wt(pe=Fe))}}if(!pe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;pe=l}(d=wt(pe=t.__c.__z||(t.__c.__z=pe)))?(t.__e=pe,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Le);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),V&&V.then||vo(t),C.__e(V,t,n)}}else l=t.__e=As(n.__e,t,n,o,r,a,c,u,m,e);return(d=C.diffed)&&d(t),l}function wt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function vo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vo))}function ko(e,t,n){for(var o=0;o<n.length;)fn(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){C.__e(a,r.__v)}})}function As(e,t,n,o,r,a,c,l,u,m){var d,h,p,f,g,x,_,v,w=n.props||kt,y=t.props,T=t.type;if(T=="svg"?r="http://www.w3.org/2000/svg":T=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(T?g.localName==T:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(v=m.ownerDocument||document,!T)return v.createTextNode(y);e=v.createElementNS(r,T,y.is?y:m),l&&(C.__m&&C.__m(t,a),l=!1),a=null}if(T){if(m=T=="template"&&e.content||e,a=T=="textarea"&&y.defaultValue!=null?null:a&&un.call(m.childNodes),!l&&a)for(w={},d=0;d<e.attributes.length;d++)w[(g=e.attributes[d]).name]=g.value;for(d in w)g=w[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in y||d=="value"&&"defaultValue"in y||d=="checked"&&"defaultChecked"in y||_t(e,d,null,g,r);for(d in y)g=y[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?h=g:d=="value"?x=g:d=="checked"?_=g:l&&typeof g!="function"||w[d]===g||_t(e,d,g,w[d],r);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(T=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ss.test(T))&&(r="http://www.w3.org/1999/xhtml"),yo(m,ln(f)?f:[f],t,n,o,r,a,c,a?a[0]:n.__k&&xe(n,0),l,u),a&&a.some(Le)),l&&T!="textarea"||(d="value",T=="progress"&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(T!="progress"||x)||_t(e,d,x,w[d],r),d="checked",_!=null&&_!=e[d]&&_t(e,d,_,w[d],r))}else w===y||l&&e.data==y||(e.data=y);return e}function fn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function mn(e,t,n){var o,r,a,c;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||fn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){C.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&mn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=wt(o,a=[]))&&(o==e.__e&&a.some(Le),Le(r),Le(o)),n||Le(e.__e),e.__e=e.__c=e.__=null}function Ds(e,t,n){return this.constructor(e,n)}function pn(e,t){var n,o,r,a;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=nt(St,{children:[e]}),r=[],a=[],dn(t,t.__k,o||kt,kt,t.namespaceURI,o?null:t.firstChild?un.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),ko(r,t.__k,a),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw vt=0,e}},po=0,ks=function(e){return e!=null&&e.constructor===ot},yt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ne({},this.state)),typeof e=="function"&&(e=e(Ne({},n),this.props)),e&&(Ne(n,e),this.__v&&(t&&this.__k.push(t),fo(this)))},yt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fo(this))},yt.prototype.render=St,ke=[],vt=0,ho=function(e,t){return e.__v.__b-t.__v.__b},bt=Symbol(),$o=/(PointerCapture)$|Capture$/i,cn=0,an={},xs=0;var Ie,L,hn,xo,$n=Object.is,Tt=0,Lo=[],gn=[],I=C,So=I.__b,To=I.__r,Eo=I.diffed,Oo=I.__c,Co=I.unmount,Ao=I.__;function st(e,t){I.__h&&I.__h(L,e,Tt||t),Tt=0;var n=L.__H||(L.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Tt=1,bn(No,e)}function bn(e,t,n){var o=st(Ie++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):No(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);$n(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=L,!L.__f)){L.__f=!0;var r=L.shouldComponentUpdate;L.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function(p){p.__N&&(m=!0,$n(p.__[0],p.__N[0])||(d=!0))}),r){var h=r.call(this,a,c,l);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=st(Ie++,3);!I.__s&&vn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,L.__H.__h.push(n))}function yn(e,t){var n=st(Ie++,4);!I.__s&&vn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,L.__h.push(n))}function A(e){return Tt=5,Fs(function(){return{current:e}},[])}function Fs(e,t){var n=st(Ie++,7);return vn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function wn(e){var t=st(Ie++,10),n=$();return t.__=e,L.componentDidCatch||(L.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ls(){var e;do{for(;e=gn.shift();)try{rt(e)}catch(n){I.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Lo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(rt),t.__h.some(_n),t.__h=[]}catch(n){t.__h=[],I.__e(n,e.__v)}}}while(gn.length)}I.__b=function(e){L=null,So&&So(e)},I.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ao&&Ao(e,t)},I.__r=function(e){To&&To(e),Ie=0;var t=(L=e.__c).__H;t&&(hn==L?L.__h=[]:(t.__h.some(rt),t.__h.some(_n),Ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),hn=L},I.diffed=function(e){Eo&&Eo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Fo(Lo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),hn=L=null},I.__c=function(e,t){t.some(function(n){try{n.__h.some(rt),n.__h=n.__h.filter(function(o){return!o.__||_n(o)})}catch(o){n.__h=[function(){throw o}]}}),Oo&&Oo(e,t)},I.unmount=function(e){Co&&Co(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Fo(gn.push(r))}else rt(r)}catch(a){t=a}}),o.__H=void 0,t&&I.__e(t,o.__v))};var Do=typeof requestAnimationFrame=="function";function Ns(e){var t,n=function(){clearTimeout(o),Do&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Do&&(t=requestAnimationFrame(n))}function Fo(e){e!=1&&xo==I.requestAnimationFrame||((xo=I.requestAnimationFrame)||Ns)(Ls)}function rt(e){var t=L,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),L=t}function _n(e){var t=L;e.__c=e.__(),L=t}function vn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!$n(n,e[o])})}function No(e,t){return typeof t=="function"?t(e):t}var i=uo.bind(go);function K(e){let t=new Set;function n(o){let[,r]=bn((c,l)=>c+1,0),a=A({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},yn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function Se(e,t,n=[]){let o=A(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var kn=K({text:""});function H(e){yn(()=>kn.set({text:e}),[e])}var qe=K({polite:"",assertive:"",notices:[]}),Io=0;function He(e,t=!1){let n=t?"assertive":"polite",o=qe.get()[n]===e?"\xA0":"";qe.set({[n]:e+o})}function k(e,t=!1){Io+=1;let n=Io;qe.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),He(e,t),t||setTimeout(()=>xn(n),6e3)}function xn(e){qe.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var ge=e=>e instanceof Error?e.message:String(e);async function M(e){try{await e()}catch(t){k(ge(t),!0)}}var ie=Intl.DateTimeFormat().resolvedOptions().timeZone,Is=2e3,Mo=0;function Ro(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Mo=Math.abs(n)>Is?n:0}var z=()=>Date.now()+Mo;function Uo(){let[e,t]=$(z());return b(()=>{let n=setInterval(()=>t(z()),250);return()=>clearInterval(n)},[]),e}function qo(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Et=[["day",86400],["hour",3600],["minute",60],["second",1]];function En(e){let[t,n]=Et.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ot(e){let[t,n]=En(e);return s(`unit.${n}`,{count:t})}var Ho={weekday:"short",day:"numeric",month:"short",year:"numeric"},Wo={weekday:"short"},Tn={hour:"numeric",minute:"2-digit"};function Ct(e,t,n=null,o=!1){let r=Sn(e,t,ie);if(o||!n||n===ie)return[r,null];try{let a=Sn(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:jo(n)}),s("when.yours",{period:Sn(e,t,ie,Wo),zone:On()})]}catch{return[r,null]}}var jo=e=>e.replaceAll("_"," "),On=()=>jo(ie);function Sn(e,t,n,o=Ho){return new Intl.DateTimeFormat(G,{...o,...Tn,timeZone:n}).formatRange(new Date(e),new Date(t))}function Bo(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(G,{...o,timeZone:t||ie})}catch{return new Date(e).toLocaleDateString(G,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function Yo(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(G,{...Ho,timeZone:r}),n.toLocaleTimeString(G,{timeStyle:"short",timeZone:r})];try{return o(t??ie)}catch{return o(ie)}}var J=e=>new Date(e).toLocaleString(G,{dateStyle:"medium",timeStyle:"short"});function Vo(e,t){let[n,o]=[60,86400];if(t<10*n)return ce(e);if(t<o)return new Date(e).toLocaleTimeString(G,Tn);let r=t<5*o?{...Wo,...Tn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(G,r)}var ce=e=>new Date(e).toLocaleTimeString(G,{timeStyle:"medium"}),Cn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),zo=1440*60*1e3;function At(e,t){let n=t??ie,o=Date.parse(`${e}Z`),r=o-ze(o-zo,n),a=o-ze(o+zo,n),c=[r,a].find(m=>m+ze(m,n)===o);if(c!==void 0)return{at:Po(c),gap:null};let l=zs(a,r,n),u=new Date(l+ze(l,n)).toISOString().slice(0,16);return{at:Po(l),gap:u}}function Go(e,t){let n=Date.parse(e);return new Date(n+ze(n,t??ie)).toISOString().slice(0,16)}function zs(e,t,n){let o=ze(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;ze(r,n)===o?e=r:t=r}return t}var Po=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function ze(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:m}=o;return Date.UTC(r,a-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var Ko=()=>[...new Set([ie,"UTC",...Intl.supportedValuesOf("timeZone")])];var le=document.documentElement.dataset,at="account",Ps=6e4,D=K({account:ir()}),Pe=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ue(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function ue(e,t){let n;try{n=await fetch(`${le.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:le.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Pe(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var it=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}};async function Qo(e,t){let n=await ue("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});if(n.ChallengeName==="NEW_PASSWORD_REQUIRED")throw new it(e,n.Session);Xo(n)}async function Zo({user:e,challenge:t},n){Xo(await ue("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}))}function Xo({AuthenticationResult:e,ChallengeName:t}){if(!e)throw new Error(s("sign.otherStep",{step:t}));sr(ar(e))}var er=e=>ue("ResendConfirmationCode",{Username:e}),Dn=e=>ue("ForgotPassword",{Username:e}),tr=(e,t,n)=>ue("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),nr=(e,t,n)=>ue("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),or=(e,t)=>ue("ConfirmSignUp",{Username:e,ConfirmationCode:t}),rr=async(e,t)=>ue("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await We()});async function We(){let{account:e}=D.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-Ps?t:(An??=Rs(e).finally(()=>{An=null}),An)}function ct(e){let{account:t}=D.get();if(!t)return;let{refresh:n}=t;e||!n?Jo(n):Ms().finally(()=>Jo(n)),Fn(),e&&k(e,!0)}async function Ms(){let e=await We().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Fn(){localStorage.removeItem(at),D.set({account:null})}function Jo(e){e&&ue("RevokeToken",{Token:e}).catch(()=>{})}var An=null;async function Rs(e){try{let t=await ue("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=ar({RefreshToken:e.refresh,...t.AuthenticationResult});return D.get().account?.refresh===e.refresh&&sr(n),n.token??null}catch(t){t instanceof Pe&&t.kind&&ct(s("sign.ended"))}return D.get().account?.token??null}function sr(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(at)!==r&&localStorage.setItem(at,r),D.set({account:e})}addEventListener("storage",({key:e})=>{(e===at||e===null)&&D.set({account:ir()})});function ar({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Us(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function Us(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function ir(){try{return JSON.parse(localStorage.getItem(at)??"null")}catch{return null}}var je=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var qs=5,cr=1,Hs=10;function Ws(e,t){let n=`problem.${e}`;return Ue(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var j=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Ws(o,n)),this.status=t,this.kind=o,this.body=n}},P=(e,t)=>Q("GET",e,void 0,t),W=(e,t,n)=>Q("POST",e,t,n);async function Q(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?Gs():null;for(let a=1;;a+=1){let c=await Bs(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===qs)return Ys(c);await Vs(l?js(c,a):200*2**a*(.5+Math.random()))}}function js({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):cr,o=Math.min(n,Hs);return 1e3*(o+Math.random()*t*Math.max(o,cr))}async function Bs(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await We();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});Ro(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Ys({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ct(s("sign.ended")),e<200||e>=300)throw new j(e,typeof o=="object"?o:null);return o}async function Be(e,t=1e3){let n=[],o=null;do{let r=await P(de(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function de(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Ye(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var Vs=e=>new Promise(t=>setTimeout(t,e));function Gs(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Ln="bookings";function lr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Ks()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Ks(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function ur(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200);try{localStorage.setItem(Ln,JSON.stringify({user:e,at:t,bookings:o}))}catch{dr()}}function Nn(e){try{let t=JSON.parse(localStorage.getItem(Ln)??"null");if(t===null||t.user===e)return t}catch{}return dr(),null}var dr=()=>localStorage.removeItem(Ln);var Mn=500,Js=1e4,Qs=3e4,Zs=1e4,Xs=1e3,ea=3e4,Ee=4,fe=30,q=K({state:"idle",recovered:0}),_e=new Map,In=new Map,Te=null,lt=Mn,zn=[],fr,Pn;function mr(){q.get().state==="idle"&&q.set({state:"connecting"});let e=new WebSocket(new URL(le.socket,location.href.replace(/^http/,"ws")));Te=e,e.onopen=()=>{lt=Mn,q.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of _e.keys())$r(t);hr()},e.onmessage=({data:t})=>oa(JSON.parse(t)),e.onclose=()=>pr(e)}function pr(e){if(Te===e){if(Rn(),Te=null,!_e.size){q.set({state:"idle"});return}q.set({state:"off"}),fr=setTimeout(mr,lt*(.5+Math.random())),lt=Math.min(2*lt,Js)}}function ta(){let e=Te;Te=null,clearTimeout(fr),Rn(),q.set({state:"idle"}),e?.close()}function hr(){Rn(),zn=[setTimeout(()=>{Ve({type:"ping"}),zn.push(setTimeout(na,Zs))},Qs)]}function Rn(){for(let e of zn)clearTimeout(e)}function na(){let e=Te;e&&(pr(e),e.close())}function Ve(e){return Te?.readyState!==WebSocket.OPEN?!1:(Te.send(JSON.stringify(e)),!0)}async function $r(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await We();Ve({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ve({type:"subscribe",conference:n})}function oa(e){hr();let t=sa(e);if(e.version!==void 0){if(!ra(e,In.get(t)))return;In.set(t,e)}for(let n of _e.get(t)??[])n(e)}function ra(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function sa({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Un(e,t){clearTimeout(Pn);let n=_e.get(e);return n?n.add(t):(_e.set(e,new Set([t])),q.get().state==="live"&&$r(e)),q.get().state==="idle"&&mr(),()=>{_e.get(e)?.delete(t),setTimeout(()=>aa(e),Xs)}}function aa(e){if(_e.get(e)?.size!==0)return;_e.delete(e),In.delete(e);let[t,n]=e.split(" ");n&&Ve({type:"unsubscribe",[t]:n}),_e.size||(clearTimeout(Pn),Pn=setTimeout(ta,ea))}function ut(e,t){b(()=>{let n=e.map(o=>Un(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ge=()=>q.use(({state:e})=>e);function gr(){q.get().state==="off"&&!document.hidden&&(lt=Mn)}addEventListener("online",gr);document.addEventListener("visibilitychange",gr);var S=K({bookings:{},state:"empty",problem:null,at:0}),ne=({status:e})=>e!=="CANCELED",R=({status:e})=>e==="CONFIRMATION_PENDING",ye=({status:e})=>e==="WAITLISTED",Wn=({start:e})=>!!e&&Date.parse(e)<=z(),ia=e=>(R(e)||ye(e))&&!Wn(e);function ft(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ne)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Dt=e=>Lt(null,()=>W("/v1/bookings",{conference:e.id})),vr=e=>Lt(e,()=>W(`/v1/bookings/${e.id}/confirm`)),Ft=e=>Lt(e,async()=>({...await W(`/v1/bookings/${e.id}/cancel`),declined:R(e)})),jn=e=>Lt(e,()=>W(`/v1/bookings/${e.id}/reactivate`));async function Lt(e,t){let n=e&&Ce.get(e.id);try{let o=await t();e&&Ce.get(e.id)!==n?(Ke({id:o.id,declined:o.declined}),dt(o)):Ke(o,!0)}catch(o){if(!(o instanceof j))throw o;k(o.message,!0),e?await dt(e):o.body?.booking_id&&await dt({id:o.body.booking_id})}}var kr=({id:e,conference_name:t})=>M(async()=>{let n=await P(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Ye(`${t}.ics`,"text/calendar",n)}),ca=300,la=8,Ce=new Map,Oe=new Map,qn=0;async function be(){let{account:e}=D.get();if(!e)return;qn+=1;let t=qn;navigator.onLine||_r(e.user),Hn()||S.set({state:"loading"});let n=new Map(Ce);try{let o=await Be("/v1/users/me/bookings");if(e.user!==D.get().account?.user)return;S.get().state==="stored"&&S.set({bookings:{}});let r=o.filter(({id:a})=>Ce.get(a)===n.get(a));for(let a of r)Ke(a);S.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==qn)return;o instanceof j&&o.status===0&&_r(e.user),Hn()?S.set({problem:o}):S.set({state:"failed",problem:o})}}function ua(){let{bookings:e,state:t,at:n}=S.get(),{account:o}=D.get();o&&t==="ready"&&ur(o.user,n,Object.values(e))}var Hn=()=>["ready","stored"].includes(S.get().state);function _r(e){let t=Nn(e);if(Hn()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));S.set({bookings:n,state:"stored",at:t.at})}async function dt(e){let{account:t}=D.get();if(!t)return;let n=Ce.get(e.id);try{let o=await P(`/v1/bookings/${e.id}`);Ce.get(e.id)===n&&Ke(o)}catch{}}function Ke(e,t=!1){let n=S.get().bookings[e.id],o={...n,...e};n&&R(n)&&ye(o)&&(o.missed_at=n.deadline),ne(o)&&(o.declined=!1),S.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&ma(n??null,o),da(o)}function da(e){let{id:t}=e,n=ne(e)&&!Wn(e)&&Oe.size<la;(ia(e)||n)&&!Oe.has(t)?Oe.set(t,Un(`booking ${t}`,fa)):!ne(e)&&Oe.has(t)&&xr(t)}function xr(e){Oe.get(e)?.(),Oe.delete(e)}function fa({booking:e="",status:t,position:n,exact:o,deadline:r,reason:a}){Ce.set(e,(Ce.get(e)??0)+1),S.set({at:Date.now()}),Ke({id:e,status:t,position:n,position_exact:o,deadline:r,reason:a})}function ma(e,t){let{conference_name:n,position:o}=t,r=e!==null&&R(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:ce(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:Bn(t)})}[t.status]();He(a,R(t)||r)}else ye(t)&&e.position!==o&&o&&He(s("booking.positionAt",{name:n,position:o}))}function Bn({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return s(Ue(o)?o:"canceled.other")}var Sr=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>ne(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function pa(){if(S.get().state!=="stored")for(let e of Object.values(S.get().bookings))R(e)&&Date.parse(e.deadline??"")<=z()&&(Ke({id:e.id,status:"WAITLISTED",position:null,deadline:null}),dt(e))}var br=Date.now();function ha(){if(document.hidden)return;pa();let e=q.get().state==="live"?fe:Ee;if(Date.now()-br<e*1e3)return;br=Date.now(),S.get().problem&&be();let t=Object.values(S.get().bookings).filter(n=>Oe.has(n.id)&&!Wn(n));for(let n of t)dt(n)}var yr,wr=0;function Tr(){let e=()=>{let{account:n}=D.get(),o=n?.user??null;if(o!==yr){yr=o,Nn(o);for(let r of[...Oe.keys()])xr(r);S.set({bookings:{},state:"empty",problem:null}),be()}};D.watch(e),q.watch(()=>{let{recovered:n}=q.get();n!==wr&&be(),wr=n}),addEventListener("online",be);let t;S.watch(()=>{clearTimeout(t),t=setTimeout(ua,ca)}),setInterval(ha,500),e()}function O({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=$(!1),l=A(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(a)return;let d=m.currentTarget;ga(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var $a=1e4;function ga(e,t){let n=Date.now()+$a,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function Z({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Ct(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var X=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Nt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function It({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var _a=e=>s(`status.${e}`),Ae=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${_a(e)}</span>`,Er=new Map;function zt({booking:e,named:t=!1}){let n=Uo(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(Er.get(a)??1,r);return Er.set(a,c),i`<div class="offer">
    <p class="held-for">
      ${t?$e("offer.heldAt",{name:i`<strong>${e.conference_name}</strong>`}):s("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${qo(r)}</span>
      <span class="until">${s("offer.until",{time:ce(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    <div class="acts">
      <${O} kind="primary" action=${()=>vr(e)} disabled=${r<=0}>
        ${s("offer.claim")}
      <//>
      <${O} action=${()=>Ft(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function mt({booking:e}){let{status:t}=e;return t==="CONFIRMED"?i`<p class="stands">${s("booking.confirmed")}</p>`:t==="CANCELED"?i`<p class="stands">${Bn(e)}</p>`:R(e)?null:i`<${ya} booking=${e} /><p class="stands">${ba(e)}</p>`}function ba({position:e,position_exact:t}){return e?$e(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${B(e)}</strong>`}):s("booking.waitlisted")}function ya({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:ce(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:J(o)})}
  </p>`}var N=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,F=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${ge(e)}</p>
    ${n}
    ${t&&i`<${O} action=${t}>${s("failure.retry")}<//>`}
  </div>`,Je=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:r,unseen:a})=>i`<th scope="col" class=${r?"number":null}>
                ${a?i`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function E({label:e,hint:t,error:n,name:o,children:r,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Yn(){let{polite:e,assertive:t,notices:n}=qe.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>xn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Me({title:e,children:t,close:n}){let o=A(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Yn} />
  </dialog>`}function ee({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${Me} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${O} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${O} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var oe=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function wa({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function re(e,t){let[n,o]=$({}),[r,a]=$(""),[c,l]=$(!1),u=A(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...m()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=m().map(_=>[_.name,wa(_)]),x=Object.fromEntries(g.filter(([,_])=>_));if(a(""),o(x),!Object.keys(x).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let v=_?.body?.field;v in e?o({[v]:va(v,ge(_))}):a(ge(_))}finally{l(!1)}}},h=Object.keys(n).map(f=>e[f]),p=r||(h.length?s("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:c,errorAt:f=>n[f]??null,summary:p}}function va(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be before the end"?s("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var se=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,Qe=({label:e=s("sign.password"),error:t=null})=>i`<${E}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var Vn="/v1/users/me/calendar",ka=()=>{},Gn=["offers","bookings","conferences"],xa={email:null,email_verified:!1,email_pending:null,mails:Gn,language:null};function Or({signIn:e}){let{account:t}=D.use(n=>n);return H(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${Sa} key=${t.user} user=${t.user} />`:i`<${U} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function Sa({user:e}){let[t,n]=$(null),[o,r]=$(null),a=()=>P("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof j&&l.status===404?n(xa):r(l)});b(()=>{a()},[]);let c=async l=>n(await Q("PATCH","/v1/users/me",l));return o?i`<${F} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${Ta} user=${t} change=${c} />
    <${Ea} user=${t} change=${c} />
    <${Oa} />
    <${Ca} user=${e} />
    <${Aa} />
  `:i`<${N} />`}function Ta({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=re(n,async({email:u})=>{await t({email:u}),k(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${E}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${se} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${O} action=${()=>M(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Ea({user:e,change:t}){let n=e.language??"en",o=r=>{let a=Gn.filter(c=>e.mails.includes(c)!==(c===r));return M(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Gn.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${E} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>M(()=>t({language:a.value}))}
        >
          ${rn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Oa(){let[e,t]=$(null),[n,o]=$(""),[r,a]=$(!1),c=(d,h="")=>{t(d),o(h)};b(()=>{P(Vn).then(({created_at:d})=>t(d),ka)},[]);let l=()=>M(async()=>{let d=await W(Vn);c(d.created_at,d.url)}),u=()=>M(async()=>{await Q("DELETE",Vn),c(null),k(s("calendar.removed"))}),m=()=>M(async()=>{await navigator.clipboard.writeText(n),k(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:J(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${E} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${O} kind="primary" action=${m}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${O} action=${u}>${s("calendar.remove")}<//>`:i`<${O} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${ee}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function Ca({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=re(t,async(c,l)=>{await rr(c.current,c.password),l.reset(),k(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
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
      <${Qe} label=${t.password} error=${r("password")} />
      <${se} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Aa(){let[e,t]=$(!1),n=()=>M(async()=>{let r=await P("/v1/users/me/export");Ye("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>M(async()=>{await Q("DELETE","/v1/users/me"),Fn(),k(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${O} action=${n}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${ee}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var pt=K({fetched:{},pushed:{}});function me(e){pt.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function Ze(e){let[t,n]=$(null),o=Ge(),r=()=>Ar(e).then(()=>n(null),n);b(()=>{r()},[e]),Se(o==="live"?fe:Ee,r,[e]),Da(e);let[a]=we([e]);return{conference:a,error:t,reload:r}}function Da(e){ut([`conference ${e}`],Fa),b(()=>Cr,[e])}function we(e){let{fetched:t,pushed:n}=pt.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Fa({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c}){let l={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c};pt.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function Cr(){pt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}q.watch(()=>{q.get().state!=="live"&&Cr()});async function Ar(e){let t=await P(`/v1/conferences/${encodeURIComponent(e)}`);return me([t]),t}function Dr(e){let{fetched:t}=pt.get();for(let n of e)t[n]||Ar(n).catch(()=>{})}async function Fr(e){let{items:t,next:n}=await P(de("/v1/conferences",e));return me(t),{ids:t.map(({id:o})=>o),next:n}}async function Lr(){let e=await Be("/v1/users/me/conferences");return me(e),e.map(({id:t})=>t)}var Pt=(e,t)=>La(e)||t.organizer===e.user,La=e=>e.roles.includes("admin");var Na=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Nr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Ia(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Nr(t[2],t[1]):/^https?:\/\//.test(e)?Nr(e,e):e}var Kn=e=>e.split(Na).map(Ia),za=e=>/^[-*] /.test(e);function Pa(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Kn(t[1])}</h2>`;let n=e.split(`
`);return n.every(za)?i`<ul>
      ${n.map(o=>i`<li>${Kn(o.slice(2))}</li>`)}
    </ul>`:i`<p>${Kn(e)}</p>`}var Ir=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Pa)}
  </div>`;var zr=({conference:e})=>i`
  ${e.agenda?.length&&i`<${Ma} conference=${e} sessions=${e.agenda} />`}
  ${e.speakers?.length&&i`<${Ra} speakers=${e.speakers} />`}
`;function Ma({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=Yo(r,t?null:e),m=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],m])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Ra=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function Pr({booking:e}){let[t,n]=$(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${Ua} booking=${e} />`}
  </details>`}function Ua({booking:{id:e,position:t}}){let[n,o]=$(null),[r,a]=$(null),c=()=>P(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(b(()=>{c()},[e]),r)return i`<${F} error=${r} retry=${c} />`;if(!n)return i`<${N} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:m})=>i`<li key=${m}>
          ${s(u==="lapse"?"why.missed":"why.joined",{time:J(m)})}
        </li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
  </ul>`}function Mr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Ze(e);return H(n?.name??s("conference.title")),n?i`<${Ha} conference=${n} signIn=${t} />`:o instanceof j&&o.status===404?i`<${qa} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${F} error=${o} retry=${r} />`:i`<${N} />`}`}var qa=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${U} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function Ha({conference:e,signIn:t}){let{account:n}=D.use(c=>c),{name:o,description:r}=e,a=n&&je(n)&&Pt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Ir} text=${r} />`}
        <${ja} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${O} action=${()=>Wa(e)}>${s("conference.share")}<//>
        <${zr} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${Ba} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Wa({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>k(s("conference.copied")),()=>k(n))}function ja({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${Z} ...${e} />`],[s("conference.where"),i`<${X} ...${e} />`],[s("conference.topics"),i`<${Nt} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=Ot(o??Number(le.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function Ba({conference:e,account:t,signIn:n}){let o=S.use(({bookings:l})=>ft(e.id,l)),r=S.use(l=>l.state),a=Ya(e);if(o&&R(o)&&!a)return i`<${Xe} booking=${o} />`;let c=!a&&i`<${It} conference=${e} />`;return o&&ne(o)&&!a?i`${c}<${Xe} booking=${o} />`:i`
    ${c} ${o&&i`<${mt} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${N} />`}
    ${!a&&r!=="loading"&&i`<${Va} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Ya({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=z()?s("conference.ended"):Date.parse(t)<=z()?s("conference.started"):""}function Va({conference:e,booking:t,account:n,signIn:o}){let r=S.use(d=>d.bookings),a=Sr(e,r),c=a.find(d=>!ye(d)&&!R(d));if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?jn(t):Dt(e),m=a.map(d=>d.conference_name).join(", ");return i`
    ${m&&i`<p class="quiet">${s("conference.drops",{names:m})}</p>`}
    <${O} kind="primary" action=${n?u:()=>o(()=>Ga(e))}>
      ${e.available?s("conference.book"):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}async function Ga(e){await be();let t=ft(e.id,S.get().bookings);if(!t)return Dt(e);if(!ne(t))return t.reason==="attendee"?jn(t):Dt(e)}function Xe({booking:e,named:t=!1}){let[n,o]=$(!1);if(R(e))return i`<${zt} booking=${e} named=${t} />`;let r=()=>o(!1),a=ye(e)?"leave":"cancel";return i`
    <${mt} booking=${e} />
    ${ye(e)&&i`<${Pr} booking=${e} />`}
    <div class="acts">
      ${!ye(e)&&i`<${O} action=${()=>kr(e)}>${s("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!ye(e)&&i`<${Ka} booking=${e} />`}
    ${n&&i`<${ee}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Ft(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function Ka({booking:e}){let[t]=we([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=de("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=de("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),m=(d,h)=>i`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${$e("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var Rr=24,Ja=1e3,Qa=100;function Qn(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Za=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>de("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),Jn={online:!0,person:!1},te=K({...Qn(location.hash),ids:[],next:null,state:"loading",error:null}),Xa=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?Cn(t).first:new Date(z()).toISOString().slice(0,19),to:n?Cn(n).last:null,online:Object.hasOwn(Jn,o)?Jn[o]:null,available:r||null,limit:a,cursor:c}),Mt=0;async function Rt({more:e=!1,quietly:t=!1}={}){Mt+=1;let n=Mt,o=te.get();!e&&!t&&te.set({state:"loading"});let r=o.words?Ja:e?Rr:Math.max(Rr,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await Fr(Xa(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===Mt&&te.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===Mt&&!t&&te.set({state:"failed",error:a})}}var Ur=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function ei(e,t){let{name:n,location:o,topics:r,description:a}=e,c=Ur([n,o,...r,a].join(" "));return Ur(t).split(/\s+/).every(l=>c.includes(l))}function qr(){let e=te.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:m,error:d}=e;ti(e),b(()=>{let p=setTimeout(Rt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),Se(l.length>Qa?fe:Ee,()=>m!=="loading"&&Rt({quietly:!0}));let h=ni(l,t,m);return H(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${oi} />
    ${m==="loading"&&!l.length&&i`<${N} />`}
    ${m==="failed"&&i`<${F} error=${d} retry=${Rt}>
          ${h.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&i`<${ri} />`}
    <ul class="cards">
      ${h.map(p=>i`<${si} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${O} action=${()=>Rt({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function ti(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&te.set(Qn(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Za(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function ni(e,t,n){let r=we(e).filter(a=>!a.canceled&&(!t||ei(a,t)));return b(()=>{t&&n==="ready"&&He(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function oi(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=te.use(u=>u),c=u=>({target:m})=>te.set({[u]:m.value}),l=({target:u})=>te.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${s("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${s("conferences.placeholder")}
        value=${e}
        onInput=${c("words")}
      />
    </div>
    <div class="field">
      <label for="from">${s("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${s("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${s("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(Jn)].map(u=>i`<option value=${u} selected=${u===r}>
              ${s(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${a} onChange=${l} />
      ${s("conferences.available")}
    </label>
    ${t&&i`<button
        type="button"
        class="button topic-filter"
        aria-label=${s("conferences.anyTopic",{topic:t})}
        onClick=${()=>te.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function ri(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=te.use(u=>u),c=e||t||n||o||r||a,l=()=>te.set(Qn(""));return c?i`<${U} title=${s("conferences.none")}
        ><${O} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${U} title=${s("conferences.empty")}>
        <p>
          ${$e("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function si({conference:e}){let t=S.use(({bookings:c})=>ft(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${Ae} status=${t.status} />`}
    </div>
    <p class="quiet"><${Z} ...${e} /></p>
    <p class="quiet"><${X} ...${e} /></p>
    <${Nt} topics=${r} />
    <${It} conference=${e} />
  </li>`}function Hr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=Bo(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${Ae} status=${e.status} />
      </div>
      <p><${Z} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${X} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      ${!n&&i`<${Xe} booking=${e} />`}
    </div>
  </li>`}function jr({signIn:e}){let{account:t}=D.use(l=>l),{bookings:n,state:o,problem:r,at:a}=S.use(l=>l);return H(s("booking.list")),b(()=>{be()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${N} />`;if(o==="failed")return i`<${F} error=${r} retry=${be} />`;let l=Object.values(n).sort((m,d)=>m.start<d.start?-1:1);if(!l.length)return i`<${U} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:ai(a)})}</p>`}
      <${ii} all=${l} stored=${u} />
    `}}var ai=e=>new Date(e).toDateString()===new Date().toDateString()?ce(e):J(e);function ii({all:e,stored:t}){let n=e.filter(a=>ne(a)&&Date.parse(a.end)>z()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return b(()=>{t||Dr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(R),...n.filter(a=>!R(a))].map(a=>i`<${Wr} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${Wr} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Wr({booking:e,stored:t}){let n=t||!ne(e)||Date.parse(e.end)<=z(),[o]=we([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>z()?i`<${Hr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${Ae} status=${e.status} />
    </div>
    <p class="quiet"><${Z} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${X} ...${o} /></p>`}
    ${n?i`<${mt} booking=${e} />`:i`<${Xe} booking=${e} />`}
  </li>`}var Ut=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),listed:s("form.listed"),max_per_email:s("form.onePerEmail")}),qt=({error:e,hint:t,value:n})=>i`<${E}
    label=${s("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Ht=({error:e,maxlength:t,value:n})=>i`<${E}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,Wt=({error:e,rows:t,value:n})=>i`<${E} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function jt({error:e,value:t}){let[n,o]=t?En(Number(t)):["","minute"];return i`<${E}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Ot(Number(le.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Et.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Bt({confirmation_window:e,window_unit:t}){let n=Et.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Yt=({error:e,value:t})=>i`<${E}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,Vt=({error:e,value:t})=>i`<${E}
    label=${s("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${s("form.quietHint")}
  >
    ${n=>i`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${s("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Gt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new oe("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var Kt=({error:e,value:t})=>i`<${E}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,Jt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Br=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${a}>
      <input
        type="checkbox"
        id=${a}
        name=${e}
        defaultChecked=${r}
        aria-describedby=${o?`${a}-hint ${a}-wrong`:`${a}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${a}-hint`}>${n}</p>
    ${o&&i`<p class="wrong" id=${`${a}-wrong`}>${o}</p>`}
  </div>`},Qt=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Br}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Br}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Zt=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var ci=2e3;function Xt(e,t){let n=A({busy:!1,due:!1,at:0}).current,o=A(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+ci-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var en=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Zn=1e3,Yr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Gr(e){let[t,n]=$({bookings:null,error:null}),o=Xt(en(e),async()=>{try{let r=await Be(`/v1/conferences/${e?.id}/bookings`,Zn);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var li=()=>[{name:s("manage.attendee")},{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],ht=({user_id:e})=>e??s("manage.byEmail"),ui=(e,t)=>[ht(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Vr=e=>[...e].sort((t,n)=>Yr.indexOf(t.status)-Yr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Kr({conference:e,attendees:t}){let[n,o]=$(""),[r,a]=$(!1),[c,l]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(y=>ui(y,n)),p=({id:y})=>M(async()=>{await W(`/v1/bookings/${y}/cancel`),await d()}),f=y=>M(async()=>{let T=encodeURIComponent(y.user_id);await W(`/v1/conferences/${e.id}/attendees/${T}/allow`),k(s("manage.allowed",{name:ht(y)}))}),g=()=>M(async()=>{let y=`/v1/conferences/${e.id}/bookings`,T=await P(y,{accept:"text/csv"});Ye(`${e.name}.csv`,"text/csv",`\uFEFF${T}`)}),x=({target:y})=>o(y.value),_=Vr(h.filter(y=>y.status!=="CANCELED")),v=Vr(h.filter(y=>y.status==="CANCELED")),w=(y,T)=>i`<${Je} label=${T} columns=${li()}>
      ${y.map(ae=>i`<${di} key=${ae.id} booking=${ae} remove=${()=>l(ae)} allow=${()=>f(ae)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${s("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${s("manage.search")}
          placeholder=${s("manage.search")}
          value=${n}
          onInput=${x}
        />
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>a(!0)}>${s("manage.invite")}</button>`}
        <${O} action=${g}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&i`<${F} error=${m} retry=${d} />`}
    ${!u&&!m&&i`<${N} />`}
    ${u&&!h.length&&i`<${U} title=${s(u.length?"manage.noMatch":"manage.none")} />`}
    ${_.length>0&&w(_,s("manage.attendees"))}
    ${v.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${B(v.length)})</summary>
        ${w(v,s("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=Zn&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Zn})})}</p>`}
    ${r&&i`<${fi} conference=${e} reload=${d} close=${()=>a(!1)} />`}
    ${c&&i`<${ee}
        title=${s("manage.removeTitle",{name:ht(c)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>p(c)}
        close=${()=>l(null)}
      >
        <p>${s("manage.removeText",{name:ht(c)})}</p>
      <//>`}
  </section>`}function di({booking:e,remove:t,allow:n}){let o=ht(e),r=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${o}${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${Ae} status=${e.status} /></td>
    <td class="number">${e.position?B(e.position):""}</td>
    <td class="number">${e.offers?B(e.offers):""}</td>
    <td>${J(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${s("manage.remove")}
        </button>`}
      ${r&&e.user_id&&i`<${O} kind="plain" action=${n} aria-label=${s("manage.allowOne",{name:o})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function fi({conference:e,reload:t,close:n}){let o={invitee:s("manage.inviteLabel")},{submit:r,busy:a,errorAt:c,summary:l}=re(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await W("/v1/bookings",{conference:e.id,...m}),k(s("manage.invited",{name:u})),n(),await t()});return i`<${Me} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${E}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${c("invitee")}
      />
      <${se} error=${l} />
      <button class="button primary" aria-busy=${a}>${s("manage.invite")}</button>
    </form>
  <//>`}function Jr({name:e,label:t,add:n,limit:o,errors:r,value:a,row:c}){let l=A(a.length),[u,m]=$(a.map((x,_)=>({key:_,value:x}))),[d,h]=$(-1),p=A(null);b(()=>{d<0||p.current?.querySelector("li:last-child input")?.focus()},[d]);let f=()=>{l.current+=1,m([...u,{key:l.current,value:void 0}]),h(l.current)},g=r.find(Boolean);return i`<fieldset class="entries" aria-describedby=${g?`${e}-wrong`:null}>
    <legend>${t}</legend>
    <ol ref=${p}>
      ${u.map(({key:x,value:_},v)=>i`<li key=${x}>
            ${c(_,v+1)}
            <button
              type="button"
              class="button plain"
              aria-label=${s("form.removeEntry",{list:t,number:String(v+1)})}
              onClick=${()=>m(u.filter(w=>w.key!==x))}
            >
              ✕
            </button>
          </li>`)}
    </ol>
    ${g&&i`<p class="wrong" id=${`${e}-wrong`}>${g}</p>`}
    ${u.length<o&&i`<button type="button" class="button" onClick=${f}>${n}</button>`}
  </fieldset>`}var tn=({errorAt:e,value:t,zone:n})=>i`<${Jr}
    key=${JSON.stringify(t)}
    name="agenda"
    label=${s("conference.agenda")}
    add=${s("form.addSession")}
    limit=${60}
    errors=${[e("agenda"),e("agenda_title")]}
    value=${t}
    row=${(o,r)=>{let a=c=>s("form.entryPart",{list:s("conference.agenda"),number:String(r),part:c});return i`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${a(s("form.starts"))}
          defaultValue=${o?.at&&Go(o.at,n)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${a(s("form.agendaTitle"))}
          placeholder=${s("form.agendaTitle")}
          defaultValue=${o?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${a(s("form.agendaSpeaker"))}
          placeholder=${s("form.agendaSpeaker")}
          defaultValue=${o?.speaker}
        />`}}
  />`,nn=({errorAt:e,value:t})=>i`<${Jr}
    key=${JSON.stringify(t)}
    name="speakers"
    label=${s("conference.speakers")}
    add=${s("form.addSpeaker")}
    limit=${30}
    errors=${[e("speakers")]}
    value=${t}
    row=${(n,o)=>{let r=a=>s("form.entryPart",{list:s("conference.speakers"),number:String(o),part:a});return i`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${r(s("form.name"))}
          placeholder=${s("form.name")}
          defaultValue=${n?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${r(s("form.speakerAbout"))}
          placeholder=${s("form.speakerAbout")}
          defaultValue=${n?.about}
        />`}}
  />`;function on(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:mi(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function mi(e,t){let{at:n,gap:o}=At(e,t);if(o===null)return n;throw new oe("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}function Qr({conference:e}){let[t,n]=$(!1),{id:o,name:r,capacity:a,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:d,agenda:h,speakers:p}=e,{timezone:f,quiet_hours:g,listed:x,max_per_email:_}=e,{submit:v,busy:w,errorAt:y,summary:T}=re(Ut(),async(Y,De)=>{let pe={slots:Number(Y.slots),location:Y.location,topics:Jt(Y.topics),description:Y.description,confirmation_window:Bt(Y),max_offers:Y.max_offers===""?null:Number(Y.max_offers),...f?{quiet_hours:Gt(Y)}:{},...Zt(Y),...h&&p?on(De,f):{}};me([await Q("PATCH",`/v1/conferences/${o}`,pe)]),k(s("form.saved")),requestAnimationFrame(()=>De.reset())}),ae=()=>M(async()=>{me([await Q("DELETE",`/v1/conferences/${o}`)]),k(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${v} novalidate>
      <div class="pair">
        <${qt} value=${a} error=${y("slots")} hint=${s("form.seatsHint")} />
        <${Ht} value=${c} error=${y("location")} />
      </div>
      <${Kt} value=${l.join(", ")} error=${y("topics")} />
      <${Wt} rows="3" value=${u} error=${y("description")} />
      ${h&&i`<${tn} errorAt=${y} value=${h} zone=${f} />`}
      ${p&&i`<${nn} errorAt=${y} value=${p} />`}
      <div class="pair">
        <${jt} value=${m??void 0} error=${y("confirmation_window")} />
        <${Yt} value=${d??void 0} error=${y("max_offers")} />
      </div>
      ${f&&i`<${Vt} value=${g} error=${y("quiet_hours")} />`}
      <${Qt} errorAt=${y} listed=${x} perEmail=${_} />
      <${se} error=${T} />
      <div class="acts">
        <button class="button primary" aria-busy=${w}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${ee}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${ae}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}function Zr({conference:{id:e,name:t}}){let[n,o]=$(!1),r=()=>M(async()=>{await Q("DELETE",`/v1/conferences/${e}?forget=true`),k(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${s("manage.delete")}
      </button>
    ${n&&i`<${ee}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}function Xr({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${pi} conference=${e} close=${()=>n(!1)} />`}`}function pi({conference:e,close:t}){let[n,o]=$("");return i`<${Me} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${$i} id=${e.id} to=${n} close=${t} />`:i`<${hi} conference=${e} done=${o} />`}
  <//>`}function hi({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=re(o,async({to:u})=>{if(u===t)throw new oe("to",s("handOver.same"));try{await W(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new oe("to",s("handOver.unknown")):m}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
    </ul>
    <${E}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${se} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function $i({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>k(s("handOver.copied")),()=>k(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${O} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${O} action=${n}>${s("dialog.close")}<//>
    </div>`}function es({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>M(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await W(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});me([c]),k(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${Z} ...${e} /><${X} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${$e("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${O} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var gi=100,ts=240,et=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Xn=null,eo=0;function _i(){let e=new URL(eo?`./uplot.js?${eo}`:"./uplot.js",import.meta.url);return Xn??=Promise.all([import(e.href),bi("./uplot.css")]).then(([t])=>t.default,()=>{throw Xn=null,eo+=1,new j(0,null)}),Xn}function bi(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function yi(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(z()/1e3,...n.slice(-1)),r=et.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function wi(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:ts,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:vi,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...et.map(({text:u,color:m,dash:d,scale:h})=>({label:s(u),scale:h,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function vi({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Vo(o*1e3,n))}function ns(e){let[t,n]=$(null),[o,r]=$(null),a=()=>_i().then(f=>n(()=>f),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,d=o??(c?null:u),p=d?i`<${F} error=${d} retry=${o?a:m} />`:i`<${N} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Si} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${xi} samples=${c??[]} />
  </figure>`}var ki=e=>e.filter((t,n)=>et.some(({name:o})=>t[o]!==e[n-1]?.[o]));function xi({samples:e}){let[t,n]=$(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...et.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${J(c.at)}</th>
    ${et.map(({name:l})=>i`<td class="number">${B(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${Je} label=${s("plot.table")} columns=${r}>${ki(e).slice(-gi).reverse().map(a)}<//>`}
  </details>`}function Si({uPlot:e,samples:t,now:n,capacity:o}){let r=A(null),a=A(null),c=()=>yi(l.current.samples,l.current.now),l=A({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=r.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),h=()=>{a.current?.destroy(),a.current=new e(wi(e,m),c(),m)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:ts})),f=setInterval(()=>a.current?.setData(c()),1e3);return h(),p.observe(m),d.addEventListener("change",h),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",h),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=et.map(({text:m,name:d})=>`${s(m)} ${n[d]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Ti=3600;function rs(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=A(null),r=en(e),c=Xt(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await P(de(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:os([...p??[],...h]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:os([...u.samples,Ei(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Ei=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(z()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},os=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Ti);function ss({id:e,account:t}){let{conference:n,error:o,reload:r}=Ze(e);return H(n?.name??s("conference.title")),n?Pt(t,n)?i`<${Oi} conference=${n} />`:i`<${es} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${F} error=${o} retry=${r} />`:i`<${N} />`}`}function Oi({conference:e}){let{id:t}=e,n=Gr(e),o=rs(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${Z} ...${e} /><${X} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${Ci} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Qr} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Xr} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${Zr} conference=${e} />`}
    </div>
    <${Kr} conference=${e} attendees=${n} />
  `}function Ci({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?B(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${ns} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}function cs({id:e,signIn:t}){let{account:n}=D.use(o=>o);return H(e==="new"?s("organize.new"):s("organize.title")),!n||!je(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Ai} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Ii} />`:e?i`<${ss} key=${e} id=${e} account=${n} />`:i`<${Li} account=${n} />`}var Ai=({account:e,signIn:t})=>i`<${U} title=${e?s("organize.noRole"):s("organize.signIn")}>
    <p>${s("organize.roleText")}</p>
    ${!e&&i`<button type="button" class="button primary" onClick=${()=>t()}>
        ${s("nav.signIn")}
      </button>`}
  <//>`,Di=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function Fi({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=z()?s("organize.over"):s(Date.parse(t)<=z()?"organize.running":"organize.upcoming")}function Li({account:e}){let[t,n]=$(null),[o,r]=$(null),a=()=>Lr().then(l=>{n(l),r(null)},r);b(()=>{a()},[e.user]);let c=we(t??[]);return Se(fe,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
    </div>
    ${o&&i`<${F} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${N} />`}
    ${t&&!t.length&&i`<${U} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${Je} label=${s("organize.list")} columns=${Di()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td>${Ct(l.start,l.end,l.timezone)[0]}</td>
              <td>${Fi(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${B(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function as(e,t,n,o){let{at:r,gap:a}=At(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new oe(t,s("form.gap",{local:c,next:l}))}function Ni(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:Jt(e.topics),start:as(t,"start",e.start,n),end:as(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Bt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Gt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...Zt(e),...on(t,n)}}function Ii(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${zi} id=${e} />`:i`<${ls} />`}function zi({id:e}){let{conference:t,error:n,reload:o}=Ze(e);return t?i`<${ls} like=${t} />`:n?i`<${F} error=${n} retry=${o} />`:i`<${N} />`}function ls({like:e}){let t=Ut(),{submit:n,busy:o,errorAt:r,summary:a}=re(t,async(c,l)=>{let u=await W("/v1/conferences",Ni(c,l));me([u]),k(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${E}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${Wt} rows="5" value=${e?.description} error=${r("description")} />
      <${Ht} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Kt} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${is} name="start" label=${t.start} error=${r("start")} />
        <${is} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${E}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:On()})}
      >
        ${c=>i`<select ...${c}>
            ${Ko().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${tn} errorAt=${r} value=${[]} zone=${null} />
      <${nn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${qt} value=${e?.capacity} error=${r("slots")} />
        <${E}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${jt} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${Yt} value=${e?.max_offers??void 0} error=${r("max_offers")} />
      </div>
      <${Vt} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${Qt} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${se} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var is=({name:e,label:t,error:n})=>i`<${E} label=${t} name=${e} type="datetime-local" required error=${n} />`;var us=new Map;function ds(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function fs(){history.scrollRestoration="manual";let{key:e}=ds();addEventListener("scroll",()=>us.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=ds();e=t.key,Pi(t.isNew?0:us.get(e)??0,()=>e===t.key)})}function Pi(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Mi=["in","up"];function ms({close:e,signedIn:t}){let[n,o]=$("in"),[r,a]=$({user:""}),c=(m,d={})=>{a(h=>({...h,hint:void 0,...d})),o(m)},l=()=>{e(),t(),Ri().catch(()=>{})},u=Yi[n];return i`<${Me} title=${s(Vi[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Mi.map(m=>i`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>c(m)}
          >
            ${s(`sign.${m}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${c} done=${l} />
  <//>`}async function Ri(){(await P("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await Q("PATCH","/v1/users/me",{language:Re})}function tt({submit:e,label:t,children:n}){let[o,r]=$(""),[a,c]=$(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(ge(m)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var to=({known:e})=>i`<${E}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,ps=()=>i`<${E}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function no(e,t,{go:n,done:o}){try{await Qo(e,t),o()}catch(r){if(r instanceof it)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof Pe&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Pe&&r.kind==="PasswordResetRequiredException")await Dn(e),n("reset",{user:e,hint:r.message});else throw r}}function Ui(e){let{known:t,go:n}=e;return i`<${tt} submit=${({user:r,password:a})=>no(r,a,e)} label=${s("sign.in")}>
      <${to} known=${t} />
      <${E}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${s("sign.forgot")}
    </button>`}function qi({known:e,go:t}){return i`<${tt} submit=${async({user:o,email:r,password:a})=>{await nr(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${to} known=${e} />
      <${E} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Qe} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function Hi(e){let{known:t,go:n}=e,[o,r]=$(t.user),a=async({code:u})=>{await or(o,u),k(s("sign.ready")),t.password&&o===t.user?await no(o,t.password,e):n("in",{user:o})},c=()=>er(o).then(()=>k(s("sign.resent")),u=>k(ge(u),!0)),l=({target:u})=>r(u.value);return i`<${tt} submit=${a} label=${s("sign.confirm")}>
      <${E}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${ps} />
    <//>
    <${O} kind="plain" action=${c}>${s("sign.resend")}<//>`}function Wi({known:e,go:t}){return i`<${tt} submit=${async({user:o})=>{await Dn(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${to} known=${e} />
  <//>`}function ji(e){let{user:t}=e.known;return i`<${tt} submit=${async({code:o,password:r})=>{await tr(t,o,r),k(s("sign.changed")),await no(t,r,e)}} label=${s("sign.setPassword")}>
    <${ps} />
    <${Qe} label=${s("sign.newPassword")} />
  <//>`}function Bi({known:e,done:t}){return i`<${tt} submit=${async({password:o})=>{e.required&&await Zo(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${Qe} label=${s("sign.newPassword")} />
  <//>`}var Yi={in:Ui,up:qi,code:Hi,forgot:Wi,reset:ji,renew:Bi},Vi={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function hs(){let[e,t]=$(null),[n,o]=$(null),[r,a]=$({}),c=Ge(),l=()=>P("/slots").then(t,o);b(()=>{l()},[]),Se(c==="live"?fe:Ee,l),b(()=>a({}),[c]),ut(["slots_update"],({data:p})=>{t(p),o(null)}),ut(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{k(f,!p),a(x=>({...x,[g]:!1}))});let[u,m]=$(null);H(s("slots.title"));let d=(p,f)=>{Ve({type:p,slot_id:f})?a(g=>({...g,[f]:!0})):k(s("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${U} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${F} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${N} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${Gi}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${ee}
        title=${s("slots.freeTitle",{hours:$s(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var $s=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Gi({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${$s(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:ce(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var gs={account:Or,conferences:qr,conference:Mr,mine:jr,slots:hs,organize:cs},_s=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Ki(){let[e,t]=$(_s());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(_s())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Ji(){let e=Ki(),[t,n]=$(null),o=l=>n({then:l}),r=A(null),a=A(!0),c=Object.hasOwn(gs,e.name)?gs[e.name]:Xi;return Qi(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${ec} route=${e} signIn=${()=>o()} />
    <${nc} />
    <${oc} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Zi} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${Yn} />
    ${t&&i`<${ms} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Qi(){let{text:e}=kn.use(n=>n),t=S.use(({bookings:n})=>Object.values(n).some(R));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function Zi({view:e,...t}){let[n,o]=wn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${F} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Xi(){return H(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${U} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function ec({route:e,signIn:t}){let{account:n}=D.use(c=>c),o=S.use(({bookings:c})=>Object.values(c).filter(R).length),r=["conferences","mine",...le.open==="yes"?["slots"]:[],...je(n)||!n?["organize"]:[]],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${tc} /><span>Seats</span></a>
    <nav aria-label=${s("app.navigation")}>
      ${r.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${a(c)?"page":null}>
            ${s(`nav.${c}`)}${c==="mine"&&o>0&&i` <span class="badge" role="img" aria-label=${s("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?i`<a
                class="name"
                href="#/account"
                title=${s("account.title")}
                aria-current=${a("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>ct()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var tc=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function nc(){let e=Ge();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function oc({route:e}){let{bookings:t,state:n}=S.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>R(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>i`<${zt} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await ao();fs();Tr();pn(i`<${Ji} />`,document.getElementById("page"));lr();
