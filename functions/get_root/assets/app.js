/* Bundled from page/ by `make page`: 8279a5e3f9f46978fb01c63c81414216. See licences.txt. */
var St={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories"};var Io={de:()=>import("./de.js")},xn=["en",...Object.keys(Io)],No=e=>e.toLowerCase().split("-")[0];function Pa(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(No).find(n=>xn.includes(n))??"en"}var We=Pa(),ce=navigator.languages.find(e=>No(e)===We)??We,Tt=St;async function qo(){let e=Io[We];e&&(Tt={...St,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Tt===St?"en":We}var za=new Intl.PluralRules(ce),Q=e=>e.toLocaleString(ce);function Ra(e,t){let n=Tt[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[za.select(Number(t.count))]??n.other}var Be=e=>Object.hasOwn(Tt,e),s=(e,t={})=>Lo(e,t).join(""),pe=(e,t)=>Lo(e,t),Lo=(e,t)=>Ra(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?Q(r):r});var Po=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,Po(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},Mo=new Map;function zo(e){var t=Mo.get(this);return t||(t=new Map,Mo.set(this,t)),(t=Po(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],m=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},d=0;d<n.length;d++){d&&(a===1&&m(),m(d));for(var $=0;$<n[d].length;$++)o=n[d][$],a===1?o==="<"?(m(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(m(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[d][$+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(m(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var q,Ho,Ua,Ce,Sn,Ft,jo,Ot,Wo,En,Tn,Ha,lt=Symbol.for("pv"),Dt={},It=[],ja=/^m(i|n|o|s|text|space)$/,On=Array.isArray,Cn=It.slice,Pe=Object.assign;function Me(e){e&&e.parentNode&&e.remove()}function Bo(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?Cn.call(arguments,2):n),ct(e,c,o,r,null)}function ct(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:lt,__v:r||++Ho,__i:-1,__u:0};return!r&&q.vnode&&q.vnode(a),a}function Nt(e){return e.children}function Ct(e,t){this.props=e,this.context=t,this.__g=0}function Ae(e,t){if(t==null)return e.__&&Ae(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Ae(e)}function Wa(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Pe({constructor:lt},n)).__v=n.__v+1,q.vnode&&q.vnode(t),An(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||Ae(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,Xo(r,t,a),n.__=n.__e=null,t.__e!=o&&Yo(t))}function Yo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Yo(e)}function Ro(e){(8&e.__g||(e.__g|=8,Ce.push(e),Ft++))&&Sn==q.debounceRendering||((Sn=q.debounceRendering)||queueMicrotask)(Vo)}function Vo(){try{for(var e,t=1;Ce.length;)Ce.length>t&&Ce.sort(jo),e=Ce.shift(),t=Ce.length,8&e.__g&&Wa(e)}finally{(Ft=Ce.length)&&(Sn||queueMicrotask)(Vo)}}function Go(e,t,n,o,r,a,c,l,u,m,d){var $,p,f,g,S,_,T=o.__k||It,y=t.length;for(u=Ba(n,t,T,u,y),$=0;$<y;$++)(f=n.__k[$])!=null&&(p=~f.__i&&T[f.__i]||Dt,f.__i=$,_=An(e,f,p,r,a,c,l,u,m,d),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Fn(p.ref,null,f,p),f.ref&&d.push(f.ref,f.__c||g,f)),S=S||g,4&f.__u?(u=Ko(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=S,u}function Ba(e,t,n,o,r){var a,c,l,u,m,d,$,p,f,g=n.length,S=g,_=0,T=0,y=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=y[a]=ct(null,c):On(c)?c=y[a]=ct(Nt,{children:c}):c.constructor===lt&&c.__b?c=y[a]=ct(c.type,c.props,c.key,c.ref,c.__v):y[a]=c,u=a+_,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=Ya(c,n,u,S))&&(S--,(l=n[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?_--:m==u+1?_++:m!=u&&(m>u?_--:_++,T=1)):(~m||(r>g?_--:r<g&&_++),typeof c.type!="function"&&(c.__u|=4))):y[a]=null;if(T){for(d=[],$=[],a=0;a<r;a++)if((c=y[a])&&16&c.__u){for(_=0,p=d.length;_<p;)d[f=_+p>>1]<c.__i?_=f+1:p=f;d[_]=c.__i,$[a]=_+1}for(_=d.length;a--;)$[a]&&($[a]==_?_--:y[a].__u|=4)}if(S)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Ae(l)),Dn(l,l));return o}function Ko(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Ko(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Ae(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Ya(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function Uo(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function Et(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Uo(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Uo(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=Tn[t]||(Tn[t]=Va(t)),(e.__a||(e.__a={}))[t]=En,a=t!=(t=t.replace(Wo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Va(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Ot]==null)t[Ot]=En++;else if(t[Ot]<this.__a[e])return;return n(q.event?q.event(t):t)}}}function An(e,t,n,o,r,a,c,l,u,m){var d,$,p,f,g,S,_,T,y,x,O,se,E,re,te,G,me,ae,fe=t.type;if(t.constructor!==lt)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,$=a=[],d.nodeType==8?l=At(d,a):a.push(d),l=a[0]||l),(d=q.__b)&&d(t);e:if(typeof fe=="function"){p=c.length;try{if(T=t.props,y=(d=fe.prototype)&&d.render,x=(d=fe.contextType)&&o[d.__c],O=d?x?x.props.value:d.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(y?t.__c=f=new fe(T,O):(t.__c=f=new Ct(T,O),f.constructor=fe,f.render=Ka),x&&x.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),y&&(f.__s||(f.__s=f.state),fe.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Pe({},f.__s)),Pe(f.__s,fe.getDerivedStateFromProps(T,f.__s)))),g=f.props,S=f.state,f.__v=t,n.__c){if(T!==g&&y&&!fe.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(T,O),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(T,f.__s,O)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ie){ie&&(ie.__=t)}),It.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=Ae(n);break e}f.componentWillUpdate&&f.componentWillUpdate(T,f.__s,O),y&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,S,_)})}else y&&!fe.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),y&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=O,f.props=T,f.__P=e,f.__g&=-5,se=q.__r,E=y?25:0;do f.__g&=-9,se&&se(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++E<25);y&&(It.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Pe({},o,f.getChildContext())),y&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,S)),re=d&&d.type===Nt&&d.key==null?d.props.children:d,T.__P&&(d=l,r=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ie){ie&&Dn(ie,ie)}),n.__k=null),l=n.__k?Ae(n,0):null),l=Go(e,On(re)?re:[re],t,n,o,r,a,c,l,u,m),T.__P&&(t.__e=null,l=d),t.__u&=-161,$&&$.some(Me),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(ie){if(c.length=p,t.__v=null,u||a)if(ie&&ie.then){if(t.__u|=128|u,a){for(~(me=a.indexOf(l||void 0))||(me=a.length);(ae=a[me-1])&&ae.nodeType==8;)me--;for(;me<a.length;me++)if(ae=a[me])if(a[me]=null,te){if(ae==G)break}else{if(ae.nodeType!=8)break;ae.data.startsWith("$s")&&(G=At(te=ae))}}if(!te){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;te=l}(d=At(te=t.__c.__z||(t.__c.__z=te)))?(t.__e=te,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Me);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ie&&ie.then||Jo(t),q.__e(ie,t,n)}}else l=t.__e=Ga(n.__e,t,n,o,r,a,c,u,m,e);return(d=q.diffed)&&d(t),l}function At(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function Jo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Jo))}function Xo(e,t,n){for(var o=0;o<n.length;)Fn(n[o++],n[o++],n[o++]);q.__c&&q.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){q.__e(a,r.__v)}})}function Ga(e,t,n,o,r,a,c,l,u,m){var d,$,p,f,g,S,_,T,y=n.props||Dt,x=t.props,O=t.type;if(O=="svg"?r="http://www.w3.org/2000/svg":O=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(O?g.localName==O:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(T=m.ownerDocument||document,!O)return T.createTextNode(x);e=T.createElementNS(r,O,x.is?x:m),l&&(q.__m&&q.__m(t,a),l=!1),a=null}if(O){if(m=O=="template"&&e.content||e,a=O=="textarea"&&x.defaultValue!=null?null:a&&Cn.call(m.childNodes),!l&&a)for(y={},d=0;d<e.attributes.length;d++)y[(g=e.attributes[d]).name]=g.value;for(d in y)g=y[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in x||d=="value"&&"defaultValue"in x||d=="checked"&&"defaultChecked"in x||Et(e,d,null,g,r);for(d in x)g=x[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?$=g:d=="value"?S=g:d=="checked"?_=g:l&&typeof g!="function"||y[d]===g||Et(e,d,g,y[d],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(O=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ja.test(O))&&(r="http://www.w3.org/1999/xhtml"),Go(m,On(f)?f:[f],t,n,o,r,a,c,a?a[0]:n.__k&&Ae(n,0),l,u),a&&a.some(Me)),l&&O!="textarea"||(d="value",O=="progress"&&S==null?e.removeAttribute(d):S==null||S===e[d]&&(O!="progress"||S)||Et(e,d,S,y[d],r),d="checked",_!=null&&_!=e[d]&&Et(e,d,_,y[d],r))}else y===x||l&&e.data==x||(e.data=x);return e}function Fn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){q.__e(r,n)}}function Dn(e,t,n){var o,r,a,c;if(q.unmount&&q.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Fn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){q.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&Dn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=At(o,a=[]))&&(o==e.__e&&a.some(Me),Me(r),Me(o)),n||Me(e.__e),e.__e=e.__c=e.__=null}function Ka(e,t,n){return this.constructor(e,n)}function In(e,t){var n,o,r,a;q.__&&q.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ct(Nt,{children:[e]}),r=[],a=[],An(t,t.__k,o||Dt,Dt,t.namespaceURI,o?null:t.firstChild?Cn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),Xo(r,t.__k,a),t.__k.props.children=null}q={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ft=0,e}},Ho=0,Ua=function(e){return e!=null&&e.constructor===lt},Ct.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Pe({},this.state)),typeof e=="function"&&(e=e(Pe({},n),this.props)),e&&(Pe(n,e),this.__v&&(t&&this.__k.push(t),Ro(this)))},Ct.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ro(this))},Ct.prototype.render=Nt,Ce=[],Ft=0,jo=function(e,t){return e.__v.__b-t.__v.__b},Ot=Symbol(),Wo=/(PointerCapture)$|Capture$/i,En=0,Tn={},Ha=0;var ze,z,Nn,Qo,qn=Object.is,qt=0,is=[],Ln=[],U=q,Zo=U.__b,es=U.__r,ts=U.diffed,ns=U.__c,os=U.unmount,ss=U.__;function dt(e,t){U.__h&&U.__h(z,e,qt||t),qt=0;var n=z.__H||(z.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return qt=1,Pn(cs,e)}function Pn(e,t,n){var o=dt(ze++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):cs(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);qn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=z,!z.__f)){z.__f=!0;var r=z.shouldComponentUpdate;z.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function(p){p.__N&&(m=!0,qn(p.__[0],p.__N[0])||(d=!0))}),r){var $=r.call(this,a,c,l);return m?$||d:$}return!m||d}}return o.__}function b(e,t){var n=dt(ze++,3);!U.__s&&Un(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,z.__H.__h.push(n))}function zn(e,t){var n=dt(ze++,4);!U.__s&&Un(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,z.__h.push(n))}function I(e){return qt=5,Ja(function(){return{current:e}},[])}function Ja(e,t){var n=dt(ze++,7);return Un(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Rn(e){var t=dt(ze++,10),n=h();return t.__=e,z.componentDidCatch||(z.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Xa(){var e;do{for(;e=Ln.shift();)try{ut(e)}catch(n){U.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=is.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ut),t.__h.some(Mn),t.__h=[]}catch(n){t.__h=[],U.__e(n,e.__v)}}}while(Ln.length)}U.__b=function(e){z=null,Zo&&Zo(e)},U.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ss&&ss(e,t)},U.__r=function(e){es&&es(e),ze=0;var t=(z=e.__c).__H;t&&(Nn==z?z.__h=[]:(t.__h.some(ut),t.__h.some(Mn),ze=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Nn=z},U.diffed=function(e){ts&&ts(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&as(is.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Nn=z=null},U.__c=function(e,t){t.some(function(n){try{n.__h.some(ut),n.__h=n.__h.filter(function(o){return!o.__||Mn(o)})}catch(o){n.__h=[function(){throw o}]}}),ns&&ns(e,t)},U.unmount=function(e){os&&os(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,as(Ln.push(r))}else ut(r)}catch(a){t=a}}),o.__H=void 0,t&&U.__e(t,o.__v))};var rs=typeof requestAnimationFrame=="function";function Qa(e){var t,n=function(){clearTimeout(o),rs&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);rs&&(t=requestAnimationFrame(n))}function as(e){e!=1&&Qo==U.requestAnimationFrame||((Qo=U.requestAnimationFrame)||Qa)(Xa)}function ut(e){var t=z,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),z=t}function Mn(e){var t=z;e.__c=e.__(),z=t}function Un(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!qn(n,e[o])})}function cs(e,t){return typeof t=="function"?t(e):t}var i=zo.bind(Bo);function ne(e){let t=new Set;function n(o){let[,r]=Pn((c,l)=>c+1,0),a=I({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},zn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function be(e,t,n=[]){let o=I(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var Hn=ne({text:""});function K(e){zn(()=>Hn.set({text:e}),[e])}var Ye=ne({polite:"",assertive:"",notices:[]}),ls=0;function Ve(e,t=!1){let n=t?"assertive":"polite",o=Ye.get()[n]===e?"\xA0":"";Ye.set({[n]:e+o})}function v(e,t=!1){ls+=1;let n=ls;Ye.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ve(e,t),t||setTimeout(()=>jn(n),6e3)}function jn(e){Ye.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var Se=e=>e instanceof Error?e.message:String(e);async function F(e){try{await e()}catch(t){v(Se(t),!0)}}var ye=Intl.DateTimeFormat().resolvedOptions().timeZone,Za=2e3,ms=0;function fs(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();ms=Math.abs(n)>Za?n:0}var M=()=>Date.now()+ms;function ps(){let[e,t]=h(M());return b(()=>{let n=setInterval(()=>t(M()),250);return()=>clearInterval(n)},[]),e}function $s(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Lt=[["day",86400],["hour",3600],["minute",60],["second",1]];function Yn(e){let[t,n]=Lt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Mt(e){let[t,n]=Yn(e);return s(`unit.${n}`,{count:t})}var hs={weekday:"short",day:"numeric",month:"short",year:"numeric"},gs={weekday:"short"},Bn={hour:"numeric",minute:"2-digit"};function Pt(e,t,n=null,o=!1){let r=Wn(e,t,ye);if(o||!n||n===ye)return[r,null];try{let a=Wn(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:bs(n)}),s("when.yours",{period:Wn(e,t,ye,gs),zone:Vn()})]}catch{return[r,null]}}var bs=e=>e.replaceAll("_"," "),Vn=()=>bs(ye);function Wn(e,t,n,o=hs){return new Intl.DateTimeFormat(ce,{...o,...Bn,timeZone:n}).formatRange(new Date(e),new Date(t))}function ys(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(ce,{...o,timeZone:t||ye})}catch{return new Date(e).toLocaleDateString(ce,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function _s(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(ce,{...hs,timeZone:r}),n.toLocaleTimeString(ce,{timeStyle:"short",timeZone:r})];try{return o(t??ye)}catch{return o(ye)}}var V=e=>new Date(e).toLocaleString(ce,{dateStyle:"medium",timeStyle:"short"});function ws(e,t){let[n,o]=[60,86400];if(t<10*n)return _e(e);if(t<o)return new Date(e).toLocaleTimeString(ce,Bn);let r=t<5*o?{...gs,...Bn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(ce,r)}var _e=e=>new Date(e).toLocaleTimeString(ce,{timeStyle:"medium"}),Gn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),us=1440*60*1e3;function Ge(e,t){let n=t??ye,o=Date.parse(`${e}Z`),r=o-Re(o-us,n),a=o-Re(o+us,n),c=[r,a].find(m=>m+Re(m,n)===o);if(c!==void 0)return{at:ds(c),gap:null};let l=ei(a,r,n),u=new Date(l+Re(l,n)).toISOString().slice(0,16);return{at:ds(l),gap:u}}function zt(e,t){let n=Date.parse(e);return new Date(n+Re(n,t??ye)).toISOString().slice(0,16)}function ei(e,t,n){let o=Re(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Re(r,n)===o?e=r:t=r}return t}var ds=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Re(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:m}=o;return Date.UTC(r,a-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var vs=()=>[...new Set([ye,"UTC",...Intl.supportedValuesOf("timeZone")])];var we=document.documentElement.dataset,mt="account",ti=6e4,C=ne({account:zs()}),Ue=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Be(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function ee(e,t){let n;try{n=await fetch(`${we.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:we.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ue(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var ft=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},pt=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function xs(e,t){let n=await ee("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});Jn(n,e)}async function Ss({user:e,challenge:t},n){Jn(await ee("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function Ts({user:e,challenge:t},n){Jn(await ee("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function Jn({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new ft(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new pt(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));Ms(Ps(e))}var Es=e=>ee("ResendConfirmationCode",{Username:e}),Xn=e=>ee("ForgotPassword",{Username:e}),Os=(e,t,n)=>ee("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Cs=(e,t,n)=>ee("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),As=(e,t)=>ee("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Fs=async(e,t)=>ee("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await $e()});async function Ds(){return((await ee("GetUser",{AccessToken:await $e()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var Is=async()=>(await ee("AssociateSoftwareToken",{AccessToken:await $e()})).SecretCode;async function Ns(e){await ee("VerifySoftwareToken",{AccessToken:await $e(),UserCode:e}),await Qn(!0)}var Qn=async e=>ee("SetUserMFAPreference",{AccessToken:await $e(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function $e(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ti?t:(Kn??=Ls(e).finally(()=>{Kn=null}),Kn)}function $t(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?ks(n):ni().finally(()=>ks(n)),Zn(),e&&v(e,!0)}async function ni(){let e=await $e().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function Zn(){localStorage.removeItem(mt),C.set({account:null})}function ks(e){e&&ee("RevokeToken",{Token:e}).catch(()=>{})}var Kn=null;async function qs(){let{account:e}=C.get();e&&await Ls(e)}async function Ls(e){try{let t=await ee("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Ps({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Ms(n),n.token??null}catch(t){t instanceof Ue&&t.kind&&$t(s("sign.ended"))}return C.get().account?.token??null}function Ms(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(mt)!==r&&localStorage.setItem(mt,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===mt||e===null)&&C.set({account:zs()})});function Ps({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(oi(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function oi(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function zs(){try{return JSON.parse(localStorage.getItem(mt)??"null")}catch{return null}}var Rt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var si=5,Rs=1,ri=10;function ai(e,t){let n=`problem.${e}`;return Be(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var H=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(ai(o,n)),this.status=t,this.kind=o,this.body=n}},D=(e,t)=>J("GET",e,void 0,t),N=(e,t,n)=>J("POST",e,t,n);async function J(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?di():null;for(let a=1;;a+=1){let c=await ci(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===si)return li(c);await ui(l?ii(c,a):200*2**a*(.5+Math.random()))}}function ii({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Rs,o=Math.min(n,ri);return 1e3*(o+Math.random()*t*Math.max(o,Rs))}async function ci(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await $e();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});fs(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function li({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&$t(s("sign.ended")),e<200||e>=300)throw new H(e,typeof o=="object"?o:null);return o}async function Fe(e,t=1e3){let n=[],o=null;do{let r=await D(ve(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function ve(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var Ke=(e,t,n)=>eo(e,new Blob([n],{type:t}));async function Us(e){let t=await $e(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new H(0,null);if(!o.ok)throw new H(o.status,await o.json().catch(()=>null));return o.blob()}function eo(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var ui=e=>new Promise(t=>setTimeout(t,e));function di(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Ut="/v1/users/me/devices",Je=ne({state:"unknown"}),to=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Hs(){Je.set({state:await mi().catch(()=>"impossible")})}async function mi(){let{key:e,items:t}=await D(Ut);if(!e||!to())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Vs();return t.some(o=>o.id===n)?"on":"off"}async function js(){if(await Notification.requestPermission()!=="granted"){Je.set({state:"blocked"});return}let{key:e}=await D(Ut),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await Bs(),await N(Ut,{endpoint:o}),Je.set({state:"on"})}async function Ws(){let e=await Vs();await no(),e&&await J("DELETE",`${Ut}/${e}`),Je.set({state:"off"})}async function no(){to()&&await(await oo())?.unsubscribe()}async function Bs(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function Ys(){to()&&await oo()&&await Bs()}var oo=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Vs(){let e=(await oo())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var so="bookings",Ht="tickets";function Gs(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(fi()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function fi(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Ks(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(so,JSON.stringify({user:e,at:t,bookings:o}))}catch{Js()}}function ro(e){try{let t=JSON.parse(localStorage.getItem(so)??"null");if(t===null||t.user===e)return t}catch{}return Js(),null}var Js=()=>{localStorage.removeItem(so),localStorage.removeItem(Ht)};function Xs({id:e,changed_at:t},n){let r=[...Zs(localStorage.getItem(Ht)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Ht,JSON.stringify(r))}catch{}}function Qs({id:e,changed_at:t}){return Zs(localStorage.getItem(Ht)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function Zs(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var lo=500,pi=1e4,$i=3e4,hi=1e4,gi=1e3,bi=3e4,Ie=4,ke=30,X=ne({state:"idle",recovered:0}),Te=new Map,ao=new Map,De=null,ht=lo,io=[],er,co;function tr(){X.get().state==="idle"&&X.set({state:"connecting"});let e=new WebSocket(new URL(we.socket,location.href.replace(/^http/,"ws")));De=e,e.onopen=()=>{ht=lo,X.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of Te.keys())sr(t);or()},e.onmessage=({data:t})=>wi(JSON.parse(t)),e.onclose=()=>nr(e)}function nr(e){if(De===e){if(uo(),De=null,!Te.size){X.set({state:"idle"});return}X.set({state:"off"}),er=setTimeout(tr,ht*(.5+Math.random())),ht=Math.min(2*ht,pi)}}function yi(){let e=De;De=null,clearTimeout(er),uo(),X.set({state:"idle"}),e?.close()}function or(){uo(),io=[setTimeout(()=>{Xe({type:"ping"}),io.push(setTimeout(_i,hi))},$i)]}function uo(){for(let e of io)clearTimeout(e)}function _i(){let e=De;e&&(nr(e),e.close())}function Xe(e){return De?.readyState!==WebSocket.OPEN?!1:(De.send(JSON.stringify(e)),!0)}async function sr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await $e();Xe({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&Xe({type:"subscribe",conference:n})}function wi(e){or();let t=ki(e);if(e.version!==void 0){if(!vi(e,ao.get(t)))return;ao.set(t,e)}for(let n of Te.get(t)??[])n(e)}function vi(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function ki({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function mo(e,t){clearTimeout(co);let n=Te.get(e);return n?n.add(t):(Te.set(e,new Set([t])),X.get().state==="live"&&sr(e)),X.get().state==="idle"&&tr(),()=>{Te.get(e)?.delete(t),setTimeout(()=>xi(e),gi)}}function xi(e){if(Te.get(e)?.size!==0)return;Te.delete(e),ao.delete(e);let[t,n]=e.split(" ");n&&Xe({type:"unsubscribe",[t]:n}),Te.size||(clearTimeout(co),co=setTimeout(yi,bi))}function gt(e,t){b(()=>{let n=e.map(o=>mo(o,t));return()=>{for(let o of n)o()}},[e.join()])}var Qe=()=>X.use(({state:e})=>e);function rr(){X.get().state==="off"&&!document.hidden&&(ht=lo)}addEventListener("online",rr);document.addEventListener("visibilitychange",rr);var A=ne({bookings:{},state:"empty",problem:null,at:0}),ge=({status:e})=>e!=="CANCELED",B=({status:e})=>e==="CONFIRMATION_PENDING",Ee=({status:e})=>e==="WAITLISTED",$o=({start:e})=>!!e&&Date.parse(e)<=M(),Si=e=>(B(e)||Ee(e))&&!$o(e);function yt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(ge)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var jt=(e,t)=>_t(null,()=>N("/v1/bookings",{conference:e.id,...t})),ur=(e,t)=>_t(e,()=>N(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),dr=(e,t)=>_t(e,()=>J("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function mr({id:e},t){let n=await J("PATCH",`/v1/bookings/${e}`,{guests:t});He({id:e,guests:n.guests})}var Wt=e=>_t(e,()=>N(`/v1/bookings/${e.id}/cancel`)),ho=e=>_t(e,()=>N(`/v1/bookings/${e.id}/reactivate`));async function _t(e,t){let n=e&&qe.get(e.id);try{let o=await t();e&&qe.get(e.id)!==n?(He({id:o.id,declined:o.declined}),bt(o)):He(o,!0)}catch(o){if(!(o instanceof H))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];v(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await bt(e):o.body?.booking_id&&await bt({id:o.body.booking_id})}}var fr=({id:e,conference_name:t})=>F(async()=>{let n=await D(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});Ke(`${t}.ics`,"text/calendar",n)}),Ti=300,Ei=8,qe=new Map,Ne=new Map,fo=0;async function he(){let{account:e}=C.get();if(!e)return;fo+=1;let t=fo;navigator.onLine||ar(e.user),po()||A.set({state:"loading"});let n=new Map(qe);try{let o=await Fe("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;A.get().state==="stored"&&A.set({bookings:{}});let r=o.filter(({id:a})=>qe.get(a)===n.get(a));for(let a of r)He(a);A.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==fo)return;o instanceof H&&o.status===0&&ar(e.user),po()?A.set({problem:o}):A.set({state:"failed",problem:o})}}function Oi(){let{bookings:e,state:t,at:n}=A.get(),{account:o}=C.get();o&&t==="ready"&&Ks(o.user,n,Object.values(e))}var po=()=>["ready","stored"].includes(A.get().state);function ar(e){let t=ro(e);if(po()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));A.set({bookings:n,state:"stored",at:t.at})}async function bt(e){let{account:t}=C.get();if(!t)return;let n=qe.get(e.id);try{let o=await D(`/v1/bookings/${e.id}`);qe.get(e.id)===n&&He(o)}catch{}}function He(e,t=!1){let n=A.get().bookings[e.id],o={...n,...e};n&&B(n)&&Ee(o)&&(o.missed_at=n.deadline),ge(o)&&(o.declined=!1),A.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&Fi(n??null,o),Ci(o)}function Ci(e){let{id:t}=e,n=ge(e)&&!$o(e)&&Ne.size<Ei;(Si(e)||n)&&!Ne.has(t)?Ne.set(t,mo(`booking ${t}`,Ai)):!ge(e)&&Ne.has(t)&&pr(t)}function pr(e){Ne.get(e)?.(),Ne.delete(e)}function Ai({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){qe.set(e,(qe.get(e)??0)+1),A.set({at:Date.now()}),He({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function Fi(e,t){let{conference_name:n,position:o}=t,r=e!==null&&B(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:_e(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:go(t)})}[t.status]();Ve(a,B(t)||r)}else Ee(t)&&e.position!==o&&o&&Ve(s("booking.positionAt",{name:n,position:o}))}function go({reason:e,declined:t}){let o=`canceled.${t&&e==="attendee"?"declined":e??"other"}`;return s(Be(o)?o:"canceled.other")}var $r=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>ge(r)&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function Di(){if(A.get().state!=="stored")for(let e of Object.values(A.get().bookings))B(e)&&Date.parse(e.deadline??"")<=M()&&(He({id:e.id,status:"WAITLISTED",position:null,deadline:null}),bt(e))}var ir=Date.now();function Ii(){if(document.hidden)return;Di();let e=X.get().state==="live"?ke:Ie;if(Date.now()-ir<e*1e3)return;ir=Date.now(),A.get().problem&&he();let t=Object.values(A.get().bookings).filter(n=>Ne.has(n.id)&&!$o(n));for(let n of t)bt(n)}var cr,lr=0;function hr(){let e=()=>{let{account:n}=C.get(),o=n?.user??null;if(o!==cr){cr=o,ro(o),o||no().catch(()=>{});for(let r of[...Ne.keys()])pr(r);A.set({bookings:{},state:"empty",problem:null}),he()}};C.watch(e),X.watch(()=>{let{recovered:n}=X.get();n!==lr&&he(),lr=n}),addEventListener("online",he);let t;A.watch(()=>{clearTimeout(t),t=setTimeout(Oi,Ti)}),setInterval(Ii,500),e()}function k({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=I(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(a)return;let d=m.currentTarget;qi(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var Ni=1e4;function qi(e,t){let n=Date.now()+Ni,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function le({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Pt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var ue=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Bt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Yt({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Li=e=>s(`status.${e}`),Le=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Li(e)}</span>`,gr=new Map;function Vt({booking:e,named:t=!1}){let n=ps(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(gr.get(a)??1,r);gr.set(a,c);let{seats:l=1}=e,[u,m]=h(0),d=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?pe(l>1?"party.heldAt":"offer.heldAt",{name:d,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${$s(r)}</span>
      <span class="until">${s("offer.until",{time:_e(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${et}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${m}
      />`}
    <div class="acts">
      <${k} kind="primary" action=${()=>ur(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${k} action=${()=>Wt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function wt({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${go(e)}</p>`:B(e)?null:i`<${Pi} booking=${e} /><p class="stands">${Mi(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function Mi({position:e,position_exact:t}){return e?pe(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function Pi({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:_e(n)})}</p>`:!t||!o?null:i`<p class="missed">
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
    <p>${Se(e)}</p>
    ${n}
    ${t&&i`<${k} action=${t}>${s("failure.retry")}<//>`}
  </div>`,Ze=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`}function et({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${w} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${Q(u)}</option>`)}
  </select>`}<//>`}function bo(){let{polite:e,assertive:t,notices:n}=Ye.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>jn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Z({title:e,children:t,close:n}){let o=I(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${bo} />
  </dialog>`}function oe({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${Z} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${k} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${k} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var R=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function zi({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function j(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=I(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...m()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>n[f])?.focus(),[n]);let d=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=m().map(_=>[_.name,zi(_)]),S=Object.fromEntries(g.filter(([,_])=>_));if(a(""),o(S),!Object.keys(S).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let T=_?.body?.field,y=Ri(T,e);y?o({[y]:Ui(T,Se(_))}):a(Se(_))}finally{l(!1)}}},$=Object.keys(n).map(f=>e[f]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:d,busy:c,errorAt:f=>n[f]??null,summary:p}}function Ri(e="",t){let n=e.split(".");for(;n.length&&!(n.join(".")in t);)n.pop();return n.join(".")||null}function Ui(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be before the end"?s("form.order"):n==="must open before it closes"?s("form.opensLate"):n==="must have different names"?s("form.sameName"):n.charAt(0).toUpperCase()+n.slice(1)}var W=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,tt=({label:e=s("sign.password"),error:t=null})=>i`<${w}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var yo="/v1/users/me/calendar",br=()=>{},_o=["offers","bookings","conferences"],Hi={email:null,email_verified:!1,email_pending:null,mails:_o,language:null};function yr({signIn:e}){let{account:t}=C.use(n=>n);return K(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${ji} key=${t.user} user=${t.user} />`:i`<${Y} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function ji({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>D("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof H&&l.status===404?n(Hi):r(l)});b(()=>{a()},[]);let c=async l=>n(await J("PATCH","/v1/users/me",l));return o?i`<${L} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${Wi} user=${t} change=${c} />
    <${Bi} user=${t} change=${c} />
    <${Yi} />
    <${Vi} />
    <${Gi} user=${e} />
    <${Ki} user=${e} />
    <${Ji} />
  `:i`<${P} />`}function Wi({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({email:u})=>{await t({email:u}),v(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
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
      <${W} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${k} action=${()=>F(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Bi({user:e,change:t}){let n=e.language??"en",o=r=>{let a=_o.filter(c=>e.mails.includes(c)!==(c===r));return F(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${_o.map(r=>i`<label class="check" key=${r}>
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
          onChange=${({target:a})=>F(()=>t({language:a.value}))}
        >
          ${xn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Yi(){let{state:e}=Je.use(r=>r);if(b(()=>{Hs()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),Ws]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),js];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${k} action=${()=>F(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function Vi(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(d,$="")=>{t(d),o($)};b(()=>{D(yo).then(({created_at:d})=>t(d),br)},[]);let l=()=>F(async()=>{let d=await N(yo);c(d.created_at,d.url)}),u=()=>F(async()=>{await J("DELETE",yo),c(null),v(s("calendar.removed"))}),m=()=>F(async()=>{await navigator.clipboard.writeText(n),v(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:V(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${w} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${k} kind="primary" action=${m}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${k} action=${u}>${s("calendar.remove")}<//>`:i`<${k} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${oe}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function Gi({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=j(t,async(c,l)=>{await Fs(c.current,c.password),l.reset(),v(s("sign.changed"))});return i`<section aria-labelledby="password">
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
      <${tt} label=${t.password} error=${r("password")} />
      <${W} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Ki({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);b(()=>{Ds().then(n,br)},[]);let l=()=>F(async()=>r(await Is())),u=()=>F(async()=>{await Qn(!1),n(!1),v(s("second.removed"))}),m={code:s("sign.appCode")},{submit:d,busy:$,errorAt:p,summary:f}=j(m,async({code:g})=>{await Ns(g.replaceAll(" ","")),r(""),n(!0),v(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${s("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${d} novalidate>
          <${w}
            label=${m.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${W} error=${f} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${k} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${oe}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function Ji(){let[e,t]=h(!1),n=()=>F(async()=>{let r=await D("/v1/users/me/export");Ke("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>F(async()=>{await J("DELETE","/v1/users/me"),Zn(),v(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${k} action=${n}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${oe}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${o}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var nt=ne({fetched:{},pushed:{}});function xe(e){nt.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function ot(e){let[t,n]=h(null),o=Qe(),r=C.use(({account:l})=>l?.user),a=()=>vo(e).then(()=>n(null),n);b(()=>{a()},[e,r]),be(o==="live"?ke:Ie,a,[e]),Xi(e);let[c]=Oe([e]);return{conference:c,error:t,reload:a}}function Xi(e){gt([`conference ${e}`],Qi),b(()=>vr,[e])}function Oe(e){let{fetched:t,pushed:n}=nt.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function Qi({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let m={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c};nt.set(({pushed:d,fetched:$})=>{let p=($[e]?.categories??[]).map(g=>{let S=l.find(_=>_.id===g.id);return S?{...g,..._r(S)}:g}),f=u?{categories:p,default_pool:_r(u)}:{};return{pushed:{...d,[e]:{...m,...f,full:!n}}}})}var _r=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function vr(){nt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}X.watch(()=>{X.get().state!=="live"&&vr()});var wo=new Map,wr=null;function Zi(){let e=C.get().account?.user??null;if(e===wr)return;wr=e,wo.clear();let t=n=>({...n,categories:n.categories?.filter(({restricted:o})=>!o)});nt.set(({fetched:n})=>({fetched:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,t(r)]))}))}C.watch(Zi);async function vo(e){let{account:t}=C.get(),n=t!==null&&wo.get(e)!==!1,r=await D(`${n?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==C.get().account?.user)return vo(e);if(n){let a=r.categories?.some(c=>c.restricted)??!1;wo.set(e,a||vt(t,r))}return xe([r]),r}function kr(e){let{fetched:t}=nt.get();for(let n of e)t[n]||vo(n).catch(()=>{})}async function xr(e){let{items:t,next:n}=await D(ve("/v1/conferences",e));return xe(t),{ids:t.map(({id:o})=>o),next:n}}async function Sr(){let e=await Fe("/v1/users/me/conferences");return xe(e),e.map(({id:t})=>t)}var vt=(e,t)=>ko(e)||t.organizer===e.user,ko=e=>e.roles.includes("admin");function xo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var Tr=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function Er({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=xo(e),r=o.find(u=>u.id===t),a=u=>i`<select
    ...${u}
    value=${t??""}
    onChange=${m=>n(m.target.value||null)}
  >
    ${o.map(m=>i`<option key=${m.id} value=${m.id??""} selected=${m.id===t}>
          ${`${m.name} (${Tr(m)})`}
        </option>`)}
  </select>`,c=e.categories.find(u=>u.id===r?.id)?.description,l=e.categories.filter(u=>u.opens&&Date.parse(u.opens)>M());return i`
    ${o.length>0&&i`<${w} name="category" label=${s("category.choose")} hint=${c||void 0}>${a}<//>`}
    ${l.map(({id:u,name:m,opens:d})=>i`<p key=${u} class="quiet">${s("category.opens",{name:m,time:V(d??"")})}</p>`)}
  `}var ec=3;function Gt({conference:{categories:e=[]},most:t=ec}){return e.length?e.length>t?i`<p class="quiet">${s("category.count",{count:e.length})}</p>`:i`<ul class="pools">
    ${e.map(n=>i`<li key=${n.id}>
          <span>${n.name}</span> <span class="quiet">${Tr(n)}</span>
        </li>`)}
  </ul>`:null}var tc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Or=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function nc(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Or(t[2],t[1]):/^https?:\/\//.test(e)?Or(e,e):e}var So=e=>e.split(tc).map(nc),oc=e=>/^[-*] /.test(e);function sc(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${So(t[1])}</h2>`;let n=e.split(`
`);return n.every(oc)?i`<ul>
      ${n.map(o=>i`<li>${So(o.slice(2))}</li>`)}
    </ul>`:i`<p>${So(e)}</p>`}var Cr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(sc)}
  </div>`;var Ar={seats:1,accept:null,guests:[]},rc=100,ac=254,ic=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function Fr({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),m=o(`guests.${c}.${l}`),d=({target:$})=>n(ic(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?ac:rc}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${m?"true":null}
        aria-describedby=${m?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${r[c][l]??""}
        onInput=${d}
      />
      ${m&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${m}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${s("guests.title")}</legend>
    <p class="hint">${s("guests.hint")}</p>
    <ol>
      ${r.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function Dr({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${et} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
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
        <${Fr}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function Ir({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await dr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${Z} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${et} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${k} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${k} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var Nr=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function qr({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${cc} booking=${e} close=${()=>n(!1)} />`}
  `}function cc({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(d,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:m}=j(Object.fromEntries(a.flat()),async()=>{await mr(e,o),v(s("guests.saved")),t()});return i`<${Z} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${Fr} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${W} error=${m} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function Lr({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${lc} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${uc} speakers=${n} />`}
  `}function lc({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=_s(r,t?null:e),m=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],m])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var uc=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function Mr({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${dc} booking=${e} />`}
  </details>`}function dc({booking:{id:e,position:t}}){let[n,o]=h(null),[r,a]=h(null),c=()=>D(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(b(()=>{c()},[e]),r)return i`<${L} error=${r} retry=${c} />`;if(!n)return i`<${P} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:m})=>i`<li key=${m}>
          ${s(u==="lapse"?"why.missed":"why.joined",{time:V(m)})}
        </li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
  </ul>`}function Pr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=ot(e);return K(n?.name??s("conference.title")),n?i`<${fc} conference=${n} signIn=${t} />`:o instanceof H&&o.status===404?i`<${mc} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${L} error=${o} retry=${r} />`:i`<${P} />`}`}var mc=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${Y} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function fc({conference:e,signIn:t}){let{account:n}=C.use(c=>c),{name:o,description:r}=e,a=n&&Rt(n)&&vt(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Cr} text=${r} />`}
        <${$c} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${k} action=${()=>pc(e)}>${s("conference.share")}<//>
        <${Lr} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${hc} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function pc({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>v(s("conference.copied")),()=>v(n))}function $c({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${le} ...${e} />`],[s("conference.where"),i`<${ue} ...${e} />`],[s("conference.topics"),i`<${Bt} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=Mt(o??Number(we.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function hc({conference:e,account:t,signIn:n}){let o=A.use(({bookings:l})=>yt(e.id,l)),r=A.use(l=>l.state),a=gc(e);if(o&&B(o)&&!a)return i`<${st} booking=${o} />`;let c=!a&&i`<${Yt} conference=${e} />`;return o&&ge(o)&&!a?i`${c}<${st} booking=${o} />`:i`
    ${c} ${o&&i`<${wt} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${P} />`}
    ${!a&&r!=="loading"&&i`<${bc} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function gc({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=M()?s("conference.ended"):Date.parse(t)<=M()?s("conference.started"):""}function bc({conference:e,booking:t,account:n,signIn:o}){let r=A.use(x=>x.bookings),a=$r(e,r),c=a.find(x=>!Ee(x)&&!B(x)),[l,u]=h(Ar),[m,d]=h(void 0),$=xo(e),p=$.find(x=>x.id===m)??$[0],f=!!e.categories?.length,g=f?{...l,category:p?.id??null}:l,S=f?p?.available??0:e.available,_=t?.reason==="attendee"&&n&&g.seats===1&&!f,T=()=>_?ho(t):jt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let y=a.map(x=>x.conference_name).join(", ");return i`
    <${Er} conference=${e} value=${p?.id??null} onChange=${d} />
    <${Dr} conference=${e} party=${l} onChange=${u} />
    ${y&&i`<p class="quiet">${s("conference.drops",{names:y})}</p>`}
    <${k} kind="primary" action=${n?T:()=>o(()=>_c(e,g))}>
      ${S>=(g.accept??g.seats)?yc(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var yc=e=>e>1?s("party.book",{count:e}):s("conference.book");async function _c(e,t){await he();let n=yt(e.id,A.get().bookings);return n?ge(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?ho(n):jt(e,t):jt(e,t)}function st({booking:e,named:t=!1}){let[n,o]=h(!1);if(B(e))return i`<${Vt} booking=${e} named=${t} />`;let r=()=>o(!1),a=Ee(e)?"leave":"cancel";return i`
    <${wt} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${Nr} booking=${e} />
    ${Ee(e)&&i`<${Mr} booking=${e} />`}
    <div class="acts">
      ${!Ee(e)&&i`<${k} action=${()=>fr(e)}>${s("booking.calendar")}<//>`}
      <${Ir} booking=${e} />
      <${qr} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!Ee(e)&&i`<${wc} booking=${e} />`}
    ${n&&i`<${oe}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Wt(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function wc({booking:e}){let[t]=Oe([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=ve("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=ve("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),m=(d,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${pe("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var zr=24,vc=1e3,kc=100;function Eo(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var xc=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>ve("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),To={online:!0,person:!1},de=ne({...Eo(location.hash),ids:[],next:null,state:"loading",error:null}),Sc=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?Gn(t).first:new Date(M()).toISOString().slice(0,19),to:n?Gn(n).last:null,online:Object.hasOwn(To,o)?To[o]:null,available:r||null,limit:a,cursor:c}),Kt=0;async function Jt({more:e=!1,quietly:t=!1}={}){Kt+=1;let n=Kt,o=de.get();!e&&!t&&de.set({state:"loading"});let r=o.words?vc:e?zr:Math.max(zr,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await xr(Sc(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===Kt&&de.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===Kt&&!t&&de.set({state:"failed",error:a})}}var Rr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Tc(e,t){let{name:n,location:o,topics:r,description:a}=e,c=Rr([n,o,...r,a].join(" "));return Rr(t).split(/\s+/).every(l=>c.includes(l))}function Ur(){let e=de.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:m,error:d}=e;Ec(e),b(()=>{let p=setTimeout(Jt,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),be(l.length>kc?ke:Ie,()=>m!=="loading"&&Jt({quietly:!0}));let $=Oc(l,t,m);return K(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${Cc} />
    ${m==="loading"&&!l.length&&i`<${P} />`}
    ${m==="failed"&&i`<${L} error=${d} retry=${Jt}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!$.length&&i`<${Ac} />`}
    <ul class="cards">
      ${$.map(p=>i`<${Fc} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${k} action=${()=>Jt({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function Ec(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&de.set(Eo(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=xc(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Oc(e,t,n){let r=Oe(e).filter(a=>!a.canceled&&(!t||Tc(a,t)));return b(()=>{t&&n==="ready"&&Ve(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Cc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=de.use(u=>u),c=u=>({target:m})=>de.set({[u]:m.value}),l=({target:u})=>de.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(To)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>de.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Ac(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=de.use(u=>u),c=e||t||n||o||r||a,l=()=>de.set(Eo(""));return c?i`<${Y} title=${s("conferences.none")}
        ><${k} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${Y} title=${s("conferences.empty")}>
        <p>
          ${pe("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function Fc({conference:e}){let t=A.use(({bookings:c})=>yt(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${Le} status=${t.status} />`}
    </div>
    <p class="quiet"><${le} ...${e} /></p>
    <p class="quiet"><${ue} ...${e} /></p>
    <${Bt} topics=${r} />
    <${Gt} conference=${e} />
    <${Yt} conference=${e} />
  </li>`}function Hr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=ys(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${Le} status=${e.status} />
      </div>
      <p><${le} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${ue} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${Dc} booking=${e} stored=${n} />
      ${!n&&i`<${st} booking=${e} />`}
    </div>
  </li>`}function Dc({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?Qs(e):null;if(t&&!a)return null;let c=async()=>o(a??await Ic(e)),l=async()=>eo("tickets.pdf",await Us(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
      ${n.map(({seat:u,svg:m})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(m)}`}
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
    </div>`}async function Ic(e){let{items:t}=await D(`/v1/bookings/${e.id}/tickets`);return Xs(e,t),t}function Wr({signIn:e}){let{account:t}=C.use(l=>l),{bookings:n,state:o,problem:r,at:a}=A.use(l=>l);return K(s("booking.list")),b(()=>{he()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${Y} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${P} />`;if(o==="failed")return i`<${L} error=${r} retry=${he} />`;let l=Object.values(n).sort((m,d)=>m.start<d.start?-1:1);if(!l.length)return i`<${Y} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:Nc(a)})}</p>`}
      <${qc} all=${l} stored=${u} />
    `}}var Nc=e=>new Date(e).toDateString()===new Date().toDateString()?_e(e):V(e);function qc({all:e,stored:t}){let n=e.filter(a=>ge(a)&&Date.parse(a.end)>M()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return b(()=>{t||kr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(B),...n.filter(a=>!B(a))].map(a=>i`<${jr} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${jr} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function jr({booking:e,stored:t}){let n=t||!ge(e)||Date.parse(e.end)<=M(),[o]=Oe([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>M()?i`<${Hr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${Le} status=${e.status} />
    </div>
    <p class="quiet"><${le} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${ue} ...${o} /></p>`}
    ${n?i`<${wt} booking=${e} />`:i`<${st} booking=${e} />`}
  </li>`}var Xt=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),Qt=({error:e,hint:t,value:n})=>i`<${w}
    label=${s("form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,Zt=({error:e,maxlength:t,value:n})=>i`<${w}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,en=({error:e,rows:t,value:n})=>i`<${w} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function tn({error:e,value:t}){let[n,o]=t?Yn(Number(t)):["","minute"];return i`<${w}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Mt(Number(we.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Lt.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function nn({confirmation_window:e,window_unit:t}){let n=Lt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var on=({error:e,value:t})=>i`<${w}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,sn=({error:e,value:t})=>i`<${w}
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
  <//>`;function rn({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new R("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var an=({error:e,value:t})=>i`<${w}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,cn=({error:e,value:t=[]})=>i`<${w}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,rt=e=>e.split(/[\s,]+/).filter(Boolean),ln=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Br=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},un=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
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
`,dn=({error:e,value:t})=>i`<${w}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,mn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function fn({name:e,label:t,hint:n,add:o,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let m=I(c.length),[d,$]=h(c.map((y,x)=>({key:x,value:y}))),[p,f]=h(-1),g=I(null);b(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let S=()=>{m.current+=1,$([...d,{key:m.current,value:void 0}]),f(m.current)},_=({currentTarget:y},x)=>{let O=y.closest("fieldset");$(d.filter(se=>se.key!==x)),requestAnimationFrame(()=>{O?.querySelector(":scope > .button")?.focus()})},T=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${T?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${n&&i`<p class="hint">${n}</p>`}
    <ol ref=${g}>
      ${d.map(({key:y,value:x},O)=>i`<li key=${y}>
            ${l(x,O+1)}
            ${!u(x)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(O+1)})}
                onClick=${se=>_(se,y)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${T&&i`<p class="wrong" id=${`${e}-wrong`}>${T}</p>`}
    ${d.length<r&&i`<button type="button" class="button" onClick=${S}>${o}</button>`}
  </fieldset>`}var pn=({errorAt:e,value:t,zone:n})=>i`<${fn}
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
          defaultValue=${o?.at&&zt(o.at,n)}
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
  />`,$n=({errorAt:e,value:t})=>i`<${fn}
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
  />`;function hn(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:Lc(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function Lc(e,t){let{at:n,gap:o}=Ge(e,t);if(o===null)return n;throw new R("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}var Yr=20,Vr=1e5,Gr=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],Kr=e=>s("form.category",{number:e+1}),gn=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Yr},(e,t)=>Gr.map(([n,o])=>[`categories.${t}.${n}`,`${Kr(t)}, ${s(o)}`])).flat())});function Jr({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l})):null}var bn=({errorAt:e,value:t,zone:n})=>i`<div class="categories">
    <${fn}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Yr}
      errors=${[e("categories")]}
      value=${t}
      stays=${o=>!!o?.id}
      row=${(o,r)=>i`<${Mc} ...${{at:r-1,value:o,zone:n,errorAt:e}} />`}
    />
    <${Pc} />
  </div>`;function Mc({at:e,value:t,zone:n,errorAt:o}){let r=(u,m,d,$="")=>i`<${w}
      name=${`categories.${e}.${u}`}
      label=${s(m)}
      error=${o(`categories.${e}.${u}`)}
      hint=${$}
      ...${d}
    />`,a=u=>({type:"datetime-local",defaultValue:u?zt(u,n):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=Gr.slice(2).some(([u])=>o(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${Kr(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(Vr),defaultValue:t?.seats})}
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
  </div>`}function Pc(){let[e,t]=h(null),n=I(null);return b(()=>{let o=n.current?.closest("form");if(!o)return;let r=()=>{let c=[...o.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,m)=>u+Number(m.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(o,{childList:!0,subtree:!0}),o.addEventListener("input",r),()=>{a.disconnect(),o.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${n}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function yn(e,t){let n=[];for(let o=0;`categories.${o}.name`in e;o+=1){let r=c=>e[`categories.${o}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:m}=Ge(l,t);if(m===null)return u;let d={local:l.slice(11),next:m.slice(11)};throw new R(`categories.${o}.${c}`,s("form.agendaGap",d))};n.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:rt(r("visible_to"))})}return n}function _n(e,t){if(e===0&&!t.length)throw new R("slots",s("form.number",{min:1,max:Vr}))}function Xr(e,t){let n=o=>JSON.stringify(o.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return n(e)===n(t)?{}:{categories:t}}var zc=1e3,Rc=6e4,Uc=20,Hc={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function Zr({conference:e,reload:t}){let[n,o]=h(!1),r=()=>{o(!1),F(t)};return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("import.title")}
    </button>
    ${n&&i`<${Z} title=${s("import.title")} close=${r}>
        <${jc} conference=${e} />
      <//>`}`}function jc({conference:e}){let[t,n]=h(null),[o,r]=h([]),[a,c]=h(!1),l=(d,$)=>({...$,format:d,kind:"attendees",conference:e.id}),u=async(d,$)=>{let p=[];for(let f of d)p.push(await N("/v1/imports",{...l($,f),dry_run:!0}));n({parts:d,format:$,imports:p})},m=()=>F(async()=>{if(a||!t)return;c(!0);let d=[];try{for(let $ of t.parts)d.push(await N("/v1/imports",l(t.format,$)))}finally{c(!1),r(d)}});return o.length?i`<${Bc} imports=${o} setImports=${r} />`:i`<${Wc} check=${u} changed=${()=>n(null)} />
    ${t&&i`<div class="report" role="status">
        <${ea} imports=${t.imports} />
        ${at(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${m}>
            ${s("import.start",{count:at(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function Wc({check:e,changed:t}){let n={table:s("import.file"),format:s("import.format")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({format:l},u)=>{let m=u.elements.namedItem("table"),d=Yc(await m.files?.[0]?.text()??"");if(!d.length)throw new R("table",s("import.empty"));await e(d,l)});return i`<form onSubmit=${o} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${w} label=${n.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(Hc).map(([u,m])=>i`<option key=${u} value=${u}>${m}</option>`)}
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
    <${W} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function Bc({imports:e,setImports:t}){let n=e.every(c=>c.done),o=c=>c.done?c:D(`/v1/imports/${c.id}`);be(n?0:1,()=>F(async()=>t(await Promise.all(e.map(o)))));let r=at(e,"lines"),a=r-at(e,"waiting");return i`<p role="status">
      ${n?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${ea} imports=${e} />`}function ea({imports:e}){let t=["waiting","added","present","skipped","refused"],n=e.flatMap(o=>o.problems);return i`<ul>
      ${t.filter(o=>at(e,o)).map(o=>i`<li key=${o}>${s(`import.${o}`,{count:at(e,o)})}</li>`)}
    </ul>
    ${n.length>0&&i`<ul class="wrong">
        ${n.slice(0,Uc).map(({line:o,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${o}>${s("import.line",{line:Q(o),text:c})}</li>`})}
      </ul>`}`}var at=(e,t)=>e.reduce((n,o)=>n+o[t],0);function Yc(e){let[t,...n]=Vc(e),o=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of n){let u=Qr(l);(r+u>Rc||a===zc)&&(o.push({table:t.record,first_line:c}),r=Qr(t.record),a=0),o[o.length-1].table+=l,r+=u,a+=1}return o}function Vc(e){let t=[],n="",o=1;for(let[r,a]of e.split(/(?<=\n)/).entries())n||(o=r+1),n+=a.endsWith(`
`)?a:`${a}
`,(n.split('"').length-1)%2===0&&(n.trim()&&t.push({line:o,record:n}),n="");return n.trim()&&t.push({line:o,record:n}),t}var Qr=e=>new TextEncoder().encode(JSON.stringify(e)).length;var Gc=120,ta=4e3,Kc=3;function na({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${Jc} conference=${e} close=${()=>n(!1)} />`}`}function Jc({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:m,errorAt:d,summary:$}=j(l,async({to:p,subject:f,text:g})=>{if(!c[p])throw new R("to",s("message.nobody"));if(!f.trim())throw new R("subject",s("form.required"));if(!g.trim())throw new R("text",s("form.required"));let S=`/v1/conferences/${e.id}/messages`,{recipients:_}=await N(S,{to:p,subject:f,text:g});t(),v(s("message.sent",{count:_}))});return i`<${Z} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${w} label=${l.to} name="to" error=${d("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([f,g])=>i`<option key=${f} value=${f}>${s(`message.${f}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${w}
        label=${l.subject}
        name="subject"
        maxlength=${Gc}
        required
        autocomplete="off"
        error=${d("subject")}
      />
      <${w}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:ta,count:Kc})}
        error=${d("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${ta} required></textarea>`}
      <//>
      <${W} error=${$} />
      <button class="button primary" aria-busy=${m}>${s("message.send")}</button>
    </form>
  <//>`}var Xc=2e3;function wn(e,t){let n=I({busy:!1,due:!1,at:0}).current,o=I(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+Xc-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var vn=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Oo=1e3,kn="*",oa=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function ra(e){let[t,n]=h({bookings:null,error:null}),o=wn(vn(e),async()=>{try{let r=await Fe(`/v1/conferences/${e?.id}/bookings`,Oo);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var Qc=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],kt=({user_id:e})=>e??s("manage.byEmail"),aa=({guests:e=[]})=>e,Zc=(e,t)=>[kt(e),e.email??"",...aa(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),sa=e=>[...e].sort((t,n)=>oa.indexOf(t.status)-oa.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function ia({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(kn),[c,l]=h(!1),[u,m]=h(null),{bookings:d,error:$,reload:p}=t,f=!!e.categories?.length,g=(d??[]).filter(E=>Zc(E,n)&&(r===kn||(E.category??"")===r)),S=({id:E})=>F(async()=>{await N(`/v1/bookings/${E}/cancel`),await p()}),_=E=>F(async()=>{let re=encodeURIComponent(E.user_id);await N(`/v1/conferences/${e.id}/attendees/${re}/allow`),v(s("manage.allowed",{name:kt(E)}))}),T=()=>F(async()=>{let E=`/v1/conferences/${e.id}/bookings`,re=await D(E,{accept:"text/csv"});Ke(`${e.name}.csv`,"text/csv",`\uFEFF${re}`)}),y=({target:E})=>o(E.value),x=sa(g.filter(E=>E.status!=="CANCELED")),O=sa(g.filter(E=>E.status==="CANCELED")),se=(E,re)=>i`<${Ze} label=${re} columns=${Qc(f)}>
      ${E.map(te=>i`<${tl} key=${te.id} booking=${te} split=${f} remove=${()=>m(te)} allow=${()=>_(te)} />`)}
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
        ${f&&i`<${el} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Zr} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${na} conference=${e} />`}
        <${k} action=${T}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!d&&$&&i`<${L} error=${$} retry=${p} />`}
    ${!d&&!$&&i`<${P} />`}
    ${d&&!g.length&&i`<${Y} title=${s(d.length?"manage.noMatch":"manage.none")} />`}
    ${x.length>0&&se(x,s("manage.attendees"))}
    ${O.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(O.length)})</summary>
        ${se(O,s("status.CANCELED"))}
      </details>`}
    ${d&&d.length>=Oo&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Oo})})}</p>`}
    ${c&&i`<${nl} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${oe}
        title=${s("manage.removeTitle",{name:kt(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>S(u)}
        close=${()=>m(null)}
      >
        <p>${s("manage.removeText",{name:kt(u)})}</p>
      <//>`}
  </section>`}var el=({conference:e,value:t,onChange:n})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${o=>n(o.target.value)}
  >
    <option value=${kn} selected=${t===kn}>${s("manage.everyCategory")}</option>
    ${ca(e).map(({id:o,name:r})=>i`<option key=${o} value=${o} selected=${t===o}>${r}</option>`)}
  </select>`,ca=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function tl({booking:e,split:t,remove:n,allow:o}){let r=kt(e),a=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${aa(e).map(({name:c,email:l},u)=>i`<span key=${u} class="address">
            + ${c}${l&&i` <a href=${`mailto:${l}`}>${l}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${Le} status=${e.status} /></td>
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
  </tr>`}function nl({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:m,summary:d}=j(c,async({invitee:$,category:p})=>{let f=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await N("/v1/bookings",{conference:e.id,seats:o,...g,...f}),v(s("manage.invited",{name:$})),n(),await t()});return i`<${Z} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${w}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${m("invitee")}
      />
      ${e.categories?.length&&i`<${w} name="category" label=${c.category} error=${m("category")}>
          ${$=>i`<select ...${$}>
              ${ca(e).map(({id:p,name:f})=>i`<option key=${p} value=${p}>${f}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${et} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${W} error=${d} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function la({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:d,agenda:$,speakers:p}=e,{timezone:f,quiet_hours:g,listed:S,max_per_email:_}=e,{max_party:T}=e,y=Jr(e),x={...Xt(),...gn()},{submit:O,busy:se,errorAt:E,summary:re}=j(x,async(G,me)=>{let ae=y&&yn(G,f);_n(Number(G.slots),ae??[]);let fe={slots:Number(G.slots),...y&&ae?Xr(y,ae):{},location:G.location,topics:ln(G.topics),description:G.description,confirmation_window:nn(G),max_offers:G.max_offers===""?null:Number(G.max_offers),max_party:G.max_party===""?null:Number(G.max_party),...f?{quiet_hours:rn(G)}:{},...mn(G),embed:rt(G.embed),...$&&p?hn(me,f):{}};xe([await J("PATCH",`/v1/conferences/${o}`,fe).catch(ol(ae??[]))]),v(s("form.saved")),requestAnimationFrame(()=>me.reset())}),te=()=>F(async()=>{xe([await J("DELETE",`/v1/conferences/${o}`)]),v(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${O} novalidate>
      <div class="pair">
        <${Qt} value=${a} error=${E("slots")} hint=${s("form.seatsHint")} />
        <${Zt} value=${c} error=${E("location")} />
      </div>
      ${y&&i`<${bn} errorAt=${E} value=${y} zone=${f} />`}
      <${an} value=${l.join(", ")} error=${E("topics")} />
      <${en} rows="3" value=${u} error=${E("description")} />
      ${$&&i`<${pn} errorAt=${E} value=${$} zone=${f} />`}
      ${p&&i`<${$n} errorAt=${E} value=${p} />`}
      <div class="pair">
        <${tn} value=${m??void 0} error=${E("confirmation_window")} />
        <${on} value=${d??void 0} error=${E("max_offers")} />
        <${dn} value=${T} error=${E("max_party")} />
      </div>
      ${f&&i`<${sn} value=${g} error=${E("quiet_hours")} />`}
      <${un} errorAt=${E} listed=${S} perEmail=${_} />
      <${cn} value=${e.embed} error=${E("embed")} />
      <${W} error=${re} />
      <div class="acts">
        <button class="button primary" aria-busy=${se}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${oe}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${te}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var ol=e=>t=>{if(!(t instanceof H)||t.kind!=="capacity-in-use")throw t;let n=e.findIndex(({id:o})=>o===t.body?.category);throw new R(n<0?"slots":`categories.${n}.seats`,t.message)};function ua({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>F(async()=>{await J("DELETE",`/v1/conferences/${e}?forget=true`),v(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>o(!0)}>
        ${s("manage.delete")}
      </button>
    ${n&&i`<${oe}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>o(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var sl=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function ma({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[sl(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${da}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${da}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function da({name:e,label:t,code:n,children:o}){let r=I(null),a=()=>navigator.clipboard.writeText(n).then(()=>v(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${k} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function fa({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${rl} conference=${e} close=${()=>n(!1)} />`}`}function rl({conference:e,close:t}){let[n,o]=h("");return i`<${Z} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${il} id=${e.id} to=${n} close=${t} />`:i`<${al} conference=${e} done=${o} />`}
  <//>`}function al({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=j(o,async({to:u})=>{if(u===t)throw new R("to",s("handOver.same"));try{await N(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new R("to",s("handOver.unknown")):m}n(u)});return i`<form onSubmit=${r} novalidate>
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
    <${W} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function il({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>v(s("handOver.copied")),()=>v(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${k} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${k} action=${n}>${s("dialog.close")}<//>
    </div>`}function pa({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>F(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await N(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});xe([c]),v(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${le} ...${e} /><${ue} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${pe("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${k} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var cl=100,$a=240,it=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Co=null,Ao=0;function ll(){let e=new URL(Ao?`./uplot.js?${Ao}`:"./uplot.js",import.meta.url);return Co??=Promise.all([import(e.href),ul("./uplot.css")]).then(([t])=>t.default,()=>{throw Co=null,Ao+=1,new H(0,null)}),Co}function ul(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function dl(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(M()/1e3,...n.slice(-1)),r=it.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function ml(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:$a,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:fl,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...it.map(({text:u,color:m,dash:d,scale:$})=>({label:s(u),scale:$,dash:d,stroke:o(m),width:2,paths:l,points:{show:!1}}))]}}function fl({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>ws(o*1e3,n))}function ha(e){let[t,n]=h(null),[o,r]=h(null),a=()=>ll().then(f=>n(()=>f),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,d=o??(c?null:u),p=d?i`<${L} error=${d} retry=${o?a:m} />`:i`<${P} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${hl} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${$l} samples=${c??[]} />
  </figure>`}var pl=e=>e.filter((t,n)=>it.some(({name:o})=>t[o]!==e[n-1]?.[o]));function $l({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...it.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${V(c.at)}</th>
    ${it.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${Ze} label=${s("plot.table")} columns=${r}>${pl(e).slice(-cl).reverse().map(a)}<//>`}
  </details>`}function hl({uPlot:e,samples:t,now:n,capacity:o}){let r=I(null),a=I(null),c=()=>dl(l.current.samples,l.current.now),l=I({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let m=r.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(ml(e,m),c(),m)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:$a})),f=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(m),d.addEventListener("change",$),()=>{clearInterval(f),p.disconnect(),d.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=it.map(({text:m,name:d})=>`${s(m)} ${n[d]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var gl=3600;function ba(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=I(null),r=vn(e),c=wn(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,m=await D(ve(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,$=m.items.filter(d);n(({samples:p,resolution:f})=>({samples:ga([...p??[],...$]),resolution:p?f:m.resolution,error:null})),o.current=m.items[m.items.length-1].at}catch(u){n(m=>({...m,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:ga([...u.samples,bl(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var bl=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(M()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},ga=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-gl);function ya({id:e,account:t}){let{conference:n,error:o,reload:r}=ot(e);return K(n?.name??s("conference.title")),n?vt(t,n)?i`<${yl} conference=${n} />`:i`<${pa} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${L} error=${o} retry=${r} />`:i`<${P} />`}`}function yl({conference:e}){let{id:t}=e,n=ra(e),o=ba(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${le} ...${e} /><${ue} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${_l} conference=${e} series=${o} />
    ${!e.canceled&&i`<${la} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${fa} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${ua} conference=${e} />`}
    </div>
    <${ia} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${ma} conference=${e} />`}
  `}function _l({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,m,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof m=="number"?Q(m):m}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${Gt} conference=${e} most=${1/0} />
    <${ha} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var xt="/v1/organizer-requests",wl=10080*60*1e3;function _a(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>D(`${xt}/me`).then(a=>{t(a),o(null)},a=>{a instanceof H&&a.status===404?t(null):o(a)});return b(()=>{r()},[]),n?i`<${L} error=${n} retry=${r} />`:e===void 0?i`<${P} />`:i`<section class="form">
    ${e&&i`<${vl} request=${e} load=${r} />`}
    ${wa(e)&&i`<${kl} sent=${t} load=${r} />`}
  </section>`}var wa=e=>!e||e.state==="denied"&&M()>=va(e),va=({answered_at:e})=>Date.parse(e??"")+wl;function vl({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>F(qs);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:V(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!wa(e)&&i`<p class="quiet">${s("request.again",{time:V(va(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${k} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${k} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function kl({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=j(n,async({about:l})=>{try{e(await N(xt,{about:l})),v(s("request.sent"))}catch(u){if(u instanceof H&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${w} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${W} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function ka(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Fe(xt,100).then(m=>{t(m),o(null)},m=>o(m));b(()=>{c()},[]);let l=({id:m})=>t(d=>(d??[]).filter($=>$.id!==m)),u=m=>F(async()=>{await N(`${xt}/${m.id}/approve`),l(m),v(s("request.admitted",{name:m.user_id}))});return n?i`<${L} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(m=>i`<li class="form" key=${m.id}>
            <h3>${m.user_id}</h3>
            <p class="quiet">${V(m.created_at)}</p>
            <p>${m.about}</p>
            <div class="acts">
              <${k} kind="primary" action=${()=>u(m)} aria-label=${s("request.approveOne",{name:m.user_id})}>
                ${s("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${s("request.denyOne",{name:m.user_id})}
                onClick=${()=>a(m)}
              >
                ${s("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${r&&i`<${xl} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function xl({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=j(o,async({reason:u})=>{await N(`${xt}/${e.id}/deny`,{reason:u}),t(e),v(s("request.deniedNow",{name:e.user_id})),n()});return i`<${Z} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${pe("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${w} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${W} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function Ta({id:e,signIn:t}){let{account:n}=C.use(o=>o);return K(e==="new"?s("organize.new"):s("organize.title")),!n||!Rt(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Sl} ...${{account:n,signIn:t}} />`:e==="new"?i`<${Al} />`:e?i`<${ya} key=${e} id=${e} account=${n} />`:i`<${Ol} account=${n} />`}var Sl=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${_a} key=${e.user} />`:i`<${Y} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Tl=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function El({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=M()?s("organize.over"):s(Date.parse(t)<=M()?"organize.running":"organize.upcoming")}function Ol({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>Sr().then(l=>{n(l),r(null)},r);b(()=>{a()},[e.user]);let c=Oe(t??[]);return be(ke,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
    </div>
    ${ko(e)&&i`<${ka} />`}
    ${o&&i`<${L} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${P} />`}
    ${t&&!t.length&&i`<${Y} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${Ze} label=${s("organize.list")} columns=${Tl()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td>${Pt(l.start,l.end,l.timezone)[0]}</td>
              <td>${El(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function xa(e,t,n,o){let{at:r,gap:a}=Ge(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new R(t,s("form.gap",{local:c,next:l}))}function Cl(e,t){let{timezone:n}=e,o=a=>a===""?void 0:Number(a),r=yn(e,n);return _n(o(e.slots),r),{name:e.name,location:e.location,topics:ln(e.topics),start:xa(t,"start",e.start,n),end:xa(t,"end",e.end,n),timezone:n,slots:o(e.slots),categories:r,confirmation_window:nn(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:rn(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...mn(e),embed:rt(e.embed),...hn(t,n)}}function Al(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Fl} id=${e} />`:i`<${Ea} />`}function Fl({id:e}){let{conference:t,error:n,reload:o}=ot(e);return t?i`<${Ea} like=${t} />`:n?i`<${L} error=${n} retry=${o} />`:i`<${P} />`}var Dl=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Il=e=>(e?.categories??[]).map(({name:t,seats:n,description:o,visible_to:r=[]})=>({name:t,seats:n,description:o,opens:null,closes:null,visible_to:r}));function Ea({like:e}){let t={...Xt(),...gn()},{submit:n,busy:o,errorAt:r,summary:a}=j(t,async(c,l)=>{let u=await N("/v1/conferences",Cl(c,l));xe([u]),v(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
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
      <${en} rows="5" value=${e?.description} error=${r("description")} />
      <${Zt} maxlength="200" value=${e?.location} error=${r("location")} />
      <${an} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Sa} name="start" label=${t.start} error=${r("start")} />
        <${Sa} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${w}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:Vn()})}
      >
        ${c=>i`<select ...${c}>
            ${vs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${pn} errorAt=${r} value=${Dl(e)} zone=${null} />
      <${$n} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${Qt} value=${e?.slots} error=${r("slots")} />
        <${w}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${bn} errorAt=${r} value=${Il(e)} zone=${null} />
      <div class="pair">
        <${tn} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${on} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${dn} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${sn} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${un} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${cn} value=${e?.embed} error=${r("embed")} />
      <${W} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var Sa=({name:e,label:t,error:n})=>i`<${w} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Oa=new Map;function Ca(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Aa(){history.scrollRestoration="manual";let{key:e}=Ca();addEventListener("scroll",()=>Oa.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Ca();e=t.key,Nl(t.isNew?0:Oa.get(e)??0,()=>e===t.key)})}function Nl(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var ql=["in","up"];function Fa({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(m,d={})=>{a($=>({...$,hint:void 0,...d})),o(m)},l=()=>{e(),t(),Ll().catch(()=>{})},u=Wl[n];return i`<${Z} title=${s(Bl[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${ql.map(m=>i`<button
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
  <//>`}async function Ll(){(await D("/v1/users/me").catch(t=>{if(t instanceof H&&t.status===404)return null;throw t}))?.language||await J("PATCH","/v1/users/me",{language:We})}function je({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(Se(m)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var Fo=({known:e})=>i`<${w}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Da=()=>i`<${w}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function Do(e,t,{go:n,done:o}){try{await xs(e,t),o()}catch(r){if(r instanceof ft)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof pt)n("app",{user:e,app:r,hint:r.message});else if(r instanceof Ue&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ue&&r.kind==="PasswordResetRequiredException")await Xn(e),n("reset",{user:e,hint:r.message});else throw r}}function Ml(e){let{known:t,go:n}=e;return i`<${je} submit=${({user:r,password:a})=>Do(r,a,e)} label=${s("sign.in")}>
      <${Fo} known=${t} />
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
    </button>`}function Pl({known:e,go:t}){return i`<${je} submit=${async({user:o,email:r,password:a})=>{await Cs(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${Fo} known=${e} />
      <${w} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${tt} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function zl(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await As(o,u),v(s("sign.ready")),t.password&&o===t.user?await Do(o,t.password,e):n("in",{user:o})},c=()=>Es(o).then(()=>v(s("sign.resent")),u=>v(Se(u),!0)),l=({target:u})=>r(u.value);return i`<${je} submit=${a} label=${s("sign.confirm")}>
      <${w}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${Da} />
    <//>
    <${k} kind="plain" action=${c}>${s("sign.resend")}<//>`}function Rl({known:e,go:t}){return i`<${je} submit=${async({user:o})=>{await Xn(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${Fo} known=${e} />
  <//>`}function Ul(e){let{user:t}=e.known;return i`<${je} submit=${async({code:o,password:r})=>{await Os(t,o,r),v(s("sign.changed")),await Do(t,r,e)}} label=${s("sign.setPassword")}>
    <${Da} />
    <${tt} label=${s("sign.newPassword")} />
  <//>`}function Hl({known:e,done:t}){return i`<${je} submit=${async({password:o})=>{e.required&&await Ss(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${tt} label=${s("sign.newPassword")} />
  <//>`}function jl({known:e,done:t}){return i`<${je} submit=${async({code:o})=>{e.app&&await Ts(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${w}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var Wl={in:Ml,up:Pl,code:zl,forgot:Rl,reset:Ul,renew:Hl,app:jl},Bl={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Ia(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=Qe(),l=()=>D("/slots").then(t,o);b(()=>{l()},[]),be(c==="live"?ke:Ie,l),b(()=>a({}),[c]),gt(["slots_update"],({data:p})=>{t(p),o(null)}),gt(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{v(f,!p),a(S=>({...S,[g]:!1}))});let[u,m]=h(null);K(s("slots.title"));let d=(p,f)=>{Xe({type:p,slot_id:f})?a(g=>({...g,[f]:!0})):v(s("slots.offline"),!0)},$=p=>p.is_booked?m(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${Y} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${L} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${P} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${Yl}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${oe}
        title=${s("slots.freeTitle",{hours:Na(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var Na=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Yl({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Na(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:_e(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var qa={account:yr,conferences:Ur,conference:Pr,mine:Wr,offer:Xl,slots:Ia,organize:Ta},La=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Vl(){let[e,t]=h(La());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(La())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Gl(){let e=Vl(),[t,n]=h(null),o=l=>n({then:l}),r=I(null),a=I(!0),c=Object.hasOwn(qa,e.name)?qa[e.name]:Ql;return Kl(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${Zl} route=${e} signIn=${()=>o()} />
    <${tu} />
    <${nu} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Jl} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${bo} />
    ${t&&i`<${Fa} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Kl(){let{text:e}=Hn.use(n=>n),t=A.use(({bookings:n})=>Object.values(n).some(B));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function Jl({view:e,...t}){let[n,o]=Rn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${L} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Xl(){K(s("app.loading"));let{bookings:e,state:t}=A.use(r=>r),{account:n}=C.use(r=>r),o=!!n&&["empty","loading"].includes(t);return b(()=>{if(o)return;let r=Object.values(e).filter(B);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function Ql(){return K(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${Y} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function Zl({route:e,signIn:t}){let{account:n}=C.use(c=>c),o=A.use(({bookings:c})=>Object.values(c).filter(B).length),r=["conferences","mine",...we.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c);return i`<header>
    <a class="brand" href="#/conferences"><${eu} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>$t()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var eu=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function tu(){let e=Qe();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function nu({route:e}){let{bookings:t,state:n}=A.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>B(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>i`<${Vt} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await qo();Aa();hr();In(i`<${Gl} />`,document.getElementById("page"));Gs();Ys().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",he())});
