/* Bundled from page/ by `make page`: 22bba0908561836bd27c35d682bfd056. See licences.txt. */
var Dt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"}};var Uo={de:()=>import("./de.js")},qn=["en",...Object.keys(Uo)],Ho=e=>e.toLowerCase().split("-")[0];function Xa(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(Ho).find(n=>qn.includes(n))??"en"}var Ke=Xa(),ue=navigator.languages.find(e=>Ho(e)===Ke)??Ke,Ft=Dt;async function Bo(){let e=Uo[Ke];e&&(Ft={...Dt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Ft===Dt?"en":Ke}var Qa=new Intl.PluralRules(ue),X=e=>e.toLocaleString(ue);function Za(e,t){let n=Ft[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Qa.select(Number(t.count))]??n.other}var Je=e=>Object.hasOwn(Ft,e),s=(e,t={})=>Wo(e,t).join(""),se=(e,t)=>Wo(e,t),Wo=(e,t)=>Za(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?X(r):r});var Yo=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,Yo(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},jo=new Map;function Vo(e){var t=jo.get(this);return t||(t=new Map,jo.set(this,t)),(t=Yo(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],d=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},m=0;m<n.length;m++){m&&(a===1&&d(),d(m));for(var $=0;$<n[m].length;$++)o=n[m][$],a===1?o==="<"?(d(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(d(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[m][$+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(d(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var P,Jo,ei,Oe,Nn,Mt,Xo,qt,Qo,Mn,Ln,ti,ft=Symbol.for("pv"),Pt={},zt=[],ni=/^m(i|n|o|s|text|space)$/,Pn=Array.isArray,zn=zt.slice,Be=Object.assign;function He(e){e&&e.parentNode&&e.remove()}function Zo(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?zn.call(arguments,2):n),mt(e,c,o,r,null)}function mt(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ft,__v:r||++Jo,__i:-1,__u:0};return!r&&P.vnode&&P.vnode(a),a}function Rt(e){return e.children}function Nt(e,t){this.props=e,this.context=t,this.__g=0}function De(e,t){if(t==null)return e.__&&De(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:De(e)}function oi(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Be({constructor:ft},n)).__v=n.__v+1,P.vnode&&P.vnode(t),Rn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||De(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,rs(r,t,a),n.__=n.__e=null,t.__e!=o&&es(t))}function es(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),es(e)}function Go(e){(8&e.__g||(e.__g|=8,Oe.push(e),Mt++))&&Nn==P.debounceRendering||((Nn=P.debounceRendering)||queueMicrotask)(ts)}function ts(){try{for(var e,t=1;Oe.length;)Oe.length>t&&Oe.sort(Xo),e=Oe.shift(),t=Oe.length,8&e.__g&&oi(e)}finally{(Mt=Oe.length)&&(Nn||queueMicrotask)(ts)}}function ns(e,t,n,o,r,a,c,l,u,d,m){var $,p,f,g,S,_,T=o.__k||zt,v=t.length;for(u=si(n,t,T,u,v),$=0;$<v;$++)(f=n.__k[$])!=null&&(p=~f.__i&&T[f.__i]||Pt,f.__i=$,_=Rn(e,f,p,r,a,c,l,u,d,m),g=f.__e,(p.ref!=f.ref||8&p.__u)&&(p.ref&&Un(p.ref,null,f,p),f.ref&&m.push(f.ref,f.__c||g,f)),S=S||g,4&f.__u?(u=os(f,u,e,!p.__v),p.__e&&(p.__e=null)):typeof f.type=="function"&&_!==void 0?u=_:g&&(u=g.nextSibling),f.__u&=-21);return n.__e=S,u}function si(e,t,n,o,r){var a,c,l,u,d,m,$,p,f,g=n.length,S=g,_=0,T=0,v=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=v[a]=mt(null,c):Pn(c)?c=v[a]=mt(Rt,{children:c}):c.constructor===ft&&c.__b?c=v[a]=mt(c.type,c.props,c.key,c.ref,c.__v):v[a]=c,u=a+_,c.__=e,c.__b=e.__b+1,l=null,~(d=c.__i=ri(c,n,u,S))&&(S--,(l=n[d])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,d==u-1?_--:d==u+1?_++:d!=u&&(d>u?_--:_++,T=1)):(~d||(r>g?_--:r<g&&_++),typeof c.type!="function"&&(c.__u|=4))):v[a]=null;if(T){for(m=[],$=[],a=0;a<r;a++)if((c=v[a])&&16&c.__u){for(_=0,p=m.length;_<p;)m[f=_+p>>1]<c.__i?_=f+1:p=f;m[_]=c.__i,$[a]=_+1}for(_=m.length;a--;)$[a]&&($[a]==_?_--:v[a].__u|=4)}if(S)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=De(l)),Hn(l,l));return o}function os(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=os(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=De(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function ri(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function Ko(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function It(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||Ko(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||Ko(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=Ln[t]||(Ln[t]=ai(t)),(e.__a||(e.__a={}))[t]=Mn,a=t!=(t=t.replace(Qo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function ai(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[qt]==null)t[qt]=Mn++;else if(t[qt]<this.__a[e])return;return n(P.event?P.event(t):t)}}}function Rn(e,t,n,o,r,a,c,l,u,d){var m,$,p,f,g,S,_,T,v,x,D,ae,A,ie,ne,Q,ge,ce,be=t.type;if(t.constructor!==ft)return null;128&n.__u&&(u=32&n.__u,m=n.__c.__z)&&(t.__u|=u,$=a=[],m.nodeType==8?l=Lt(m,a):a.push(m),l=a[0]||l),(m=P.__b)&&m(t);e:if(typeof be=="function"){p=c.length;try{if(T=t.props,v=(m=be.prototype)&&m.render,x=(m=be.contextType)&&o[m.__c],D=m?x?x.props.value:m.__:o,(f=n.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(v?t.__c=f=new be(T,D):(t.__c=f=new Nt(T,D),f.constructor=be,f.render=ci),x&&x.sub(f),f.state||(f.state={}),f.__n=o,f.__g|=8,f.__h=[],f.__k=[]),v&&(f.__s||(f.__s=f.state),be.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Be({},f.__s)),Be(f.__s,be.getDerivedStateFromProps(T,f.__s)))),g=f.props,S=f.state,f.__v=t,n.__c){if(T!==g&&v&&!be.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(T,D),t.__v==n.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(T,f.__s,D)===!1){t.__v!=n.__v&&(f.props=T,f.state=f.__s,f.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(le){le&&(le.__=t)}),zt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=De(n);break e}f.componentWillUpdate&&f.componentWillUpdate(T,f.__s,D),v&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,S,_)})}else v&&!be.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),v&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=D,f.props=T,f.__P=e,f.__g&=-5,ae=P.__r,A=v?25:0;do f.__g&=-9,ae&&ae(t),m=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++A<25);v&&(zt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(o=Be({},o,f.getChildContext())),v&&n.__c&&f.getSnapshotBeforeUpdate&&(_=f.getSnapshotBeforeUpdate(g,S)),ie=m&&m.type===Rt&&m.key==null?m.props.children:m,T.__P&&(m=l,r=(e=T.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(le){le&&Hn(le,le)}),n.__k=null),l=n.__k?De(n,0):null),l=ns(e,Pn(ie)?ie:[ie],t,n,o,r,a,c,l,u,d),T.__P&&(t.__e=null,l=m),t.__u&=-161,$&&$.some(He),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(le){if(c.length=p,t.__v=null,u||a)if(le&&le.then){if(t.__u|=128|u,a){for(~(ge=a.indexOf(l||void 0))||(ge=a.length);(ce=a[ge-1])&&ce.nodeType==8;)ge--;for(;ge<a.length;ge++)if(ce=a[ge])if(a[ge]=null,ne){if(ce==Q)break}else{if(ce.nodeType!=8)break;ce.data.startsWith("$s")&&(Q=Lt(ne=ce))}}if(!ne){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ne=l}(m=Lt(ne=t.__c.__z||(t.__c.__z=ne)))?(t.__e=ne,l=m):t.__e=l,l=l&&l.nextSibling}else a&&a.some(He);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),le&&le.then||ss(t),P.__e(le,t,n)}}else l=t.__e=ii(n.__e,t,n,o,r,a,c,u,d,e);return(m=P.diffed)&&m(t),l}function Lt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function ss(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ss))}function rs(e,t,n){for(var o=0;o<n.length;)Un(n[o++],n[o++],n[o++]);P.__c&&P.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){P.__e(a,r.__v)}})}function ii(e,t,n,o,r,a,c,l,u,d){var m,$,p,f,g,S,_,T,v=n.props||Pt,x=t.props,D=t.type;if(D=="svg"?r="http://www.w3.org/2000/svg":D=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((g=a[m])&&(D?g.localName==D:g.nodeType==3)){e=g,a[m]=null;break}}if(!e){if(T=d.ownerDocument||document,!D)return T.createTextNode(x);e=T.createElementNS(r,D,x.is?x:d),l&&(P.__m&&P.__m(t,a),l=!1),a=null}if(D){if(d=D=="template"&&e.content||e,a=D=="textarea"&&x.defaultValue!=null?null:a&&zn.call(d.childNodes),!l&&a)for(v={},m=0;m<e.attributes.length;m++)v[(g=e.attributes[m]).name]=g.value;for(m in v)g=v[m],m=="dangerouslySetInnerHTML"?p=g:m=="children"||m in x||m=="value"&&"defaultValue"in x||m=="checked"&&"defaultChecked"in x||It(e,m,null,g,r);for(m in x)g=x[m],m=="children"?f=g:m=="dangerouslySetInnerHTML"?$=g:m=="value"?S=g:m=="checked"?_=g:l&&typeof g!="function"||v[m]===g||It(e,m,g,v[m],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(D=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&ni.test(D))&&(r="http://www.w3.org/1999/xhtml"),ns(d,Pn(f)?f:[f],t,n,o,r,a,c,a?a[0]:n.__k&&De(n,0),l,u),a&&a.some(He)),l&&D!="textarea"||(m="value",D=="progress"&&S==null?e.removeAttribute(m):S==null||S===e[m]&&(D!="progress"||S)||It(e,m,S,v[m],r),m="checked",_!=null&&_!=e[m]&&It(e,m,_,v[m],r))}else v===x||l&&e.data==x||(e.data=x);return e}function Un(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){P.__e(r,n)}}function Hn(e,t,n){var o,r,a,c;if(P.unmount&&P.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Un(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){P.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&Hn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Lt(o,a=[]))&&(o==e.__e&&a.some(He),He(r),He(o)),n||He(e.__e),e.__e=e.__c=e.__=null}function ci(e,t,n){return this.constructor(e,n)}function Bn(e,t){var n,o,r,a;P.__&&P.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=mt(Rt,{children:[e]}),r=[],a=[],Rn(t,t.__k,o||Pt,Pt,t.namespaceURI,o?null:t.firstChild?zn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),rs(r,t.__k,a),t.__k.props.children=null}P={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Mt=0,e}},Jo=0,ei=function(e){return e!=null&&e.constructor===ft},Nt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Be({},this.state)),typeof e=="function"&&(e=e(Be({},n),this.props)),e&&(Be(n,e),this.__v&&(t&&this.__k.push(t),Go(this)))},Nt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Go(this))},Nt.prototype.render=Rt,Oe=[],Mt=0,Xo=function(e,t){return e.__v.__b-t.__v.__b},qt=Symbol(),Qo=/(PointerCapture)$|Capture$/i,Mn=0,Ln={},ti=0;var We,H,Wn,as,jn=Object.is,Ut=0,$s=[],Yn=[],j=P,is=j.__b,cs=j.__r,ls=j.diffed,us=j.__c,ds=j.unmount,ms=j.__;function $t(e,t){j.__h&&j.__h(H,e,Ut||t),Ut=0;var n=H.__H||(H.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Ut=1,Gn(hs,e)}function Gn(e,t,n){var o=$t(We++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):hs(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);jn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=H,!H.__f)){H.__f=!0;var r=H.shouldComponentUpdate;H.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var d=!1,m=this.props!=a;if(u.__.some(function(p){p.__N&&(d=!0,jn(p.__[0],p.__N[0])||(m=!0))}),r){var $=r.call(this,a,c,l);return d?$||m:$}return!d||m}}return o.__}function b(e,t){var n=$t(We++,3);!j.__s&&Xn(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,H.__H.__h.push(n))}function Kn(e,t){var n=$t(We++,4);!j.__s&&Xn(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,H.__h.push(n))}function N(e){return Ut=5,li(function(){return{current:e}},[])}function li(e,t){var n=$t(We++,7);return Xn(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function Jn(e){var t=$t(We++,10),n=h();return t.__=e,H.componentDidCatch||(H.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function ui(){var e;do{for(;e=Yn.shift();)try{pt(e)}catch(n){j.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=$s.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pt),t.__h.some(Vn),t.__h=[]}catch(n){t.__h=[],j.__e(n,e.__v)}}}while(Yn.length)}j.__b=function(e){H=null,is&&is(e)},j.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ms&&ms(e,t)},j.__r=function(e){cs&&cs(e),We=0;var t=(H=e.__c).__H;t&&(Wn==H?H.__h=[]:(t.__h.some(pt),t.__h.some(Vn),We=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Wn=H},j.diffed=function(e){ls&&ls(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&ps($s.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Wn=H=null},j.__c=function(e,t){t.some(function(n){try{n.__h.some(pt),n.__h=n.__h.filter(function(o){return!o.__||Vn(o)})}catch(o){n.__h=[function(){throw o}]}}),us&&us(e,t)},j.unmount=function(e){ds&&ds(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,ps(Yn.push(r))}else pt(r)}catch(a){t=a}}),o.__H=void 0,t&&j.__e(t,o.__v))};var fs=typeof requestAnimationFrame=="function";function di(e){var t,n=function(){clearTimeout(o),fs&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);fs&&(t=requestAnimationFrame(n))}function ps(e){e!=1&&as==j.requestAnimationFrame||((as=j.requestAnimationFrame)||di)(ui)}function pt(e){var t=H,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),H=t}function Vn(e){var t=H;e.__c=e.__(),H=t}function Xn(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!jn(n,e[o])})}function hs(e,t){return typeof t=="function"?t(e):t}var i=Vo.bind(Zo);function oe(e){let t=new Set;function n(o){let[,r]=Gn((c,l)=>c+1,0),a=N({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},Kn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function de(e,t,n=[]){let o=N(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var Qn=oe({text:""});function J(e){Kn(()=>Qn.set({text:e}),[e])}var Xe=oe({polite:"",assertive:"",notices:[]}),gs=0;function Qe(e,t=!1){let n=t?"assertive":"polite",o=Xe.get()[n]===e?"\xA0":"";Xe.set({[n]:e+o})}function w(e,t=!1){gs+=1;let n=gs;Xe.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Qe(e,t),t||setTimeout(()=>Zn(n),6e3)}function Zn(e){Xe.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var Ee=e=>e instanceof Error?e.message:String(e);async function E(e){try{await e()}catch(t){w(Ee(t),!0)}}var ve=Intl.DateTimeFormat().resolvedOptions().timeZone,mi=2e3,ws=0;function vs(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();ws=Math.abs(n)>mi?n:0}var L=()=>Date.now()+ws;function Ht(){let[e,t]=h(L());return b(()=>{let n=setInterval(()=>t(L()),250);return()=>clearInterval(n)},[]),e}function Bt(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var Wt=[["day",86400],["hour",3600],["minute",60],["second",1]];function no(e){let[t,n]=Wt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function jt(e){let[t,n]=no(e);return s(`unit.${n}`,{count:t})}var _s={weekday:"short",day:"numeric",month:"short",year:"numeric"},ks={weekday:"short"},to={hour:"numeric",minute:"2-digit"};function Yt(e,t,n=null,o=!1){let r=eo(e,t,ve);if(o||!n||n===ve)return[r,null];try{let a=eo(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:xs(n)}),s("when.yours",{period:eo(e,t,ve,ks),zone:oo()})]}catch{return[r,null]}}var xs=e=>e.replaceAll("_"," "),oo=()=>xs(ve);function eo(e,t,n,o=_s){return new Intl.DateTimeFormat(ue,{...o,...to,timeZone:n}).formatRange(new Date(e),new Date(t))}function Ss(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(ue,{...o,timeZone:t||ve})}catch{return new Date(e).toLocaleDateString(ue,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function Ts(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(ue,{..._s,timeZone:r}),n.toLocaleTimeString(ue,{timeStyle:"short",timeZone:r})];try{return o(t??ve)}catch{return o(ve)}}var B=e=>new Date(e).toLocaleString(ue,{dateStyle:"medium",timeStyle:"short"});function Es(e,t){let[n,o]=[60,86400];if(t<10*n)return me(e);if(t<o)return new Date(e).toLocaleTimeString(ue,to);let r=t<5*o?{...ks,...to}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(ue,r)}var me=e=>new Date(e).toLocaleTimeString(ue,{timeStyle:"medium"}),so=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),bs=1440*60*1e3;function Fe(e,t){let n=t??ve,o=Date.parse(`${e}Z`),r=o-je(o-bs,n),a=o-je(o+bs,n),c=[r,a].find(d=>d+je(d,n)===o);if(c!==void 0)return{at:ys(c),gap:null};let l=fi(a,r,n),u=new Date(l+je(l,n)).toISOString().slice(0,16);return{at:ys(l),gap:u}}function Ze(e,t){let n=Date.parse(e);return new Date(n+je(n,t??ve)).toISOString().slice(0,16)}function fi(e,t,n){let o=je(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;je(r,n)===o?e=r:t=r}return t}var ys=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function je(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:d}=o;return Date.UTC(r,a-1,c,l,u,d)-Math.floor(e/1e3)*1e3}var As=()=>[...new Set([ve,"UTC",...Intl.supportedValuesOf("timeZone")])];var _e=document.documentElement.dataset,ht="account",pi=6e4,C=oe({account:js()}),Ye=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(Je(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function ee(e,t){let n;try{n=await fetch(`${_e.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:_e.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Ye(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var gt=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},bt=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function Os(e,t){let n=await ee("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});ao(n,e)}async function Ds({user:e,challenge:t},n){ao(await ee("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function Fs({user:e,challenge:t},n){ao(await ee("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function ao({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new gt(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new bt(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));Bs(Ws(e))}var Is=e=>ee("ResendConfirmationCode",{Username:e}),io=e=>ee("ForgotPassword",{Username:e}),qs=(e,t,n)=>ee("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Ns=(e,t,n)=>ee("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Ls=(e,t)=>ee("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Ms=async(e,t)=>ee("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ye()});async function Ps(){return((await ee("GetUser",{AccessToken:await ye()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var zs=async()=>(await ee("AssociateSoftwareToken",{AccessToken:await ye()})).SecretCode;async function Rs(e){await ee("VerifySoftwareToken",{AccessToken:await ye(),UserCode:e}),await co(!0)}var co=async e=>ee("SetUserMFAPreference",{AccessToken:await ye(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ye(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-pi?t:(ro??=Hs(e).finally(()=>{ro=null}),ro)}function yt(e){let{account:t}=C.get();if(!t)return;let{refresh:n}=t;e||!n?Cs(n):$i().finally(()=>Cs(n)),lo(),e&&w(e,!0)}async function $i(){let e=await ye().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function lo(){localStorage.removeItem(ht),C.set({account:null})}function Cs(e){e&&ee("RevokeToken",{Token:e}).catch(()=>{})}var ro=null;async function Us(){let{account:e}=C.get();e&&await Hs(e)}async function Hs(e){try{let t=await ee("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Ws({RefreshToken:e.refresh,...t.AuthenticationResult});return C.get().account?.refresh===e.refresh&&Bs(n),n.token??null}catch(t){t instanceof Ye&&t.kind&&yt(s("sign.ended"))}return C.get().account?.token??null}function Bs(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(ht)!==r&&localStorage.setItem(ht,r),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===ht||e===null)&&C.set({account:js()})});function Ws({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(hi(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function hi(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function js(){try{return JSON.parse(localStorage.getItem(ht)??"null")}catch{return null}}var et=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var gi=5,Ys=1,bi=10;function yi(e,t){let n=`problem.${e}`;return Je(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var Y=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(yi(o,n)),this.status=t,this.kind=o,this.body=n}},F=(e,t)=>V("GET",e,void 0,t),O=(e,t,n)=>V("POST",e,t,n);async function V(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?xi():null;for(let a=1;;a+=1){let c=await vi(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===gi)return _i(c);await ki(l?wi(c,a):200*2**a*(.5+Math.random()))}}function wi({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):Ys,o=Math.min(n,bi);return 1e3*(o+Math.random()*t*Math.max(o,Ys))}async function vi(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ye();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});vs(u.headers.get("date"));let d=await u.text(),m=u.headers.get("content-type")??"";return{status:u.status,type:m,text:d,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function _i({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&yt(s("sign.ended")),e<200||e>=300)throw new Y(e,typeof o=="object"?o:null);return o}async function Ie(e,t=1e3){let n=[],o=null;do{let r=await F(ke(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function ke(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var tt=(e,t,n)=>uo(e,new Blob([n],{type:t}));async function Vs(e){let t=await ye(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new Y(0,null);if(!o.ok)throw new Y(o.status,await o.json().catch(()=>null));return o.blob()}function uo(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var ki=e=>new Promise(t=>setTimeout(t,e));function xi(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Vt="/v1/users/me/devices",nt=oe({state:"unknown"}),mo=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Gs(){nt.set({state:await Si().catch(()=>"impossible")})}async function Si(){let{key:e,items:t}=await F(Vt);if(!e||!mo())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await Zs();return t.some(o=>o.id===n)?"on":"off"}async function Ks(){if(await Notification.requestPermission()!=="granted"){nt.set({state:"blocked"});return}let{key:e}=await F(Vt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await Xs(),await O(Vt,{endpoint:o}),nt.set({state:"on"})}async function Js(){let e=await Zs();await fo(),e&&await V("DELETE",`${Vt}/${e}`),nt.set({state:"off"})}async function fo(){mo()&&await(await po())?.unsubscribe()}async function Xs(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function Qs(){mo()&&await po()&&await Xs()}var po=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Zs(){let e=(await po())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var $o="bookings",Gt="tickets";function er(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Ti()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Ti(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function tr(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem($o,JSON.stringify({user:e,at:t,bookings:o}))}catch{nr()}}function ho(e){try{let t=JSON.parse(localStorage.getItem($o)??"null");if(t===null||t.user===e)return t}catch{}return nr(),null}var nr=()=>{localStorage.removeItem($o),localStorage.removeItem(Gt)};function or({id:e,changed_at:t},n){let r=[...rr(localStorage.getItem(Gt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Gt,JSON.stringify(r))}catch{}}function sr({id:e,changed_at:t}){return rr(localStorage.getItem(Gt)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function rr(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var wo=500,Ei=1e4,Ai=3e4,Ci=1e4,Oi=1e3,Di=3e4,Ne=4,xe=30,Z=oe({state:"idle",recovered:0}),Ae=new Map,go=new Map,qe=null,wt=wo,bo=[],ar,yo;function ir(){Z.get().state==="idle"&&Z.set({state:"connecting"});let e=new WebSocket(new URL(_e.socket,location.href.replace(/^http/,"ws")));qe=e,e.onopen=()=>{wt=wo,Z.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of Ae.keys())ur(t);lr()},e.onmessage=({data:t})=>qi(JSON.parse(t)),e.onclose=()=>cr(e)}function cr(e){if(qe===e){if(vo(),qe=null,!Ae.size){Z.set({state:"idle"});return}Z.set({state:"off"}),ar=setTimeout(ir,wt*(.5+Math.random())),wt=Math.min(2*wt,Ei)}}function Fi(){let e=qe;qe=null,clearTimeout(ar),vo(),Z.set({state:"idle"}),e?.close()}function lr(){vo(),bo=[setTimeout(()=>{ot({type:"ping"}),bo.push(setTimeout(Ii,Ci))},Ai)]}function vo(){for(let e of bo)clearTimeout(e)}function Ii(){let e=qe;e&&(cr(e),e.close())}function ot(e){return qe?.readyState!==WebSocket.OPEN?!1:(qe.send(JSON.stringify(e)),!0)}async function ur(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await ye();ot({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&ot({type:"subscribe",conference:n})}function qi(e){lr();let t=Li(e);if(e.version!==void 0){if(!Ni(e,go.get(t)))return;go.set(t,e)}for(let n of Ae.get(t)??[])n(e)}function Ni(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function Li({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function _o(e,t){clearTimeout(yo);let n=Ae.get(e);return n?n.add(t):(Ae.set(e,new Set([t])),Z.get().state==="live"&&ur(e)),Z.get().state==="idle"&&ir(),()=>{Ae.get(e)?.delete(t),setTimeout(()=>Mi(e),Oi)}}function Mi(e){if(Ae.get(e)?.size!==0)return;Ae.delete(e),go.delete(e);let[t,n]=e.split(" ");n&&ot({type:"unsubscribe",[t]:n}),Ae.size||(clearTimeout(yo),yo=setTimeout(Fi,Di))}function vt(e,t){b(()=>{let n=e.map(o=>_o(o,t));return()=>{for(let o of n)o()}},[e.join()])}var st=()=>Z.use(({state:e})=>e);function dr(){Z.get().state==="off"&&!document.hidden&&(wt=wo)}addEventListener("online",dr);document.addEventListener("visibilitychange",dr);var I=oe({bookings:{},state:"empty",problem:null,at:0}),re=({status:e})=>e!=="CANCELED",G=({status:e})=>e==="CONFIRMATION_PENDING",Ce=e=>!!e.invitation&&re(e)&&!Kt(e),Se=({status:e})=>e==="WAITLISTED",Kt=({start:e})=>!!e&&Date.parse(e)<=L(),Pi=e=>(G(e)||Se(e))&&!Kt(e);function kt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(re)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Jt=(e,t)=>Ve(null,()=>O("/v1/bookings",{conference:e.id,...t})),hr=(e,t)=>Ve(e,()=>O(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),gr=(e,t)=>Ve(e,()=>V("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function br({id:e},t){let n=await V("PATCH",`/v1/bookings/${e}`,{guests:t});Pe({id:e,guests:n.guests})}var yr=(e,t)=>Ve(e,()=>O(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),wr=e=>Ve(e,()=>O(`/v1/bookings/${e.id}/decline`)),Xt=e=>Ve(e,()=>O(`/v1/bookings/${e.id}/cancel`)),So=e=>Ve(e,()=>O(`/v1/bookings/${e.id}/reactivate`));async function Ve(e,t){let n=e&&Me.get(e.id);try{let o=await t();e&&Me.get(e.id)!==n?(Pe({id:o.id,declined:o.declined,invitation:o.invitation}),_t(o)):Pe({...o,...zi(o)},!0)}catch(o){if(!(o instanceof Y))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];w(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await _t(e):o.body?.booking_id&&await _t({id:o.body.booking_id})}}function zi({id:e,status:t,ticket:n,position:o}){let r=I.get().bookings[e];return!(r&&Se(r)&&t==="WAITLISTED")||o||r.ticket!==n?{}:{position:r.position,position_exact:r.position_exact}}var vr=({id:e,conference_name:t})=>E(async()=>{let n=await F(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});tt(`${t}.ics`,"text/calendar",n)}),Ri=300,Ui=8,Me=new Map,Le=new Map,ko=0;async function we(){let{account:e}=C.get();if(!e)return;ko+=1;let t=ko;navigator.onLine||mr(e.user),xo()||I.set({state:"loading"});let n=new Map(Me);try{let o=await Ie("/v1/users/me/bookings");if(e.user!==C.get().account?.user)return;I.get().state==="stored"&&I.set({bookings:{}});let r=o.filter(({id:a})=>Me.get(a)===n.get(a));for(let a of r)Pe(a);I.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==ko)return;o instanceof Y&&o.status===0&&mr(e.user),xo()?I.set({problem:o}):I.set({state:"failed",problem:o})}}function Hi(){let{bookings:e,state:t,at:n}=I.get(),{account:o}=C.get();o&&t==="ready"&&tr(o.user,n,Object.values(e))}var xo=()=>["ready","stored"].includes(I.get().state);function mr(e){let t=ho(e);if(xo()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));I.set({bookings:n,state:"stored",at:t.at})}async function _t(e){let{account:t}=C.get();if(!t)return;let n=Me.get(e.id);try{let o=await F(`/v1/bookings/${e.id}`);Me.get(e.id)===n&&Pe(o)}catch{}}function Pe(e,t=!1){let n=I.get().bookings[e.id],o={...n,...e};n&&G(n)&&Se(o)&&(o.missed_at=n.deadline),re(o)&&(o.declined=!1),I.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&ji(n??null,o),Bi(o)}function Bi(e){let{id:t}=e;if(Ce(e))return;let n=re(e)&&!Kt(e)&&Le.size<Ui;(Pi(e)||n)&&!Le.has(t)?Le.set(t,_o(`booking ${t}`,Wi)):!re(e)&&Le.has(t)&&_r(t)}function _r(e){Le.get(e)?.(),Le.delete(e)}function Wi({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){Me.set(e,(Me.get(e)??0)+1),I.set({at:Date.now()}),Pe({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function ji(e,t){let{conference_name:n,position:o}=t,r=e!==null&&G(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:me(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:To(t)})}[t.status]();Qe(a,G(t)||r)}else Se(t)&&e.position!==o&&o&&Qe(s("booking.positionAt",{name:n,position:o}))}function To({reason:e,declined:t,invitation:n}){let o=`canceled.${Yi({reason:e,declined:t,invitation:n})}`;return s(Je(o)?o:"canceled.other")}function Yi({reason:e,declined:t,invitation:n}){return n&&e==="declined"?"invitation":n&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var kr=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>re(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function Vi(){if(I.get().state!=="stored")for(let e of Object.values(I.get().bookings))G(e)&&Date.parse(e.deadline??"")<=L()&&(e.invitation?Pe({id:e.id,status:"CANCELED",reason:"lapsed"}):Pe({id:e.id,status:"WAITLISTED",position:null,deadline:null}),_t(e))}var fr=Date.now();function Gi(){if(document.hidden)return;Vi();let e=Z.get().state==="live"?xe:Ne;if(Date.now()-fr<e*1e3)return;fr=Date.now(),I.get().problem&&we();let t=Object.values(I.get().bookings).filter(n=>Le.has(n.id)&&!Kt(n)||Ce(n));for(let n of t)_t(n)}var pr,$r=0;function xr(){let e=()=>{let{account:n}=C.get(),o=n?.user??null;if(o!==pr){pr=o,ho(o),o||fo().catch(()=>{});for(let r of[...Le.keys()])_r(r);I.set({bookings:{},state:"empty",problem:null}),we()}};C.watch(e),Z.watch(()=>{let{recovered:n}=Z.get();n!==$r&&we(),$r=n}),addEventListener("online",we);let t;I.watch(()=>{clearTimeout(t),t=setTimeout(Hi,Ri)}),setInterval(Gi,500),e()}function k({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=N(!0);b(()=>()=>{l.current=!1},[]);let u=async d=>{if(a)return;let m=d.currentTarget;Ji(m,m.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var Ki=1e4;function Ji(e,t){let n=Date.now()+Ki,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function fe({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Yt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var pe=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,Qt=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function Zt({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Xi=e=>s(`status.${e}`),xt=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Xi(e)}</span>`,en=({booking:e})=>Ce(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${xt} status=${e.status} />`,Sr=new Map;function tn({booking:e,named:t=!1}){let n=Ht(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(Sr.get(a)??1,r);Sr.set(a,c);let{seats:l=1}=e,[u,d]=h(0),m=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?se(l>1?"party.heldAt":"offer.heldAt",{name:m,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Bt(r)}</span>
      <span class="until">${s("offer.until",{time:me(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${Re}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${d}
      />`}
    <div class="acts">
      <${k} kind="primary" action=${()=>hr(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${k} action=${()=>Xt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function St({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${To(e)}</p>`:G(e)?null:i`<${Zi} booking=${e} /><p class="stands">${Qi(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function Qi({position:e,position_exact:t}){return e?se(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${X(e)}</strong>`}):s("booking.waitlisted")}function Zi({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:me(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:B(o)})}
  </p>`}var M=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,W=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,q=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${Ee(e)}</p>
    ${n}
    ${t&&i`<${k} action=${t}>${s("failure.retry")}<//>`}
  </div>`,ze=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`;function y({label:e,hint:t,error:n,name:o,children:r,...a}){let c=`field-${o}`,l=[t&&`${c}-hint`,n&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:o,"aria-describedby":l||null,"aria-invalid":n?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${n&&i`<p class="wrong" id=${`${c}-wrong`}>${n}</p>`}
  </div>`}function Re({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${y} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${X(u)}</option>`)}
  </select>`}<//>`}function Eo(){let{polite:e,assertive:t,notices:n}=Xe.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>Zn(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function K({title:e,children:t,close:n}){let o=N(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${Eo} />
  </dialog>`}function te({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${K} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${k} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${k} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var U=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function ec({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function z(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=N(null),d=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...d()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>n[f])?.focus(),[n]);let m=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=d().map(_=>[_.name,ec(_)]),S=Object.fromEntries(g.filter(([,_])=>_));if(a(""),o(S),!Object.keys(S).length){l(!0);try{let _=Object.fromEntries(new FormData(u.current));await t(_,u.current)}catch(_){let T=_?.body?.field,v=tc(T,e);v?o({[v]:nc(T,Ee(_))}):a(Ee(_))}finally{l(!1)}}},$=Object.keys(n).map(f=>e[f]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:m,busy:c,errorAt:f=>n[f]??null,summary:p}}function tc(e="",t){let n=e.split(".");for(;n.length&&!(n.join(".")in t);)n.pop();return n.join(".")||null}function nc(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be an https URL"?s("webhook.https"):n==="must be before the end"?s("form.order"):n==="must open before it closes"?s("form.opensLate"):n==="must have different names"?s("form.sameName"):n.charAt(0).toUpperCase()+n.slice(1)}var R=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,rt=({label:e=s("sign.password"),error:t=null})=>i`<${y}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var Ao="/v1/users/me/calendar",Tr=()=>{},Co=["offers","bookings","conferences"],oc={email:null,email_verified:!1,email_pending:null,mails:Co,language:null};function Er({signIn:e}){let{account:t}=C.use(n=>n);return J(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${sc} key=${t.user} user=${t.user} />`:i`<${W} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function sc({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>F("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof Y&&l.status===404?n(oc):r(l)});b(()=>{a()},[]);let c=async l=>n(await V("PATCH","/v1/users/me",l));return o?i`<${q} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${rc} user=${t} change=${c} />
    <${ac} user=${t} change=${c} />
    <${ic} />
    <${cc} />
    <${lc} user=${e} />
    <${uc} user=${e} />
    <${dc} />
  `:i`<${M} />`}function rc({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=z(n,async({email:u})=>{await t({email:u}),w(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${o} novalidate>
      <${y}
        label=${n.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${R} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${k} action=${()=>E(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function ac({user:e,change:t}){let n=e.language??"en",o=r=>{let a=Co.filter(c=>e.mails.includes(c)!==(c===r));return E(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Co.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>o(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${y} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>E(()=>t({language:a.value}))}
        >
          ${qn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function ic(){let{state:e}=nt.use(r=>r);if(b(()=>{Gs()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),Js]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),Ks];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${k} action=${()=>E(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function cc(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(m,$="")=>{t(m),o($)};b(()=>{F(Ao).then(({created_at:m})=>t(m),Tr)},[]);let l=()=>E(async()=>{let m=await O(Ao);c(m.created_at,m.url)}),u=()=>E(async()=>{await V("DELETE",Ao),c(null),w(s("calendar.removed"))}),d=()=>E(async()=>{await navigator.clipboard.writeText(n),w(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:B(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${y} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
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
    ${r&&i`<${te}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function lc({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=z(t,async(c,l)=>{await Ms(c.current,c.password),l.reset(),w(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
    <form class="form" onSubmit=${n} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${y}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${rt} label=${t.password} error=${r("password")} />
      <${R} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function uc({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);b(()=>{Ps().then(n,Tr)},[]);let l=()=>E(async()=>r(await zs())),u=()=>E(async()=>{await co(!1),n(!1),w(s("second.removed"))}),d={code:s("sign.appCode")},{submit:m,busy:$,errorAt:p,summary:f}=z(d,async({code:g})=>{await Rs(g.replaceAll(" ","")),r(""),n(!0),w(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${o&&i`<p>${s("second.enter")} <code class="secret">${o.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${o}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${m} novalidate>
          <${y}
            label=${d.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${R} error=${f} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${k} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${te}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function dc(){let[e,t]=h(!1),n=()=>E(async()=>{let r=await F("/v1/users/me/export");tt("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>E(async()=>{await V("DELETE","/v1/users/me"),lo(),w(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${k} action=${n}>${s("account.export")}<//>
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
  </section>`}var at=oe({fetched:{},pushed:{}});function Te(e){at.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function it(e){let[t,n]=h(null),o=st(),r=C.use(({account:l})=>l?.user),a=()=>Tt(e).then(()=>n(null),n);b(()=>{a()},[e,r]),de(o==="live"?xe:Ne,a,[e]),mc(e);let[c]=$e([e]);return{conference:c,error:t,reload:a}}function mc(e){vt([`conference ${e}`],fc),b(()=>Or,[e])}function $e(e){let{fetched:t,pushed:n}=at.use(o=>o);return e.filter(o=>t[o]).map(o=>({...t[o],...n[o]}))}function fc({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let d={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c};at.set(({pushed:m,fetched:$})=>{let p=($[e]?.categories??[]).map(g=>{let S=l.find(_=>_.id===g.id);return S?{...g,...Ar(S)}:g}),f=u?{categories:p,default_pool:Ar(u)}:{};return{pushed:{...m,[e]:{...d,...f,full:!n}}}})}var Ar=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function Or(){at.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,{...o,...t[n]}]))}))}Z.watch(()=>{Z.get().state!=="live"&&Or()});var Oo=new Map,Cr=null;function pc(){let e=C.get().account?.user??null;if(e===Cr)return;Cr=e,Oo.clear();let t=n=>({...n,invitation:null,categories:n.categories?.filter(({restricted:o})=>!o)});at.set(({fetched:n})=>({fetched:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,t(r)]))}))}C.watch(pc);async function Tt(e){let{account:t}=C.get(),n=t!==null&&Oo.get(e)!==!1,r=await F(`${n?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==C.get().account?.user)return Tt(e);if(n){let a=r.categories?.some(c=>c.restricted)??!1;Oo.set(e,a||!!r.invitation||Et(t,r))}return Te([r]),r}function Dr(e){let{fetched:t}=at.get();for(let n of e)t[n]||Tt(n).catch(()=>{})}async function Fr(e){let{items:t,next:n}=await F(ke("/v1/conferences",e));return Te(t),{ids:t.map(({id:o})=>o),next:n}}async function nn(){let e=await Ie("/v1/users/me/conferences");return Te(e),e.map(({id:t})=>t)}var Et=(e,t)=>Do(e)||t.organizer===e.user,Do=e=>e.roles.includes("admin");function Fo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var Ir=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function qr({conference:e,value:t,onChange:n}){if(!e.categories?.length)return null;let o=Fo(e),r=o.find(u=>u.id===t),a=u=>i`<select
    ...${u}
    value=${t??""}
    onChange=${d=>n(d.target.value||null)}
  >
    ${o.map(d=>i`<option key=${d.id} value=${d.id??""} selected=${d.id===t}>
          ${`${d.name} (${Ir(d)})`}
        </option>`)}
  </select>`,c=e.categories.find(u=>u.id===r?.id)?.description,l=e.categories.filter(u=>u.opens&&Date.parse(u.opens)>L());return i`
    ${o.length>0&&i`<${y} name="category" label=${s("category.choose")} hint=${c||void 0}>${a}<//>`}
    ${l.map(({id:u,name:d,opens:m})=>i`<p key=${u} class="quiet">${s("category.opens",{name:d,time:B(m??"")})}</p>`)}
  `}var $c=3;function on({conference:{categories:e=[]},most:t=$c}){return e.length?e.length>t?i`<p class="quiet">${s("category.count",{count:e.length})}</p>`:i`<ul class="pools">
    ${e.map(n=>i`<li key=${n.id}>
          <span>${n.name}</span> <span class="quiet">${Ir(n)}</span>
        </li>`)}
  </ul>`:null}function At({booking:e,named:t=!1,answered:n}){let o=Ht(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),d=G(e),m=d&&Date.parse(a??"")<=o,$=i`<strong>${e.conference_name}</strong>`,p=s("count.held",{count:r}),f=g=>async function(){await g(e,l||void 0),await n?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?se("invitation.titleAt",{name:$}):s("invitation.title")}
    </p>
    <p>${d?s("invitation.held",{seats:p}):s("invitation.waits",{seats:p})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${d&&i`<p class="left">
        <span class="clock" role="timer">${Bt(Date.parse(a??"")-o)}</span>
        <span class="until">${s("offer.until",{time:me(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${Re}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${k} kind="primary" action=${f(yr)} disabled=${m}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${k} action=${f(wr)} disabled=${m}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var hc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Nr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function gc(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Nr(t[2],t[1]):/^https?:\/\//.test(e)?Nr(e,e):e}var Io=e=>e.split(hc).map(gc),bc=e=>/^[-*] /.test(e);function yc(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Io(t[1])}</h2>`;let n=e.split(`
`);return n.every(bc)?i`<ul>
      ${n.map(o=>i`<li>${Io(o.slice(2))}</li>`)}
    </ul>`:i`<p>${Io(e)}</p>`}var Lr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(yc)}
  </div>`;var Mr={seats:1,accept:null,guests:[]},wc=100,vc=254,_c=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function Pr({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),d=o(`guests.${c}.${l}`),m=({target:$})=>n(_c(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?vc:wc}
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
  </fieldset>`}function zr({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Re} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
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
        <${Pr}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function Rr({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await gr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${K} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${Re} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${k} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${k} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var Ur=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function Hr({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${kc} booking=${e} close=${()=>n(!1)} />`}
  `}function kc({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(m,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:d}=z(Object.fromEntries(a.flat()),async()=>{await br(e,o),w(s("guests.saved")),t()});return i`<${K} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${Pr} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${R} error=${d} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function Br({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${xc} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${Sc} speakers=${n} />`}
  `}function xc({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=Ts(r,t?null:e),d=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],d])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Sc=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;function Wr({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${Tc} booking=${e} />`}
  </details>`}function Tc({booking:{id:e,position:t}}){let[n,o]=h(null),[r,a]=h(null),c=()=>F(`/v1/bookings/${e}/history`).then(({items:u})=>{o(u),a(null)},a);if(b(()=>{c()},[e]),r)return i`<${q} error=${r} retry=${c} />`;if(!n)return i`<${M} />`;let l=n.filter(u=>u.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${l.map(({action:u,at:d})=>i`<li key=${d}>
          ${s(u==="lapse"?"why.missed":"why.joined",{time:B(d)})}
        </li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s("why.order")}</li>
  </ul>`}function jr({id:e,signIn:t}){let{conference:n,error:o,reload:r}=it(e);return J(n?.name??s("conference.title")),n?i`<${Ac} conference=${n} signIn=${t} />`:o instanceof Y&&o.status===404?i`<${Ec} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${q} error=${o} retry=${r} />`:i`<${M} />`}`}var Ec=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${W} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function Ac({conference:e,signIn:t}){let{account:n}=C.use(c=>c),{name:o,description:r}=e,a=n&&et(n)&&Et(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Lr} text=${r} />`}
        <${Oc} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${k} action=${()=>Cc(e)}>${s("conference.share")}<//>
        <${Br} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${Dc} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function Cc({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>w(s("conference.copied")),()=>w(n))}function Oc({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${fe} ...${e} />`],[s("conference.where"),i`<${pe} ...${e} />`],[s("conference.topics"),i`<${Qt} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=jt(o??Number(_e.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function Dc({conference:e,account:t,signIn:n}){let o=I.use(({bookings:u})=>kt(e.id,u)),r=I.use(u=>u.state),a=Fc(e);if(o&&G(o)&&!a)return i`<${ct} booking=${o} />`;let c=!a&&i`<${Zt} conference=${e} />`,{invitation:l}=e;return t&&l&&Ce(l)&&!(o&&re(o))?i`<${At} booking=${l} answered=${()=>Tt(e.id)} />`:o&&re(o)&&!a?i`${c}<${ct} booking=${o} />`:i`
    ${c} ${o&&i`<${St} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${M} />`}
    ${!a&&r!=="loading"&&i`<${Ic} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function Fc({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=L()?s("conference.ended"):Date.parse(t)<=L()?s("conference.started"):""}function Ic({conference:e,booking:t,account:n,signIn:o}){let r=I.use(x=>x.bookings),a=kr(e,r),c=a.find(x=>!Se(x)&&!G(x)),[l,u]=h(Mr),[d,m]=h(void 0),$=Fo(e),p=$.find(x=>x.id===d)??$[0],f=!!e.categories?.length,g=f?{...l,category:p?.id??null}:l,S=f?p?.available??0:e.available,_=t?.reason==="attendee"&&n&&g.seats===1&&!f,T=()=>_?So(t):Jt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let v=a.map(x=>x.conference_name).join(", ");return i`
    <${qr} conference=${e} value=${p?.id??null} onChange=${m} />
    <${zr} conference=${e} party=${l} onChange=${u} />
    ${v&&i`<p class="quiet">${s("conference.drops",{names:v})}</p>`}
    <${k} kind="primary" action=${n?T:()=>o(()=>Nc(e,g))}>
      ${S>=(g.accept??g.seats)?qc(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var qc=e=>e>1?s("party.book",{count:e}):s("conference.book");async function Nc(e,t){await we();let n=kt(e.id,I.get().bookings);return n?re(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?So(n):Jt(e,t):Jt(e,t)}function ct({booking:e,named:t=!1}){let[n,o]=h(!1);if(Ce(e))return i`<${At} booking=${e} named=${t} />`;if(G(e))return i`<${tn} booking=${e} named=${t} />`;let r=()=>o(!1),a=Se(e)?"leave":"cancel";return i`
    <${St} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${Ur} booking=${e} />
    ${Se(e)&&i`<${Wr} booking=${e} />`}
    <div class="acts">
      ${!Se(e)&&i`<${k} action=${()=>vr(e)}>${s("booking.calendar")}<//>`}
      <${Rr} booking=${e} />
      <${Hr} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!Se(e)&&i`<${Lc} booking=${e} />`}
    ${n&&i`<${te}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>Xt(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function Lc({booking:e}){let[t]=$e([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=m=>new Date(m).toISOString().replace(/[-:]|\.\d+/g,""),l=ke("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=ke("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),d=(m,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${m}</a>`;return i`<p class="quiet">
    ${se("booking.calendars",{google:d("Google",l),outlook:d("Outlook",u)})}
  </p>`}var Yr=24,Mc=1e3,Pc=100;function No(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var zc=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>ke("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),qo={online:!0,person:!1},he=oe({...No(location.hash),ids:[],next:null,state:"loading",error:null}),Rc=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?so(t).first:new Date(L()).toISOString().slice(0,19),to:n?so(n).last:null,online:Object.hasOwn(qo,o)?qo[o]:null,available:r||null,limit:a,cursor:c}),sn=0;async function rn({more:e=!1,quietly:t=!1}={}){sn+=1;let n=sn,o=he.get();!e&&!t&&he.set({state:"loading"});let r=o.words?Mc:e?Yr:Math.max(Yr,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await Fr(Rc(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===sn&&he.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===sn&&!t&&he.set({state:"failed",error:a})}}var Vr=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Uc(e,t){let{name:n,location:o,topics:r,description:a}=e,c=Vr([n,o,...r,a].join(" "));return Vr(t).split(/\s+/).every(l=>c.includes(l))}function Gr(){let e=he.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:d,error:m}=e;Hc(e),b(()=>{let p=setTimeout(rn,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),de(l.length>Pc?xe:Ne,()=>d!=="loading"&&rn({quietly:!0}));let $=Bc(l,t,d);return J(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${Wc} />
    ${d==="loading"&&!l.length&&i`<${M} />`}
    ${d==="failed"&&i`<${q} error=${m} retry=${rn}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${d==="ready"&&!$.length&&i`<${jc} />`}
    <ul class="cards">
      ${$.map(p=>i`<${Yc} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${k} action=${()=>rn({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function Hc(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&he.set(No(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=zc(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Bc(e,t,n){let r=$e(e).filter(a=>!a.canceled&&(!t||Uc(a,t)));return b(()=>{t&&n==="ready"&&Qe(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Wc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=he.use(u=>u),c=u=>({target:d})=>he.set({[u]:d.value}),l=({target:u})=>he.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(qo)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>he.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function jc(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=he.use(u=>u),c=e||t||n||o||r||a,l=()=>he.set(No(""));return c?i`<${W} title=${s("conferences.none")}
        ><${k} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${W} title=${s("conferences.empty")}>
        <p>
          ${se("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function Yc({conference:e}){let t=I.use(({bookings:c})=>kt(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${en} booking=${t} />`}
    </div>
    <p class="quiet"><${fe} ...${e} /></p>
    <p class="quiet"><${pe} ...${e} /></p>
    <${Qt} topics=${r} />
    <${on} conference=${e} />
    <${Zt} conference=${e} />
  </li>`}function Kr({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=Ss(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${xt} status=${e.status} />
      </div>
      <p><${fe} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${pe} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${Vc} booking=${e} stored=${n} />
      ${!n&&i`<${ct} booking=${e} />`}
    </div>
  </li>`}function Vc({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?sr(e):null;if(t&&!a)return null;let c=async()=>o(a??await Gc(e)),l=async()=>uo("tickets.pdf",await Vs(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
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
    </div>`}async function Gc(e){let{items:t}=await F(`/v1/bookings/${e.id}/tickets`);return or(e,t),t}function Xr({signIn:e}){let{account:t}=C.use(l=>l),{bookings:n,state:o,problem:r,at:a}=I.use(l=>l);return J(s("booking.list")),b(()=>{we()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${W} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${M} />`;if(o==="failed")return i`<${q} error=${r} retry=${we} />`;let l=Object.values(n).sort((d,m)=>d.start<m.start?-1:1);if(!l.length)return i`<${W} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:Kc(a)})}</p>`}
      <${Jc} all=${l} stored=${u} />
    `}}var Kc=e=>new Date(e).toDateString()===new Date().toDateString()?me(e):B(e);function Jc({all:e,stored:t}){let n=e.filter(a=>re(a)&&Date.parse(a.end)>L()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return b(()=>{t||Dr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(G),...n.filter(a=>!G(a))].map(a=>i`<${Jr} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${Jr} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Jr({booking:e,stored:t}){let n=t||!re(e)||Date.parse(e.end)<=L(),[o]=$e([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>L()?i`<${Kr} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${en} booking=${e} />
    </div>
    <p class="quiet"><${fe} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${pe} ...${o} /></p>`}
    ${n?i`<${St} booking=${e} />`:i`<${ct} booking=${e} />`}
  </li>`}var an=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),cn=({error:e,hint:t,value:n})=>i`<${y}
    label=${s("form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,ln=({error:e,maxlength:t,value:n})=>i`<${y}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,un=({error:e,rows:t,value:n})=>i`<${y} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function dn({error:e,value:t}){let[n,o]=t?no(Number(t)):["","minute"];return i`<${y}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:jt(Number(_e.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Wt.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function mn({confirmation_window:e,window_unit:t}){let n=Wt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var fn=({error:e,value:t})=>i`<${y}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,pn=({error:e,value:t})=>i`<${y}
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
  <//>`;function $n({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new U("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var hn=({error:e,value:t})=>i`<${y}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,gn=({error:e,value:t=[]})=>i`<${y}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,lt=e=>e.split(/[\s,]+/).filter(Boolean),bn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Qr=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},yn=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Qr}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Qr}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,wn=({error:e,value:t})=>i`<${y}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,vn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function _n({name:e,label:t,hint:n,add:o,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let d=N(c.length),[m,$]=h(c.map((v,x)=>({key:x,value:v}))),[p,f]=h(-1),g=N(null);b(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let S=()=>{d.current+=1,$([...m,{key:d.current,value:void 0}]),f(d.current)},_=({currentTarget:v},x)=>{let D=v.closest("fieldset");$(m.filter(ae=>ae.key!==x)),requestAnimationFrame(()=>{D?.querySelector(":scope > .button")?.focus()})},T=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${T?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${n&&i`<p class="hint">${n}</p>`}
    <ol ref=${g}>
      ${m.map(({key:v,value:x},D)=>i`<li key=${v}>
            ${l(x,D+1)}
            ${!u(x)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(D+1)})}
                onClick=${ae=>_(ae,v)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${T&&i`<p class="wrong" id=${`${e}-wrong`}>${T}</p>`}
    ${m.length<r&&i`<button type="button" class="button" onClick=${S}>${o}</button>`}
  </fieldset>`}var kn=({errorAt:e,value:t,zone:n})=>i`<${_n}
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
          defaultValue=${o?.at&&Ze(o.at,n)}
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
  />`,xn=({errorAt:e,value:t})=>i`<${_n}
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
  />`;function Sn(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:Xc(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function Xc(e,t){let{at:n,gap:o}=Fe(e,t);if(o===null)return n;throw new U("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}var Zr=20,ea=1e5,ta=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],na=e=>s("form.category",{number:e+1}),Tn=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Zr},(e,t)=>ta.map(([n,o])=>[`categories.${t}.${n}`,`${na(t)}, ${s(o)}`])).flat())});function oa({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l})):null}var En=({errorAt:e,value:t,zone:n})=>i`<div class="categories">
    <${_n}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Zr}
      errors=${[e("categories")]}
      value=${t}
      stays=${o=>!!o?.id}
      row=${(o,r)=>i`<${Qc} ...${{at:r-1,value:o,zone:n,errorAt:e}} />`}
    />
    <${Zc} />
  </div>`;function Qc({at:e,value:t,zone:n,errorAt:o}){let r=(u,d,m,$="")=>i`<${y}
      name=${`categories.${e}.${u}`}
      label=${s(d)}
      error=${o(`categories.${e}.${u}`)}
      hint=${$}
      ...${m}
    />`,a=u=>({type:"datetime-local",defaultValue:u?Ze(u,n):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=ta.slice(2).some(([u])=>o(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${na(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(ea),defaultValue:t?.seats})}
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
  </div>`}function Zc(){let[e,t]=h(null),n=N(null);return b(()=>{let o=n.current?.closest("form");if(!o)return;let r=()=>{let c=[...o.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,d)=>u+Number(d.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(o,{childList:!0,subtree:!0}),o.addEventListener("input",r),()=>{a.disconnect(),o.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${n}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function An(e,t){let n=[];for(let o=0;`categories.${o}.name`in e;o+=1){let r=c=>e[`categories.${o}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:d}=Fe(l,t);if(d===null)return u;let m={local:l.slice(11),next:d.slice(11)};throw new U(`categories.${o}.${c}`,s("form.agendaGap",m))};n.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:lt(r("visible_to"))})}return n}function Cn(e,t){if(e===0&&!t.length)throw new U("slots",s("form.number",{min:1,max:ea}))}function sa(e,t){let n=o=>JSON.stringify(o.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return n(e)===n(t)?{}:{categories:t}}var el=1e3,tl=6e4,nl=20,ol={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function aa({conference:e,reload:t}){let[n,o]=h(!1),r=()=>{o(!1),E(t)};return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("import.title")}
    </button>
    ${n&&i`<${K} title=${s("import.title")} close=${r}>
        <${sl} conference=${e} />
      <//>`}`}function sl({conference:e}){let[t,n]=h(null),[o,r]=h([]),[a,c]=h(!1),l=(m,$)=>({...$,format:m,kind:"attendees",conference:e.id}),u=async(m,$)=>{let p=[];for(let f of m)p.push(await O("/v1/imports",{...l($,f),dry_run:!0}));n({parts:m,format:$,imports:p})},d=()=>E(async()=>{if(a||!t)return;c(!0);let m=[];try{for(let $ of t.parts)m.push(await O("/v1/imports",l(t.format,$)))}finally{c(!1),r(m)}});return o.length?i`<${al} imports=${o} setImports=${r} />`:i`<${rl} check=${u} changed=${()=>n(null)} />
    ${t&&i`<div class="report" role="status">
        <${ia} imports=${t.imports} />
        ${ut(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${d}>
            ${s("import.start",{count:ut(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function rl({check:e,changed:t}){let n={table:s("import.file"),format:s("import.format")},{submit:o,busy:r,errorAt:a,summary:c}=z(n,async({format:l},u)=>{let d=u.elements.namedItem("table"),m=il(await d.files?.[0]?.text()??"");if(!m.length)throw new U("table",s("import.empty"));await e(m,l)});return i`<form onSubmit=${o} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${y} label=${n.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(ol).map(([u,d])=>i`<option key=${u} value=${u}>${d}</option>`)}
        </select>`}
    <//>
    <${y}
      label=${n.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${R} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function al({imports:e,setImports:t}){let n=e.every(c=>c.done),o=c=>c.done?c:F(`/v1/imports/${c.id}`);de(n?0:1,()=>E(async()=>t(await Promise.all(e.map(o)))));let r=ut(e,"lines"),a=r-ut(e,"waiting");return i`<p role="status">
      ${n?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${ia} imports=${e} />`}function ia({imports:e}){let t=["waiting","added","present","skipped","refused"],n=e.flatMap(o=>o.problems);return i`<ul>
      ${t.filter(o=>ut(e,o)).map(o=>i`<li key=${o}>${s(`import.${o}`,{count:ut(e,o)})}</li>`)}
    </ul>
    ${n.length>0&&i`<ul class="wrong">
        ${n.slice(0,nl).map(({line:o,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${o}>${s("import.line",{line:X(o),text:c})}</li>`})}
      </ul>`}`}var ut=(e,t)=>e.reduce((n,o)=>n+o[t],0);function il(e){let[t,...n]=cl(e),o=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of n){let u=ra(l);(r+u>tl||a===el)&&(o.push({table:t.record,first_line:c}),r=ra(t.record),a=0),o[o.length-1].table+=l,r+=u,a+=1}return o}function cl(e){let t=[],n="",o=1;for(let[r,a]of e.split(/(?<=\n)/).entries())n||(o=r+1),n+=a.endsWith(`
`)?a:`${a}
`,(n.split('"').length-1)%2===0&&(n.trim()&&t.push({line:o,record:n}),n="");return n.trim()&&t.push({line:o,record:n}),t}var ra=e=>new TextEncoder().encode(JSON.stringify(e)).length;var ll=120,ca=4e3,ul=3;function la({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${dl} conference=${e} close=${()=>n(!1)} />`}`}function dl({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:d,errorAt:m,summary:$}=z(l,async({to:p,subject:f,text:g})=>{if(!c[p])throw new U("to",s("message.nobody"));if(!f.trim())throw new U("subject",s("form.required"));if(!g.trim())throw new U("text",s("form.required"));let S=`/v1/conferences/${e.id}/messages`,{recipients:_}=await O(S,{to:p,subject:f,text:g});t(),w(s("message.sent",{count:_}))});return i`<${K} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${y} label=${l.to} name="to" error=${m("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([f,g])=>i`<option key=${f} value=${f}>${s(`message.${f}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${y}
        label=${l.subject}
        name="subject"
        maxlength=${ll}
        required
        autocomplete="off"
        error=${m("subject")}
      />
      <${y}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:ca,count:ul})}
        error=${m("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${ca} required></textarea>`}
      <//>
      <${R} error=${$} />
      <button class="button primary" aria-busy=${d}>${s("message.send")}</button>
    </form>
  <//>`}var ml=2e3;function On(e,t){let n=N({busy:!1,due:!1,at:0}).current,o=N(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+ml-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var Dn=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Lo=1e3,Fn="*",ua=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function ma(e){let[t,n]=h({bookings:null,error:null}),o=On(Dn(e),async()=>{try{let r=await Ie(`/v1/conferences/${e?.id}/bookings`,Lo);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var fl=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],Ct=({user_id:e})=>e??s("manage.byEmail"),fa=({guests:e=[]})=>e,pl=(e,t)=>[Ct(e),e.email??"",...fa(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),da=e=>[...e].sort((t,n)=>ua.indexOf(t.status)-ua.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function pa({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(Fn),[c,l]=h(!1),[u,d]=h(null),{bookings:m,error:$,reload:p}=t,f=!!e.categories?.length,g=(m??[]).filter(A=>pl(A,n)&&(r===Fn||(A.category??"")===r)),S=({id:A})=>E(async()=>{await O(`/v1/bookings/${A}/cancel`),await p()}),_=A=>E(async()=>{let ie=encodeURIComponent(A.user_id);await O(`/v1/conferences/${e.id}/attendees/${ie}/allow`),w(s("manage.allowed",{name:Ct(A)}))}),T=()=>E(async()=>{let A=`/v1/conferences/${e.id}/bookings`,ie=await F(A,{accept:"text/csv"});tt(`${e.name}.csv`,"text/csv",`\uFEFF${ie}`)}),v=({target:A})=>o(A.value),x=da(g.filter(A=>A.status!=="CANCELED")),D=da(g.filter(A=>A.status==="CANCELED")),ae=(A,ie)=>i`<${ze} label=${ie} columns=${fl(f)}>
      ${A.map(ne=>i`<${hl} key=${ne.id} booking=${ne} split=${f} remove=${()=>d(ne)} allow=${()=>_(ne)} />`)}
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
          onInput=${v}
        />
        ${f&&i`<${$l} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${aa} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${la} conference=${e} />`}
        <${k} action=${T}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!m&&$&&i`<${q} error=${$} retry=${p} />`}
    ${!m&&!$&&i`<${M} />`}
    ${m&&!g.length&&i`<${W} title=${s(m.length?"manage.noMatch":"manage.none")} />`}
    ${x.length>0&&ae(x,s("manage.attendees"))}
    ${D.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${X(D.length)})</summary>
        ${ae(D,s("status.CANCELED"))}
      </details>`}
    ${m&&m.length>=Lo&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Lo})})}</p>`}
    ${c&&i`<${gl} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${te}
        title=${s("manage.removeTitle",{name:Ct(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>S(u)}
        close=${()=>d(null)}
      >
        <p>${s("manage.removeText",{name:Ct(u)})}</p>
      <//>`}
  </section>`}var $l=({conference:e,value:t,onChange:n})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${o=>n(o.target.value)}
  >
    <option value=${Fn} selected=${t===Fn}>${s("manage.everyCategory")}</option>
    ${$a(e).map(({id:o,name:r})=>i`<option key=${o} value=${o} selected=${t===o}>${r}</option>`)}
  </select>`,$a=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function hl({booking:e,split:t,remove:n,allow:o}){let r=Ct(e),a=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${fa(e).map(({name:c,email:l},u)=>i`<span key=${u} class="address">
            + ${c}${l&&i` <a href=${`mailto:${l}`}>${l}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${xt} status=${e.status} /></td>
    <td class="number">${e.position?X(e.position):""}</td>
    <td class="number">${e.offers?X(e.offers):""}</td>
    <td>${B(e.created_at)}</td>
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
  </tr>`}function gl({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:d,summary:m}=z(c,async({invitee:$,category:p})=>{let f=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await O("/v1/bookings",{conference:e.id,seats:o,...g,...f}),w(s("manage.invited",{name:$})),n(),await t()});return i`<${K} title=${s("manage.inviteTitle")} close=${n}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${y}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${d("invitee")}
      />
      ${e.categories?.length&&i`<${y} name="category" label=${c.category} error=${d("category")}>
          ${$=>i`<select ...${$}>
              ${$a(e).map(({id:p,name:f})=>i`<option key=${p} value=${p}>${f}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${Re} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${R} error=${m} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function ha({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:d,max_offers:m,agenda:$,speakers:p}=e,{timezone:f,quiet_hours:g,listed:S,max_per_email:_}=e,{max_party:T}=e,v=oa(e),x={...an(),...Tn()},{submit:D,busy:ae,errorAt:A,summary:ie}=z(x,async(Q,ge)=>{let ce=v&&An(Q,f);Cn(Number(Q.slots),ce??[]);let be={slots:Number(Q.slots),...v&&ce?sa(v,ce):{},location:Q.location,topics:bn(Q.topics),description:Q.description,confirmation_window:mn(Q),max_offers:Q.max_offers===""?null:Number(Q.max_offers),max_party:Q.max_party===""?null:Number(Q.max_party),...f?{quiet_hours:$n(Q)}:{},...vn(Q),embed:lt(Q.embed),...$&&p?Sn(ge,f):{}};Te([await V("PATCH",`/v1/conferences/${o}`,be).catch(bl(ce??[]))]),w(s("form.saved")),requestAnimationFrame(()=>ge.reset())}),ne=()=>E(async()=>{Te([await V("DELETE",`/v1/conferences/${o}`)]),w(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${D} novalidate>
      <div class="pair">
        <${cn} value=${a} error=${A("slots")} hint=${s("form.seatsHint")} />
        <${ln} value=${c} error=${A("location")} />
      </div>
      ${v&&i`<${En} errorAt=${A} value=${v} zone=${f} />`}
      <${hn} value=${l.join(", ")} error=${A("topics")} />
      <${un} rows="3" value=${u} error=${A("description")} />
      ${$&&i`<${kn} errorAt=${A} value=${$} zone=${f} />`}
      ${p&&i`<${xn} errorAt=${A} value=${p} />`}
      <div class="pair">
        <${dn} value=${d??void 0} error=${A("confirmation_window")} />
        <${fn} value=${m??void 0} error=${A("max_offers")} />
        <${wn} value=${T} error=${A("max_party")} />
      </div>
      ${f&&i`<${pn} value=${g} error=${A("quiet_hours")} />`}
      <${yn} errorAt=${A} listed=${S} perEmail=${_} />
      <${gn} value=${e.embed} error=${A("embed")} />
      <${R} error=${ie} />
      <div class="acts">
        <button class="button primary" aria-busy=${ae}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${te}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${ne}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var bl=e=>t=>{if(!(t instanceof Y)||t.kind!=="capacity-in-use")throw t;let n=e.findIndex(({id:o})=>o===t.body?.category);throw new U(n<0?"slots":`categories.${n}.seats`,t.message)};function ga({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>E(async()=>{await V("DELETE",`/v1/conferences/${e}?forget=true`),w(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
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
      <//>`}`}var yl=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function ya({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[yl(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${ba}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${ba}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function ba({name:e,label:t,code:n,children:o}){let r=N(null),a=()=>navigator.clipboard.writeText(n).then(()=>w(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${k} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function wa({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${wl} conference=${e} close=${()=>n(!1)} />`}`}function wl({conference:e,close:t}){let[n,o]=h("");return i`<${K} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${_l} id=${e.id} to=${n} close=${t} />`:i`<${vl} conference=${e} done=${o} />`}
  <//>`}function vl({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=z(o,async({to:u})=>{if(u===t)throw new U("to",s("handOver.same"));try{await O(`/v1/conferences/${e}/handover`,{to:u})}catch(d){throw d.kind==="user-unknown"?new U("to",s("handOver.unknown")):d}n(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
    </ul>
    <${y}
      label=${o.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${R} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function _l({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>w(s("handOver.copied")),()=>w(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${k} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${k} action=${n}>${s("dialog.close")}<//>
    </div>`}function va({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>E(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await O(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Te([c]),w(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${fe} ...${e} /><${pe} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${se("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${k} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var kl=100,_a=240,dt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Mo=null,Po=0;function xl(){let e=new URL(Po?`./uplot.js?${Po}`:"./uplot.js",import.meta.url);return Mo??=Promise.all([import(e.href),Sl("./uplot.css")]).then(([t])=>t.default,()=>{throw Mo=null,Po+=1,new Y(0,null)}),Mo}function Sl(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Tl(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(L()/1e3,...n.slice(-1)),r=dt.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function El(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,d,m)=>[0,Math.max(4,Math.ceil(m*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:_a,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Al,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...dt.map(({text:u,color:d,dash:m,scale:$})=>({label:s(u),scale:$,dash:m,stroke:o(d),width:2,paths:l,points:{show:!1}}))]}}function Al({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>Es(o*1e3,n))}function ka(e){let[t,n]=h(null),[o,r]=h(null),a=()=>xl().then(f=>n(()=>f),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:d}=e.series,m=o??(c?null:u),p=m?i`<${q} error=${m} retry=${o?a:d} />`:i`<${M} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Dl} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${Ol} samples=${c??[]} />
  </figure>`}var Cl=e=>e.filter((t,n)=>dt.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Ol({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...dt.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${B(c.at)}</th>
    ${dt.map(({name:l})=>i`<td class="number">${X(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${ze} label=${s("plot.table")} columns=${r}>${Cl(e).slice(-kl).reverse().map(a)}<//>`}
  </details>`}function Dl({uPlot:e,samples:t,now:n,capacity:o}){let r=N(null),a=N(null),c=()=>Tl(l.current.samples,l.current.now),l=N({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let d=r.current;if(!d)return;let m=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(El(e,d),c(),d)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:_a})),f=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(d),m.addEventListener("change",$),()=>{clearInterval(f),p.disconnect(),m.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=dt.map(({text:d,name:m})=>`${s(d)} ${n[m]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Fl=3600;function Sa(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=N(null),r=Dn(e),c=On(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,d=await F(ke(u,{since:o.current})),m=({at:p=""})=>!o.current||p>o.current,$=d.items.filter(m);n(({samples:p,resolution:f})=>({samples:xa([...p??[],...$]),resolution:p?f:d.resolution,error:null})),o.current=d.items[d.items.length-1].at}catch(u){n(d=>({...d,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:xa([...u.samples,Il(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Il=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(L()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},xa=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Fl);function Ta({id:e,account:t}){let{conference:n,error:o,reload:r}=it(e);return J(n?.name??s("conference.title")),n?Et(t,n)?i`<${ql} conference=${n} />`:i`<${va} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${q} error=${o} retry=${r} />`:i`<${M} />`}`}function ql({conference:e}){let{id:t}=e,n=ma(e),o=Sa(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${fe} ...${e} /><${pe} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${Nl} conference=${e} series=${o} />
    ${!e.canceled&&i`<${ha} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${wa} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${ga} conference=${e} />`}
    </div>
    <${pa} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${ya} conference=${e} />`}
  `}function Nl({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,d,m])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof d=="number"?X(d):d}</strong>${" "}
              <span class="quiet">${m}</span>
            </dd>
          </div>`)}
    </dl>
    <${on} conference=${e} most=${1/0} />
    <${ka} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var Ot="/v1/organizer-requests",Ll=10080*60*1e3;function Ea(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>F(`${Ot}/me`).then(a=>{t(a),o(null)},a=>{a instanceof Y&&a.status===404?t(null):o(a)});return b(()=>{r()},[]),n?i`<${q} error=${n} retry=${r} />`:e===void 0?i`<${M} />`:i`<section class="form">
    ${e&&i`<${Ml} request=${e} load=${r} />`}
    ${Aa(e)&&i`<${Pl} sent=${t} load=${r} />`}
  </section>`}var Aa=e=>!e||e.state==="denied"&&L()>=Ca(e),Ca=({answered_at:e})=>Date.parse(e??"")+Ll;function Ml({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>E(Us);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:B(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!Aa(e)&&i`<p class="quiet">${s("request.again",{time:B(Ca(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${k} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${k} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Pl({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=z(n,async({about:l})=>{try{e(await O(Ot,{about:l})),w(s("request.sent"))}catch(u){if(u instanceof Y&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${y} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${R} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function Oa(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Ie(Ot,100).then(d=>{t(d),o(null)},d=>o(d));b(()=>{c()},[]);let l=({id:d})=>t(m=>(m??[]).filter($=>$.id!==d)),u=d=>E(async()=>{await O(`${Ot}/${d.id}/approve`),l(d),w(s("request.admitted",{name:d.user_id}))});return n?i`<${q} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(d=>i`<li class="form" key=${d.id}>
            <h3>${d.user_id}</h3>
            <p class="quiet">${B(d.created_at)}</p>
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
    ${r&&i`<${zl} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function zl({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=z(o,async({reason:u})=>{await O(`${Ot}/${e.id}/deny`,{reason:u}),t(e),w(s("request.deniedNow",{name:e.user_id})),n()});return i`<${K} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${se("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${y} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${R} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function Ia({id:e,signIn:t}){let{account:n}=C.use(o=>o);return J(e==="new"?s("organize.new"):s("organize.title")),!n||!et(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Rl} ...${{account:n,signIn:t}} />`:e==="new"?i`<${jl} />`:e?i`<${Ta} key=${e} id=${e} account=${n} />`:i`<${Bl} account=${n} />`}var Rl=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${Ea} key=${e.user} />`:i`<${W} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Ul=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function Hl({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=L()?s("organize.over"):s(Date.parse(t)<=L()?"organize.running":"organize.upcoming")}function Bl({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>nn().then(l=>{n(l),r(null)},r);b(()=>{a()},[e.user]);let c=$e(t??[]);return de(xe,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${s("webhook.title")}</a>
        <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
      </div>
    </div>
    ${Do(e)&&i`<${Oa} />`}
    ${o&&i`<${q} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${M} />`}
    ${t&&!t.length&&i`<${W} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${ze} label=${s("organize.list")} columns=${Ul()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td>${Yt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Hl(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${X(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Da(e,t,n,o){let{at:r,gap:a}=Fe(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new U(t,s("form.gap",{local:c,next:l}))}function Wl(e,t){let{timezone:n}=e,o=a=>a===""?void 0:Number(a),r=An(e,n);return Cn(o(e.slots),r),{name:e.name,location:e.location,topics:bn(e.topics),start:Da(t,"start",e.start,n),end:Da(t,"end",e.end,n),timezone:n,slots:o(e.slots),categories:r,confirmation_window:mn(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:$n(e)??void 0,expected_demand:o(e.expected_demand),description:e.description,...vn(e),embed:lt(e.embed),...Sn(t,n)}}function jl(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Yl} id=${e} />`:i`<${qa} />`}function Yl({id:e}){let{conference:t,error:n,reload:o}=it(e);return t?i`<${qa} like=${t} />`:n?i`<${q} error=${n} retry=${o} />`:i`<${M} />`}var Vl=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Gl=e=>(e?.categories??[]).map(({name:t,seats:n,description:o,visible_to:r=[]})=>({name:t,seats:n,description:o,opens:null,closes:null,visible_to:r}));function qa({like:e}){let t={...an(),...Tn()},{submit:n,busy:o,errorAt:r,summary:a}=z(t,async(c,l)=>{let u=await O("/v1/conferences",Wl(c,l));Te([u]),w(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${n} novalidate>
      <${y}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${un} rows="5" value=${e?.description} error=${r("description")} />
      <${ln} maxlength="200" value=${e?.location} error=${r("location")} />
      <${hn} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Fa} name="start" label=${t.start} error=${r("start")} />
        <${Fa} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${y}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:oo()})}
      >
        ${c=>i`<select ...${c}>
            ${As().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${kn} errorAt=${r} value=${Vl(e)} zone=${null} />
      <${xn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${cn} value=${e?.slots} error=${r("slots")} />
        <${y}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${En} errorAt=${r} value=${Gl(e)} zone=${null} />
      <div class="pair">
        <${dn} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${fn} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${wn} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${pn} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${yn} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${gn} value=${e?.embed} error=${r("embed")} />
      <${R} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var Fa=({name:e,label:t,error:n})=>i`<${y} label=${t} name=${e} type="datetime-local" required error=${n} />`;var Na=new Map;function La(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Ma(){history.scrollRestoration="manual";let{key:e}=La();addEventListener("scroll",()=>Na.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=La();e=t.key,Kl(t.isNew?0:Na.get(e)??0,()=>e===t.key)})}function Kl(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var Jl=["in","up"];function Pa({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(d,m={})=>{a($=>({...$,hint:void 0,...m})),o(d)},l=()=>{e(),t(),Xl().catch(()=>{})},u=ru[n];return i`<${K} title=${s(au[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Jl.map(d=>i`<button
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
  <//>`}async function Xl(){(await F("/v1/users/me").catch(t=>{if(t instanceof Y&&t.status===404)return null;throw t}))?.language||await V("PATCH","/v1/users/me",{language:Ke})}function Ge({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let d=new FormData(u.target);await e(Object.fromEntries(d))}catch(d){r(Ee(d)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var zo=({known:e})=>i`<${y}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,za=()=>i`<${y}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function Ro(e,t,{go:n,done:o}){try{await Os(e,t),o()}catch(r){if(r instanceof gt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof bt)n("app",{user:e,app:r,hint:r.message});else if(r instanceof Ye&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Ye&&r.kind==="PasswordResetRequiredException")await io(e),n("reset",{user:e,hint:r.message});else throw r}}function Ql(e){let{known:t,go:n}=e;return i`<${Ge} submit=${({user:r,password:a})=>Ro(r,a,e)} label=${s("sign.in")}>
      <${zo} known=${t} />
      <${y}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>n("forgot")}>
      ${s("sign.forgot")}
    </button>`}function Zl({known:e,go:t}){return i`<${Ge} submit=${async({user:o,email:r,password:a})=>{await Ns(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${zo} known=${e} />
      <${y} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${rt} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function eu(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await Ls(o,u),w(s("sign.ready")),t.password&&o===t.user?await Ro(o,t.password,e):n("in",{user:o})},c=()=>Is(o).then(()=>w(s("sign.resent")),u=>w(Ee(u),!0)),l=({target:u})=>r(u.value);return i`<${Ge} submit=${a} label=${s("sign.confirm")}>
      <${y}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${za} />
    <//>
    <${k} kind="plain" action=${c}>${s("sign.resend")}<//>`}function tu({known:e,go:t}){return i`<${Ge} submit=${async({user:o})=>{await io(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${zo} known=${e} />
  <//>`}function nu(e){let{user:t}=e.known;return i`<${Ge} submit=${async({code:o,password:r})=>{await qs(t,o,r),w(s("sign.changed")),await Ro(t,r,e)}} label=${s("sign.setPassword")}>
    <${za} />
    <${rt} label=${s("sign.newPassword")} />
  <//>`}function ou({known:e,done:t}){return i`<${Ge} submit=${async({password:o})=>{e.required&&await Ds(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${rt} label=${s("sign.newPassword")} />
  <//>`}function su({known:e,done:t}){return i`<${Ge} submit=${async({code:o})=>{e.app&&await Fs(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${y}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var ru={in:Ql,up:Zl,code:eu,forgot:tu,reset:nu,renew:ou,app:su},au={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Ra(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=st(),l=()=>F("/slots").then(t,o);b(()=>{l()},[]),de(c==="live"?xe:Ne,l),b(()=>a({}),[c]),vt(["slots_update"],({data:p})=>{t(p),o(null)}),vt(["booking_response","cancellation_response"],({success:p,message:f,slot_id:g})=>{w(f,!p),a(S=>({...S,[g]:!1}))});let[u,d]=h(null);J(s("slots.title"));let m=(p,f)=>{ot({type:p,slot_id:f})?a(g=>({...g,[f]:!0})):w(s("slots.offline"),!0)},$=p=>p.is_booked?d(p):m("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${W} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${q} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${M} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${iu}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${te}
        title=${s("slots.freeTitle",{hours:Ua(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>m("cancel_slot",u.id)}
        close=${()=>d(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var Ua=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function iu({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${Ua(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:me(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ue="/v1/webhooks",cu=3,lu=1440*60*1e3,uu=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","BookingDeleted","PersonInvited","InvitationDeclined","ConferenceChanged","AttendeesMessaged"];function Ha({signIn:e}){let{account:t}=C.use(n=>n);return J(s("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    ${t&&et(t)?i`<${du} key=${t.user} />`:i`<h1 tabindex="-1">${s("webhook.title")}</h1>
            <${W} title=${s(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${s("nav.signIn")}
                </button>`}
            <//>`}
  `}function du(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(!1),c=()=>F(Ue).then(({items:l})=>{t(l),o(null)},o);return b(()=>{c()},[]),i`
    <div class="top">
      <h1 tabindex="-1">${s("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${s("webhook.add")}
      </button>
    </div>
    <p class="quiet">${s("webhook.text")}</p>
    ${n&&i`<${q} error=${n} retry=${c} />`}
    ${!e&&!n&&i`<${M} />`}
    ${e&&!e.length&&i`<${W} title=${s("webhook.none")} />`}
    ${e?.map(l=>i`<${mu} key=${l.id} webhook=${l} reload=${c} />`)}
    ${r&&i`<${$u} reload=${c} close=${()=>a(!1)} />`}
  `}function mu({webhook:e,reload:t}){let[n,o]=h(!1),r=`${Ue}/${e.id}`,a=()=>E(async()=>{await O(`${r}/test`),w(s("webhook.tested")),o(!0)}),c=()=>E(async()=>{await V("PATCH",r,{enabled:!e.enabled}),await t()}),l=u=>s("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${fu} webhook=${e} />
    <div class="acts">
      <${k} action=${a} aria-label=${l(s("webhook.test"))}>${s("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${n}
        aria-label=${l(s("webhook.deliveries"))}
        onClick=${()=>o(!n)}
      >
        ${s("webhook.deliveries")}
      </button>
      <${In} label=${s("webhook.replay")} named=${l}>
        ${u=>i`<${gu} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${In} label=${s("webhook.change")} named=${l}>
        ${u=>i`<${hu} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${k} action=${c} aria-label=${l(s(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${s(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${In} label=${s("webhook.rotate")} named=${l}>
        ${u=>i`<${bu} webhook=${e} close=${u} />`}
      <//>
      <${In} label=${s("webhook.remove")} named=${l}>
        ${u=>i`<${yu} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${n&&i`<${pu} webhook=${e} reload=${t} />`}
  </section>`}function fu({webhook:{enabled:e,failing_since:t,events:n,conference:o,next_attempt:r}}){let[a]=$e(o?[o]:[]),c=n.map(l=>s(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${s(e?"webhook.enabled":"webhook.disabled")}${t&&` ${s("webhook.failing",{time:B(t)})}`}${e&&t&&r&&` ${s("webhook.next",{time:B(r)})}`}
    </p>
    <p>
      ${n.length?c:s("webhook.allEvents")}${o&&i` · ${a?.name??s("conference.title")}`}
    </p>
  `}function In({label:e,named:t,children:n}){let[o,r]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>r(!0)}
    >
      ${e}
    </button>
    ${o&&n(()=>r(!1))}`}function pu({webhook:{id:e},reload:t}){let[n,o]=h(null),[r,a]=h(null),c=()=>F(`${Ue}/${e}/deliveries?limit=20`).then(({items:u})=>{let d=u[0]?.at!==n?.[0]?.at;return o(u),a(null),n&&d?t():void 0},a);if(b(()=>{c()},[]),de(cu,c),r)return i`<${q} error=${r} retry=${c} />`;if(!n)return i`<${M} />`;if(!n.length)return i`<p class="quiet">${s("webhook.noDeliveries")}</p>`;let l=[{name:s("webhook.at")},{name:s("webhook.event")},{name:s("webhook.attempt"),number:!0},{name:s("webhook.status")},{name:s("webhook.latency"),number:!0},{name:s("webhook.response")}];return i`<${ze} label=${s("webhook.deliveries")} columns=${l}>
    ${n.map(u=>i`<tr key=${`${u.event} ${u.at} ${u.attempt}`}>
          <td>${B(u.at)}</td>
          <th scope="row">${s(`event.${u.name}`)}</th>
          <td class="number">${X(u.attempt)}</td>
          <td class=${u.accepted?null:"wrong"}>
            ${u.status??s("webhook.noStatus")}
          </td>
          <td class="number">${s("webhook.milliseconds",{number:u.latency_ms})}</td>
          <td>${u.response}</td>
        </tr>`)}
  <//>`}var Ba=()=>({url:s("webhook.url"),conference:s("webhook.conference"),events:s("webhook.events")}),Wa=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function $u({reload:e,close:t}){let[n,o]=h(""),[r,a]=h([]);b(()=>{nn().then(a,()=>{})},[]);let c=$e(r),{submit:l,busy:u,errorAt:d,summary:m}=z(Ba(),async($,p)=>{let f=$.conference||null,g={url:$.url.trim(),conference:f,events:Wa(p)};o((await O(Ue,g)).secret),await e()});return i`<${K} title=${s("webhook.add")} close=${t}>
    ${n?i`<${Va} secret=${n} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${ja} error=${d("url")} />
            <${y} label=${s("webhook.conference")} name="conference" error=${d("conference")}>
              ${$=>i`<select ...${$}>
                  <option value="">${s("webhook.allConferences")}</option>
                  ${c.map(({id:p,name:f})=>i`<option key=${p} value=${p}>${f}</option>`)}
                </select>`}
            <//>
            <${Ya} chosen=${[]} />
            <${R} error=${m} />
            <button class="button primary" aria-busy=${u}>${s("webhook.add")}</button>
          </form>`}
  <//>`}function hu({webhook:e,reload:t,close:n}){let{submit:o,busy:r,errorAt:a,summary:c}=z(Ba(),async({url:l},u)=>{await V("PATCH",`${Ue}/${e.id}`,{url:l.trim(),events:Wa(u)}),await t(),n()});return i`<${K} title=${s("webhook.change")} close=${n}>
    <form onSubmit=${o} novalidate>
      <${ja} value=${e.url} error=${a("url")} />
      <${Ya} chosen=${e.events} />
      <${R} error=${c} />
      <button class="button primary" aria-busy=${r}>${s("webhook.save")}</button>
    </form>
  <//>`}var ja=({value:e,error:t})=>i`<${y}
    label=${s("webhook.url")}
    name="url"
    required
    maxlength="1024"
    inputmode="url"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder="https://"
    defaultValue=${e}
    hint=${s("webhook.urlHint")}
    error=${t}
  />`,Ya=({chosen:e})=>i`<fieldset class="checks">
    <legend>${s("webhook.events")}</legend>
    <p class="hint">${s("webhook.eventsHint")}</p>
    ${uu.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${s(`event.${t}`)}
        </label>`)}
  </fieldset>`;function gu({webhook:e,reload:t,close:n}){let o={since:s("webhook.since")},{submit:r,busy:a,errorAt:c,summary:l}=z(o,async({since:d})=>{let{at:m}=Fe(d,null);if(Date.parse(m)>L())throw new U("since",s("webhook.future"));await O(`${Ue}/${e.id}/replay`,{since:m}),w(s("webhook.replayed")),await t(),n()}),u=Ze(new Date(L()-lu).toISOString(),null);return i`<${K} title=${s("webhook.replay")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${s("webhook.replayText")}</p>
      <${y}
        label=${o.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${u}
        error=${c("since")}
      />
      <${R} error=${l} />
      <button class="button primary" aria-busy=${a}>${s("webhook.replay")}</button>
    </form>
  <//>`}function bu({webhook:e,close:t}){let[n,o]=h(""),r=()=>E(async()=>o((await O(`${Ue}/${e.id}/rotate`)).secret));return i`<${K} title=${s("webhook.rotate")} close=${t}>
    ${n?i`<${Va} secret=${n} close=${t} />`:i`<p>${s("webhook.rotateText")}</p>
            <${k} kind="primary" action=${r}>${s("webhook.rotate")}<//>`}
  <//>`}function yu({webhook:e,reload:t,close:n}){let o=()=>E(async()=>{await V("DELETE",`${Ue}/${e.id}`),w(s("webhook.removed")),await t()});return i`<${te}
    title=${s("webhook.removeTitle")}
    confirmLabel=${s("webhook.remove")}
    action=${o}
    close=${n}
  >
    <p>${s("webhook.removeText",{url:e.url})}</p>
  <//>`}function Va({secret:e,close:t}){let n=()=>navigator.clipboard.writeText(e).then(()=>w(s("webhook.copied")),()=>w(e));return i`<p role="status">${s("webhook.secretText")}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${k} kind="primary" action=${n}>${s("webhook.copy")}<//>
      <${k} action=${t}>${s("dialog.close")}<//>
    </div>`}var Ga={account:Er,conferences:Gr,conference:jr,mine:Xr,offer:xu,slots:Ra,organize:Ia,webhooks:Ha},Ka=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function wu(){let[e,t]=h(Ka());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(Ka())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function vu(){let e=wu(),[t,n]=h(null),o=l=>n({then:l}),r=N(null),a=N(!0),c=Object.hasOwn(Ga,e.name)?Ga[e.name]:Su;return _u(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${Tu} route=${e} signIn=${()=>o()} />
    <${Au} />
    <${Cu} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${ku} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${Eo} />
    ${t&&i`<${Pa} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function _u(){let{text:e}=Qn.use(n=>n),t=I.use(({bookings:n})=>Object.values(n).some(G));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function ku({view:e,...t}){let[n,o]=Jn(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${q} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function xu(){J(s("app.loading"));let{bookings:e,state:t}=I.use(r=>r),{account:n}=C.use(r=>r),o=!!n&&["empty","loading"].includes(t);return b(()=>{if(o)return;let r=Object.values(e).filter(G);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function Su(){return J(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${W} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function Tu({route:e,signIn:t}){let{account:n}=C.use(c=>c),o=I.use(({bookings:c})=>Object.values(c).filter(G).length),r=["conferences","mine",..._e.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&e.name==="webhooks";return i`<header>
    <a class="brand" href="#/conferences"><${Eu} /><span>Seats</span></a>
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
              <button type="button" class="button plain" onClick=${()=>yt()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Eu=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Au(){let e=st();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function Cu({route:e}){let{bookings:t,state:n}=I.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>G(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>Ce(r)?i`<${At} key=${r.id} booking=${r} named />`:i`<${tn} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await Bo();Ma();xr();Bn(i`<${vu} />`,document.getElementById("page"));er();Qs().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",we())});
