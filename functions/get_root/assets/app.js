/* Bundled from page/ by `make page`: 621d69e359682b799cf0adbca5c4f855. See licences.txt. */
var Dt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","ballot.title":"Ballot","ballot.enter":"Enter the ballot","ballot.enterParty":"Enter the ballot for {count} seats","ballot.drawnAt":"The seats are drawn on {time}. It does not matter when you enter before that.","ballot.entries":{one:"1 entry",other:"{count} entries"},"ballot.commitment":"The draw is fixed by a secret number with this fingerprint:","ballot.drawn":{one:"The seats were drawn on {time}, from 1 entry, with this number:",other:"The seats were drawn on {time}, from {count} entries, with this number:"},"ballot.entered":"You have entered the ballot. Nobody has a position before the draw.","ballot.enteredAt":"You have entered the ballot for {name}.","ballot.number":"Your entry has the number {number}.","ballot.leave":"Withdraw my entry","ballot.leaveTitle":"Withdraw your entry?","ballot.leaveText":"You can enter again until the draw.","ballot.why":"A draw decided the order of the entries. Bookings after the draw come later.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.no_show":"Your seat was not checked in in time, and somebody from the waitlist gets it.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","key.title":"API keys","key.text":"A server of yours calls the API with a key instead of your password. Give each server a key of its own.","key.full":"You have ten keys, which is the limit. Revoke one that you do not need.","key.none":"You have no API keys yet","key.create":"Create a key","key.name":"Name","key.nameHint":"Where you use it, such as CRM or ticket shop.","key.scopes":"May","key.scopesHint":"The key permits this and nothing else, for your conferences.","key.noScope":"Choose at least one.","key.created":"created {time}","key.may":"It may: {scopes}.","key.secretText":"This is your key. Copy it now into the secret store of your server: it is not shown again.","key.copy":"Copy the key","key.copied":"The key is copied.","key.revoke":"Revoke","key.revokeOne":"Revoke: {name}","key.revokeTitle":"Revoke the key {name}?","key.revokeText":"A server that uses it is refused within a minute. This can't be undone.","key.revoked":"The key {name} is revoked.","scope.events:read":"read events","scope.conferences:read":"read the list of conferences","scope.conferences:write":"add and change conferences","scope.attendees:read":"read attendees and their addresses","scope.invitations:write":"send invitations","scope.checkins:write":"check people in at the door","scope.webhooks:write":"add and remove webhooks","scope.imports:write":"import conferences and attendees","form.release":"Release seats of no-shows (optional)","form.releaseHint":"From this time on, before the start, the seats of people who have not checked in go to the waitlist.","form.releaseLate":"Choose a time before the start.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.RequestWaitlisted":"A booking waits for more or other seats","event.RequestOffered":"More or other seats are offered to a booking","event.RequestLapsed":"An offer of more or other seats lapses","event.SeatCheckedIn":"A seat is checked in","event.CheckInUndone":"A check-in is undone","event.RequestEnded":"A request for more or other seats ends","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-growable":"Only a confirmed booking can get more seats.","problem.already-waiting":"The booking waits for other seats already. Withdraw that request first.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","conference.opens":"Bookings open on {time}.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"},"door.title":"Door","door.signIn":"Sign in to work at a door","door.none":"You are not staff of any conference. An organizer can add you by your username.","door.ready":"Ready to scan","door.admitted":"Admitted","door.already":"Already admitted","door.void":"Ticket is void","door.foreign":"Ticket of another conference","door.expired":"Ticket has expired","door.invalid":"Not a ticket","door.elsewhere":"Another gate","door.seat":"Seat {seat}","door.before":"at {gate}, {time}","door.onlyAt":"Only {gate} can admit this ticket now: it is offline.","door.needsNetwork":"This ticket needs a connection, or the gate that has its seats.","door.undo":"Undo","door.undoOne":"Undo seat {seat} of {name}","door.undone":"Check-in undone","door.camera":"Camera","door.picture":"Picture of the camera","door.starting":"Starting the camera\u2026","door.startCamera":"Scan with the camera","door.stopCamera":"Stop the camera","door.noCamera":"The camera can't be used. Allow it in the browser's settings, or type the ticket.","door.find":"Find by hand","door.words":"Name, email or ticket","door.search":"Search","door.nobody":"Nobody found","door.found":{one:"{count} booking found",other:"{count} bookings found"},"door.noNames":"Names can be searched only with a connection.","door.inside":"Seat {seat}: {gate}, {time}","door.admit":"Admit seat {seat}","door.admitOne":"Admit seat {seat} of {name}","door.present":"Present","door.expected":"Expected","door.missing":"Not here yet","door.noShows":"No-shows","door.released":"Released","door.numbers":"Numbers at the door","door.away":"{gate} is offline since {time}","door.gate":"Name of this gate","door.gateHint":"For example North. A second scan of a ticket shows it.","door.nameGate":"Enter the name of this gate first.","door.network":"Without a network","door.networkText":"This gate can go on without a network. It then admits its part of the tickets, and no other gate admits these.","door.cannot":"This browser can't verify tickets without a network.","door.leaveAll":"Go offline with all tickets","door.leaveHalf":"Go offline with half of them","door.leaveRest":"Go offline with the others","door.left":"This gate can work without a network now","door.isOffline":"This gate is offline","door.waiting":{one:"{count} check-in waits to be sent",other:"{count} check-ins wait to be sent"},"door.share":"It admits {count} of 16 parts of the tickets.","door.sent":"All check-ins are sent","door.sentBySelf":"They are sent when there is a network. This gate stays offline until you bring it back.","door.comeBack":"Send them and go online","door.back":"This gate is online","door.conflicts":{one:"{count} check-in was refused: {message}",other:"{count} check-ins were refused. The first: {message}"},"staff.title":"At the door","staff.text":"Staff scan tickets with a phone or a computer.","staff.open":"Open the door","staff.name":"Username of a helper","staff.grant":"Add","staff.granted":"{name} is staff now","staff.revoke":"Remove","staff.revokeOne":"Remove {name}","staff.revoked":"{name} is not staff any more","problem.seat-checked-in":"A seat of this booking is checked in. The staff at the door can undo it.","problem.gate-holds-parts":"A gate with this name is offline already.","problem.no-free-parts":"Other gates have all tickets. They must come back first.","problem.too-many-staff":"A conference can have at most 50 people as staff.","why.passed":"On {time}, {seats} went to a later place: {free}, and you need {needed} together.","why.saved":"On {time}, {seats} went to a later place. More seats would have passed another party too often.","count.free":{one:"only 1 seat was free",other:"only {count} seats were free"},"why.bound":"After at most {count} seats, free seats are saved for you.","form.seatsOthers":"Seats without a category"};var es={de:()=>import("./de.js")},zn=["en",...Object.keys(es)],ts=e=>e.toLowerCase().split("-")[0];function Ai(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(ts).find(n=>zn.includes(n))??"en"}var Ze=Ai(),pe=navigator.languages.find(e=>ts(e)===Ze)??Ze,Ft=Dt;async function ns(){let e=es[Ze];e&&(Ft={...Dt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Ft===Dt?"en":Ze}var Ci=new Intl.PluralRules(pe),Q=e=>e.toLocaleString(pe);function Oi(e,t){let n=Ft[e];if(n===void 0)throw new Error(`no text for ${e}`);return typeof n=="string"?n:n[Ci.select(Number(t.count))]??n.other}var et=e=>Object.hasOwn(Ft,e),s=(e,t={})=>os(e,t).join(""),de=(e,t)=>os(e,t),os=(e,t)=>Oi(e,t).split(/\{(\w+)\}/).map((n,o)=>{let r=o%2?t[n]:n;return typeof r=="number"?Q(r):r});var rs=function(e,t,n,o){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,n[t[a++]]):t[++a];c===3?o[0]=l:c===4?o[1]=Object.assign(o[1]||{},l):c===5?(o[1]=o[1]||{})[t[++a]]=l:c===6?o[1][t[++a]]+=l+"":c?(r=e.apply(l,rs(e,l,n,["",null])),o.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):o.push(l)}return o},ss=new Map;function as(e){var t=ss.get(this);return t||(t=new Map,ss.set(this,t)),(t=rs(this,t.get(e)||(t.set(e,t=(function(n){for(var o,r,a=1,c="",l="",u=[0],f=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},d=0;d<n.length;d++){d&&(a===1&&f(),f(d));for(var $=0;$<n[d].length;$++)o=n[d][$],a===1?o==="<"?(f(),u=[u],a=3):c+=o:a===4?c==="--"&&o===">"?(a=1,c=""):c=o+c[0]:l?o===l?l="":c+=o:o==='"'||o==="'"?l=o:o===">"?(f(),a=1):a&&(o==="="?(a=5,r=c,c=""):o==="/"&&(a<5||n[d][$+1]===">")?(f(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):o===" "||o==="	"||o===`
`||o==="\r"?(f(),a=2):c+=o),a===3&&c==="!--"&&(a=4,u=u[0])}return f(),u})(e)),t),arguments,[])).length>1?t:t[0]}var B,ls,Ii,De,Un,Mt,us,Nt,ds,Bn,Hn,Di,mt=Symbol.for("pv"),Pt={},zt=[],Fi=/^m(i|n|o|s|text|space)$/,Wn=Array.isArray,jn=zt.slice,Ge=Object.assign;function Ye(e){e&&e.parentNode&&e.remove()}function fs(e,t,n){var o,r,a,c={},l=arguments.length;for(a in t)a=="key"?o=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?jn.call(arguments,2):n),ft(e,c,o,r,null)}function ft(e,t,n,o,r){var a={type:e,props:t,key:n,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:mt,__v:r||++ls,__i:-1,__u:0};return!r&&B.vnode&&B.vnode(a),a}function Ut(e){return e.children}function Lt(e,t){this.props=e,this.context=t,this.__g=0}function Fe(e,t){if(t==null)return e.__&&Fe(e.__,e.__i+1);for(var n;t<e.__k.length;t++)if((n=e.__k[t])&&n.__e)return n.__e;return typeof e.type!="function"||e.props.__P?null:Fe(e)}function qi(e){var t,n=e.__v,o=n.__e,r=[],a=[],c=e.__P;c&&((t=Ge({constructor:mt},n)).__v=n.__v+1,B.vnode&&B.vnode(t),Yn(c,t,n,e.__n,c.namespaceURI,32&n.__u?[o]:null,r,o||Fe(n),32&n.__u,a),t.__v=n.__v,t.__.__k[t.__i]=t,bs(r,t,a),n.__=n.__e=null,t.__e!=o&&ms(t))}function ms(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ms(e)}function is(e){(8&e.__g||(e.__g|=8,De.push(e),Mt++))&&Un==B.debounceRendering||((Un=B.debounceRendering)||queueMicrotask)(ps)}function ps(){try{for(var e,t=1;De.length;)De.length>t&&De.sort(us),e=De.shift(),t=De.length,8&e.__g&&qi(e)}finally{(Mt=De.length)&&(Un||queueMicrotask)(ps)}}function $s(e,t,n,o,r,a,c,l,u,f,d){var $,p,m,g,E,y,C=o.__k||zt,w=t.length;for(u=Ni(n,t,C,u,w),$=0;$<w;$++)(m=n.__k[$])!=null&&(p=~m.__i&&C[m.__i]||Pt,m.__i=$,y=Yn(e,m,p,r,a,c,l,u,f,d),g=m.__e,(p.ref!=m.ref||8&p.__u)&&(p.ref&&Gn(p.ref,null,m,p),m.ref&&d.push(m.ref,m.__c||g,m)),E=E||g,4&m.__u?(u=hs(m,u,e,!p.__v),p.__e&&(p.__e=null)):typeof m.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),m.__u&=-21);return n.__e=E,u}function Ni(e,t,n,o,r){var a,c,l,u,f,d,$,p,m,g=n.length,E=g,y=0,C=0,w=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=w[a]=ft(null,c):Wn(c)?c=w[a]=ft(Ut,{children:c}):c.constructor===mt&&c.__b?c=w[a]=ft(c.type,c.props,c.key,c.ref,c.__v):w[a]=c,u=a+y,c.__=e,c.__b=e.__b+1,l=null,~(f=c.__i=Li(c,n,u,E))&&(E--,(l=n[f])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,f==u-1?y--:f==u+1?y++:f!=u&&(f>u?y--:y++,C=1)):(~f||(r>g?y--:r<g&&y++),typeof c.type!="function"&&(c.__u|=4))):w[a]=null;if(C){for(d=[],$=[],a=0;a<r;a++)if((c=w[a])&&16&c.__u){for(y=0,p=d.length;y<p;)d[m=y+p>>1]<c.__i?y=m+1:p=m;d[y]=c.__i,$[a]=y+1}for(y=d.length;a--;)$[a]&&($[a]==y?y--:w[a].__u|=4)}if(E)for(a=0;a<g;a++)!(l=n[a])||2&l.__u||(l.__e==o&&(o=Fe(l)),Vn(l,l));return o}function hs(e,t,n,o){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=hs(r[a],t,n,!1));return t}for(t&&!t.parentNode&&(t=Fe(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!o&&n.moveBefore&&c.parentNode?n.moveBefore(c,t):n.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Li(e,t,n,o){var r,a=e.key,c=e.type,l=t[n],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return n;if(o>(u?1:0)){for(r=n-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=n+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function cs(e,t,n){n==null&&(n=""),t[0]=="-"?e.setProperty(t,n):e[t]=n}function qt(e,t,n,o,r){var a,c;if(t=="style")if(typeof n=="string")e.style.cssText=n;else{if(typeof o=="string"&&(e.style.cssText=o=""),o)for(t in o)n&&t in n||cs(e.style,t);if(n)for(t in n)o&&n[t]==o[t]||cs(e.style,t,n[t])}else if(t[0]=="o"&&t[1]=="n")typeof n!="function"&&(n=null),typeof o!="function"&&(o=null),(e.__e||(e.__e={}))[t]=n,n&&o||(c=Hn[t]||(Hn[t]=Ri(t)),(e.__a||(e.__a={}))[t]=Bn,a=t!=(t=t.replace(ds,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),n?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=n??"")}catch{}if(typeof n=="function")return;n==null||n===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&n==1?"":n)}}function Ri(e){return function(t){var n=this.__e;if(n){if(n=n[e],t[Nt]==null)t[Nt]=Bn++;else if(t[Nt]<this.__a[e])return;return n(B.event?B.event(t):t)}}}function Yn(e,t,n,o,r,a,c,l,u,f){var d,$,p,m,g,E,y,C,w,S,F,me,K,W,ae,It,j,_e,ie=t.type;if(t.constructor!==mt)return null;128&n.__u&&(u=32&n.__u,d=n.__c.__z)&&(t.__u|=u,$=a=[],d.nodeType==8?l=Rt(d,a):a.push(d),l=a[0]||l),(d=B.__b)&&d(t);e:if(typeof ie=="function"){p=c.length;try{if(C=t.props,w=(d=ie.prototype)&&d.render,S=(d=ie.contextType)&&o[d.__c],F=d?S?S.props.value:d.__:o,(m=n.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(w?t.__c=m=new ie(C,F):(t.__c=m=new Lt(C,F),m.constructor=ie,m.render=Pi),S&&S.sub(m),m.state||(m.state={}),m.__n=o,m.__g|=8,m.__h=[],m.__k=[]),w&&(m.__s||(m.__s=m.state),ie.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ge({},m.__s)),Ge(m.__s,ie.getDerivedStateFromProps(C,m.__s)))),g=m.props,E=m.state,m.__v=t,n.__c){if(C!==g&&w&&!ie.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(C,F),t.__v==n.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(C,m.__s,F)===!1){t.__v!=n.__v&&(m.props=C,m.state=m.__s,m.__g&=-9),t.__e=n.__e,t.__k=n.__k,t.__k.some(function(ce){ce&&(ce.__=t)}),zt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&c.push(m),l=Fe(n);break e}m.componentWillUpdate&&m.componentWillUpdate(C,m.__s,F),w&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,E,y)})}else w&&!ie.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),w&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=F,m.props=C,m.__P=e,m.__g&=-5,me=B.__r,K=w?25:0;do m.__g&=-9,me&&me(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++K<25);w&&(zt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(o=Ge({},o,m.getChildContext())),w&&n.__c&&m.getSnapshotBeforeUpdate&&(y=m.getSnapshotBeforeUpdate(g,E)),W=d&&d.type===Ut&&d.key==null?d.props.children:d,C.__P&&(d=l,r=(e=C.__P).namespaceURI,u=a=null,n.props&&n.props.__P!=e&&(n.__k.some(function(ce){ce&&Vn(ce,ce)}),n.__k=null),l=n.__k?Fe(n,0):null),l=$s(e,Wn(W)?W:[W],t,n,o,r,a,c,l,u,f),C.__P&&(t.__e=null,l=d),t.__u&=-161,$&&$.some(Ye),m.__h.length&&c.push(m),1&m.__g&&(m.__g&=-4)}catch(ce){if(c.length=p,t.__v=null,u||a)if(ce&&ce.then){if(t.__u|=128|u,a){for(~(j=a.indexOf(l||void 0))||(j=a.length);(_e=a[j-1])&&_e.nodeType==8;)j--;for(;j<a.length;j++)if(_e=a[j])if(a[j]=null,ae){if(_e==It)break}else{if(_e.nodeType!=8)break;_e.data.startsWith("$s")&&(It=Rt(ae=_e))}}if(!ae){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ae=l}(d=Rt(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ye);else t.__e=n.__e;t.__k||(t.__k=n.__k||[]),ce&&ce.then||gs(t),B.__e(ce,t,n)}}else l=t.__e=Mi(n.__e,t,n,o,r,a,c,u,f,e);return(d=B.diffed)&&d(t),l}function Rt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var n=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))n++;else if(e.data.startsWith("/$s")&&!--n)return e}t&&t.push(e)}}function gs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(gs))}function bs(e,t,n){for(var o=0;o<n.length;)Gn(n[o++],n[o++],n[o++]);B.__c&&B.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){B.__e(a,r.__v)}})}function Mi(e,t,n,o,r,a,c,l,u,f){var d,$,p,m,g,E,y,C,w=n.props||Pt,S=t.props,F=t.type;if(F=="svg"?r="http://www.w3.org/2000/svg":F=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(F?g.localName==F:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(C=f.ownerDocument||document,!F)return C.createTextNode(S);e=C.createElementNS(r,F,S.is?S:f),l&&(B.__m&&B.__m(t,a),l=!1),a=null}if(F){if(f=F=="template"&&e.content||e,a=F=="textarea"&&S.defaultValue!=null?null:a&&jn.call(f.childNodes),!l&&a)for(w={},d=0;d<e.attributes.length;d++)w[(g=e.attributes[d]).name]=g.value;for(d in w)g=w[d],d=="dangerouslySetInnerHTML"?p=g:d=="children"||d in S||d=="value"&&"defaultValue"in S||d=="checked"&&"defaultChecked"in S||qt(e,d,null,g,r);for(d in S)g=S[d],d=="children"?m=g:d=="dangerouslySetInnerHTML"?$=g:d=="value"?E=g:d=="checked"?y=g:l&&typeof g!="function"||w[d]===g||qt(e,d,g,w[d],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(F=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Fi.test(F))&&(r="http://www.w3.org/1999/xhtml"),$s(f,Wn(m)?m:[m],t,n,o,r,a,c,a?a[0]:n.__k&&Fe(n,0),l,u),a&&a.some(Ye)),l&&F!="textarea"||(d="value",F=="progress"&&E==null?e.removeAttribute(d):E==null||E===e[d]&&(F!="progress"||E)||qt(e,d,E,w[d],r),d="checked",y!=null&&y!=e[d]&&qt(e,d,y,w[d],r))}else w===S||l&&e.data==S||(e.data=S);return e}function Gn(e,t,n,o){try{typeof e=="function"?t?t.__x=e(t)||1:o&&(o=o.__c||o.__e)&&(t=o.__x)&&(o.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){B.__e(r,n)}}function Vn(e,t,n){var o,r,a,c;if(B.unmount&&B.unmount(e),!(o=e.ref)||o.current&&o.current!=e.__e||Gn(o,null,t,e),o=e.__c){if(o.componentWillUnmount)try{o.componentWillUnmount()}catch(l){B.__e(l,t)}o.__P=o.__n=null}if(o=e.__k)for(c=0;c<o.length;c++)o[c]&&Vn(o[c],t,typeof e.type!="function"||n&&!e.props.__P);!n&&(o=e.__c)&&(o=o.__z)&&(r=Rt(o,a=[]))&&(o==e.__e&&a.some(Ye),Ye(r),Ye(o)),n||Ye(e.__e),e.__e=e.__c=e.__=null}function Pi(e,t,n){return this.constructor(e,n)}function Kn(e,t){var n,o,r,a;B.__&&B.__(e,t),t.nodeType==9&&(t=t.documentElement),o=(n=e&&32&e.__u)?null:t.__k,t.__k=ft(Ut,{children:[e]}),r=[],a=[],Yn(t,t.__k,o||Pt,Pt,t.namespaceURI,o?null:t.firstChild?jn.call(t.childNodes):null,r,o?o.__e:t.firstChild,n,a),bs(r,t.__k,a),t.__k.props.children=null}B={__e:function(e,t,n,o){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,o||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Mt=0,e}},ls=0,Ii=function(e){return e!=null&&e.constructor===mt},Lt.prototype.setState=function(e,t){var n=this.__s;n&&n!=this.state||(n=this.__s=Ge({},this.state)),typeof e=="function"&&(e=e(Ge({},n),this.props)),e&&(Ge(n,e),this.__v&&(t&&this.__k.push(t),is(this)))},Lt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),is(this))},Lt.prototype.render=Ut,De=[],Mt=0,us=function(e,t){return e.__v.__b-t.__v.__b},Nt=Symbol(),ds=/(PointerCapture)$|Capture$/i,Bn=0,Hn={},Di=0;var Ve,J,Jn,ys,Qn=Object.is,Ht=0,As=[],Xn=[],X=B,ws=X.__b,vs=X.__r,_s=X.diffed,ks=X.__c,xs=X.unmount,Ss=X.__;function $t(e,t){X.__h&&X.__h(J,e,Ht||t),Ht=0;var n=J.__H||(J.__H={__:[],__h:[]});return e>=n.__.length&&n.__.push({}),n.__[e]}function h(e){return Ht=1,eo(Cs,e)}function eo(e,t,n){var o=$t(Ve++,2);if(o.t=e,!o.__c&&(o.__=[n?n(t):Cs(void 0,t),function(a){var c=(o.__N||o.__)[0],l=o.t(c,a);Qn(c,l)||(o.__N=[l,o.__[1]],o.__c.setState({}))}],o.__c=J,!J.__f)){J.__f=!0;var r=J.shouldComponentUpdate;J.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var f=!1,d=this.props!=a;if(u.__.some(function(p){p.__N&&(f=!0,Qn(p.__[0],p.__N[0])||(d=!0))}),r){var $=r.call(this,a,c,l);return f?$||d:$}return!f||d}}return o.__}function b(e,t){var n=$t(Ve++,3);!X.__s&&oo(n.__H,t)&&(n.__P=!0,n.__=e,n.u=t,J.__H.__h.push(n))}function to(e,t){var n=$t(Ve++,4);!X.__s&&oo(n.__H,t)&&(n.__P=!1,n.__=e,n.u=t,J.__h.push(n))}function D(e){return Ht=5,zi(function(){return{current:e}},[])}function zi(e,t){var n=$t(Ve++,7);return oo(n.__H,t)&&(n.__=e(),n.__H=t),n.__}function no(e){var t=$t(Ve++,10),n=h();return t.__=e,J.componentDidCatch||(J.componentDidCatch=function(o,r){t.__&&t.__(o,r),n[1](o)}),[n[0],function(){return n[1]()}]}function Ui(){var e;do{for(;e=Xn.shift();)try{pt(e)}catch(n){X.__e(n,{__:(e=e.__P)&&e.__v})}for(;e=As.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(pt),t.__h.some(Zn),t.__h=[]}catch(n){t.__h=[],X.__e(n,e.__v)}}}while(Xn.length)}X.__b=function(e){J=null,ws&&ws(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ss&&Ss(e,t)},X.__r=function(e){vs&&vs(e),Ve=0;var t=(J=e.__c).__H;t&&(Jn==J?J.__h=[]:(t.__h.some(pt),t.__h.some(Zn),Ve=0),t.__h=[],t.__.some(function(n){n.__N&&(n.__=n.__N),n.u=n.__N=void 0})),Jn=J},X.diffed=function(e){_s&&_s(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Es(As.push(t)),t.__H.__.some(function(n){n.u&&(n.__H=n.u)})),Jn=J=null},X.__c=function(e,t){t.some(function(n){try{n.__h.some(pt),n.__h=n.__h.filter(function(o){return!o.__||Zn(o)})}catch(o){n.__h=[function(){throw o}]}}),ks&&ks(e,t)},X.unmount=function(e){xs&&xs(e);var t,n,o=e.__c;o&&o.__H&&(o.__H.__.some(function(r){try{if(r.__P&&r.__c){if(n===void 0){for(n=e.__;n&&(!n.__c||!n.__c.__P);)n=n.__;n=n&&n.__c}r.__P=n,Es(Xn.push(r))}else pt(r)}catch(a){t=a}}),o.__H=void 0,t&&X.__e(t,o.__v))};var Ts=typeof requestAnimationFrame=="function";function Hi(e){var t,n=function(){clearTimeout(o),Ts&&cancelAnimationFrame(t),setTimeout(e)},o=setTimeout(n,35);Ts&&(t=requestAnimationFrame(n))}function Es(e){e!=1&&ys==X.requestAnimationFrame||((ys=X.requestAnimationFrame)||Hi)(Ui)}function pt(e){var t=J,n=e.__c;typeof n=="function"&&(e.__c=void 0,n()),J=t}function Zn(e){var t=J;e.__c=e.__(),J=t}function oo(e,t){return!e||e.length!=t.length||t.some(function(n,o){return!Qn(n,e[o])})}function Cs(e,t){return typeof t=="function"?t(e):t}var i=as.bind(fs);function le(e){let t=new Set;function n(o){let[,r]=eo((c,l)=>c+1,0),a=D({select:o,selected:o(e)});return a.current={select:o,selected:o(e)},to(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(o){e={...e,...typeof o=="function"?o(e):o};for(let r of[...t])r()},watch(o){return t.add(o),()=>{t.delete(o)}},use:n}}function ne(e,t,n=[]){let o=D(t);o.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||o.current(),e*1e3);return()=>clearInterval(r)},[e,...n])}var so=le({text:""});function G(e){to(()=>so.set({text:e}),[e])}var tt=le({polite:"",assertive:"",notices:[]}),Os=0;function Ae(e,t=!1){let n=t?"assertive":"polite",o=tt.get()[n]===e?"\xA0":"";tt.set({[n]:e+o})}function v(e,t=!1){Os+=1;let n=Os;tt.set(({notices:o})=>({notices:[...o.slice(-2),{id:n,sentence:e,wrong:t}]})),Ae(e,t),t||setTimeout(()=>ro(n),6e3)}function ro(e){tt.set(({notices:t})=>({notices:t.filter(n=>n.id!==e)}))}var Ce=e=>e instanceof Error?e.message:String(e);async function x(e){try{await e()}catch(t){v(Ce(t),!0)}}var ke=Intl.DateTimeFormat().resolvedOptions().timeZone,Bi=2e3,Fs=0;function qs(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let n=t-Date.now();Fs=Math.abs(n)>Bi?n:0}var N=()=>Date.now()+Fs;function Bt(){let[e,t]=h(N());return b(()=>{let n=setInterval(()=>t(N()),250);return()=>clearInterval(n)},[]),e}function Wt(e){let t=Math.max(0,Math.ceil(e/1e3)),[n,o]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...n?[n,String(o).padStart(2,"0")]:[o],String(t%60).padStart(2,"0")].join(":")}var jt=[["day",86400],["hour",3600],["minute",60],["second",1]];function co(e){let[t,n]=jt.find(([,o])=>e%o===0&&e>=o)??["second",1];return[e/n,t]}function Yt(e){let[t,n]=co(e);return s(`unit.${n}`,{count:t})}var Ns={weekday:"short",day:"numeric",month:"short",year:"numeric"},Ls={weekday:"short"},io={hour:"numeric",minute:"2-digit"};function Gt(e,t,n=null,o=!1){let r=ao(e,t,ke);if(o||!n||n===ke)return[r,null];try{let a=ao(e,t,n);return a===r?[r,null]:[s("when.there",{period:a,zone:Rs(n)}),s("when.yours",{period:ao(e,t,ke,Ls),zone:lo()})]}catch{return[r,null]}}var Rs=e=>e.replaceAll("_"," "),lo=()=>Rs(ke);function ao(e,t,n,o=Ns){return new Intl.DateTimeFormat(pe,{...o,...io,timeZone:n}).formatRange(new Date(e),new Date(t))}function Ms(e,t){let n=o=>{try{return new Date(e).toLocaleDateString(pe,{...o,timeZone:t||ke})}catch{return new Date(e).toLocaleDateString(pe,o)}};return{month:n({month:"short"}),day:n({day:"numeric"}),weekday:n({weekday:"short"})}}function Ps(e,t){let n=new Date(e),o=r=>[n.toLocaleDateString(pe,{...Ns,timeZone:r}),n.toLocaleTimeString(pe,{timeStyle:"short",timeZone:r})];try{return o(t??ke)}catch{return o(ke)}}var R=e=>new Date(e).toLocaleString(pe,{dateStyle:"medium",timeStyle:"short"});function zs(e,t){let[n,o]=[60,86400];if(t<10*n)return oe(e);if(t<o)return new Date(e).toLocaleTimeString(pe,io);let r=t<5*o?{...Ls,...io}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(pe,r)}var oe=e=>new Date(e).toLocaleTimeString(pe,{timeStyle:"medium"}),uo=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Is=1440*60*1e3;function xe(e,t){let n=t??ke,o=Date.parse(`${e}Z`),r=o-Ke(o-Is,n),a=o-Ke(o+Is,n),c=[r,a].find(f=>f+Ke(f,n)===o);if(c!==void 0)return{at:Ds(c),gap:null};let l=Wi(a,r,n),u=new Date(l+Ke(l,n)).toISOString().slice(0,16);return{at:Ds(l),gap:u}}function qe(e,t){let n=Date.parse(e);return new Date(n+Ke(n,t??ke)).toISOString().slice(0,16)}function Wi(e,t,n){let o=Ke(e,n);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Ke(r,n)===o?e=r:t=r}return t}var Ds=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Ke(e,t){let n=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),o=Object.fromEntries(n.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:f}=o;return Date.UTC(r,a-1,c,l,u,f)-Math.floor(e/1e3)*1e3}var Us=()=>[...new Set([ke,"UTC",...Intl.supportedValuesOf("timeZone")])];var Se=document.documentElement.dataset,ht="account",ji=6e4,O=le({account:sr()}),Je=class extends Error{constructor(t,n){let o=`cognito.${n}`;super(et(o)?s(o,{hint:s("sign.passwordHint")}):t),this.kind=n}};async function se(e,t){let n;try{n=await fetch(`${Se.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:Se.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let o=await n.json();if(n.ok)return o;throw new Je(o.message??s("failure.title"),(o.__type??"").split("#").pop())}var gt=class extends Error{constructor(t,n){super(s("sign.newRequired")),this.user=t,this.challenge=n}},bt=class extends Error{constructor(t,n){super(s("sign.appRequired")),this.user=t,this.challenge=n}};async function Bs(e,t){let n=await se("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});mo(n,e)}async function Ws({user:e,challenge:t},n){mo(await se("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:n},Session:t}),e)}async function js({user:e,challenge:t},n){mo(await se("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:n},Session:t}),e)}function mo({AuthenticationResult:e,ChallengeName:t,Session:n},o){if(t==="NEW_PASSWORD_REQUIRED")throw new gt(o,n);if(t==="SOFTWARE_TOKEN_MFA")throw new bt(o,n);if(!e)throw new Error(s("sign.otherStep",{step:t}));nr(or(e))}var Ys=e=>se("ResendConfirmationCode",{Username:e}),po=e=>se("ForgotPassword",{Username:e}),Gs=(e,t,n)=>se("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:n}),Vs=(e,t,n)=>se("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:n}]}),Ks=(e,t)=>se("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Js=async(e,t)=>se("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ye()});async function Qs(){return((await se("GetUser",{AccessToken:await ye()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var Xs=async()=>(await se("AssociateSoftwareToken",{AccessToken:await ye()})).SecretCode;async function Zs(e){await se("VerifySoftwareToken",{AccessToken:await ye(),UserCode:e}),await $o(!0)}var $o=async e=>se("SetUserMFAPreference",{AccessToken:await ye(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ye(){let{account:e}=O.get();if(!e?.refresh)return null;let{token:t,until:n}=e;return t&&n&&Date.now()<n-ji?t:(fo??=tr(e).finally(()=>{fo=null}),fo)}function yt(e){let{account:t}=O.get();if(!t)return;let{refresh:n}=t;e||!n?Hs(n):Yi().finally(()=>Hs(n)),ho(),e&&v(e,!0)}async function Yi(){let e=await ye().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function ho(){localStorage.removeItem(ht),O.set({account:null})}function Hs(e){e&&se("RevokeToken",{Token:e}).catch(()=>{})}var fo=null;async function er(){let{account:e}=O.get();e&&await tr(e)}async function tr(e){try{let t=await se("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=or({RefreshToken:e.refresh,...t.AuthenticationResult});return O.get().account?.refresh===e.refresh&&nr(n),n.token??null}catch(t){t instanceof Je&&t.kind&&yt(s("sign.ended"))}return O.get().account?.token??null}function nr(e){let{user:t,roles:n,refresh:o}=e,r=JSON.stringify({user:t,roles:n,refresh:o});localStorage.getItem(ht)!==r&&localStorage.setItem(ht,r),O.set({account:e})}addEventListener("storage",({key:e})=>{(e===ht||e===null)&&O.set({account:sr()})});function or({AccessToken:e,RefreshToken:t,ExpiresIn:n}){let o=JSON.parse(Gi(e.split(".")[1])),r=o["cognito:groups"]??[];return{user:o.username,roles:r,token:e,refresh:t,until:Date.now()+n*1e3}}function Gi(e){let t=e.replaceAll("-","+").replaceAll("_","/"),n=Uint8Array.from(atob(t),o=>o.charCodeAt(0));return new TextDecoder().decode(n)}function sr(){try{return JSON.parse(localStorage.getItem(ht)??"null")}catch{return null}}var Ne=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Vi=5,rr=1,Ki=10;function Ji(e,t){let n=`problem.${e}`;return et(n)?s(n,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var Y=class extends Error{constructor(t,n){let o=(n?.type??"").split(":").pop();super(Ji(o,n)),this.status=t,this.kind=o,this.body=n}},T=(e,t)=>z("GET",e,void 0,t),A=(e,t,n)=>z("POST",e,t,n);async function z(e,t,n,{accept:o="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?tc():null;for(let a=1;;a+=1){let c=await Xi(e,t,n,{accept:o,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===Vi)return Zi(c);await ec(l?Qi(c,a):200*2**a*(.5+Math.random()))}}function Qi({retryAfter:e},t){let n=/^\d+$/.test(e??"")?Number(e):rr,o=Math.min(n,Ki);return 1e3*(o+Math.random()*t*Math.max(o,rr))}async function Xi(e,t,n,{accept:o,key:r}){let a={accept:o};n!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ye();c&&(a.authorization=`Bearer ${c}`);try{let l=n===void 0?void 0:JSON.stringify(n),u=await fetch(t,{method:e,headers:a,body:l});qs(u.headers.get("date"));let f=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:f,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function Zi({status:e,type:t,text:n}){let o=t.includes("json")&&n?JSON.parse(n):n;if(e===401&&yt(s("sign.ended")),e<200||e>=300)throw new Y(e,typeof o=="object"?o:null);return o}async function Le(e,t=1e3){let n=[],o=null;do{let r=await T(re(e,{limit:100,cursor:o}));n.push(...r.items),o=r.next}while(o&&n.length<t);return n}function re(e,t){let n=new URLSearchParams;for(let[o,r]of Object.entries(t))r!==null&&r!==""&&n.set(o,String(r));return n.size?`${e}${e.includes("?")?"&":"?"}${n}`:e}var nt=(e,t,n)=>go(e,new Blob([n],{type:t}));async function ar(e){let t=await ye(),n=t?{authorization:`Bearer ${t}`}:{},o=await fetch(e,{headers:n}).catch(()=>null);if(!o)throw new Y(0,null);if(!o.ok)throw new Y(o.status,await o.json().catch(()=>null));return o.blob()}function go(e,t){let n=document.createElement("a");n.href=URL.createObjectURL(t),n.download=e,n.click(),setTimeout(()=>URL.revokeObjectURL(n.href),1e4)}var ec=e=>new Promise(t=>setTimeout(t,e));function tc(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Vt="/v1/users/me/devices",ot=le({state:"unknown"}),bo=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function ir(){ot.set({state:await nc().catch(()=>"impossible")})}async function nc(){let{key:e,items:t}=await T(Vt);if(!e||!bo())return"impossible";if(Notification.permission==="denied")return"blocked";let n=await fr();return t.some(o=>o.id===n)?"on":"off"}async function cr(){if(await Notification.requestPermission()!=="granted"){ot.set({state:"blocked"});return}let{key:e}=await T(Vt),{pushManager:t}=await navigator.serviceWorker.ready,n={userVisibleOnly:!0,applicationServerKey:e},{endpoint:o}=await t.subscribe(n);await ur(),await A(Vt,{endpoint:o}),ot.set({state:"on"})}async function lr(){let e=await fr();await yo(),e&&await z("DELETE",`${Vt}/${e}`),ot.set({state:"off"})}async function yo(){bo()&&await(await wo())?.unsubscribe()}async function ur(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function dr(){bo()&&await wo()&&await ur()}var wo=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function fr(){let e=(await wo())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(o=>o.toString(16).padStart(2,"0")).join("").slice(0,32)}var vo="bookings",Kt="tickets";function mr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(oc()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function oc(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function pr(e,t,n){let o=n.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(vo,JSON.stringify({user:e,at:t,bookings:o}))}catch{$r()}}function _o(e){try{let t=JSON.parse(localStorage.getItem(vo)??"null");if(t===null||t.user===e)return t}catch{}return $r(),null}var $r=()=>{localStorage.removeItem(vo),localStorage.removeItem(Kt)};function hr({id:e,changed_at:t},n){let r=[...br(localStorage.getItem(Kt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,n]].slice(-20);try{localStorage.setItem(Kt,JSON.stringify(r))}catch{}}function gr({id:e,changed_at:t}){return br(localStorage.getItem(Kt)).find(([o])=>o===`${e} ${t}`)?.[1]??null}function br(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var To=500,sc=1e4,rc=3e4,ac=1e4,ic=1e3,cc=3e4,Me=4,Te=30,ee=le({state:"idle",recovered:0}),Oe=new Map,ko=new Map,Re=null,wt=To,xo=[],yr,So;function wr(){ee.get().state==="idle"&&ee.set({state:"connecting"});let e=new WebSocket(new URL(Se.socket,location.href.replace(/^http/,"ws")));Re=e,e.onopen=()=>{wt=To,ee.set(({state:t,recovered:n})=>({state:"live",recovered:t==="off"?n+1:n}));for(let t of Oe.keys())kr(t);_r()},e.onmessage=({data:t})=>dc(JSON.parse(t)),e.onclose=()=>vr(e)}function vr(e){if(Re===e){if(Eo(),Re=null,!Oe.size){ee.set({state:"idle"});return}ee.set({state:"off"}),yr=setTimeout(wr,wt*(.5+Math.random())),wt=Math.min(2*wt,sc)}}function lc(){let e=Re;Re=null,clearTimeout(yr),Eo(),ee.set({state:"idle"}),e?.close()}function _r(){Eo(),xo=[setTimeout(()=>{st({type:"ping"}),xo.push(setTimeout(uc,ac))},rc)]}function Eo(){for(let e of xo)clearTimeout(e)}function uc(){let e=Re;e&&(vr(e),e.close())}function st(e){return Re?.readyState!==WebSocket.OPEN?!1:(Re.send(JSON.stringify(e)),!0)}async function kr(e){let[t,n]=e.split(" ");if(t==="booking"){let o=await ye();st({type:"subscribe",booking:n,...o?{token:o}:{}})}else t==="conference"&&st({type:"subscribe",conference:n})}function dc(e){_r();let t=mc(e);if(e.version!==void 0){if(!fc(e,ko.get(t)))return;ko.set(t,e)}for(let n of Oe.get(t)??[])n(e)}function fc(e,t){let[n,o]=[e.version??-1,t?.version??-1];return!t||n!==o?n>o:(e.timestamp??"")>=(t.timestamp??"")}function mc({type:e,conference:t,booking:n}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${n}`:e}function Ao(e,t){clearTimeout(So);let n=Oe.get(e);return n?n.add(t):(Oe.set(e,new Set([t])),ee.get().state==="live"&&kr(e)),ee.get().state==="idle"&&wr(),()=>{Oe.get(e)?.delete(t),setTimeout(()=>pc(e),ic)}}function pc(e){if(Oe.get(e)?.size!==0)return;Oe.delete(e),ko.delete(e);let[t,n]=e.split(" ");n&&st({type:"unsubscribe",[t]:n}),Oe.size||(clearTimeout(So),So=setTimeout(lc,cc))}function vt(e,t){b(()=>{let n=e.map(o=>Ao(o,t));return()=>{for(let o of n)o()}},[e.join()])}var rt=()=>ee.use(({state:e})=>e);function xr(){ee.get().state==="off"&&!document.hidden&&(wt=To)}addEventListener("online",xr);document.addEventListener("visibilitychange",xr);var q=le({bookings:{},state:"empty",problem:null,at:0}),fe=({status:e})=>e!=="CANCELED",Z=({status:e})=>e==="CONFIRMATION_PENDING",Ie=e=>!!e.invitation&&fe(e)&&!Qt(e),Jt=({entry:e,ticket:t,position:n})=>!!(e&&e.number===t&&!n),ve=({status:e})=>e==="WAITLISTED",Qt=({start:e})=>!!e&&Date.parse(e)<=N(),$c=e=>(Z(e)||ve(e))&&!Qt(e);function kt(e,t){let n=Object.values(t).filter(o=>o.conference===e);return n.find(fe)??n.sort((o,r)=>o.created_at<r.created_at?1:-1)[0]??null}var Xt=(e,t)=>Qe(null,()=>A("/v1/bookings",{conference:e.id,...t})),Cr=(e,t)=>Qe(e,()=>A(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),Or=(e,t)=>Qe(e,()=>z("PATCH",`/v1/bookings/${e.id}`,{seats:t}));async function Ir({id:e},t){let n=await z("PATCH",`/v1/bookings/${e}`,{guests:t});Ue({id:e,guests:n.guests})}var Dr=(e,t)=>Qe(e,()=>A(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),Fr=e=>Qe(e,()=>A(`/v1/bookings/${e.id}/decline`)),Zt=e=>Qe(e,()=>A(`/v1/bookings/${e.id}/cancel`)),Io=e=>Qe(e,()=>A(`/v1/bookings/${e.id}/reactivate`));async function Qe(e,t){let n=e&&ze.get(e.id);try{let o=await t();e&&ze.get(e.id)!==n?(Ue({id:o.id,declined:o.declined,invitation:o.invitation}),_t(o)):Ue({...o,...hc(o)},!0)}catch(o){if(!(o instanceof Y))throw o;let[,r]=/^guests\.(\d+)/.exec(o.body?.field??"")??[];v(r?s("guests.wrong",{number:Number(r)+1}):o.message,!0),e?await _t(e):o.body?.booking_id&&await _t({id:o.body.booking_id})}}function hc({id:e,status:t,ticket:n,position:o}){let r=q.get().bookings[e];return!(r&&ve(r)&&t==="WAITLISTED")||o||r.ticket!==n?{}:{position:r.position,position_exact:r.position_exact}}var qr=({id:e,conference_name:t})=>x(async()=>{let n=await T(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});nt(`${t}.ics`,"text/calendar",n)}),gc=300,bc=8,ze=new Map,Pe=new Map,Co=0;async function we(){let{account:e}=O.get();if(!e)return;Co+=1;let t=Co;navigator.onLine||Sr(e.user),Oo()||q.set({state:"loading"});let n=new Map(ze);try{let o=await Le("/v1/users/me/bookings");if(e.user!==O.get().account?.user)return;q.get().state==="stored"&&q.set({bookings:{}});let r=o.filter(({id:a})=>ze.get(a)===n.get(a));for(let a of r)Ue(a);q.set({state:"ready",problem:null,at:Date.now()})}catch(o){if(t!==Co)return;o instanceof Y&&o.status===0&&Sr(e.user),Oo()?q.set({problem:o}):q.set({state:"failed",problem:o})}}function yc(){let{bookings:e,state:t,at:n}=q.get(),{account:o}=O.get();o&&t==="ready"&&pr(o.user,n,Object.values(e))}var Oo=()=>["ready","stored"].includes(q.get().state);function Sr(e){let t=_o(e);if(Oo()||!t)return;let n=Object.fromEntries(t.bookings.map(o=>[o.id,o]));q.set({bookings:n,state:"stored",at:t.at})}async function _t(e){let{account:t}=O.get();if(!t)return;let n=ze.get(e.id);try{let o=await T(`/v1/bookings/${e.id}`);ze.get(e.id)===n&&Ue(o)}catch{}}function Ue(e,t=!1){let n=q.get().bookings[e.id],o={...n,...e};n&&Z(n)&&ve(o)&&(o.missed_at=n.deadline),fe(o)&&(o.declined=!1),q.set(({bookings:r})=>({bookings:{...r,[e.id]:o}})),(n||t)&&_c(n??null,o),wc(o)}function wc(e){let{id:t}=e;if(Ie(e))return;let n=fe(e)&&!Qt(e)&&Pe.size<bc;($c(e)||n)&&!Pe.has(t)?Pe.set(t,Ao(`booking ${t}`,vc)):!fe(e)&&Pe.has(t)&&Nr(t)}function Nr(e){Pe.get(e)?.(),Pe.delete(e)}function vc({booking:e="",status:t,seats:n,position:o,exact:r,deadline:a,reason:c}){ze.set(e,(ze.get(e)??0)+1),q.set({at:Date.now()}),Ue({id:e,status:t,seats:n,position:o,position_exact:r,deadline:a,reason:c})}function _c(e,t){let{conference_name:n,position:o}=t,r=e!==null&&Z(e);if(e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:n}),WAITLISTED:()=>r?s("booking.expiredAt",{name:n}):Jt(t)?s("ballot.enteredAt",{name:n}):o?s("booking.positionAt",{name:n,position:o}):s("booking.joinedAt",{name:n}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:n,time:oe(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:n,reason:Do(t)})}[t.status]();Ae(a,Z(t)||r)}else ve(t)&&e.position!==o&&o&&Ae(s("booking.positionAt",{name:n,position:o}))}function Do({reason:e,declined:t,invitation:n}){let o=`canceled.${kc({reason:e,declined:t,invitation:n})}`;return s(et(o)?o:"canceled.other")}function kc({reason:e,declined:t,invitation:n}){return n&&e==="declined"?"invitation":n&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var Lr=({id:e,start:t,end:n},o)=>Object.values(o).filter(r=>fe(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(n)&&Date.parse(t)<Date.parse(r.end));function xc(){if(q.get().state!=="stored")for(let e of Object.values(q.get().bookings))Z(e)&&Date.parse(e.deadline??"")<=N()&&(e.invitation?Ue({id:e.id,status:"CANCELED",reason:"lapsed"}):Ue({id:e.id,status:"WAITLISTED",position:null,deadline:null}),_t(e))}var Tr=Date.now();function Sc(){if(document.hidden)return;xc();let e=ee.get().state==="live"?Te:Me;if(Date.now()-Tr<e*1e3)return;Tr=Date.now(),q.get().problem&&we();let t=Object.values(q.get().bookings).filter(n=>Pe.has(n.id)&&!Qt(n)||Ie(n));for(let n of t)_t(n)}var Er,Ar=0;function Rr(){let e=()=>{let{account:n}=O.get(),o=n?.user??null;if(o!==Er){Er=o,_o(o),o||yo().catch(()=>{});for(let r of[...Pe.keys()])Nr(r);q.set({bookings:{},state:"empty",problem:null}),we()}};O.watch(e),ee.watch(()=>{let{recovered:n}=ee.get();n!==Ar&&we(),Ar=n}),addEventListener("online",we);let t;q.watch(()=>{clearTimeout(t),t=setTimeout(yc,gc)}),setInterval(Sc,500),e()}function _({action:e,kind:t="",children:n,disabled:o=!1,...r}){let[a,c]=h(!1),l=D(!0);b(()=>()=>{l.current=!1},[]);let u=async f=>{if(a)return;let d=f.currentTarget;Ec(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${o}
    aria-busy=${a}
    ...${r}
  >
    ${n}
  </button>`}var Tc=1e4;function Ec(e,t){let n=Date.now()+Tc,o=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<n&&requestAnimationFrame(o);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(o)}function ue({start:e,end:t,timezone:n,online:o=!1}){let[r,a]=Gt(e,t,n,o);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var $e=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,en=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function tn({conference:e}){let{capacity:t,available:n,confirmed:o,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`});if(Fo(e))return i`<p class="count">${s("ballot.entries",{count:a})}</p>
      <p class="quiet">${s("ballot.drawnAt",{time:R(e.draws_at??"")})}</p>`;let l=[n?s("seats.left",{count:n}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(o)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${n?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Fo=({ballot:e,held:t,confirmed:n})=>!!(e&&!e.draw&&!t&&!n),Ac=e=>s(`status.${e}`),xt=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Ac(e)}</span>`,nn=({booking:e})=>Ie(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${xt} status=${e.status} />`,Mr=new Map;function on({booking:e,named:t=!1}){let n=Bt(),o=e.deadline??"",r=Date.parse(o)-n,a=`${e.id} ${o}`,c=Math.max(Mr.get(a)??1,r);Mr.set(a,c);let{seats:l=1}=e,[u,f]=h(0),d=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?de(l>1?"party.heldAt":"offer.heldAt",{name:d,count:l}):s(l>1?"party.held":"offer.held",{count:l})}
    </p>
    <p class="left">
      <span class="clock" role="timer">${Wt(r)}</span>
      <span class="until">${s("offer.until",{time:oe(o)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,r)/c}%`}}></span>
    </div>
    ${l>1&&i`<${Be}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${l}
        value=${u||l}
        onChange=${f}
      />`}
    <div class="acts">
      <${_} kind="primary" action=${()=>Cr(e,u)} disabled=${r<=0}>
        ${(u||l)>1?s("party.claimSeats",{count:u||l}):s("offer.claim")}
      <//>
      <${_} action=${()=>Zt(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function St({booking:e}){let{status:t,seats:n=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(n>1?"party.has":"booking.confirmed",{count:n})}</p>`:t==="CANCELED"?i`<p class="stands">${Do(e)}</p>`:Z(e)?null:i`<${Oc} booking=${e} /><p class="stands">${Cc(e)}</p>
    ${n>1&&i`<p class="quiet">${s("party.waits",{count:n})}</p>`}`}function Cc({position:e,position_exact:t,entry:n,ticket:o}){return!e&&n&&n.number===o?`${s("ballot.entered")} ${s("ballot.number",{number:Q(n.number)})}`:e?de(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function Oc({booking:e}){let{offers:t,missed_at:n,changed_at:o}=e;return n?i`<p class="missed">${s("booking.missed",{time:oe(n)})}</p>`:!t||!o?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:R(o)})}
  </p>`}var L=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,I=({error:e,retry:t,children:n})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${Ce(e)}</p>
    ${n}
    ${t&&i`<${_} action=${t}>${s("failure.retry")}<//>`}
  </div>`,He=({label:e,columns:t,children:n})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`}function Be({name:e,label:t,most:n,value:o,onChange:r}){let a=Array.from({length:n},(l,u)=>u+1);return i`<${k} name=${e} label=${t}>${l=>i`<select
    ...${l}
    value=${o}
    onChange=${u=>r(Number(u.target.value))}
  >
    ${a.map(u=>i`<option key=${u} value=${u} selected=${u===o}>${Q(u)}</option>`)}
  </select>`}<//>`}function qo(){let{polite:e,assertive:t,notices:n}=tt.use(o=>o);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${n.map(({id:o,sentence:r,wrong:a})=>i`<p key=${o} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>ro(o)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function V({title:e,children:t,close:n}){let o=D(null);return b(()=>{let r=document.activeElement;return o.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${o} onClose=${n} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${n}>
        ✕
      </button>
    </div>
    ${t}
    <${qo} />
  </dialog>`}function te({title:e,children:t,confirmLabel:n,action:o,close:r}){return i`<${V} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${_} kind="danger" action=${async()=>{await o(),r()}}>${n}<//>
      <${_} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var H=class extends Error{constructor(t,n){super(n),this.body={field:t}}};function Ic({validity:e,min:t,max:n,minLength:o,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:o}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?n?s("form.number",{min:Number(t),max:Number(n)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function M(e,t){let[n,o]=h({}),[r,a]=h(""),[c,l]=h(!1),u=D(null),f=()=>[...u.current?.elements??[]].filter(({name:m})=>m in e);b(()=>[...f()].sort((m,g)=>Number(m.validity.valid)-Number(g.validity.valid)).find(({name:m})=>n[m])?.focus(),[n]);let d=async m=>{if(m.preventDefault(),u.current=m.target,c)return;let g=f().map(y=>[y.name,Ic(y)]),E=Object.fromEntries(g.filter(([,y])=>y));if(a(""),o(E),!Object.keys(E).length){l(!0);try{let y=Object.fromEntries(new FormData(u.current));await t(y,u.current)}catch(y){let C=y?.body?.field,w=Dc(C,e);w?o({[w]:Fc(C,Ce(y))}):a(Ce(y))}finally{l(!1)}}},$=Object.keys(n).map(m=>e[m]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:d,busy:c,errorAt:m=>n[m]??null,summary:p}}function Dc(e="",t){let n=e.split(".");for(;n.length&&!(n.join(".")in t);)n.pop();return n.join(".")||null}function Fc(e,t){let n=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return n==="must be in the future"?s("form.past"):n==="must be an https URL"?s("webhook.https"):n.startsWith("must be before the start")?s("form.releaseLate"):n==="must be before the end"?s("form.order"):n==="must open before it closes"?s("form.opensLate"):n==="must have different names"?s("form.sameName"):n.charAt(0).toUpperCase()+n.slice(1)}var P=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,at=({label:e=s("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var No="/v1/users/me/calendar",Pr=()=>{},Lo=["offers","bookings","conferences"],qc={email:null,email_verified:!1,email_pending:null,mails:Lo,language:null};function zr({signIn:e}){let{account:t}=O.use(n=>n);return G(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${Nc} key=${t.user} user=${t.user} />`:i`<${U} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function Nc({user:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>T("/v1/users/me").then(l=>{n(l),r(null)},l=>{l instanceof Y&&l.status===404?n(qc):r(l)});b(()=>{a()},[]);let c=async l=>n(await z("PATCH","/v1/users/me",l));return o?i`<${I} error=${o} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${Lc} user=${t} change=${c} />
    <${Rc} user=${t} change=${c} />
    <${Mc} />
    <${Pc} />
    <${zc} user=${e} />
    <${Uc} user=${e} />
    <${Hc} />
  `:i`<${L} />`}function Lc({user:e,change:t}){let n={email:s("sign.email")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({email:u})=>{await t({email:u}),v(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
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
      <${P} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${_} action=${()=>x(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function Rc({user:e,change:t}){let n=e.language??"en",o=r=>{let a=Lo.filter(c=>e.mails.includes(c)!==(c===r));return x(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Lo.map(r=>i`<label class="check" key=${r}>
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
          onChange=${({target:a})=>x(()=>t({language:a.value}))}
        >
          ${zn.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===n}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Mc(){let{state:e}=ot.use(r=>r);if(b(()=>{ir()},[]),["unknown","impossible"].includes(e))return null;let[t,n,o]=e==="on"?[s("device.on"),s("device.turnOff"),lr]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),cr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${_} action=${()=>x(o)} disabled=${e==="blocked"}>
        ${n}
      <//>
    </div>
  </section>`}function Pc(){let[e,t]=h(null),[n,o]=h(""),[r,a]=h(!1),c=(d,$="")=>{t(d),o($)};b(()=>{T(No).then(({created_at:d})=>t(d),Pr)},[]);let l=()=>x(async()=>{let d=await A(No);c(d.created_at,d.url)}),u=()=>x(async()=>{await z("DELETE",No),c(null),v(s("calendar.removed"))}),f=()=>x(async()=>{await navigator.clipboard.writeText(n),v(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:R(e)}):s("calendar.text")}</p>
    ${n&&i`<div class="form">
        <${k} label=${s("calendar.link")} name="calendar" readonly value=${n} hint=${s("calendar.secret")} />
        <div class="acts">
          <${_} kind="primary" action=${f}>${s("calendar.copy")}<//>
          <a class="button" href=${n.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${_} action=${u}>${s("calendar.remove")}<//>`:i`<${_} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${te}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function zc({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:n,busy:o,errorAt:r,summary:a}=M(t,async(c,l)=>{await Js(c.current,c.password),l.reset(),v(s("sign.changed"))});return i`<section aria-labelledby="password">
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
      <${at} label=${t.password} error=${r("password")} />
      <${P} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Uc({user:e}){let[t,n]=h(null),[o,r]=h(""),[a,c]=h(!1);b(()=>{Qs().then(n,Pr)},[]);let l=()=>x(async()=>r(await Xs())),u=()=>x(async()=>{await $o(!1),n(!1),v(s("second.removed"))}),f={code:s("sign.appCode")},{submit:d,busy:$,errorAt:p,summary:m}=M(f,async({code:g})=>{await Zs(g.replaceAll(" ","")),r(""),n(!0),v(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
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
          <${P} error=${m} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!o&&i`<${_} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${te}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function Hc(){let[e,t]=h(!1),n=()=>x(async()=>{let r=await T("/v1/users/me/export");nt("export.json","application/json",JSON.stringify(r,null,2))}),o=()=>x(async()=>{await z("DELETE","/v1/users/me"),ho(),v(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${_} action=${n}>${s("account.export")}<//>
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
  </section>`}var Ro="/v1/keys",Bc=10,Ur=["events:read","conferences:read","conferences:write","attendees:read","invitations:write","imports:write","checkins:write","webhooks:write"],Wc=({scopes:e})=>Ur.filter(t=>e.includes(t)).map(t=>s(`scope.${t}`)).join(", ");function Hr({signIn:e}){let{account:t}=O.use(n=>n);return G(s("key.title")),t&&Ne(t)?i`<${jc} key=${t.user} />`:i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("key.title")}</h1>
    <${U} title=${s(t?"organize.noRole":"organize.signIn")}>
      ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>`}
    <//>
  `}function jc(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(!1),[c,l]=h(null),u=()=>T(Ro).then(({items:d})=>{t(d),o(null)},o);b(()=>{u()},[]);let f=e!==null&&e.length>=Bc;return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <div class="top">
      <h1 tabindex="-1">${s("key.title")}</h1>
      <button
        type="button"
        class="button primary"
        disabled=${f}
        onClick=${()=>a(!0)}
      >
        ${s("key.create")}
      </button>
    </div>
    <p class="quiet">${s(f?"key.full":"key.text")}</p>
    ${n&&i`<${I} error=${n} retry=${u} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e?.length===0&&i`<${U} title=${s("key.none")} />`}
    ${e?.map(d=>i`<section class="panel" key=${d.id} aria-label=${d.name}>
          <h2>${d.name}</h2>
          <p>
            <code>…${d.last_four}</code>
            <span class="quiet"> · ${s("key.created",{time:R(d.created_at)})}</span>
          </p>
          <p>${s("key.may",{scopes:Wc(d)})}</p>
          <div class="acts">
            <button
              type="button"
              class="button danger"
              aria-label=${s("key.revokeOne",{name:d.name})}
              onClick=${()=>l(d)}
            >
              ${s("key.revoke")}
            </button>
          </div>
        </section>`)}
    ${r&&i`<${Yc} reload=${u} close=${()=>a(!1)} />`}
    ${c&&i`<${Vc} key=${c.id} revoked=${c} reload=${u} close=${()=>l(null)} />`}
  `}function Yc({reload:e,close:t}){let[n,o]=h(""),r={name:s("key.name"),scopes:s("key.scopes")},{submit:a,busy:c,errorAt:l,summary:u}=M(r,async({name:f},d)=>{let $=[...d.querySelectorAll("input[name=scope]:checked")].map(p=>p.value);if(!$.length)throw new H("scopes",s("key.noScope"));o((await A(Ro,{name:f.trim(),scopes:$})).secret),await e()});return i`<${V} title=${s("key.create")} close=${t}>
    ${n?i`<${Gc} secret=${n} close=${t} />`:i`<form onSubmit=${a} novalidate>
            <${k}
              label=${r.name}
              name="name"
              required
              maxlength="100"
              autocomplete="off"
              hint=${s("key.nameHint")}
              error=${l("name")}
            />
            <fieldset class="checks">
              <legend>${r.scopes}</legend>
              <p class="hint">${s("key.scopesHint")}</p>
              ${Ur.map(f=>i`<label class="check" key=${f}>
                    <input type="checkbox" name="scope" value=${f} />
                    ${s(`scope.${f}`)}
                  </label>`)}
              ${l("scopes")&&i`<p class="wrong">${l("scopes")}</p>`}
            </fieldset>
            <${P} error=${u} />
            <button class="button primary" aria-busy=${c}>${s("key.create")}</button>
          </form>`}
  <//>`}function Gc({secret:e,close:t}){let n=()=>navigator.clipboard.writeText(e).then(()=>v(s("key.copied")),()=>v(e));return i`<p role="status">${s("key.secretText")}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${_} kind="primary" action=${n}>${s("key.copy")}<//>
      <${_} action=${t}>${s("dialog.close")}<//>
    </div>`}function Vc({revoked:{id:e,name:t},reload:n,close:o}){let r=()=>x(async()=>{await z("DELETE",`${Ro}/${e}`),v(s("key.revoked",{name:t})),await n()});return i`<${te}
    title=${s("key.revokeTitle",{name:t})}
    confirmLabel=${s("key.revoke")}
    action=${r}
    close=${o}
  >
    <p>${s("key.revokeText")}</p>
  <//>`}var it=le({fetched:{},pushed:{}});function Ee(e){it.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(n=>[n.id,{...t[n.id],...n}]))}}))}function We(e){let[t,n]=h(null),o=rt(),r=O.use(({account:l})=>l?.user),a=()=>Tt(e).then(()=>n(null),n);b(()=>{a()},[e,r]),ne(o==="live"?Te:Me,a,[e]),Kc(e);let[c]=he([e]);return{conference:c,error:t,reload:a}}function Kc(e){vt([`conference ${e}`],Jc),b(()=>Yr,[e])}function he(e){let{fetched:t,pushed:n}=it.use(o=>o);return e.filter(o=>t[o]).map(o=>jr(t[o],n[o]))}function jr(e,t){if(!t)return e;let{pools:n,...o}=t,r=e.categories?.map(f=>({...f,...n[f.id]})),a={...e,...o,...r?{categories:r}:{}},c=r?.filter(f=>f.restricted)??[],l=f=>c.reduce((d,$)=>d+$[f],0),u=a.available+(a.canceled?0:l("available"));return{...a,capacity:a.capacity+l("seats"),available:u,held:a.held+l("held"),confirmed:a.confirmed+l("confirmed"),waitlisted:a.waitlisted+l("waitlisted"),full:!u}}function Jc({conference:e="",capacity:t,available:n,held:o,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let f={capacity:t,available:n,held:o,confirmed:r,waitlisted:a,canceled:c},d=Object.fromEntries(l.map(p=>[p.id,Br(p)])),$=u?{default_pool:Br(u)}:{};it.set(({pushed:p})=>({pushed:{...p,[e]:{...f,...$,pools:d,full:!n}}}))}var Br=({capacity:e,available:t,held:n,sold:o,waiting:r})=>({seats:e,available:t,held:n,confirmed:o,waitlisted:r});function Yr(){it.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([n,o])=>[n,jr(o,t[n])]))}))}ee.watch(()=>{ee.get().state!=="live"&&Yr()});var Mo=new Map,Wr=O.get().account?.user??null;function Qc(){let e=O.get().account?.user??null;if(e===Wr)return;Wr=e,Mo.clear();let t=n=>({...n,invitation:null,categories:n.categories?.filter(({restricted:o})=>!o)});it.set(({fetched:n})=>({fetched:Object.fromEntries(Object.entries(n).map(([o,r])=>[o,t(r)]))}))}O.watch(Qc);async function Tt(e){let{account:t}=O.get(),n=t!==null&&Mo.get(e)!==!1,r=await T(`${n?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==O.get().account?.user)return Tt(e);if(n){let a=r.categories?.some(c=>c.restricted)??!1;Mo.set(e,a||!!r.invitation||Et(t,r))}return Ee([r]),r}function Gr(e){let{fetched:t}=it.get();for(let n of e)t[n]||Tt(n).catch(()=>{})}async function Vr(e){let{items:t,next:n}=await T(re("/v1/conferences",e));return Ee(t),{ids:t.map(({id:o})=>o),next:n}}async function sn(){let e=await Le("/v1/users/me/conferences");return Ee(e),e.map(({id:t})=>t)}var Et=(e,t)=>Po(e)||t.organizer===e.user,Po=e=>e.roles.includes("admin");function zo({categories:e=[],default_pool:t}){let n=e.filter(o=>o.open);return t?.seats?[{...t,id:null,name:s("category.none")},...n]:n}var Kr=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function Jr({conference:e,value:t,onChange:n}){let o=e.opens_at&&Date.parse(e.opens_at)>N()?i`<p class="quiet">${s("conference.opens",{time:R(e.opens_at)})}</p>`:null;if(!e.categories?.length)return o;let r=zo(e),a=r.find(f=>f.id===t),c=f=>i`<select
    ...${f}
    value=${t??""}
    onChange=${d=>n(d.target.value||null)}
  >
    ${r.map(d=>i`<option key=${d.id} value=${d.id??""} selected=${d.id===t}>
          ${`${d.name} (${Kr(d)})`}
        </option>`)}
  </select>`,l=e.categories.find(f=>f.id===a?.id)?.description,u=e.categories.filter(f=>f.opens&&Date.parse(f.opens)>N());return i`
    ${o}
    ${r.length>0&&i`<${k} name="category" label=${s("category.choose")} hint=${l||void 0}>${c}<//>`}
    ${u.map(({id:f,name:d,opens:$})=>i`<p key=${f} class="quiet">${s("category.opens",{name:d,time:R($??"")})}</p>`)}
  `}var Xc=3;function rn({conference:e,most:t=Xc}){let{categories:n=[],default_pool:o}=e;if(!n.length)return null;if(n.length>t)return i`<p class="quiet">${s("category.count",{count:n.length})}</p>`;let r=o?.seats?[{...o,id:"",name:s("category.none")}]:[];return i`<ul class="pools">
    ${[...n,...r].map(a=>i`<li key=${a.id}>
          <span>${a.name}</span> <span class="quiet">${Kr(a)}</span>
        </li>`)}
  </ul>`}function At({booking:e,named:t=!1,answered:n}){let o=Bt(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),f=Z(e),d=f&&Date.parse(a??"")<=o,$=i`<strong>${e.conference_name}</strong>`,p=s("count.held",{count:r}),m=g=>async function(){await g(e,l||void 0),await n?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?de("invitation.titleAt",{name:$}):s("invitation.title")}
    </p>
    <p>${f?s("invitation.held",{seats:p}):s("invitation.waits",{seats:p})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${f&&i`<p class="left">
        <span class="clock" role="timer">${Wt(Date.parse(a??"")-o)}</span>
        <span class="until">${s("offer.until",{time:oe(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${Be}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${_} kind="primary" action=${m(Dr)} disabled=${d}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${_} action=${m(Fr)} disabled=${d}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var Zc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Qr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function el(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Qr(t[2],t[1]):/^https?:\/\//.test(e)?Qr(e,e):e}var Uo=e=>e.split(Zc).map(el),tl=e=>/^[-*] /.test(e);function nl(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Uo(t[1])}</h2>`;let n=e.split(`
`);return n.every(tl)?i`<ul>
      ${n.map(o=>i`<li>${Uo(o.slice(2))}</li>`)}
    </ul>`:i`<p>${Uo(e)}</p>`}var Xr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(nl)}
  </div>`;var Zr={seats:1,accept:null,guests:[]},ol=100,sl=254,rl=e=>e.slice(0,e.findLastIndex(({name:t,email:n})=>t.trim()||n)+1).map(({name:t,email:n})=>({name:t,email:n||null}));function ea({seats:e,guests:t,onChange:n,errorAt:o=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),f=o(`guests.${c}.${l}`),d=({target:$})=>n(rl(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?sl:ol}
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
  </fieldset>`}function ta({conference:e,party:t,onChange:n}){let o=Math.min(e.max_party??1,e.capacity);if(o===1)return null;let r=a=>n({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Be} name="seats" label=${s("party.seats")} most=${o} value=${t.seats} onChange=${r} />
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
        <${ea}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>n({...t,guests:a})}
        />
      </details>`}
  `}function na({booking:e}){let[t,n]=h(0),o=(e.seats??1)-1;if(o<1)return null;let r=()=>n(0),a=async()=>{await Or(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>n(o)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${V} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${Be} name="kept" label=${s("party.keep")} most=${o} value=${t} onChange=${n} />
        <div class="acts">
          <${_} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${_} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var oa=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function sa({booking:e}){let[t,n]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>n(!0)}>${s("guests.change")}</button>
    ${t&&i`<${al} booking=${e} close=${()=>n(!1)} />`}
  `}function al({booking:e,close:t}){let{seats:n=1}=e,[o,r]=h(e.guests??[]),a=Array.from({length:n-1},(d,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:f}=M(Object.fromEntries(a.flat()),async()=>{await Ir(e,o),v(s("guests.saved")),t()});return i`<${V} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${ea} seats=${n} guests=${o} onChange=${r} errorAt=${u} />
      <${P} error=${f} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function ra({conference:e}){let{agenda:t=[],speakers:n=[]}=e;return i`
    ${t.length>0&&i`<${il} conference=${e} sessions=${t} />`}
    ${n.length>0&&i`<${cl} speakers=${n} />`}
  `}function il({conference:{timezone:e,online:t},sessions:n}){let o=new Map;for(let{at:r,title:a,speaker:c}of n){let[l,u]=Ps(r,t?null:e),f=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;o.set(l,[...o.get(l)??[],f])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...o].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var cl=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:n})=>i`<li>
            <strong>${t}</strong>
            ${n&&i`<p>${n}</p>`}
          </li>`)}
    </ul>
  </section>`;var ll=2;function aa({booking:e}){let[t,n]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>n(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${ul} booking=${e} />`}
  </details>`}function ul({booking:{id:e,position:t,entry:n,seats:o=1}}){let[r,a]=h(null),[c,l]=h([]),[u,f]=h(null),d=()=>T(`/v1/bookings/${e}/history`).then(({items:p,passes:m=[]})=>{a(p),l(m),f(null)},f);if(b(()=>{d()},[e]),u)return i`<${I} error=${u} retry=${d} />`;if(!r)return i`<${L} />`;let $=r.filter(p=>p.new_status==="WAITLISTED");return i`<ul class="reasons">
    ${$.map(({action:p,at:m})=>i`<li key=${m}>
          ${s(p==="lapse"?"why.missed":"why.joined",{time:R(m)})}
        </li>`)}
    ${c.map(p=>i`<li key=${p.at}>${dl(p)}</li>`)}
    ${t&&i`<li>${s("why.before",{count:t-1})}</li>`}
    <li>${s(n?"ballot.why":"why.order")}</li>
    ${o>1&&i`<li>${s("why.bound",{count:ll*o})}</li>`}
  </ul>`}function dl({at:e,seats:t,free:n,needed:o,reason:r}){let a={time:R(e),seats:s("count.held",{count:t}),needed:o};return r!=="too_few"?s("why.saved",a):s("why.passed",{...a,free:s("count.free",{count:n})})}function ia({id:e,signIn:t}){let{conference:n,error:o,reload:r}=We(e);return G(n?.name??s("conference.title")),n?i`<${ml} conference=${n} signIn=${t} />`:o instanceof Y&&o.status===404?i`<${fl} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${o?i`<${I} error=${o} retry=${r} />`:i`<${L} />`}`}var fl=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${U} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function ml({conference:e,signIn:t}){let{account:n}=O.use(c=>c),{name:o,description:r}=e,a=n&&Ne(n)&&Et(n,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${o}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Xr} text=${r} />`}
        <${$l} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${_} action=${()=>pl(e)}>${s("conference.share")}<//>
        <${ra} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${gl} conference=${e} account=${n} signIn=${t} />
      </section>
    </div>
  `}async function pl({id:e,name:t}){let n=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:n}).catch(()=>{});return}await navigator.clipboard.writeText(n).then(()=>v(s("conference.copied")),()=>v(n))}function $l({conference:e}){let{topics:t,organizer:n,confirmation_window:o}=e,r=[[s("conference.when"),i`<${ue} ...${e} />`],[s("conference.where"),i`<${$e} ...${e} />`],[s("conference.topics"),i`<${en} topics=${t} />`]];n&&r.push([s("conference.organizer"),n]);let a=Yt(o??Number(Se.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),e.ballot&&r.push([s("ballot.title"),hl(e.ballot)]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function hl({commitment:e,draw:t}){let n=t?s("ballot.drawn",{count:t.entries,time:R(t.drawn_at)}):s("ballot.commitment");return i`${n} <code class="fingerprint">${t?t.seed:e}</code>`}function gl({conference:e,account:t,signIn:n}){let o=q.use(({bookings:u})=>kt(e.id,u)),r=q.use(u=>u.state),a=bl(e);if(o&&Z(o)&&!a)return i`<${ct} booking=${o} />`;let c=!a&&i`<${tn} conference=${e} />`,{invitation:l}=e;return t&&l&&Ie(l)&&!(o&&fe(o))?i`<${At} booking=${l} answered=${()=>Tt(e.id)} />`:o&&fe(o)&&!a?i`${c}<${ct} booking=${o} />`:i`
    ${c} ${o&&i`<${St} booking=${o} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${L} />`}
    ${!a&&r!=="loading"&&i`<${yl} ...${{conference:e,booking:o,account:t,signIn:n}} />`}
  `}function bl({canceled:e,start:t,end:n}){return e?s("conference.canceled"):Date.parse(n)<=N()?s("conference.ended"):Date.parse(t)<=N()?s("conference.started"):""}function yl({conference:e,booking:t,account:n,signIn:o}){let r=q.use(S=>S.bookings),a=Lr(e,r),c=a.find(S=>!ve(S)&&!Z(S)),[l,u]=h(Zr),[f,d]=h(void 0),$=zo(e),p=$.find(S=>S.id===f)??$[0],m=!!e.categories?.length,g=m?{...l,category:p?.id??null}:l,E=m?p?.available??0:e.available,y=t?.reason==="attendee"&&n&&g.seats===1&&!m,C=()=>y?Io(t):Xt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let w=a.map(S=>S.conference_name).join(", ");return i`
    <${Jr} conference=${e} value=${p?.id??null} onChange=${d} />
    <${ta} conference=${e} party=${l} onChange=${u} />
    ${w&&i`<p class="quiet">${s("conference.drops",{names:w})}</p>`}
    <${_} kind="primary" action=${n?C:()=>o(()=>_l(e,g))}>
      ${Fo(e)?vl(g.seats):E>=(g.accept??g.seats)?wl(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var wl=e=>e>1?s("party.book",{count:e}):s("conference.book"),vl=e=>e>1?s("ballot.enterParty",{count:e}):s("ballot.enter");async function _l(e,t){await we();let n=kt(e.id,q.get().bookings);return n?fe(n)?void 0:n.reason==="attendee"&&t.seats===1&&!("category"in t)?Io(n):Xt(e,t):Xt(e,t)}function ct({booking:e,named:t=!1}){let[n,o]=h(!1);if(Ie(e))return i`<${At} booking=${e} named=${t} />`;if(Z(e))return i`<${on} booking=${e} named=${t} />`;let r=()=>o(!1),a=ve(e)?"leave":"cancel",c=ve(e)&&Jt(e);return i`
    <${St} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${oa} booking=${e} />
    ${ve(e)&&!Jt(e)&&i`<${aa} booking=${e} />`}
    <div class="acts">
      ${!ve(e)&&i`<${_} action=${()=>qr(e)}>${s("booking.calendar")}<//>`}
      <${na} booking=${e} />
      <${sa} booking=${e} />
      <button type="button" class="button" onClick=${()=>o(!0)}>
        ${c?s("ballot.leave"):s(`booking.${a}`)}
      </button>
    </div>
    ${!ve(e)&&i`<${kl} booking=${e} />`}
    ${n&&i`<${te}
        title=${c?s("ballot.leaveTitle"):s(`booking.${a}Title`)}
        confirmLabel=${c?s("ballot.leave"):s(`booking.${a}`)}
        action=${()=>Zt(e)}
        close=${r}
      >
        <p>${c?s("ballot.leaveText"):s(`booking.${a}Text`)}</p>
      <//>`}
  `}function kl({booking:e}){let[t]=he([e.conference]),{start:n,end:o,conference_name:r}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=re("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(n)}/${c(o)}`,location:a}),u=re("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:n,enddt:o,location:a}),f=(d,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${de("booking.calendars",{google:f("Google",l),outlook:f("Outlook",u)})}
  </p>`}var ca=24,xl=1e3,Sl=100;function Bo(e){let t=new URLSearchParams(e.split("?")[1]),n=o=>t.get(o)??"";return{words:n("q"),topic:n("topic"),from:n("from"),to:n("to"),place:n("place"),available:t.has("available")}}var Tl=({words:e="",topic:t="",from:n="",to:o="",place:r="",available:a=!1})=>re("#/conferences",{q:e,topic:t,from:n,to:o,place:r,available:a?1:null}),Ho={online:!0,person:!1},ge=le({...Bo(location.hash),ids:[],next:null,state:"loading",error:null}),El=({topic:e,from:t,to:n,place:o,available:r},a,c)=>({topic:e,from:t?uo(t).first:new Date(N()).toISOString().slice(0,19),to:n?uo(n).last:null,online:Object.hasOwn(Ho,o)?Ho[o]:null,available:r||null,limit:a,cursor:c}),an=0;async function cn({more:e=!1,quietly:t=!1}={}){an+=1;let n=an,o=ge.get();!e&&!t&&ge.set({state:"loading"});let r=o.words?xl:e?ca:Math.max(ca,o.ids.length);try{let a=e?o.ids:[],c=e?o.next:null,l=a.length+r;do{let u=await Vr(El(o,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);n===an&&ge.set({ids:a,next:c,state:"ready",error:null})}catch(a){n===an&&!t&&ge.set({state:"failed",error:a})}}var la=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Al(e,t){let{name:n,location:o,topics:r,description:a}=e,c=la([n,o,...r,a].join(" "));return la(t).split(/\s+/).every(l=>c.includes(l))}function ua(){let e=ge.use(p=>p),{words:t,topic:n,from:o,to:r,place:a,available:c,ids:l,next:u,state:f,error:d}=e;Cl(e),b(()=>{let p=setTimeout(cn,t?200:0);return()=>clearTimeout(p)},[!!t,n,o,r,a,c]),ne(l.length>Sl?Te:Me,()=>f!=="loading"&&cn({quietly:!0}));let $=Ol(l,t,f);return G(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${Il} />
    ${f==="loading"&&!l.length&&i`<${L} />`}
    ${f==="failed"&&i`<${I} error=${d} retry=${cn}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${f==="ready"&&!$.length&&i`<${Dl} />`}
    <ul class="cards">
      ${$.map(p=>i`<${Fl} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${_} action=${()=>cn({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function Cl(e){b(()=>{let n=()=>{/^#\/conferences\b/.test(location.hash)&&ge.set(Bo(location.hash))};return location.hash.includes("?")&&n(),addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]);let t=Tl(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Ol(e,t,n){let r=he(e).filter(a=>!a.canceled&&(!t||Al(a,t)));return b(()=>{t&&n==="ready"&&Ae(s("conferences.found",{count:r.length}))},[t,r.length,n]),r}function Il(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ge.use(u=>u),c=u=>({target:f})=>ge.set({[u]:f.value}),l=({target:u})=>ge.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(Ho)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>ge.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function Dl(){let{words:e,topic:t,from:n,to:o,place:r,available:a}=ge.use(u=>u),c=e||t||n||o||r||a,l=()=>ge.set(Bo(""));return c?i`<${U} title=${s("conferences.none")}
        ><${_} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${U} title=${s("conferences.empty")}>
        <p>
          ${de("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function Fl({conference:e}){let t=q.use(({bookings:c})=>kt(e.id,c)),{id:n,name:o,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${n}`}>${o}</a></h2>
      ${a&&i`<${nn} booking=${t} />`}
    </div>
    <p class="quiet"><${ue} ...${e} /></p>
    <p class="quiet"><${$e} ...${e} /></p>
    <${en} topics=${r} />
    <${rn} conference=${e} />
    <${tn} conference=${e} />
  </li>`}var ql=200,Nl=3e3,Ll=800;async function Rl(){let{BarcodeDetector:e}=globalThis;if((await e?.getSupportedFormats?.().catch(()=>[])??[]).includes("qr_code")){let n=new e({formats:["qr_code"]});return async o=>(await n.detect(o))[0]?.rawValue??null}return Ml()}var Wo=0;async function Ml(){let e=new URL(Wo?`./decoder.js?${Wo}`:"./decoder.js",import.meta.url),{decodeQR:t}=await import(e.href).catch(()=>{throw Wo+=1,new Y(0,null)}),n=document.createElement("canvas"),o=n.getContext("2d",{willReadFrequently:!0});return async r=>{let a=Math.min(1,Ll/Math.max(r.videoWidth,r.videoHeight));if(n.width=Math.round(r.videoWidth*a),n.height=Math.round(r.videoHeight*a),!o||!n.width)return null;o.drawImage(r,0,0,n.width,n.height);let{data:c,width:l,height:u}=o.getImageData(0,0,n.width,n.height);try{return t({data:c,width:l,height:u})}catch{return null}}}function fa({found:e,failed:t}){let n=D(null),o=D(e);o.current=e;let[r,a]=h(!1);return b(()=>{let c=!0,l=null,u=async()=>{l=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}});let d=await Rl();if(!c||!n.current)return da(l);n.current.srcObject=l,await n.current.play(),a(!0),await f(d)},f=async d=>{let[$,p]=["",0];for(;c&&n.current;){let m=await d(n.current).catch(()=>null);m&&(m!==$||Date.now()>p)&&(await o.current(m),[$,p]=[m,Date.now()+Nl]),await new Promise(g=>setTimeout(g,ql))}};return u().catch(d=>{c&&t(d instanceof Y?d.message:s("door.noCamera"))}),()=>{c=!1,l&&da(l)}},[]),i`<div class="camera">
    <video ref=${n} playsinline muted aria-label=${s("door.picture")}></video>
    ${!r&&i`<p role="status">${s("door.starting")}</p>`}
  </div>`}function da(e){for(let t of e.getTracks())t.stop()}var Pl=16,zl=1,ma=13,pa=64,Ul="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",Hl=/^[A-Z2-7]{100,1000}$/,ln=e=>Hl.test(e);function Bl(e){let t=2166136261;for(let n of new TextEncoder().encode(e))t=Math.imul(t^n,16777619);return(t>>>0)%Pl}function Wl(e){let t=new Uint8Array(Math.floor(e.length*5/8)),[n,o,r]=[0,0,0];for(let a of e)n=(n<<5|Ul.indexOf(a))&4095,o+=5,!(o<8)&&(o-=8,t[r]=n>>o&255,r+=1);return t}function $a(e,t){let n=t+1+(e[t]||16),o=e.slice(t+1,n);return e[t]?[new TextDecoder().decode(o),n]:[ha(o).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5"),n]}var ha=e=>[...e].map(t=>t.toString(16).padStart(2,"0")).join("");function jl(e){if(!ln(e))return null;let t=Wl(e),n=t.slice(0,-pa);if(n[0]!==zl||n.length<=ma)return null;let o=new DataView(n.buffer),[r,a]=$a(n,ma),[c,l]=$a(n,a);return l!==n.length?null:{ticket:{key:ha(n.slice(1,5)),expires:o.getUint32(5)*1e3,edition:n[9]<<16|n[10]<<8|n[11],seat:n[12],conference:r,booking:c},signed:n,signature:t.slice(-pa)}}async function Yl({ticket:e,signed:t,signature:n},o){let r=o[e.key];if(!r)return!1;let a=await crypto.subtle.importKey("jwk",{kty:"OKP",crv:"Ed25519",x:r},{name:"Ed25519"},!1,["verify"]);return crypto.subtle.verify({name:"Ed25519"},a,n,t)}async function ga(){try{return await crypto.subtle.generateKey({name:"Ed25519"},!1,["sign","verify"]),!0}catch{return!1}}var jo=e=>`gate ${e}`;function be(e){let t=localStorage.getItem(jo(e));return t===null?null:JSON.parse(t)}var Yo=e=>localStorage.setItem(jo(e.conference),JSON.stringify(e)),Gl={"already-checked-in":"already","ticket-void":"void","ticket-foreign":"foreign","ticket-expired":"expired","ticket-invalid":"invalid","held-by-gate":"elsewhere"};function Vl(e){let t=Gl[e?.kind];if(!t)throw e;let{gate:n,checked_in_at:o,checkin:r}=e.body??{};return{kind:t,gate:n,at:o,id:r}}async function ba(e,t,n){let o=be(e);if(o)return"ticket"in n?Kl(o,n.ticket):{kind:"elsewhere"};try{return{kind:"admitted",...await A("/v1/checkins",{conference:e,gate:t,...n})}}catch(r){return Vl(r)}}var ya=e=>z("DELETE",`/v1/checkins/${encodeURIComponent(e)}`);async function Kl(e,t){let n=jl(t);if(!n||!await Yl(n,e.keys))return{kind:"invalid"};let{booking:o,seat:r,conference:a,edition:c,expires:l}=n.ticket;if(a!==e.conference)return{kind:"foreign"};if(N()>=l)return{kind:"expired"};if(!e.parts.includes(Bl(o)))return{kind:"elsewhere"};let[u,f]=e.valid[o]??[c,r];if(c!==u||r>f)return{kind:"void"};let d=be(a)??e,$=`${o}#${r}`;if(d.admitted.includes($)){let g=d.waiting.find(E=>E.booking===o&&E.seat===r);return{kind:"already",gate:g&&e.gate,at:g?.at}}let p=new Date(N()).toISOString(),m=crypto.randomUUID();return Yo({...d,admitted:[...d.admitted,$],waiting:[...d.waiting,{scan:m,ticket:t,booking:o,seat:r,at:p}]}),{kind:"admitted",booking:o,seat:r,gate:e.gate,at:p}}async function wa(e,t,n){let o=`/v1/conferences/${e}/gates`,r=await A(o,n===null?{gate:t}:{gate:t,parts:n}),a={conference:e,gate:t,holder:r.holder,parts:r.parts,keys:{},valid:{},admitted:[],waiting:[]};try{let{keys:c}=await T("/v1/ticket-keys");for(let{kid:u,x:f}of c)a.keys[u]=f;let l=null;do{let u={holder:r.holder,cursor:l},f=await T(re(`${o}/${encodeURIComponent(t)}/tickets`,u));for(let{booking:d,edition:$,seats:p}of f.items)a.valid[d]=[$,p];for(let{booking:d,seat:$}of f.admitted)a.admitted.push(`${d}#${$}`);l=f.next}while(l);Yo(a)}catch(c){throw await _a(a),c}return a}async function Go(e){let t=[];for(;;){let n=be(e),[o]=n?.waiting??[];if(!n||!o)return t;let{scan:r,ticket:a,at:c}=o,l={conference:e,gate:n.gate,holder:n.holder,scan:r,ticket:a,at:c};try{await A("/v1/checkins",l)}catch(f){let{status:d=0,kind:$,message:p}=f;if(![409,410,422].includes(d)||$==="key-reused")throw f;t.push({waiting:o,message:p})}let u=be(e);u&&Yo({...u,waiting:u.waiting.filter(f=>f.scan!==r)})}}async function va(e){let t=await Go(e),n=be(e);return n&&await _a(n),t}async function _a(e){let{conference:t,gate:n,holder:o}=e,r=`/v1/conferences/${t}/gates/${encodeURIComponent(n)}`;try{await z("DELETE",re(r,{holder:o}))}catch(a){if(a.kind!=="parts-not-held")throw a}localStorage.removeItem(jo(t))}var Jl=5,ka="gate-name",Ql=8,un=2,Xl=60;function xa({id:e,signIn:t}){let{account:n}=O.use(o=>o);return G(s("door.title")),n?e?i`<${eu} key=${e} id=${e} />`:i`<${Zl} key=${n.user} />`:i`<h1 tabindex="-1">${s("door.title")}</h1>
      <${U} title=${s("door.signIn")}>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`}function Zl(){let[e,t]=h(null),[n,o]=h(null),r=()=>T("/v1/users/me/doors").then(({items:a})=>{t(a),o(null)},o);return b(()=>{r()},[]),i`<h1 tabindex="-1">${s("door.title")}</h1>
    ${n&&i`<${I} error=${n} retry=${r} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e?.length===0&&i`<${U} title=${s("door.none")} />`}
    <ul class="cards">
      ${e?.map(a=>i`<li class="card" key=${a.conference}>
            <h2><a href=${`#/door/${a.conference}`}>${a.conference_name}</a></h2>
            <p class="quiet">${R(a.start)}</p>
          </li>`)}
    </ul>`}function eu({id:e}){let{conference:t}=We(e),[n,o]=h(null),[r,a]=h(null),[c,l]=h(()=>be(e)?.gate??localStorage.getItem(ka)??""),[u,f]=h(()=>be(e)),[d,$]=h(null),p=()=>T(`/v1/conferences/${e}/door`).then(w=>{o(w),a(null)},a);b(()=>{p()},[e]),ne(Jl,p,[e]);let m=w=>{l(w),localStorage.setItem(ka,w)},g=w=>{$(w),f(be(e)),Ae(`${s(`door.${w.kind}`)} ${Sa(w)}`,!0),navigator.vibrate?.(w.kind==="admitted"?80:[80,60,80]),be(e)||p()},E=w=>x(async()=>{if(!c.trim())throw new Error(s("door.nameGate"));g(await ba(e,c.trim(),w))}),y=w=>x(async()=>{await ya(w),$(null),v(s("door.undone")),p()}),C=!u&&r&&[403,404].includes(r.status);return i`
    <p class="crumb"><a href="#/door">${s("door.title")}</a></p>
    <h1 tabindex="-1">${t?.name??s("door.title")}</h1>
    ${t&&i`<p class="quiet"><${ue} ...${t} /></p>`}
    ${C?i`<${I} error=${r} retry=${p} />`:i`<div class="door">
            <div>
              <${tu} result=${d} undo=${u?null:y} />
              <${nu} scan=${E} />
              <${ou} id=${e} scan=${E} undo=${y} offline=${!!u} />
            </div>
            <div>
              <${Vo} numbers=${n} />
              <${k}
                label=${s("door.gate")}
                name="gate"
                hint=${s("door.gateHint")}
                maxlength="40"
                value=${c}
                disabled=${!!u}
                onInput=${w=>m(w.currentTarget.value)}
              />
              <${au}
                id=${e}
                gate=${c.trim()}
                held=${u}
                numbers=${n}
                changed=${()=>{f(be(e)),p()}}
              />
            </div>
          </div>`}
  `}function Sa({kind:e,seat:t,gate:n,at:o}){return e==="admitted"&&t?s("door.seat",{seat:t}):e==="already"&&o?s("door.before",{gate:n??"",time:oe(o)}):e==="elsewhere"?n?s("door.onlyAt",{gate:n}):s("door.needsNetwork"):""}function tu({result:e,undo:t}){if(!e)return i`<div class="result waiting"><p>${s("door.ready")}</p></div>`;let{kind:n,id:o}=e,r={admitted:"\u2713",elsewhere:"\u2192"}[n]??"\u2715";return i`<div class=${`result ${n}`}>
    <p class="sign" aria-hidden="true">${r}</p>
    <p class="word">${s(`door.${n}`)}</p>
    <p>${Sa(e)}</p>
    ${n==="admitted"&&o&&t&&i`<${_} action=${()=>t(o)}>${s("door.undo")}<//>`}
  </div>`}function nu({scan:e}){let[t,n]=h(!1),o=a=>e({ticket:a.trim()}),r=a=>{n(!1),v(a,!0)};return i`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${s("door.camera")}</h2>
    ${t&&i`<${fa} found=${o} failed=${r} />`}
    <div class="acts">
      <button
        type="button"
        class=${t?"button":"button primary"}
        onClick=${()=>n(!t)}
      >
        ${s(t?"door.stopCamera":"door.startCamera")}
      </button>
    </div>
  </section>`}function ou({id:e,scan:t,undo:n,offline:o}){let[r,a]=h(null),[c,l]=h(""),u=D(null),f=async p=>{let[m,g]=[[],null];do{let E=`/v1/conferences/${e}/checkins`,y=await T(re(E,{search:p,limit:20,cursor:g}));m=[...m,...y.items],g=y.next}while(g&&m.length<20);a(m),l(p),Ae(s("door.found",{count:m.length}))},d=p=>{p.preventDefault();let m=u.current?.value.trim()??"";if(!m)return;let g=m.toUpperCase();u.current&&ln(g)&&(u.current.value=""),x(async()=>{if(ln(g))await t({ticket:g});else{if(o)throw new Error(s("door.noNames"));await f(m)}})},$=async p=>{await p,await x(()=>f(c))};return i`<section aria-labelledby="find">
    <h2 id="find">${s("door.find")}</h2>
    <form class="search" onSubmit=${d} role="search">
      <div class="field grow">
        <label for="field-find">${s("door.words")}</label>
        <input
          id="field-find"
          ref=${u}
          name="find"
          type="search"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          maxlength="1000"
        />
      </div>
      <button class="button">${s("door.search")}</button>
    </form>
    ${r?.length===0&&i`<p>${s("door.nobody")}</p>`}
    <ul class="cards seated">
      ${r?.map(p=>i`<${su}
            key=${p.booking}
            entry=${p}
            admit=${m=>$(t({booking:p.booking,seat:m}))}
            undo=${m=>$(n(m))}
          />`)}
    </ul>
  </section>`}function su({entry:e,admit:t,undo:n}){let{user_id:o,seats:r,guests:a,present:c,category_name:l}=e;return i`<li class="card">
    <h3>${o}</h3>
    ${l&&i`<p class="quiet">${l}</p>`}
    ${a.length>0&&i`<p class="quiet">${a.map(({name:u})=>u).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({length:r},(u,f)=>f+1).map(u=>{let f=c.find(d=>d.seat===u);return i`<li key=${u}>
          ${f?i`<span
                    >${s("door.inside",{seat:u,gate:f.gate,time:oe(f.at)})}</span
                  >
                  <${_}
                    kind="plain"
                    action=${()=>n(f.id)}
                    aria-label=${s("door.undoOne",{seat:u,name:o})}
                    >${s("door.undo")}<//
                  >`:i`<${_}
                  kind="primary"
                  action=${()=>t(u)}
                  aria-label=${s("door.admitOne",{seat:u,name:o})}
                  >${s("door.admit",{seat:u})}<//
                >`}
        </li>`})}
    </ul>
  </li>`}function Vo({numbers:e}){if(!e)return i`<${L} />`;let{present:t,expected:n,missing:o,released:r,started:a}=e,c=[[s("door.present"),t],[s("door.expected"),n],[s(a?"door.noShows":"door.missing"),o],...r?[[s("door.released"),r]]:[]];return i`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${s("door.numbers")}</h2>
    <dl class="figures">
      ${c.map(([l,u])=>i`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${Q(u)}</strong></dd>
          </div>`)}
    </dl>
    ${e.offline.map(({gate:l,since:u})=>i`<p class="quiet" key=${l}>
          ${s("door.away",{gate:l,time:oe(u)})}
        </p>`)}
  </section>`}function ru(e,t,n){let o=D(n);o.current=n,b(()=>{if(!t)return;let[r,a,c,l]=[0,un,!1,!1],u=d=>{clearTimeout(r),c||(r=setTimeout(f,d*1e3*(.5+Math.random())))},f=async()=>{if(!l){l=!0;try{let d=await Go(e);a=un,c||o.current(d),be(e)?.waiting.length&&u(un)}catch{u(a),a=Math.min(2*a,Xl)}finally{l=!1}}};return window.addEventListener("online",f),u(un),()=>{c=!0,clearTimeout(r),window.removeEventListener("online",f)}},[e,t])}function au({id:e,gate:t,held:n,numbers:o,changed:r}){let[a,c]=h(!0);b(()=>{ga().then(c)},[]);let l=$=>x(async()=>{if(!t)throw new Error(s("door.nameGate"));await wa(e,t,$),r(),v(s("door.left"))}),u=($,p)=>{if(r(),$.length){let[{message:m}]=$;v(s("door.conflicts",{count:$.length,message:m}),!0)}else v(p)},f=()=>x(async()=>u(await va(e),s("door.back")));ru(e,!!n?.waiting.length,$=>u($,s("door.sent")));let d=!o?.offline.length;return i`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${s(n?"door.isOffline":"door.network")}</h2>
    ${n?i`<p>${s("door.waiting",{count:n.waiting.length})}</p>
            <p class="quiet">${s("door.sentBySelf")}</p>
            <p class="quiet">${s("door.share",{count:n.parts.length})}</p>
            <${_} kind="primary" action=${f}>${s("door.comeBack")}<//>`:i`<p class="quiet">${s(a?"door.networkText":"door.cannot")}</p>
            ${a&&i`<div class="acts">
                <${_} action=${()=>l(null)}>
                  ${s(d?"door.leaveAll":"door.leaveRest")}
                <//>
                ${d&&i`<${_} action=${()=>l(Ql)}>${s("door.leaveHalf")}<//>`}
              </div>`}`}
  </section>`}function Ta({booking:e,conference:t,stored:n}){let{month:o,day:r,weekday:a}=Ms(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${o}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${xt} status=${e.status} />
      </div>
      <p><${ue} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${$e} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${iu} booking=${e} stored=${n} />
      ${!n&&i`<${ct} booking=${e} />`}
    </div>
  </li>`}function iu({booking:e,stored:t}){let[n,o]=h([]),r=e.seats??1,a=t?gr(e):null;if(t&&!a)return null;let c=async()=>o(a??await cu(e)),l=async()=>go("tickets.pdf",await ar(`/v1/bookings/${e.id}/tickets.pdf`));return n.length?i`<div class="codes">
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
      ${!t&&i`<${_} action=${l}>${s("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>o([])}>
        ${s("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${_} kind="primary" action=${c}>${s("ticket.show",{count:r})}<//>
    </div>`}async function cu(e){let{items:t}=await T(`/v1/bookings/${e.id}/tickets`);return hr(e,t),t}function Aa({signIn:e}){let{account:t}=O.use(l=>l),{bookings:n,state:o,problem:r,at:a}=q.use(l=>l);return G(s("booking.list")),b(()=>{we()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(o==="loading"||o==="empty")return i`<${L} />`;if(o==="failed")return i`<${I} error=${r} retry=${we} />`;let l=Object.values(n).sort((f,d)=>f.start<d.start?-1:1);if(!l.length)return i`<${U} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=o==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:lu(a)})}</p>`}
      <${uu} all=${l} stored=${u} />
    `}}var lu=e=>new Date(e).toDateString()===new Date().toDateString()?oe(e):R(e);function uu({all:e,stored:t}){let n=e.filter(a=>fe(a)&&Date.parse(a.end)>N()),o=e.filter(a=>!n.includes(a)).reverse(),r=n.map(a=>a.conference);return b(()=>{t||Gr(r)},[r.join(),t]),i`
    ${!n.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...n.filter(Z),...n.filter(a=>!Z(a))].map(a=>i`<${Ea} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${o.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:o.length})}</summary>
        <ul class="rows">
          ${o.map(a=>i`<${Ea} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Ea({booking:e,stored:t}){let n=t||!fe(e)||Date.parse(e.end)<=N(),[o]=he([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>N()?i`<${Ta} ...${{booking:e,conference:o,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${nn} booking=${e} />
    </div>
    <p class="quiet"><${ue} ...${e} ...${o??{}} /></p>
    ${o&&i`<p class="quiet"><${$e} ...${o} /></p>`}
    ${n?i`<${St} booking=${e} />`:i`<${ct} booking=${e} />`}
  </li>`}var dn=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),opens_at:s("form.opens"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),release_at:s("form.release"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),fn=({error:e,hint:t,value:n,split:o=!1})=>i`<${k}
    label=${s(o?"form.seatsOthers":"form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${n}
    error=${e}
    hint=${t}
  />`,mn=({error:e,maxlength:t,value:n})=>i`<${k}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${n}
    error=${e}
    hint=${s("form.placeHint")}
  />`,pn=({error:e,rows:t,value:n})=>i`<${k} label=${s("form.description")} name="description" error=${e}>
    ${o=>i`<textarea ...${o} rows=${t} maxlength="5000" defaultValue=${n}></textarea>`}
  <//>`;function $n({error:e,value:t}){let[n,o]=t?co(Number(t)):["","minute"];return i`<${k}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Yt(Number(Se.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${n} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${jt.map(([a])=>i`<option value=${a} selected=${a===o}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function hn({confirmation_window:e,window_unit:t}){let n=jt.find(([o])=>o===t);return e===""?null:Number(e)*(n?.[1]??1)}var gn=({error:e,value:t})=>i`<${k}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,bn=({error:e,value:t})=>i`<${k}
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
  <//>`;function yn({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new H("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var wn=({error:e,value:t})=>i`<${k}
    label=${s("form.release")}
    name="release_at"
    type="datetime-local"
    defaultValue=${t}
    hint=${s("form.releaseHint")}
    error=${e}
  />`,vn=({error:e,value:t})=>i`<${k}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,_n=({error:e,value:t=[]})=>i`<${k}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,lt=e=>e.split(/[\s,]+/).filter(Boolean),kn=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Ca=({name:e,label:t,hint:n,error:o,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},xn=({errorAt:e,listed:t=!0,perEmail:n=1})=>i`
  <${Ca}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Ca}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${n===1}
  />
`,Sn=({error:e,value:t})=>i`<${k}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,Tn=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function En({name:e,label:t,hint:n,add:o,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let f=D(c.length),[d,$]=h(c.map((w,S)=>({key:S,value:w}))),[p,m]=h(-1),g=D(null);b(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let E=()=>{f.current+=1,$([...d,{key:f.current,value:void 0}]),m(f.current)},y=({currentTarget:w},S)=>{let F=w.closest("fieldset");$(d.filter(me=>me.key!==S)),requestAnimationFrame(()=>{F?.querySelector(":scope > .button")?.focus()})},C=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${C?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${n&&i`<p class="hint">${n}</p>`}
    <ol ref=${g}>
      ${d.map(({key:w,value:S},F)=>i`<li key=${w}>
            ${l(S,F+1)}
            ${!u(S)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(F+1)})}
                onClick=${me=>y(me,w)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${C&&i`<p class="wrong" id=${`${e}-wrong`}>${C}</p>`}
    ${d.length<r&&i`<button type="button" class="button" onClick=${E}>${o}</button>`}
  </fieldset>`}var An=({errorAt:e,value:t,zone:n})=>i`<${En}
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
          defaultValue=${o?.at&&qe(o.at,n)}
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
  />`,Cn=({errorAt:e,value:t})=>i`<${En}
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
  />`;function On(e,t){let n=new FormData(e),o=l=>n.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(o);return{agenda:o("agenda").map((l,u)=>({at:du(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:o("speakers").map((l,u)=>({name:l,about:c[u]}))}}function du(e,t){let{at:n,gap:o}=xe(e,t);if(o===null)return n;throw new H("agenda",s("form.agendaGap",{local:e.slice(11),next:o.slice(11)}))}var Oa=20,Ia=1e5,Da=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],Fa=e=>s("form.category",{number:e+1}),In=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Oa},(e,t)=>Da.map(([n,o])=>[`categories.${t}.${n}`,`${Fa(t)}, ${s(o)}`])).flat())});function qa({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:n,seats:o,description:r,opens:a,closes:c,visible_to:l})):null}var Dn=({errorAt:e,value:t,zone:n})=>i`<div class="categories">
    <${En}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Oa}
      errors=${[e("categories")]}
      value=${t}
      stays=${o=>!!o?.id}
      row=${(o,r)=>i`<${fu} ...${{at:r-1,value:o,zone:n,errorAt:e}} />`}
    />
    <${mu} />
  </div>`;function fu({at:e,value:t,zone:n,errorAt:o}){let r=(u,f,d,$="")=>i`<${k}
      name=${`categories.${e}.${u}`}
      label=${s(f)}
      error=${o(`categories.${e}.${u}`)}
      hint=${$}
      ...${d}
    />`,a=u=>({type:"datetime-local",defaultValue:u?qe(u,n):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=Da.slice(2).some(([u])=>o(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${Fa(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(Ia),defaultValue:t?.seats})}
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
  </div>`}function mu(){let[e,t]=h(null),n=D(null);return b(()=>{let o=n.current?.closest("form");if(!o)return;let r=()=>{let c=[...o.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,f)=>u+Number(f.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(o,{childList:!0,subtree:!0}),o.addEventListener("input",r),()=>{a.disconnect(),o.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${n}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function Fn(e,t){let n=[];for(let o=0;`categories.${o}.name`in e;o+=1){let r=c=>e[`categories.${o}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:f}=xe(l,t);if(f===null)return u;let d={local:l.slice(11),next:f.slice(11)};throw new H(`categories.${o}.${c}`,s("form.agendaGap",d))};n.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:lt(r("visible_to"))})}return n}function qn(e,t){if(e===0&&!t.length)throw new H("slots",s("form.number",{min:1,max:Ia}))}function Na(e,t){let n=o=>JSON.stringify(o.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return n(e)===n(t)?{}:{categories:t}}var pu=1e3,$u=6e4,hu=20,gu={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function Ra({conference:e,reload:t}){let[n,o]=h(!1),r=()=>{o(!1),x(t)};return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("import.title")}
    </button>
    ${n&&i`<${V} title=${s("import.title")} close=${r}>
        <${bu} conference=${e} />
      <//>`}`}function bu({conference:e}){let[t,n]=h(null),[o,r]=h([]),[a,c]=h(!1),l=(d,$)=>({...$,format:d,kind:"attendees",conference:e.id}),u=async(d,$)=>{let p=[];for(let m of d)p.push(await A("/v1/imports",{...l($,m),dry_run:!0}));n({parts:d,format:$,imports:p})},f=()=>x(async()=>{if(a||!t)return;c(!0);let d=[];try{for(let $ of t.parts)d.push(await A("/v1/imports",l(t.format,$)))}finally{c(!1),r(d)}});return o.length?i`<${wu} imports=${o} setImports=${r} />`:i`<${yu} check=${u} changed=${()=>n(null)} />
    ${t&&i`<div class="report" role="status">
        <${Ma} imports=${t.imports} />
        ${ut(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${f}>
            ${s("import.start",{count:ut(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function yu({check:e,changed:t}){let n={table:s("import.file"),format:s("import.format")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({format:l},u)=>{let f=u.elements.namedItem("table"),d=vu(await f.files?.[0]?.text()??"");if(!d.length)throw new H("table",s("import.empty"));await e(d,l)});return i`<form onSubmit=${o} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${k} label=${n.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(gu).map(([u,f])=>i`<option key=${u} value=${u}>${f}</option>`)}
        </select>`}
    <//>
    <${k}
      label=${n.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${P} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function wu({imports:e,setImports:t}){let n=e.every(c=>c.done),o=c=>c.done?c:T(`/v1/imports/${c.id}`);ne(n?0:1,()=>x(async()=>t(await Promise.all(e.map(o)))));let r=ut(e,"lines"),a=r-ut(e,"waiting");return i`<p role="status">
      ${n?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${Ma} imports=${e} />`}function Ma({imports:e}){let t=["waiting","added","present","skipped","refused"],n=e.flatMap(o=>o.problems);return i`<ul>
      ${t.filter(o=>ut(e,o)).map(o=>i`<li key=${o}>${s(`import.${o}`,{count:ut(e,o)})}</li>`)}
    </ul>
    ${n.length>0&&i`<ul class="wrong">
        ${n.slice(0,hu).map(({line:o,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${o}>${s("import.line",{line:Q(o),text:c})}</li>`})}
      </ul>`}`}var ut=(e,t)=>e.reduce((n,o)=>n+o[t],0);function vu(e){let[t,...n]=_u(e),o=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of n){let u=La(l);(r+u>$u||a===pu)&&(o.push({table:t.record,first_line:c}),r=La(t.record),a=0),o[o.length-1].table+=l,r+=u,a+=1}return o}function _u(e){let t=[],n="",o=1;for(let[r,a]of e.split(/(?<=\n)/).entries())n||(o=r+1),n+=a.endsWith(`
`)?a:`${a}
`,(n.split('"').length-1)%2===0&&(n.trim()&&t.push({line:o,record:n}),n="");return n.trim()&&t.push({line:o,record:n}),t}var La=e=>new TextEncoder().encode(JSON.stringify(e)).length;var ku=120,Pa=4e3,xu=3;function za({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${Su} conference=${e} close=${()=>n(!1)} />`}`}function Su({conference:e,close:t}){let{confirmed:n,waitlisted:o,held:r}=e,a=o+r,c={all:n+a,confirmed:n,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:f,errorAt:d,summary:$}=M(l,async({to:p,subject:m,text:g})=>{if(!c[p])throw new H("to",s("message.nobody"));if(!m.trim())throw new H("subject",s("form.required"));if(!g.trim())throw new H("text",s("form.required"));let E=`/v1/conferences/${e.id}/messages`,{recipients:y}=await A(E,{to:p,subject:m,text:g});t(),v(s("message.sent",{count:y}))});return i`<${V} title=${s("message.title")} close=${t}>
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
        maxlength=${ku}
        required
        autocomplete="off"
        error=${d("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:Pa,count:xu})}
        error=${d("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${Pa} required></textarea>`}
      <//>
      <${P} error=${$} />
      <button class="button primary" aria-busy=${f}>${s("message.send")}</button>
    </form>
  <//>`}var Tu=2e3;function Nn(e,t){let n=D({busy:!1,due:!1,at:0}).current,o=D(t);o.current=t;let r=async()=>{if(n.due=!0,!n.busy){for(n.busy=!0;n.due;){let a=Math.max(0,n.at+Tu-Date.now());await new Promise(c=>setTimeout(c,a)),[n.due,n.at]=[!1,Date.now()],await o.current()}n.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),r}var Ln=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Ko=1e3,Rn="*",Ua=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Ba(e){let[t,n]=h({bookings:null,error:null}),o=Nn(Ln(e),async()=>{try{let r=await Le(`/v1/conferences/${e?.id}/bookings`,Ko);n({bookings:r,error:null})}catch(r){n(a=>({...a,error:r}))}});return{...t,reload:o}}var Eu=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],Ct=({user_id:e})=>e??s("manage.byEmail"),Wa=({guests:e=[]})=>e,Au=(e,t)=>[Ct(e),e.email??"",...Wa(e).flatMap(({name:n,email:o})=>[n,o??""])].some(n=>n.toLowerCase().includes(t.trim().toLowerCase())),Ha=e=>[...e].sort((t,n)=>Ua.indexOf(t.status)-Ua.indexOf(n.status)||(t.position??0)-(n.position??0)||(t.created_at<n.created_at?-1:1));function ja({conference:e,attendees:t}){let[n,o]=h(""),[r,a]=h(Rn),[c,l]=h(!1),[u,f]=h(null),{bookings:d,error:$,reload:p}=t,m=!!e.categories?.length,g=(d??[]).filter(K=>Au(K,n)&&(r===Rn||(K.category??"")===r)),E=({id:K})=>x(async()=>{await A(`/v1/bookings/${K}/cancel`),await p()}),y=K=>x(async()=>{let W=encodeURIComponent(K.user_id);await A(`/v1/conferences/${e.id}/attendees/${W}/allow`),v(s("manage.allowed",{name:Ct(K)}))}),C=()=>x(async()=>{let K=`/v1/conferences/${e.id}/bookings`,W=await T(K,{accept:"text/csv"});nt(`${e.name}.csv`,"text/csv",`\uFEFF${W}`)}),w=({target:K})=>o(K.value),S=Ha(g.filter(K=>K.status!=="CANCELED")),F=Ha(g.filter(K=>K.status==="CANCELED")),me=(K,W)=>i`<${He} label=${W} columns=${Eu(m)}>
      ${K.map(ae=>i`<${Ou} key=${ae.id} booking=${ae} split=${m} remove=${()=>f(ae)} allow=${()=>y(ae)} />`)}
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
          onInput=${w}
        />
        ${m&&i`<${Cu} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Ra} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${za} conference=${e} />`}
        <${_} action=${C}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!d&&$&&i`<${I} error=${$} retry=${p} />`}
    ${!d&&!$&&i`<${L} />`}
    ${d&&!g.length&&i`<${U} title=${s(d.length?"manage.noMatch":"manage.none")} />`}
    ${S.length>0&&me(S,s("manage.attendees"))}
    ${F.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(F.length)})</summary>
        ${me(F,s("status.CANCELED"))}
      </details>`}
    ${d&&d.length>=Ko&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Ko})})}</p>`}
    ${c&&i`<${Iu} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${te}
        title=${s("manage.removeTitle",{name:Ct(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>E(u)}
        close=${()=>f(null)}
      >
        <p>${s("manage.removeText",{name:Ct(u)})}</p>
      <//>`}
  </section>`}var Cu=({conference:e,value:t,onChange:n})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${o=>n(o.target.value)}
  >
    <option value=${Rn} selected=${t===Rn}>${s("manage.everyCategory")}</option>
    ${Ya(e).map(({id:o,name:r})=>i`<option key=${o} value=${o} selected=${t===o}>${r}</option>`)}
  </select>`,Ya=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function Ou({booking:e,split:t,remove:n,allow:o}){let r=Ct(e),{seats:a=1}=e,c=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${a>1&&i` <span class="quiet">${s("count.seat",{count:a})}</span>`}
      ${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${Wa(e).map(({name:l,email:u},f)=>i`<span key=${f} class="address">
            + ${l}${u&&i` <a href=${`mailto:${u}`}>${u}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${xt} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${R(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:r})}
          onClick=${n}
        >
          ${s("manage.remove")}
        </button>`}
      ${c&&e.user_id&&i`<${_} kind="plain" action=${o} aria-label=${s("manage.allowOne",{name:r})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function Iu({conference:e,reload:t,close:n}){let[o,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:f,summary:d}=M(c,async({invitee:$,category:p})=>{let m=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await A("/v1/bookings",{conference:e.id,seats:o,...g,...m}),v(s("manage.invited",{name:$})),n(),await t()});return i`<${V} title=${s("manage.inviteTitle")} close=${n}>
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
      ${(e.categories??[]).length>0&&i`<${k} name="category" label=${c.category} error=${f("category")}>
          ${$=>i`<select ...${$}>
              ${Ya(e).map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${Be} name="seats" label=${c.seats} most=${a} value=${o} onChange=${r} />`}
      <${P} error=${d} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function Ga({conference:e}){let[t,n]=h(!1),{id:o,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:f,max_offers:d,agenda:$,speakers:p}=e,{timezone:m,quiet_hours:g,listed:E,max_per_email:y}=e,{max_party:C,release_at:w}=e,S=qa(e),F={...dn(),...In()},{submit:me,busy:K,errorAt:W,summary:ae}=M(F,async(j,_e)=>{let ie=S&&Fn(j,m);qn(Number(j.slots),ie??[]);let ce={slots:Number(j.slots),...S&&ie?Na(S,ie):{},location:j.location,topics:kn(j.topics),description:j.description,confirmation_window:hn(j),max_offers:j.max_offers===""?null:Number(j.max_offers),max_party:j.max_party===""?null:Number(j.max_party),...m?{quiet_hours:yn(j)}:{},release_at:j.release_at?xe(j.release_at,m).at:null,...Tn(j),embed:lt(j.embed),...$&&p?On(_e,m):{}};Ee([await z("PATCH",`/v1/conferences/${o}`,ce).catch(Du(ie??[]))]),v(s("form.saved")),requestAnimationFrame(()=>_e.reset())}),It=()=>x(async()=>{Ee([await z("DELETE",`/v1/conferences/${o}`)]),v(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${me} novalidate>
      <div class="pair">
        <${fn} split=${!!S?.length} value=${a} error=${W("slots")} hint=${s("form.seatsHint")} />
        <${mn} value=${c} error=${W("location")} />
      </div>
      ${S&&i`<${Dn} errorAt=${W} value=${S} zone=${m} />`}
      <${vn} value=${l.join(", ")} error=${W("topics")} />
      <${pn} rows="3" value=${u} error=${W("description")} />
      ${$&&i`<${An} errorAt=${W} value=${$} zone=${m} />`}
      ${p&&i`<${Cn} errorAt=${W} value=${p} />`}
      <div class="pair">
        <${$n} value=${f??void 0} error=${W("confirmation_window")} />
        <${gn} value=${d??void 0} error=${W("max_offers")} />
        <${Sn} value=${C} error=${W("max_party")} />
      </div>
      ${m&&i`<${bn} value=${g} error=${W("quiet_hours")} />`}
      <${wn}
        value=${w?qe(w,m):void 0}
        error=${W("release_at")}
      />
      <${xn} errorAt=${W} listed=${E} perEmail=${y} />
      <${_n} value=${e.embed} error=${W("embed")} />
      <${P} error=${ae} />
      <div class="acts">
        <button class="button primary" aria-busy=${K}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>n(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${te}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${It}
        close=${()=>n(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var Du=e=>t=>{if(!(t instanceof Y)||t.kind!=="capacity-in-use")throw t;let n=e.findIndex(({id:o})=>o===t.body?.category);throw new H(n<0?"slots":`categories.${n}.seats`,t.message)};function Va({conference:{id:e,name:t}}){let[n,o]=h(!1),r=()=>x(async()=>{await z("DELETE",`/v1/conferences/${e}?forget=true`),v(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
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
      <//>`}`}var Fu=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Ja({conference:{id:e,name:t,embed:n}}){let{origin:o}=location,[r,a]=[Fu(t),`${o}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${Ka}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${o}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${Ka}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${o}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${n.length?s("embed.sites",{sites:n.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function Ka({name:e,label:t,code:n,children:o}){let r=D(null),a=()=>navigator.clipboard.writeText(n).then(()=>v(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${o}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${n}></textarea>
    <${_} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function Qa({conference:e}){let[t,n]=h(!1);return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${qu} conference=${e} close=${()=>n(!1)} />`}`}function qu({conference:e,close:t}){let[n,o]=h("");return i`<${V} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${n?i`<${Lu} id=${e.id} to=${n} close=${t} />`:i`<${Nu} conference=${e} done=${o} />`}
  <//>`}function Nu({conference:{id:e,organizer:t},done:n}){let o={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({to:u})=>{if(u===t)throw new H("to",s("handOver.same"));try{await A(`/v1/conferences/${e}/handover`,{to:u})}catch(f){throw f.kind==="user-unknown"?new H("to",s("handOver.unknown")):f}n(u)});return i`<form onSubmit=${r} novalidate>
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
    <${P} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function Lu({id:e,to:t,close:n}){let o=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(o).then(()=>v(s("handOver.copied")),()=>v(o));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${o}>${o}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${_} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${_} action=${n}>${s("dialog.close")}<//>
    </div>`}function Xa({conference:e}){let{id:t,name:n,organizer:o}=e,r=()=>x(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await A(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Ee([c]),v(s("handOver.accepted",{name:n}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${n}</h1>
    <p class="quiet">
      <${ue} ...${e} /><${$e} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${de("handOver.from",{organizer:i`<strong>${o}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${_} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var Ru=100,Za=240,dt=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Jo=null,Qo=0;function Mu(){let e=new URL(Qo?`./uplot.js?${Qo}`:"./uplot.js",import.meta.url);return Jo??=Promise.all([import(e.href),Pu("./uplot.css")]).then(([t])=>t.default,()=>{throw Jo=null,Qo+=1,new Y(0,null)}),Jo}function Pu(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((n,o)=>{t.onload=n,t.onerror=()=>{t.remove(),o(new Error(`${e} could not be loaded`))},document.head.append(t)})}function zu(e,t){let n=e.map(({at:a})=>Date.parse(a)/1e3),o=Math.max(N()/1e3,...n.slice(-1)),r=dt.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...n,o],...r]}function Uu(e,t){let n=getComputedStyle(t),o=u=>n.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,f,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:o("--muted"),grid:{stroke:o("--line")},ticks:{stroke:o("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Za,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Hu,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:o("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${n.fontFamily}`}],series:[{},...dt.map(({text:u,color:f,dash:d,scale:$})=>({label:s(u),scale:$,dash:d,stroke:o(f),width:2,paths:l,points:{show:!1}}))]}}function Hu({scales:e},t){let n=(e.x.max??0)-(e.x.min??0);return t.map(o=>zs(o*1e3,n))}function ei(e){let[t,n]=h(null),[o,r]=h(null),a=()=>Mu().then(m=>n(()=>m),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:f}=e.series,d=o??(c?null:u),p=d?i`<${I} error=${d} retry=${o?a:f} />`:i`<${L} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${ju} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${Wu} samples=${c??[]} />
  </figure>`}var Bu=e=>e.filter((t,n)=>dt.some(({name:o})=>t[o]!==e[n-1]?.[o]));function Wu({samples:e}){let[t,n]=h(!1),o=({currentTarget:c})=>n(c.open),r=[{name:s("plot.when")},...dt.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${R(c.at)}</th>
    ${dt.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${o}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${He} label=${s("plot.table")} columns=${r}>${Bu(e).slice(-Ru).reverse().map(a)}<//>`}
  </details>`}function ju({uPlot:e,samples:t,now:n,capacity:o}){let r=D(null),a=D(null),c=()=>zu(l.current.samples,l.current.now),l=D({samples:t,now:n});l.current={samples:t,now:n},b(()=>{let f=r.current;if(!f)return;let d=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(Uu(e,f),c(),f)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:Za})),m=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(f),d.addEventListener("change",$),()=>{clearInterval(m),p.disconnect(),d.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(n)]);let u=dt.map(({text:f,name:d})=>`${s(f)} ${n[d]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:o}),counts:u.join(", ")})}
  ></div>`}var Yu=3600;function ni(e){let[t,n]=h({samples:null,resolution:"minute",error:null}),o=D(null),r=Ln(e),c=Nn(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,f=await T(re(u,{since:o.current})),d=({at:p=""})=>!o.current||p>o.current,$=f.items.filter(d);n(({samples:p,resolution:m})=>({samples:ti([...p??[],...$]),resolution:p?m:f.resolution,error:null})),o.current=f.items[f.items.length-1].at}catch(u){n(f=>({...f,error:u}))}});b(()=>{n(u=>u.samples&&e?{...u,samples:ti([...u.samples,Gu(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Gu=(e,{confirmed:t,waitlisted:n,held:o})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(N()).toISOString(),confirmed:t,waitlisted:n,held:o,lapsed:r}},ti=e=>e.sort((t,n)=>Date.parse(t.at)-Date.parse(n.at)).slice(-Yu);var Vu=10;function oi({conference:{id:e}}){let[t,n]=h([]),[o,r]=h(null),[a,c]=h(null),l=`/v1/conferences/${e}/staff`,u=()=>T(`/v1/conferences/${e}/door`).then(r,c),f=()=>T(l).then(({items:y})=>{n(y),c(null)},c);b(()=>{f(),u()},[e]),ne(Vu,u,[e]);let d={user_id:s("staff.name")},{submit:$,busy:p,errorAt:m,summary:g}=M(d,async({user_id:y},C)=>{try{await A(l,{user_id:y})}catch(w){throw w.kind==="user-unknown"?new H("user_id",s("handOver.unknown")):w}C.reset(),v(s("staff.granted",{name:y})),await f()}),E=y=>x(async()=>{await z("DELETE",`${l}/${encodeURIComponent(y)}`),v(s("staff.revoked",{name:y})),await f()});return i`<section class="panel" aria-labelledby="door">
    <h2 id="door">${s("staff.title")}</h2>
    <p>${s("staff.text")} <a href=${`#/door/${e}`}>${s("staff.open")}</a></p>
    ${a&&i`<${I} error=${a} retry=${f} />`}
    <${Vo} numbers=${o} />
    <ul class="plain">
      ${t.map(({user_id:y})=>i`<li key=${y}>
            ${y}
            <${_}
              kind="plain"
              action=${()=>E(y)}
              aria-label=${s("staff.revokeOne",{name:y})}
              >${s("staff.revoke")}<//
            >
          </li>`)}
    </ul>
    <form class="search" onSubmit=${$} novalidate>
      <${k}
        label=${d.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${m("user_id")}
      />
      <button class="button" aria-busy=${p}>${s("staff.grant")}</button>
    </form>
    <${P} error=${g} />
  </section>`}function si({id:e,account:t}){let{conference:n,error:o,reload:r}=We(e);return G(n?.name??s("conference.title")),n?Et(t,n)?i`<${Ku} conference=${n} />`:i`<${Xa} conference=${n} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${o?i`<${I} error=${o} retry=${r} />`:i`<${L} />`}`}function Ku({conference:e}){let{id:t}=e,n=Ba(e),o=ni(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${ue} ...${e} /><${$e} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${Ju} conference=${e} series=${o} />
    ${!e.canceled&&i`<${Ga} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Qa} conference=${e} />`}
      ${n.bookings?.length===0&&i`<${Va} conference=${e} />`}
    </div>
    <${ja} conference=${e} attendees=${n} />
    ${!e.canceled&&i`<${oi} conference=${e} />`}
    ${!e.canceled&&i`<${Ja} conference=${e} />`}
  `}function Ju({conference:e,series:t}){let{capacity:n,confirmed:o,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),o,s("manage.of",{seats:s("count.seat",{count:n})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,f,d])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof f=="number"?Q(f):f}</strong>${" "}
              <span class="quiet">${d}</span>
            </dd>
          </div>`)}
    </dl>
    <${rn} conference=${e} most=${1/0} />
    <${ei} series=${t} now=${{confirmed:o,waitlisted:a,held:r,lapsed:c}} capacity=${n} />
  </section>`}var Ot="/v1/organizer-requests",Qu=10080*60*1e3;function ri(){let[e,t]=h(void 0),[n,o]=h(null),r=()=>T(`${Ot}/me`).then(a=>{t(a),o(null)},a=>{a instanceof Y&&a.status===404?t(null):o(a)});return b(()=>{r()},[]),n?i`<${I} error=${n} retry=${r} />`:e===void 0?i`<${L} />`:i`<section class="form">
    ${e&&i`<${Xu} request=${e} load=${r} />`}
    ${ai(e)&&i`<${Zu} sent=${t} load=${r} />`}
  </section>`}var ai=e=>!e||e.state==="denied"&&N()>=ii(e),ii=({answered_at:e})=>Date.parse(e??"")+Qu;function Xu({request:e,load:t}){let{state:n,reason:o,about:r}=e,a=()=>x(er);return i`
    <h2>${s(`request.${n}`)}</h2>
    ${n==="pending"&&i`<p>${s("request.pendingText",{time:R(e.created_at)})}</p>`}
    ${n==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${n==="denied"&&i`<p>${s("request.reason",{reason:o??""})}</p>`}
    ${n==="denied"&&!ai(e)&&i`<p class="quiet">${s("request.again",{time:R(ii(e))})}</p>`}
    ${n!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${n==="approved"&&i`<${_} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${n==="pending"&&i`<${_} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Zu({sent:e,load:t}){let n={about:s("request.about")},{submit:o,busy:r,errorAt:a,summary:c}=M(n,async({about:l})=>{try{e(await A(Ot,{about:l})),v(s("request.sent"))}catch(u){if(u instanceof Y&&u.status===409)await t();else throw u}});return i`<form onSubmit=${o} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${k} label=${n.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${P} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function ci(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(null),c=()=>Le(Ot,100).then(f=>{t(f),o(null)},f=>o(f));b(()=>{c()},[]);let l=({id:f})=>t(d=>(d??[]).filter($=>$.id!==f)),u=f=>x(async()=>{await A(`${Ot}/${f.id}/approve`),l(f),v(s("request.admitted",{name:f.user_id}))});return n?i`<${I} error=${n} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(f=>i`<li class="form" key=${f.id}>
            <h3>${f.user_id}</h3>
            <p class="quiet">${R(f.created_at)}</p>
            <p>${f.about}</p>
            <div class="acts">
              <${_} kind="primary" action=${()=>u(f)} aria-label=${s("request.approveOne",{name:f.user_id})}>
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
    ${r&&i`<${ed} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function ed({request:e,answered:t,close:n}){let o={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({reason:u})=>{await A(`${Ot}/${e.id}/deny`,{reason:u}),t(e),v(s("request.deniedNow",{name:e.user_id})),n()});return i`<${V} title=${s("request.denyTitle",{name:e.user_id})} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${de("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${o.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${P} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function ui({id:e,signIn:t}){let{account:n}=O.use(o=>o);return G(e==="new"?s("organize.new"):s("organize.title")),!n||!Ne(n)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${td} ...${{account:n,signIn:t}} />`:e==="new"?i`<${ad} />`:e?i`<${si} key=${e} id=${e} account=${n} />`:i`<${sd} account=${n} />`}var td=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${ri} key=${e.user} />`:i`<${U} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,nd=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function od({canceled:e,start:t,end:n}){return e?s("organize.canceled"):Date.parse(n)<=N()?s("organize.over"):s(Date.parse(t)<=N()?"organize.running":"organize.upcoming")}function sd({account:e}){let[t,n]=h(null),[o,r]=h(null),a=()=>sn().then(l=>{n(l),r(null)},r);b(()=>{a()},[e.user]);let c=he(t??[]);return ne(Te,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${s("webhook.title")}</a>
        <a class="button" href="#/keys">${s("key.title")}</a>
        <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
      </div>
    </div>
    ${Po(e)&&i`<${ci} />`}
    ${o&&i`<${I} error=${o} retry=${a} />`}
    ${!t&&!o&&i`<${L} />`}
    ${t&&!t.length&&i`<${U} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${He} label=${s("organize.list")} columns=${nd()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td class="words">${Gt(l.start,l.end,l.timezone)[0]}</td>
              <td>${od(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Mn(e,t,n,o){let{at:r,gap:a}=xe(n,o);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[n,a].map(u=>u.slice(11));throw new H(t,s("form.gap",{local:c,next:l}))}function rd(e,t){let{timezone:n}=e,o=a=>a===""?void 0:Number(a),r=Fn(e,n);return qn(o(e.slots),r),{name:e.name,location:e.location,topics:kn(e.topics),start:Mn(t,"start",e.start,n),end:Mn(t,"end",e.end,n),timezone:n,slots:o(e.slots),categories:r,confirmation_window:hn(e)??void 0,max_offers:o(e.max_offers),max_party:o(e.max_party),quiet_hours:yn(e)??void 0,release_at:e.release_at?Mn(t,"release_at",e.release_at,n):void 0,expected_demand:o(e.expected_demand),opens_at:e.opens_at?Mn(t,"opens_at",e.opens_at,n):void 0,description:e.description,...Tn(e),embed:lt(e.embed),...On(t,n)}}function ad(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${id} id=${e} />`:i`<${di} />`}function id({id:e}){let{conference:t,error:n,reload:o}=We(e);return t?i`<${di} like=${t} />`:n?i`<${I} error=${n} retry=${o} />`:i`<${L} />`}var cd=e=>(e?.agenda??[]).map(t=>({...t,at:""})),ld=e=>(e?.categories??[]).map(({name:t,seats:n,description:o,visible_to:r=[]})=>({name:t,seats:n,description:o,opens:null,closes:null,visible_to:r}));function di({like:e}){let t={...dn(),...In()},{submit:n,busy:o,errorAt:r,summary:a}=M(t,async(c,l)=>{let u=await A("/v1/conferences",rd(c,l));Ee([u]),v(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
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
      <${pn} rows="5" value=${e?.description} error=${r("description")} />
      <${mn} maxlength="200" value=${e?.location} error=${r("location")} />
      <${vn} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${li} name="start" label=${t.start} error=${r("start")} />
        <${li} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:lo()})}
      >
        ${c=>i`<select ...${c}>
            ${Us().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${An} errorAt=${r} value=${cd(e)} zone=${null} />
      <${Cn} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${fn} value=${e?.slots} error=${r("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
        <${k}
          label=${t.opens_at}
          name="opens_at"
          type="datetime-local"
          hint=${s("form.opensHint")}
          error=${r("opens_at")}
        />
      </div>
      <${Dn} errorAt=${r} value=${ld(e)} zone=${null} />
      <div class="pair">
        <${$n} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${gn} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${Sn} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${bn} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${wn} error=${r("release_at")} />
      <${xn} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${_n} value=${e?.embed} error=${r("embed")} />
      <${P} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${o}>${s("form.publish")}</button>
      </div>
    </form>
  `}var li=({name:e,label:t,error:n})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${n} />`;var fi=new Map;function mi(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function pi(){history.scrollRestoration="manual";let{key:e}=mi();addEventListener("scroll",()=>fi.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=mi();e=t.key,ud(t.isNew?0:fi.get(e)??0,()=>e===t.key)})}function ud(e,t){let n=Date.now()+2e3,o=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>n?scrollTo(0,e):requestAnimationFrame(o)};requestAnimationFrame(o)}var dd=["in","up"];function $i({close:e,signedIn:t}){let[n,o]=h("in"),[r,a]=h({user:""}),c=(f,d={})=>{a($=>({...$,hint:void 0,...d})),o(f)},l=()=>{e(),t(),fd().catch(()=>{})},u=wd[n];return i`<${V} title=${s(vd[n]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${dd.map(f=>i`<button
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
  <//>`}async function fd(){(await T("/v1/users/me").catch(t=>{if(t instanceof Y&&t.status===404)return null;throw t}))?.language||await z("PATCH","/v1/users/me",{language:Ze})}function Xe({submit:e,label:t,children:n}){let[o,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let f=new FormData(u.target);await e(Object.fromEntries(f))}catch(f){r(Ce(f)),c(!1)}}}}>
    ${n}
    <p class="wrong" role="alert">${o}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var Xo=({known:e})=>i`<${k}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,hi=()=>i`<${k}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function Zo(e,t,{go:n,done:o}){try{await Bs(e,t),o()}catch(r){if(r instanceof gt)n("renew",{user:e,required:r,hint:r.message});else if(r instanceof bt)n("app",{user:e,app:r,hint:r.message});else if(r instanceof Je&&r.kind==="UserNotConfirmedException")n("code",{user:e,password:t,hint:r.message});else if(r instanceof Je&&r.kind==="PasswordResetRequiredException")await po(e),n("reset",{user:e,hint:r.message});else throw r}}function md(e){let{known:t,go:n}=e;return i`<${Xe} submit=${({user:r,password:a})=>Zo(r,a,e)} label=${s("sign.in")}>
      <${Xo} known=${t} />
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
    </button>`}function pd({known:e,go:t}){return i`<${Xe} submit=${async({user:o,email:r,password:a})=>{await Vs(o,a,r),t("code",{user:o,password:a})}} label=${s("sign.up")}>
      <${Xo} known=${e} />
      <${k} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${at} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function $d(e){let{known:t,go:n}=e,[o,r]=h(t.user),a=async({code:u})=>{await Ks(o,u),v(s("sign.ready")),t.password&&o===t.user?await Zo(o,t.password,e):n("in",{user:o})},c=()=>Ys(o).then(()=>v(s("sign.resent")),u=>v(Ce(u),!0)),l=({target:u})=>r(u.value);return i`<${Xe} submit=${a} label=${s("sign.confirm")}>
      <${k}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${o}
        onInput=${l}
      />
      <${hi} />
    <//>
    <${_} kind="plain" action=${c}>${s("sign.resend")}<//>`}function hd({known:e,go:t}){return i`<${Xe} submit=${async({user:o})=>{await po(o),t("reset",{user:o})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${Xo} known=${e} />
  <//>`}function gd(e){let{user:t}=e.known;return i`<${Xe} submit=${async({code:o,password:r})=>{await Gs(t,o,r),v(s("sign.changed")),await Zo(t,r,e)}} label=${s("sign.setPassword")}>
    <${hi} />
    <${at} label=${s("sign.newPassword")} />
  <//>`}function bd({known:e,done:t}){return i`<${Xe} submit=${async({password:o})=>{e.required&&await Ws(e.required,o),t()}} label=${s("sign.setPassword")}>
    <${at} label=${s("sign.newPassword")} />
  <//>`}function yd({known:e,done:t}){return i`<${Xe} submit=${async({code:o})=>{e.app&&await js(e.app,o.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${k}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var wd={in:md,up:pd,code:$d,forgot:hd,reset:gd,renew:bd,app:yd},vd={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function gi(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h({}),c=rt(),l=()=>T("/slots").then(t,o);b(()=>{l()},[]),ne(c==="live"?Te:Me,l),b(()=>a({}),[c]),vt(["slots_update"],({data:p})=>{t(p),o(null)}),vt(["booking_response","cancellation_response"],({success:p,message:m,slot_id:g})=>{v(m,!p),a(E=>({...E,[g]:!1}))});let[u,f]=h(null);G(s("slots.title"));let d=(p,m)=>{st({type:p,slot_id:m})?a(g=>({...g,[m]:!0})):v(s("slots.offline"),!0)},$=p=>p.is_booked?f(p):d("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&n?.status===404&&i`<${U} title=${s("slots.off")} />`}
    ${!e&&n&&n.status!==404&&i`<${I} error=${n} retry=${l} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${_d}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${te}
        title=${s("slots.freeTitle",{hours:bi(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>f(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var bi=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function _d({slot:e,press:t,busy:n,off:o}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${n}
      disabled=${o}
      onClick=${()=>n||t(e)}
    >
      <span class="hour">${bi(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:oe(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var je="/v1/webhooks",kd=3,xd=1440*60*1e3,Sd=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","RequestWaitlisted","RequestOffered","RequestLapsed","RequestEnded","BookingDeleted","PersonInvited","InvitationDeclined","SeatCheckedIn","CheckInUndone","ConferenceChanged","AttendeesMessaged"];function yi({signIn:e}){let{account:t}=O.use(n=>n);return G(s("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    ${t&&Ne(t)?i`<${Td} key=${t.user} />`:i`<h1 tabindex="-1">${s("webhook.title")}</h1>
            <${U} title=${s(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${s("nav.signIn")}
                </button>`}
            <//>`}
  `}function Td(){let[e,t]=h(null),[n,o]=h(null),[r,a]=h(!1),c=()=>T(je).then(({items:l})=>{t(l),o(null)},o);return b(()=>{c()},[]),i`
    <div class="top">
      <h1 tabindex="-1">${s("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${s("webhook.add")}
      </button>
    </div>
    <p class="quiet">${s("webhook.text")}</p>
    ${n&&i`<${I} error=${n} retry=${c} />`}
    ${!e&&!n&&i`<${L} />`}
    ${e&&!e.length&&i`<${U} title=${s("webhook.none")} />`}
    ${e?.map(l=>i`<${Ed} key=${l.id} webhook=${l} reload=${c} />`)}
    ${r&&i`<${Od} reload=${c} close=${()=>a(!1)} />`}
  `}function Ed({webhook:e,reload:t}){let[n,o]=h(!1),r=`${je}/${e.id}`,a=()=>x(async()=>{await A(`${r}/test`),v(s("webhook.tested")),o(!0)}),c=()=>x(async()=>{await z("PATCH",r,{enabled:!e.enabled}),await t()}),l=u=>s("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${Ad} webhook=${e} />
    <div class="acts">
      <${_} action=${a} aria-label=${l(s("webhook.test"))}>${s("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${n}
        aria-label=${l(s("webhook.deliveries"))}
        onClick=${()=>o(!n)}
      >
        ${s("webhook.deliveries")}
      </button>
      <${Pn} label=${s("webhook.replay")} named=${l}>
        ${u=>i`<${Dd} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${Pn} label=${s("webhook.change")} named=${l}>
        ${u=>i`<${Id} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${_} action=${c} aria-label=${l(s(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${s(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${Pn} label=${s("webhook.rotate")} named=${l}>
        ${u=>i`<${Fd} webhook=${e} close=${u} />`}
      <//>
      <${Pn} label=${s("webhook.remove")} named=${l}>
        ${u=>i`<${qd} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${n&&i`<${Cd} webhook=${e} reload=${t} />`}
  </section>`}function Ad({webhook:{enabled:e,failing_since:t,events:n,conference:o,next_attempt:r}}){let[a]=he(o?[o]:[]),c=n.map(l=>s(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${s(e?"webhook.enabled":"webhook.disabled")}${t&&` ${s("webhook.failing",{time:R(t)})}`}${e&&t&&r&&` ${s("webhook.next",{time:R(r)})}`}
    </p>
    <p>
      ${n.length?c:s("webhook.allEvents")}${o&&i` · ${a?.name??s("conference.title")}`}
    </p>
  `}function Pn({label:e,named:t,children:n}){let[o,r]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>r(!0)}
    >
      ${e}
    </button>
    ${o&&n(()=>r(!1))}`}function Cd({webhook:{id:e},reload:t}){let[n,o]=h(null),[r,a]=h(null),c=()=>T(`${je}/${e}/deliveries?limit=20`).then(({items:u})=>{let f=u[0]?.at!==n?.[0]?.at;return o(u),a(null),n&&f?t():void 0},a);if(b(()=>{c()},[]),ne(kd,c),r)return i`<${I} error=${r} retry=${c} />`;if(!n)return i`<${L} />`;if(!n.length)return i`<p class="quiet">${s("webhook.noDeliveries")}</p>`;let l=[{name:s("webhook.at")},{name:s("webhook.event")},{name:s("webhook.attempt"),number:!0},{name:s("webhook.status")},{name:s("webhook.latency"),number:!0},{name:s("webhook.response")}];return i`<${He} label=${s("webhook.deliveries")} columns=${l}>
    ${n.map(u=>i`<tr key=${`${u.event} ${u.at} ${u.attempt}`}>
          <td>${R(u.at)}</td>
          <th scope="row">${s(`event.${u.name}`)}</th>
          <td class="number">${Q(u.attempt)}</td>
          <td class=${u.accepted?null:"wrong"}>
            ${u.status??s("webhook.noStatus")}
          </td>
          <td class="number">${s("webhook.milliseconds",{number:u.latency_ms})}</td>
          <td>${u.response}</td>
        </tr>`)}
  <//>`}var wi=()=>({url:s("webhook.url"),conference:s("webhook.conference"),events:s("webhook.events")}),vi=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function Od({reload:e,close:t}){let[n,o]=h(""),[r,a]=h([]);b(()=>{sn().then(a,()=>{})},[]);let c=he(r),{submit:l,busy:u,errorAt:f,summary:d}=M(wi(),async($,p)=>{let m=$.conference||null,g={url:$.url.trim(),conference:m,events:vi(p)};o((await A(je,g)).secret),await e()});return i`<${V} title=${s("webhook.add")} close=${t}>
    ${n?i`<${xi} secret=${n} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${_i} error=${f("url")} />
            <${k} label=${s("webhook.conference")} name="conference" error=${f("conference")}>
              ${$=>i`<select ...${$}>
                  <option value="">${s("webhook.allConferences")}</option>
                  ${c.map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
                </select>`}
            <//>
            <${ki} chosen=${[]} />
            <${P} error=${d} />
            <button class="button primary" aria-busy=${u}>${s("webhook.add")}</button>
          </form>`}
  <//>`}function Id({webhook:e,reload:t,close:n}){let{submit:o,busy:r,errorAt:a,summary:c}=M(wi(),async({url:l},u)=>{await z("PATCH",`${je}/${e.id}`,{url:l.trim(),events:vi(u)}),await t(),n()});return i`<${V} title=${s("webhook.change")} close=${n}>
    <form onSubmit=${o} novalidate>
      <${_i} value=${e.url} error=${a("url")} />
      <${ki} chosen=${e.events} />
      <${P} error=${c} />
      <button class="button primary" aria-busy=${r}>${s("webhook.save")}</button>
    </form>
  <//>`}var _i=({value:e,error:t})=>i`<${k}
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
  />`,ki=({chosen:e})=>i`<fieldset class="checks">
    <legend>${s("webhook.events")}</legend>
    <p class="hint">${s("webhook.eventsHint")}</p>
    ${Sd.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${s(`event.${t}`)}
        </label>`)}
  </fieldset>`;function Dd({webhook:e,reload:t,close:n}){let o={since:s("webhook.since")},{submit:r,busy:a,errorAt:c,summary:l}=M(o,async({since:f})=>{let{at:d}=xe(f,null);if(Date.parse(d)>N())throw new H("since",s("webhook.future"));await A(`${je}/${e.id}/replay`,{since:d}),v(s("webhook.replayed")),await t(),n()}),u=qe(new Date(N()-xd).toISOString(),null);return i`<${V} title=${s("webhook.replay")} close=${n}>
    <form onSubmit=${r} novalidate>
      <p>${s("webhook.replayText")}</p>
      <${k}
        label=${o.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${u}
        error=${c("since")}
      />
      <${P} error=${l} />
      <button class="button primary" aria-busy=${a}>${s("webhook.replay")}</button>
    </form>
  <//>`}function Fd({webhook:e,close:t}){let[n,o]=h(""),r=()=>x(async()=>o((await A(`${je}/${e.id}/rotate`)).secret));return i`<${V} title=${s("webhook.rotate")} close=${t}>
    ${n?i`<${xi} secret=${n} close=${t} />`:i`<p>${s("webhook.rotateText")}</p>
            <${_} kind="primary" action=${r}>${s("webhook.rotate")}<//>`}
  <//>`}function qd({webhook:e,reload:t,close:n}){let o=()=>x(async()=>{await z("DELETE",`${je}/${e.id}`),v(s("webhook.removed")),await t()});return i`<${te}
    title=${s("webhook.removeTitle")}
    confirmLabel=${s("webhook.remove")}
    action=${o}
    close=${n}
  >
    <p>${s("webhook.removeText",{url:e.url})}</p>
  <//>`}function xi({secret:e,close:t}){let n=()=>navigator.clipboard.writeText(e).then(()=>v(s("webhook.copied")),()=>v(e));return i`<p role="status">${s("webhook.secretText")}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${_} kind="primary" action=${n}>${s("webhook.copy")}<//>
      <${_} action=${t}>${s("dialog.close")}<//>
    </div>`}var Si={account:zr,conferences:ua,conference:ia,mine:Aa,offer:Pd,slots:gi,organize:ui,webhooks:yi,keys:Hr,door:xa},Ti=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",n=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(n)}}catch{return{name:"unknown",id:""}}};function Nd(){let[e,t]=h(Ti());return b(()=>{let n=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(Ti())};return addEventListener("hashchange",n),()=>removeEventListener("hashchange",n)},[]),e}function Ld(){let e=Nd(),[t,n]=h(null),o=l=>n({then:l}),r=D(null),a=D(!0),c=Object.hasOwn(Si,e.name)?Si[e.name]:zd;return Rd(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${Ud} route=${e} signIn=${()=>o()} />
    <${Bd} />
    <${Wd} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Md} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${o} />
    </main>
    <${qo} />
    ${t&&i`<${$i} close=${()=>n(null)} signedIn=${()=>t.then?.()} />`}
  `}function Rd(){let{text:e}=so.use(n=>n),t=q.use(({bookings:n})=>Object.values(n).some(Z));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function Md({view:e,...t}){let[n,o]=no(r=>console.error(r));return n?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${I} error=${n} retry=${o} />`:i`<${e} ...${t} />`}function Pd(){G(s("app.loading"));let{bookings:e,state:t}=q.use(r=>r),{account:n}=O.use(r=>r),o=!!n&&["empty","loading"].includes(t);return b(()=>{if(o)return;let r=Object.values(e).filter(Z);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[o]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function zd(){return G(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${U} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function Ud({route:e,signIn:t}){let{account:n}=O.use(c=>c),o=q.use(({bookings:c})=>Object.values(c).filter(Z).length),r=["conferences","mine",...Se.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&["webhooks","keys"].includes(e.name);return i`<header>
    <a class="brand" href="#/conferences"><${Hd} /><span>Seats</span></a>
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
  </header>`}var Hd=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Bd(){let e=rt();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function Wd({route:e}){let{bookings:t,state:n}=q.use(r=>r);if(n==="stored")return null;let o=Object.values(t).filter(r=>Z(r)&&e.name!=="mine"&&r.conference!==e.id);return o.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${o.map(r=>Ie(r)?i`<${At} key=${r.id} booking=${r} named />`:i`<${on} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await ns();pi();Rr();Kn(i`<${Ld} />`,document.getElementById("page"));mr();dr().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",we())});
