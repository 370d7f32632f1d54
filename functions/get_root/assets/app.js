/* Bundled from page/ by `make page`: a2a137e4f2f3040b58d4898b28a2d836. See licences.txt. */
var Ot={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"}};var Po={de:()=>import("./de.js")},In=["en",...Object.keys(Po)],zo=e=>e.toLowerCase().split("-")[0];function Wa(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(zo).find(n=>In.includes(n))??"en"}var Ye=Wa(),ue=navigator.languages.find(e=>zo(e)===Ye)??Ye,Ct=Ot;async function Ro(){let e=Po[Ye];e&&(Ct={...Ot,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Ct===Ot?"en":Ye}var ja=new Intl.PluralRules(ue),Q=e=>e.toLocaleString(ue);function Ba(e,t){let n=Ct[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[ja.select(Number(t.count))]??n.other}var Ve=e=>Object.hasOwn(Ct,e),s=(e,t={})=>Uo(e,t).join(""),oe=(e,t)=>Uo(e,t),Uo=(e,t)=>Ba(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?Q(r):r});var Wo=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,Wo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},Ho=new Map;function jo(e){var t=Ho.get(this);return t||(t=new Map,Ho.set(this,t)),(t=Wo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],d=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var $=0;$<n[m].length;$++)o=n[m][$],a===1?o==="<"?(d(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[m][$+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var q,Vo,Ya,Ae,Fn,Nt,Go,It,Ko,Nn,Dn,Va,ut=Symbol.for("pv"),qt={},Lt=[],Ga=/^m(i|n|o|s|text|space)$/,qn=Array.isArray,Ln=Lt.slice,Re=Object.assign;function ze(e){e&&e.parentNode&&e.remove()}function Jo(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?Ln.call(arguments,2):n),lt(e,c,o,r,null)}function lt(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ut,__v:r||++Vo,__i:-1,__u:0};return!r&&q.vnode&&q.vnode(a),a}function Mt(e){return e.children}function Ft(e,t){this.props=e,this.context=t,this.__g=0}function Ie(e,t){if(t==null)return e.__&&Ie(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ie(e)}function Ka(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Re({constructor:ut},n)).__v=n.__v+1,q.vnode&&q.vnode(t),Mn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||Ie(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,ns(r,t,a),n.__=n.__e=null,t.__e!=o&&Xo(t))}function Xo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Xo(e)}function Bo(e){(8&e.__g||(e.__g|=8,Ae.push(e),Nt++))&&Fn==q.debounceRendering||((Fn=q.debounceRendering)||queueMicrotask)(Qo)}function Qo(){try{for(var e,t=1;Ae.length;)Ae.length>t&&Ae.sort(Go),e=Ae.shift(),t=Ae.length,8&e.__g&&Ka(e)}finally{(Nt=Ae.length)&&(Fn||queueMicrotask)(Qo)}}function Zo(e,t,n,o,r,a,c,l,u,d,m){var $,p,f,g,S,_,T=o.__k||Lt,y=t.length;for(u=Ja(n,t,T,u,y),$=0;$<y;$++)(f=n.__k[$])!=null&&(p=~f.__i&&T[f.__i]||qt,f.__i=$,_=Mn(e,f,p,r,a,c,l,u,d,m),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Pn(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||g,f)),S=S||g,4&f.__u?(u=es(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=S,u}function Ja(e,t,n,o,r){var a,c,l,u,d,m,$,p,f,g=n.length,S=g,_=0,T=0,y=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=y[a]=lt(null,c):qn(c)?c=y[a]=lt(Mt,{children:c}):c.constructor===ut&&c.__b?c=y[a]=lt(c.type,c.props,c.key,c.ref,c.__v):y[a]=c,u=a+_,c.__=e,c.__b=e.__b+1,l=null,~(d=c.__i=Xa(c,n,u,S))&&(S--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,d==u-1?_--:d==u+1?_++:d!=u&&(d>u?_--:_++,T=1)):(~d||(r>g?_--:r<g&&_++),typeof c.type!="function"&&(c.__u|=4))):y[a]=null;if(T){for(m=[],$=[],a=0;a<r;a++)if((c=y[a])&&16&c.__u){for(_=0,p=m.length;_<p;)m[f=_+p>>1]<c.__i?_=f+1:p=f;m[_]=c.__i,$[a]=_+1}for(_=m.length;a--;)$[a]&&($[a]==_?_--:y[a].__u|=4)}if(S)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Ie(l)),zn(l,l));return o}function es(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=es(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ie(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Xa(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function Yo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function At(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Yo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Yo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=Dn[t]||(Dn[t]=Qa(t)),(e.__a||(e.__a={}))[t]=Nn,a=t!=(t=t.replace(Ko,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Qa(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[It]==null)t[It]=Nn++;else if(t[It]<this.__a[e])return;return n(q.event?q.event(t):t)}}}function Mn(e,t,n,o,r,a,c,l,u,d){var m,$,p,f,g,S,_,T,y,x,O,ae,E,ie,te,G,$e,ce,he=t.type;if(t.constructor!==ut)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,$=a=[],m.nodeType==8?l=Dt(m,a):a.push(m),l=a[0]||l),(m=q.__b)&&m(t);e:if(typeof he=="function"){p=c.length;try{if(T=t.props,y=(m=he.prototype)&&m.render,x=(m=he.contextType)&&o[m.__c],O=m?x?x.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(y?t.__c=f=new he(T,O):(t.__c=f=new Ft(T,O),f.constructor=he,f.render=ei),x&&x.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),he.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Re({},f.__s)),Re(f.__s,he.getDerivedStateFromProps(T,f.__s)))),g=f.props,S=f.state,f.__v=t,n.__c){if(T!==g&&y&&!he.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(T,O),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(T,f.__s,O)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(le){le&&(le.__=t)}),Lt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=Ie(n);break e}f.componentWillUpdate&&f.componentWillUpdate(T,f.__s,O),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,S,_)})}else y&&!he.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=T,f.__P=e,f.__g&=-5,ae=q.__r,E=y?25:0;do f.__g&=-9,ae&&ae(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++E<25);y&&(Lt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Re({},o,f.getChildContext())),y&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,S)),ie=m&&m.type===Mt&&m.key==null?m.props.children:m,T.__P&&(m=l,r=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&zn(le,le)}),n.__k=null),l=n.__k?Ie(n,0):null),l=Zo(e,qn(ie)?ie:[ie],t,n,o,r,a,c,l,u,d),T.__P&&(t.__e=null,l=m),t.__u&=-161,$&&$.some(ze),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(le){if(c.length=p,t.__v=null,u||a)if(le&&le.then){if(t.__u|=128|u,a){for(~($e=a.indexOf(l||void 0))||($e=a.length);(ce=a[$e-1])&&ce.nodeType==8;)$e--;for(;$e<a.length;$e++)if(ce=a[$e])if(a[$e]=null,te){if(ce==G)break}else{if(ce.nodeType!=8)break;ce.data.startsWith("$s")&&(G=Dt(te=ce))}}if(!te){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;te=l}(m=Dt(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,l=m):t.__e=l,l=l&&l.nextSibling}else a&&a.some(ze);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||ts(t),q.__e(le,t,n)}}else l=t.__e=Za(n.__e,t,n,o,r,a,c,u,d,e);return(m=q.diffed)&&m(t),l}function Dt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ts(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ts))}function ns(e,t,n){for(var o=0;o<n.length;)Pn(n[o++],n[o++],n[o++]);q.__c&&q.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){q.__e(a,r.__v)}})}function Za(e,t,n,o,r,a,c,l,u,d){var m,$,p,f,g,S,_,T,y=n.props||qt,x=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((g=a[m])&&(O?g.localName==O:g.nodeType==3)){e=g,a[m]=null;break}}if(!e){if(T=d.ownerDocument||document,!O)return T.createTextNode(x);e=T.createElementNS(r,O,x.is?x:d),l&&(q.__m&&q.__m(t,a),l=!1),a=null}if(O){if(d=O=="template"&&e.content||e,a=O=="textarea"&&x.defaultValue!=null?null:a&&Ln.call(d.childNodes),!l&&a)for(y={},m=0;m<e.attributes.length;m++)y[(g=e.attributes[m]).name]=g.value;for(m in y)g=y[m],m=="dangerouslySetInnerHTML"?p=g:m=="children"||m in x||m=="value"&&"defaultValue"in x||m=="checked"&&"defaultChecked"in x||At(e,m,null,g,r);for(m in x)g=x[m],m=="children"?f=g:m=="dangerouslySetInnerHTML"?$=g:m=="value"?S=g:m=="checked"?_=g:l&&typeof g!="function"||y[m]===g||At(e,m,g,y[m],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ga.test(O))&&(r="http://www.w3.org/1999/xhtml"),Zo(d,qn(f)?f:[f],t,n,o,r,a,c,a?a[0]:n.__k&&Ie(n,0),l,u),a&&a.some(ze)),l&&O!="textarea"||(m="value",O=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(O!="progress"||S)||At(e,m,S,y[m],r),m="checked",_!=null&&_!=e[m]&&At(e,m,_,y[m],r))}else y===x||l&&e.data==x||(e.data=x);return e}function Pn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){q.__e(r,n)}}function zn(e,t,n){var o,r,a,c;if(q.unmount&&q.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Pn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){q.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&zn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Dt(o,a=[]))&&(o==e.__e&&a.some(ze),ze(r),ze(o)),n||ze(e.__e),e.__e=e.__c=e.__=null}function ei(e,t,n){return this.constructor(e,n)}function Rn(e,t){var n,o,r,a;q.__&&q.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=lt(Mt,{children:[e]}),r=[],a=[],Mn(t,t.__k,o||qt,qt,t.namespaceURI,o?null:t.firstChild?Ln.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),ns(r,t.__k,a),t.__k.props.children=null}q={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Nt=0,e}},Vo=0,Ya=function(e){return e!=null&&e.constructor===ut},Ft.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Re({},this.state)),typeof e=="function"&&(e=e(Re({},n),this.props)),e&&(Re(n,e),this.__v&&(t&&this.__k.push(t),Bo(this)))},Ft.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Bo(this))},Ft.prototype.render=Mt,Ae=[],Nt=0,Go=function(e,t){return e.__v.__b-t.__v.__b},It=Symbol(),Ko=/(PointerCapture)$|Capture$/i,Nn=0,Dn={},Va=0;var Ue,z,Un,os,Hn=Object.is,Pt=0,ms=[],Wn=[],U=q,ss=U.__b,rs=U.__r,as=U.diffed,is=U.__c,cs=U.unmount,ls=U.__;function mt(e,t){U.__h&&U.__h(z,e,Pt||t),Pt=0;var n=z.__H||(z.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Pt=1,Bn(fs,e)}function Bn(e,t,n){var o=mt(Ue++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):fs(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);Hn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=z,!z.__f)){z.__f=!0;var r=z.shouldComponentUpdate;z.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function(p){p.__N&&(d=!0,Hn(p.__[0],p.__N[0])||(m=!0))}),r){var $=r.call(this,a,c,l);return d?$||m:$}return!d||m}}return o.__}function b(e,t){var n=mt(Ue++,3);!U.__s&&Gn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,z.__H.__h.push(n))}function Yn(e,t){var n=mt(Ue++,4);!U.__s&&Gn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,z.__h.push(n))}function N(e){return Pt=5,ti(function(){return{current:e}},[])}function ti(e,t){var n=mt(Ue++,7);return Gn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Vn(e){var t=mt(Ue++,10),n=h();return t.__=e,z.componentDidCatch||(z.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function ni(){var e;do{for(;e=Wn.shift();)try{dt(e)}catch(n){U.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=ms.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(dt),t.__h.some(jn),t.__h=[]}catch(n){t.__h=[],U.__e(n,e.__v)}}}while(Wn.length)}U.__b=function(e){z=null,ss&&ss(e)},U.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ls&&ls(e,t)},U.__r=function(e){rs&&rs(e),Ue=0;var t=(z=e.__c).__H;t&&(Un==z?z.__h=[]:(t.__h.some(dt),t.__h.some(jn),Ue=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Un=z},U.diffed=function(e){as&&as(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ds(ms.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Un=z=null},U.__c=function(e,t){t.some(function(n){try{n.__h.some(dt),n.__h=n.__h.filter(function(o){return!o.__||jn(o)})}catch(o){n.__h=[function(){throw o}]}}),is&&is(e,t)},U.unmount=function(e){cs&&cs(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ds(Wn.push(r))}else dt(r)}catch(a){t=a}}),o.__H=void 0,t&&U.__e(t,o.__v))};var us=typeof requestAnimationFrame=="function";function oi(e){var t,n=function(){clearTimeout(o),us&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);us&&(t=requestAnimationFrame(n))}function ds(e){e!=1&&os==U.requestAnimationFrame||((os=U.requestAnimationFrame)||oi)(ni)}function dt(e){var t=z,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),z=t}function jn(e){var t=z;e.__c=e.__(),z=t}function Gn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Hn(n,e[o])})}function fs(e,t){return typeof t=="function"?t(e):t}var i=jo.bind(Jo);function ne(e){let t=new Set;function n(o){let[,r]=Bn((c,l)=>c+1,0),a=N({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},Yn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ye(e,t,n=[]){let o=N(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var Kn=ne({text:""});function K(e){Yn(()=>Kn.set({text:e}),[e])}var Ge=ne({polite:"",assertive:"",notices:[]}),ps=0;function Ke(e,t=!1){let n=t?"assertive":"polite",o=Ge.get()[n]===e?"\xA0":"";Ge.set({[n]:e+o})}function v(e,t=!1){ps+=1;let n=ps;Ge.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ke(e,t),t||setTimeout(()=>Jn(n),6e3)}function Jn(e){Ge.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var Te=e=>e instanceof Error?e.message:String(e);async function I(e){try{await e()}catch(t){v(Te(t),!0)}}var _e=Intl.DateTimeFormat().resolvedOptions().timeZone,si=2e3,gs=0;function bs(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();gs=Math.abs(n)>si?n:0}var M=()=>Date.now()+gs;function zt(){let[e,t]=h(M());return b(()=>{let n=setInterval(()=>t(M()),250);return()=>clearInterval(n)},[]),e}function Rt(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Ut=[["day",86400],["hour",3600],["minute",60],["second",1]];function Zn(e){let[t,n]=Ut.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Ht(e){let[t,n]=Zn(e);return s(`unit.${n}`,{count:t})}var ys={weekday:"short",day:"numeric",month:"short",year:"numeric"},_s={weekday:"short"},Qn={hour:"numeric",minute:"2-digit"};function Wt(e,t,n=null,o=!1){let r=Xn(e,t,_e);if(o||!n||n===_e)return[r,null];try{let a=Xn(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:ws(n)}),s("when.yours",{period:Xn(e,t,_e,_s),zone:eo()})]}catch{return[r,null]}}var ws=e=>e.replaceAll("_"," "),eo=()=>ws(_e);function Xn(e,t,n,o=ys){return new Intl.DateTimeFormat(ue,{...o,...Qn,timeZone:n}).formatRange(new Date(e),new Date(t))}function vs(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(ue,{...o,timeZone:t||_e})}catch{return new Date(e).toLocaleDateString(ue,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function ks(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(ue,{...ys,timeZone:r}),n.toLocaleTimeString(ue,{timeStyle:"short",timeZone:r})];try{return o(t??_e)}catch{return o(_e)}}var V=e=>new Date(e).toLocaleString(ue,{dateStyle:"medium",timeStyle:"short"});function xs(e,t){let[n,o]=[60,86400];if(t<10*n)return de(e);if(t<o)return new Date(e).toLocaleTimeString(ue,Qn);let r=t<5*o?{..._s,...Qn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(ue,r)}var de=e=>new Date(e).toLocaleTimeString(ue,{timeStyle:"medium"}),to=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),$s=1440*60*1e3;function Je(e,t){let n=t??_e,o=Date.parse(`${e}Z`),r=o-He(o-$s,n),a=o-He(o+$s,n),c=[r,a].find(d=>d+He(d,n)===o);if(c!==void 0)return{at:hs(c),gap:null};let l=ri(a,r,n),u=new Date(l+He(l,n)).toISOString().slice(0,16);return{at:hs(l),gap:u}}function jt(e,t){let n=Date.parse(e);return new Date(n+He(n,t??_e)).toISOString().slice(0,16)}function ri(e,t,n){let o=He(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;He(r,n)===o?e=r:t=r}return t}var hs=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function He(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:d}=o;return Date.UTC(r,a-1,c,l,u,d)-Math.floor(e/1e3)*1e3}var Ss=()=>[...new Set([_e,"UTC",...Intl.supportedValuesOf("timeZone")])];var we=document.documentElement.dataset,ft="account",ai=6e4,A=ne({account:Hs()}),We=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Ve(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function ee(e,t){let n;try{n=await fetch(`${we.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:we.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new We(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var pt=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},$t=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function Es(e,t){let n=await ee("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});oo(n,e)}async function Os({user:e,challenge:t},n){oo(await ee("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function Cs({user:e,challenge:t},n){oo(await ee("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function oo({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new pt(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new $t(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));Rs(Us(e))}var As=e=>ee("ResendConfirmationCode",{Username:e}),so=e=>ee("ForgotPassword",{Username:e}),Is=(e,t,n)=>ee("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Fs=(e,t,n)=>ee("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Ds=(e,t)=>ee("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Ns=async(e,t)=>ee("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ge()});async function qs(){return((await ee("GetUser",{AccessToken:await ge()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var Ls=async()=>(await ee("AssociateSoftwareToken",{AccessToken:await ge()})).SecretCode;async function Ms(e){await ee("VerifySoftwareToken",{AccessToken:await ge(),UserCode:e}),await ro(!0)}var ro=async e=>ee("SetUserMFAPreference",{AccessToken:await ge(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ge(){let{account:e}=A.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ai?t:(no??=zs(e).finally(()=>{no=null}),no)}function ht(e){let{account:t}=A.get();if(!t)return;let{refresh:n}=t;e||!n?Ts(n):ii().finally(()=>Ts(n)),ao(),e&&v(e,!0)}async function ii(){let e=await ge().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function ao(){localStorage.removeItem(ft),A.set({account:null})}function Ts(e){e&&ee("RevokeToken",{Token:e}).catch(()=>{})}var no=null;async function Ps(){let{account:e}=A.get();e&&await zs(e)}async function zs(e){try{let t=await ee("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Us({RefreshToken:e.refresh,...t.AuthenticationResult});return A.get().account?.refresh===e.refresh&&Rs(n),n.token??null}catch(t){t instanceof We&&t.kind&&ht(s("sign.ended"))}return A.get().account?.token??null}function Rs(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(ft)!==r&&localStorage.setItem(ft,r),A.set({account:e})}addEventListener("storage",({key:e})=>{(e===ft||e===null)&&A.set({account:Hs()})});function Us({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(ci(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function ci(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function Hs(){try{return JSON.parse(localStorage.getItem(ft)??"null")}catch{return null}}var Bt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var li=5,Ws=1,ui=10;function di(e,t){let n=`problem.${e}`;return Ve(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var H=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(di(o,n)),this.status=t,this.kind=o,this.body=n}},F=(e,t)=>J("GET",e,void 0,t),D=(e,t,n)=>J("POST",e,t,n);async function J(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?hi():null;for(let a=1;;a+=1){let c=await fi(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===li)return pi(c);await $i(l?mi(c,a):200*2**a*(.5+Math.random()))}}function mi({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Ws,o=Math.min(n,ui);return 1e3*(o+Math.random()*t*Math.max(o,Ws))}async function fi(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ge();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});bs(u.headers.get("date"));let d=await u.text(),m=u.headers.get("content-type")??"";return{status:u.status,type:m,text:d,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function pi({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&ht(s("sign.ended")),e<200||e>=300)throw new H(e,typeof o=="object"?o:null);return o}async function Fe(e,t=1e3){let n=[],o=null;do{let r=await F(ve(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function ve(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var Xe=(e,t,n)=>io(e,new Blob([n],{type:t}));async function js(e){let t=await ge(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new H(0,null);if(!o.ok)throw new H(o.status,await o.json().catch(()=>null));return o.blob()}function io(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var $i=e=>new Promise(t=>setTimeout(t,e));function hi(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Yt="/v1/users/me/devices",Qe=ne({state:"unknown"}),co=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Bs(){Qe.set({state:await gi().catch(()=>"impossible")})}async function gi(){let{key:e,items:t}=await F(Yt);if(!e||!co())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Js();return t.some(o=>o.id===n)?"on":"off"}async function Ys(){if(await Notification.requestPermission()!=="granted"){Qe.set({state:"blocked"});return}let{key:e}=await F(Yt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await Gs(),await D(Yt,{endpoint:o}),Qe.set({state:"on"})}async function Vs(){let e=await Js();await lo(),e&&await J("DELETE",`${Yt}/${e}`),Qe.set({state:"off"})}async function lo(){co()&&await(await uo())?.unsubscribe()}async function Gs(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function Ks(){co()&&await uo()&&await Gs()}var uo=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Js(){let e=(await uo())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var mo="bookings",Vt="tickets";function Xs(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(bi()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function bi(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Qs(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(mo,JSON.stringify({user:e,at:t,bookings:o}))}catch{Zs()}}function fo(e){try{let t=JSON.parse(localStorage.getItem(mo)??"null");if(t===null||t.user===e)return t}catch{}return Zs(),null}var Zs=()=>{localStorage.removeItem(mo),localStorage.removeItem(Vt)};function er({id:e,changed_at:t},n){let r=[...nr(localStorage.getItem(Vt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Vt,JSON.stringify(r))}catch{}}function tr({id:e,changed_at:t}){return nr(localStorage.getItem(Vt)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function nr(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var go=500,yi=1e4,_i=3e4,wi=1e4,vi=1e3,ki=3e4,Ne=4,ke=30,X=ne({state:"idle",recovered:0}),Ee=new Map,po=new Map,De=null,gt=go,$o=[],or,ho;function sr(){X.get().state==="idle"&&X.set({state:"connecting"});let e=new WebSocket(new URL(we.socket,location.href.replace(/^http/,"ws")));De=e,e.onopen=()=>{gt=go,X.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of Ee.keys())ir(t);ar()},e.onmessage=({data:t})=>Ti(JSON.parse(t)),e.onclose=()=>rr(e)}function rr(e){if(De===e){if(bo(),De=null,!Ee.size){X.set({state:"idle"});return}X.set({state:"off"}),or=setTimeout(sr,gt*(.5+Math.random())),gt=Math.min(2*gt,yi)}}function xi(){let e=De;De=null,clearTimeout(or),bo(),X.set({state:"idle"}),e?.close()}function ar(){bo(),$o=[setTimeout(()=>{Ze({type:"ping"}),$o.push(setTimeout(Si,wi))},_i)]}function bo(){for(let e of $o)clearTimeout(e)}function Si(){let e=De;e&&(rr(e),e.close())}function Ze(e){return De?.readyState!==WebSocket.OPEN?!1:(De.send(JSON.stringify(e)),!0)}async function ir(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await ge();Ze({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Ze({type:"subscribe",conference:n})}function Ti(e){ar();let t=Oi(e);if(e.version!==void 0){if(!Ei(e,po.get(t)))return;po.set(t,e)}for(let n of Ee.get(t)??[])n(e)}function Ei(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Oi({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function yo(e,t){clearTimeout(ho);let n=Ee.get(e);return n?n.add(t):(Ee.set(e,new Set([t])),X.get().state==="live"&&ir(e)),X.get().state==="idle"&&sr(),()=>{Ee.get(e)?.delete(t),setTimeout(()=>Ci(e),vi)}}function Ci(e){if(Ee.get(e)?.size!==0)return;Ee.delete(e),po.delete(e);let[t,n]=e.split(" ");n&&Ze({type:"unsubscribe",[t]:n}),Ee.size||(clearTimeout(ho),ho=setTimeout(xi,ki))}function bt(e,t){b(()=>{let n=e.map(o=>yo(o,t));return()=>{for(let o of n)o()}},[e.join()])}var et=()=>X.use(({state:e})=>e);function cr(){X.get().state==="off"&&!document.hidden&&(gt=go)}addEventListener("online",cr);document.addEventListener("visibilitychange",cr);var C=ne({bookings:{},state:"empty",problem:null,at:0}),se=({status:e})=>e!=="CANCELED",W=({status:e})=>e==="CONFIRMATION_PENDING",Oe=e=>!!e.invitation&&se(e)&&!Gt(e),xe=({status:e})=>e==="WAITLISTED",Gt=({start:e})=>!!e&&Date.parse(e)<=M(),Ai=e=>(W(e)||xe(e))&&!Gt(e);function _t(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(se)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Kt=(e,t)=>je(null,()=>D("/v1/bookings",{conference:e.id,...t})),fr=(e,t)=>je(e,()=>D(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),pr=(e,t)=>je(e,()=>J("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function $r({id:e},t){let n=await J("PATCH",`/v1/bookings/${e}`,{guests:t});Me({id:e,guests:n.guests})}var hr=(e,t)=>je(e,()=>D(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),gr=e=>je(e,()=>D(`/v1/bookings/${e.id}/decline`)),Jt=e=>je(e,()=>D(`/v1/bookings/${e.id}/cancel`)),vo=e=>je(e,()=>D(`/v1/bookings/${e.id}/reactivate`));async function je(e,t){let n=e&&Le.get(e.id);try{let o=await t();e&&Le.get(e.id)!==n?(Me({id:o.id,declined:o.declined,invitation:o.invitation}),yt(o)):Me({...o,...Ii(o)},!0)}catch(o){if(!(o instanceof H))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];v(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await yt(e):o.body?.booking_id&&await yt({id:o.body.booking_id})}}function Ii({id:e,status:t,ticket:n,position:o}){let r=C.get().bookings[e];return!(r&&xe(r)&&t==="WAITLISTED")||o||r.ticket!==n?{}:{position:r.position,position_exact:r.position_exact}}var br=({id:e,conference_name:t})=>I(async()=>{let n=await F(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Xe(`${t}.ics`,"text/calendar",n)}),Fi=300,Di=8,Le=new Map,qe=new Map,_o=0;async function be(){let{account:e}=A.get();if(!e)return;_o+=1;let t=_o;navigator.onLine||lr(e.user),wo()||C.set({state:"loading"});let n=new Map(Le);try{let o=await Fe("/v1/users/me/bookings");if(e.user!==A.get().account?.user)return;C.get().state==="stored"&&C.set({bookings:{}});let r=o.filter(({id:a})=>Le.get(a)===n.get(a));for(let a of r)Me(a);C.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==_o)return;o instanceof H&&o.status===0&&lr(e.user),wo()?C.set({problem:o}):C.set({state:"failed",problem:o})}}function Ni(){let{bookings:e,state:t,at:n}=C.get(),{account:o}=A.get();o&&t==="ready"&&Qs(o.user,n,Object.values(e))}var wo=()=>["ready","stored"].includes(C.get().state);function lr(e){let t=fo(e);if(wo()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));C.set({bookings:n,state:"stored",at:t.at})}async function yt(e){let{account:t}=A.get();if(!t)return;let n=Le.get(e.id);try{let o=await F(`/v1/bookings/${e.id}`);Le.get(e.id)===n&&Me(o)}catch{}}function Me(e,t=!1){let n=C.get().bookings[e.id],o={...n,...e};n&&W(n)&&xe(o)&&(o.missed_at=n.deadline),se(o)&&(o.declined=!1),C.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&Mi(n??null,o),qi(o)}function qi(e){let{id:t}=e;if(Oe(e))return;let n=se(e)&&!Gt(e)&&qe.size<Di;(Ai(e)||n)&&!qe.has(t)?qe.set(t,yo(`booking ${t}`,Li)):!se(e)&&qe.has(t)&&yr(t)}function yr(e){qe.get(e)?.(),qe.delete(e)}function Li({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){Le.set(e,(Le.get(e)??0)+1),C.set({at:Date.now()}),Me({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function Mi(e,t){let{conference_name:n,position:o}=t,r=e!==null&&W(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:de(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:ko(t)})}[t.status]();Ke(a,W(t)||r)}else xe(t)&&e.position!==o&&o&&Ke(s("booking.positionAt",{name:n,position:o}))}function ko({reason:e,declined:t,invitation:n}){let o=`canceled.${Pi({reason:e,declined:t,invitation:n})}`;return s(Ve(o)?o:"canceled.other")}function Pi({reason:e,declined:t,invitation:n}){return n&&e==="declined"?"invitation":n&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var _r=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>se(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function zi(){if(C.get().state!=="stored")for(let e of Object.values(C.get().bookings))W(e)&&Date.parse(e.deadline??"")<=M()&&(e.invitation?Me({id:e.id,status:"CANCELED",reason:"lapsed"}):Me({id:e.id,status:"WAITLISTED",position:null,deadline:null}),yt(e))}var ur=Date.now();function Ri(){if(document.hidden)return;zi();let e=X.get().state==="live"?ke:Ne;if(Date.now()-ur<e*1e3)return;ur=Date.now(),C.get().problem&&be();let t=Object.values(C.get().bookings).filter(n=>qe.has(n.id)&&!Gt(n)||Oe(n));for(let n of t)yt(n)}var dr,mr=0;function wr(){let e=()=>{let{account:n}=A.get(),o=n?.user??null;if(o!==dr){dr=o,fo(o),o||lo().catch(()=>{});for(let r of[...qe.keys()])yr(r);C.set({bookings:{},state:"empty",problem:null}),be()}};A.watch(e),X.watch(()=>{let{recovered:n}=X.get();n!==mr&&be(),mr=n}),addEventListener("online",be);let t;C.watch(()=>{clearTimeout(t),t=setTimeout(Ni,Fi)}),setInterval(Ri,500),e()}function k({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=N(!0);b(()=>()=>{l.current=!1},[]);let u=async d=>{if(a)return;let m=d.currentTarget;Hi(m,m.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var Ui=1e4;function Hi(e,t){let n=Date.now()+Ui,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function me({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Wt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var fe=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Xt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Qt({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Wi=e=>s(`status.${e}`),wt=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Wi(e)}</span>`,Zt=({booking:e})=>Oe(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${wt} status=${e.status} />`,vr=new Map;function en({booking:e,named:t=!1}){let n=zt(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(vr.get(a)??1,r);vr.set(a,c);let{seats:l=1}=e,[u,d]=h(0),m=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?oe(l>1?"party.heldAt":"offer.heldAt",{name:m,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Rt(r)}</span>
      <span class="until">${s("offer.until",{time:de(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${Pe}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${d}
      />`}
    <div class="acts">
      <${k} kind="primary" action=${()=>fr(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${k} action=${()=>Jt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function vt({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${ko(e)}</p>`:W(e)?null:i`<${Bi} booking=${e} /><p class="stands">${ji(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function ji({position:e,position_exact:t}){return e?oe(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function Bi({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:de(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:V(o)})}
  </p>`}var P=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,Y=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,L=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${Te(e)}</p>
    ${n}
    ${t&&i`<${k} action=${t}>${s("failure.retry")}<//>`}
  </div>`,tt=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function w({label:e,hint:t,error:n,name:o,children:r,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Pe({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${w} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${Q(u)}</option>`)}
  </select>`}<//>`}function xo(){let{polite:e,assertive:t,notices:n}=Ge.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>Jn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Z({title:e,children:t,close:n}){let o=N(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${xo} />
  </dialog>`}function re({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${Z} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${k} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${k} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var R=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Yi({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function j(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=N(null),d=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...d()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>n[f])?.focus(),[n]);let m=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=d().map(_=>[_.name,Yi(_)]),S=Object.fromEntries(g.filter(([,_])=>_));if(a(""),o(S),!Object.keys(S).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let T=_?.body?.field,y=Vi(T,e);y?o({[y]:Gi(T,Te(_))}):a(Te(_))}finally{l(!1)}}},$=Object.keys(n).map(f=>e[f]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:m,busy:c,errorAt:f=>n[f]??null,summary:p}}function Vi(e="",t){let n=e.split(".");for(;n.length&&!(n.join(".")in t);)n.pop();return n.join(".")||null}function Gi(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be before the end"?s("form.order"):n==="must open before it closes"?s("form.opensLate"):n==="must have different names"?s("form.sameName"):n.charAt(0).toUpperCase()+n.slice(1)}var B=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,nt=({label:e=s("sign.password"),error:t=null})=>i`<${w}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var So="/v1/users/me/calendar",kr=()=>{},To=["offers","bookings","conferences"],Ki={email:null,email_verified:!1,email_pending:null,mails:To,language:null};function xr({signIn:e}){let{account:t}=A.use(n=>n);return K(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${Ji} key=${t.user} user=${t.user} />`:i`<${Y} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function Ji({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>F("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof H&&l.status===404?n(Ki):r(l)});b(()=>{a()},[]);let c=async l=>n(await J("PATCH","/v1/users/me",l));return o?i`<${L} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${Xi} user=${t} change=${c} />
    <${Qi} user=${t} change=${c} />
    <${Zi} />
    <${ec} />
    <${tc} user=${e} />
    <${nc} user=${e} />
    <${oc} />
  `:i`<${P} />`}function Xi({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({email:u})=>{await t({email:u}),v(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${w}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${B} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${k} action=${()=>I(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Qi({user:e,change:t}){let n=e.language??"en",o=r=>{let a=To.filter(c=>e.mails.includes(c)!==(c===r));return I(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${To.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${w} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>I(()=>t({language:a.value}))}
        >
          ${In.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Zi(){let{state:e}=Qe.use(r=>r);if(b(()=>{Bs()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),Vs]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),Ys];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${k} action=${()=>I(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function ec(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(m,$="")=>{t(m),o($)};b(()=>{F(So).then(({created_at:m})=>t(m),kr)},[]);let l=()=>I(async()=>{let m=await D(So);c(m.created_at,m.url)}),u=()=>I(async()=>{await J("DELETE",So),c(null),v(s("calendar.removed"))}),d=()=>I(async()=>{await navigator.clipboard.writeText(n),v(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:V(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${w} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${k} kind="primary" action=${d}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${k} action=${u}>${s("calendar.remove")}<//>`:i`<${k} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${re}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function tc({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=j(t,async(c,l)=>{await Ns(c.current,c.password),l.reset(),v(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${w}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${nt} label=${t.password} error=${r("password")} />
      <${B} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function nc({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);b(()=>{qs().then(n,kr)},[]);let l=()=>I(async()=>r(await Ls())),u=()=>I(async()=>{await ro(!1),n(!1),v(s("second.removed"))}),d={code:s("sign.appCode")},{submit:m,busy:$,errorAt:p,summary:f}=j(d,async({code:g})=>{await Ms(g.replaceAll(" ","")),r(""),n(!0),v(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${s("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${m} novalidate>
          <${w}
            label=${d.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${B} error=${f} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${k} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${re}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function oc(){let[e,t]=h(!1),n=()=>I(async()=>{let r=await F("/v1/users/me/export");Xe("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>I(async()=>{await J("DELETE","/v1/users/me"),ao(),v(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${k} action=${n}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${re}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var ot=ne({fetched:{},pushed:{}});function Se(e){ot.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function st(e){let[t,n]=h(null),o=et(),r=A.use(({account:l})=>l?.user),a=()=>kt(e).then(()=>n(null),n);b(()=>{a()},[e,r]),ye(o==="live"?ke:Ne,a,[e]),sc(e);let[c]=Ce([e]);return{conference:c,error:t,reload:a}}function sc(e){bt([`conference ${e}`],rc),b(()=>Er,[e])}function Ce(e){let{fetched:t,pushed:n}=ot.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function rc({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let d={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c};ot.set(({pushed:m,fetched:$})=>{let p=($[e]?.categories??[]).map(g=>{let S=l.find(_=>_.id===g.id);return S?{...g,...Sr(S)}:g}),f=u?{categories:p,default_pool:Sr(u)}:{};return{pushed:{...m,[e]:{...d,...f,full:!n}}}})}var Sr=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function Er(){ot.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}X.watch(()=>{X.get().state!=="live"&&Er()});var Eo=new Map,Tr=null;function ac(){let e=A.get().account?.user??null;if(e===Tr)return;Tr=e,Eo.clear();let t=n=>({...n,invitation:null,categories:n.categories?.filter(({restricted:o})=>!o)});ot.set(({fetched:n})=>({fetched:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,t(r)]))}))}A.watch(ac);async function kt(e){let{account:t}=A.get(),n=t!==null&&Eo.get(e)!==!1,r=await F(`${n?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==A.get().account?.user)return kt(e);if(n){let a=r.categories?.some(c=>c.restricted)??!1;Eo.set(e,a||!!r.invitation||xt(t,r))}return Se([r]),r}function Or(e){let{fetched:t}=ot.get();for(let n of e)t[n]||kt(n).catch(()=>{})}async function Cr(e){let{items:t,next:n}=await F(ve("/v1/conferences",e));return Se(t),{ids:t.map(({id:o})=>o),next:n}}async function Ar(){let e=await Fe("/v1/users/me/conferences");return Se(e),e.map(({id:t})=>t)}var xt=(e,t)=>Oo(e)||t.organizer===e.user,Oo=e=>e.roles.includes("admin");function Co({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var Ir=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function Fr({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=Co(e),r=o.find(u=>u.id===t),a=u=>i`<select
    ...${u}
    value=${t??""}
    onChange=${d=>n(d.target.value||null)}
  >
    ${o.map(d=>i`<option key=${d.id} value=${d.id??""} selected=${d.id===t}>
          ${`${d.name} (${Ir(d)})`}
        </option>`)}
  </select>`,c=e.categories.find(u=>u.id===r?.id)?.description,l=e.categories.filter(u=>u.opens&&Date.parse(u.opens)>M());return i`
    ${o.length>0&&i`<${w} name="category" label=${s("category.choose")} hint=${c||void 0}>${a}<//>`}
    ${l.map(({id:u,name:d,opens:m})=>i`<p key=${u} class="quiet">${s("category.opens",{name:d,time:V(m??"")})}</p>`)}
  `}var ic=3;function tn({conference:{categories:e=[]},most:t=ic}){return e.length?e.length>t?i`<p class="quiet">${s("category.count",{count:e.length})}</p>`:i`<ul class="pools">
    ${e.map(n=>i`<li key=${n.id}>
          <span>${n.name}</span> <span class="quiet">${Ir(n)}</span>
        </li>`)}
  </ul>`:null}function St({booking:e,named:t=!1,answered:n}){let o=zt(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),d=W(e),m=d&&Date.parse(a??"")<=o,$=i`<strong>${e.conference_name}</strong>`,p=s("count.held",{count:r}),f=g=>async function(){await g(e,l||void 0),await n?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?oe("invitation.titleAt",{name:$}):s("invitation.title")}
    </p>
    <p>${d?s("invitation.held",{seats:p}):s("invitation.waits",{seats:p})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${d&&i`<p class="left">
        <span class="clock" role="timer">${Rt(Date.parse(a??"")-o)}</span>
        <span class="until">${s("offer.until",{time:de(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${Pe}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${k} kind="primary" action=${f(hr)} disabled=${m}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${k} action=${f(gr)} disabled=${m}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var cc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Dr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function lc(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Dr(t[2],t[1]):/^https?:\/\//.test(e)?Dr(e,e):e}var Ao=e=>e.split(cc).map(lc),uc=e=>/^[-*] /.test(e);function dc(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Ao(t[1])}</h2>`;let n=e.split(`
`);return n.every(uc)?i`<ul>
      ${n.map(o=>i`<li>${Ao(o.slice(2))}</li>`)}
    </ul>`:i`<p>${Ao(e)}</p>`}var Nr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(dc)}
  </div>`;var qr={seats:1,accept:null,guests:[]},mc=100,fc=254,pc=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function Lr({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),d=o(`guests.${c}.${l}`),m=({target:$})=>n(pc(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?fc:mc}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${d?"true":null}
        aria-describedby=${d?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${r[c][l]??""}
        onInput=${m}
      />
      ${d&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${d}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${s("guests.title")}</legend>
    <p class="hint">${s("guests.hint")}</p>
    <ol>
      ${r.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function Mr({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Pe} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
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
        <${Lr}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function Pr({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await pr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${Z} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${Pe} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${k} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${k} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var zr=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function Rr({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${$c} booking=${e} close=${()=>n(!1)} />`}
  `}function $c({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(m,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:d}=j(Object.fromEntries(a.flat()),async()=>{await $r(e,o),v(s("guests.saved")),t()});return i`<${Z} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${Lr} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${B} error=${d} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function Ur({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${hc} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${gc} speakers=${n} />`}
  `}function hc({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=ks(r,t?null:e),d=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],d])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var gc=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function Hr({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${bc} booking=${e} />`}
  </details>`}function bc({booking:{id:e,position:t}}){let[n,o]=h(null),[r,a]=h(null),c=()=>F(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(b(()=>{c()},[e]),r)return i`<${L} error=${r} retry=${c} />`;if(!n)return i`<${P} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:d})=>i`<li key=${d}>
          ${s(u==="lapse"?"why.missed":"why.joined",{time:V(d)})}
        </li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
  </ul>`}function Wr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=st(e);return K(n?.name??s("conference.title")),n?i`<${_c} conference=${n} signIn=${t} />`:o instanceof H&&o.status===404?i`<${yc} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${L} error=${o} retry=${r} />`:i`<${P} />`}`}var yc=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${Y} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function _c({conference:e,signIn:t}){let{account:n}=A.use(c=>c),{name:o,description:r}=e,a=n&&Bt(n)&&xt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Nr} text=${r} />`}
        <${vc} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${k} action=${()=>wc(e)}>${s("conference.share")}<//>
        <${Ur} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${kc} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function wc({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>v(s("conference.copied")),()=>v(n))}function vc({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${me} ...${e} />`],[s("conference.where"),i`<${fe} ...${e} />`],[s("conference.topics"),i`<${Xt} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=Ht(o??Number(we.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function kc({conference:e,account:t,signIn:n}){let o=C.use(({bookings:u})=>_t(e.id,u)),r=C.use(u=>u.state),a=xc(e);if(o&&W(o)&&!a)return i`<${rt} booking=${o} />`;let c=!a&&i`<${Qt} conference=${e} />`,{invitation:l}=e;return t&&l&&Oe(l)&&!(o&&se(o))?i`<${St} booking=${l} answered=${()=>kt(e.id)} />`:o&&se(o)&&!a?i`${c}<${rt} booking=${o} />`:i`
    ${c} ${o&&i`<${vt} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${P} />`}
    ${!a&&r!=="loading"&&i`<${Sc} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function xc({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=M()?s("conference.ended"):Date.parse(t)<=M()?s("conference.started"):""}function Sc({conference:e,booking:t,account:n,signIn:o}){let r=C.use(x=>x.bookings),a=_r(e,r),c=a.find(x=>!xe(x)&&!W(x)),[l,u]=h(qr),[d,m]=h(void 0),$=Co(e),p=$.find(x=>x.id===d)??$[0],f=!!e.categories?.length,g=f?{...l,category:p?.id??null}:l,S=f?p?.available??0:e.available,_=t?.reason==="attendee"&&n&&g.seats===1&&!f,T=()=>_?vo(t):Kt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let y=a.map(x=>x.conference_name).join(", ");return i`
    <${Fr} conference=${e} value=${p?.id??null} onChange=${m} />
    <${Mr} conference=${e} party=${l} onChange=${u} />
    ${y&&i`<p class="quiet">${s("conference.drops",{names:y})}</p>`}
    <${k} kind="primary" action=${n?T:()=>o(()=>Ec(e,g))}>
      ${S>=(g.accept??g.seats)?Tc(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var Tc=e=>e>1?s("party.book",{count:e}):s("conference.book");async function Ec(e,t){await be();let n=_t(e.id,C.get().bookings);return n?se(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?vo(n):Kt(e,t):Kt(e,t)}function rt({booking:e,named:t=!1}){let[n,o]=h(!1);if(Oe(e))return i`<${St} booking=${e} named=${t} />`;if(W(e))return i`<${en} booking=${e} named=${t} />`;let r=()=>o(!1),a=xe(e)?"leave":"cancel";return i`
    <${vt} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${zr} booking=${e} />
    ${xe(e)&&i`<${Hr} booking=${e} />`}
    <div class="acts">
      ${!xe(e)&&i`<${k} action=${()=>br(e)}>${s("booking.calendar")}<//>`}
      <${Pr} booking=${e} />
      <${Rr} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!xe(e)&&i`<${Oc} booking=${e} />`}
    ${n&&i`<${re}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Jt(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function Oc({booking:e}){let[t]=Ce([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=m=>new Date(m).toISOString().replace(/[-:]|\.\d+/g,""),l=ve("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=ve("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),d=(m,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${m}</a>`;return i`<p class="quiet">
    ${oe("booking.calendars",{google:d("Google",l),outlook:d("Outlook",u)})}
  </p>`}var jr=24,Cc=1e3,Ac=100;function Fo(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Ic=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>ve("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),Io={online:!0,person:!1},pe=ne({...Fo(location.hash),ids:[],next:null,state:"loading",error:null}),Fc=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?to(t).first:new Date(M()).toISOString().slice(0,19),to:n?to(n).last:null,online:Object.hasOwn(Io,o)?Io[o]:null,available:r||null,limit:a,cursor:c}),nn=0;async function on({more:e=!1,quietly:t=!1}={}){nn+=1;let n=nn,o=pe.get();!e&&!t&&pe.set({state:"loading"});let r=o.words?Cc:e?jr:Math.max(jr,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await Cr(Fc(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===nn&&pe.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===nn&&!t&&pe.set({state:"failed",error:a})}}var Br=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Dc(e,t){let{name:n,location:o,topics:r,description:a}=e,c=Br([n,o,...r,a].join(" "));return Br(t).split(/\s+/).every(l=>c.includes(l))}function Yr(){let e=pe.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:d,error:m}=e;Nc(e),b(()=>{let p=setTimeout(on,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),ye(l.length>Ac?ke:Ne,()=>d!=="loading"&&on({quietly:!0}));let $=qc(l,t,d);return K(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${Lc} />
    ${d==="loading"&&!l.length&&i`<${P} />`}
    ${d==="failed"&&i`<${L} error=${m} retry=${on}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${d==="ready"&&!$.length&&i`<${Mc} />`}
    <ul class="cards">
      ${$.map(p=>i`<${Pc} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${k} action=${()=>on({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function Nc(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&pe.set(Fo(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Ic(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function qc(e,t,n){let r=Ce(e).filter(a=>!a.canceled&&(!t||Dc(a,t)));return b(()=>{t&&n==="ready"&&Ke(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Lc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=pe.use(u=>u),c=u=>({target:d})=>pe.set({[u]:d.value}),l=({target:u})=>pe.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(Io)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>pe.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Mc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=pe.use(u=>u),c=e||t||n||o||r||a,l=()=>pe.set(Fo(""));return c?i`<${Y} title=${s("conferences.none")}
        ><${k} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${Y} title=${s("conferences.empty")}>
        <p>
          ${oe("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function Pc({conference:e}){let t=C.use(({bookings:c})=>_t(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${Zt} booking=${t} />`}
    </div>
    <p class="quiet"><${me} ...${e} /></p>
    <p class="quiet"><${fe} ...${e} /></p>
    <${Xt} topics=${r} />
    <${tn} conference=${e} />
    <${Qt} conference=${e} />
  </li>`}function Vr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=vs(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${wt} status=${e.status} />
      </div>
      <p><${me} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${fe} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${zc} booking=${e} stored=${n} />
      ${!n&&i`<${rt} booking=${e} />`}
    </div>
  </li>`}function zc({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?tr(e):null;if(t&&!a)return null;let c=async()=>o(a??await Rc(e)),l=async()=>io("tickets.pdf",await js(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
      ${n.map(({seat:u,svg:d})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(d)}`}
              alt=${s("ticket.code",{seat:u})}
            />
            <figcaption>${s("ticket.seat",{seat:u,seats:n.length})}</figcaption>
          </figure>`)}
    </div>
    <p class="quiet">${s("ticket.hint")}</p>
    <div class="acts">
      ${!t&&i`<${k} action=${l}>${s("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>o([])}>
        ${s("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${k} kind="primary" action=${c}>${s("ticket.show",{count:r})}<//>
    </div>`}async function Rc(e){let{items:t}=await F(`/v1/bookings/${e.id}/tickets`);return er(e,t),t}function Kr({signIn:e}){let{account:t}=A.use(l=>l),{bookings:n,state:o,problem:r,at:a}=C.use(l=>l);return K(s("booking.list")),b(()=>{be()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${Y} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${P} />`;if(o==="failed")return i`<${L} error=${r} retry=${be} />`;let l=Object.values(n).sort((d,m)=>d.start<m.start?-1:1);if(!l.length)return i`<${Y} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:Uc(a)})}</p>`}
      <${Hc} all=${l} stored=${u} />
    `}}var Uc=e=>new Date(e).toDateString()===new Date().toDateString()?de(e):V(e);function Hc({all:e,stored:t}){let n=e.filter(a=>se(a)&&Date.parse(a.end)>M()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return b(()=>{t||Or(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(W),...n.filter(a=>!W(a))].map(a=>i`<${Gr} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${Gr} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Gr({booking:e,stored:t}){let n=t||!se(e)||Date.parse(e.end)<=M(),[o]=Ce([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>M()?i`<${Vr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${Zt} booking=${e} />
    </div>
    <p class="quiet"><${me} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${fe} ...${o} /></p>`}
    ${n?i`<${vt} booking=${e} />`:i`<${rt} booking=${e} />`}
  </li>`}var sn=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),rn=({error:e,hint:t,value:n})=>i`<${w}
    label=${s("form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,an=({error:e,maxlength:t,value:n})=>i`<${w}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,cn=({error:e,rows:t,value:n})=>i`<${w} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function ln({error:e,value:t}){let[n,o]=t?Zn(Number(t)):["","minute"];return i`<${w}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Ht(Number(we.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Ut.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function un({confirmation_window:e,window_unit:t}){let n=Ut.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var dn=({error:e,value:t})=>i`<${w}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,mn=({error:e,value:t})=>i`<${w}
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
  <//>`;function fn({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new R("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var pn=({error:e,value:t})=>i`<${w}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,$n=({error:e,value:t=[]})=>i`<${w}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,at=e=>e.split(/[\s,]+/).filter(Boolean),hn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Jr=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},gn=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Jr}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Jr}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,bn=({error:e,value:t})=>i`<${w}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,yn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function _n({name:e,label:t,hint:n,add:o,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let d=N(c.length),[m,$]=h(c.map((y,x)=>({key:x,value:y}))),[p,f]=h(-1),g=N(null);b(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let S=()=>{d.current+=1,$([...m,{key:d.current,value:void 0}]),f(d.current)},_=({currentTarget:y},x)=>{let O=y.closest("fieldset");$(m.filter(ae=>ae.key!==x)),requestAnimationFrame(()=>{O?.querySelector(":scope > .button")?.focus()})},T=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${T?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${n&&i`<p class="hint">${n}</p>`}
    <ol ref=${g}>
      ${m.map(({key:y,value:x},O)=>i`<li key=${y}>
            ${l(x,O+1)}
            ${!u(x)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(O+1)})}
                onClick=${ae=>_(ae,y)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${T&&i`<p class="wrong" id=${`${e}-wrong`}>${T}</p>`}
    ${m.length<r&&i`<button type="button" class="button" onClick=${S}>${o}</button>`}
  </fieldset>`}var wn=({errorAt:e,value:t,zone:n})=>i`<${_n}
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
          defaultValue=${o?.at&&jt(o.at,n)}
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
  />`,vn=({errorAt:e,value:t})=>i`<${_n}
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
  />`;function kn(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:Wc(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function Wc(e,t){let{at:n,gap:o}=Je(e,t);if(o===null)return n;throw new R("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}var Xr=20,Qr=1e5,Zr=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],ea=e=>s("form.category",{number:e+1}),xn=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Xr},(e,t)=>Zr.map(([n,o])=>[`categories.${t}.${n}`,`${ea(t)}, ${s(o)}`])).flat())});function ta({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l})):null}var Sn=({errorAt:e,value:t,zone:n})=>i`<div class="categories">
    <${_n}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Xr}
      errors=${[e("categories")]}
      value=${t}
      stays=${o=>!!o?.id}
      row=${(o,r)=>i`<${jc} ...${{at:r-1,value:o,zone:n,errorAt:e}} />`}
    />
    <${Bc} />
  </div>`;function jc({at:e,value:t,zone:n,errorAt:o}){let r=(u,d,m,$="")=>i`<${w}
      name=${`categories.${e}.${u}`}
      label=${s(d)}
      error=${o(`categories.${e}.${u}`)}
      hint=${$}
      ...${m}
    />`,a=u=>({type:"datetime-local",defaultValue:u?jt(u,n):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=Zr.slice(2).some(([u])=>o(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${ea(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(Qr),defaultValue:t?.seats})}
    </div>
    <details class="over" open=${l||c.some(Boolean)}>
      <summary>${s("form.categoryMore")}</summary>
      <div class="further">
        ${r("description","form.description",{maxlength:"500",defaultValue:t?.description})}
        <div class="pair">
          ${r("opens","form.opens",a(t?.opens),s("form.opensHint"))}
          ${r("closes","form.closes",a(t?.closes),s("form.closesHint"))}
        </div>
        ${r("visible_to","form.visibleTo",{autocapitalize:"none",spellcheck:"false",defaultValue:t?.visible_to.join(", ")},s("form.visibleToHint"))}
      </div>
    </details>
  </div>`}function Bc(){let[e,t]=h(null),n=N(null);return b(()=>{let o=n.current?.closest("form");if(!o)return;let r=()=>{let c=[...o.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,d)=>u+Number(d.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(o,{childList:!0,subtree:!0}),o.addEventListener("input",r),()=>{a.disconnect(),o.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${n}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function Tn(e,t){let n=[];for(let o=0;`categories.${o}.name`in e;o+=1){let r=c=>e[`categories.${o}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:d}=Je(l,t);if(d===null)return u;let m={local:l.slice(11),next:d.slice(11)};throw new R(`categories.${o}.${c}`,s("form.agendaGap",m))};n.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:at(r("visible_to"))})}return n}function En(e,t){if(e===0&&!t.length)throw new R("slots",s("form.number",{min:1,max:Qr}))}function na(e,t){let n=o=>JSON.stringify(o.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return n(e)===n(t)?{}:{categories:t}}var Yc=1e3,Vc=6e4,Gc=20,Kc={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function sa({conference:e,reload:t}){let[n,o]=h(!1),r=()=>{o(!1),I(t)};return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("import.title")}
    </button>
    ${n&&i`<${Z} title=${s("import.title")} close=${r}>
        <${Jc} conference=${e} />
      <//>`}`}function Jc({conference:e}){let[t,n]=h(null),[o,r]=h([]),[a,c]=h(!1),l=(m,$)=>({...$,format:m,kind:"attendees",conference:e.id}),u=async(m,$)=>{let p=[];for(let f of m)p.push(await D("/v1/imports",{...l($,f),dry_run:!0}));n({parts:m,format:$,imports:p})},d=()=>I(async()=>{if(a||!t)return;c(!0);let m=[];try{for(let $ of t.parts)m.push(await D("/v1/imports",l(t.format,$)))}finally{c(!1),r(m)}});return o.length?i`<${Qc} imports=${o} setImports=${r} />`:i`<${Xc} check=${u} changed=${()=>n(null)} />
    ${t&&i`<div class="report" role="status">
        <${ra} imports=${t.imports} />
        ${it(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${d}>
            ${s("import.start",{count:it(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function Xc({check:e,changed:t}){let n={table:s("import.file"),format:s("import.format")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({format:l},u)=>{let d=u.elements.namedItem("table"),m=Zc(await d.files?.[0]?.text()??"");if(!m.length)throw new R("table",s("import.empty"));await e(m,l)});return i`<form onSubmit=${o} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${w} label=${n.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(Kc).map(([u,d])=>i`<option key=${u} value=${u}>${d}</option>`)}
        </select>`}
    <//>
    <${w}
      label=${n.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${B} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function Qc({imports:e,setImports:t}){let n=e.every(c=>c.done),o=c=>c.done?c:F(`/v1/imports/${c.id}`);ye(n?0:1,()=>I(async()=>t(await Promise.all(e.map(o)))));let r=it(e,"lines"),a=r-it(e,"waiting");return i`<p role="status">
      ${n?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${ra} imports=${e} />`}function ra({imports:e}){let t=["waiting","added","present","skipped","refused"],n=e.flatMap(o=>o.problems);return i`<ul>
      ${t.filter(o=>it(e,o)).map(o=>i`<li key=${o}>${s(`import.${o}`,{count:it(e,o)})}</li>`)}
    </ul>
    ${n.length>0&&i`<ul class="wrong">
        ${n.slice(0,Gc).map(({line:o,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${o}>${s("import.line",{line:Q(o),text:c})}</li>`})}
      </ul>`}`}var it=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Zc(e){let[t,...n]=el(e),o=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of n){let u=oa(l);(r+u>Vc||a===Yc)&&(o.push({table:t.record,first_line:c}),r=oa(t.record),a=0),o[o.length-1].table+=l,r+=u,a+=1}return o}function el(e){let t=[],n="",o=1;for(let[r,a]of e.split(/(?<=\n)/).entries())n||(o=r+1),n+=a.endsWith(`
`)?a:`${a}
`,(n.split('"').length-1)%2===0&&(n.trim()&&t.push({line:o,record:n}),n="");return n.trim()&&t.push({line:o,record:n}),t}var oa=e=>new TextEncoder().encode(JSON.stringify(e)).length;var tl=120,aa=4e3,nl=3;function ia({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${ol} conference=${e} close=${()=>n(!1)} />`}`}function ol({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:d,errorAt:m,summary:$}=j(l,async({to:p,subject:f,text:g})=>{if(!c[p])throw new R("to",s("message.nobody"));if(!f.trim())throw new R("subject",s("form.required"));if(!g.trim())throw new R("text",s("form.required"));let S=`/v1/conferences/${e.id}/messages`,{recipients:_}=await D(S,{to:p,subject:f,text:g});t(),v(s("message.sent",{count:_}))});return i`<${Z} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${w} label=${l.to} name="to" error=${m("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([f,g])=>i`<option key=${f} value=${f}>${s(`message.${f}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${w}
        label=${l.subject}
        name="subject"
        maxlength=${tl}
        required
        autocomplete="off"
        error=${m("subject")}
      />
      <${w}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:aa,count:nl})}
        error=${m("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${aa} required></textarea>`}
      <//>
      <${B} error=${$} />
      <button class="button primary" aria-busy=${d}>${s("message.send")}</button>
    </form>
  <//>`}var sl=2e3;function On(e,t){let n=N({busy:!1,due:!1,at:0}).current,o=N(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+sl-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var Cn=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Do=1e3,An="*",ca=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function ua(e){let[t,n]=h({bookings:null,error:null}),o=On(Cn(e),async()=>{try{let r=await Fe(`/v1/conferences/${e?.id}/bookings`,Do);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var rl=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],Tt=({user_id:e})=>e??s("manage.byEmail"),da=({guests:e=[]})=>e,al=(e,t)=>[Tt(e),e.email??"",...da(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),la=e=>[...e].sort((t,n)=>ca.indexOf(t.status)-ca.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function ma({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(An),[c,l]=h(!1),[u,d]=h(null),{bookings:m,error:$,reload:p}=t,f=!!e.categories?.length,g=(m??[]).filter(E=>al(E,n)&&(r===An||(E.category??"")===r)),S=({id:E})=>I(async()=>{await D(`/v1/bookings/${E}/cancel`),await p()}),_=E=>I(async()=>{let ie=encodeURIComponent(E.user_id);await D(`/v1/conferences/${e.id}/attendees/${ie}/allow`),v(s("manage.allowed",{name:Tt(E)}))}),T=()=>I(async()=>{let E=`/v1/conferences/${e.id}/bookings`,ie=await F(E,{accept:"text/csv"});Xe(`${e.name}.csv`,"text/csv",`\uFEFF${ie}`)}),y=({target:E})=>o(E.value),x=la(g.filter(E=>E.status!=="CANCELED")),O=la(g.filter(E=>E.status==="CANCELED")),ae=(E,ie)=>i`<${tt} label=${ie} columns=${rl(f)}>
      ${E.map(te=>i`<${cl} key=${te.id} booking=${te} split=${f} remove=${()=>d(te)} allow=${()=>_(te)} />`)}
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
          onInput=${y}
        />
        ${f&&i`<${il} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${sa} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${ia} conference=${e} />`}
        <${k} action=${T}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!m&&$&&i`<${L} error=${$} retry=${p} />`}
    ${!m&&!$&&i`<${P} />`}
    ${m&&!g.length&&i`<${Y} title=${s(m.length?"manage.noMatch":"manage.none")} />`}
    ${x.length>0&&ae(x,s("manage.attendees"))}
    ${O.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(O.length)})</summary>
        ${ae(O,s("status.CANCELED"))}
      </details>`}
    ${m&&m.length>=Do&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Do})})}</p>`}
    ${c&&i`<${ll} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${re}
        title=${s("manage.removeTitle",{name:Tt(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>S(u)}
        close=${()=>d(null)}
      >
        <p>${s("manage.removeText",{name:Tt(u)})}</p>
      <//>`}
  </section>`}var il=({conference:e,value:t,onChange:n})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${o=>n(o.target.value)}
  >
    <option value=${An} selected=${t===An}>${s("manage.everyCategory")}</option>
    ${fa(e).map(({id:o,name:r})=>i`<option key=${o} value=${o} selected=${t===o}>${r}</option>`)}
  </select>`,fa=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function cl({booking:e,split:t,remove:n,allow:o}){let r=Tt(e),a=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${da(e).map(({name:c,email:l},u)=>i`<span key=${u} class="address">
            + ${c}${l&&i` <a href=${`mailto:${l}`}>${l}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${wt} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${V(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:r})}
          onClick=${n}
        >
          ${s("manage.remove")}
        </button>`}
      ${a&&e.user_id&&i`<${k} kind="plain" action=${o} aria-label=${s("manage.allowOne",{name:r})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function ll({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:d,summary:m}=j(c,async({invitee:$,category:p})=>{let f=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await D("/v1/bookings",{conference:e.id,seats:o,...g,...f}),v(s("manage.invited",{name:$})),n(),await t()});return i`<${Z} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${w}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${d("invitee")}
      />
      ${e.categories?.length&&i`<${w} name="category" label=${c.category} error=${d("category")}>
          ${$=>i`<select ...${$}>
              ${fa(e).map(({id:p,name:f})=>i`<option key=${p} value=${p}>${f}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${Pe} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${B} error=${m} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function pa({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:d,max_offers:m,agenda:$,speakers:p}=e,{timezone:f,quiet_hours:g,listed:S,max_per_email:_}=e,{max_party:T}=e,y=ta(e),x={...sn(),...xn()},{submit:O,busy:ae,errorAt:E,summary:ie}=j(x,async(G,$e)=>{let ce=y&&Tn(G,f);En(Number(G.slots),ce??[]);let he={slots:Number(G.slots),...y&&ce?na(y,ce):{},location:G.location,topics:hn(G.topics),description:G.description,confirmation_window:un(G),max_offers:G.max_offers===""?null:Number(G.max_offers),max_party:G.max_party===""?null:Number(G.max_party),...f?{quiet_hours:fn(G)}:{},...yn(G),embed:at(G.embed),...$&&p?kn($e,f):{}};Se([await J("PATCH",`/v1/conferences/${o}`,he).catch(ul(ce??[]))]),v(s("form.saved")),requestAnimationFrame(()=>$e.reset())}),te=()=>I(async()=>{Se([await J("DELETE",`/v1/conferences/${o}`)]),v(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${O} novalidate>
      <div class="pair">
        <${rn} value=${a} error=${E("slots")} hint=${s("form.seatsHint")} />
        <${an} value=${c} error=${E("location")} />
      </div>
      ${y&&i`<${Sn} errorAt=${E} value=${y} zone=${f} />`}
      <${pn} value=${l.join(", ")} error=${E("topics")} />
      <${cn} rows="3" value=${u} error=${E("description")} />
      ${$&&i`<${wn} errorAt=${E} value=${$} zone=${f} />`}
      ${p&&i`<${vn} errorAt=${E} value=${p} />`}
      <div class="pair">
        <${ln} value=${d??void 0} error=${E("confirmation_window")} />
        <${dn} value=${m??void 0} error=${E("max_offers")} />
        <${bn} value=${T} error=${E("max_party")} />
      </div>
      ${f&&i`<${mn} value=${g} error=${E("quiet_hours")} />`}
      <${gn} errorAt=${E} listed=${S} perEmail=${_} />
      <${$n} value=${e.embed} error=${E("embed")} />
      <${B} error=${ie} />
      <div class="acts">
        <button class="button primary" aria-busy=${ae}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${re}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${te}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var ul=e=>t=>{if(!(t instanceof H)||t.kind!=="capacity-in-use")throw t;let n=e.findIndex(({id:o})=>o===t.body?.category);throw new R(n<0?"slots":`categories.${n}.seats`,t.message)};function $a({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>I(async()=>{await J("DELETE",`/v1/conferences/${e}?forget=true`),v(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${s("manage.delete")}
      </button>
    ${n&&i`<${re}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var dl=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function ga({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[dl(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${ha}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${ha}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function ha({name:e,label:t,code:n,children:o}){let r=N(null),a=()=>navigator.clipboard.writeText(n).then(()=>v(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${k} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function ba({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${ml} conference=${e} close=${()=>n(!1)} />`}`}function ml({conference:e,close:t}){let[n,o]=h("");return i`<${Z} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${pl} id=${e.id} to=${n} close=${t} />`:i`<${fl} conference=${e} done=${o} />`}
  <//>`}function fl({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=j(o,async({to:u})=>{if(u===t)throw new R("to",s("handOver.same"));try{await D(`/v1/conferences/${e}/handover`,{to:u})}catch(d){throw d.kind==="user-unknown"?new R("to",s("handOver.unknown")):d}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
    </ul>
    <${w}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${B} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function pl({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>v(s("handOver.copied")),()=>v(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${k} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${k} action=${n}>${s("dialog.close")}<//>
    </div>`}function ya({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>I(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await D(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Se([c]),v(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${me} ...${e} /><${fe} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${oe("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${k} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var $l=100,_a=240,ct=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],No=null,qo=0;function hl(){let e=new URL(qo?`./uplot.js?${qo}`:"./uplot.js",import.meta.url);return No??=Promise.all([import(e.href),gl("./uplot.css")]).then(([t])=>t.default,()=>{throw No=null,qo+=1,new H(0,null)}),No}function gl(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function bl(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(M()/1e3,...n.slice(-1)),r=ct.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function yl(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,d,m)=>[0,Math.max(4,Math.ceil(m*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:_a,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:_l,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...ct.map(({text:u,color:d,dash:m,scale:$})=>({label:s(u),scale:$,dash:m,stroke:o(d),width:2,paths:l,points:{show:!1}}))]}}function _l({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>xs(o*1e3,n))}function wa(e){let[t,n]=h(null),[o,r]=h(null),a=()=>hl().then(f=>n(()=>f),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:d}=e.series,m=o??(c?null:u),p=m?i`<${L} error=${m} retry=${o?a:d} />`:i`<${P} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${kl} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${vl} samples=${c??[]} />
  </figure>`}var wl=e=>e.filter((t,n)=>ct.some(({name:o})=>t[o]!==e[n-1]?.[o]));function vl({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...ct.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${V(c.at)}</th>
    ${ct.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${tt} label=${s("plot.table")} columns=${r}>${wl(e).slice(-$l).reverse().map(a)}<//>`}
  </details>`}function kl({uPlot:e,samples:t,now:n,capacity:o}){let r=N(null),a=N(null),c=()=>bl(l.current.samples,l.current.now),l=N({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let d=r.current;if(!d)return;let m=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(yl(e,d),c(),d)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:_a})),f=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(d),m.addEventListener("change",$),()=>{clearInterval(f),p.disconnect(),m.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=ct.map(({text:d,name:m})=>`${s(d)} ${n[m]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var xl=3600;function ka(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=N(null),r=Cn(e),c=On(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,d=await F(ve(u,{since:o.current})),m=({at:p=""})=>!o.current||p>o.current,$=d.items.filter(m);n(({samples:p,resolution:f})=>({samples:va([...p??[],...$]),resolution:p?f:d.resolution,error:null})),o.current=d.items[d.items.length-1].at}catch(u){n(d=>({...d,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:va([...u.samples,Sl(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Sl=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(M()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},va=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-xl);function xa({id:e,account:t}){let{conference:n,error:o,reload:r}=st(e);return K(n?.name??s("conference.title")),n?xt(t,n)?i`<${Tl} conference=${n} />`:i`<${ya} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${L} error=${o} retry=${r} />`:i`<${P} />`}`}function Tl({conference:e}){let{id:t}=e,n=ua(e),o=ka(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${me} ...${e} /><${fe} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${El} conference=${e} series=${o} />
    ${!e.canceled&&i`<${pa} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${ba} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${$a} conference=${e} />`}
    </div>
    <${ma} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${ga} conference=${e} />`}
  `}function El({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,d,m])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof d=="number"?Q(d):d}</strong>${" "}
              <span class="quiet">${m}</span>
            </dd>
          </div>`)}
    </dl>
    <${tn} conference=${e} most=${1/0} />
    <${wa} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var Et="/v1/organizer-requests",Ol=10080*60*1e3;function Sa(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>F(`${Et}/me`).then(a=>{t(a),o(null)},a=>{a instanceof H&&a.status===404?t(null):o(a)});return b(()=>{r()},[]),n?i`<${L} error=${n} retry=${r} />`:e===void 0?i`<${P} />`:i`<section class="form">
    ${e&&i`<${Cl} request=${e} load=${r} />`}
    ${Ta(e)&&i`<${Al} sent=${t} load=${r} />`}
  </section>`}var Ta=e=>!e||e.state==="denied"&&M()>=Ea(e),Ea=({answered_at:e})=>Date.parse(e??"")+Ol;function Cl({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>I(Ps);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:V(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!Ta(e)&&i`<p class="quiet">${s("request.again",{time:V(Ea(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${k} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${k} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Al({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({about:l})=>{try{e(await D(Et,{about:l})),v(s("request.sent"))}catch(u){if(u instanceof H&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${w} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${B} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function Oa(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Fe(Et,100).then(d=>{t(d),o(null)},d=>o(d));b(()=>{c()},[]);let l=({id:d})=>t(m=>(m??[]).filter($=>$.id!==d)),u=d=>I(async()=>{await D(`${Et}/${d.id}/approve`),l(d),v(s("request.admitted",{name:d.user_id}))});return n?i`<${L} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(d=>i`<li class="form" key=${d.id}>
            <h3>${d.user_id}</h3>
            <p class="quiet">${V(d.created_at)}</p>
            <p>${d.about}</p>
            <div class="acts">
              <${k} kind="primary" action=${()=>u(d)} aria-label=${s("request.approveOne",{name:d.user_id})}>
                ${s("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${s("request.denyOne",{name:d.user_id})}
                onClick=${()=>a(d)}
              >
                ${s("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${r&&i`<${Il} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Il({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=j(o,async({reason:u})=>{await D(`${Et}/${e.id}/deny`,{reason:u}),t(e),v(s("request.deniedNow",{name:e.user_id})),n()});return i`<${Z} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${oe("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${w} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${B} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function Ia({id:e,signIn:t}){let{account:n}=A.use(o=>o);return K(e==="new"?s("organize.new"):s("organize.title")),!n||!Bt(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Fl} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Ml} />`:e?i`<${xa} key=${e} id=${e} account=${n} />`:i`<${ql} account=${n} />`}var Fl=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${Sa} key=${e.user} />`:i`<${Y} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Dl=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function Nl({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=M()?s("organize.over"):s(Date.parse(t)<=M()?"organize.running":"organize.upcoming")}function ql({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>Ar().then(l=>{n(l),r(null)},r);b(()=>{a()},[e.user]);let c=Ce(t??[]);return ye(ke,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
    </div>
    ${Oo(e)&&i`<${Oa} />`}
    ${o&&i`<${L} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${P} />`}
    ${t&&!t.length&&i`<${Y} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${tt} label=${s("organize.list")} columns=${Dl()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td>${Wt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Nl(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Ca(e,t,n,o){let{at:r,gap:a}=Je(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new R(t,s("form.gap",{local:c,next:l}))}function Ll(e,t){let{timezone:n}=e,o=a=>a===""?void 0:Number(a),r=Tn(e,n);return En(o(e.slots),r),{name:e.name,location:e.location,topics:hn(e.topics),start:Ca(t,"start",e.start,n),end:Ca(t,"end",e.end,n),timezone:n,slots:o(e.slots),categories:r,confirmation_window:un(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:fn(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...yn(e),embed:at(e.embed),...kn(t,n)}}function Ml(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Pl} id=${e} />`:i`<${Fa} />`}function Pl({id:e}){let{conference:t,error:n,reload:o}=st(e);return t?i`<${Fa} like=${t} />`:n?i`<${L} error=${n} retry=${o} />`:i`<${P} />`}var zl=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Rl=e=>(e?.categories??[]).map(({name:t,seats:n,description:o,visible_to:r=[]})=>({name:t,seats:n,description:o,opens:null,closes:null,visible_to:r}));function Fa({like:e}){let t={...sn(),...xn()},{submit:n,busy:o,errorAt:r,summary:a}=j(t,async(c,l)=>{let u=await D("/v1/conferences",Ll(c,l));Se([u]),v(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${w}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${cn} rows="5" value=${e?.description} error=${r("description")} />
      <${an} maxlength="200" value=${e?.location} error=${r("location")} />
      <${pn} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Aa} name="start" label=${t.start} error=${r("start")} />
        <${Aa} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${w}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:eo()})}
      >
        ${c=>i`<select ...${c}>
            ${Ss().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${wn} errorAt=${r} value=${zl(e)} zone=${null} />
      <${vn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${rn} value=${e?.slots} error=${r("slots")} />
        <${w}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${Sn} errorAt=${r} value=${Rl(e)} zone=${null} />
      <div class="pair">
        <${ln} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${dn} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${bn} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${mn} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${gn} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${$n} value=${e?.embed} error=${r("embed")} />
      <${B} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var Aa=({name:e,label:t,error:n})=>i`<${w} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Da=new Map;function Na(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function qa(){history.scrollRestoration="manual";let{key:e}=Na();addEventListener("scroll",()=>Da.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Na();e=t.key,Ul(t.isNew?0:Da.get(e)??0,()=>e===t.key)})}function Ul(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Hl=["in","up"];function La({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(d,m={})=>{a($=>({...$,hint:void 0,...m})),o(d)},l=()=>{e(),t(),Wl().catch(()=>{})},u=Xl[n];return i`<${Z} title=${s(Ql[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Hl.map(d=>i`<button
            type="button"
            key=${d}
            class="button plain"
            aria-pressed=${n===d?"true":"false"}
            onClick=${()=>c(d)}
          >
            ${s(`sign.${d}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${n} known=${r} go=${c} done=${l} />
  <//>`}async function Wl(){(await F("/v1/users/me").catch(t=>{if(t instanceof H&&t.status===404)return null;throw t}))?.language||await J("PATCH","/v1/users/me",{language:Ye})}function Be({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let d=new FormData(u.target);await e(Object.fromEntries(d))}catch(d){r(Te(d)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var Lo=({known:e})=>i`<${w}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Ma=()=>i`<${w}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function Mo(e,t,{go:n,done:o}){try{await Es(e,t),o()}catch(r){if(r instanceof pt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof $t)n("app",{user:e,app:r,hint:r.message});else if(r instanceof We&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof We&&r.kind==="PasswordResetRequiredException")await so(e),n("reset",{user:e,hint:r.message});else throw r}}function jl(e){let{known:t,go:n}=e;return i`<${Be} submit=${({user:r,password:a})=>Mo(r,a,e)} label=${s("sign.in")}>
      <${Lo} known=${t} />
      <${w}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${s("sign.forgot")}
    </button>`}function Bl({known:e,go:t}){return i`<${Be} submit=${async({user:o,email:r,password:a})=>{await Fs(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${Lo} known=${e} />
      <${w} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${nt} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function Yl(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await Ds(o,u),v(s("sign.ready")),t.password&&o===t.user?await Mo(o,t.password,e):n("in",{user:o})},c=()=>As(o).then(()=>v(s("sign.resent")),u=>v(Te(u),!0)),l=({target:u})=>r(u.value);return i`<${Be} submit=${a} label=${s("sign.confirm")}>
      <${w}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Ma} />
    <//>
    <${k} kind="plain" action=${c}>${s("sign.resend")}<//>`}function Vl({known:e,go:t}){return i`<${Be} submit=${async({user:o})=>{await so(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${Lo} known=${e} />
  <//>`}function Gl(e){let{user:t}=e.known;return i`<${Be} submit=${async({code:o,password:r})=>{await Is(t,o,r),v(s("sign.changed")),await Mo(t,r,e)}} label=${s("sign.setPassword")}>
    <${Ma} />
    <${nt} label=${s("sign.newPassword")} />
  <//>`}function Kl({known:e,done:t}){return i`<${Be} submit=${async({password:o})=>{e.required&&await Os(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${nt} label=${s("sign.newPassword")} />
  <//>`}function Jl({known:e,done:t}){return i`<${Be} submit=${async({code:o})=>{e.app&&await Cs(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${w}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var Xl={in:jl,up:Bl,code:Yl,forgot:Vl,reset:Gl,renew:Kl,app:Jl},Ql={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Pa(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=et(),l=()=>F("/slots").then(t,o);b(()=>{l()},[]),ye(c==="live"?ke:Ne,l),b(()=>a({}),[c]),bt(["slots_update"],({data:p})=>{t(p),o(null)}),bt(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{v(f,!p),a(S=>({...S,[g]:!1}))});let[u,d]=h(null);K(s("slots.title"));let m=(p,f)=>{Ze({type:p,slot_id:f})?a(g=>({...g,[f]:!0})):v(s("slots.offline"),!0)},$=p=>p.is_booked?d(p):m("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${Y} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${L} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${P} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${Zl}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${re}
        title=${s("slots.freeTitle",{hours:za(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>m("cancel_slot",u.id)}
        close=${()=>d(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var za=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Zl({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${za(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:de(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ra={account:xr,conferences:Yr,conference:Wr,mine:Kr,offer:su,slots:Pa,organize:Ia},Ua=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function eu(){let[e,t]=h(Ua());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(Ua())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function tu(){let e=eu(),[t,n]=h(null),o=l=>n({then:l}),r=N(null),a=N(!0),c=Object.hasOwn(Ra,e.name)?Ra[e.name]:ru;return nu(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${au} route=${e} signIn=${()=>o()} />
    <${cu} />
    <${lu} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${ou} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${xo} />
    ${t&&i`<${La} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function nu(){let{text:e}=Kn.use(n=>n),t=C.use(({bookings:n})=>Object.values(n).some(W));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function ou({view:e,...t}){let[n,o]=Vn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${L} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function su(){K(s("app.loading"));let{bookings:e,state:t}=C.use(r=>r),{account:n}=A.use(r=>r),o=!!n&&["empty","loading"].includes(t);return b(()=>{if(o)return;let r=Object.values(e).filter(W);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function ru(){return K(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${Y} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function au({route:e,signIn:t}){let{account:n}=A.use(c=>c),o=C.use(({bookings:c})=>Object.values(c).filter(W).length),r=["conferences","mine",...we.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${iu} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>ht()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var iu=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function cu(){let e=et();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function lu({route:e}){let{bookings:t,state:n}=C.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>W(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>Oe(r)?i`<${St} key=${r.id} booking=${r} named />`:i`<${en} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await Ro();qa();wr();Rn(i`<${tu} />`,document.getElementById("page"));Xs();Ks().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",be())});
