/* Bundled from page/ by `make page`: bfa61d211a98b39fbd8715c75d471c47. See licences.txt. */
var _t={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Accounts in the group \u201Corganizer\u201D publish conferences. Ask the operator of this site to add yours.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied."};var mo={de:()=>import("./de.js")},cn=["en",...Object.keys(mo)],po=e=>e.toLowerCase().split("-")[0];function qs(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(po).find(n=>cn.includes(n))??"en"}var Ue=qs(),te=navigator.languages.find(e=>po(e)===Ue)??Ue,bt=_t;async function ho(){let e=mo[Ue];e&&(bt={..._t,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=bt===_t?"en":Ue}var Us=new Intl.PluralRules(te),Q=e=>e.toLocaleString(te);function Ws(e,t){let n=bt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Us.select(Number(t.count))]??n.other}var We=e=>Object.hasOwn(bt,e),r=(e,t={})=>$o(e,t).join(""),_e=(e,t)=>$o(e,t),$o=(e,t)=>Ws(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?Q(s):s});var _o=function(e,t,n,o){var s;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(s=e.apply(l,_o(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[a-2]=0,t[a]=s)):o.push(l)}return o},go=new Map;function bo(e){var t=go.get(this);return t||(t=new Map,go.set(this,t)),(t=_o(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,a=1,c="",l="",u=[0],m=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,s),a=6),p&&(u.push(a,p,0,s),a=6)),c=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var h=0;h<n[d].length;h++)o=n[d][h],a===1?o==="<"?(m(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,s=c,c=""):o==="/"&&(a<5||n[d][h+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var A,vo,Hs,Se,ln,xt,ko,yt,xo,dn,un,js,rt=Symbol.for("pv"),St={},Tt=[],Bs=/^m(i|n|o|s|text|space)$/,fn=Array.isArray,mn=Tt.slice,Me=Object.assign;function Ie(e){e&&e.parentNode&&e.remove()}function So(e,t,n){var o,s,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?s=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?mn.call(arguments,2):n),ot(e,c,o,s,null)}function ot(e,t,n,o,s){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:rt,__v:s||++vo,__i:-1,__u:0};return!s&&A.vnode&&A.vnode(a),a}function Et(e){return e.children}function vt(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Te(e)}function Ys(e){var t,n=e.__v,o=n.__e,s=[],a=[],c=e.__P;c&&((t=Me({constructor:rt},n)).__v=n.__v+1,A.vnode&&A.vnode(t),pn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,s,o||Te(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Do(s,t,a),n.__=n.__e=null,t.__e!=o&&To(t))}function To(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),To(e)}function wo(e){(8&e.__g||(e.__g|=8,Se.push(e),xt++))&&ln==A.debounceRendering||((ln=A.debounceRendering)||queueMicrotask)(Eo)}function Eo(){try{for(var e,t=1;Se.length;)Se.length>t&&Se.sort(ko),e=Se.shift(),t=Se.length,8&e.__g&&Ys(e)}finally{(xt=Se.length)&&(ln||queueMicrotask)(Eo)}}function Oo(e,t,n,o,s,a,c,l,u,m,d){var h,p,f,g,S,_,k=o.__k||Tt,v=t.length;for(u=Vs(n,t,k,u,v),h=0;h<v;h++)(f=n.__k[h])!=null&&(p=~f.__i&&k[f.__i]||St,f.__i=h,_=pn(e,f,p,s,a,c,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&hn(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),S=S||g,4&f.__u?(u=Ao(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=S,u}function Vs(e,t,n,o,s){var a,c,l,u,m,d,h,p,f,g=n.length,S=g,_=0,k=0,v=e.__k=Array(s);for(a=0;a<s;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=v[a]=ot(null,c):fn(c)?c=v[a]=ot(Et,{children:c}):c.constructor===rt&&c.__b?c=v[a]=ot(c.type,c.props,c.key,c.ref,c.__v):v[a]=c,u=a+_,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=Gs(c,n,u,S))&&(S--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,k=1)):(~m||(s>g?_--:s<g&&_++),typeof c.type!="function"&&(c.__u|=4))):v[a]=null;if(k){for(d=[],h=[],a=0;a<s;a++)if((c=v[a])&&16&c.__u){for(_=0,p=d.length;_<p;)d[f=_+p>>1]<c.__i?_=f+1:p=f;d[_]=c.__i,h[a]=_+1}for(_=d.length;a--;)h[a]&&(h[a]==_?_--:v[a].__u|=4)}if(S)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Te(l)),$n(l,l));return o}function Ao(e,t,n,o){var s,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,t=Ao(s[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Gs(e,t,n,o){var s,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s}return-1}function yo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function wt(e,t,n,o,s){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||yo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||yo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=un[t]||(un[t]=Ks(t)),(e.__a||(e.__a={}))[t]=dn,a=t!=(t=t.replace(xo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ks(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[yt]==null)t[yt]=dn++;else if(t[yt]<this.__a[e])return;return n(A.event?A.event(t):t)}}}function pn(e,t,n,o,s,a,c,l,u,m){var d,h,p,f,g,S,_,k,v,w,E,ce,Z,Ne,$e,fo,xe,Le,ge=t.type;if(t.constructor!==rt)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,h=a=[],d.nodeType==8?l=kt(d,a):a.push(d),l=a[0]||l),(d=A.__b)&&d(t);e:if(typeof ge=="function"){p=c.length;try{if(k=t.props,v=(d=ge.prototype)&&d.render,w=(d=ge.contextType)&&o[d.__c],E=d?w?w.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(v?t.__c=f=new ge(k,E):(t.__c=f=new vt(k,E),f.constructor=ge,f.render=Qs),w&&w.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),ge.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Me({},f.__s)),Me(f.__s,ge.getDerivedStateFromProps(k,f.__s)))),g=f.props,S=f.state,f.__v=t,n.__c){if(k!==g&&v&&!ge.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(k,E),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(k,f.__s,E)===!1){t.__v!=n.__v&&(f.props=k,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ee){ee&&(ee.__=t)}),Tt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=Te(n);break e}f.componentWillUpdate&&f.componentWillUpdate(k,f.__s,E),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,S,_)})}else v&&!ge.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=E,f.props=k,f.__P=e,f.__g&=-5,ce=A.__r,Z=v?25:0;do f.__g&=-9,ce&&ce(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++Z<25);v&&(Tt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Me({},o,f.getChildContext())),v&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,S)),Ne=d&&d.type===Et&&d.key==null?d.props.children:d,k.__P&&(d=l,s=(e=k.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ee){ee&&$n(ee,ee)}),n.__k=null),l=n.__k?Te(n,0):null),l=Oo(e,fn(Ne)?Ne:[Ne],t,n,o,s,a,c,l,u,m),k.__P&&(t.__e=null,l=d),t.__u&=-161,h&&h.some(Ie),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(ee){if(c.length=p,t.__v=null,u||a)if(ee&&ee.then){if(t.__u|=128|u,a){for(~(xe=a.indexOf(l||void 0))||(xe=a.length);(Le=a[xe-1])&&Le.nodeType==8;)xe--;for(;xe<a.length;xe++)if(Le=a[xe])if(a[xe]=null,$e){if(Le==fo)break}else{if(Le.nodeType!=8)break;Le.data.startsWith("$s")&&(fo=kt($e=Le))}}if(!$e){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;$e=l}(d=kt($e=t.__c.__z||(t.__c.__z=$e)))?(t.__e=$e,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ee&&ee.then||Co(t),A.__e(ee,t,n)}}else l=t.__e=Js(n.__e,t,n,o,s,a,c,u,m,e);return(d=A.diffed)&&d(t),l}function kt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Co(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Co))}function Do(e,t,n){for(var o=0;o<n.length;)hn(n[o++],n[o++],n[o++]);A.__c&&A.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){A.__e(a,s.__v)}})}function Js(e,t,n,o,s,a,c,l,u,m){var d,h,p,f,g,S,_,k,v=n.props||St,w=t.props,E=t.type;if(E=="svg"?s="http://www.w3.org/2000/svg":E=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(E?g.localName==E:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(k=m.ownerDocument||document,!E)return k.createTextNode(w);e=k.createElementNS(s,E,w.is?w:m),l&&(A.__m&&A.__m(t,a),l=!1),a=null}if(E){if(m=E=="template"&&e.content||e,a=E=="textarea"&&w.defaultValue!=null?null:a&&mn.call(m.childNodes),!l&&a)for(v={},d=0;d<e.attributes.length;d++)v[(g=e.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in w||d=="value"&&"defaultValue"in w||d=="checked"&&"defaultChecked"in w||wt(e,d,null,g,s);for(d in w)g=w[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?h=g:d=="value"?S=g:d=="checked"?_=g:l&&typeof g!="function"||v[d]===g||wt(e,d,g,v[d],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(E=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Bs.test(E))&&(s="http://www.w3.org/1999/xhtml"),Oo(m,fn(f)?f:[f],t,n,o,s,a,c,a?a[0]:n.__k&&Te(n,0),l,u),a&&a.some(Ie)),l&&E!="textarea"||(d="value",E=="progress"&&S==null?e.removeAttribute(d):S==null||S===e[d]&&(E!="progress"||S)||wt(e,d,S,v[d],s),d="checked",_!=null&&_!=e[d]&&wt(e,d,_,v[d],s))}else v===w||l&&e.data==w||(e.data=w);return e}function hn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){A.__e(s,n)}}function $n(e,t,n){var o,s,a,c;if(A.unmount&&A.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||hn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){A.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&$n(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=kt(o,a=[]))&&(o==e.__e&&a.some(Ie),Ie(s),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function Qs(e,t,n){return this.constructor(e,n)}function gn(e,t){var n,o,s,a;A.__&&A.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ot(Et,{children:[e]}),s=[],a=[],pn(t,t.__k,o||St,St,t.namespaceURI,o?null:t.firstChild?mn.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,a),Do(s,t.__k,a),t.__k.props.children=null}A={__e:function(e,t,n,o){for(var s,a,c;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((c=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),c=1),c&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw xt=0,e}},vo=0,Hs=function(e){return e!=null&&e.constructor===rt},vt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Me({},this.state)),typeof e=="function"&&(e=e(Me({},n),this.props)),e&&(Me(n,e),this.__v&&(t&&this.__k.push(t),wo(this)))},vt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),wo(this))},vt.prototype.render=Et,Se=[],xt=0,ko=function(e,t){return e.__v.__b-t.__v.__b},yt=Symbol(),xo=/(PointerCapture)$|Capture$/i,dn=0,un={},js=0;var Pe,I,_n,Fo,bn=Object.is,Ot=0,Uo=[],wn=[],P=A,No=P.__b,Lo=P.__r,Io=P.diffed,Mo=P.__c,Po=P.unmount,zo=P.__;function at(e,t){P.__h&&P.__h(I,e,Ot||t),Ot=0;var n=I.__H||(I.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Ot=1,vn(Wo,e)}function vn(e,t,n){var o=at(Pe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Wo(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);bn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;I.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function(p){p.__N&&(m=!0,bn(p.__[0],p.__N[0])||(d=!0))}),s){var h=s.call(this,a,c,l);return m?h||d:h}return!m||d}}return o.__}function b(e,t){var n=at(Pe++,3);!P.__s&&Sn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,I.__H.__h.push(n))}function kn(e,t){var n=at(Pe++,4);!P.__s&&Sn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,I.__h.push(n))}function D(e){return Ot=5,Xs(function(){return{current:e}},[])}function Xs(e,t){var n=at(Pe++,7);return Sn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function xn(e){var t=at(Pe++,10),n=$();return t.__=e,I.componentDidCatch||(I.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function Zs(){var e;do{for(;e=wn.shift();)try{st(e)}catch(n){P.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Uo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(st),t.__h.some(yn),t.__h=[]}catch(n){t.__h=[],P.__e(n,e.__v)}}}while(wn.length)}P.__b=function(e){I=null,No&&No(e)},P.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),zo&&zo(e,t)},P.__r=function(e){Lo&&Lo(e),Pe=0;var t=(I=e.__c).__H;t&&(_n==I?I.__h=[]:(t.__h.some(st),t.__h.some(yn),Pe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),_n=I},P.diffed=function(e){Io&&Io(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&qo(Uo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),_n=I=null},P.__c=function(e,t){t.some(function(n){try{n.__h.some(st),n.__h=n.__h.filter(function(o){return!o.__||yn(o)})}catch(o){n.__h=[function(){throw o}]}}),Mo&&Mo(e,t)},P.unmount=function(e){Po&&Po(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,qo(wn.push(s))}else st(s)}catch(a){t=a}}),o.__H=void 0,t&&P.__e(t,o.__v))};var Ro=typeof requestAnimationFrame=="function";function ea(e){var t,n=function(){clearTimeout(o),Ro&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ro&&(t=requestAnimationFrame(n))}function qo(e){e!=1&&Fo==P.requestAnimationFrame||((Fo=P.requestAnimationFrame)||ea)(Zs)}function st(e){var t=I,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),I=t}function yn(e){var t=I;e.__c=e.__(),I=t}function Sn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!bn(n,e[o])})}function Wo(e,t){return typeof t=="function"?t(e):t}var i=bo.bind(So);function Y(e){let t=new Set;function n(o){let[,s]=vn((c,l)=>c+1,0),a=D({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},kn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&s()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function Ee(e,t,n=[]){let o=D(t);o.current=t,b(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var Tn=Y({text:""});function W(e){kn(()=>Tn.set({text:e}),[e])}var He=Y({polite:"",assertive:"",notices:[]}),Ho=0;function je(e,t=!1){let n=t?"assertive":"polite",o=He.get()[n]===e?"\xA0":"";He.set({[n]:e+o})}function y(e,t=!1){Ho+=1;let n=Ho;He.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),je(e,t),t||setTimeout(()=>En(n),6e3)}function En(e){He.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var be=e=>e instanceof Error?e.message:String(e);async function N(e){try{await e()}catch(t){y(be(t),!0)}}var le=Intl.DateTimeFormat().resolvedOptions().timeZone,ta=2e3,Yo=0;function Vo(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Yo=Math.abs(n)>ta?n:0}var z=()=>Date.now()+Yo;function Go(){let[e,t]=$(z());return b(()=>{let n=setInterval(()=>t(z()),250);return()=>clearInterval(n)},[]),e}function Ko(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var At=[["day",86400],["hour",3600],["minute",60],["second",1]];function Cn(e){let[t,n]=At.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ct(e){let[t,n]=Cn(e);return r(`unit.${n}`,{count:t})}var Jo={weekday:"short",day:"numeric",month:"short",year:"numeric"},Qo={weekday:"short"},An={hour:"numeric",minute:"2-digit"};function Dt(e,t,n=null,o=!1){let s=On(e,t,le);if(o||!n||n===le)return[s,null];try{let a=On(e,t,n);return a===s?[s,null]:[r("when.there",{period:a,zone:Xo(n)}),r("when.yours",{period:On(e,t,le,Qo),zone:Dn()})]}catch{return[s,null]}}var Xo=e=>e.replaceAll("_"," "),Dn=()=>Xo(le);function On(e,t,n,o=Jo){return new Intl.DateTimeFormat(te,{...o,...An,timeZone:n}).formatRange(new Date(e),new Date(t))}function Zo(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(te,{...o,timeZone:t||le})}catch{return new Date(e).toLocaleDateString(te,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function er(e,t){let n=new Date(e),o=s=>[n.toLocaleDateString(te,{...Jo,timeZone:s}),n.toLocaleTimeString(te,{timeStyle:"short",timeZone:s})];try{return o(t??le)}catch{return o(le)}}var ne=e=>new Date(e).toLocaleString(te,{dateStyle:"medium",timeStyle:"short"});function tr(e,t){let[n,o]=[60,86400];if(t<10*n)return ue(e);if(t<o)return new Date(e).toLocaleTimeString(te,An);let s=t<5*o?{...Qo,...An}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(te,s)}var ue=e=>new Date(e).toLocaleTimeString(te,{timeStyle:"medium"}),Fn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),jo=1440*60*1e3;function Ft(e,t){let n=t??le,o=Date.parse(`${e}Z`),s=o-ze(o-jo,n),a=o-ze(o+jo,n),c=[s,a].find(m=>m+ze(m,n)===o);if(c!==void 0)return{at:Bo(c),gap:null};let l=na(a,s,n),u=new Date(l+ze(l,n)).toISOString().slice(0,16);return{at:Bo(l),gap:u}}function nr(e,t){let n=Date.parse(e);return new Date(n+ze(n,t??le)).toISOString().slice(0,16)}function na(e,t,n){let o=ze(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;ze(s,n)===o?e=s:t=s}return t}var Bo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function ze(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:a,day:c,hour:l,minute:u,second:m}=o;return Date.UTC(s,a-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var or=()=>[...new Set([le,"UTC",...Intl.supportedValuesOf("timeZone")])];var de=document.documentElement.dataset,it="account",oa=6e4,C=Y({account:_r()}),Re=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(We(o)?r(o,{hint:r("sign.passwordHint")}):t),this.kind=n}};async function j(e,t){let n;try{n=await fetch(`${de.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:de.client,...t})})}catch{throw new Error(r("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Re(o.message??r("failure.title"),(o.__type??"").split("#").pop())}var ct=class extends Error{constructor(t,n){super(r("sign.newRequired")),this.user=t,this.challenge=n}},lt=class extends Error{constructor(t,n){super(r("sign.appRequired")),this.user=t,this.challenge=n}};async function sr(e,t){let n=await j("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});Ln(n,e)}async function ar({user:e,challenge:t},n){Ln(await j("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function ir({user:e,challenge:t},n){Ln(await j("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function Ln({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new ct(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new lt(o,n);if(!e)throw new Error(r("sign.otherStep",{step:t}));$r(gr(e))}var cr=e=>j("ResendConfirmationCode",{Username:e}),In=e=>j("ForgotPassword",{Username:e}),lr=(e,t,n)=>j("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),ur=(e,t,n)=>j("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),dr=(e,t)=>j("ConfirmSignUp",{Username:e,ConfirmationCode:t}),fr=async(e,t)=>j("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await fe()});async function mr(){return((await j("GetUser",{AccessToken:await fe()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var pr=async()=>(await j("AssociateSoftwareToken",{AccessToken:await fe()})).SecretCode;async function hr(e){await j("VerifySoftwareToken",{AccessToken:await fe(),UserCode:e}),await Mn(!0)}var Mn=async e=>j("SetUserMFAPreference",{AccessToken:await fe(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function fe(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-oa?t:(Nn??=sa(e).finally(()=>{Nn=null}),Nn)}function ut(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?rr(n):ra().finally(()=>rr(n)),Pn(),e&&y(e,!0)}async function ra(){let e=await fe().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Pn(){localStorage.removeItem(it),C.set({account:null})}function rr(e){e&&j("RevokeToken",{Token:e}).catch(()=>{})}var Nn=null;async function sa(e){try{let t=await j("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=gr({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&$r(n),n.token??null}catch(t){t instanceof Re&&t.kind&&ut(r("sign.ended"))}return C.get().account?.token??null}function $r(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(it)!==s&&localStorage.setItem(it,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===it||e===null)&&C.set({account:_r()})});function gr({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(aa(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function aa(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function _r(){try{return JSON.parse(localStorage.getItem(it)??"null")}catch{return null}}var Be=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var ia=5,br=1,ca=10;function la(e,t){let n=`problem.${e}`;return We(n)?r(n,{count:t?.in_use??0}):t?.message??t?.detail??r("failure.unreachable")}var V=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(la(o,n)),this.status=t,this.kind=o,this.body=n}},F=(e,t)=>G("GET",e,void 0,t),R=(e,t,n)=>G("POST",e,t,n);async function G(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?pa():null;for(let a=1;;a+=1){let c=await da(e,t,n,{accept:o,key:s}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(s||e==="GET"))||a===ia)return fa(c);await ma(l?ua(c,a):200*2**a*(.5+Math.random()))}}function ua({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):br,o=Math.min(n,ca);return 1e3*(o+Math.random()*t*Math.max(o,br))}async function da(e,t,n,{accept:o,key:s}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),s&&(a["idempotency-key"]=s);let c=await fe();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});Vo(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function fa({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ut(r("sign.ended")),e<200||e>=300)throw new V(e,typeof o=="object"?o:null);return o}async function Ye(e,t=1e3){let n=[],o=null;do{let s=await F(me(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function me(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Ve(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var ma=e=>new Promise(t=>setTimeout(t,e));function pa(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Nt="/v1/users/me/devices",Ge=Y({state:"unknown"}),zn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function wr(){Ge.set({state:await ha().catch(()=>"impossible")})}async function ha(){let{key:e,items:t}=await F(Nt);if(!e||!zn())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Sr();return t.some(o=>o.id===n)?"on":"off"}async function yr(){if(await Notification.requestPermission()!=="granted"){Ge.set({state:"blocked"});return}let{key:e}=await F(Nt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await kr(),await R(Nt,{endpoint:o}),Ge.set({state:"on"})}async function vr(){let e=await Sr();await Rn(),e&&await G("DELETE",`${Nt}/${e}`),Ge.set({state:"off"})}async function Rn(){zn()&&await(await qn())?.unsubscribe()}async function kr(){let e={title:r("push.title"),body:r("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function xr(){zn()&&await qn()&&await kr()}var qn=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Sr(){let e=(await qn())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var Un="bookings";function Tr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register($a()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function $a(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Er(e,t,n){let o=n.toSorted((s,a)=>s.end>a.end?-1:1).slice(0,200);try{localStorage.setItem(Un,JSON.stringify({user:e,at:t,bookings:o}))}catch{Or()}}function Wn(e){try{let t=JSON.parse(localStorage.getItem(Un)??"null");if(t===null||t.user===e)return t}catch{}return Or(),null}var Or=()=>localStorage.removeItem(Un);var Yn=500,ga=1e4,_a=3e4,ba=1e4,wa=1e3,ya=3e4,Ae=4,pe=30,H=Y({state:"idle",recovered:0}),we=new Map,Hn=new Map,Oe=null,dt=Yn,jn=[],Ar,Bn;function Cr(){H.get().state==="idle"&&H.set({state:"connecting"});let e=new WebSocket(new URL(de.socket,location.href.replace(/^http/,"ws")));Oe=e,e.onopen=()=>{dt=Yn,H.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of we.keys())Nr(t);Fr()},e.onmessage=({data:t})=>xa(JSON.parse(t)),e.onclose=()=>Dr(e)}function Dr(e){if(Oe===e){if(Vn(),Oe=null,!we.size){H.set({state:"idle"});return}H.set({state:"off"}),Ar=setTimeout(Cr,dt*(.5+Math.random())),dt=Math.min(2*dt,ga)}}function va(){let e=Oe;Oe=null,clearTimeout(Ar),Vn(),H.set({state:"idle"}),e?.close()}function Fr(){Vn(),jn=[setTimeout(()=>{Ke({type:"ping"}),jn.push(setTimeout(ka,ba))},_a)]}function Vn(){for(let e of jn)clearTimeout(e)}function ka(){let e=Oe;e&&(Dr(e),e.close())}function Ke(e){return Oe?.readyState!==WebSocket.OPEN?!1:(Oe.send(JSON.stringify(e)),!0)}async function Nr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await fe();Ke({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ke({type:"subscribe",conference:n})}function xa(e){Fr();let t=Ta(e);if(e.version!==void 0){if(!Sa(e,Hn.get(t)))return;Hn.set(t,e)}for(let n of we.get(t)??[])n(e)}function Sa(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Ta({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Gn(e,t){clearTimeout(Bn);let n=we.get(e);return n?n.add(t):(we.set(e,new Set([t])),H.get().state==="live"&&Nr(e)),H.get().state==="idle"&&Cr(),()=>{we.get(e)?.delete(t),setTimeout(()=>Ea(e),wa)}}function Ea(e){if(we.get(e)?.size!==0)return;we.delete(e),Hn.delete(e);let[t,n]=e.split(" ");n&&Ke({type:"unsubscribe",[t]:n}),we.size||(clearTimeout(Bn),Bn=setTimeout(va,ya))}function ft(e,t){b(()=>{let n=e.map(o=>Gn(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Je=()=>H.use(({state:e})=>e);function Lr(){H.get().state==="off"&&!document.hidden&&(dt=Yn)}addEventListener("online",Lr);document.addEventListener("visibilitychange",Lr);var T=Y({bookings:{},state:"empty",problem:null,at:0}),ie=({status:e})=>e!=="CANCELED",q=({status:e})=>e==="CONFIRMATION_PENDING",ye=({status:e})=>e==="WAITLISTED",Qn=({start:e})=>!!e&&Date.parse(e)<=z(),Oa=e=>(q(e)||ye(e))&&!Qn(e);function pt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ie)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var Lt=e=>Mt(null,()=>R("/v1/bookings",{conference:e.id})),Rr=e=>Mt(e,()=>R(`/v1/bookings/${e.id}/confirm`)),It=e=>Mt(e,async()=>({...await R(`/v1/bookings/${e.id}/cancel`),declined:q(e)})),Xn=e=>Mt(e,()=>R(`/v1/bookings/${e.id}/reactivate`));async function Mt(e,t){let n=e&&De.get(e.id);try{let o=await t();e&&De.get(e.id)!==n?(Qe({id:o.id,declined:o.declined}),mt(o)):Qe(o,!0)}catch(o){if(!(o instanceof V))throw o;y(o.message,!0),e?await mt(e):o.body?.booking_id&&await mt({id:o.body.booking_id})}}var qr=({id:e,conference_name:t})=>N(async()=>{let n=await F(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Ve(`${t}.ics`,"text/calendar",n)}),Aa=300,Ca=8,De=new Map,Ce=new Map,Kn=0;async function ae(){let{account:e}=C.get();if(!e)return;Kn+=1;let t=Kn;navigator.onLine||Ir(e.user),Jn()||T.set({state:"loading"});let n=new Map(De);try{let o=await Ye("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;T.get().state==="stored"&&T.set({bookings:{}});let s=o.filter(({id:a})=>De.get(a)===n.get(a));for(let a of s)Qe(a);T.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==Kn)return;o instanceof V&&o.status===0&&Ir(e.user),Jn()?T.set({problem:o}):T.set({state:"failed",problem:o})}}function Da(){let{bookings:e,state:t,at:n}=T.get(),{account:o}=C.get();o&&t==="ready"&&Er(o.user,n,Object.values(e))}var Jn=()=>["ready","stored"].includes(T.get().state);function Ir(e){let t=Wn(e);if(Jn()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));T.set({bookings:n,state:"stored",at:t.at})}async function mt(e){let{account:t}=C.get();if(!t)return;let n=De.get(e.id);try{let o=await F(`/v1/bookings/${e.id}`);De.get(e.id)===n&&Qe(o)}catch{}}function Qe(e,t=!1){let n=T.get().bookings[e.id],o={...n,...e};n&&q(n)&&ye(o)&&(o.missed_at=n.deadline),ie(o)&&(o.declined=!1),T.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&La(n??null,o),Fa(o)}function Fa(e){let{id:t}=e,n=ie(e)&&!Qn(e)&&Ce.size<Ca;(Oa(e)||n)&&!Ce.has(t)?Ce.set(t,Gn(`booking ${t}`,Na)):!ie(e)&&Ce.has(t)&&Ur(t)}function Ur(e){Ce.get(e)?.(),Ce.delete(e)}function Na({booking:e="",status:t,position:n,exact:o,deadline:s,reason:a}){De.set(e,(De.get(e)??0)+1),T.set({at:Date.now()}),Qe({id:e,status:t,position:n,position_exact:o,deadline:s,reason:a})}function La(e,t){let{conference_name:n,position:o}=t,s=e!==null&&q(e);if(e?.status!==t.status){let a={CONFIRMED:()=>r("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?r("booking.expiredAt",{name:n}):o?r("booking.positionAt",{name:n,position:o}):r("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>r("booking.offeredAt",{name:n,time:ue(t.deadline??"")}),CANCELED:()=>r("booking.canceledAt",{name:n,reason:Zn(t)})}[t.status]();je(a,q(t)||s)}else ye(t)&&e.position!==o&&o&&je(r("booking.positionAt",{name:n,position:o}))}function Zn({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return r(We(o)?o:"canceled.other")}var Wr=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>ie(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function Ia(){if(T.get().state!=="stored")for(let e of Object.values(T.get().bookings))q(e)&&Date.parse(e.deadline??"")<=z()&&(Qe({id:e.id,status:"WAITLISTED",position:null,deadline:null}),mt(e))}var Mr=Date.now();function Ma(){if(document.hidden)return;Ia();let e=H.get().state==="live"?pe:Ae;if(Date.now()-Mr<e*1e3)return;Mr=Date.now(),T.get().problem&&ae();let t=Object.values(T.get().bookings).filter(n=>Ce.has(n.id)&&!Qn(n));for(let n of t)mt(n)}var Pr,zr=0;function Hr(){let e=()=>{let{account:n}=C.get(),o=n?.user??null;if(o!==Pr){Pr=o,Wn(o),o||Rn().catch(()=>{});for(let s of[...Ce.keys()])Ur(s);T.set({bookings:{},state:"empty",problem:null}),ae()}};C.watch(e),H.watch(()=>{let{recovered:n}=H.get();n!==zr&&ae(),zr=n}),addEventListener("online",ae);let t;T.watch(()=>{clearTimeout(t),t=setTimeout(Da,Aa)}),setInterval(Ma,500),e()}function O({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[a,c]=$(!1),l=D(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(a)return;let d=m.currentTarget;za(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${s}
  >
    ${n}
  </button>`}var Pa=1e4;function za(e,t){let n=Date.now()+Pa,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),a=s?.querySelector("h1, h2")??s;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function oe({start:e,end:t,timezone:n,online:o=!1}){let[s,a]=Dt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${s}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var re=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Pt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function zt({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?r("seats.left",{count:n}):r("seats.soldOut"),s?r("seats.held",{count:s}):"",a?r("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Ra=e=>r(`status.${e}`),Fe=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Ra(e)}</span>`,jr=new Map;function Rt({booking:e,named:t=!1}){let n=Go(),o=e.deadline??"",s=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(jr.get(a)??1,s);return jr.set(a,c),i`<div class="offer">
    <p class="held-for">
      ${t?_e("offer.heldAt",{name:i`<strong>${e.conference_name}</strong>`}):r("offer.held")}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Ko(s)}</span>
      <span class="until">${r("offer.until",{time:ue(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/c}%`}}></span>
    </div>
    <div class="acts">
      <${O} kind="primary" action=${()=>Rr(e)} disabled=${s<=0}>
        ${r("offer.claim")}
      <//>
      <${O} action=${()=>It(e)} disabled=${s<=0}>
        ${r("offer.decline")}
      <//>
    </div>
  </div>`}function ht({booking:e}){let{status:t}=e;return t==="CONFIRMED"?i`<p class="stands">${r("booking.confirmed")}</p>`:t==="CANCELED"?i`<p class="stands">${Zn(e)}</p>`:q(e)?null:i`<${Ua} booking=${e} /><p class="stands">${qa(e)}</p>`}function qa({position:e,position_exact:t}){return e?_e(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):r("booking.waitlisted")}function Ua({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${r("booking.missed",{time:ue(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${r("booking.missedLast",{count:t,time:ne(o)})}
  </p>`}var M=()=>i`<div class="loading" role="status">
    <span class="unseen">${r("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,L=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${r("failure.title")}</p>
    <p>${be(e)}</p>
    ${n}
    ${t&&i`<${O} action=${t}>${r("failure.retry")}<//>`}
  </div>`,Xe=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:o,number:s,unseen:a})=>i`<th scope="col" class=${s?"number":null}>
                ${a?i`<span class="unseen">${o}</span>`:o}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${n}
      </tbody>
    </table>
  </div>`;function x({label:e,hint:t,error:n,name:o,children:s,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${s?s(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function eo(){let{polite:e,assertive:t,notices:n}=He.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${r("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${r("app.dismiss")}
              onClick=${()=>En(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function ve({title:e,children:t,close:n}){let o=D(null);return b(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${r("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${eo} />
  </dialog>`}function X({title:e,children:t,confirmLabel:n,action:o,close:s}){return i`<${ve} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${O} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${O} action=${s}>${r("booking.keep")}<//>
    </div>
  <//>`}var B=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Wa({validity:e,min:t,max:n,maxLength:o}){return e.valid?"":e.valueMissing?r("form.required"):e.tooLong?r("form.tooLong",{max:o}):e.typeMismatch?r("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?r("form.number",{min:Number(t),max:Number(n)}):r("form.numberFrom",{min:Number(t)}):r("form.invalid")}function K(e,t){let[n,o]=$({}),[s,a]=$(""),[c,l]=$(!1),u=D(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...m()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=m().map(_=>[_.name,Wa(_)]),S=Object.fromEntries(g.filter(([,_])=>_));if(a(""),o(S),!Object.keys(S).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let k=_?.body?.field;k in e?o({[k]:Ha(k,be(_))}):a(be(_))}finally{l(!1)}}},h=Object.keys(n).map(f=>e[f]),p=s||(h.length?r("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:d,busy:c,errorAt:f=>n[f]??null,summary:p}}function Ha(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?r("form.past"):n==="must be before the end"?r("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var J=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,Ze=({label:e=r("sign.password"),error:t=null})=>i`<${x}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${r("sign.passwordHint")}
    error=${t}
  />`;var to="/v1/users/me/calendar",Br=()=>{},no=["offers","bookings","conferences"],ja={email:null,email_verified:!1,email_pending:null,mails:no,language:null};function Yr({signIn:e}){let{account:t}=C.use(n=>n);return W(r("account.title")),i`<h1 tabindex="-1">${r("account.title")}</h1>
    ${t?i`<${Ba} key=${t.user} user=${t.user} />`:i`<${U} title=${r("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${r("nav.signIn")}
            </button>
          <//>`}`}function Ba({user:e}){let[t,n]=$(null),[o,s]=$(null),a=()=>F("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof V&&l.status===404?n(ja):s(l)});b(()=>{a()},[]);let c=async l=>n(await G("PATCH","/v1/users/me",l));return o?i`<${L} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${r("account.name",{name:e})}</p>
    <${Ya} user=${t} change=${c} />
    <${Va} user=${t} change=${c} />
    <${Ga} />
    <${Ka} />
    <${Ja} user=${e} />
    <${Qa} user=${e} />
    <${Xa} />
  `:i`<${M} />`}function Ya({user:e,change:t}){let n={email:r("sign.email")},{submit:o,busy:s,errorAt:a,summary:c}=K(n,async({email:u})=>{await t({email:u}),y(r("form.saved"))}),l=e.email?r(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):r("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${r("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${r("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${x}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${r("account.addressHint")}
        error=${a("email")}
      />
      <${J} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${r("form.save")}</button>
        ${e.email&&i`<${O} action=${()=>N(()=>t({email:null}))}>
            ${r("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Va({user:e,change:t}){let n=e.language??"en",o=s=>{let a=no.filter(c=>e.mails.includes(c)!==(c===s));return N(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${r("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${r("account.mails")}</legend>
      ${no.map(s=>i`<label class="check" key=${s}>
            <input
              type="checkbox"
              checked=${e.mails.includes(s)}
              onChange=${()=>o(s)}
            />
            ${r(`account.${s}`)}
          </label>`)}
    </fieldset>
    <${x} label=${r("account.language")} name="language">
      ${s=>i`<select
          ...${s}
          onChange=${({target:a})=>N(()=>t({language:a.value}))}
        >
          ${cn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${r(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Ga(){let{state:e}=Ge.use(s=>s);if(b(()=>{wr()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[r("device.on"),r("device.turnOff"),vr]:[r(e==="blocked"?"device.blocked":"device.text"),r("device.turnOn"),yr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${r("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${O} action=${()=>N(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function Ka(){let[e,t]=$(null),[n,o]=$(""),[s,a]=$(!1),c=(d,h="")=>{t(d),o(h)};b(()=>{F(to).then(({created_at:d})=>t(d),Br)},[]);let l=()=>N(async()=>{let d=await R(to);c(d.created_at,d.url)}),u=()=>N(async()=>{await G("DELETE",to),c(null),y(r("calendar.removed"))}),m=()=>N(async()=>{await navigator.clipboard.writeText(n),y(r("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${r("calendar.title")}</h2>
    <p>${e?r("calendar.since",{time:ne(e)}):r("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${x} label=${r("calendar.link")} name="calendar" readonly value=${n} hint=${r("calendar.secret")} />
        <div class="acts">
          <${O} kind="primary" action=${m}>${r("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${r("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${r("calendar.reset")}
              </button>
              <${O} action=${u}>${r("calendar.remove")}<//>`:i`<${O} action=${l}>${r("calendar.create")}<//>`}
    </div>
    ${s&&i`<${X}
        title=${r("calendar.resetTitle")}
        confirmLabel=${r("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${r("calendar.resetText")}</p>
      <//>`}
  </section>`}function Ja({user:e}){let t={current:r("account.current"),password:r("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:a}=K(t,async(c,l)=>{await fr(c.current,c.password),l.reset(),y(r("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${r("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${x}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${Ze} label=${t.password} error=${s("password")} />
      <${J} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${r("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Qa({user:e}){let[t,n]=$(null),[o,s]=$(""),[a,c]=$(!1);b(()=>{mr().then(n,Br)},[]);let l=()=>N(async()=>s(await pr())),u=()=>N(async()=>{await Mn(!1),n(!1),y(r("second.removed"))}),m={code:r("sign.appCode")},{submit:d,busy:h,errorAt:p,summary:f}=K(m,async({code:g})=>{await hr(g.replaceAll(" ","")),s(""),n(!0),y(r("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${r("second.title")}</h2>
    <p role="status">${r(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${r("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${r("second.open")}
        </a></p>
        <form class="form" onSubmit=${d} novalidate>
          <${x}
            label=${m.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${J} error=${f} />
          <div class="acts">
            <button class="button primary" aria-busy=${h}>${r("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${r("second.remove")}
            </button>`:!o&&i`<${O} action=${l}>${r("second.add")}<//>`}
    </div>
    ${a&&i`<${X}
        title=${r("second.removeTitle")}
        confirmLabel=${r("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${r("second.removeText")}</p>
      <//>`}
  </section>`}function Xa(){let[e,t]=$(!1),n=()=>N(async()=>{let s=await F("/v1/users/me/export");Ve("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>N(async()=>{await G("DELETE","/v1/users/me"),Pn(),y(r("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${r("account.data")}</h2>
    <div class="acts">
      <${O} action=${n}>${r("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${r("account.delete")}
      </button>
    </div>
    ${e&&i`<${X}
        title=${r("account.deleteTitle")}
        confirmLabel=${r("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${r("account.deleteText")}</p>
      <//>`}
  </section>`}var $t=Y({fetched:{},pushed:{}});function he(e){$t.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function et(e){let[t,n]=$(null),o=Je(),s=()=>Gr(e).then(()=>n(null),n);b(()=>{s()},[e]),Ee(o==="live"?pe:Ae,s,[e]),Za(e);let[a]=ke([e]);return{conference:a,error:t,reload:s}}function Za(e){ft([`conference ${e}`],ei),b(()=>Vr,[e])}function ke(e){let{fetched:t,pushed:n}=$t.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function ei({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:a,canceled:c}){let l={capacity:t,available:n,held:o,confirmed:s,waitlisted:a,canceled:c};$t.set(({pushed:u})=>({pushed:{...u,[e]:{...l,full:!n}}}))}function Vr(){$t.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}H.watch(()=>{H.get().state!=="live"&&Vr()});async function Gr(e){let t=await F(`/v1/conferences/${encodeURIComponent(e)}`);return he([t]),t}function Kr(e){let{fetched:t}=$t.get();for(let n of e)t[n]||Gr(n).catch(()=>{})}async function Jr(e){let{items:t,next:n}=await F(me("/v1/conferences",e));return he(t),{ids:t.map(({id:o})=>o),next:n}}async function Qr(){let e=await Ye("/v1/users/me/conferences");return he(e),e.map(({id:t})=>t)}var qt=(e,t)=>ti(e)||t.organizer===e.user,ti=e=>e.roles.includes("admin");var ni=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Xr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function oi(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Xr(t[2],t[1]):/^https?:\/\//.test(e)?Xr(e,e):e}var oo=e=>e.split(ni).map(oi),ri=e=>/^[-*] /.test(e);function si(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${oo(t[1])}</h2>`;let n=e.split(`
`);return n.every(ri)?i`<ul>
      ${n.map(o=>i`<li>${oo(o.slice(2))}</li>`)}
    </ul>`:i`<p>${oo(e)}</p>`}var Zr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(si)}
  </div>`;var es=({conference:e})=>i`
  ${e.agenda?.length&&i`<${ai} conference=${e} sessions=${e.agenda} />`}
  ${e.speakers?.length&&i`<${ii} speakers=${e.speakers} />`}
`;function ai({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:s,title:a,speaker:c}of n){let[l,u]=er(s,t?null:e),m=i`<li>
      <time datetime=${s}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],m])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${r("conference.agenda")}</h2>
    ${[...o].map(([s,a])=>i`<h3 key=${s}>${s}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var ii=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${r("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function ts({booking:e}){let[t,n]=$(!1);return i`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${r("why.title")}</summary>
    ${t&&i`<${ci} booking=${e} />`}
  </details>`}function ci({booking:{id:e,position:t}}){let[n,o]=$(null),[s,a]=$(null),c=()=>F(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(b(()=>{c()},[e]),s)return i`<${L} error=${s} retry=${c} />`;if(!n)return i`<${M} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:m})=>i`<li key=${m}>
          ${r(u==="lapse"?"why.missed":"why.joined",{time:ne(m)})}
        </li>`)}
    ${t&&i`<li>${r("why.before",{count:t-1})}</li>`}
    <li>${r("why.order")}</li>
  </ul>`}function ns({id:e,signIn:t}){let{conference:n,error:o,reload:s}=et(e);return W(n?.name??r("conference.title")),n?i`<${ui} conference=${n} signIn=${t} />`:o instanceof V&&o.status===404?i`<${li} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
    ${o?i`<${L} error=${o} retry=${s} />`:i`<${M} />`}`}var li=()=>i`<h1 tabindex="-1">${r("conference.title")}</h1>
    <${U} title=${r("conference.unknown")}>
      <p><a href="#/conferences">${r("notFound.home")}</a></p>
    <//>`;function ui({conference:e,signIn:t}){let{account:n}=C.use(c=>c),{name:o,description:s}=e,a=n&&Be(n)&&qt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${r("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&i`<${Zr} text=${s} />`}
        <${fi} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${r("conference.unlisted")}</p>`}
        <${O} action=${()=>di(e)}>${r("conference.share")}<//>
        <${es} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${r("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${r("conference.seats")}</h2>
        <${mi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function di({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>y(r("conference.copied")),()=>y(n))}function fi({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,s=[[r("conference.when"),i`<${oe} ...${e} />`],[r("conference.where"),i`<${re} ...${e} />`],[r("conference.topics"),i`<${Pt} topics=${t} />`]];n&&s.push([r("conference.organizer"),n]);let a=Ct(o??Number(de.window));return s.push([r("conference.offers"),r("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${s.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function mi({conference:e,account:t,signIn:n}){let o=T.use(({bookings:l})=>pt(e.id,l)),s=T.use(l=>l.state),a=pi(e);if(o&&q(o)&&!a)return i`<${tt} booking=${o} />`;let c=!a&&i`<${zt} conference=${e} />`;return o&&ie(o)&&!a?i`${c}<${tt} booking=${o} />`:i`
    ${c} ${o&&i`<${ht} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&s==="loading"&&i`<${M} />`}
    ${!a&&s!=="loading"&&i`<${hi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function pi({canceled:e,start:t,end:n}){return e?r("conference.canceled"):Date.parse(n)<=z()?r("conference.ended"):Date.parse(t)<=z()?r("conference.started"):""}function hi({conference:e,booking:t,account:n,signIn:o}){let s=T.use(d=>d.bookings),a=Wr(e,s),c=a.find(d=>!ye(d)&&!q(d));if(c)return i`<p class="stands">${r("conference.clash",{name:c.conference_name})}</p>`;let l=t?.reason==="attendee"&&n,u=()=>l?Xn(t):Lt(e),m=a.map(d=>d.conference_name).join(", ");return i`
    ${m&&i`<p class="quiet">${r("conference.drops",{names:m})}</p>`}
    <${O} kind="primary" action=${n?u:()=>o(()=>$i(e))}>
      ${e.available?r("conference.book"):r("conference.join")}
    <//>
    <p class="quiet">${r("conference.privacy")}</p>
  `}async function $i(e){await ae();let t=pt(e.id,T.get().bookings);if(!t)return Lt(e);if(!ie(t))return t.reason==="attendee"?Xn(t):Lt(e)}function tt({booking:e,named:t=!1}){let[n,o]=$(!1);if(q(e))return i`<${Rt} booking=${e} named=${t} />`;let s=()=>o(!1),a=ye(e)?"leave":"cancel";return i`
    <${ht} booking=${e} />
    ${ye(e)&&i`<${ts} booking=${e} />`}
    <div class="acts">
      ${!ye(e)&&i`<${O} action=${()=>qr(e)}>${r("booking.calendar")}<//>`}
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${r(`booking.${a}`)}
      </button>
    </div>
    ${!ye(e)&&i`<${gi} booking=${e} />`}
    ${n&&i`<${X}
        title=${r(`booking.${a}Title`)}
        confirmLabel=${r(`booking.${a}`)}
        action=${()=>It(e)}
        close=${s}
      >
        <p>${r(`booking.${a}Text`)}</p>
      <//>`}
  `}function gi({booking:e}){let[t]=ke([e.conference]),{start:n,end:o,conference_name:s}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=me("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${c(n)}/${c(o)}`,location:a}),u=me("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:a}),m=(d,h)=>i`<a href=${h} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${_e("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var os=24,_i=1e3,bi=100;function so(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var wi=({words:e="",topic:t="",from:n="",to:o="",place:s="",available:a=!1})=>me("#/conferences",{q:e,topic:t,from:n,to:o,place:s,available:a?1:null}),ro={online:!0,person:!1},se=Y({...so(location.hash),ids:[],next:null,state:"loading",error:null}),yi=({topic:e,from:t,to:n,place:o,available:s},a,c)=>({topic:e,from:t?Fn(t).first:new Date(z()).toISOString().slice(0,19),to:n?Fn(n).last:null,online:Object.hasOwn(ro,o)?ro[o]:null,available:s||null,limit:a,cursor:c}),Ut=0;async function Wt({more:e=!1,quietly:t=!1}={}){Ut+=1;let n=Ut,o=se.get();!e&&!t&&se.set({state:"loading"});let s=o.words?_i:e?os:Math.max(os,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+s;do{let u=await Jr(yi(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===Ut&&se.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===Ut&&!t&&se.set({state:"failed",error:a})}}var rs=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function vi(e,t){let{name:n,location:o,topics:s,description:a}=e,c=rs([n,o,...s,a].join(" "));return rs(t).split(/\s+/).every(l=>c.includes(l))}function ss(){let e=se.use(p=>p),{words:t,topic:n,from:o,to:s,place:a,available:c,ids:l,next:u,state:m,error:d}=e;ki(e),b(()=>{let p=setTimeout(Wt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,s,a,c]),Ee(l.length>bi?pe:Ae,()=>m!=="loading"&&Wt({quietly:!0}));let h=xi(l,t,m);return W(r("nav.conferences")),i`
    <h1 tabindex="-1">${r("nav.conferences")}</h1>
    <${Si} />
    ${m==="loading"&&!l.length&&i`<${M} />`}
    ${m==="failed"&&i`<${L} error=${d} retry=${Wt}>
          ${h.length>0&&i`<p>${r("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&i`<${Ti} />`}
    <ul class="cards">
      ${h.map(p=>i`<${Ei} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${O} action=${()=>Wt({more:!0})}>${r("conferences.more")}<//></p>`}
  `}function ki(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&se.set(so(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=wi(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function xi(e,t,n){let s=ke(e).filter(a=>!a.canceled&&(!t||vi(a,t)));return b(()=>{t&&n==="ready"&&je(r("conferences.found",{count:s.length}))},[t,s.length,n]),s}function Si(){let{words:e,topic:t,from:n,to:o,place:s,available:a}=se.use(u=>u),c=u=>({target:m})=>se.set({[u]:m.value}),l=({target:u})=>se.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
    <div class="field grow">
      <label for="words">${r("conferences.search")}</label>
      <input
        id="words"
        type="search"
        placeholder=${r("conferences.placeholder")}
        value=${e}
        onInput=${c("words")}
      />
    </div>
    <div class="field">
      <label for="from">${r("conferences.from")}</label>
      <input id="from" type="date" value=${n} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${r("conferences.to")}</label>
      <input id="to" type="date" value=${o} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${r("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(ro)].map(u=>i`<option value=${u} selected=${u===s}>
              ${r(u?`conferences.${u}`:"conferences.anywhere")}
            </option>`)}
      </select>
    </div>
    <label class="check">
      <input type="checkbox" checked=${a} onChange=${l} />
      ${r("conferences.available")}
    </label>
    ${t&&i`<button
        type="button"
        class="button topic-filter"
        aria-label=${r("conferences.anyTopic",{topic:t})}
        onClick=${()=>se.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Ti(){let{words:e,topic:t,from:n,to:o,place:s,available:a}=se.use(u=>u),c=e||t||n||o||s||a,l=()=>se.set(so(""));return c?i`<${U} title=${r("conferences.none")}
        ><${O} action=${l}>${r("conferences.showAll")}<//><//
      >`:i`<${U} title=${r("conferences.empty")}>
        <p>
          ${_e("conferences.emptyHint",{link:i`<a href="#/organize">${r("nav.organize")}</a>`})}
        </p>
      <//>`}function Ei({conference:e}){let t=T.use(({bookings:c})=>pt(e.id,c)),{id:n,name:o,topics:s}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${Fe} status=${t.status} />`}
    </div>
    <p class="quiet"><${oe} ...${e} /></p>
    <p class="quiet"><${re} ...${e} /></p>
    <${Pt} topics=${s} />
    <${zt} conference=${e} />
  </li>`}function as({booking:e,conference:t,stored:n}){let{month:o,day:s,weekday:a}=Zo(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${s}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${Fe} status=${e.status} />
      </div>
      <p><${oe} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${re} location=${t.location} /></p>`}
      <p class="quiet">${r("ticket.holder",{name:e.user_id})}</p>
      ${!n&&i`<${tt} booking=${e} />`}
    </div>
  </li>`}function cs({signIn:e}){let{account:t}=C.use(l=>l),{bookings:n,state:o,problem:s,at:a}=T.use(l=>l);return W(r("booking.list")),b(()=>{ae()},[]),i`<h1 tabindex="-1">${r("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${r("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${r("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${M} />`;if(o==="failed")return i`<${L} error=${s} retry=${ae} />`;let l=Object.values(n).sort((m,d)=>m.start<d.start?-1:1);if(!l.length)return i`<${U} title=${r("booking.none")}>
        <p><a href="#/conferences">${r("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||s)&&i`<p class="as-of">${r("booking.asOf",{time:Oi(a)})}</p>`}
      <${Ai} all=${l} stored=${u} />
    `}}var Oi=e=>new Date(e).toDateString()===new Date().toDateString()?ue(e):ne(e);function Ai({all:e,stored:t}){let n=e.filter(a=>ie(a)&&Date.parse(a.end)>z()),o=e.filter(a=>!n.includes(a)).reverse(),s=n.map(a=>a.conference);return b(()=>{t||Kr(s)},[s.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${r("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(q),...n.filter(a=>!q(a))].map(a=>i`<${is} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${r("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${is} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function is({booking:e,stored:t}){let n=t||!ie(e)||Date.parse(e.end)<=z(),[o]=ke([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>z()?i`<${as} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${Fe} status=${e.status} />
    </div>
    <p class="quiet"><${oe} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${re} ...${o} /></p>`}
    ${n?i`<${ht} booking=${e} />`:i`<${tt} booking=${e} />`}
  </li>`}var Ht=()=>({name:r("form.name"),location:r("form.place"),topics:r("form.topics"),start:r("form.starts"),end:r("form.ends"),timezone:r("form.zone"),slots:r("form.seats"),expected_demand:r("form.expected"),confirmation_window:r("form.window"),max_offers:r("form.maxOffers"),quiet_hours:r("form.quiet"),description:r("form.description"),agenda:r("conference.agenda"),agenda_title:r("form.agendaTitle"),speakers:r("conference.speakers"),listed:r("form.listed"),max_per_email:r("form.onePerEmail")}),jt=({error:e,hint:t,value:n})=>i`<${x}
    label=${r("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Bt=({error:e,maxlength:t,value:n})=>i`<${x}
    label=${r("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${r("form.placeHint")}
  />`,Yt=({error:e,rows:t,value:n})=>i`<${x} label=${r("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Vt({error:e,value:t}){let[n,o]=t?Cn(Number(t)):["","minute"];return i`<${x}
    label=${r("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${r("form.windowHint",{span:Ct(Number(de.window))})}
  >
    ${s=>i`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${r("form.windowUnit")}>
          ${At.map(([a])=>i`<option value=${a} selected=${a===o}>${r(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Gt({confirmation_window:e,window_unit:t}){let n=At.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Kt=({error:e,value:t})=>i`<${x}
    label=${r("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${r("form.maxOffersHint")}
    error=${e}
  />`,Jt=({error:e,value:t})=>i`<${x}
    label=${r("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${r("form.quietHint")}
  >
    ${n=>i`<div class="joined even">
        <input ...${n} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${r("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Qt({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new B("quiet_hours",r("form.quietBoth"));return e?{from:e,until:t}:null}var Xt=({error:e,value:t})=>i`<${x}
    label=${r("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${r("form.topicsHint")}
    error=${e}
  />`,Zt=e=>e.split(",").map(t=>t.trim()).filter(Boolean),ls=({name:e,label:t,hint:n,error:o,on:s})=>{let a=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${a}>
      <input
        type="checkbox"
        id=${a}
        name=${e}
        defaultChecked=${s}
        aria-describedby=${o?`${a}-hint ${a}-wrong`:`${a}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${a}-hint`}>${n}</p>
    ${o&&i`<p class="wrong" id=${`${a}-wrong`}>${o}</p>`}
  </div>`},en=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${ls}
    name="listed"
    label=${r("form.listed")}
    hint=${r("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${ls}
    name="max_per_email"
    label=${r("form.onePerEmail")}
    hint=${r("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,tn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Ci=120,us=4e3,Di=3;function ds({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${r("message.title")}
    </button>
    ${t&&i`<${Fi} conference=${e} close=${()=>n(!1)} />`}`}function Fi({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:s}=e,a=o+s,c={all:n+a,confirmed:n,waiting:a},l={to:r("message.to"),subject:r("message.subject"),text:r("message.text")},{submit:u,busy:m,errorAt:d,summary:h}=K(l,async({to:p,subject:f,text:g})=>{if(!c[p])throw new B("to",r("message.nobody"));if(!f.trim())throw new B("subject",r("form.required"));if(!g.trim())throw new B("text",r("form.required"));let S=`/v1/conferences/${e.id}/messages`,{recipients:_}=await R(S,{to:p,subject:f,text:g});t(),y(r("message.sent",{count:_}))});return i`<${ve} title=${r("message.title")} close=${t}>
    <form class="form" onSubmit=${u} novalidate>
      <p class="quiet">${r("message.hint")}</p>
      <${x} label=${l.to} name="to" error=${d("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([f,g])=>i`<option key=${f} value=${f}>${r(`message.${f}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${x}
        label=${l.subject}
        name="subject"
        maxlength=${Ci}
        required
        autocomplete="off"
        error=${d("subject")}
      />
      <${x}
        label=${l.text}
        name="text"
        hint=${r("message.textHint",{max:us,count:Di})}
        error=${d("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${us} required></textarea>`}
      <//>
      <${J} error=${h} />
      <button class="button primary" aria-busy=${m}>${r("message.send")}</button>
    </form>
  <//>`}var Ni=2e3;function nn(e,t){let n=D({busy:!1,due:!1,at:0}).current,o=D(t);o.current=t;let s=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+Ni-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&s()},[e]),s}var on=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var ao=1e3,fs=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function ps(e){let[t,n]=$({bookings:null,error:null}),o=nn(on(e),async()=>{try{let s=await Ye(`/v1/conferences/${e?.id}/bookings`,ao);n({bookings:s,error:null})}catch(s){n(a=>({...a,error:s}))}});return{...t,reload:o}}var Li=()=>[{name:r("manage.attendee")},{name:r("manage.status")},{name:r("manage.position"),number:!0},{name:r("manage.offers"),number:!0},{name:r("manage.booked")},{name:r("manage.remove"),unseen:!0}],gt=({user_id:e})=>e??r("manage.byEmail"),Ii=(e,t)=>[gt(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),ms=e=>[...e].sort((t,n)=>fs.indexOf(t.status)-fs.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function hs({conference:e,attendees:t}){let[n,o]=$(""),[s,a]=$(!1),[c,l]=$(null),{bookings:u,error:m,reload:d}=t,h=(u??[]).filter(w=>Ii(w,n)),p=({id:w})=>N(async()=>{await R(`/v1/bookings/${w}/cancel`),await d()}),f=w=>N(async()=>{let E=encodeURIComponent(w.user_id);await R(`/v1/conferences/${e.id}/attendees/${E}/allow`),y(r("manage.allowed",{name:gt(w)}))}),g=()=>N(async()=>{let w=`/v1/conferences/${e.id}/bookings`,E=await F(w,{accept:"text/csv"});Ve(`${e.name}.csv`,"text/csv",`\uFEFF${E}`)}),S=({target:w})=>o(w.value),_=ms(h.filter(w=>w.status!=="CANCELED")),k=ms(h.filter(w=>w.status==="CANCELED")),v=(w,E)=>i`<${Xe} label=${E} columns=${Li()}>
      ${w.map(ce=>i`<${Mi} key=${ce.id} booking=${ce} remove=${()=>l(ce)} allow=${()=>f(ce)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${r("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${r("manage.search")}
          placeholder=${r("manage.search")}
          value=${n}
          onInput=${S}
        />
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>a(!0)}>${r("manage.invite")}</button>`}
        ${!e.canceled&&i`<${ds} conference=${e} />`}
        <${O} action=${g}>${r("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&i`<${L} error=${m} retry=${d} />`}
    ${!u&&!m&&i`<${M} />`}
    ${u&&!h.length&&i`<${U} title=${r(u.length?"manage.noMatch":"manage.none")} />`}
    ${_.length>0&&v(_,r("manage.attendees"))}
    ${k.length>0&&i`<details class="over">
        <summary>${r("status.CANCELED")} (${Q(k.length)})</summary>
        ${v(k,r("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=ao&&i`<p class="quiet">${r("manage.first",{bookings:r("count.booking",{count:ao})})}</p>`}
    ${s&&i`<${Pi} conference=${e} reload=${d} close=${()=>a(!1)} />`}
    ${c&&i`<${X}
        title=${r("manage.removeTitle",{name:gt(c)})}
        confirmLabel=${r("manage.remove")}
        action=${()=>p(c)}
        close=${()=>l(null)}
      >
        <p>${r("manage.removeText",{name:gt(c)})}</p>
      <//>`}
  </section>`}function Mi({booking:e,remove:t,allow:n}){let o=gt(e),s=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${o}${e.invitation&&i` <span class="quiet">${r("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${Fe} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${ne(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${r("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${r("manage.remove")}
        </button>`}
      ${s&&e.user_id&&i`<${O} kind="plain" action=${n} aria-label=${r("manage.allowOne",{name:o})}>
          ${r("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Pi({conference:e,reload:t,close:n}){let o={invitee:r("manage.inviteLabel")},{submit:s,busy:a,errorAt:c,summary:l}=K(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await R("/v1/bookings",{conference:e.id,...m}),y(r("manage.invited",{name:u})),n(),await t()});return i`<${ve} title=${r("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${r("manage.inviteText")}</p>
      <${x}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${c("invitee")}
      />
      <${J} error=${l} />
      <button class="button primary" aria-busy=${a}>${r("manage.invite")}</button>
    </form>
  <//>`}function $s({name:e,label:t,add:n,limit:o,errors:s,value:a,row:c}){let l=D(a.length),[u,m]=$(a.map((S,_)=>({key:_,value:S}))),[d,h]=$(-1),p=D(null);b(()=>{d<0||p.current?.querySelector("li:last-child input")?.focus()},[d]);let f=()=>{l.current+=1,m([...u,{key:l.current,value:void 0}]),h(l.current)},g=s.find(Boolean);return i`<fieldset class="entries" aria-describedby=${g?`${e}-wrong`:null}>
    <legend>${t}</legend>
    <ol ref=${p}>
      ${u.map(({key:S,value:_},k)=>i`<li key=${S}>
            ${c(_,k+1)}
            <button
              type="button"
              class="button plain"
              aria-label=${r("form.removeEntry",{list:t,number:String(k+1)})}
              onClick=${()=>m(u.filter(v=>v.key!==S))}
            >
              ✕
            </button>
          </li>`)}
    </ol>
    ${g&&i`<p class="wrong" id=${`${e}-wrong`}>${g}</p>`}
    ${u.length<o&&i`<button type="button" class="button" onClick=${f}>${n}</button>`}
  </fieldset>`}var rn=({errorAt:e,value:t,zone:n})=>i`<${$s}
    key=${JSON.stringify(t)}
    name="agenda"
    label=${r("conference.agenda")}
    add=${r("form.addSession")}
    limit=${60}
    errors=${[e("agenda"),e("agenda_title")]}
    value=${t}
    row=${(o,s)=>{let a=c=>r("form.entryPart",{list:r("conference.agenda"),number:String(s),part:c});return i`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${a(r("form.starts"))}
          defaultValue=${o?.at&&nr(o.at,n)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${a(r("form.agendaTitle"))}
          placeholder=${r("form.agendaTitle")}
          defaultValue=${o?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${a(r("form.agendaSpeaker"))}
          placeholder=${r("form.agendaSpeaker")}
          defaultValue=${o?.speaker}
        />`}}
  />`,sn=({errorAt:e,value:t})=>i`<${$s}
    key=${JSON.stringify(t)}
    name="speakers"
    label=${r("conference.speakers")}
    add=${r("form.addSpeaker")}
    limit=${30}
    errors=${[e("speakers")]}
    value=${t}
    row=${(n,o)=>{let s=a=>r("form.entryPart",{list:r("conference.speakers"),number:String(o),part:a});return i`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${s(r("form.name"))}
          placeholder=${r("form.name")}
          defaultValue=${n?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${s(r("form.speakerAbout"))}
          placeholder=${r("form.speakerAbout")}
          defaultValue=${n?.about}
        />`}}
  />`;function an(e,t){let n=new FormData(e),o=l=>n.getAll(l),[s,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:zi(l,t),title:s[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function zi(e,t){let{at:n,gap:o}=Ft(e,t);if(o===null)return n;throw new B("agenda",r("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}function gs({conference:e}){let[t,n]=$(!1),{id:o,name:s,capacity:a,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:d,agenda:h,speakers:p}=e,{timezone:f,quiet_hours:g,listed:S,max_per_email:_}=e,{submit:k,busy:v,errorAt:w,summary:E}=K(Ht(),async(Z,Ne)=>{let $e={slots:Number(Z.slots),location:Z.location,topics:Zt(Z.topics),description:Z.description,confirmation_window:Gt(Z),max_offers:Z.max_offers===""?null:Number(Z.max_offers),...f?{quiet_hours:Qt(Z)}:{},...tn(Z),...h&&p?an(Ne,f):{}};he([await G("PATCH",`/v1/conferences/${o}`,$e)]),y(r("form.saved")),requestAnimationFrame(()=>Ne.reset())}),ce=()=>N(async()=>{he([await G("DELETE",`/v1/conferences/${o}`)]),y(r("manage.canceledNow",{name:s}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${r("manage.edit")}</h2>
    <form class="form" onSubmit=${k} novalidate>
      <div class="pair">
        <${jt} value=${a} error=${w("slots")} hint=${r("form.seatsHint")} />
        <${Bt} value=${c} error=${w("location")} />
      </div>
      <${Xt} value=${l.join(", ")} error=${w("topics")} />
      <${Yt} rows="3" value=${u} error=${w("description")} />
      ${h&&i`<${rn} errorAt=${w} value=${h} zone=${f} />`}
      ${p&&i`<${sn} errorAt=${w} value=${p} />`}
      <div class="pair">
        <${Vt} value=${m??void 0} error=${w("confirmation_window")} />
        <${Kt} value=${d??void 0} error=${w("max_offers")} />
      </div>
      ${f&&i`<${Jt} value=${g} error=${w("quiet_hours")} />`}
      <${en} errorAt=${w} listed=${S} perEmail=${_} />
      <${J} error=${E} />
      <div class="acts">
        <button class="button primary" aria-busy=${v}>${r("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${r("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${X}
        title=${r("manage.cancelTitle",{name:s})}
        confirmLabel=${r("manage.cancel")}
        action=${ce}
        close=${()=>n(!1)}
      >
        <p>${r("manage.cancelText")}</p>
      <//>`}
  </section>`}function _s({conference:{id:e,name:t}}){let[n,o]=$(!1),s=()=>N(async()=>{await G("DELETE",`/v1/conferences/${e}?forget=true`),y(r("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${r("manage.delete")}
      </button>
    ${n&&i`<${X}
        title=${r("manage.deleteTitle",{name:t})}
        confirmLabel=${r("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${r("manage.deleteText")}</p>
      <//>`}`}function bs({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${r("handOver.open")}
    </button>
    ${t&&i`<${Ri} conference=${e} close=${()=>n(!1)} />`}`}function Ri({conference:e,close:t}){let[n,o]=$("");return i`<${ve} title=${r("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${Ui} id=${e.id} to=${n} close=${t} />`:i`<${qi} conference=${e} done=${o} />`}
  <//>`}function qi({conference:{id:e,organizer:t},done:n}){let o={to:r("handOver.to")},{submit:s,busy:a,errorAt:c,summary:l}=K(o,async({to:u})=>{if(u===t)throw new B("to",r("handOver.same"));try{await R(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new B("to",r("handOver.unknown")):m}n(u)});return i`<form onSubmit=${s} novalidate>
    <p>${r("handOver.step")}</p>
    <ul class="points">
      <li>${r("handOver.lose")}</li>
      <li>${r("handOver.gain")}</li>
      <li>${r("handOver.keep")}</li>
    </ul>
    <${x}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${J} error=${l} />
    <button class="button primary" aria-busy=${a}>${r("handOver.offer")}</button>
  </form>`}function Ui({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,s=()=>navigator.clipboard.writeText(o).then(()=>y(r("handOver.copied")),()=>y(o));return i`<p role="status">${r("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${r("handOver.replace")}</p>
    <div class="acts">
      <${O} kind="primary" action=${s}>${r("handOver.copy")}<//>
      <${O} action=${n}>${r("dialog.close")}<//>
    </div>`}function ws({conference:e}){let{id:t,name:n,organizer:o}=e,s=()=>N(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await R(a).catch(l=>{throw l.status===403?new Error(r("handOver.notOffered")):l});he([c]),y(r("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${oe} ...${e} /><${re} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${r("handOver.receive")}</h2>
      <p>${_e("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${r("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${O} kind="primary" action=${s}>${r("handOver.accept")}<//>`}
    </section>
  `}var Wi=100,ys=240,nt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],io=null,co=0;function Hi(){let e=new URL(co?`./uplot.js?${co}`:"./uplot.js",import.meta.url);return io??=Promise.all([import(e.href),ji("./uplot.css")]).then(([t])=>t.default,()=>{throw io=null,co+=1,new V(0,null)}),io}function ji(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Bi(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(z()/1e3,...n.slice(-1)),s=nt.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...s]}function Yi(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),s=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:ys,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Vi,space:90},{...c,size:44,incrs:s},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:s,label:r("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...nt.map(({text:u,color:m,dash:d,scale:h})=>({label:r(u),scale:h,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function Vi({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>tr(o*1e3,n))}function vs(e){let[t,n]=$(null),[o,s]=$(null),a=()=>Hi().then(f=>n(()=>f),s);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,d=o??(c?null:u),p=d?i`<${L} error=${d} retry=${o?a:m} />`:i`<${M} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Ji} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${r(`series.${l}`)}</figcaption>
    <${Ki} samples=${c??[]} />
  </figure>`}var Gi=e=>e.filter((t,n)=>nt.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Ki({samples:e}){let[t,n]=$(!1),o=({currentTarget:c})=>n(c.open),s=[{name:r("plot.when")},...nt.map(({text:c})=>({name:r(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${ne(c.at)}</th>
    ${nt.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${r("plot.numbers")}</summary>
    ${t&&i`<${Xe} label=${r("plot.table")} columns=${s}>${Gi(e).slice(-Wi).reverse().map(a)}<//>`}
  </details>`}function Ji({uPlot:e,samples:t,now:n,capacity:o}){let s=D(null),a=D(null),c=()=>Bi(l.current.samples,l.current.now),l=D({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=s.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),h=()=>{a.current?.destroy(),a.current=new e(Yi(e,m),c(),m)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:ys})),f=setInterval(()=>a.current?.setData(c()),1e3);return h(),p.observe(m),d.addEventListener("change",h),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",h),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=nt.map(({text:m,name:d})=>`${r(m)} ${n[d]??r("plot.unknown")}`);return i`<div
    ref=${s}
    role="img"
    aria-label=${r("plot.label",{seats:r("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Qi=3600;function xs(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=D(null),s=on(e),c=nn(s,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await F(me(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:ks([...p??[],...h]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:ks([...u.samples,Xi(u.samples,e)])}:u)},[s]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Xi=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:s}=e[e.length-1];return{at:new Date(z()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:s}},ks=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Qi);function Ss({id:e,account:t}){let{conference:n,error:o,reload:s}=et(e);return W(n?.name??r("conference.title")),n?qt(t,n)?i`<${Zi} conference=${n} />`:i`<${ws} conference=${n} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
      ${o?i`<${L} error=${o} retry=${s} />`:i`<${M} />`}`}function Zi({conference:e}){let{id:t}=e,n=ps(e),o=xs(e);return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${oe} ...${e} /><${re} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${r("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${r("manage.canceled")}</p>`}
    <${ec} conference=${e} series=${o} />
    ${!e.canceled&&i`<${gs} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${bs} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${_s} conference=${e} />`}
    </div>
    <${hs} conference=${e} attendees=${n} />
  `}function ec({conference:e,series:t}){let{capacity:n,confirmed:o,held:s,waitlisted:a}=e,{lapsed:c}=t,l=[[r("manage.confirmed"),o,r("manage.of",{seats:r("count.seat",{count:n})})],[r("manage.waiting"),a,""],[r("manage.pending"),s,""],[r("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${r("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?Q(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${vs} series=${t} now=${{confirmed:o,waitlisted:a,held:s,lapsed:c}} capacity=${n} />
  </section>`}function Os({id:e,signIn:t}){let{account:n}=C.use(o=>o);return W(e==="new"?r("organize.new"):r("organize.title")),!n||!Be(n)?i`<h1 tabindex="-1">${r("organize.title")}</h1>
      <${tc} ...${{account:n,signIn:t}} />`:e==="new"?i`<${ac} />`:e?i`<${Ss} key=${e} id=${e} account=${n} />`:i`<${rc} account=${n} />`}var tc=({account:e,signIn:t})=>i`<${U} title=${e?r("organize.noRole"):r("organize.signIn")}>
    <p>${r("organize.roleText")}</p>
    ${!e&&i`<button type="button" class="button primary" onClick=${()=>t()}>
        ${r("nav.signIn")}
      </button>`}
  <//>`,nc=()=>[{name:r("organize.conference")},{name:r("organize.when")},{name:r("organize.state")},{name:r("organize.confirmed"),number:!0},{name:r("organize.seats"),number:!0},{name:r("organize.held"),number:!0},{name:r("organize.waiting"),number:!0}];function oc({canceled:e,start:t,end:n}){return e?r("organize.canceled"):Date.parse(n)<=z()?r("organize.over"):r(Date.parse(t)<=z()?"organize.running":"organize.upcoming")}function rc({account:e}){let[t,n]=$(null),[o,s]=$(null),a=()=>Qr().then(l=>{n(l),s(null)},s);b(()=>{a()},[e.user]);let c=ke(t??[]);return Ee(pe,a),i`
    <div class="top">
      <h1 tabindex="-1">${r("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${r("organize.new")}</a>
    </div>
    ${o&&i`<${L} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${M} />`}
    ${t&&!t.length&&i`<${U} title=${r("organize.none")} />`}
    ${c.length>0&&i`<${Xe} label=${r("organize.list")} columns=${nc()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${r("organize.unlisted")}</span>`}
              </th>
              <td>${Dt(l.start,l.end,l.timezone)[0]}</td>
              <td>${oc(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Ts(e,t,n,o){let{at:s,gap:a}=Ft(n,o);if(a===null)return s;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new B(t,r("form.gap",{local:c,next:l}))}function sc(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:Zt(e.topics),start:Ts(t,"start",e.start,n),end:Ts(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Gt(e)??void 0,max_offers:o(e.max_offers),quiet_hours:Qt(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...tn(e),...an(t,n)}}function ac(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${ic} id=${e} />`:i`<${As} />`}function ic({id:e}){let{conference:t,error:n,reload:o}=et(e);return t?i`<${As} like=${t} />`:n?i`<${L} error=${n} retry=${o} />`:i`<${M} />`}function As({like:e}){let t=Ht(),{submit:n,busy:o,errorAt:s,summary:a}=K(t,async(c,l)=>{let u=await R("/v1/conferences",sc(c,l));he([u]),y(r("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${r("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${x}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&r("form.copyHint")}
        error=${s("name")}
      />
      <${Yt} rows="5" value=${e?.description} error=${s("description")} />
      <${Bt} maxlength="200" value=${e?.location} error=${s("location")} />
      <${Xt} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Es} name="start" label=${t.start} error=${s("start")} />
        <${Es} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${x}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${r("form.zoneHint",{zone:Dn()})}
      >
        ${c=>i`<select ...${c}>
            ${or().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${rn} errorAt=${s} value=${[]} zone=${null} />
      <${sn} errorAt=${s} value=${e?.speakers??[]} />
      <div class="pair">
        <${jt} value=${e?.capacity} error=${s("slots")} />
        <${x}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Vt} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${Kt} value=${e?.max_offers??void 0} error=${s("max_offers")} />
      </div>
      <${Jt} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${en} errorAt=${s} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${J} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${r("form.publish")}</button>
      </div>
    </form>
  `}var Es=({name:e,label:t,error:n})=>i`<${x} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Cs=new Map;function Ds(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Fs(){history.scrollRestoration="manual";let{key:e}=Ds();addEventListener("scroll",()=>Cs.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Ds();e=t.key,cc(t.isNew?0:Cs.get(e)??0,()=>e===t.key)})}function cc(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:a}=document.documentElement;s-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var lc=["in","up"];function Ns({close:e,signedIn:t}){let[n,o]=$("in"),[s,a]=$({user:""}),c=(m,d={})=>{a(h=>({...h,hint:void 0,...d})),o(m)},l=()=>{e(),t(),uc().catch(()=>{})},u=_c[n];return i`<${ve} title=${r(bc[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${r("sign.ways")}>
      ${lc.map(m=>i`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${n===m?"true":"false"}
            onClick=${()=>c(m)}
          >
            ${r(`sign.${m}`)}
          </button>`)}
    </div>
    ${s.hint&&i`<p role="status">${s.hint}</p>`}
    <${u} key=${n} known=${s} go=${c} done=${l} />
  <//>`}async function uc(){(await F("/v1/users/me").catch(t=>{if(t instanceof V&&t.status===404)return null;throw t}))?.language||await G("PATCH","/v1/users/me",{language:Ue})}function qe({submit:e,label:t,children:n}){let[o,s]=$(""),[a,c]=$(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(be(m)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var lo=({known:e})=>i`<${x}
    label=${r("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Ls=()=>i`<${x}
    label=${r("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${r("sign.codeHint")}
  />`;async function uo(e,t,{go:n,done:o}){try{await sr(e,t),o()}catch(s){if(s instanceof ct)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof lt)n("app",{user:e,app:s,hint:s.message});else if(s instanceof Re&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Re&&s.kind==="PasswordResetRequiredException")await In(e),n("reset",{user:e,hint:s.message});else throw s}}function dc(e){let{known:t,go:n}=e;return i`<${qe} submit=${({user:s,password:a})=>uo(s,a,e)} label=${r("sign.in")}>
      <${lo} known=${t} />
      <${x}
        label=${r("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${r("sign.forgot")}
    </button>`}function fc({known:e,go:t}){return i`<${qe} submit=${async({user:o,email:s,password:a})=>{await ur(o,a,s),t("code",{user:o,password:a})}} label=${r("sign.up")}>
      <${lo} known=${e} />
      <${x} label=${r("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Ze} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${r("sign.haveCode")}
    </button>`}function mc(e){let{known:t,go:n}=e,[o,s]=$(t.user),a=async({code:u})=>{await dr(o,u),y(r("sign.ready")),t.password&&o===t.user?await uo(o,t.password,e):n("in",{user:o})},c=()=>cr(o).then(()=>y(r("sign.resent")),u=>y(be(u),!0)),l=({target:u})=>s(u.value);return i`<${qe} submit=${a} label=${r("sign.confirm")}>
      <${x}
        label=${r("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Ls} />
    <//>
    <${O} kind="plain" action=${c}>${r("sign.resend")}<//>`}function pc({known:e,go:t}){return i`<${qe} submit=${async({user:o})=>{await In(o),t("reset",{user:o})}} label=${r("sign.sendCode")}>
    <p class="quiet">${r("sign.forgotText")}</p>
    <${lo} known=${e} />
  <//>`}function hc(e){let{user:t}=e.known;return i`<${qe} submit=${async({code:o,password:s})=>{await lr(t,o,s),y(r("sign.changed")),await uo(t,s,e)}} label=${r("sign.setPassword")}>
    <${Ls} />
    <${Ze} label=${r("sign.newPassword")} />
  <//>`}function $c({known:e,done:t}){return i`<${qe} submit=${async({password:o})=>{e.required&&await ar(e.required,o),t()}} label=${r("sign.setPassword")}>
    <${Ze} label=${r("sign.newPassword")} />
  <//>`}function gc({known:e,done:t}){return i`<${qe} submit=${async({code:o})=>{e.app&&await ir(e.app,o.replaceAll(" ","")),t()}} label=${r("sign.in")}>
    <${x}
      label=${r("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${r("sign.appHint")}
    />
  <//>`}var _c={in:dc,up:fc,code:mc,forgot:pc,reset:hc,renew:$c,app:gc},bc={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Is(){let[e,t]=$(null),[n,o]=$(null),[s,a]=$({}),c=Je(),l=()=>F("/slots").then(t,o);b(()=>{l()},[]),Ee(c==="live"?pe:Ae,l),b(()=>a({}),[c]),ft(["slots_update"],({data:p})=>{t(p),o(null)}),ft(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{y(f,!p),a(S=>({...S,[g]:!1}))});let[u,m]=$(null);W(r("slots.title"));let d=(p,f)=>{Ke({type:p,slot_id:f})?a(g=>({...g,[f]:!0})):y(r("slots.offline"),!0)},h=p=>p.is_booked?m(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${r("slots.title")}</h1>
    <p class="quiet">${r("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${U} title=${r("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${L} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${M} />`}
    ${e&&i` <p class="count">
          ${r("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${wc}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${X}
        title=${r("slots.freeTitle",{hours:Ms(u)})}
        confirmLabel=${r("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${r("slots.freeText")}</p>
      <//>`}
  `}var Ms=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function wc({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ms(e)}</span>
      <span class="what">${s?r("slots.booked"):r("slots.free")}</span>
      <span class="since">${s&&a?r("slots.since",{time:ue(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ps={account:Yr,conferences:ss,conference:ns,mine:cs,offer:Sc,slots:Is,organize:Os},zs=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function yc(){let[e,t]=$(zs());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(zs())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function vc(){let e=yc(),[t,n]=$(null),o=l=>n({then:l}),s=D(null),a=D(!0),c=Object.hasOwn(Ps,e.name)?Ps[e.name]:Tc;return kc(),b(()=>{a.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${r("app.skip")}
    </a>
    <${Ec} route=${e} signIn=${()=>o()} />
    <${Ac} />
    <${Cc} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${xc} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${eo} />
    ${t&&i`<${Ns} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function kc(){let{text:e}=Tn.use(n=>n),t=T.use(({bookings:n})=>Object.values(n).some(q));b(()=>{document.title=t?r("app.offerTitle",{title:e}):e},[e,t])}function xc({view:e,...t}){let[n,o]=xn(s=>console.error(s));return n?i`<h1 tabindex="-1">${r("failure.title")}</h1>
        <${L} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Sc(){W(r("app.loading"));let{bookings:e,state:t}=T.use(s=>s),{account:n}=C.use(s=>s),o=!!n&&["empty","loading"].includes(t);return b(()=>{if(o)return;let s=Object.values(e).filter(q);location.replace(s.length===1?`#/conference/${s[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${r("app.loading")}</h1>`}function Tc(){return W(r("notFound.title")),i`<h1 tabindex="-1">${r("notFound.title")}</h1>
    <${U} title=${r("notFound.text")}
      ><p><a href="#/conferences">${r("notFound.home")}</a></p><//
    >`}function Ec({route:e,signIn:t}){let{account:n}=C.use(c=>c),o=T.use(({bookings:c})=>Object.values(c).filter(q).length),s=["conferences","mine",...de.open==="yes"?["slots"]:[],...Be(n)||!n?["organize"]:[]],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${Oc} /><span>Seats</span></a>
    <nav aria-label=${r("app.navigation")}>
      ${s.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${a(c)?"page":null}>
            ${r(`nav.${c}`)}${c==="mine"&&o>0&&i` <span class="badge" role="img" aria-label=${r("app.onOffer",{count:o})}
                >${o}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${n?i`<a
                class="name"
                href="#/account"
                title=${r("account.title")}
                aria-current=${a("account")?"page":null}
                >${n.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>ut()}>
                ${r("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${r("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Oc=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Ac(){let e=Je();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${r("app.offline")}</p>`}
  </div>`}function Cc({route:e}){let{bookings:t,state:n}=T.use(s=>s);if(n==="stored")return null;let o=Object.values(t).filter(s=>q(s)&&e.name!=="mine"&&s.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${r("app.offers")}>
    ${o.map(s=>i`<${Rt} key=${s.id} booking=${s} named />`)}
  </aside>`:null}await ho();Fs();Hr();gn(i`<${vc} />`,document.getElementById("page"));Tr();xr().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",ae())});
