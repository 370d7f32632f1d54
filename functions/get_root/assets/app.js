/* Bundled from page/ by `make page`: 117b8bbffdb0821be825e2186ff71eb8. See licences.txt. */
var wt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10."};var vo={de:()=>import("./de.js")},$n=["en",...Object.keys(vo)],ko=e=>e.toLowerCase().split("-")[0];function ba(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(ko).find(n=>$n.includes(n))??"en"}var He=ba(),oe=navigator.languages.find(e=>ko(e)===He)??He,vt=wt;async function xo(){let e=vo[He];e&&(vt={...wt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=vt===wt?"en":He}var _a=new Intl.PluralRules(oe),X=e=>e.toLocaleString(oe);function ya(e,t){let n=vt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[_a.select(Number(t.count))]??n.other}var We=e=>Object.hasOwn(vt,e),s=(e,t={})=>So(e,t).join(""),ie=(e,t)=>So(e,t),So=(e,t)=>ya(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?X(r):r});var Eo=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,Eo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},To=new Map;function Oo(e){var t=To.get(this);return t||(t=new Map,To.set(this,t)),(t=Eo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],f=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},d=0;d<n.length;d++){d&&(a===1&&f(),f(d));for(var $=0;$<n[d].length;$++)o=n[d][$],a===1?o==="<"?(f(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(f(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[d][$+1]===">")?(f(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var C,Fo,wa,Se,hn,Et,Do,xt,qo,bn,gn,va,ot=Symbol.for("pv"),Ot={},At=[],ka=/^m(i|n|o|s|text|space)$/,_n=Array.isArray,yn=At.slice,Le=Object.assign;function Ie(e){e&&e.parentNode&&e.remove()}function No(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?yn.call(arguments,2):n),nt(e,c,o,r,null)}function nt(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ot,__v:r||++Fo,__i:-1,__u:0};return!r&&C.vnode&&C.vnode(a),a}function Ct(e){return e.children}function St(e,t){this.props=e,this.context=t,this.__g=0}function Te(e,t){if(t==null)return e.__&&Te(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Te(e)}function xa(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Le({constructor:ot},n)).__v=n.__v+1,C.vnode&&C.vnode(t),wn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||Te(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Ro(r,t,a),n.__=n.__e=null,t.__e!=o&&Io(t))}function Io(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Io(e)}function Ao(e){(8&e.__g||(e.__g|=8,Se.push(e),Et++))&&hn==C.debounceRendering||((hn=C.debounceRendering)||queueMicrotask)(Lo)}function Lo(){try{for(var e,t=1;Se.length;)Se.length>t&&Se.sort(Do),e=Se.shift(),t=Se.length,8&e.__g&&xa(e)}finally{(Et=Se.length)&&(hn||queueMicrotask)(Lo)}}function Po(e,t,n,o,r,a,c,l,u,f,d){var $,p,m,g,E,b,x=o.__k||At,v=t.length;for(u=Sa(n,t,x,u,v),$=0;$<v;$++)(m=n.__k[$])!=null&&(p=~m.__i&&x[m.__i]||Ot,m.__i=$,b=wn(e,m,p,r,a,c,l,u,f,d),g=m.__e,(p.ref!=m.ref||8&p.__u)&&(p.ref&&vn(p.ref,null,m,p),m.ref&&d.push(m.ref,m.__c||g,m)),E=E||g,4&m.__u?(u=Mo(m,u,e,!p.__v),p.__e&&(p.__e=null)):typeof m.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=E,u}function Sa(e,t,n,o,r){var a,c,l,u,f,d,$,p,m,g=n.length,E=g,b=0,x=0,v=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=v[a]=nt(null,c):_n(c)?c=v[a]=nt(Ct,{children:c}):c.constructor===ot&&c.__b?c=v[a]=nt(c.type,c.props,c.key,c.ref,c.__v):v[a]=c,u=a+b,c.__=e,c.__b=e.__b+1,l=null,~(f=c.__i=Ta(c,n,u,E))&&(E--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,f==u-1?b--:f==u+1?b++:f!=u&&(f>u?b--:b++,x=1)):(~f||(r>g?b--:r<g&&b++),typeof c.type!="function"&&(c.__u|=4))):v[a]=null;if(x){for(d=[],$=[],a=0;a<r;a++)if((c=v[a])&&16&c.__u){for(b=0,p=d.length;b<p;)d[m=b+p>>1]<c.__i?b=m+1:p=m;d[b]=c.__i,$[a]=b+1}for(b=d.length;a--;)$[a]&&($[a]==b?b--:v[a].__u|=4)}if(E)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Te(l)),kn(l,l));return o}function Mo(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Mo(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Te(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ta(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function Co(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function kt(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Co(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Co(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=gn[t]||(gn[t]=Ea(t)),(e.__a||(e.__a={}))[t]=bn,a=t!=(t=t.replace(qo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ea(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[xt]==null)t[xt]=bn++;else if(t[xt]<this.__a[e])return;return n(C.event?C.event(t):t)}}}function wn(e,t,n,o,r,a,c,l,u,f){var d,$,p,m,g,E,b,x,v,y,S,de,_t,B,fe,yt,xe,Ne,_e=t.type;if(t.constructor!==ot)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,$=a=[],d.nodeType==8?l=Tt(d,a):a.push(d),l=a[0]||l),(d=C.__b)&&d(t);e:if(typeof _e=="function"){p=c.length;try{if(x=t.props,v=(d=_e.prototype)&&d.render,y=(d=_e.contextType)&&o[d.__c],S=d?y?y.props.value:d.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(v?t.__c=m=new _e(x,S):(t.__c=m=new St(x,S),m.constructor=_e,m.render=Aa),y&&y.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),v&&(m.__s||(m.__s=m.state),_e.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Le({},m.__s)),Le(m.__s,_e.getDerivedStateFromProps(x,m.__s)))),g=m.props,E=m.state,m.__v=t,n.__c){if(x!==g&&v&&!_e.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(x,S),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(x,m.__s,S)===!1){t.__v!=n.__v&&(m.props=x,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ne){ne&&(ne.__=t)}),At.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&c.push(m),l=Te(n);break e}m.componentWillUpdate&&m.componentWillUpdate(x,m.__s,S),v&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,E,b)})}else v&&!_e.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),v&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=S,m.props=x,m.__P=e,m.__g&=-5,de=C.__r,_t=v?25:0;do m.__g&=-9,de&&de(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++_t<25);v&&(At.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Le({},o,m.getChildContext())),v&&n.__c&&m.getSnapshotBeforeUpdate&&(b=m.getSnapshotBeforeUpdate(g,E)),B=d&&d.type===Ct&&d.key==null?d.props.children:d,x.__P&&(d=l,r=(e=x.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ne){ne&&kn(ne,ne)}),n.__k=null),l=n.__k?Te(n,0):null),l=Po(e,_n(B)?B:[B],t,n,o,r,a,c,l,u,f),x.__P&&(t.__e=null,l=d),t.__u&=-161,$&&$.some(Ie),m.__h.length&&c.push(m),1&m.__g&&(m.__g&=-4)}catch(ne){if(c.length=p,t.__v=null,u||a)if(ne&&ne.then){if(t.__u|=128|u,a){for(~(xe=a.indexOf(l||void 0))||(xe=a.length);(Ne=a[xe-1])&&Ne.nodeType==8;)xe--;for(;xe<a.length;xe++)if(Ne=a[xe])if(a[xe]=null,fe){if(Ne==yt)break}else{if(Ne.nodeType!=8)break;Ne.data.startsWith("$s")&&(yt=Tt(fe=Ne))}}if(!fe){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;fe=l}(d=Tt(fe=t.__c.__z||(t.__c.__z=fe)))?(t.__e=fe,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ie);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ne&&ne.then||zo(t),C.__e(ne,t,n)}}else l=t.__e=Oa(n.__e,t,n,o,r,a,c,u,f,e);return(d=C.diffed)&&d(t),l}function Tt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function zo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(zo))}function Ro(e,t,n){for(var o=0;o<n.length;)vn(n[o++],n[o++],n[o++]);C.__c&&C.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){C.__e(a,r.__v)}})}function Oa(e,t,n,o,r,a,c,l,u,f){var d,$,p,m,g,E,b,x,v=n.props||Ot,y=t.props,S=t.type;if(S=="svg"?r="http://www.w3.org/2000/svg":S=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(S?g.localName==S:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(x=f.ownerDocument||document,!S)return x.createTextNode(y);e=x.createElementNS(r,S,y.is?y:f),l&&(C.__m&&C.__m(t,a),l=!1),a=null}if(S){if(f=S=="template"&&e.content||e,a=S=="textarea"&&y.defaultValue!=null?null:a&&yn.call(f.childNodes),!l&&a)for(v={},d=0;d<e.attributes.length;d++)v[(g=e.attributes[d]).name]=g.value;for(d in v)g=v[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in y||d=="value"&&"defaultValue"in y||d=="checked"&&"defaultChecked"in y||kt(e,d,null,g,r);for(d in y)g=y[d],d=="children"?m=g:d=="dangerouslySetInnerHTML"?$=g:d=="value"?E=g:d=="checked"?b=g:l&&typeof g!="function"||v[d]===g||kt(e,d,g,v[d],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(S=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ka.test(S))&&(r="http://www.w3.org/1999/xhtml"),Po(f,_n(m)?m:[m],t,n,o,r,a,c,a?a[0]:n.__k&&Te(n,0),l,u),a&&a.some(Ie)),l&&S!="textarea"||(d="value",S=="progress"&&E==null?e.removeAttribute(d):E==null||E===e[d]&&(S!="progress"||E)||kt(e,d,E,v[d],r),d="checked",b!=null&&b!=e[d]&&kt(e,d,b,v[d],r))}else v===y||l&&e.data==y||(e.data=y);return e}function vn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){C.__e(r,n)}}function kn(e,t,n){var o,r,a,c;if(C.unmount&&C.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||vn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){C.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&kn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Tt(o,a=[]))&&(o==e.__e&&a.some(Ie),Ie(r),Ie(o)),n||Ie(e.__e),e.__e=e.__c=e.__=null}function Aa(e,t,n){return this.constructor(e,n)}function xn(e,t){var n,o,r,a;C.__&&C.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=nt(Ct,{children:[e]}),r=[],a=[],wn(t,t.__k,o||Ot,Ot,t.namespaceURI,o?null:t.firstChild?yn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Ro(r,t.__k,a),t.__k.props.children=null}C={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Et=0,e}},Fo=0,wa=function(e){return e!=null&&e.constructor===ot},St.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Le({},this.state)),typeof e=="function"&&(e=e(Le({},n),this.props)),e&&(Le(n,e),this.__v&&(t&&this.__k.push(t),Ao(this)))},St.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ao(this))},St.prototype.render=Ct,Se=[],Et=0,Do=function(e,t){return e.__v.__b-t.__v.__b},xt=Symbol(),qo=/(PointerCapture)$|Capture$/i,bn=0,gn={},va=0;var Pe,M,Sn,Uo,Tn=Object.is,Ft=0,Jo=[],En=[],z=C,Ho=z.__b,Wo=z.__r,jo=z.diffed,Bo=z.__c,Yo=z.unmount,Go=z.__;function rt(e,t){z.__h&&z.__h(M,e,Ft||t),Ft=0;var n=M.__H||(M.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Ft=1,An(Qo,e)}function An(e,t,n){var o=rt(Pe++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Qo(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);Tn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=M,!M.__f)){M.__f=!0;var r=M.shouldComponentUpdate;M.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var f=!1,d=this.props!=a;if(u.__.some(function(p){p.__N&&(f=!0,Tn(p.__[0],p.__N[0])||(d=!0))}),r){var $=r.call(this,a,c,l);return f?$||d:$}return!f||d}}return o.__}function _(e,t){var n=rt(Pe++,3);!z.__s&&Dn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,M.__H.__h.push(n))}function Cn(e,t){var n=rt(Pe++,4);!z.__s&&Dn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,M.__h.push(n))}function F(e){return Ft=5,Ca(function(){return{current:e}},[])}function Ca(e,t){var n=rt(Pe++,7);return Dn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Fn(e){var t=rt(Pe++,10),n=h();return t.__=e,M.componentDidCatch||(M.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Fa(){var e;do{for(;e=En.shift();)try{st(e)}catch(n){z.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=Jo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(st),t.__h.some(On),t.__h=[]}catch(n){t.__h=[],z.__e(n,e.__v)}}}while(En.length)}z.__b=function(e){M=null,Ho&&Ho(e)},z.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Go&&Go(e,t)},z.__r=function(e){Wo&&Wo(e),Pe=0;var t=(M=e.__c).__H;t&&(Sn==M?M.__h=[]:(t.__h.some(st),t.__h.some(On),Pe=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Sn=M},z.diffed=function(e){jo&&jo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ko(Jo.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Sn=M=null},z.__c=function(e,t){t.some(function(n){try{n.__h.some(st),n.__h=n.__h.filter(function(o){return!o.__||On(o)})}catch(o){n.__h=[function(){throw o}]}}),Bo&&Bo(e,t)},z.unmount=function(e){Yo&&Yo(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Ko(En.push(r))}else st(r)}catch(a){t=a}}),o.__H=void 0,t&&z.__e(t,o.__v))};var Vo=typeof requestAnimationFrame=="function";function Da(e){var t,n=function(){clearTimeout(o),Vo&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Vo&&(t=requestAnimationFrame(n))}function Ko(e){e!=1&&Uo==z.requestAnimationFrame||((Uo=z.requestAnimationFrame)||Da)(Fa)}function st(e){var t=M,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),M=t}function On(e){var t=M;e.__c=e.__(),M=t}function Dn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Tn(n,e[o])})}function Qo(e,t){return typeof t=="function"?t(e):t}var i=Oo.bind(No);function Z(e){let t=new Set;function n(o){let[,r]=An((c,l)=>c+1,0),a=F({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},Cn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function Ee(e,t,n=[]){let o=F(t);o.current=t,_(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var qn=Z({text:""});function Y(e){Cn(()=>qn.set({text:e}),[e])}var je=Z({polite:"",assertive:"",notices:[]}),Xo=0;function Be(e,t=!1){let n=t?"assertive":"polite",o=je.get()[n]===e?"\xA0":"";je.set({[n]:e+o})}function w(e,t=!1){Xo+=1;let n=Xo;je.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Be(e,t),t||setTimeout(()=>Nn(n),6e3)}function Nn(e){je.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var ye=e=>e instanceof Error?e.message:String(e);async function D(e){try{await e()}catch(t){w(ye(t),!0)}}var me=Intl.DateTimeFormat().resolvedOptions().timeZone,qa=2e3,ts=0;function ns(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();ts=Math.abs(n)>qa?n:0}var P=()=>Date.now()+ts;function os(){let[e,t]=h(P());return _(()=>{let n=setInterval(()=>t(P()),250);return()=>clearInterval(n)},[]),e}function ss(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Dt=[["day",86400],["hour",3600],["minute",60],["second",1]];function Pn(e){let[t,n]=Dt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function qt(e){let[t,n]=Pn(e);return s(`unit.${n}`,{count:t})}var rs={weekday:"short",day:"numeric",month:"short",year:"numeric"},as={weekday:"short"},Ln={hour:"numeric",minute:"2-digit"};function Nt(e,t,n=null,o=!1){let r=In(e,t,me);if(o||!n||n===me)return[r,null];try{let a=In(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:is(n)}),s("when.yours",{period:In(e,t,me,as),zone:Mn()})]}catch{return[r,null]}}var is=e=>e.replaceAll("_"," "),Mn=()=>is(me);function In(e,t,n,o=rs){return new Intl.DateTimeFormat(oe,{...o,...Ln,timeZone:n}).formatRange(new Date(e),new Date(t))}function cs(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(oe,{...o,timeZone:t||me})}catch{return new Date(e).toLocaleDateString(oe,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function ls(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(oe,{...rs,timeZone:r}),n.toLocaleTimeString(oe,{timeStyle:"short",timeZone:r})];try{return o(t??me)}catch{return o(me)}}var K=e=>new Date(e).toLocaleString(oe,{dateStyle:"medium",timeStyle:"short"});function us(e,t){let[n,o]=[60,86400];if(t<10*n)return pe(e);if(t<o)return new Date(e).toLocaleTimeString(oe,Ln);let r=t<5*o?{...as,...Ln}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(oe,r)}var pe=e=>new Date(e).toLocaleTimeString(oe,{timeStyle:"medium"}),zn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Zo=1440*60*1e3;function It(e,t){let n=t??me,o=Date.parse(`${e}Z`),r=o-Me(o-Zo,n),a=o-Me(o+Zo,n),c=[r,a].find(f=>f+Me(f,n)===o);if(c!==void 0)return{at:es(c),gap:null};let l=Na(a,r,n),u=new Date(l+Me(l,n)).toISOString().slice(0,16);return{at:es(l),gap:u}}function ds(e,t){let n=Date.parse(e);return new Date(n+Me(n,t??me)).toISOString().slice(0,16)}function Na(e,t,n){let o=Me(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Me(r,n)===o?e=r:t=r}return t}var es=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Me(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:f}=o;return Date.UTC(r,a-1,c,l,u,f)-Math.floor(e/1e3)*1e3}var fs=()=>[...new Set([me,"UTC",...Intl.supportedValuesOf("timeZone")])];var $e=document.documentElement.dataset,at="account",Ia=6e4,q=Z({account:As()}),ze=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(We(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function J(e,t){let n;try{n=await fetch(`${$e.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:$e.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new ze(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var it=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},ct=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function ps(e,t){let n=await J("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});Un(n,e)}async function $s({user:e,challenge:t},n){Un(await J("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function hs({user:e,challenge:t},n){Un(await J("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function Un({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new it(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new ct(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));Es(Os(e))}var gs=e=>J("ResendConfirmationCode",{Username:e}),Hn=e=>J("ForgotPassword",{Username:e}),bs=(e,t,n)=>J("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),_s=(e,t,n)=>J("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),ys=(e,t)=>J("ConfirmSignUp",{Username:e,ConfirmationCode:t}),ws=async(e,t)=>J("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ce()});async function vs(){return((await J("GetUser",{AccessToken:await ce()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var ks=async()=>(await J("AssociateSoftwareToken",{AccessToken:await ce()})).SecretCode;async function xs(e){await J("VerifySoftwareToken",{AccessToken:await ce(),UserCode:e}),await Wn(!0)}var Wn=async e=>J("SetUserMFAPreference",{AccessToken:await ce(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ce(){let{account:e}=q.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-Ia?t:(Rn??=Ts(e).finally(()=>{Rn=null}),Rn)}function lt(e){let{account:t}=q.get();if(!t)return;let{refresh:n}=t;e||!n?ms(n):La().finally(()=>ms(n)),jn(),e&&w(e,!0)}async function La(){let e=await ce().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function jn(){localStorage.removeItem(at),q.set({account:null})}function ms(e){e&&J("RevokeToken",{Token:e}).catch(()=>{})}var Rn=null;async function Ss(){let{account:e}=q.get();e&&await Ts(e)}async function Ts(e){try{let t=await J("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Os({RefreshToken:e.refresh,...t.AuthenticationResult});return q.get().account?.refresh===e.refresh&&Es(n),n.token??null}catch(t){t instanceof ze&&t.kind&&lt(s("sign.ended"))}return q.get().account?.token??null}function Es(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(at)!==r&&localStorage.setItem(at,r),q.set({account:e})}addEventListener("storage",({key:e})=>{(e===at||e===null)&&q.set({account:As()})});function Os({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Pa(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function Pa(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function As(){try{return JSON.parse(localStorage.getItem(at)??"null")}catch{return null}}var Lt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Ma=5,Cs=1,za=10;function Ra(e,t){let n=`problem.${e}`;return We(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var R=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Ra(o,n)),this.status=t,this.kind=o,this.body=n}},A=(e,t)=>G("GET",e,void 0,t),I=(e,t,n)=>G("POST",e,t,n);async function G(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?Ba():null;for(let a=1;;a+=1){let c=await Ha(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===Ma)return Wa(c);await ja(l?Ua(c,a):200*2**a*(.5+Math.random()))}}function Ua({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Cs,o=Math.min(n,za);return 1e3*(o+Math.random()*t*Math.max(o,Cs))}async function Ha(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ce();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});ns(u.headers.get("date"));let f=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:f,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Wa({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&lt(s("sign.ended")),e<200||e>=300)throw new R(e,typeof o=="object"?o:null);return o}async function Oe(e,t=1e3){let n=[],o=null;do{let r=await A(he(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function he(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var Ye=(e,t,n)=>Bn(e,new Blob([n],{type:t}));async function Fs(e){let t=await ce(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new R(0,null);if(!o.ok)throw new R(o.status,await o.json().catch(()=>null));return o.blob()}function Bn(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var ja=e=>new Promise(t=>setTimeout(t,e));function Ba(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Pt="/v1/users/me/devices",Ge=Z({state:"unknown"}),Yn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Ds(){Ge.set({state:await Ya().catch(()=>"impossible")})}async function Ya(){let{key:e,items:t}=await A(Pt);if(!e||!Yn())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Ps();return t.some(o=>o.id===n)?"on":"off"}async function qs(){if(await Notification.requestPermission()!=="granted"){Ge.set({state:"blocked"});return}let{key:e}=await A(Pt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await Is(),await I(Pt,{endpoint:o}),Ge.set({state:"on"})}async function Ns(){let e=await Ps();await Gn(),e&&await G("DELETE",`${Pt}/${e}`),Ge.set({state:"off"})}async function Gn(){Yn()&&await(await Vn())?.unsubscribe()}async function Is(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function Ls(){Yn()&&await Vn()&&await Is()}var Vn=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Ps(){let e=(await Vn())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var Kn="bookings",Mt="tickets";function Ms(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Ga()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Ga(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function zs(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(Kn,JSON.stringify({user:e,at:t,bookings:o}))}catch{Rs()}}function Jn(e){try{let t=JSON.parse(localStorage.getItem(Kn)??"null");if(t===null||t.user===e)return t}catch{}return Rs(),null}var Rs=()=>{localStorage.removeItem(Kn),localStorage.removeItem(Mt)};function Us({id:e,changed_at:t},n){let r=[...Ws(localStorage.getItem(Mt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Mt,JSON.stringify(r))}catch{}}function Hs({id:e,changed_at:t}){return Ws(localStorage.getItem(Mt)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function Ws(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var eo=500,Va=1e4,Ka=3e4,Ja=1e4,Qa=1e3,Xa=3e4,Ce=4,ge=30,V=Z({state:"idle",recovered:0}),we=new Map,Qn=new Map,Ae=null,ut=eo,Xn=[],js,Zn;function Bs(){V.get().state==="idle"&&V.set({state:"connecting"});let e=new WebSocket(new URL($e.socket,location.href.replace(/^http/,"ws")));Ae=e,e.onopen=()=>{ut=eo,V.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of we.keys())Vs(t);Gs()},e.onmessage=({data:t})=>ti(JSON.parse(t)),e.onclose=()=>Ys(e)}function Ys(e){if(Ae===e){if(to(),Ae=null,!we.size){V.set({state:"idle"});return}V.set({state:"off"}),js=setTimeout(Bs,ut*(.5+Math.random())),ut=Math.min(2*ut,Va)}}function Za(){let e=Ae;Ae=null,clearTimeout(js),to(),V.set({state:"idle"}),e?.close()}function Gs(){to(),Xn=[setTimeout(()=>{Ve({type:"ping"}),Xn.push(setTimeout(ei,Ja))},Ka)]}function to(){for(let e of Xn)clearTimeout(e)}function ei(){let e=Ae;e&&(Ys(e),e.close())}function Ve(e){return Ae?.readyState!==WebSocket.OPEN?!1:(Ae.send(JSON.stringify(e)),!0)}async function Vs(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await ce();Ve({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ve({type:"subscribe",conference:n})}function ti(e){Gs();let t=oi(e);if(e.version!==void 0){if(!ni(e,Qn.get(t)))return;Qn.set(t,e)}for(let n of we.get(t)??[])n(e)}function ni(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function oi({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function no(e,t){clearTimeout(Zn);let n=we.get(e);return n?n.add(t):(we.set(e,new Set([t])),V.get().state==="live"&&Vs(e)),V.get().state==="idle"&&Bs(),()=>{we.get(e)?.delete(t),setTimeout(()=>si(e),Qa)}}function si(e){if(we.get(e)?.size!==0)return;we.delete(e),Qn.delete(e);let[t,n]=e.split(" ");n&&Ve({type:"unsubscribe",[t]:n}),we.size||(clearTimeout(Zn),Zn=setTimeout(Za,Xa))}function dt(e,t){_(()=>{let n=e.map(o=>no(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Ke=()=>V.use(({state:e})=>e);function Ks(){V.get().state==="off"&&!document.hidden&&(ut=eo)}addEventListener("online",Ks);document.addEventListener("visibilitychange",Ks);var O=Z({bookings:{},state:"empty",problem:null,at:0}),ue=({status:e})=>e!=="CANCELED",U=({status:e})=>e==="CONFIRMATION_PENDING",ve=({status:e})=>e==="WAITLISTED",ro=({start:e})=>!!e&&Date.parse(e)<=P(),ri=e=>(U(e)||ve(e))&&!ro(e);function mt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ue)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var zt=(e,t)=>pt(null,()=>I("/v1/bookings",{conference:e.id,...t})),er=(e,t)=>pt(e,()=>I(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),tr=(e,t)=>pt(e,()=>G("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function nr({id:e},t){let n=await G("PATCH",`/v1/bookings/${e}`,{guests:t});Re({id:e,guests:n.guests})}var Rt=e=>pt(e,()=>I(`/v1/bookings/${e.id}/cancel`)),ao=e=>pt(e,()=>I(`/v1/bookings/${e.id}/reactivate`));async function pt(e,t){let n=e&&De.get(e.id);try{let o=await t();e&&De.get(e.id)!==n?(Re({id:o.id,declined:o.declined}),ft(o)):Re(o,!0)}catch(o){if(!(o instanceof R))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];w(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await ft(e):o.body?.booking_id&&await ft({id:o.body.booking_id})}}var or=({id:e,conference_name:t})=>D(async()=>{let n=await A(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Ye(`${t}.ics`,"text/calendar",n)}),ai=300,ii=8,De=new Map,Fe=new Map,oo=0;async function le(){let{account:e}=q.get();if(!e)return;oo+=1;let t=oo;navigator.onLine||Js(e.user),so()||O.set({state:"loading"});let n=new Map(De);try{let o=await Oe("/v1/users/me/bookings");if(e.user!==q.get().account?.user)return;O.get().state==="stored"&&O.set({bookings:{}});let r=o.filter(({id:a})=>De.get(a)===n.get(a));for(let a of r)Re(a);O.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==oo)return;o instanceof R&&o.status===0&&Js(e.user),so()?O.set({problem:o}):O.set({state:"failed",problem:o})}}function ci(){let{bookings:e,state:t,at:n}=O.get(),{account:o}=q.get();o&&t==="ready"&&zs(o.user,n,Object.values(e))}var so=()=>["ready","stored"].includes(O.get().state);function Js(e){let t=Jn(e);if(so()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));O.set({bookings:n,state:"stored",at:t.at})}async function ft(e){let{account:t}=q.get();if(!t)return;let n=De.get(e.id);try{let o=await A(`/v1/bookings/${e.id}`);De.get(e.id)===n&&Re(o)}catch{}}function Re(e,t=!1){let n=O.get().bookings[e.id],o={...n,...e};n&&U(n)&&ve(o)&&(o.missed_at=n.deadline),ue(o)&&(o.declined=!1),O.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&di(n??null,o),li(o)}function li(e){let{id:t}=e,n=ue(e)&&!ro(e)&&Fe.size<ii;(ri(e)||n)&&!Fe.has(t)?Fe.set(t,no(`booking ${t}`,ui)):!ue(e)&&Fe.has(t)&&sr(t)}function sr(e){Fe.get(e)?.(),Fe.delete(e)}function ui({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){De.set(e,(De.get(e)??0)+1),O.set({at:Date.now()}),Re({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function di(e,t){let{conference_name:n,position:o}=t,r=e!==null&&U(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:pe(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:io(t)})}[t.status]();Be(a,U(t)||r)}else ve(t)&&e.position!==o&&o&&Be(s("booking.positionAt",{name:n,position:o}))}function io({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return s(We(o)?o:"canceled.other")}var rr=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>ue(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function fi(){if(O.get().state!=="stored")for(let e of Object.values(O.get().bookings))U(e)&&Date.parse(e.deadline??"")<=P()&&(Re({id:e.id,status:"WAITLISTED",position:null,deadline:null}),ft(e))}var Qs=Date.now();function mi(){if(document.hidden)return;fi();let e=V.get().state==="live"?ge:Ce;if(Date.now()-Qs<e*1e3)return;Qs=Date.now(),O.get().problem&&le();let t=Object.values(O.get().bookings).filter(n=>Fe.has(n.id)&&!ro(n));for(let n of t)ft(n)}var Xs,Zs=0;function ar(){let e=()=>{let{account:n}=q.get(),o=n?.user??null;if(o!==Xs){Xs=o,Jn(o),o||Gn().catch(()=>{});for(let r of[...Fe.keys()])sr(r);O.set({bookings:{},state:"empty",problem:null}),le()}};q.watch(e),V.watch(()=>{let{recovered:n}=V.get();n!==Zs&&le(),Zs=n}),addEventListener("online",le);let t;O.watch(()=>{clearTimeout(t),t=setTimeout(ci,ai)}),setInterval(mi,500),e()}function T({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=F(!0);_(()=>()=>{l.current=!1},[]);let u=async f=>{if(a)return;let d=f.currentTarget;$i(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var pi=1e4;function $i(e,t){let n=Date.now()+pi,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function se({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Nt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var re=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Ut=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Ht({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var hi=e=>s(`status.${e}`),qe=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${hi(e)}</span>`,ir=new Map;function Wt({booking:e,named:t=!1}){let n=os(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(ir.get(a)??1,r);ir.set(a,c);let{seats:l=1}=e,[u,f]=h(0),d=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?ie(l>1?"party.heldAt":"offer.heldAt",{name:d,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${ss(r)}</span>
      <span class="until">${s("offer.until",{time:pe(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${Qe}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${f}
      />`}
    <div class="acts">
      <${T} kind="primary" action=${()=>er(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${T} action=${()=>Rt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function $t({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${io(e)}</p>`:U(e)?null:i`<${bi} booking=${e} /><p class="stands">${gi(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function gi({position:e,position_exact:t}){return e?ie(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${X(e)}</strong>`}):s("booking.waitlisted")}function bi({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:pe(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:K(o)})}
  </p>`}var L=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,H=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,N=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${ye(e)}</p>
    ${n}
    ${t&&i`<${T} action=${t}>${s("failure.retry")}<//>`}
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
  </div>`;function k({label:e,hint:t,error:n,name:o,children:r,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Qe({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${k} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${X(u)}</option>`)}
  </select>`}<//>`}function co(){let{polite:e,assertive:t,notices:n}=je.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>Nn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function ee({title:e,children:t,close:n}){let o=F(null);return _(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${co} />
  </dialog>`}function te({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${ee} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${T} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${T} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var Q=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function _i({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function W(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=F(null),f=()=>[...u.current?.elements??[]].filter(({name:m})=>m in e);_(()=>[...f()].sort((m,g)=>Number(m.validity.valid)-Number(g.validity.valid)).find(({name:m})=>n[m])?.focus(),[n]);let d=async m=>{if(m.preventDefault(),u.current=m.target,c)return;let g=f().map(b=>[b.name,_i(b)]),E=Object.fromEntries(g.filter(([,b])=>b));if(a(""),o(E),!Object.keys(E).length){l(!0);try{let b=Object.fromEntries(new FormData(u.current));await t(b,u.current)}catch(b){let x=b?.body?.field;x in e?o({[x]:yi(x,ye(b))}):a(ye(b))}finally{l(!1)}}},$=Object.keys(n).map(m=>e[m]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:d,busy:c,errorAt:m=>n[m]??null,summary:p}}function yi(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be before the end"?s("form.order"):n.charAt(0).toUpperCase()+n.slice(1)}var j=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,Xe=({label:e=s("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var lo="/v1/users/me/calendar",cr=()=>{},uo=["offers","bookings","conferences"],wi={email:null,email_verified:!1,email_pending:null,mails:uo,language:null};function lr({signIn:e}){let{account:t}=q.use(n=>n);return Y(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${vi} key=${t.user} user=${t.user} />`:i`<${H} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function vi({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>A("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof R&&l.status===404?n(wi):r(l)});_(()=>{a()},[]);let c=async l=>n(await G("PATCH","/v1/users/me",l));return o?i`<${N} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${ki} user=${t} change=${c} />
    <${xi} user=${t} change=${c} />
    <${Si} />
    <${Ti} />
    <${Ei} user=${e} />
    <${Oi} user=${e} />
    <${Ai} />
  `:i`<${L} />`}function ki({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=W(n,async({email:u})=>{await t({email:u}),w(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${k}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${j} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${T} action=${()=>D(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function xi({user:e,change:t}){let n=e.language??"en",o=r=>{let a=uo.filter(c=>e.mails.includes(c)!==(c===r));return D(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${uo.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${k} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>D(()=>t({language:a.value}))}
        >
          ${$n.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Si(){let{state:e}=Ge.use(r=>r);if(_(()=>{Ds()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),Ns]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),qs];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${T} action=${()=>D(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function Ti(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(d,$="")=>{t(d),o($)};_(()=>{A(lo).then(({created_at:d})=>t(d),cr)},[]);let l=()=>D(async()=>{let d=await I(lo);c(d.created_at,d.url)}),u=()=>D(async()=>{await G("DELETE",lo),c(null),w(s("calendar.removed"))}),f=()=>D(async()=>{await navigator.clipboard.writeText(n),w(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:K(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${k} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${T} kind="primary" action=${f}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${T} action=${u}>${s("calendar.remove")}<//>`:i`<${T} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${te}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function Ei({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=W(t,async(c,l)=>{await ws(c.current,c.password),l.reset(),w(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${k}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${Xe} label=${t.password} error=${r("password")} />
      <${j} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Oi({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);_(()=>{vs().then(n,cr)},[]);let l=()=>D(async()=>r(await ks())),u=()=>D(async()=>{await Wn(!1),n(!1),w(s("second.removed"))}),f={code:s("sign.appCode")},{submit:d,busy:$,errorAt:p,summary:m}=W(f,async({code:g})=>{await xs(g.replaceAll(" ","")),r(""),n(!0),w(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${s("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${d} novalidate>
          <${k}
            label=${f.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${j} error=${m} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${T} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${te}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function Ai(){let[e,t]=h(!1),n=()=>D(async()=>{let r=await A("/v1/users/me/export");Ye("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>D(async()=>{await G("DELETE","/v1/users/me"),jn(),w(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${T} action=${n}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${te}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var ht=Z({fetched:{},pushed:{}});function be(e){ht.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function Ze(e){let[t,n]=h(null),o=Ke(),r=()=>fr(e).then(()=>n(null),n);_(()=>{r()},[e]),Ee(o==="live"?ge:Ce,r,[e]),Ci(e);let[a]=ke([e]);return{conference:a,error:t,reload:r}}function Ci(e){dt([`conference ${e}`],Fi),_(()=>dr,[e])}function ke(e){let{fetched:t,pushed:n}=ht.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Fi({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let f={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c};ht.set(({pushed:d,fetched:$})=>{let p=($[e]?.categories??[]).map(g=>{let E=l.find(b=>b.id===g.id);return E?{...g,...ur(E)}:g}),m=u?{categories:p,default_pool:ur(u)}:{};return{pushed:{...d,[e]:{...f,...m,full:!n}}}})}var ur=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function dr(){ht.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}V.watch(()=>{V.get().state!=="live"&&dr()});async function fr(e){let t=await A(`/v1/conferences/${encodeURIComponent(e)}`);return be([t]),t}function mr(e){let{fetched:t}=ht.get();for(let n of e)t[n]||fr(n).catch(()=>{})}async function pr(e){let{items:t,next:n}=await A(he("/v1/conferences",e));return be(t),{ids:t.map(({id:o})=>o),next:n}}async function $r(){let e=await Oe("/v1/users/me/conferences");return be(e),e.map(({id:t})=>t)}var jt=(e,t)=>fo(e)||t.organizer===e.user,fo=e=>e.roles.includes("admin");function mo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var Di=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function hr({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=mo(e),r=o.find(l=>l.id===t),a=l=>i`<select
    ...${l}
    value=${t??""}
    onChange=${u=>n(u.target.value||null)}
  >
    ${o.map(u=>i`<option key=${u.id} value=${u.id??""} selected=${u.id===t}>
          ${`${u.name} (${Di(u)})`}
        </option>`)}
  </select>`,c=e.categories.find(l=>l.id===r?.id)?.description;return i`<${k} name="category" label=${s("category.choose")} hint=${c||void 0}>${a}<//>`}var qi=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,gr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Ni(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?gr(t[2],t[1]):/^https?:\/\//.test(e)?gr(e,e):e}var po=e=>e.split(qi).map(Ni),Ii=e=>/^[-*] /.test(e);function Li(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${po(t[1])}</h2>`;let n=e.split(`
`);return n.every(Ii)?i`<ul>
      ${n.map(o=>i`<li>${po(o.slice(2))}</li>`)}
    </ul>`:i`<p>${po(e)}</p>`}var br=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Li)}
  </div>`;var _r={seats:1,accept:null,guests:[]},Pi=100,Mi=254,zi=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function yr({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),f=o(`guests.${c}.${l}`),d=({target:$})=>n(zi(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?Mi:Pi}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${f?"true":null}
        aria-describedby=${f?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${r[c][l]??""}
        onInput=${d}
      />
      ${f&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${f}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${s("guests.title")}</legend>
    <p class="hint">${s("guests.hint")}</p>
    <ol>
      ${r.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function wr({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Qe} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
    ${t.seats>1&&i`<label class="check">
        <input
          type="checkbox"
          checked=${t.accept!==null}
          onChange=${a=>n({...t,accept:a.target.checked?1:null})}
        />
        ${s("party.accept")}
      </label>
      <details class="over">
        <summary>${s("guests.title")}</summary>
        <${yr}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function vr({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await tr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${ee} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${Qe} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${T} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${T} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var kr=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function xr({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${Ri} booking=${e} close=${()=>n(!1)} />`}
  `}function Ri({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(d,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:f}=W(Object.fromEntries(a.flat()),async()=>{await nr(e,o),w(s("guests.saved")),t()});return i`<${ee} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${yr} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${j} error=${f} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function Sr({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${Ui} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${Hi} speakers=${n} />`}
  `}function Ui({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=ls(r,t?null:e),f=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],f])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Hi=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function Tr({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${Wi} booking=${e} />`}
  </details>`}function Wi({booking:{id:e,position:t}}){let[n,o]=h(null),[r,a]=h(null),c=()=>A(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(_(()=>{c()},[e]),r)return i`<${N} error=${r} retry=${c} />`;if(!n)return i`<${L} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:f})=>i`<li key=${f}>
          ${s(u==="lapse"?"why.missed":"why.joined",{time:K(f)})}
        </li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
  </ul>`}function Er({id:e,signIn:t}){let{conference:n,error:o,reload:r}=Ze(e);return Y(n?.name??s("conference.title")),n?i`<${Bi} conference=${n} signIn=${t} />`:o instanceof R&&o.status===404?i`<${ji} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${N} error=${o} retry=${r} />`:i`<${L} />`}`}var ji=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${H} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function Bi({conference:e,signIn:t}){let{account:n}=q.use(c=>c),{name:o,description:r}=e,a=n&&Lt(n)&&jt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${br} text=${r} />`}
        <${Gi} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${T} action=${()=>Yi(e)}>${s("conference.share")}<//>
        <${Sr} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${Vi} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Yi({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>w(s("conference.copied")),()=>w(n))}function Gi({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${se} ...${e} />`],[s("conference.where"),i`<${re} ...${e} />`],[s("conference.topics"),i`<${Ut} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=qt(o??Number($e.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function Vi({conference:e,account:t,signIn:n}){let o=O.use(({bookings:l})=>mt(e.id,l)),r=O.use(l=>l.state),a=Ki(e);if(o&&U(o)&&!a)return i`<${et} booking=${o} />`;let c=!a&&i`<${Ht} conference=${e} />`;return o&&ue(o)&&!a?i`${c}<${et} booking=${o} />`:i`
    ${c} ${o&&i`<${$t} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${L} />`}
    ${!a&&r!=="loading"&&i`<${Ji} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Ki({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=P()?s("conference.ended"):Date.parse(t)<=P()?s("conference.started"):""}function Ji({conference:e,booking:t,account:n,signIn:o}){let r=O.use(y=>y.bookings),a=rr(e,r),c=a.find(y=>!ve(y)&&!U(y)),[l,u]=h(_r),[f,d]=h(void 0),$=mo(e),p=$.find(y=>y.id===f)??$[0],m=!!e.categories?.length,g=m?{...l,category:p?.id??null}:l,E=m?p?.available??0:e.available,b=t?.reason==="attendee"&&n&&g.seats===1&&!m,x=()=>b?ao(t):zt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let v=a.map(y=>y.conference_name).join(", ");return i`
    <${hr} conference=${e} value=${p?.id??null} onChange=${d} />
    <${wr} conference=${e} party=${l} onChange=${u} />
    ${v&&i`<p class="quiet">${s("conference.drops",{names:v})}</p>`}
    <${T} kind="primary" action=${n?x:()=>o(()=>Xi(e,g))}>
      ${E>=(g.accept??g.seats)?Qi(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var Qi=e=>e>1?s("party.book",{count:e}):s("conference.book");async function Xi(e,t){await le();let n=mt(e.id,O.get().bookings);return n?ue(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?ao(n):zt(e,t):zt(e,t)}function et({booking:e,named:t=!1}){let[n,o]=h(!1);if(U(e))return i`<${Wt} booking=${e} named=${t} />`;let r=()=>o(!1),a=ve(e)?"leave":"cancel";return i`
    <${$t} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${kr} booking=${e} />
    ${ve(e)&&i`<${Tr} booking=${e} />`}
    <div class="acts">
      ${!ve(e)&&i`<${T} action=${()=>or(e)}>${s("booking.calendar")}<//>`}
      <${vr} booking=${e} />
      <${xr} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!ve(e)&&i`<${Zi} booking=${e} />`}
    ${n&&i`<${te}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Rt(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function Zi({booking:e}){let[t]=ke([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=he("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=he("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),f=(d,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${ie("booking.calendars",{google:f("Google",l),outlook:f("Outlook",u)})}
  </p>`}var Or=24,ec=1e3,tc=100;function ho(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var nc=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>he("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),$o={online:!0,person:!1},ae=Z({...ho(location.hash),ids:[],next:null,state:"loading",error:null}),oc=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?zn(t).first:new Date(P()).toISOString().slice(0,19),to:n?zn(n).last:null,online:Object.hasOwn($o,o)?$o[o]:null,available:r||null,limit:a,cursor:c}),Bt=0;async function Yt({more:e=!1,quietly:t=!1}={}){Bt+=1;let n=Bt,o=ae.get();!e&&!t&&ae.set({state:"loading"});let r=o.words?ec:e?Or:Math.max(Or,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await pr(oc(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===Bt&&ae.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===Bt&&!t&&ae.set({state:"failed",error:a})}}var Ar=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function sc(e,t){let{name:n,location:o,topics:r,description:a}=e,c=Ar([n,o,...r,a].join(" "));return Ar(t).split(/\s+/).every(l=>c.includes(l))}function Cr(){let e=ae.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:f,error:d}=e;rc(e),_(()=>{let p=setTimeout(Yt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),Ee(l.length>tc?ge:Ce,()=>f!=="loading"&&Yt({quietly:!0}));let $=ac(l,t,f);return Y(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${ic} />
    ${f==="loading"&&!l.length&&i`<${L} />`}
    ${f==="failed"&&i`<${N} error=${d} retry=${Yt}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${f==="ready"&&!$.length&&i`<${cc} />`}
    <ul class="cards">
      ${$.map(p=>i`<${lc} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${T} action=${()=>Yt({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function rc(e){_(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&ae.set(ho(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=nc(e);_(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function ac(e,t,n){let r=ke(e).filter(a=>!a.canceled&&(!t||sc(a,t)));return _(()=>{t&&n==="ready"&&Be(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function ic(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ae.use(u=>u),c=u=>({target:f})=>ae.set({[u]:f.value}),l=({target:u})=>ae.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys($o)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>ae.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function cc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ae.use(u=>u),c=e||t||n||o||r||a,l=()=>ae.set(ho(""));return c?i`<${H} title=${s("conferences.none")}
        ><${T} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${H} title=${s("conferences.empty")}>
        <p>
          ${ie("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function lc({conference:e}){let t=O.use(({bookings:c})=>mt(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${qe} status=${t.status} />`}
    </div>
    <p class="quiet"><${se} ...${e} /></p>
    <p class="quiet"><${re} ...${e} /></p>
    <${Ut} topics=${r} />
    <${Ht} conference=${e} />
  </li>`}function Fr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=cs(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${qe} status=${e.status} />
      </div>
      <p><${se} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${re} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${uc} booking=${e} stored=${n} />
      ${!n&&i`<${et} booking=${e} />`}
    </div>
  </li>`}function uc({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?Hs(e):null;if(t&&!a)return null;let c=async()=>o(a??await dc(e)),l=async()=>Bn("tickets.pdf",await Fs(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
      ${n.map(({seat:u,svg:f})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(f)}`}
              alt=${s("ticket.code",{seat:u})}
            />
            <figcaption>${s("ticket.seat",{seat:u,seats:n.length})}</figcaption>
          </figure>`)}
    </div>
    <p class="quiet">${s("ticket.hint")}</p>
    <div class="acts">
      ${!t&&i`<${T} action=${l}>${s("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>o([])}>
        ${s("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${T} kind="primary" action=${c}>${s("ticket.show",{count:r})}<//>
    </div>`}async function dc(e){let{items:t}=await A(`/v1/bookings/${e.id}/tickets`);return Us(e,t),t}function qr({signIn:e}){let{account:t}=q.use(l=>l),{bookings:n,state:o,problem:r,at:a}=O.use(l=>l);return Y(s("booking.list")),_(()=>{le()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${H} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${L} />`;if(o==="failed")return i`<${N} error=${r} retry=${le} />`;let l=Object.values(n).sort((f,d)=>f.start<d.start?-1:1);if(!l.length)return i`<${H} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:fc(a)})}</p>`}
      <${mc} all=${l} stored=${u} />
    `}}var fc=e=>new Date(e).toDateString()===new Date().toDateString()?pe(e):K(e);function mc({all:e,stored:t}){let n=e.filter(a=>ue(a)&&Date.parse(a.end)>P()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return _(()=>{t||mr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(U),...n.filter(a=>!U(a))].map(a=>i`<${Dr} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${Dr} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Dr({booking:e,stored:t}){let n=t||!ue(e)||Date.parse(e.end)<=P(),[o]=ke([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>P()?i`<${Fr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${qe} status=${e.status} />
    </div>
    <p class="quiet"><${se} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${re} ...${o} /></p>`}
    ${n?i`<${$t} booking=${e} />`:i`<${et} booking=${e} />`}
  </li>`}var Gt=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),Vt=({error:e,hint:t,value:n})=>i`<${k}
    label=${s("form.seats")}
    name="slots"
    type="number"
    min="1"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Kt=({error:e,maxlength:t,value:n})=>i`<${k}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,Jt=({error:e,rows:t,value:n})=>i`<${k} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function Qt({error:e,value:t}){let[n,o]=t?Pn(Number(t)):["","minute"];return i`<${k}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:qt(Number($e.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Dt.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Xt({confirmation_window:e,window_unit:t}){let n=Dt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var Zt=({error:e,value:t})=>i`<${k}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,en=({error:e,value:t})=>i`<${k}
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
  <//>`;function tn({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new Q("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var nn=({error:e,value:t})=>i`<${k}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,on=({error:e,value:t=[]})=>i`<${k}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,sn=e=>e.split(/[\s,]+/).filter(Boolean),rn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Nr=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},an=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Nr}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Nr}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,cn=({error:e,value:t})=>i`<${k}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,ln=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});var pc=120,Ir=4e3,$c=3;function Lr({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${hc} conference=${e} close=${()=>n(!1)} />`}`}function hc({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:f,errorAt:d,summary:$}=W(l,async({to:p,subject:m,text:g})=>{if(!c[p])throw new Q("to",s("message.nobody"));if(!m.trim())throw new Q("subject",s("form.required"));if(!g.trim())throw new Q("text",s("form.required"));let E=`/v1/conferences/${e.id}/messages`,{recipients:b}=await I(E,{to:p,subject:m,text:g});t(),w(s("message.sent",{count:b}))});return i`<${ee} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${k} label=${l.to} name="to" error=${d("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([m,g])=>i`<option key=${m} value=${m}>${s(`message.${m}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${k}
        label=${l.subject}
        name="subject"
        maxlength=${pc}
        required
        autocomplete="off"
        error=${d("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:Ir,count:$c})}
        error=${d("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${Ir} required></textarea>`}
      <//>
      <${j} error=${$} />
      <button class="button primary" aria-busy=${f}>${s("message.send")}</button>
    </form>
  <//>`}var gc=2e3;function un(e,t){let n=F({busy:!1,due:!1,at:0}).current,o=F(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+gc-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return _(()=>{e!==void 0&&r()},[e]),r}var dn=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var go=1e3,Pr=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function zr(e){let[t,n]=h({bookings:null,error:null}),o=un(dn(e),async()=>{try{let r=await Oe(`/v1/conferences/${e?.id}/bookings`,go);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var bc=()=>[{name:s("manage.attendee")},{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],gt=({user_id:e})=>e??s("manage.byEmail"),Rr=({guests:e=[]})=>e,_c=(e,t)=>[gt(e),e.email??"",...Rr(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Mr=e=>[...e].sort((t,n)=>Pr.indexOf(t.status)-Pr.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function Ur({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(!1),[c,l]=h(null),{bookings:u,error:f,reload:d}=t,$=(u??[]).filter(y=>_c(y,n)),p=({id:y})=>D(async()=>{await I(`/v1/bookings/${y}/cancel`),await d()}),m=y=>D(async()=>{let S=encodeURIComponent(y.user_id);await I(`/v1/conferences/${e.id}/attendees/${S}/allow`),w(s("manage.allowed",{name:gt(y)}))}),g=()=>D(async()=>{let y=`/v1/conferences/${e.id}/bookings`,S=await A(y,{accept:"text/csv"});Ye(`${e.name}.csv`,"text/csv",`\uFEFF${S}`)}),E=({target:y})=>o(y.value),b=Mr($.filter(y=>y.status!=="CANCELED")),x=Mr($.filter(y=>y.status==="CANCELED")),v=(y,S)=>i`<${Je} label=${S} columns=${bc()}>
      ${y.map(de=>i`<${yc} key=${de.id} booking=${de} remove=${()=>l(de)} allow=${()=>m(de)} />`)}
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
          onInput=${E}
        />
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>a(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Lr} conference=${e} />`}
        <${T} action=${g}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!u&&f&&i`<${N} error=${f} retry=${d} />`}
    ${!u&&!f&&i`<${L} />`}
    ${u&&!$.length&&i`<${H} title=${s(u.length?"manage.noMatch":"manage.none")} />`}
    ${b.length>0&&v(b,s("manage.attendees"))}
    ${x.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${X(x.length)})</summary>
        ${v(x,s("status.CANCELED"))}
      </details>`}
    ${u&&u.length>=go&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:go})})}</p>`}
    ${r&&i`<${wc} conference=${e} reload=${d} close=${()=>a(!1)} />`}
    ${c&&i`<${te}
        title=${s("manage.removeTitle",{name:gt(c)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>p(c)}
        close=${()=>l(null)}
      >
        <p>${s("manage.removeText",{name:gt(c)})}</p>
      <//>`}
  </section>`}function yc({booking:e,remove:t,allow:n}){let o=gt(e),r=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${o}${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${Rr(e).map(({name:a,email:c},l)=>i`<span key=${l} class="address">
            + ${a}${c&&i` <a href=${`mailto:${c}`}>${c}</a>`}
          </span>`)}
    </th>
    <td><${qe} status=${e.status} /></td>
    <td class="number">${e.position?X(e.position):""}</td>
    <td class="number">${e.offers?X(e.offers):""}</td>
    <td>${K(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:o})}
          onClick=${t}
        >
          ${s("manage.remove")}
        </button>`}
      ${r&&e.user_id&&i`<${T} kind="plain" action=${n} aria-label=${s("manage.allowOne",{name:o})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function wc({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),seats:s("party.seats")},{submit:l,busy:u,errorAt:f,summary:d}=W(c,async({invitee:$})=>{let p=$.includes("@")?{email:$}:{user_id:$};await I("/v1/bookings",{conference:e.id,seats:o,...p}),w(s("manage.invited",{name:$})),n(),await t()});return i`<${ee} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${k}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${f("invitee")}
      />
      ${a>1&&i`<${Qe} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${j} error=${d} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function Hr({name:e,label:t,add:n,limit:o,errors:r,value:a,row:c}){let l=F(a.length),[u,f]=h(a.map((b,x)=>({key:x,value:b}))),[d,$]=h(-1),p=F(null);_(()=>{d<0||p.current?.querySelector("li:last-child input")?.focus()},[d]);let m=()=>{l.current+=1,f([...u,{key:l.current,value:void 0}]),$(l.current)},g=({currentTarget:b},x)=>{let v=b.closest("fieldset");f(u.filter(y=>y.key!==x)),requestAnimationFrame(()=>{v?.querySelector(":scope > .button")?.focus()})},E=r.find(Boolean);return i`<fieldset class="entries" aria-describedby=${E?`${e}-wrong`:null}>
    <legend>${t}</legend>
    <ol ref=${p}>
      ${u.map(({key:b,value:x},v)=>i`<li key=${b}>
            ${c(x,v+1)}
            <button
              type="button"
              class="button plain"
              aria-label=${s("form.removeEntry",{list:t,number:String(v+1)})}
              onClick=${y=>g(y,b)}
            >
              ✕
            </button>
          </li>`)}
    </ol>
    ${E&&i`<p class="wrong" id=${`${e}-wrong`}>${E}</p>`}
    ${u.length<o&&i`<button type="button" class="button" onClick=${m}>${n}</button>`}
  </fieldset>`}var fn=({errorAt:e,value:t,zone:n})=>i`<${Hr}
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
          defaultValue=${o?.at&&ds(o.at,n)}
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
  />`,mn=({errorAt:e,value:t})=>i`<${Hr}
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
  />`;function pn(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:vc(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function vc(e,t){let{at:n,gap:o}=It(e,t);if(o===null)return n;throw new Q("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}function Wr({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:f,max_offers:d,agenda:$,speakers:p}=e,{timezone:m,quiet_hours:g,listed:E,max_per_email:b}=e,{max_party:x}=e,{submit:v,busy:y,errorAt:S,summary:de}=W(Gt(),async(B,fe)=>{let yt={slots:Number(B.slots),location:B.location,topics:rn(B.topics),description:B.description,confirmation_window:Xt(B),max_offers:B.max_offers===""?null:Number(B.max_offers),max_party:B.max_party===""?null:Number(B.max_party),...m?{quiet_hours:tn(B)}:{},...ln(B),embed:sn(B.embed),...$&&p?pn(fe,m):{}};be([await G("PATCH",`/v1/conferences/${o}`,yt)]),w(s("form.saved")),requestAnimationFrame(()=>fe.reset())}),_t=()=>D(async()=>{be([await G("DELETE",`/v1/conferences/${o}`)]),w(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${v} novalidate>
      <div class="pair">
        <${Vt} value=${a} error=${S("slots")} hint=${s("form.seatsHint")} />
        <${Kt} value=${c} error=${S("location")} />
      </div>
      <${nn} value=${l.join(", ")} error=${S("topics")} />
      <${Jt} rows="3" value=${u} error=${S("description")} />
      ${$&&i`<${fn} errorAt=${S} value=${$} zone=${m} />`}
      ${p&&i`<${mn} errorAt=${S} value=${p} />`}
      <div class="pair">
        <${Qt} value=${f??void 0} error=${S("confirmation_window")} />
        <${Zt} value=${d??void 0} error=${S("max_offers")} />
        <${cn} value=${x} error=${S("max_party")} />
      </div>
      ${m&&i`<${en} value=${g} error=${S("quiet_hours")} />`}
      <${an} errorAt=${S} listed=${E} perEmail=${b} />
      <${on} value=${e.embed} error=${S("embed")} />
      <${j} error=${de} />
      <div class="acts">
        <button class="button primary" aria-busy=${y}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${te}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${_t}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}function jr({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>D(async()=>{await G("DELETE",`/v1/conferences/${e}?forget=true`),w(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${s("manage.delete")}
      </button>
    ${n&&i`<${te}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var kc=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Yr({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[kc(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${Br}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${Br}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function Br({name:e,label:t,code:n,children:o}){let r=F(null),a=()=>navigator.clipboard.writeText(n).then(()=>w(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${T} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function Gr({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${xc} conference=${e} close=${()=>n(!1)} />`}`}function xc({conference:e,close:t}){let[n,o]=h("");return i`<${ee} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${Tc} id=${e.id} to=${n} close=${t} />`:i`<${Sc} conference=${e} done=${o} />`}
  <//>`}function Sc({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=W(o,async({to:u})=>{if(u===t)throw new Q("to",s("handOver.same"));try{await I(`/v1/conferences/${e}/handover`,{to:u})}catch(f){throw f.kind==="user-unknown"?new Q("to",s("handOver.unknown")):f}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
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
    <${j} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function Tc({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>w(s("handOver.copied")),()=>w(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${T} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${T} action=${n}>${s("dialog.close")}<//>
    </div>`}function Vr({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>D(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await I(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});be([c]),w(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${se} ...${e} /><${re} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${ie("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${T} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var Ec=100,Kr=240,tt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],bo=null,_o=0;function Oc(){let e=new URL(_o?`./uplot.js?${_o}`:"./uplot.js",import.meta.url);return bo??=Promise.all([import(e.href),Ac("./uplot.css")]).then(([t])=>t.default,()=>{throw bo=null,_o+=1,new R(0,null)}),bo}function Ac(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Cc(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(P()/1e3,...n.slice(-1)),r=tt.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function Fc(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,f,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Kr,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Dc,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...tt.map(({text:u,color:f,dash:d,scale:$})=>({label:s(u),scale:$,dash:d,stroke:o(f),width:2,paths:l,points:{show:!1}}))]}}function Dc({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>us(o*1e3,n))}function Jr(e){let[t,n]=h(null),[o,r]=h(null),a=()=>Oc().then(m=>n(()=>m),r);_(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:f}=e.series,d=o??(c?null:u),p=d?i`<${N} error=${d} retry=${o?a:f} />`:i`<${L} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Ic} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${Nc} samples=${c??[]} />
  </figure>`}var qc=e=>e.filter((t,n)=>tt.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Nc({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...tt.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${K(c.at)}</th>
    ${tt.map(({name:l})=>i`<td class="number">${X(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${Je} label=${s("plot.table")} columns=${r}>${qc(e).slice(-Ec).reverse().map(a)}<//>`}
  </details>`}function Ic({uPlot:e,samples:t,now:n,capacity:o}){let r=F(null),a=F(null),c=()=>Cc(l.current.samples,l.current.now),l=F({samples:t,now:n});l.current={samples:t,now:n},_(()=>{let f=r.current;if(!f)return;let d=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(Fc(e,f),c(),f)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:Kr})),m=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(f),d.addEventListener("change",$),()=>{clearInterval(m),p.disconnect(),d.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),_(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=tt.map(({text:f,name:d})=>`${s(f)} ${n[d]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Lc=3600;function Xr(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=F(null),r=dn(e),c=un(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,f=await A(he(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,$=f.items.filter(d);n(({samples:p,resolution:m})=>({samples:Qr([...p??[],...$]),resolution:p?m:f.resolution,error:null})),o.current=f.items[f.items.length-1].at}catch(u){n(f=>({...f,error:u}))}});_(()=>{n(u=>u.samples&&e?{...u,samples:Qr([...u.samples,Pc(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Pc=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(P()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},Qr=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Lc);function Zr({id:e,account:t}){let{conference:n,error:o,reload:r}=Ze(e);return Y(n?.name??s("conference.title")),n?jt(t,n)?i`<${Mc} conference=${n} />`:i`<${Vr} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${N} error=${o} retry=${r} />`:i`<${L} />`}`}function Mc({conference:e}){let{id:t}=e,n=zr(e),o=Xr(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${se} ...${e} /><${re} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${zc} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Wr} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Gr} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${jr} conference=${e} />`}
    </div>
    <${Ur} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${Yr} conference=${e} />`}
  `}function zc({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,f,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof f=="number"?X(f):f}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${Jr} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var bt="/v1/organizer-requests",Rc=10080*60*1e3;function ea(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>A(`${bt}/me`).then(a=>{t(a),o(null)},a=>{a instanceof R&&a.status===404?t(null):o(a)});return _(()=>{r()},[]),n?i`<${N} error=${n} retry=${r} />`:e===void 0?i`<${L} />`:i`<section class="form">
    ${e&&i`<${Uc} request=${e} load=${r} />`}
    ${ta(e)&&i`<${Hc} sent=${t} load=${r} />`}
  </section>`}var ta=e=>!e||e.state==="denied"&&P()>=na(e),na=({answered_at:e})=>Date.parse(e??"")+Rc;function Uc({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>D(Ss);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:K(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!ta(e)&&i`<p class="quiet">${s("request.again",{time:K(na(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${T} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${T} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Hc({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=W(n,async({about:l})=>{try{e(await I(bt,{about:l})),w(s("request.sent"))}catch(u){if(u instanceof R&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${k} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${j} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function oa(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Oe(bt,100).then(f=>{t(f),o(null)},f=>o(f));_(()=>{c()},[]);let l=({id:f})=>t(d=>(d??[]).filter($=>$.id!==f)),u=f=>D(async()=>{await I(`${bt}/${f.id}/approve`),l(f),w(s("request.admitted",{name:f.user_id}))});return n?i`<${N} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(f=>i`<li class="form" key=${f.id}>
            <h3>${f.user_id}</h3>
            <p class="quiet">${K(f.created_at)}</p>
            <p>${f.about}</p>
            <div class="acts">
              <${T} kind="primary" action=${()=>u(f)} aria-label=${s("request.approveOne",{name:f.user_id})}>
                ${s("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${s("request.denyOne",{name:f.user_id})}
                onClick=${()=>a(f)}
              >
                ${s("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${r&&i`<${Wc} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Wc({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=W(o,async({reason:u})=>{await I(`${bt}/${e.id}/deny`,{reason:u}),t(e),w(s("request.deniedNow",{name:e.user_id})),n()});return i`<${ee} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${ie("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${j} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function aa({id:e,signIn:t}){let{account:n}=q.use(o=>o);return Y(e==="new"?s("organize.new"):s("organize.title")),!n||!Lt(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${jc} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Kc} />`:e?i`<${Zr} key=${e} id=${e} account=${n} />`:i`<${Gc} account=${n} />`}var jc=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${ea} key=${e.user} />`:i`<${H} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Bc=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function Yc({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=P()?s("organize.over"):s(Date.parse(t)<=P()?"organize.running":"organize.upcoming")}function Gc({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>$r().then(l=>{n(l),r(null)},r);_(()=>{a()},[e.user]);let c=ke(t??[]);return Ee(ge,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
    </div>
    ${fo(e)&&i`<${oa} />`}
    ${o&&i`<${N} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${L} />`}
    ${t&&!t.length&&i`<${H} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${Je} label=${s("organize.list")} columns=${Bc()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td>${Nt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Yc(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${X(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function sa(e,t,n,o){let{at:r,gap:a}=It(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new Q(t,s("form.gap",{local:c,next:l}))}function Vc(e,t){let{timezone:n}=e,o=r=>r===""?void 0:Number(r);return{name:e.name,location:e.location,topics:rn(e.topics),start:sa(t,"start",e.start,n),end:sa(t,"end",e.end,n),timezone:n,slots:o(e.slots),confirmation_window:Xt(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:tn(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...ln(e),embed:sn(e.embed),...pn(t,n)}}function Kc(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Jc} id=${e} />`:i`<${ia} />`}function Jc({id:e}){let{conference:t,error:n,reload:o}=Ze(e);return t?i`<${ia} like=${t} />`:n?i`<${N} error=${n} retry=${o} />`:i`<${L} />`}var Qc=e=>(e?.agenda??[]).map(t=>({...t,at:""}));function ia({like:e}){let t=Gt(),{submit:n,busy:o,errorAt:r,summary:a}=W(t,async(c,l)=>{let u=await I("/v1/conferences",Vc(c,l));be([u]),w(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${k}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${Jt} rows="5" value=${e?.description} error=${r("description")} />
      <${Kt} maxlength="200" value=${e?.location} error=${r("location")} />
      <${nn} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${ra} name="start" label=${t.start} error=${r("start")} />
        <${ra} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:Mn()})}
      >
        ${c=>i`<select ...${c}>
            ${fs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${fn} errorAt=${r} value=${Qc(e)} zone=${null} />
      <${mn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${Vt} value=${e?.slots} error=${r("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <div class="pair">
        <${Qt} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${Zt} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${cn} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${en} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${an} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${on} value=${e?.embed} error=${r("embed")} />
      <${j} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var ra=({name:e,label:t,error:n})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${n} />`;var ca=new Map;function la(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function ua(){history.scrollRestoration="manual";let{key:e}=la();addEventListener("scroll",()=>ca.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=la();e=t.key,Xc(t.isNew?0:ca.get(e)??0,()=>e===t.key)})}function Xc(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Zc=["in","up"];function da({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(f,d={})=>{a($=>({...$,hint:void 0,...d})),o(f)},l=()=>{e(),t(),el().catch(()=>{})},u=cl[n];return i`<${ee} title=${s(ll[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Zc.map(f=>i`<button
            type="button"
            key=${f}
            class="button plain"
            aria-pressed=${n===f?"true":"false"}
            onClick=${()=>c(f)}
          >
            ${s(`sign.${f}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${c} done=${l} />
  <//>`}async function el(){(await A("/v1/users/me").catch(t=>{if(t instanceof R&&t.status===404)return null;throw t}))?.language||await G("PATCH","/v1/users/me",{language:He})}function Ue({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let f=new FormData(u.target);await e(Object.fromEntries(f))}catch(f){r(ye(f)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var yo=({known:e})=>i`<${k}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,fa=()=>i`<${k}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function wo(e,t,{go:n,done:o}){try{await ps(e,t),o()}catch(r){if(r instanceof it)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof ct)n("app",{user:e,app:r,hint:r.message});else if(r instanceof ze&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof ze&&r.kind==="PasswordResetRequiredException")await Hn(e),n("reset",{user:e,hint:r.message});else throw r}}function tl(e){let{known:t,go:n}=e;return i`<${Ue} submit=${({user:r,password:a})=>wo(r,a,e)} label=${s("sign.in")}>
      <${yo} known=${t} />
      <${k}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${s("sign.forgot")}
    </button>`}function nl({known:e,go:t}){return i`<${Ue} submit=${async({user:o,email:r,password:a})=>{await _s(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${yo} known=${e} />
      <${k} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${Xe} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function ol(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await ys(o,u),w(s("sign.ready")),t.password&&o===t.user?await wo(o,t.password,e):n("in",{user:o})},c=()=>gs(o).then(()=>w(s("sign.resent")),u=>w(ye(u),!0)),l=({target:u})=>r(u.value);return i`<${Ue} submit=${a} label=${s("sign.confirm")}>
      <${k}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${fa} />
    <//>
    <${T} kind="plain" action=${c}>${s("sign.resend")}<//>`}function sl({known:e,go:t}){return i`<${Ue} submit=${async({user:o})=>{await Hn(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${yo} known=${e} />
  <//>`}function rl(e){let{user:t}=e.known;return i`<${Ue} submit=${async({code:o,password:r})=>{await bs(t,o,r),w(s("sign.changed")),await wo(t,r,e)}} label=${s("sign.setPassword")}>
    <${fa} />
    <${Xe} label=${s("sign.newPassword")} />
  <//>`}function al({known:e,done:t}){return i`<${Ue} submit=${async({password:o})=>{e.required&&await $s(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${Xe} label=${s("sign.newPassword")} />
  <//>`}function il({known:e,done:t}){return i`<${Ue} submit=${async({code:o})=>{e.app&&await hs(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${k}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var cl={in:tl,up:nl,code:ol,forgot:sl,reset:rl,renew:al,app:il},ll={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function ma(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=Ke(),l=()=>A("/slots").then(t,o);_(()=>{l()},[]),Ee(c==="live"?ge:Ce,l),_(()=>a({}),[c]),dt(["slots_update"],({data:p})=>{t(p),o(null)}),dt(["booking_response","cancellation_response"],({success:p,message:m,slot_id:g})=>{w(m,!p),a(E=>({...E,[g]:!1}))});let[u,f]=h(null);Y(s("slots.title"));let d=(p,m)=>{Ve({type:p,slot_id:m})?a(g=>({...g,[m]:!0})):w(s("slots.offline"),!0)},$=p=>p.is_booked?f(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${H} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${N} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${ul}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${te}
        title=${s("slots.freeTitle",{hours:pa(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>f(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var pa=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function ul({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${pa(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:pe(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var $a={account:lr,conferences:Cr,conference:Er,mine:qr,offer:$l,slots:ma,organize:aa},ha=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function dl(){let[e,t]=h(ha());return _(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(ha())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function fl(){let e=dl(),[t,n]=h(null),o=l=>n({then:l}),r=F(null),a=F(!0),c=Object.hasOwn($a,e.name)?$a[e.name]:hl;return ml(),_(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${gl} route=${e} signIn=${()=>o()} />
    <${_l} />
    <${yl} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${pl} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${co} />
    ${t&&i`<${da} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function ml(){let{text:e}=qn.use(n=>n),t=O.use(({bookings:n})=>Object.values(n).some(U));_(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function pl({view:e,...t}){let[n,o]=Fn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${N} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function $l(){Y(s("app.loading"));let{bookings:e,state:t}=O.use(r=>r),{account:n}=q.use(r=>r),o=!!n&&["empty","loading"].includes(t);return _(()=>{if(o)return;let r=Object.values(e).filter(U);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function hl(){return Y(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${H} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function gl({route:e,signIn:t}){let{account:n}=q.use(c=>c),o=O.use(({bookings:c})=>Object.values(c).filter(U).length),r=["conferences","mine",...$e.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${bl} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>lt()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var bl=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function _l(){let e=Ke();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function yl({route:e}){let{bookings:t,state:n}=O.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>U(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>i`<${Wt} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await xo();ua();ar();xn(i`<${fl} />`,document.getElementById("page"));Ms();Ls().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",le())});
