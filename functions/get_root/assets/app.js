/* Bundled from page/ by `make page`: 535e40f432fa6bd1f9e736287653e94c. See licences.txt. */
var yt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10."};var yo={de:()=>import("./de.js")},pn=["en",...Object.keys(yo)],wo=e=>e.toLowerCase().split("-")[0];function ia(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(wo).find(n=>pn.includes(n))??"en"}var Ue=ia(),oe=navigator.languages.find(e=>wo(e)===Ue)??Ue,wt=yt;async function vo(){let e=yo[Ue];e&&(wt={...yt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=wt===yt?"en":Ue}var ca=new Intl.PluralRules(oe),X=e=>e.toLocaleString(oe);function la(e,t){let n=wt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[ca.select(Number(t.count))]??n.other}var He=e=>Object.hasOwn(wt,e),r=(e,t={})=>ko(e,t).join(""),ie=(e,t)=>ko(e,t),ko=(e,t)=>la(e,t).split(/\{(\w+)\}/).map((n,o)=>{let s=o%2?t[n]:n;return typeof s=="number"?X(s):s});var So=function(e,t,n,o){var s;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(s=e.apply(l,So(e,l,n,["",null])),o.push(s),l[0]?t[0]|=2:(t[a-2]=0,t[a]=s)):o.push(l)}return o},xo=new Map;function To(e){var t=xo.get(this);return t||(t=new Map,xo.set(this,t)),(t=So(this,t.get(e)||(t.set(e,t=(function(n){for(var o,s,a=1,c="",l="",u=[0],m=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,s),a=6),p&&(u.push(a,p,0,s),a=6)),c=""},f=0;f<n.length;f++){f&&(a===1&&m(),m(f));for(var h=0;h<n[f].length;h++)o=n[f][h],a===1?o==="<"?(m(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,s=c,c=""):o==="/"&&(a<5||n[f][h+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var A,Ao,ua,Se,$n,Tt,Co,kt,Do,gn,hn,da,nt=Symbol.for("pv"),Et={},Ot=[],fa=/^m(i|n|o|s|text|space)$/,bn=Array.isArray,_n=Ot.slice,Le=Object.assign;function Pe(e){e&&e.parentNode&&e.remove()}function Fo(e,t,n){var o,s,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?s=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?_n.call(arguments,2):n),tt(e,c,o,s,null)}function tt(e,t,n,o,s){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:nt,__v:s||++Ao,__i:-1,__u:0};return!s&&A.vnode&&A.vnode(a),a}function At(e){return e.children}function xt(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Te(e)}function ma(e){var t,n=e.__v,o=n.__e,s=[],a=[],c=e.__P;c&&((t=Le({constructor:nt},n)).__v=n.__v+1,A.vnode&&A.vnode(t),yn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,s,o||Te(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,zo(s,t,a),n.__=n.__e=null,t.__e!=o&&qo(t))}function qo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),qo(e)}function Eo(e){(8&e.__g||(e.__g|=8,Se.push(e),Tt++))&&$n==A.debounceRendering||(($n=A.debounceRendering)||queueMicrotask)(No)}function No(){try{for(var e,t=1;Se.length;)Se.length>t&&Se.sort(Co),e=Se.shift(),t=Se.length,8&e.__g&&ma(e)}finally{(Tt=Se.length)&&($n||queueMicrotask)(No)}}function Po(e,t,n,o,s,a,c,l,u,m,f){var h,p,d,g,T,b,x=o.__k||Ot,v=t.length;for(u=pa(n,t,x,u,v),h=0;h<v;h++)(d=n.__k[h])!=null&&(p=~d.__i&&x[d.__i]||Et,d.__i=h,b=yn(e,d,p,s,a,c,l,u,m,f),g=d.__e,(p.ref!=d.ref||8&p.__u)&&(p.ref&&wn(p.ref,null,d,p),d.ref&&f.push(d.ref,d.__c||g,d)),T=T||g,4&d.__u?(u=Lo(d,u,e,!p.__v),p.__e&&(p.__e=null)):typeof d.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),d.__u&=-21);return n.__e=T,u}function pa(e,t,n,o,s){var a,c,l,u,m,f,h,p,d,g=n.length,T=g,b=0,x=0,v=e.__k=Array(s);for(a=0;a<s;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=v[a]=tt(null,c):bn(c)?c=v[a]=tt(At,{children:c}):c.constructor===nt&&c.__b?c=v[a]=tt(c.type,c.props,c.key,c.ref,c.__v):v[a]=c,u=a+b,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=$a(c,n,u,T))&&(T--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?b--:m==u+1?b++:m!=u&&(m>u?b--:b++,x=1)):(~m||(s>g?b--:s<g&&b++),typeof c.type!="function"&&(c.__u|=4))):v[a]=null;if(x){for(f=[],h=[],a=0;a<s;a++)if((c=v[a])&&16&c.__u){for(b=0,p=f.length;b<p;)f[d=b+p>>1]<c.__i?b=d+1:p=d;f[b]=c.__i,h[a]=b+1}for(b=f.length;a--;)h[a]&&(h[a]==b?b--:v[a].__u|=4)}if(T)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Te(l)),vn(l,l));return o}function Lo(e,t,n,o){var s,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,t=Lo(s[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function $a(e,t,n,o){var s,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(s=n-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s;for(s=n+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s}return-1}function Oo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function vt(e,t,n,o,s){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Oo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Oo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=hn[t]||(hn[t]=ha(t)),(e.__a||(e.__a={}))[t]=gn,a=t!=(t=t.replace(Do,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ha(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[kt]==null)t[kt]=gn++;else if(t[kt]<this.__a[e])return;return n(A.event?A.event(t):t)}}}function yn(e,t,n,o,s,a,c,l,u,m){var f,h,p,d,g,T,b,x,v,y,S,ue,bt,H,de,_t,xe,Ne,_e=t.type;if(t.constructor!==nt)return null;128&n.__u&&(u=32&n.__u,f=n.__c.__z)&&(t.__u|=u,h=a=[],f.nodeType==8?l=St(f,a):a.push(f),l=a[0]||l),(f=A.__b)&&f(t);e:if(typeof _e=="function"){p=c.length;try{if(x=t.props,v=(f=_e.prototype)&&f.render,y=(f=_e.contextType)&&o[f.__c],S=f?y?y.props.value:f.__:o,(d=n.__c)?(t.__c=d,2&d.__g&&(d.__g|=1)):(v?t.__c=d=new _e(x,S):(t.__c=d=new xt(x,S),d.constructor=_e,d.render=ba),y&&y.sub(d),d.state||(d.state={}),d.__n=o,d.__g|=8,d.__h=[],d.__k=[]),v&&(d.__s||(d.__s=d.state),_e.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Le({},d.__s)),Le(d.__s,_e.getDerivedStateFromProps(x,d.__s)))),g=d.props,T=d.state,d.__v=t,n.__c){if(x!==g&&v&&!_e.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(x,S),t.__v==n.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(x,d.__s,S)===!1){t.__v!=n.__v&&(d.props=x,d.state=d.__s,d.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ne){ne&&(ne.__=t)}),Ot.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&c.push(d),l=Te(n);break e}d.componentWillUpdate&&d.componentWillUpdate(x,d.__s,S),v&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,T,b)})}else v&&!_e.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),v&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=S,d.props=x,d.__P=e,d.__g&=-5,ue=A.__r,bt=v?25:0;do d.__g&=-9,ue&&ue(t),f=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++bt<25);v&&(Ot.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(o=Le({},o,d.getChildContext())),v&&n.__c&&d.getSnapshotBeforeUpdate&&(b=d.getSnapshotBeforeUpdate(g,T)),H=f&&f.type===At&&f.key==null?f.props.children:f,x.__P&&(f=l,s=(e=x.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ne){ne&&vn(ne,ne)}),n.__k=null),l=n.__k?Te(n,0):null),l=Po(e,bn(H)?H:[H],t,n,o,s,a,c,l,u,m),x.__P&&(t.__e=null,l=f),t.__u&=-161,h&&h.some(Pe),d.__h.length&&c.push(d),1&d.__g&&(d.__g&=-4)}catch(ne){if(c.length=p,t.__v=null,u||a)if(ne&&ne.then){if(t.__u|=128|u,a){for(~(xe=a.indexOf(l||void 0))||(xe=a.length);(Ne=a[xe-1])&&Ne.nodeType==8;)xe--;for(;xe<a.length;xe++)if(Ne=a[xe])if(a[xe]=null,de){if(Ne==_t)break}else{if(Ne.nodeType!=8)break;Ne.data.startsWith("$s")&&(_t=St(de=Ne))}}if(!de){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;de=l}(f=St(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,l=f):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Pe);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ne&&ne.then||Io(t),A.__e(ne,t,n)}}else l=t.__e=ga(n.__e,t,n,o,s,a,c,u,m,e);return(f=A.diffed)&&f(t),l}function St(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Io(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Io))}function zo(e,t,n){for(var o=0;o<n.length;)wn(n[o++],n[o++],n[o++]);A.__c&&A.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){A.__e(a,s.__v)}})}function ga(e,t,n,o,s,a,c,l,u,m){var f,h,p,d,g,T,b,x,v=n.props||Et,y=t.props,S=t.type;if(S=="svg"?s="http://www.w3.org/2000/svg":S=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((g=a[f])&&(S?g.localName==S:g.nodeType==3)){e=g,a[f]=null;break}}if(!e){if(x=m.ownerDocument||document,!S)return x.createTextNode(y);e=x.createElementNS(s,S,y.is?y:m),l&&(A.__m&&A.__m(t,a),l=!1),a=null}if(S){if(m=S=="template"&&e.content||e,a=S=="textarea"&&y.defaultValue!=null?null:a&&_n.call(m.childNodes),!l&&a)for(v={},f=0;f<e.attributes.length;f++)v[(g=e.attributes[f]).name]=g.value;for(f in v)g=v[f],f=="dangerouslySetInnerHTML"?p=g:f=="children"||f in y||f=="value"&&"defaultValue"in y||f=="checked"&&"defaultChecked"in y||vt(e,f,null,g,s);for(f in y)g=y[f],f=="children"?d=g:f=="dangerouslySetInnerHTML"?h=g:f=="value"?T=g:f=="checked"?b=g:l&&typeof g!="function"||v[f]===g||vt(e,f,g,v[f],s);h?(l||p&&(h.__html==p.__html||h.__html==e.innerHTML)||(e.innerHTML=h.__html),t.__k=[]):(p&&(e.textContent=""),(S=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&fa.test(S))&&(s="http://www.w3.org/1999/xhtml"),Po(m,bn(d)?d:[d],t,n,o,s,a,c,a?a[0]:n.__k&&Te(n,0),l,u),a&&a.some(Pe)),l&&S!="textarea"||(f="value",S=="progress"&&T==null?e.removeAttribute(f):T==null||T===e[f]&&(S!="progress"||T)||vt(e,f,T,v[f],s),f="checked",b!=null&&b!=e[f]&&vt(e,f,b,v[f],s))}else v===y||l&&e.data==y||(e.data=y);return e}function wn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){A.__e(s,n)}}function vn(e,t,n){var o,s,a,c;if(A.unmount&&A.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||wn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){A.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&vn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(s=St(o,a=[]))&&(o==e.__e&&a.some(Pe),Pe(s),Pe(o)),n||Pe(e.__e),e.__e=e.__c=e.__=null}function ba(e,t,n){return this.constructor(e,n)}function kn(e,t){var n,o,s,a;A.__&&A.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=tt(At,{children:[e]}),s=[],a=[],yn(t,t.__k,o||Et,Et,t.namespaceURI,o?null:t.firstChild?_n.call(t.childNodes):null,s,o?o.__e:t.firstChild,n,a),zo(s,t.__k,a),t.__k.props.children=null}A={__e:function(e,t,n,o){for(var s,a,c;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((c=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,o||{}),c=1),c&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw Tt=0,e}},Ao=0,ua=function(e){return e!=null&&e.constructor===nt},xt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},n),this.props)),e&&(Le(n,e),this.__v&&(t&&this.__k.push(t),Eo(this)))},xt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Eo(this))},xt.prototype.render=At,Se=[],Tt=0,Co=function(e,t){return e.__v.__b-t.__v.__b},kt=Symbol(),Do=/(PointerCapture)$|Capture$/i,gn=0,hn={},da=0;var Ie,z,xn,Mo,Sn=Object.is,Ct=0,Go=[],Tn=[],M=A,Ro=M.__b,Uo=M.__r,Ho=M.diffed,Wo=M.__c,jo=M.unmount,Bo=M.__;function rt(e,t){M.__h&&M.__h(z,e,Ct||t),Ct=0;var n=z.__H||(z.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function $(e){return Ct=1,On(Ko,e)}function On(e,t,n){var o=rt(Ie++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Ko(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);Sn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=z,!z.__f)){z.__f=!0;var s=z.shouldComponentUpdate;z.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var m=!1,f=this.props!=a;if(u.__.some(function(p){p.__N&&(m=!0,Sn(p.__[0],p.__N[0])||(f=!0))}),s){var h=s.call(this,a,c,l);return m?h||f:h}return!m||f}}return o.__}function _(e,t){var n=rt(Ie++,3);!M.__s&&Dn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,z.__H.__h.push(n))}function An(e,t){var n=rt(Ie++,4);!M.__s&&Dn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,z.__h.push(n))}function C(e){return Ct=5,_a(function(){return{current:e}},[])}function _a(e,t){var n=rt(Ie++,7);return Dn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Cn(e){var t=rt(Ie++,10),n=$();return t.__=e,z.componentDidCatch||(z.componentDidCatch=function(o,s){t.__&&t.__(o,s),n[1](o)}),[n[0],function(){return n[1]()}]}function ya(){var e;do{for(;e=Tn.shift();)try{ot(e)}catch(n){M.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Go.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ot),t.__h.some(En),t.__h=[]}catch(n){t.__h=[],M.__e(n,e.__v)}}}while(Tn.length)}M.__b=function(e){z=null,Ro&&Ro(e)},M.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Bo&&Bo(e,t)},M.__r=function(e){Uo&&Uo(e),Ie=0;var t=(z=e.__c).__H;t&&(xn==z?z.__h=[]:(t.__h.some(ot),t.__h.some(En),Ie=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),xn=z},M.diffed=function(e){Ho&&Ho(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Vo(Go.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),xn=z=null},M.__c=function(e,t){t.some(function(n){try{n.__h.some(ot),n.__h=n.__h.filter(function(o){return!o.__||En(o)})}catch(o){n.__h=[function(){throw o}]}}),Wo&&Wo(e,t)},M.unmount=function(e){jo&&jo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}s.__P=n,Vo(Tn.push(s))}else ot(s)}catch(a){t=a}}),o.__H=void 0,t&&M.__e(t,o.__v))};var Yo=typeof requestAnimationFrame=="function";function wa(e){var t,n=function(){clearTimeout(o),Yo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Yo&&(t=requestAnimationFrame(n))}function Vo(e){e!=1&&Mo==M.requestAnimationFrame||((Mo=M.requestAnimationFrame)||wa)(ya)}function ot(e){var t=z,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),z=t}function En(e){var t=z;e.__c=e.__(),z=t}function Dn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Sn(n,e[o])})}function Ko(e,t){return typeof t=="function"?t(e):t}var i=To.bind(Fo);function Z(e){let t=new Set;function n(o){let[,s]=On((c,l)=>c+1,0),a=C({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},An(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&s()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let s of[...t])s()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function Ee(e,t,n=[]){let o=C(t);o.current=t,_(()=>{if(!e)return;let s=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(s)},[e,...n])}var Fn=Z({text:""});function W(e){An(()=>Fn.set({text:e}),[e])}var We=Z({polite:"",assertive:"",notices:[]}),Jo=0;function je(e,t=!1){let n=t?"assertive":"polite",o=We.get()[n]===e?"\xA0":"";We.set({[n]:e+o})}function w(e,t=!1){Jo+=1;let n=Jo;We.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),je(e,t),t||setTimeout(()=>qn(n),6e3)}function qn(e){We.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var ye=e=>e instanceof Error?e.message:String(e);async function D(e){try{await e()}catch(t){w(ye(t),!0)}}var fe=Intl.DateTimeFormat().resolvedOptions().timeZone,va=2e3,Zo=0;function er(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Zo=Math.abs(n)>va?n:0}var I=()=>Date.now()+Zo;function tr(){let[e,t]=$(I());return _(()=>{let n=setInterval(()=>t(I()),250);return()=>clearInterval(n)},[]),e}function nr(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Dt=[["day",86400],["hour",3600],["minute",60],["second",1]];function Ln(e){let[t,n]=Dt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ft(e){let[t,n]=Ln(e);return r(`unit.${n}`,{count:t})}var or={weekday:"short",day:"numeric",month:"short",year:"numeric"},rr={weekday:"short"},Pn={hour:"numeric",minute:"2-digit"};function qt(e,t,n=null,o=!1){let s=Nn(e,t,fe);if(o||!n||n===fe)return[s,null];try{let a=Nn(e,t,n);return a===s?[s,null]:[r("when.there",{period:a,zone:sr(n)}),r("when.yours",{period:Nn(e,t,fe,rr),zone:In()})]}catch{return[s,null]}}var sr=e=>e.replaceAll("_"," "),In=()=>sr(fe);function Nn(e,t,n,o=or){return new Intl.DateTimeFormat(oe,{...o,...Pn,timeZone:n}).formatRange(new Date(e),new Date(t))}function ar(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(oe,{...o,timeZone:t||fe})}catch{return new Date(e).toLocaleDateString(oe,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function ir(e,t){let n=new Date(e),o=s=>[n.toLocaleDateString(oe,{...or,timeZone:s}),n.toLocaleTimeString(oe,{timeStyle:"short",timeZone:s})];try{return o(t??fe)}catch{return o(fe)}}var G=e=>new Date(e).toLocaleString(oe,{dateStyle:"medium",timeStyle:"short"});function cr(e,t){let[n,o]=[60,86400];if(t<10*n)return me(e);if(t<o)return new Date(e).toLocaleTimeString(oe,Pn);let s=t<5*o?{...rr,...Pn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(oe,s)}var me=e=>new Date(e).toLocaleTimeString(oe,{timeStyle:"medium"}),zn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Qo=1440*60*1e3;function Nt(e,t){let n=t??fe,o=Date.parse(`${e}Z`),s=o-ze(o-Qo,n),a=o-ze(o+Qo,n),c=[s,a].find(m=>m+ze(m,n)===o);if(c!==void 0)return{at:Xo(c),gap:null};let l=ka(a,s,n),u=new Date(l+ze(l,n)).toISOString().slice(0,16);return{at:Xo(l),gap:u}}function lr(e,t){let n=Date.parse(e);return new Date(n+ze(n,t??fe)).toISOString().slice(0,16)}function ka(e,t,n){let o=ze(e,n);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;ze(s,n)===o?e=s:t=s}return t}var Xo=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function ze(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:h,value:p})=>[h,+p])),{year:s,month:a,day:c,hour:l,minute:u,second:m}=o;return Date.UTC(s,a-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var ur=()=>[...new Set([fe,"UTC",...Intl.supportedValuesOf("timeZone")])];var pe=document.documentElement.dataset,st="account",xa=6e4,F=Z({account:Er()}),Me=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(He(o)?r(o,{hint:r("sign.passwordHint")}):t),this.kind=n}};async function J(e,t){let n;try{n=await fetch(`${pe.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:pe.client,...t})})}catch{throw new Error(r("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Me(o.message??r("failure.title"),(o.__type??"").split("#").pop())}var at=class extends Error{constructor(t,n){super(r("sign.newRequired")),this.user=t,this.challenge=n}},it=class extends Error{constructor(t,n){super(r("sign.appRequired")),this.user=t,this.challenge=n}};async function fr(e,t){let n=await J("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});Rn(n,e)}async function mr({user:e,challenge:t},n){Rn(await J("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function pr({user:e,challenge:t},n){Rn(await J("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function Rn({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new at(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new it(o,n);if(!e)throw new Error(r("sign.otherStep",{step:t}));Sr(Tr(e))}var $r=e=>J("ResendConfirmationCode",{Username:e}),Un=e=>J("ForgotPassword",{Username:e}),hr=(e,t,n)=>J("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),gr=(e,t,n)=>J("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),br=(e,t)=>J("ConfirmSignUp",{Username:e,ConfirmationCode:t}),_r=async(e,t)=>J("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await $e()});async function yr(){return((await J("GetUser",{AccessToken:await $e()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var wr=async()=>(await J("AssociateSoftwareToken",{AccessToken:await $e()})).SecretCode;async function vr(e){await J("VerifySoftwareToken",{AccessToken:await $e(),UserCode:e}),await Hn(!0)}var Hn=async e=>J("SetUserMFAPreference",{AccessToken:await $e(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function $e(){let{account:e}=F.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-xa?t:(Mn??=xr(e).finally(()=>{Mn=null}),Mn)}function ct(e){let{account:t}=F.get();if(!t)return;let{refresh:n}=t;e||!n?dr(n):Sa().finally(()=>dr(n)),Wn(),e&&w(e,!0)}async function Sa(){let e=await $e().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Wn(){localStorage.removeItem(st),F.set({account:null})}function dr(e){e&&J("RevokeToken",{Token:e}).catch(()=>{})}var Mn=null;async function kr(){let{account:e}=F.get();e&&await xr(e)}async function xr(e){try{let t=await J("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Tr({RefreshToken:e.refresh,...t.AuthenticationResult});return F.get().account?.refresh===e.refresh&&Sr(n),n.token??null}catch(t){t instanceof Me&&t.kind&&ct(r("sign.ended"))}return F.get().account?.token??null}function Sr(e){let{user:t,roles:n,refresh:o}=e,s=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(st)!==s&&localStorage.setItem(st,s),F.set({account:e})}addEventListener("storage",({key:e})=>{(e===st||e===null)&&F.set({account:Er()})});function Tr({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Ta(e.split(".")[1])),s=o["cognito:groups"]??[];return{user:o.username,roles:s,token:e,refresh:t,until:Date.now()+n*1e3}}function Ta(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Er(){try{return JSON.parse(localStorage.getItem(st)??"null")}catch{return null}}var Pt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Ea=5,Or=1,Oa=10;function Aa(e,t){let n=`problem.${e}`;return He(n)?r(n,{count:t?.in_use??0}):t?.message??t?.detail??r("failure.unreachable")}var j=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Aa(o,n)),this.status=t,this.kind=o,this.body=n}},q=(e,t)=>K("GET",e,void 0,t),P=(e,t,n)=>K("POST",e,t,n);async function K(e,t,n,{accept:o="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?Na():null;for(let a=1;;a+=1){let c=await Da(e,t,n,{accept:o,key:s}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(s||e==="GET"))||a===Ea)return Fa(c);await qa(l?Ca(c,a):200*2**a*(.5+Math.random()))}}function Ca({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Or,o=Math.min(n,Oa);return 1e3*(o+Math.random()*t*Math.max(o,Or))}async function Da(e,t,n,{accept:o,key:s}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),s&&(a["idempotency-key"]=s);let c=await $e();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});er(u.headers.get("date"));let m=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Fa({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ct(r("sign.ended")),e<200||e>=300)throw new j(e,typeof o=="object"?o:null);return o}async function Oe(e,t=1e3){let n=[],o=null;do{let s=await q(he(e,{limit:100,cursor:o}));n.push(...s.items),o=s.next}while(o&&n.length<t);return n}function he(e,t){let n=new URLSearchParams;for(let[o,s]of Object.entries(t))s!==null&&s!==""&&n.set(o,String(s));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}function Be(e,t,n){let o=document.createElement("a");o.href=URL.createObjectURL(new Blob([n],{type:t})),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var qa=e=>new Promise(t=>setTimeout(t,e));function Na(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Lt="/v1/users/me/devices",Ye=Z({state:"unknown"}),jn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Ar(){Ye.set({state:await Pa().catch(()=>"impossible")})}async function Pa(){let{key:e,items:t}=await q(Lt);if(!e||!jn())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Nr();return t.some(o=>o.id===n)?"on":"off"}async function Cr(){if(await Notification.requestPermission()!=="granted"){Ye.set({state:"blocked"});return}let{key:e}=await q(Lt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await Fr(),await P(Lt,{endpoint:o}),Ye.set({state:"on"})}async function Dr(){let e=await Nr();await Bn(),e&&await K("DELETE",`${Lt}/${e}`),Ye.set({state:"off"})}async function Bn(){jn()&&await(await Yn())?.unsubscribe()}async function Fr(){let e={title:r("push.title"),body:r("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function qr(){jn()&&await Yn()&&await Fr()}var Yn=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Nr(){let e=(await Yn())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var Vn="bookings";function Pr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(La()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function La(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Lr(e,t,n){let o=n.toSorted((s,a)=>s.end>a.end?-1:1).slice(0,200);try{localStorage.setItem(Vn,JSON.stringify({user:e,at:t,bookings:o}))}catch{Ir()}}function Gn(e){try{let t=JSON.parse(localStorage.getItem(Vn)??"null");if(t===null||t.user===e)return t}catch{}return Ir(),null}var Ir=()=>localStorage.removeItem(Vn);var Xn=500,Ia=1e4,za=3e4,Ma=1e4,Ra=1e3,Ua=3e4,Ce=4,ge=30,B=Z({state:"idle",recovered:0}),we=new Map,Kn=new Map,Ae=null,lt=Xn,Jn=[],zr,Qn;function Mr(){B.get().state==="idle"&&B.set({state:"connecting"});let e=new WebSocket(new URL(pe.socket,location.href.replace(/^http/,"ws")));Ae=e,e.onopen=()=>{lt=Xn,B.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of we.keys())Hr(t);Ur()},e.onmessage=({data:t})=>ja(JSON.parse(t)),e.onclose=()=>Rr(e)}function Rr(e){if(Ae===e){if(Zn(),Ae=null,!we.size){B.set({state:"idle"});return}B.set({state:"off"}),zr=setTimeout(Mr,lt*(.5+Math.random())),lt=Math.min(2*lt,Ia)}}function Ha(){let e=Ae;Ae=null,clearTimeout(zr),Zn(),B.set({state:"idle"}),e?.close()}function Ur(){Zn(),Jn=[setTimeout(()=>{Ve({type:"ping"}),Jn.push(setTimeout(Wa,Ma))},za)]}function Zn(){for(let e of Jn)clearTimeout(e)}function Wa(){let e=Ae;e&&(Rr(e),e.close())}function Ve(e){return Ae?.readyState!==WebSocket.OPEN?!1:(Ae.send(JSON.stringify(e)),!0)}async function Hr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await $e();Ve({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ve({type:"subscribe",conference:n})}function ja(e){Ur();let t=Ya(e);if(e.version!==void 0){if(!Ba(e,Kn.get(t)))return;Kn.set(t,e)}for(let n of we.get(t)??[])n(e)}function Ba(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Ya({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function eo(e,t){clearTimeout(Qn);let n=we.get(e);return n?n.add(t):(we.set(e,new Set([t])),B.get().state==="live"&&Hr(e)),B.get().state==="idle"&&Mr(),()=>{we.get(e)?.delete(t),setTimeout(()=>Va(e),Ra)}}function Va(e){if(we.get(e)?.size!==0)return;we.delete(e),Kn.delete(e);let[t,n]=e.split(" ");n&&Ve({type:"unsubscribe",[t]:n}),we.size||(clearTimeout(Qn),Qn=setTimeout(Ha,Ua))}function ut(e,t){_(()=>{let n=e.map(o=>eo(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ge=()=>B.use(({state:e})=>e);function Wr(){B.get().state==="off"&&!document.hidden&&(lt=Xn)}addEventListener("online",Wr);document.addEventListener("visibilitychange",Wr);var O=Z({bookings:{},state:"empty",problem:null,at:0}),le=({status:e})=>e!=="CANCELED",R=({status:e})=>e==="CONFIRMATION_PENDING",ve=({status:e})=>e==="WAITLISTED",oo=({start:e})=>!!e&&Date.parse(e)<=I(),Ga=e=>(R(e)||ve(e))&&!oo(e);function ft(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(le)??n.sort((o,s)=>o.created_at<s.created_at?1:-1)[0]??null}var It=(e,t)=>mt(null,()=>P("/v1/bookings",{conference:e.id,...t})),Gr=(e,t)=>mt(e,()=>P(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),Kr=(e,t)=>mt(e,()=>K("PATCH",`/v1/bookings/${e.id}`,{seats:t})),zt=e=>mt(e,()=>P(`/v1/bookings/${e.id}/cancel`)),ro=e=>mt(e,()=>P(`/v1/bookings/${e.id}/reactivate`));async function mt(e,t){let n=e&&Fe.get(e.id);try{let o=await t();e&&Fe.get(e.id)!==n?(Ke({id:o.id,declined:o.declined}),dt(o)):Ke(o,!0)}catch(o){if(!(o instanceof j))throw o;w(o.message,!0),e?await dt(e):o.body?.booking_id&&await dt({id:o.body.booking_id})}}var Jr=({id:e,conference_name:t})=>D(async()=>{let n=await q(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Be(`${t}.ics`,"text/calendar",n)}),Ka=300,Ja=8,Fe=new Map,De=new Map,to=0;async function ce(){let{account:e}=F.get();if(!e)return;to+=1;let t=to;navigator.onLine||jr(e.user),no()||O.set({state:"loading"});let n=new Map(Fe);try{let o=await Oe("/v1/users/me/bookings");if(e.user!==F.get().account?.user)return;O.get().state==="stored"&&O.set({bookings:{}});let s=o.filter(({id:a})=>Fe.get(a)===n.get(a));for(let a of s)Ke(a);O.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==to)return;o instanceof j&&o.status===0&&jr(e.user),no()?O.set({problem:o}):O.set({state:"failed",problem:o})}}function Qa(){let{bookings:e,state:t,at:n}=O.get(),{account:o}=F.get();o&&t==="ready"&&Lr(o.user,n,Object.values(e))}var no=()=>["ready","stored"].includes(O.get().state);function jr(e){let t=Gn(e);if(no()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));O.set({bookings:n,state:"stored",at:t.at})}async function dt(e){let{account:t}=F.get();if(!t)return;let n=Fe.get(e.id);try{let o=await q(`/v1/bookings/${e.id}`);Fe.get(e.id)===n&&Ke(o)}catch{}}function Ke(e,t=!1){let n=O.get().bookings[e.id],o={...n,...e};n&&R(n)&&ve(o)&&(o.missed_at=n.deadline),le(o)&&(o.declined=!1),O.set(({bookings:s})=>({bookings:{...s,[e.id]:o}})),(n||t)&&ei(n??null,o),Xa(o)}function Xa(e){let{id:t}=e,n=le(e)&&!oo(e)&&De.size<Ja;(Ga(e)||n)&&!De.has(t)?De.set(t,eo(`booking ${t}`,Za)):!le(e)&&De.has(t)&&Qr(t)}function Qr(e){De.get(e)?.(),De.delete(e)}function Za({booking:e="",status:t,position:n,exact:o,deadline:s,reason:a}){Fe.set(e,(Fe.get(e)??0)+1),O.set({at:Date.now()}),Ke({id:e,status:t,position:n,position_exact:o,deadline:s,reason:a})}function ei(e,t){let{conference_name:n,position:o}=t,s=e!==null&&R(e);if(e?.status!==t.status){let a={CONFIRMED:()=>r("booking.confirmedAt",{name:n}),WAITLISTED:()=>s?r("booking.expiredAt",{name:n}):o?r("booking.positionAt",{name:n,position:o}):r("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>r("booking.offeredAt",{name:n,time:me(t.deadline??"")}),CANCELED:()=>r("booking.canceledAt",{name:n,reason:so(t)})}[t.status]();je(a,R(t)||s)}else ve(t)&&e.position!==o&&o&&je(r("booking.positionAt",{name:n,position:o}))}function so({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return r(He(o)?o:"canceled.other")}var Xr=({id:e,start:t,end:n},o)=>Object.values(o).filter(s=>le(s)&&s.conference!==e&&Date.parse(s.start)<Date.parse(n)&&Date.parse(t)<Date.parse(s.end));function ti(){if(O.get().state!=="stored")for(let e of Object.values(O.get().bookings))R(e)&&Date.parse(e.deadline??"")<=I()&&(Ke({id:e.id,status:"WAITLISTED",position:null,deadline:null}),dt(e))}var Br=Date.now();function ni(){if(document.hidden)return;ti();let e=B.get().state==="live"?ge:Ce;if(Date.now()-Br<e*1e3)return;Br=Date.now(),O.get().problem&&ce();let t=Object.values(O.get().bookings).filter(n=>De.has(n.id)&&!oo(n));for(let n of t)dt(n)}var Yr,Vr=0;function Zr(){let e=()=>{let{account:n}=F.get(),o=n?.user??null;if(o!==Yr){Yr=o,Gn(o),o||Bn().catch(()=>{});for(let s of[...De.keys()])Qr(s);O.set({bookings:{},state:"empty",problem:null}),ce()}};F.watch(e),B.watch(()=>{let{recovered:n}=B.get();n!==Vr&&ce(),Vr=n}),addEventListener("online",ce);let t;O.watch(()=>{clearTimeout(t),t=setTimeout(Qa,Ka)}),setInterval(ni,500),e()}function E({action:e,kind:t="",children:n,disabled:o=!1,...s}){let[a,c]=$(!1),l=C(!0);_(()=>()=>{l.current=!1},[]);let u=async m=>{if(a)return;let f=m.currentTarget;ri(f,f.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${s}
  >
    ${n}
  </button>`}var oi=1e4;function ri(e,t){let n=Date.now()+oi,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),a=s?.querySelector("h1, h2")??s;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function re({start:e,end:t,timezone:n,online:o=!1}){let[s,a]=qt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${s}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var se=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Mt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Rt({conference:e}){let{capacity:t,available:n,confirmed:o,held:s,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?r("seats.left",{count:n}):r("seats.soldOut"),s?r("seats.held",{count:s}):"",a?r("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(s)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var si=e=>r(`status.${e}`),qe=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${si(e)}</span>`,es=new Map;function Ut({booking:e,named:t=!1}){let n=tr(),o=e.deadline??"",s=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(es.get(a)??1,s);es.set(a,c);let{seats:l=1}=e,[u,m]=$(0),f=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?ie(l>1?"party.heldAt":"offer.heldAt",{name:f,count:l}):r(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${nr(s)}</span>
      <span class="until">${r("offer.until",{time:me(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,s)/c}%`}}></span>
    </div>
    ${l>1&&i`<${Ht}
        name=${`claimed-${e.id}`}
        label=${r("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${m}
      />`}
    <div class="acts">
      <${E} kind="primary" action=${()=>Gr(e,u)} disabled=${s<=0}>
        ${(u||l)>1?r("party.claimSeats",{count:u||l}):r("offer.claim")}
      <//>
      <${E} action=${()=>zt(e)} disabled=${s<=0}>
        ${r("offer.decline")}
      <//>
    </div>
  </div>`}function pt({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${r(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${so(e)}</p>`:R(e)?null:i`<${ii} booking=${e} /><p class="stands">${ai(e)}</p>
    ${n>1&&i`<p class="quiet">${r("party.waits",{count:n})}</p>`}`}function ai({position:e,position_exact:t}){return e?ie(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${X(e)}</strong>`}):r("booking.waitlisted")}function ii({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${r("booking.missed",{time:me(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${r("booking.missedLast",{count:t,time:G(o)})}
  </p>`}var L=()=>i`<div class="loading" role="status">
    <span class="unseen">${r("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,N=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${r("failure.title")}</p>
    <p>${ye(e)}</p>
    ${n}
    ${t&&i`<${E} action=${t}>${r("failure.retry")}<//>`}
  </div>`,Je=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function k({label:e,hint:t,error:n,name:o,children:s,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${s?s(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Ht({name:e,label:t,most:n,value:o,onChange:s}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${k} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>s(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${X(u)}</option>`)}
  </select>`}<//>`}function ao(){let{polite:e,assertive:t,notices:n}=We.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${r("app.notices")}>
      ${n.map(({id:o,sentence:s,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${r("app.dismiss")}
              onClick=${()=>qn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function ee({title:e,children:t,close:n}){let o=C(null);return _(()=>{let s=document.activeElement;return o.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${r("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${ao} />
  </dialog>`}function te({title:e,children:t,confirmLabel:n,action:o,close:s}){return i`<${ee} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${E} kind="danger" action=${async()=>{await o(),s()}}>${n}<//>
      <${E} action=${s}>${r("booking.keep")}<//>
    </div>
  <//>`}var Q=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function ci({validity:e,min:t,max:n,minLength:o,maxLength:s}){return e.valid?"":e.valueMissing?r("form.required"):e.tooLong?r("form.tooLong",{max:s}):e.tooShort?r("form.tooShort",{min:o}):e.typeMismatch?r("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?r("form.number",{min:Number(t),max:Number(n)}):r("form.numberFrom",{min:Number(t)}):r("form.invalid")}function Y(e,t){let[n,o]=$({}),[s,a]=$(""),[c,l]=$(!1),u=C(null),m=()=>[...u.current?.elements??[]].filter(({name:d})=>d in e);_(()=>[...m()].sort((d,g)=>Number(d.validity.valid)-Number(g.validity.valid)).find(({name:d})=>n[d])?.focus(),[n]);let f=async d=>{if(d.preventDefault(),u.current=d.target,c)return;let g=m().map(b=>[b.name,ci(b)]),T=Object.fromEntries(g.filter(([,b])=>b));if(a(""),o(T),!Object.keys(T).length){l(!0);try{let b=Object.fromEntries(new FormData(u.current));await t(b,u.current)}catch(b){let x=b?.body?.field;x in e?o({[x]:li(x,ye(b))}):a(ye(b))}finally{l(!1)}}},h=Object.keys(n).map(d=>e[d]),p=s||(h.length?r("form.check",{count:h.length,fields:h.join(", ")}):"");return{submit:f,busy:c,errorAt:d=>n[d]??null,summary:p}}function li(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?r("form.past"):n==="must be before the end"?r("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var V=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,Qe=({label:e=r("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${r("sign.passwordHint")}
    error=${t}
  />`;var io="/v1/users/me/calendar",ts=()=>{},co=["offers","bookings","conferences"],ui={email:null,email_verified:!1,email_pending:null,mails:co,language:null};function ns({signIn:e}){let{account:t}=F.use(n=>n);return W(r("account.title")),i`<h1 tabindex="-1">${r("account.title")}</h1>
    ${t?i`<${di} key=${t.user} user=${t.user} />`:i`<${U} title=${r("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${r("nav.signIn")}
            </button>
          <//>`}`}function di({user:e}){let[t,n]=$(null),[o,s]=$(null),a=()=>q("/v1/users/me").then(l=>{n(l),s(null)},l=>{l instanceof j&&l.status===404?n(ui):s(l)});_(()=>{a()},[]);let c=async l=>n(await K("PATCH","/v1/users/me",l));return o?i`<${N} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${r("account.name",{name:e})}</p>
    <${fi} user=${t} change=${c} />
    <${mi} user=${t} change=${c} />
    <${pi} />
    <${$i} />
    <${hi} user=${e} />
    <${gi} user=${e} />
    <${bi} />
  `:i`<${L} />`}function fi({user:e,change:t}){let n={email:r("sign.email")},{submit:o,busy:s,errorAt:a,summary:c}=Y(n,async({email:u})=>{await t({email:u}),w(r("form.saved"))}),l=e.email?r(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):r("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${r("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${r("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${k}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${r("account.addressHint")}
        error=${a("email")}
      />
      <${V} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${r("form.save")}</button>
        ${e.email&&i`<${E} action=${()=>D(()=>t({email:null}))}>
            ${r("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function mi({user:e,change:t}){let n=e.language??"en",o=s=>{let a=co.filter(c=>e.mails.includes(c)!==(c===s));return D(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${r("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${r("account.mails")}</legend>
      ${co.map(s=>i`<label class="check" key=${s}>
            <input
              type="checkbox"
              checked=${e.mails.includes(s)}
              onChange=${()=>o(s)}
            />
            ${r(`account.${s}`)}
          </label>`)}
    </fieldset>
    <${k} label=${r("account.language")} name="language">
      ${s=>i`<select
          ...${s}
          onChange=${({target:a})=>D(()=>t({language:a.value}))}
        >
          ${pn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${r(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function pi(){let{state:e}=Ye.use(s=>s);if(_(()=>{Ar()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[r("device.on"),r("device.turnOff"),Dr]:[r(e==="blocked"?"device.blocked":"device.text"),r("device.turnOn"),Cr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${r("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${E} action=${()=>D(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function $i(){let[e,t]=$(null),[n,o]=$(""),[s,a]=$(!1),c=(f,h="")=>{t(f),o(h)};_(()=>{q(io).then(({created_at:f})=>t(f),ts)},[]);let l=()=>D(async()=>{let f=await P(io);c(f.created_at,f.url)}),u=()=>D(async()=>{await K("DELETE",io),c(null),w(r("calendar.removed"))}),m=()=>D(async()=>{await navigator.clipboard.writeText(n),w(r("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${r("calendar.title")}</h2>
    <p>${e?r("calendar.since",{time:G(e)}):r("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${k} label=${r("calendar.link")} name="calendar" readonly value=${n} hint=${r("calendar.secret")} />
        <div class="acts">
          <${E} kind="primary" action=${m}>${r("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${r("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${r("calendar.reset")}
              </button>
              <${E} action=${u}>${r("calendar.remove")}<//>`:i`<${E} action=${l}>${r("calendar.create")}<//>`}
    </div>
    ${s&&i`<${te}
        title=${r("calendar.resetTitle")}
        confirmLabel=${r("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${r("calendar.resetText")}</p>
      <//>`}
  </section>`}function hi({user:e}){let t={current:r("account.current"),password:r("sign.newPassword")},{submit:n,busy:o,errorAt:s,summary:a}=Y(t,async(c,l)=>{await _r(c.current,c.password),l.reset(),w(r("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${r("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${k}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${Qe} label=${t.password} error=${s("password")} />
      <${V} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${r("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function gi({user:e}){let[t,n]=$(null),[o,s]=$(""),[a,c]=$(!1);_(()=>{yr().then(n,ts)},[]);let l=()=>D(async()=>s(await wr())),u=()=>D(async()=>{await Hn(!1),n(!1),w(r("second.removed"))}),m={code:r("sign.appCode")},{submit:f,busy:h,errorAt:p,summary:d}=Y(m,async({code:g})=>{await vr(g.replaceAll(" ","")),s(""),n(!0),w(r("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${r("second.title")}</h2>
    <p role="status">${r(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${r("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${r("second.open")}
        </a></p>
        <form class="form" onSubmit=${f} novalidate>
          <${k}
            label=${m.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${V} error=${d} />
          <div class="acts">
            <button class="button primary" aria-busy=${h}>${r("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${r("second.remove")}
            </button>`:!o&&i`<${E} action=${l}>${r("second.add")}<//>`}
    </div>
    ${a&&i`<${te}
        title=${r("second.removeTitle")}
        confirmLabel=${r("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${r("second.removeText")}</p>
      <//>`}
  </section>`}function bi(){let[e,t]=$(!1),n=()=>D(async()=>{let s=await q("/v1/users/me/export");Be("export.json","application/json",JSON.stringify(s,null,2))}),o=()=>D(async()=>{await K("DELETE","/v1/users/me"),Wn(),w(r("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${r("account.data")}</h2>
    <div class="acts">
      <${E} action=${n}>${r("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${r("account.delete")}
      </button>
    </div>
    ${e&&i`<${te}
        title=${r("account.deleteTitle")}
        confirmLabel=${r("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${r("account.deleteText")}</p>
      <//>`}
  </section>`}var $t=Z({fetched:{},pushed:{}});function be(e){$t.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function Xe(e){let[t,n]=$(null),o=Ge(),s=()=>ss(e).then(()=>n(null),n);_(()=>{s()},[e]),Ee(o==="live"?ge:Ce,s,[e]),_i(e);let[a]=ke([e]);return{conference:a,error:t,reload:s}}function _i(e){ut([`conference ${e}`],yi),_(()=>rs,[e])}function ke(e){let{fetched:t,pushed:n}=$t.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function yi({conference:e="",capacity:t,available:n,held:o,sold:s,waiting:a,canceled:c,categories:l=[],default_pool:u}){let m={capacity:t,available:n,held:o,confirmed:s,waitlisted:a,canceled:c};$t.set(({pushed:f,fetched:h})=>{let p=(h[e]?.categories??[]).map(g=>{let T=l.find(b=>b.id===g.id);return T?{...g,...os(T)}:g}),d=u?{categories:p,default_pool:os(u)}:{};return{pushed:{...f,[e]:{...m,...d,full:!n}}}})}var os=({capacity:e,available:t,held:n,sold:o,waiting:s})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:s});function rs(){$t.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}B.watch(()=>{B.get().state!=="live"&&rs()});async function ss(e){let t=await q(`/v1/conferences/${encodeURIComponent(e)}`);return be([t]),t}function as(e){let{fetched:t}=$t.get();for(let n of e)t[n]||ss(n).catch(()=>{})}async function is(e){let{items:t,next:n}=await q(he("/v1/conferences",e));return be(t),{ids:t.map(({id:o})=>o),next:n}}async function cs(){let e=await Oe("/v1/users/me/conferences");return be(e),e.map(({id:t})=>t)}var Wt=(e,t)=>lo(e)||t.organizer===e.user,lo=e=>e.roles.includes("admin");function uo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:r("category.none")},...n]:n}var wi=({available:e})=>e?r("seats.left",{count:e}):r("seats.soldOut");function ls({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=uo(e),s=o.find(l=>l.id===t),a=l=>i`<select
    ...${l}
    value=${t??""}
    onChange=${u=>n(u.target.value||null)}
  >
    ${o.map(u=>i`<option key=${u.id} value=${u.id??""} selected=${u.id===t}>
          ${`${u.name} (${wi(u)})`}
        </option>`)}
  </select>`,c=e.categories.find(l=>l.id===s?.id)?.description;return i`<${k} name="category" label=${r("category.choose")} hint=${c||void 0}>${a}<//>`}var vi=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,us=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function ki(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?us(t[2],t[1]):/^https?:\/\//.test(e)?us(e,e):e}var fo=e=>e.split(vi).map(ki),xi=e=>/^[-*] /.test(e);function Si(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${fo(t[1])}</h2>`;let n=e.split(`
`);return n.every(xi)?i`<ul>
      ${n.map(o=>i`<li>${fo(o.slice(2))}</li>`)}
    </ul>`:i`<p>${fo(e)}</p>`}var ds=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Si)}
  </div>`;var fs={seats:1,accept:null};function ms({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let s=a=>n({seats:a,accept:t.accept===null||a===1?null:1});return i`
    <${Ht} name="seats" label=${r("party.seats")} most=${o} value=${t.seats} onChange=${s} />
    ${t.seats>1&&i`<label class="check">
        <input
          type="checkbox"
          checked=${t.accept!==null}
          onChange=${a=>n({...t,accept:a.target.checked?1:null})}
        />
        ${r("party.accept")}
      </label>`}
  `}function ps({booking:e}){let[t,n]=$(0),o=(e.seats??1)-1;if(o<1)return null;let s=()=>n(0),a=async()=>{await Kr(e,t),s()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${r("party.giveUp")}</button>
    ${t>0&&i`<${ee} title=${r("party.giveUpTitle")} close=${s}>
        <p>${r("party.giveUpText")}</p>
        <${Ht} name="kept" label=${r("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${E} kind="danger" action=${a}>${r("party.giveUp")}<//>
          <${E} action=${s}>${r("booking.keep")}<//>
        </div>
      <//>`}
  `}function $s({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${Ti} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${Ei} speakers=${n} />`}
  `}function Ti({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:s,title:a,speaker:c}of n){let[l,u]=ir(s,t?null:e),m=i`<li>
      <time datetime=${s}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],m])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${r("conference.agenda")}</h2>
    ${[...o].map(([s,a])=>i`<h3 key=${s}>${s}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Ei=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${r("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function hs({booking:e}){let[t,n]=$(!1);return i`<details class="over" onToggle=${({currentTarget:s})=>n(s.open)}>
    <summary>${r("why.title")}</summary>
    ${t&&i`<${Oi} booking=${e} />`}
  </details>`}function Oi({booking:{id:e,position:t}}){let[n,o]=$(null),[s,a]=$(null),c=()=>q(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(_(()=>{c()},[e]),s)return i`<${N} error=${s} retry=${c} />`;if(!n)return i`<${L} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:m})=>i`<li key=${m}>
          ${r(u==="lapse"?"why.missed":"why.joined",{time:G(m)})}
        </li>`)}
    ${t&&i`<li>${r("why.before",{count:t-1})}</li>`}
    <li>${r("why.order")}</li>
  </ul>`}function gs({id:e,signIn:t}){let{conference:n,error:o,reload:s}=Xe(e);return W(n?.name??r("conference.title")),n?i`<${Ci} conference=${n} signIn=${t} />`:o instanceof j&&o.status===404?i`<${Ai} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
    ${o?i`<${N} error=${o} retry=${s} />`:i`<${L} />`}`}var Ai=()=>i`<h1 tabindex="-1">${r("conference.title")}</h1>
    <${U} title=${r("conference.unknown")}>
      <p><a href="#/conferences">${r("notFound.home")}</a></p>
    <//>`;function Ci({conference:e,signIn:t}){let{account:n}=F.use(c=>c),{name:o,description:s}=e,a=n&&Pt(n)&&Wt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${r("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${s&&i`<${ds} text=${s} />`}
        <${Fi} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${r("conference.unlisted")}</p>`}
        <${E} action=${()=>Di(e)}>${r("conference.share")}<//>
        <${$s} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${r("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${r("conference.seats")}</h2>
        <${qi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Di({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>w(r("conference.copied")),()=>w(n))}function Fi({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,s=[[r("conference.when"),i`<${re} ...${e} />`],[r("conference.where"),i`<${se} ...${e} />`],[r("conference.topics"),i`<${Mt} topics=${t} />`]];n&&s.push([r("conference.organizer"),n]);let a=Ft(o??Number(pe.window));return s.push([r("conference.offers"),r("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${s.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function qi({conference:e,account:t,signIn:n}){let o=O.use(({bookings:l})=>ft(e.id,l)),s=O.use(l=>l.state),a=Ni(e);if(o&&R(o)&&!a)return i`<${Ze} booking=${o} />`;let c=!a&&i`<${Rt} conference=${e} />`;return o&&le(o)&&!a?i`${c}<${Ze} booking=${o} />`:i`
    ${c} ${o&&i`<${pt} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&s==="loading"&&i`<${L} />`}
    ${!a&&s!=="loading"&&i`<${Pi} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Ni({canceled:e,start:t,end:n}){return e?r("conference.canceled"):Date.parse(n)<=I()?r("conference.ended"):Date.parse(t)<=I()?r("conference.started"):""}function Pi({conference:e,booking:t,account:n,signIn:o}){let s=O.use(y=>y.bookings),a=Xr(e,s),c=a.find(y=>!ve(y)&&!R(y)),[l,u]=$(fs),[m,f]=$(void 0),h=uo(e),p=h.find(y=>y.id===m)??h[0],d=!!e.categories?.length,g=d?{...l,category:p?.id??null}:l,T=d?p?.available??0:e.available,b=t?.reason==="attendee"&&n&&g.seats===1&&!d,x=()=>b?ro(t):It(e,g);if(c)return i`<p class="stands">${r("conference.clash",{name:c.conference_name})}</p>`;let v=a.map(y=>y.conference_name).join(", ");return i`
    <${ls} conference=${e} value=${p?.id??null} onChange=${f} />
    <${ms} conference=${e} party=${l} onChange=${u} />
    ${v&&i`<p class="quiet">${r("conference.drops",{names:v})}</p>`}
    <${E} kind="primary" action=${n?x:()=>o(()=>Ii(e,g))}>
      ${T>=(g.accept??g.seats)?Li(g.seats):r("conference.join")}
    <//>
    <p class="quiet">${r("conference.privacy")}</p>
  `}var Li=e=>e>1?r("party.book",{count:e}):r("conference.book");async function Ii(e,t){await ce();let n=ft(e.id,O.get().bookings);return n?le(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?ro(n):It(e,t):It(e,t)}function Ze({booking:e,named:t=!1}){let[n,o]=$(!1);if(R(e))return i`<${Ut} booking=${e} named=${t} />`;let s=()=>o(!1),a=ve(e)?"leave":"cancel";return i`
    <${pt} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    ${ve(e)&&i`<${hs} booking=${e} />`}
    <div class="acts">
      ${!ve(e)&&i`<${E} action=${()=>Jr(e)}>${r("booking.calendar")}<//>`}
      <${ps} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${r(`booking.${a}`)}
      </button>
    </div>
    ${!ve(e)&&i`<${zi} booking=${e} />`}
    ${n&&i`<${te}
        title=${r(`booking.${a}Title`)}
        confirmLabel=${r(`booking.${a}`)}
        action=${()=>zt(e)}
        close=${s}
      >
        <p>${r(`booking.${a}Text`)}</p>
      <//>`}
  `}function zi({booking:e}){let[t]=ke([e.conference]),{start:n,end:o,conference_name:s}=e,a=t?.location??"",c=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=he("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${c(n)}/${c(o)}`,location:a}),u=he("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:n,enddt:o,location:a}),m=(f,h)=>i`<a href=${h} target="_blank" rel="noopener noreferrer">${f}</a>`;return i`<p class="quiet">
    ${ie("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var bs=24,Mi=1e3,Ri=100;function po(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Ui=({words:e="",topic:t="",from:n="",to:o="",place:s="",available:a=!1})=>he("#/conferences",{q:e,topic:t,from:n,to:o,place:s,available:a?1:null}),mo={online:!0,person:!1},ae=Z({...po(location.hash),ids:[],next:null,state:"loading",error:null}),Hi=({topic:e,from:t,to:n,place:o,available:s},a,c)=>({topic:e,from:t?zn(t).first:new Date(I()).toISOString().slice(0,19),to:n?zn(n).last:null,online:Object.hasOwn(mo,o)?mo[o]:null,available:s||null,limit:a,cursor:c}),jt=0;async function Bt({more:e=!1,quietly:t=!1}={}){jt+=1;let n=jt,o=ae.get();!e&&!t&&ae.set({state:"loading"});let s=o.words?Mi:e?bs:Math.max(bs,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+s;do{let u=await is(Hi(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===jt&&ae.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===jt&&!t&&ae.set({state:"failed",error:a})}}var _s=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Wi(e,t){let{name:n,location:o,topics:s,description:a}=e,c=_s([n,o,...s,a].join(" "));return _s(t).split(/\s+/).every(l=>c.includes(l))}function ys(){let e=ae.use(p=>p),{words:t,topic:n,from:o,to:s,place:a,available:c,ids:l,next:u,state:m,error:f}=e;ji(e),_(()=>{let p=setTimeout(Bt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,s,a,c]),Ee(l.length>Ri?ge:Ce,()=>m!=="loading"&&Bt({quietly:!0}));let h=Bi(l,t,m);return W(r("nav.conferences")),i`
    <h1 tabindex="-1">${r("nav.conferences")}</h1>
    <${Yi} />
    ${m==="loading"&&!l.length&&i`<${L} />`}
    ${m==="failed"&&i`<${N} error=${f} retry=${Bt}>
          ${h.length>0&&i`<p>${r("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!h.length&&i`<${Vi} />`}
    <ul class="cards">
      ${h.map(p=>i`<${Gi} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${E} action=${()=>Bt({more:!0})}>${r("conferences.more")}<//></p>`}
  `}function ji(e){_(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&ae.set(po(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Ui(e);_(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Bi(e,t,n){let s=ke(e).filter(a=>!a.canceled&&(!t||Wi(a,t)));return _(()=>{t&&n==="ready"&&je(r("conferences.found",{count:s.length}))},[t,s.length,n]),s}function Yi(){let{words:e,topic:t,from:n,to:o,place:s,available:a}=ae.use(u=>u),c=u=>({target:m})=>ae.set({[u]:m.value}),l=({target:u})=>ae.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(mo)].map(u=>i`<option value=${u} selected=${u===s}>
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
        onClick=${()=>ae.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Vi(){let{words:e,topic:t,from:n,to:o,place:s,available:a}=ae.use(u=>u),c=e||t||n||o||s||a,l=()=>ae.set(po(""));return c?i`<${U} title=${r("conferences.none")}
        ><${E} action=${l}>${r("conferences.showAll")}<//><//
      >`:i`<${U} title=${r("conferences.empty")}>
        <p>
          ${ie("conferences.emptyHint",{link:i`<a href="#/organize">${r("nav.organize")}</a>`})}
        </p>
      <//>`}function Gi({conference:e}){let t=O.use(({bookings:c})=>ft(e.id,c)),{id:n,name:o,topics:s}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${qe} status=${t.status} />`}
    </div>
    <p class="quiet"><${re} ...${e} /></p>
    <p class="quiet"><${se} ...${e} /></p>
    <${Mt} topics=${s} />
    <${Rt} conference=${e} />
  </li>`}function ws({booking:e,conference:t,stored:n}){let{month:o,day:s,weekday:a}=ar(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${s}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${qe} status=${e.status} />
      </div>
      <p><${re} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${se} location=${t.location} /></p>`}
      <p class="quiet">${r("ticket.holder",{name:e.user_id})}</p>
      ${!n&&i`<${Ze} booking=${e} />`}
    </div>
  </li>`}function ks({signIn:e}){let{account:t}=F.use(l=>l),{bookings:n,state:o,problem:s,at:a}=O.use(l=>l);return W(r("booking.list")),_(()=>{ce()},[]),i`<h1 tabindex="-1">${r("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${r("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${r("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${L} />`;if(o==="failed")return i`<${N} error=${s} retry=${ce} />`;let l=Object.values(n).sort((m,f)=>m.start<f.start?-1:1);if(!l.length)return i`<${U} title=${r("booking.none")}>
        <p><a href="#/conferences">${r("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||s)&&i`<p class="as-of">${r("booking.asOf",{time:Ki(a)})}</p>`}
      <${Ji} all=${l} stored=${u} />
    `}}var Ki=e=>new Date(e).toDateString()===new Date().toDateString()?me(e):G(e);function Ji({all:e,stored:t}){let n=e.filter(a=>le(a)&&Date.parse(a.end)>I()),o=e.filter(a=>!n.includes(a)).reverse(),s=n.map(a=>a.conference);return _(()=>{t||as(s)},[s.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${r("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(R),...n.filter(a=>!R(a))].map(a=>i`<${vs} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${r("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${vs} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function vs({booking:e,stored:t}){let n=t||!le(e)||Date.parse(e.end)<=I(),[o]=ke([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>I()?i`<${ws} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${qe} status=${e.status} />
    </div>
    <p class="quiet"><${re} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${se} ...${o} /></p>`}
    ${n?i`<${pt} booking=${e} />`:i`<${Ze} booking=${e} />`}
  </li>`}var Yt=()=>({name:r("form.name"),location:r("form.place"),topics:r("form.topics"),start:r("form.starts"),end:r("form.ends"),timezone:r("form.zone"),slots:r("form.seats"),expected_demand:r("form.expected"),confirmation_window:r("form.window"),max_offers:r("form.maxOffers"),quiet_hours:r("form.quiet"),description:r("form.description"),agenda:r("conference.agenda"),agenda_title:r("form.agendaTitle"),speakers:r("conference.speakers"),embed:r("form.embed"),listed:r("form.listed"),max_per_email:r("form.onePerEmail"),max_party:r("form.maxParty")}),Vt=({error:e,hint:t,value:n})=>i`<${k}
    label=${r("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Gt=({error:e,maxlength:t,value:n})=>i`<${k}
    label=${r("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${r("form.placeHint")}
  />`,Kt=({error:e,rows:t,value:n})=>i`<${k} label=${r("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Jt({error:e,value:t}){let[n,o]=t?Ln(Number(t)):["","minute"];return i`<${k}
    label=${r("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${r("form.windowHint",{span:Ft(Number(pe.window))})}
  >
    ${s=>i`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${r("form.windowUnit")}>
          ${Dt.map(([a])=>i`<option value=${a} selected=${a===o}>${r(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Qt({confirmation_window:e,window_unit:t}){let n=Dt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Xt=({error:e,value:t})=>i`<${k}
    label=${r("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${r("form.maxOffersHint")}
    error=${e}
  />`,Zt=({error:e,value:t})=>i`<${k}
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
  <//>`;function en({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Q("quiet_hours",r("form.quietBoth"));return e?{from:e,until:t}:null}var tn=({error:e,value:t})=>i`<${k}
    label=${r("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${r("form.topicsHint")}
    error=${e}
  />`,nn=({error:e,value:t=[]})=>i`<${k}
    label=${r("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${r("form.embedHint")}
    error=${e}
  />`,on=e=>e.split(/[\s,]+/).filter(Boolean),rn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),xs=({name:e,label:t,hint:n,error:o,on:s})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},sn=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${xs}
    name="listed"
    label=${r("form.listed")}
    hint=${r("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${xs}
    name="max_per_email"
    label=${r("form.onePerEmail")}
    hint=${r("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,an=({error:e,value:t})=>i`<${k}
    label=${r("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${r("form.maxPartyHint")}
    error=${e}
  />`,cn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var Qi=120,Ss=4e3,Xi=3;function Ts({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${r("message.title")}
    </button>
    ${t&&i`<${Zi} conference=${e} close=${()=>n(!1)} />`}`}function Zi({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:s}=e,a=o+s,c={all:n+a,confirmed:n,waiting:a},l={to:r("message.to"),subject:r("message.subject"),text:r("message.text")},{submit:u,busy:m,errorAt:f,summary:h}=Y(l,async({to:p,subject:d,text:g})=>{if(!c[p])throw new Q("to",r("message.nobody"));if(!d.trim())throw new Q("subject",r("form.required"));if(!g.trim())throw new Q("text",r("form.required"));let T=`/v1/conferences/${e.id}/messages`,{recipients:b}=await P(T,{to:p,subject:d,text:g});t(),w(r("message.sent",{count:b}))});return i`<${ee} title=${r("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${r("message.hint")}</p>
      <${k} label=${l.to} name="to" error=${f("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([d,g])=>i`<option key=${d} value=${d}>${r(`message.${d}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${k}
        label=${l.subject}
        name="subject"
        maxlength=${Qi}
        required
        autocomplete="off"
        error=${f("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${r("message.textHint",{max:Ss,count:Xi})}
        error=${f("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${Ss} required></textarea>`}
      <//>
      <${V} error=${h} />
      <button class="button primary" aria-busy=${m}>${r("message.send")}</button>
    </form>
  <//>`}var ec=2e3;function ln(e,t){let n=C({busy:!1,due:!1,at:0}).current,o=C(t);o.current=t;let s=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+ec-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return _(()=>{e!==void 0&&s()},[e]),s}var un=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var $o=1e3,Es=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function As(e){let[t,n]=$({bookings:null,error:null}),o=ln(un(e),async()=>{try{let s=await Oe(`/v1/conferences/${e?.id}/bookings`,$o);n({bookings:s,error:null})}catch(s){n(a=>({...a,error:s}))}});return{...t,reload:o}}var tc=()=>[{name:r("manage.attendee")},{name:r("manage.status")},{name:r("manage.position"),number:!0},{name:r("manage.offers"),number:!0},{name:r("manage.booked")},{name:r("manage.remove"),unseen:!0}],ht=({user_id:e})=>e??r("manage.byEmail"),nc=(e,t)=>[ht(e),e.email??""].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Os=e=>[...e].sort((t,n)=>Es.indexOf(t.status)-Es.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Cs({conference:e,attendees:t}){let[n,o]=$(""),[s,a]=$(!1),[c,l]=$(null),{bookings:u,error:m,reload:f}=t,h=(u??[]).filter(y=>nc(y,n)),p=({id:y})=>D(async()=>{await P(`/v1/bookings/${y}/cancel`),await f()}),d=y=>D(async()=>{let S=encodeURIComponent(y.user_id);await P(`/v1/conferences/${e.id}/attendees/${S}/allow`),w(r("manage.allowed",{name:ht(y)}))}),g=()=>D(async()=>{let y=`/v1/conferences/${e.id}/bookings`,S=await q(y,{accept:"text/csv"});Be(`${e.name}.csv`,"text/csv",`\uFEFF${S}`)}),T=({target:y})=>o(y.value),b=Os(h.filter(y=>y.status!=="CANCELED")),x=Os(h.filter(y=>y.status==="CANCELED")),v=(y,S)=>i`<${Je} label=${S} columns=${tc()}>
      ${y.map(ue=>i`<${oc} key=${ue.id} booking=${ue} remove=${()=>l(ue)} allow=${()=>d(ue)} />`)}
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
          onInput=${T}
        />
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>a(!0)}>${r("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Ts} conference=${e} />`}
        <${E} action=${g}>${r("manage.csv")}<//>
      </div>
    </div>
    ${!u&&m&&i`<${N} error=${m} retry=${f} />`}
    ${!u&&!m&&i`<${L} />`}
    ${u&&!h.length&&i`<${U} title=${r(u.length?"manage.noMatch":"manage.none")} />`}
    ${b.length>0&&v(b,r("manage.attendees"))}
    ${x.length>0&&i`<details class="over">
        <summary>${r("status.CANCELED")} (${X(x.length)})</summary>
        ${v(x,r("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=$o&&i`<p class="quiet">${r("manage.first",{bookings:r("count.booking",{count:$o})})}</p>`}
    ${s&&i`<${rc} conference=${e} reload=${f} close=${()=>a(!1)} />`}
    ${c&&i`<${te}
        title=${r("manage.removeTitle",{name:ht(c)})}
        confirmLabel=${r("manage.remove")}
        action=${()=>p(c)}
        close=${()=>l(null)}
      >
        <p>${r("manage.removeText",{name:ht(c)})}</p>
      <//>`}
  </section>`}function oc({booking:e,remove:t,allow:n}){let o=ht(e),s=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${o}${e.invitation&&i` <span class="quiet">${r("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
    </th>
    <td><${qe} status=${e.status} /></td>
    <td class="number">${e.position?X(e.position):""}</td>
    <td class="number">${e.offers?X(e.offers):""}</td>
    <td>${G(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${r("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${r("manage.remove")}
        </button>`}
      ${s&&e.user_id&&i`<${E} kind="plain" action=${n} aria-label=${r("manage.allowOne",{name:o})}>
          ${r("manage.allow")}
        <//>`}
    </td>
  </tr>`}function rc({conference:e,reload:t,close:n}){let o={invitee:r("manage.inviteLabel")},{submit:s,busy:a,errorAt:c,summary:l}=Y(o,async({invitee:u})=>{let m=u.includes("@")?{email:u}:{user_id:u};await P("/v1/bookings",{conference:e.id,...m}),w(r("manage.invited",{name:u})),n(),await t()});return i`<${ee} title=${r("manage.inviteTitle")} close=${n}>
    <form onSubmit=${s} novalidate>
      <p class="quiet">${r("manage.inviteText")}</p>
      <${k}
        label=${o.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${c("invitee")}
      />
      <${V} error=${l} />
      <button class="button primary" aria-busy=${a}>${r("manage.invite")}</button>
    </form>
  <//>`}function Ds({name:e,label:t,add:n,limit:o,errors:s,value:a,row:c}){let l=C(a.length),[u,m]=$(a.map((b,x)=>({key:x,value:b}))),[f,h]=$(-1),p=C(null);_(()=>{f<0||p.current?.querySelector("li:last-child input")?.focus()},[f]);let d=()=>{l.current+=1,m([...u,{key:l.current,value:void 0}]),h(l.current)},g=({currentTarget:b},x)=>{let v=b.closest("fieldset");m(u.filter(y=>y.key!==x)),requestAnimationFrame(()=>{v?.querySelector(":scope > .button")?.focus()})},T=s.find(Boolean);return i`<fieldset class="entries" aria-describedby=${T?`${e}-wrong`:null}>
    <legend>${t}</legend>
    <ol ref=${p}>
      ${u.map(({key:b,value:x},v)=>i`<li key=${b}>
            ${c(x,v+1)}
            <button
              type="button"
              class="button plain"
              aria-label=${r("form.removeEntry",{list:t,number:String(v+1)})}
              onClick=${y=>g(y,b)}
            >
              ✕
            </button>
          </li>`)}
    </ol>
    ${T&&i`<p class="wrong" id=${`${e}-wrong`}>${T}</p>`}
    ${u.length<o&&i`<button type="button" class="button" onClick=${d}>${n}</button>`}
  </fieldset>`}var dn=({errorAt:e,value:t,zone:n})=>i`<${Ds}
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
          defaultValue=${o?.at&&lr(o.at,n)}
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
  />`,fn=({errorAt:e,value:t})=>i`<${Ds}
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
  />`;function mn(e,t){let n=new FormData(e),o=l=>n.getAll(l),[s,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:sc(l,t),title:s[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function sc(e,t){let{at:n,gap:o}=Nt(e,t);if(o===null)return n;throw new Q("agenda",r("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}function Fs({conference:e}){let[t,n]=$(!1),{id:o,name:s,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:f,agenda:h,speakers:p}=e,{timezone:d,quiet_hours:g,listed:T,max_per_email:b}=e,{max_party:x}=e,{submit:v,busy:y,errorAt:S,summary:ue}=Y(Yt(),async(H,de)=>{let _t={slots:Number(H.slots),location:H.location,topics:rn(H.topics),description:H.description,confirmation_window:Qt(H),max_offers:H.max_offers===""?null:Number(H.max_offers),max_party:H.max_party===""?null:Number(H.max_party),...d?{quiet_hours:en(H)}:{},...cn(H),embed:on(H.embed),...h&&p?mn(de,d):{}};be([await K("PATCH",`/v1/conferences/${o}`,_t)]),w(r("form.saved")),requestAnimationFrame(()=>de.reset())}),bt=()=>D(async()=>{be([await K("DELETE",`/v1/conferences/${o}`)]),w(r("manage.canceledNow",{name:s}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${r("manage.edit")}</h2>
    <form class="form" onSubmit=${v} novalidate>
      <div class="pair">
        <${Vt} value=${a} error=${S("slots")} hint=${r("form.seatsHint")} />
        <${Gt} value=${c} error=${S("location")} />
      </div>
      <${tn} value=${l.join(", ")} error=${S("topics")} />
      <${Kt} rows="3" value=${u} error=${S("description")} />
      ${h&&i`<${dn} errorAt=${S} value=${h} zone=${d} />`}
      ${p&&i`<${fn} errorAt=${S} value=${p} />`}
      <div class="pair">
        <${Jt} value=${m??void 0} error=${S("confirmation_window")} />
        <${Xt} value=${f??void 0} error=${S("max_offers")} />
        <${an} value=${x} error=${S("max_party")} />
      </div>
      ${d&&i`<${Zt} value=${g} error=${S("quiet_hours")} />`}
      <${sn} errorAt=${S} listed=${T} perEmail=${b} />
      <${nn} value=${e.embed} error=${S("embed")} />
      <${V} error=${ue} />
      <div class="acts">
        <button class="button primary" aria-busy=${y}>${r("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${r("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${te}
        title=${r("manage.cancelTitle",{name:s})}
        confirmLabel=${r("manage.cancel")}
        action=${bt}
        close=${()=>n(!1)}
      >
        <p>${r("manage.cancelText")}</p>
      <//>`}
  </section>`}function qs({conference:{id:e,name:t}}){let[n,o]=$(!1),s=()=>D(async()=>{await K("DELETE",`/v1/conferences/${e}?forget=true`),w(r("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${r("manage.delete")}
      </button>
    ${n&&i`<${te}
        title=${r("manage.deleteTitle",{name:t})}
        confirmLabel=${r("manage.delete")}
        action=${s}
        close=${()=>o(!1)}
      >
        <p>${r("manage.deleteText")}</p>
      <//>`}`}var ac=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Ps({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[s,a]=[ac(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${r("embed.title")}</h2>
    <p class="quiet">${r("embed.text")}</p>
    <${Ns}
      name="badge"
      label=${r("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${s}" height="20"></a>`}
    >
      <p><img src=${c} alt=${r("embed.badge")} height="20" /></p>
    <//>
    <${Ns}
      name="frame"
      label=${r("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${s}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?r("embed.sites",{sites:n.join(", ")}):r("embed.noSites")}
      </p>
    <//>
  </section>`}function Ns({name:e,label:t,code:n,children:o}){let s=C(null),a=()=>navigator.clipboard.writeText(n).then(()=>w(r("embed.copied")),()=>s.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${s} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${E} action=${a} aria-label=${r("embed.copyOne",{what:t})}>
      ${r("embed.copy")}
    <//>
  </div>`}function Ls({conference:e}){let[t,n]=$(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${r("handOver.open")}
    </button>
    ${t&&i`<${ic} conference=${e} close=${()=>n(!1)} />`}`}function ic({conference:e,close:t}){let[n,o]=$("");return i`<${ee} title=${r("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${lc} id=${e.id} to=${n} close=${t} />`:i`<${cc} conference=${e} done=${o} />`}
  <//>`}function cc({conference:{id:e,organizer:t},done:n}){let o={to:r("handOver.to")},{submit:s,busy:a,errorAt:c,summary:l}=Y(o,async({to:u})=>{if(u===t)throw new Q("to",r("handOver.same"));try{await P(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new Q("to",r("handOver.unknown")):m}n(u)});return i`<form onSubmit=${s} novalidate>
    <p>${r("handOver.step")}</p>
    <ul class="points">
      <li>${r("handOver.lose")}</li>
      <li>${r("handOver.gain")}</li>
      <li>${r("handOver.keep")}</li>
    </ul>
    <${k}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${V} error=${l} />
    <button class="button primary" aria-busy=${a}>${r("handOver.offer")}</button>
  </form>`}function lc({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,s=()=>navigator.clipboard.writeText(o).then(()=>w(r("handOver.copied")),()=>w(o));return i`<p role="status">${r("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${r("handOver.replace")}</p>
    <div class="acts">
      <${E} kind="primary" action=${s}>${r("handOver.copy")}<//>
      <${E} action=${n}>${r("dialog.close")}<//>
    </div>`}function Is({conference:e}){let{id:t,name:n,organizer:o}=e,s=()=>D(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await P(a).catch(l=>{throw l.status===403?new Error(r("handOver.notOffered")):l});be([c]),w(r("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${re} ...${e} /><${se} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${r("handOver.receive")}</h2>
      <p>${ie("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${r("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${E} kind="primary" action=${s}>${r("handOver.accept")}<//>`}
    </section>
  `}var uc=100,zs=240,et=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],ho=null,go=0;function dc(){let e=new URL(go?`./uplot.js?${go}`:"./uplot.js",import.meta.url);return ho??=Promise.all([import(e.href),fc("./uplot.css")]).then(([t])=>t.default,()=>{throw ho=null,go+=1,new j(0,null)}),ho}function fc(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function mc(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(I()/1e3,...n.slice(-1)),s=et.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...s]}function pc(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),s=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,m,f)=>[0,Math.max(4,Math.ceil(f*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:zs,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:$c,space:90},{...c,size:44,incrs:s},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:s,label:r("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...et.map(({text:u,color:m,dash:f,scale:h})=>({label:r(u),scale:h,dash:f,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function $c({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>cr(o*1e3,n))}function Ms(e){let[t,n]=$(null),[o,s]=$(null),a=()=>dc().then(d=>n(()=>d),s);_(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,f=o??(c?null:u),p=f?i`<${N} error=${f} retry=${o?a:m} />`:i`<${L} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${bc} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${r(`series.${l}`)}</figcaption>
    <${gc} samples=${c??[]} />
  </figure>`}var hc=e=>e.filter((t,n)=>et.some(({name:o})=>t[o]!==e[n-1]?.[o]));function gc({samples:e}){let[t,n]=$(!1),o=({currentTarget:c})=>n(c.open),s=[{name:r("plot.when")},...et.map(({text:c})=>({name:r(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${G(c.at)}</th>
    ${et.map(({name:l})=>i`<td class="number">${X(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${r("plot.numbers")}</summary>
    ${t&&i`<${Je} label=${r("plot.table")} columns=${s}>${hc(e).slice(-uc).reverse().map(a)}<//>`}
  </details>`}function bc({uPlot:e,samples:t,now:n,capacity:o}){let s=C(null),a=C(null),c=()=>mc(l.current.samples,l.current.now),l=C({samples:t,now:n});l.current={samples:t,now:n},_(()=>{let m=s.current;if(!m)return;let f=matchMedia("(prefers-color-scheme: dark)"),h=()=>{a.current?.destroy(),a.current=new e(pc(e,m),c(),m)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:zs})),d=setInterval(()=>a.current?.setData(c()),1e3);return h(),p.observe(m),f.addEventListener("change",h),()=>{clearInterval(d),p.disconnect(),f.removeEventListener("change",h),a.current?.destroy(),a.current=null}},[]),_(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=et.map(({text:m,name:f})=>`${r(m)} ${n[f]??r("plot.unknown")}`);return i`<div
    ref=${s}
    role="img"
    aria-label=${r("plot.label",{seats:r("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var _c=3600;function Us(e){let[t,n]=$({samples:null,resolution:"minute",error:null}),o=C(null),s=un(e),c=ln(s,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await q(he(u,{since:o.current})),f=({at:p=""})=>!o.current||p>o.current,h=m.items.filter(f);n(({samples:p,resolution:d})=>({samples:Rs([...p??[],...h]),resolution:p?d:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});_(()=>{n(u=>u.samples&&e?{...u,samples:Rs([...u.samples,yc(u.samples,e)])}:u)},[s]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var yc=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:s}=e[e.length-1];return{at:new Date(I()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:s}},Rs=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-_c);function Hs({id:e,account:t}){let{conference:n,error:o,reload:s}=Xe(e);return W(n?.name??r("conference.title")),n?Wt(t,n)?i`<${wc} conference=${n} />`:i`<${Is} conference=${n} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
      ${o?i`<${N} error=${o} retry=${s} />`:i`<${L} />`}`}function wc({conference:e}){let{id:t}=e,n=As(e),o=Us(e);return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${re} ...${e} /><${se} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${r("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${r("manage.canceled")}</p>`}
    <${vc} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Fs} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Ls} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${qs} conference=${e} />`}
    </div>
    <${Cs} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${Ps} conference=${e} />`}
  `}function vc({conference:e,series:t}){let{capacity:n,confirmed:o,held:s,waitlisted:a}=e,{lapsed:c}=t,l=[[r("manage.confirmed"),o,r("manage.of",{seats:r("count.seat",{count:n})})],[r("manage.waiting"),a,""],[r("manage.pending"),s,""],[r("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${r("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,f])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?X(m):m}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${Ms} series=${t} now=${{confirmed:o,waitlisted:a,held:s,lapsed:c}} capacity=${n} />
  </section>`}var gt="/v1/organizer-requests",kc=10080*60*1e3;function Ws(){let[e,t]=$(void 0),[n,o]=$(null),s=()=>q(`${gt}/me`).then(a=>{t(a),o(null)},a=>{a instanceof j&&a.status===404?t(null):o(a)});return _(()=>{s()},[]),n?i`<${N} error=${n} retry=${s} />`:e===void 0?i`<${L} />`:i`<section class="form">
    ${e&&i`<${xc} request=${e} load=${s} />`}
    ${js(e)&&i`<${Sc} sent=${t} load=${s} />`}
  </section>`}var js=e=>!e||e.state==="denied"&&I()>=Bs(e),Bs=({answered_at:e})=>Date.parse(e??"")+kc;function xc({request:e,load:t}){let{state:n,reason:o,about:s}=e,a=()=>D(kr);return i`
    <h2>${r(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${r("request.pendingText",{time:G(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${r("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${r("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!js(e)&&i`<p class="quiet">${r("request.again",{time:G(Bs(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${s}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${E} kind="primary" action=${a}>${r("request.start")}<//>`}
      ${n==="pending"&&i`<${E} action=${t}>${r("request.check")}<//>`}
    </div>
  `}function Sc({sent:e,load:t}){let n={about:r("request.about")},{submit:o,busy:s,errorAt:a,summary:c}=Y(n,async({about:l})=>{try{e(await P(gt,{about:l})),w(r("request.sent"))}catch(u){if(u instanceof j&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${r("request.title")}</h2>
    <p>${r("request.text")}</p>
    <${k} label=${n.about} name="about" hint=${r("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${V} error=${c} />
    <button class="button primary" aria-busy=${s}>${r("request.send")}</button>
  </form>`}function Ys(){let[e,t]=$(null),[n,o]=$(null),[s,a]=$(null),c=()=>Oe(gt,100).then(m=>{t(m),o(null)},m=>o(m));_(()=>{c()},[]);let l=({id:m})=>t(f=>(f??[]).filter(h=>h.id!==m)),u=m=>D(async()=>{await P(`${gt}/${m.id}/approve`),l(m),w(r("request.admitted",{name:m.user_id}))});return n?i`<${N} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${r("request.queue")}</h2>
    <ul class="requests">
      ${e.map(m=>i`<li class="form" key=${m.id}>
            <h3>${m.user_id}</h3>
            <p class="quiet">${G(m.created_at)}</p>
            <p>${m.about}</p>
            <div class="acts">
              <${E} kind="primary" action=${()=>u(m)} aria-label=${r("request.approveOne",{name:m.user_id})}>
                ${r("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${r("request.denyOne",{name:m.user_id})}
                onClick=${()=>a(m)}
              >
                ${r("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${s&&i`<${Tc} request=${s} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Tc({request:e,answered:t,close:n}){let o={reason:r("request.denyReason")},{submit:s,busy:a,errorAt:c,summary:l}=Y(o,async({reason:u})=>{await P(`${gt}/${e.id}/deny`,{reason:u}),t(e),w(r("request.deniedNow",{name:e.user_id})),n()});return i`<${ee} title=${r("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${s} novalidate>
      <p>${ie("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${V} error=${l} />
      <button class="button danger" aria-busy=${a}>${r("request.deny")}</button>
    </form>
  <//>`}function Ks({id:e,signIn:t}){let{account:n}=F.use(o=>o);return W(e==="new"?r("organize.new"):r("organize.title")),!n||!Pt(n)?i`<h1 tabindex="-1">${r("organize.title")}</h1>
      <${Ec} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Fc} />`:e?i`<${Hs} key=${e} id=${e} account=${n} />`:i`<${Cc} account=${n} />`}var Ec=({account:e,signIn:t})=>e?i`<p>${r("organize.noRole")}</p>
        <${Ws} key=${e.user} />`:i`<${U} title=${r("organize.signIn")}>
        <p>${r("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${r("nav.signIn")}
        </button>
      <//>`,Oc=()=>[{name:r("organize.conference")},{name:r("organize.when")},{name:r("organize.state")},{name:r("organize.confirmed"),number:!0},{name:r("organize.seats"),number:!0},{name:r("organize.held"),number:!0},{name:r("organize.waiting"),number:!0}];function Ac({canceled:e,start:t,end:n}){return e?r("organize.canceled"):Date.parse(n)<=I()?r("organize.over"):r(Date.parse(t)<=I()?"organize.running":"organize.upcoming")}function Cc({account:e}){let[t,n]=$(null),[o,s]=$(null),a=()=>cs().then(l=>{n(l),s(null)},s);_(()=>{a()},[e.user]);let c=ke(t??[]);return Ee(ge,a),i`
    <div class="top">
      <h1 tabindex="-1">${r("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${r("organize.new")}</a>
    </div>
    ${lo(e)&&i`<${Ys} />`}
    ${o&&i`<${N} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${L} />`}
    ${t&&!t.length&&i`<${U} title=${r("organize.none")} />`}
    ${c.length>0&&i`<${Je} label=${r("organize.list")} columns=${Oc()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${r("organize.unlisted")}</span>`}
              </th>
              <td>${qt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Ac(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${X(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Vs(e,t,n,o){let{at:s,gap:a}=Nt(n,o);if(a===null)return s;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new Q(t,r("form.gap",{local:c,next:l}))}function Dc(e,t){let{timezone:n}=e,o=s=>s===""?void 0:Number(s);return{name:e.name,location:e.location,topics:rn(e.topics),start:Vs(t,"start",e.start,n),end:Vs(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Qt(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:en(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...cn(e),embed:on(e.embed),...mn(t,n)}}function Fc(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${qc} id=${e} />`:i`<${Js} />`}function qc({id:e}){let{conference:t,error:n,reload:o}=Xe(e);return t?i`<${Js} like=${t} />`:n?i`<${N} error=${n} retry=${o} />`:i`<${L} />`}var Nc=e=>(e?.agenda??[]).map(t=>({...t,at:""}));function Js({like:e}){let t=Yt(),{submit:n,busy:o,errorAt:s,summary:a}=Y(t,async(c,l)=>{let u=await P("/v1/conferences",Dc(c,l));be([u]),w(r("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${r("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${k}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&r("form.copyHint")}
        error=${s("name")}
      />
      <${Kt} rows="5" value=${e?.description} error=${s("description")} />
      <${Gt} maxlength="200" value=${e?.location} error=${s("location")} />
      <${tn} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Gs} name="start" label=${t.start} error=${s("start")} />
        <${Gs} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${r("form.zoneHint",{zone:In()})}
      >
        ${c=>i`<select ...${c}>
            ${ur().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${dn} errorAt=${s} value=${Nc(e)} zone=${null} />
      <${fn} errorAt=${s} value=${e?.speakers??[]} />
      <div class="pair">
        <${Vt} value=${e?.slots} error=${s("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Jt} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${Xt} value=${e?.max_offers??void 0} error=${s("max_offers")} />
        <${an} value=${e?.max_party??void 0} error=${s("max_party")} />
      </div>
      <${Zt} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${sn} errorAt=${s} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${nn} value=${e?.embed} error=${s("embed")} />
      <${V} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${r("form.publish")}</button>
      </div>
    </form>
  `}var Gs=({name:e,label:t,error:n})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Qs=new Map;function Xs(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Zs(){history.scrollRestoration="manual";let{key:e}=Xs();addEventListener("scroll",()=>Qs.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Xs();e=t.key,Pc(t.isNew?0:Qs.get(e)??0,()=>e===t.key)})}function Pc(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:s,clientHeight:a}=document.documentElement;s-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Lc=["in","up"];function ea({close:e,signedIn:t}){let[n,o]=$("in"),[s,a]=$({user:""}),c=(m,f={})=>{a(h=>({...h,hint:void 0,...f})),o(m)},l=()=>{e(),t(),Ic().catch(()=>{})},u=Bc[n];return i`<${ee} title=${r(Yc[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${r("sign.ways")}>
      ${Lc.map(m=>i`<button
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
  <//>`}async function Ic(){(await q("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await K("PATCH","/v1/users/me",{language:Ue})}function Re({submit:e,label:t,children:n}){let[o,s]=$(""),[a,c]=$(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),s("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){s(ye(m)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var bo=({known:e})=>i`<${k}
    label=${r("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,ta=()=>i`<${k}
    label=${r("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${r("sign.codeHint")}
  />`;async function _o(e,t,{go:n,done:o}){try{await fr(e,t),o()}catch(s){if(s instanceof at)n("renew",{user:e,required:s,hint:s.message});else if(s instanceof it)n("app",{user:e,app:s,hint:s.message});else if(s instanceof Me&&s.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:s.message});else if(s instanceof Me&&s.kind==="PasswordResetRequiredException")await Un(e),n("reset",{user:e,hint:s.message});else throw s}}function zc(e){let{known:t,go:n}=e;return i`<${Re} submit=${({user:s,password:a})=>_o(s,a,e)} label=${r("sign.in")}>
      <${bo} known=${t} />
      <${k}
        label=${r("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${r("sign.forgot")}
    </button>`}function Mc({known:e,go:t}){return i`<${Re} submit=${async({user:o,email:s,password:a})=>{await gr(o,a,s),t("code",{user:o,password:a})}} label=${r("sign.up")}>
      <${bo} known=${e} />
      <${k} label=${r("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Qe} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${r("sign.haveCode")}
    </button>`}function Rc(e){let{known:t,go:n}=e,[o,s]=$(t.user),a=async({code:u})=>{await br(o,u),w(r("sign.ready")),t.password&&o===t.user?await _o(o,t.password,e):n("in",{user:o})},c=()=>$r(o).then(()=>w(r("sign.resent")),u=>w(ye(u),!0)),l=({target:u})=>s(u.value);return i`<${Re} submit=${a} label=${r("sign.confirm")}>
      <${k}
        label=${r("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${ta} />
    <//>
    <${E} kind="plain" action=${c}>${r("sign.resend")}<//>`}function Uc({known:e,go:t}){return i`<${Re} submit=${async({user:o})=>{await Un(o),t("reset",{user:o})}} label=${r("sign.sendCode")}>
    <p class="quiet">${r("sign.forgotText")}</p>
    <${bo} known=${e} />
  <//>`}function Hc(e){let{user:t}=e.known;return i`<${Re} submit=${async({code:o,password:s})=>{await hr(t,o,s),w(r("sign.changed")),await _o(t,s,e)}} label=${r("sign.setPassword")}>
    <${ta} />
    <${Qe} label=${r("sign.newPassword")} />
  <//>`}function Wc({known:e,done:t}){return i`<${Re} submit=${async({password:o})=>{e.required&&await mr(e.required,o),t()}} label=${r("sign.setPassword")}>
    <${Qe} label=${r("sign.newPassword")} />
  <//>`}function jc({known:e,done:t}){return i`<${Re} submit=${async({code:o})=>{e.app&&await pr(e.app,o.replaceAll(" ","")),t()}} label=${r("sign.in")}>
    <${k}
      label=${r("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${r("sign.appHint")}
    />
  <//>`}var Bc={in:zc,up:Mc,code:Rc,forgot:Uc,reset:Hc,renew:Wc,app:jc},Yc={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function na(){let[e,t]=$(null),[n,o]=$(null),[s,a]=$({}),c=Ge(),l=()=>q("/slots").then(t,o);_(()=>{l()},[]),Ee(c==="live"?ge:Ce,l),_(()=>a({}),[c]),ut(["slots_update"],({data:p})=>{t(p),o(null)}),ut(["booking_response","cancellation_response"],({success:p,message:d,slot_id:g})=>{w(d,!p),a(T=>({...T,[g]:!1}))});let[u,m]=$(null);W(r("slots.title"));let f=(p,d)=>{Ve({type:p,slot_id:d})?a(g=>({...g,[d]:!0})):w(r("slots.offline"),!0)},h=p=>p.is_booked?m(p):f("book_slot",p.id);return i`
    <h1 tabindex="-1">${r("slots.title")}</h1>
    <p class="quiet">${r("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${U} title=${r("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${N} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e&&i` <p class="count">
          ${r("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${Vc}
                key=${p.id}
                slot=${p}
                press=${h}
                busy=${!!s[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${te}
        title=${r("slots.freeTitle",{hours:oa(u)})}
        confirmLabel=${r("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${r("slots.freeText")}</p>
      <//>`}
  `}var oa=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Vc({slot:e,press:t,busy:n,off:o}){let{is_booked:s,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${oa(e)}</span>
      <span class="what">${s?r("slots.booked"):r("slots.free")}</span>
      <span class="since">${s&&a?r("slots.since",{time:me(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var ra={account:ns,conferences:ys,conference:gs,mine:ks,offer:Xc,slots:na,organize:Ks},sa=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Gc(){let[e,t]=$(sa());return _(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(sa())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Kc(){let e=Gc(),[t,n]=$(null),o=l=>n({then:l}),s=C(null),a=C(!0),c=Object.hasOwn(ra,e.name)?ra[e.name]:Zc;return Jc(),_(()=>{a.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${r("app.skip")}
    </a>
    <${el} route=${e} signIn=${()=>o()} />
    <${nl} />
    <${ol} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${Qc} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${ao} />
    ${t&&i`<${ea} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Jc(){let{text:e}=Fn.use(n=>n),t=O.use(({bookings:n})=>Object.values(n).some(R));_(()=>{document.title=t?r("app.offerTitle",{title:e}):e},[e,t])}function Qc({view:e,...t}){let[n,o]=Cn(s=>console.error(s));return n?i`<h1 tabindex="-1">${r("failure.title")}</h1>
        <${N} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Xc(){W(r("app.loading"));let{bookings:e,state:t}=O.use(s=>s),{account:n}=F.use(s=>s),o=!!n&&["empty","loading"].includes(t);return _(()=>{if(o)return;let s=Object.values(e).filter(R);location.replace(s.length===1?`#/conference/${s[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${r("app.loading")}</h1>`}function Zc(){return W(r("notFound.title")),i`<h1 tabindex="-1">${r("notFound.title")}</h1>
    <${U} title=${r("notFound.text")}
      ><p><a href="#/conferences">${r("notFound.home")}</a></p><//
    >`}function el({route:e,signIn:t}){let{account:n}=F.use(c=>c),o=O.use(({bookings:c})=>Object.values(c).filter(R).length),s=["conferences","mine",...pe.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${tl} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>ct()}>
                ${r("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${r("nav.signIn")}
            </button>`}
    </div>
  </header>`}var tl=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function nl(){let e=Ge();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${r("app.offline")}</p>`}
  </div>`}function ol({route:e}){let{bookings:t,state:n}=O.use(s=>s);if(n==="stored")return null;let o=Object.values(t).filter(s=>R(s)&&e.name!=="mine"&&s.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${r("app.offers")}>
    ${o.map(s=>i`<${Ut} key=${s.id} booking=${s} named />`)}
  </aside>`:null}await vo();Zs();Zr();kn(i`<${Kc} />`,document.getElementById("page"));Pr();qr().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",ce())});
