/* Bundled from page/ by `make page`: 7ff57a27ac40b548d4c56549ed8ac166. See licences.txt. */
var Bt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.accountChanged":"Another person has signed in, or you have signed out. The request was not sent again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","ballot.title":"Ballot","ballot.enter":"Enter the ballot","ballot.enterParty":"Enter the ballot for {count} seats","ballot.drawnAt":"The seats are drawn on {time}. It does not matter when you enter before that.","ballot.entries":{one:"1 entry",other:"{count} entries"},"ballot.commitment":"The draw is fixed by a secret number with this fingerprint:","ballot.drawn":{one:"The seats were drawn on {time}, from 1 entry, with this number:",other:"The seats were drawn on {time}, from {count} entries, with this number:"},"ballot.entered":"You have entered the ballot. Nobody has a position before the draw.","ballot.enteredAt":"You have entered the ballot for {name}.","ballot.number":"Your entry has the number {number}.","ballot.leave":"Withdraw my entry","ballot.leaveTitle":"Withdraw your entry?","ballot.leaveText":"You can enter again until the draw.","ballot.why":"A draw decided the order of the entries. Bookings after the draw come later.","ballot.before":{one:"1 person comes before you and still waits.",other:"{count} people come before you and still wait."},"booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","more.get":"Get more seats","more.title":"Get more seats?","more.text":"You get new tickets for all your seats. The tickets that you have now are not valid any more.","more.textWaits":"Not enough seats are free. You keep your seats, and wait for the others at the end of the waitlist.","more.wanted":"Seats in total","more.take":{one:"Take one more seat",other:"Take {count} more seats"},"more.waits":{one:"You wait for one more seat.",other:"You wait for {count} more seats."},"more.held":{one:"One more seat is held for you",other:"{count} more seats are held for you"},"more.claim":{one:"Claim one more seat",other:"Claim {count} more seats"},"more.keeps":"You keep the seats that you have.","more.withdraw":"Stop waiting","more.offeredAt":"{name}: the seats that you wait for are held for you until {time}.","more.expiredAt":"{name}: your offer expired. You keep the seats that you have.","move.change":"Change the category","move.title":"Change the category of your seats?","move.text":"Your seats are exchanged at once. The tickets that you have now are not valid any more.","move.textWaits":"Not enough seats are free there. You keep your seats, and wait at the end of the waitlist of that category.","move.move":"Move my booking","move.waits":"You wait to move to: {category}.","move.held":{one:"A seat is held for you: {category}",other:"{count} seats are held for you: {category}"},"move.exchanges":"In exchange, you give up the seats that you have.","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.no_show":"Your seat was not checked in in time, and somebody from the waitlist gets it.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","key.title":"API keys","key.text":"A server of yours calls the API with a key instead of your password. Give each server a key of its own.","key.full":"You have ten keys, which is the limit. Revoke one that you do not need.","key.none":"You have no API keys yet","key.create":"Create a key","key.name":"Name","key.nameHint":"Where you use it, such as CRM or ticket shop.","key.scopes":"May","key.scopesHint":"The key permits this and nothing else, for your conferences.","key.noScope":"Choose at least one.","key.created":"created {time}","key.may":"It may: {scopes}.","key.secretText":"This is your key. Copy it now into the secret store of your server: it is not shown again.","key.copy":"Copy the key","key.copied":"The key is copied.","key.revoke":"Revoke","key.revokeOne":"Revoke: {name}","key.revokeTitle":"Revoke the key {name}?","key.revokeText":"A server that uses it is refused within a minute. This can't be undone.","key.revoked":"The key {name} is revoked.","scope.events:read":"read events","scope.conferences:read":"read the list of conferences","scope.conferences:write":"add and change conferences","scope.attendees:read":"read attendees and their addresses","scope.invitations:write":"send invitations","scope.checkins:write":"check people in at the door","scope.webhooks:write":"add and remove webhooks","scope.imports:write":"import conferences and attendees","form.release":"Release seats of no-shows (optional)","form.releaseHint":"From this time on, before the start, the seats of people who have not checked in go to the waitlist.","form.releaseLate":"Choose a time before the start.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.RequestWaitlisted":"A booking waits for more or other seats","event.RequestOffered":"More or other seats are offered to a booking","event.RequestLapsed":"An offer of more or other seats lapses","event.SeatCheckedIn":"A seat is checked in","event.CheckInUndone":"A check-in is undone","event.RequestEnded":"A request for more or other seats ends","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-growable":"Only a confirmed booking can get more seats.","problem.already-waiting":"The booking waits for other seats already. Withdraw that request first.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sale":"How seats are given","form.saleHint":"This can't be changed later.","form.saleDirect":"In the order of booking","form.saleBallot":"By a ballot","form.draws":"Time of the draw","form.drawsHint":"People enter the ballot until then. This time can't be changed later.","form.drawFixed":"The seats are drawn by a ballot on {time}. This can't be changed.","form.drawTime":"Choose a time in the future, and before the conference starts.","form.opensBeforeDraw":"Booking must open before the draw.","form.ballotWithoutCategories":"A ballot has no categories, because all its seats are equal.","form.sameName":"Another category has this name.","conference.opens":"Bookings open on {time}.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"},"door.title":"Door","door.signIn":"Sign in to work at a door","door.none":"You are not staff of any conference. An organizer can add you by your username.","door.ready":"Ready to scan","door.admitted":"Admitted","door.already":"Already admitted","door.void":"Ticket is void","door.foreign":"Ticket of another conference","door.expired":"Ticket has expired","door.invalid":"Not a ticket","door.elsewhere":"Another gate","door.seat":"Seat {seat}","door.before":"at {gate}, {time}","door.onlyAt":"Only {gate} can admit this ticket now: it is offline.","door.needsNetwork":"This ticket needs a connection, or the gate that has its seats.","door.undo":"Undo","door.undoOne":"Undo seat {seat} of {name}","door.undone":"Check-in undone","door.camera":"Camera","door.picture":"Picture of the camera","door.starting":"Starting the camera\u2026","door.startCamera":"Scan with the camera","door.stopCamera":"Stop the camera","door.noCamera":"The camera can't be used. Allow it in the browser's settings, or type the ticket.","door.find":"Find by hand","door.words":"Name, email or ticket","door.search":"Search","door.nobody":"Nobody found","door.found":{one:"{count} booking found",other:"{count} bookings found"},"door.noNames":"Names can be searched only with a connection.","door.inside":"Seat {seat}: {gate}, {time}","door.admit":"Admit seat {seat}","door.admitOne":"Admit seat {seat} of {name}","door.present":"Present","door.expected":"Expected","door.missing":"Not here yet","door.noShows":"No-shows","door.released":"Released","door.numbers":"Numbers at the door","door.away":"{gate} is offline since {time}","door.gate":"Name of this gate","door.gateHint":"For example North. A second scan of a ticket shows it.","door.nameGate":"Enter the name of this gate first.","door.network":"Without a network","door.networkText":"This gate can go on without a network. It then admits its part of the tickets, and no other gate admits these.","door.cannot":"This browser can't verify tickets without a network.","door.leaveAll":"Go offline with all tickets","door.leaveHalf":"Go offline with half of them","door.leaveRest":"Go offline with the others","door.left":"This gate can work without a network now","door.isOffline":"This gate is offline","door.waiting":{one:"{count} check-in waits to be sent",other:"{count} check-ins wait to be sent"},"door.share":"It admits {count} of 16 parts of the tickets.","door.sent":"All check-ins are sent","door.sentBySelf":"They are sent when there is a network. This gate stays offline until you bring it back.","door.comeBack":"Send them and go online","door.back":"This gate is online","door.conflicts":{one:"{count} check-in was refused: {message}",other:"{count} check-ins were refused. The first: {message}"},"staff.title":"At the door","staff.text":"Staff scan tickets with a phone or a computer.","staff.open":"Open the door","staff.name":"Username of a helper","staff.grant":"Add","staff.granted":"{name} is staff now","staff.revoke":"Remove","staff.revokeOne":"Remove {name}","staff.revoked":"{name} is not staff any more","problem.seat-checked-in":"A seat of this booking is checked in. The staff at the door can undo it.","problem.gate-holds-parts":"A gate with this name is offline already.","problem.no-free-parts":"Other gates have all tickets. They must come back first.","problem.too-many-staff":"A conference can have at most 50 people as staff.","why.passed":"On {time}, {seats} went to a later place: {free}, and you need {needed} together.","why.saved":"On {time}, {seats} went to a later place. More seats would have passed another party too often.","count.free":{one:"only 1 seat was free",other:"only {count} seats were free"},"why.bound":"After at most {count} seats, free seats are saved for you.","form.seatsOthers":"Seats without a category","status.QUEUED":"In the queue","queue.join":"Join the queue","queue.before":"You can join the queue 10 minutes before.","queue.joinedAt":"You're in the queue for {name}.","queue.next":"You're in the queue. Your request is next.","queue.ahead":{one:"You're in the queue. One request is before yours.",other:"You're in the queue. {count} requests are before yours."},"queue.about":"You're in the queue. About {count} requests are before yours.","queue.opens":"Seats are given from {time}, in the order of the queue.","queue.stay":"The result appears here. You can close this page and come back on this device.","queue.refused":"Your request for {name} was refused: {reason}","problem.sale-queued":"Other people are in the queue of this conference. Try again in a moment.","problem.sale-not-open":"Booking of this conference is not open yet.","form.saleRush":"By a queue, for many people at once"};var vr={de:()=>import("./de.js")},on=["en",...Object.keys(vr)],_r=e=>e.toLowerCase().split("-")[0];function ac(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(_r).find(o=>on.includes(o))??"en"}var it=ac(),be=navigator.languages.find(e=>_r(e)===it)??it,Wt=Bt;async function kr(){let e=vr[it];e&&(Wt={...Bt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Wt===Bt?"en":it}var ic=new Intl.PluralRules(be),J=e=>e.toLocaleString(be);function cc(e,t){let o=Wt[e];if(o===void 0)throw new Error(`no text for ${e}`);return typeof o=="string"?o:o[ic.select(Number(t.count))]??o.other}var Xe=e=>Object.hasOwn(Wt,e),r=(e,t={})=>xr(e,t).join(""),pe=(e,t)=>xr(e,t),xr=(e,t)=>cc(e,t).split(/\{(\w+)\}/).map((o,n)=>{let s=n%2?t[o]:o;return typeof s=="number"?J(s):s});var Tr=function(e,t,o,n){var s;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,o[t[a++]]):t[++a];c===3?n[0]=l:c===4?n[1]=Object.assign(n[1]||{},l):c===5?(n[1]=n[1]||{})[t[++a]]=l:c===6?n[1][t[++a]]+=l+"":c?(s=e.apply(l,Tr(e,l,o,["",null])),n.push(s),l[0]?t[0]|=2:(t[a-2]=0,t[a]=s)):n.push(l)}return n},Sr=new Map;function Er(e){var t=Sr.get(this);return t||(t=new Map,Sr.set(this,t)),(t=Tr(this,t.get(e)||(t.set(e,t=(function(o){for(var n,s,a=1,c="",l="",u=[0],d=function($){a===1&&($||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,c):a===3&&($||c)?(u.push(3,$,c),a=2):a===2&&c==="..."&&$?u.push(4,$,0):a===2&&c&&!$?u.push(5,0,!0,c):a>=5&&((c||!$&&a===5)&&(u.push(a,0,c,s),a=6),$&&(u.push(a,$,0,s),a=6)),c=""},f=0;f<o.length;f++){f&&(a===1&&d(),d(f));for(var p=0;p<o[f].length;p++)n=o[f][p],a===1?n==="<"?(d(),u=[u],a=3):c+=n:a===4?c==="--"&&n===">"?(a=1,c=""):c=n+c[0]:l?n===l?l="":c+=n:n==='"'||n==="'"?l=n:n===">"?(d(),a=1):a&&(n==="="?(a=5,s=c,c=""):n==="/"&&(a<5||o[f][p+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):n===" "||n==="	"||n===`
`||n==="\r"?(d(),a=2):c+=n),a===3&&c==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var j,Or,lc,Pe,nn,Kt,qr,Yt,Ir,sn,rn,uc,xt=Symbol.for("pv"),Qt={},Jt=[],dc=/^m(i|n|o|s|text|space)$/,an=Array.isArray,cn=Jt.slice,et=Object.assign;function Ze(e){e&&e.parentNode&&e.remove()}function Dr(e,t,o){var n,s,a,c={},l=arguments.length;for(a in t)a=="key"?n=t[a]:a=="ref"&&typeof e!="function"?s=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?cn.call(arguments,2):o),kt(e,c,n,s,null)}function kt(e,t,o,n,s){var a={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:xt,__v:s||++Or,__i:-1,__u:0};return!s&&j.vnode&&j.vnode(a),a}function Xt(e){return e.children}function Gt(e,t){this.props=e,this.context=t,this.__g=0}function ze(e,t){if(t==null)return e.__&&ze(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:ze(e)}function fc(e){var t,o=e.__v,n=o.__e,s=[],a=[],c=e.__P;c&&((t=et({constructor:xt},o)).__v=o.__v+1,j.vnode&&j.vnode(t),ln(c,t,o,e.__n,c.namespaceURI,32&o.__u?[n]:null,s,n||ze(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=t,Pr(s,t,a),o.__=o.__e=null,t.__e!=n&&Fr(t))}function Fr(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Fr(e)}function Ar(e){(8&e.__g||(e.__g|=8,Pe.push(e),Kt++))&&nn==j.debounceRendering||((nn=j.debounceRendering)||queueMicrotask)(Nr)}function Nr(){try{for(var e,t=1;Pe.length;)Pe.length>t&&Pe.sort(qr),e=Pe.shift(),t=Pe.length,8&e.__g&&fc(e)}finally{(Kt=Pe.length)&&(nn||queueMicrotask)(Nr)}}function Rr(e,t,o,n,s,a,c,l,u,d,f){var p,$,m,g,k,b,q=n.__k||Jt,x=t.length;for(u=mc(o,t,q,u,x),p=0;p<x;p++)(m=o.__k[p])!=null&&($=~m.__i&&q[m.__i]||Qt,m.__i=p,b=ln(e,m,$,s,a,c,l,u,d,f),g=m.__e,($.ref!=m.ref||8&$.__u)&&($.ref&&un($.ref,null,m,$),m.ref&&f.push(m.ref,m.__c||g,m)),k=k||g,4&m.__u?(u=Lr(m,u,e,!$.__v),$.__e&&($.__e=null)):typeof m.type=="function"&&b!==void 0?u=b:g&&(u=g.nextSibling),m.__u&=-21);return o.__e=k,u}function mc(e,t,o,n,s){var a,c,l,u,d,f,p,$,m,g=o.length,k=g,b=0,q=0,x=e.__k=Array(s);for(a=0;a<s;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=x[a]=kt(null,c):an(c)?c=x[a]=kt(Xt,{children:c}):c.constructor===xt&&c.__b?c=x[a]=kt(c.type,c.props,c.key,c.ref,c.__v):x[a]=c,u=a+b,c.__=e,c.__b=e.__b+1,l=null,~(d=c.__i=pc(c,o,u,k))&&(k--,(l=o[d])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,d==u-1?b--:d==u+1?b++:d!=u&&(d>u?b--:b++,q=1)):(~d||(s>g?b--:s<g&&b++),typeof c.type!="function"&&(c.__u|=4))):x[a]=null;if(q){for(f=[],p=[],a=0;a<s;a++)if((c=x[a])&&16&c.__u){for(b=0,$=f.length;b<$;)f[m=b+$>>1]<c.__i?b=m+1:$=m;f[b]=c.__i,p[a]=b+1}for(b=f.length;a--;)p[a]&&(p[a]==b?b--:x[a].__u|=4)}if(k)for(a=0;a<g;a++)!(l=o[a])||2&l.__u||(l.__e==n&&(n=ze(l)),dn(l,l));return n}function Lr(e,t,o,n){var s,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,t=Lr(s[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=ze(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!n&&o.moveBefore&&c.parentNode?o.moveBefore(c,t):o.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function pc(e,t,o,n){var s,a=e.key,c=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return o;if(n>(u?1:0)){for(s=o-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s;for(s=o+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&a==l.key&&c==l.type)return s}return-1}function Cr(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function jt(e,t,o,n,s){var a,c;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||Cr(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||Cr(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(c=rn[t]||(rn[t]=$c(t)),(e.__a||(e.__a={}))[t]=sn,a=t!=(t=t.replace(Ir,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function $c(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Yt]==null)t[Yt]=sn++;else if(t[Yt]<this.__a[e])return;return o(j.event?j.event(t):t)}}}function ln(e,t,o,n,s,a,c,l,u,d){var f,p,$,m,g,k,b,q,x,E,N,ge,K,B,ce,Ht,W,ke,le=t.type;if(t.constructor!==xt)return null;128&o.__u&&(u=32&o.__u,f=o.__c.__z)&&(t.__u|=u,p=a=[],f.nodeType==8?l=Vt(f,a):a.push(f),l=a[0]||l),(f=j.__b)&&f(t);e:if(typeof le=="function"){$=c.length;try{if(q=t.props,x=(f=le.prototype)&&f.render,E=(f=le.contextType)&&n[f.__c],N=f?E?E.props.value:f.__:n,(m=o.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(x?t.__c=m=new le(q,N):(t.__c=m=new Gt(q,N),m.constructor=le,m.render=gc),E&&E.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),x&&(m.__s||(m.__s=m.state),le.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=et({},m.__s)),et(m.__s,le.getDerivedStateFromProps(q,m.__s)))),g=m.props,k=m.state,m.__v=t,o.__c){if(q!==g&&x&&!le.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(q,N),t.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(q,m.__s,N)===!1){t.__v!=o.__v&&(m.props=q,m.state=m.__s,m.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ue){ue&&(ue.__=t)}),Jt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&c.push(m),l=ze(o);break e}m.componentWillUpdate&&m.componentWillUpdate(q,m.__s,N),x&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,k,b)})}else x&&!le.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),x&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=N,m.props=q,m.__P=e,m.__g&=-5,ge=j.__r,K=x?25:0;do m.__g&=-9,ge&&ge(t),f=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++K<25);x&&(Jt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=et({},n,m.getChildContext())),x&&o.__c&&m.getSnapshotBeforeUpdate&&(b=m.getSnapshotBeforeUpdate(g,k)),B=f&&f.type===Xt&&f.key==null?f.props.children:f,q.__P&&(f=l,s=(e=q.__P).namespaceURI,u=a=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ue){ue&&dn(ue,ue)}),o.__k=null),l=o.__k?ze(o,0):null),l=Rr(e,an(B)?B:[B],t,o,n,s,a,c,l,u,d),q.__P&&(t.__e=null,l=f),t.__u&=-161,p&&p.some(Ze),m.__h.length&&c.push(m),1&m.__g&&(m.__g&=-4)}catch(ue){if(c.length=$,t.__v=null,u||a)if(ue&&ue.then){if(t.__u|=128|u,a){for(~(W=a.indexOf(l||void 0))||(W=a.length);(ke=a[W-1])&&ke.nodeType==8;)W--;for(;W<a.length;W++)if(ke=a[W])if(a[W]=null,ce){if(ke==Ht)break}else{if(ke.nodeType!=8)break;ke.data.startsWith("$s")&&(Ht=Vt(ce=ke))}}if(!ce){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ce=l}(f=Vt(ce=t.__c.__z||(t.__c.__z=ce)))?(t.__e=ce,l=f):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ze);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ue&&ue.then||Mr(t),j.__e(ue,t,o)}}else l=t.__e=hc(o.__e,t,o,n,s,a,c,u,d,e);return(f=j.diffed)&&f(t),l}function Vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Mr(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Mr))}function Pr(e,t,o){for(var n=0;n<o.length;)un(o[n++],o[n++],o[n++]);j.__c&&j.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){j.__e(a,s.__v)}})}function hc(e,t,o,n,s,a,c,l,u,d){var f,p,$,m,g,k,b,q,x=o.props||Qt,E=t.props,N=t.type;if(N=="svg"?s="http://www.w3.org/2000/svg":N=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((g=a[f])&&(N?g.localName==N:g.nodeType==3)){e=g,a[f]=null;break}}if(!e){if(q=d.ownerDocument||document,!N)return q.createTextNode(E);e=q.createElementNS(s,N,E.is?E:d),l&&(j.__m&&j.__m(t,a),l=!1),a=null}if(N){if(d=N=="template"&&e.content||e,a=N=="textarea"&&E.defaultValue!=null?null:a&&cn.call(d.childNodes),!l&&a)for(x={},f=0;f<e.attributes.length;f++)x[(g=e.attributes[f]).name]=g.value;for(f in x)g=x[f],f=="dangerouslySetInnerHTML"?$=g:f=="children"||f in E||f=="value"&&"defaultValue"in E||f=="checked"&&"defaultChecked"in E||jt(e,f,null,g,s);for(f in E)g=E[f],f=="children"?m=g:f=="dangerouslySetInnerHTML"?p=g:f=="value"?k=g:f=="checked"?b=g:l&&typeof g!="function"||x[f]===g||jt(e,f,g,x[f],s);p?(l||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(N=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&dc.test(N))&&(s="http://www.w3.org/1999/xhtml"),Rr(d,an(m)?m:[m],t,o,n,s,a,c,a?a[0]:o.__k&&ze(o,0),l,u),a&&a.some(Ze)),l&&N!="textarea"||(f="value",N=="progress"&&k==null?e.removeAttribute(f):k==null||k===e[f]&&(N!="progress"||k)||jt(e,f,k,x[f],s),f="checked",b!=null&&b!=e[f]&&jt(e,f,b,x[f],s))}else x===E||l&&e.data==E||(e.data=E);return e}function un(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){j.__e(s,o)}}function dn(e,t,o){var n,s,a,c;if(j.unmount&&j.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||un(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){j.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(c=0;c<n.length;c++)n[c]&&dn(n[c],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(s=Vt(n,a=[]))&&(n==e.__e&&a.some(Ze),Ze(s),Ze(n)),o||Ze(e.__e),e.__e=e.__c=e.__=null}function gc(e,t,o){return this.constructor(e,o)}function fn(e,t){var o,n,s,a;j.__&&j.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=kt(Xt,{children:[e]}),s=[],a=[],ln(t,t.__k,n||Qt,Qt,t.namespaceURI,n?null:t.firstChild?cn.call(t.childNodes):null,s,n?n.__e:t.firstChild,o,a),Pr(s,t.__k,a),t.__k.props.children=null}j={__e:function(e,t,o,n){for(var s,a,c;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((c=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,n||{}),c=1),c&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw Kt=0,e}},Or=0,lc=function(e){return e!=null&&e.constructor===xt},Gt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=et({},this.state)),typeof e=="function"&&(e=e(et({},o),this.props)),e&&(et(o,e),this.__v&&(t&&this.__k.push(t),Ar(this)))},Gt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ar(this))},Gt.prototype.render=Xt,Pe=[],Kt=0,qr=function(e,t){return e.__v.__b-t.__v.__b},Yt=Symbol(),Ir=/(PointerCapture)$|Capture$/i,sn=0,rn={},uc=0;var tt,Q,mn,zr,pn=Object.is,Zt=0,Kr=[],$n=[],X=j,Ur=X.__b,Hr=X.__r,Br=X.diffed,Wr=X.__c,jr=X.unmount,Yr=X.__;function Tt(e,t){X.__h&&X.__h(Q,e,Zt||t),Zt=0;var o=Q.__H||(Q.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function h(e){return Zt=1,gn(Qr,e)}function gn(e,t,o){var n=Tt(tt++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Qr(void 0,t),function(a){var c=(n.__N||n.__)[0],l=n.t(c,a);pn(c,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=Q,!Q.__f)){Q.__f=!0;var s=Q.shouldComponentUpdate;Q.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=a;if(u.__.some(function($){$.__N&&(d=!0,pn($.__[0],$.__N[0])||(f=!0))}),s){var p=s.call(this,a,c,l);return d?p||f:p}return!d||f}}return n.__}function _(e,t){var o=Tt(tt++,3);!X.__s&&wn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,Q.__H.__h.push(o))}function bn(e,t){var o=Tt(tt++,4);!X.__s&&wn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,Q.__h.push(o))}function O(e){return Zt=5,bc(function(){return{current:e}},[])}function bc(e,t){var o=Tt(tt++,7);return wn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function yn(e){var t=Tt(tt++,10),o=h();return t.__=e,Q.componentDidCatch||(Q.componentDidCatch=function(n,s){t.__&&t.__(n,s),o[1](n)}),[o[0],function(){return o[1]()}]}function yc(){var e;do{for(;e=$n.shift();)try{St(e)}catch(o){X.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Kr.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(St),t.__h.some(hn),t.__h=[]}catch(o){t.__h=[],X.__e(o,e.__v)}}}while($n.length)}X.__b=function(e){Q=null,Ur&&Ur(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Yr&&Yr(e,t)},X.__r=function(e){Hr&&Hr(e),tt=0;var t=(Q=e.__c).__H;t&&(mn==Q?Q.__h=[]:(t.__h.some(St),t.__h.some(hn),tt=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),mn=Q},X.diffed=function(e){Br&&Br(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Vr(Kr.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),mn=Q=null},X.__c=function(e,t){t.some(function(o){try{o.__h.some(St),o.__h=o.__h.filter(function(n){return!n.__||hn(n)})}catch(n){o.__h=[function(){throw n}]}}),Wr&&Wr(e,t)},X.unmount=function(e){jr&&jr(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Vr($n.push(s))}else St(s)}catch(a){t=a}}),n.__H=void 0,t&&X.__e(t,n.__v))};var Gr=typeof requestAnimationFrame=="function";function wc(e){var t,o=function(){clearTimeout(n),Gr&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Gr&&(t=requestAnimationFrame(o))}function Vr(e){e!=1&&zr==X.requestAnimationFrame||((zr=X.requestAnimationFrame)||wc)(yc)}function St(e){var t=Q,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),Q=t}function hn(e){var t=Q;e.__c=e.__(),Q=t}function wn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!pn(o,e[n])})}function Qr(e,t){return typeof t=="function"?t(e):t}var i=Er.bind(Dr);function de(e){let t=new Set;function o(n){let[,s]=gn((c,l)=>c+1,0),a=O({select:n,selected:n(e)});return a.current={select:n,selected:n(e)},bn(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&s()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(n){e={...e,...typeof n=="function"?n(e):n};for(let s of[...t])s()},watch(n){return t.add(n),()=>{t.delete(n)}},use:o}}function ee(e,t,o=[]){let n=O(t);n.current=t,_(()=>{if(!e)return;let s=setInterval(()=>document.hidden||n.current(),e*1e3);return()=>clearInterval(s)},[e,...o])}var vn=de({text:""});function V(e){bn(()=>vn.set({text:e}),[e])}var ct=de({polite:"",assertive:"",notices:[]}),Jr=0;function xe(e,t=!1){let o=t?"assertive":"polite",n=ct.get()[o]===e?"\xA0":"";ct.set({[o]:e+n})}function w(e,t=!1){Jr+=1;let o=Jr;ct.set(({notices:n})=>({notices:[...n.slice(-2),{id:o,sentence:e,wrong:t}]})),xe(e,t),t||setTimeout(()=>_n(o),6e3)}function _n(e){ct.set(({notices:t})=>({notices:t.filter(o=>o.id!==e)}))}var Re=e=>e instanceof Error?e.message:String(e);async function S(e){try{await e()}catch(t){w(Re(t),!0)}}var Ae=Intl.DateTimeFormat().resolvedOptions().timeZone,vc=2e3,es=0;function ts(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let o=t-Date.now();es=Math.abs(o)>vc?o:0}var R=()=>Date.now()+es;function nt(){let[e,t]=h(R());return _(()=>{let o=setInterval(()=>t(R()),250);return()=>clearInterval(o)},[]),e}function eo(e){let t=Math.max(0,Math.ceil(e/1e3)),[o,n]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...o?[o,String(n).padStart(2,"0")]:[n],String(t%60).padStart(2,"0")].join(":")}var to=[["day",86400],["hour",3600],["minute",60],["second",1]];function Sn(e){let[t,o]=to.find(([,n])=>e%n===0&&e>=n)??["second",1];return[e/o,t]}function oo(e){let[t,o]=Sn(e);return r(`unit.${o}`,{count:t})}var os={weekday:"short",day:"numeric",month:"short",year:"numeric"},ns={weekday:"short"},xn={hour:"numeric",minute:"2-digit"};function no(e,t,o=null,n=!1){let s=kn(e,t,Ae);if(n||!o||o===Ae)return[s,null];try{let a=kn(e,t,o);return a===s?[s,null]:[r("when.there",{period:a,zone:rs(o)}),r("when.yours",{period:kn(e,t,Ae,ns),zone:Tn()})]}catch{return[s,null]}}var rs=e=>e.replaceAll("_"," "),Tn=()=>rs(Ae);function kn(e,t,o,n=os){return new Intl.DateTimeFormat(be,{...n,...xn,timeZone:o}).formatRange(new Date(e),new Date(t))}function ss(e,t){let o=n=>{try{return new Date(e).toLocaleDateString(be,{...n,timeZone:t||Ae})}catch{return new Date(e).toLocaleDateString(be,n)}};return{month:o({month:"short"}),day:o({day:"numeric"}),weekday:o({weekday:"short"})}}function as(e,t){let o=new Date(e),n=s=>[o.toLocaleDateString(be,{...os,timeZone:s}),o.toLocaleTimeString(be,{timeStyle:"short",timeZone:s})];try{return n(t??Ae)}catch{return n(Ae)}}var F=e=>new Date(e).toLocaleString(be,{dateStyle:"medium",timeStyle:"short"});function is(e,t){let[o,n]=[60,86400];if(t<10*o)return te(e);if(t<n)return new Date(e).toLocaleTimeString(be,xn);let s=t<5*n?{...ns,...xn}:{day:"numeric",month:"short"};return new Date(e).toLocaleString(be,s)}var te=e=>new Date(e).toLocaleTimeString(be,{timeStyle:"medium"}),En=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Xr=1440*60*1e3;function Ce(e,t){let o=t??Ae,n=Date.parse(`${e}Z`),s=n-ot(n-Xr,o),a=n-ot(n+Xr,o),c=[s,a].find(d=>d+ot(d,o)===n);if(c!==void 0)return{at:Zr(c),gap:null};let l=_c(a,s,o),u=new Date(l+ot(l,o)).toISOString().slice(0,16);return{at:Zr(l),gap:u}}function Oe(e,t){let o=Date.parse(e);return new Date(o+ot(o,t??Ae)).toISOString().slice(0,16)}function _c(e,t,o){let n=ot(e,o);for(;t-e>1e3;){let s=Math.floor((e+t)/2e3)*1e3;ot(s,o)===n?e=s:t=s}return t}var Zr=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function ot(e,t){let o=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),n=Object.fromEntries(o.formatToParts(e).map(({type:p,value:$})=>[p,+$])),{year:s,month:a,day:c,hour:l,minute:u,second:d}=n;return Date.UTC(s,a-1,c,l,u,d)-Math.floor(e/1e3)*1e3}var cs=()=>[...new Set([Ae,"UTC",...Intl.supportedValuesOf("timeZone")])];var qe=document.documentElement.dataset,At="account",kc=6e4,xc=1e4,Sc=1e3,C=de({account:Ts()}),rt=class extends Error{constructor(t,o){let n=`cognito.${o}`;super(Xe(n)?r(n,{hint:r("sign.passwordHint")}):t),this.kind=o}};async function se(e,t){let o;try{o=await fetch(`${qe.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:qe.client,...t})})}catch{throw new Error(r("sign.unavailable"))}let n=await o.json();if(o.ok)return n;throw new rt(n.message??r("failure.title"),(n.__type??"").split("#").pop())}var Ct=class extends Error{constructor(t,o){super(r("sign.newRequired")),this.user=t,this.challenge=o}},Ot=class extends Error{constructor(t,o){super(r("sign.appRequired")),this.user=t,this.challenge=o}};async function ls(e,t){await ws;let o=await se("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});An(o,e)}async function us({user:e,challenge:t},o){An(await se("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:o},Session:t}),e)}async function ds({user:e,challenge:t},o){An(await se("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:o},Session:t}),e)}function An({AuthenticationResult:e,ChallengeName:t,Session:o},n){if(t==="NEW_PASSWORD_REQUIRED")throw new Ct(n,o);if(t==="SOFTWARE_TOKEN_MFA")throw new Ot(n,o);if(!e)throw new Error(r("sign.otherStep",{step:t}));xs(Ss(e))}var fs=e=>se("ResendConfirmationCode",{Username:e}),Cn=e=>se("ForgotPassword",{Username:e}),ms=(e,t,o)=>se("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:o}),ps=(e,t,o)=>se("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:o}]}),$s=(e,t)=>se("ConfirmSignUp",{Username:e,ConfirmationCode:t}),hs=async(e,t)=>se("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await Se()});async function gs(){return((await se("GetUser",{AccessToken:await Se()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var bs=async()=>(await se("AssociateSoftwareToken",{AccessToken:await Se()})).SecretCode;async function ys(e){await se("VerifySoftwareToken",{AccessToken:await Se(),UserCode:e}),await On(!0)}var On=async e=>se("SetUserMFAPreference",{AccessToken:await Se(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function Se(){let{account:e}=C.get();if(!e?.refresh)return null;let{token:t,until:o}=e;if(t&&o&&Date.now()<o-kc)return t;if(Et?.refresh===e.refresh)return Et.token;let n={refresh:e.refresh,token:ks(e)};return Et=n,n.token.finally(()=>{Et===n&&(Et=null)})}var ae=()=>C.get().account?.user??null,ws=Promise.resolve();function qt(e){let{account:t}=C.get();if(!t)return;let{refresh:o}=t;e||!o?vs(o):ws=Tc(o),qn(),e&&w(e,!0)}async function Tc(e){let t=await Se().catch(()=>null);if(t){let o={Authorization:`Bearer ${t}`},n=AbortSignal.timeout(xc);await fetch("/v1/users/me/sign-out",{method:"POST",headers:o,signal:n}).catch(()=>{})}vs(e),await new Promise(o=>setTimeout(o,Sc))}function qn(){localStorage.removeItem(At),C.set({account:null})}function vs(e){e&&se("RevokeToken",{Token:e}).catch(()=>{})}var Et=null;async function _s(){let{account:e}=C.get();e&&await ks(e)}async function ks(e){let t=()=>C.get().account?.refresh===e.refresh;try{let o=await se("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),n=Ss({RefreshToken:e.refresh,...o.AuthenticationResult});return t()&&xs(n),n.token??null}catch(o){if(!t())return null;o instanceof rt&&o.kind&&qt(r("sign.ended"))}return t()?e.token??null:null}function xs(e){let{user:t,roles:o,refresh:n}=e,s=JSON.stringify({user:t,roles:o,refresh:n});localStorage.getItem(At)!==s&&localStorage.setItem(At,s),C.set({account:e})}addEventListener("storage",({key:e})=>{(e===At||e===null)&&C.set({account:Ts()})});function Ss({AccessToken:e,RefreshToken:t,ExpiresIn:o}){let n=JSON.parse(Ec(e.split(".")[1])),s=n["cognito:groups"]??[];return{user:n.username,roles:s,token:e,refresh:t,until:Date.now()+o*1e3}}function Ec(e){let t=e.replaceAll("-","+").replaceAll("_","/"),o=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return new TextDecoder().decode(o)}function Ts(){try{return JSON.parse(localStorage.getItem(At)??"null")}catch{return null}}var Ue=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Ac=5,Es=1,Cc=10;function Oc(e,t){let o=`problem.${e}`;return Xe(o)?r(o,{count:t?.in_use??0}):t?.message??t?.detail??r("failure.unreachable")}var Y=class extends Error{constructor(t,o){let n=(o?.type??"").split(":").pop();super(Oc(n,o)),this.status=t,this.kind=n,this.body=o}},T=(e,t)=>M("GET",e,void 0,t),A=(e,t,o)=>M("POST",e,t,o);async function M(e,t,o,{accept:n="application/json"}={}){let s=e==="POST"&&t.startsWith("/v1/")?Nc():null,a=ae();for(let c=1;;c+=1){let l=await Ic(e,t,o,{accept:n,key:s,user:a}),u=l.status===429||l.status===503;if(!(u||l.status===0&&(s||e==="GET"))||c===Ac)return Dc(l,a);await Fc(u?qc(l,c):200*2**c*(.5+Math.random()))}}function qc({retryAfter:e},t){let o=/^\d+$/.test(e??"")?Number(e):Es,n=Math.min(o,Cc);return 1e3*(n+Math.random()*t*Math.max(n,Es))}async function Ic(e,t,o,{accept:n,key:s,user:a}){let c={accept:n};o!==void 0&&(c["content-type"]="application/json"),s&&(c["idempotency-key"]=s);let l=a!==null&&ae()===a?await Se():null;if(a!==null&&ae()!==a)throw new Y(0,{message:r("failure.accountChanged")});l&&(c.authorization=`Bearer ${l}`);try{let u=o===void 0?void 0:JSON.stringify(o),d=await fetch(t,{method:e,headers:c,body:u});ts(d.headers.get("date"));let f=await d.text(),p=d.headers.get("content-type")??"",$=d.headers.get("retry-after");return{status:d.status,type:p,text:f,retryAfter:$,token:l}}catch{return{status:0,type:"",text:""}}}function Dc({status:e,type:t,text:o,token:n},s){let a=t.includes("json")&&o?JSON.parse(o):o,{account:c}=C.get(),l=c?.user===s&&(!n||c?.token===n);if(e===401&&l&&qt(r("sign.ended")),e<200||e>=300)throw new Y(e,typeof a=="object"?a:null);return a}async function He(e,t=1e3){let o=[],n=null;do{let s=await T(ie(e,{limit:100,cursor:n}));o.push(...s.items),n=s.next}while(n&&o.length<t);return o}function ie(e,t){let o=new URLSearchParams;for(let[n,s]of Object.entries(t))s!==null&&s!==""&&o.set(n,String(s));return o.size?`${e}${e.includes("?")?"&":"?"}${o}`:e}var lt=(e,t,o)=>In(e,new Blob([o],{type:t}));async function As(e){let t=await Se(),o=t?{authorization:`Bearer ${t}`}:{},n=await fetch(e,{headers:o}).catch(()=>null);if(!n)throw new Y(0,null);if(!n.ok)throw new Y(n.status,await n.json().catch(()=>null));return n.blob()}function In(e,t){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var Fc=e=>new Promise(t=>setTimeout(t,e));function Nc(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var ro="/v1/users/me/devices",ut=de({state:"unknown"}),Dn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function Cs(){ut.set({state:await Rc().catch(()=>"impossible")})}async function Rc(){let{key:e,items:t}=await T(ro);if(!e||!Dn())return"impossible";if(Notification.permission==="denied")return"blocked";let o=await Fs();return t.some(n=>n.id===o)?"on":"off"}async function Os(){if(await Notification.requestPermission()!=="granted"){ut.set({state:"blocked"});return}let{key:e}=await T(ro),{pushManager:t}=await navigator.serviceWorker.ready,o={userVisibleOnly:!0,applicationServerKey:e},{endpoint:n}=await t.subscribe(o);await Is(),await A(ro,{endpoint:n}),ut.set({state:"on"})}async function qs(){let e=await Fs();await Fn(),e&&await M("DELETE",`${ro}/${e}`),ut.set({state:"off"})}async function Fn(){Dn()&&await(await Nn())?.unsubscribe()}async function Is(){let e={title:r("push.title"),body:r("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function Ds(){Dn()&&await Nn()&&await Is()}var Nn=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function Fs(){let e=(await Nn())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(n=>n.toString(16).padStart(2,"0")).join("").slice(0,32)}var Rn="bookings",so="tickets";function Ns(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(Lc()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function Lc(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Rs(e,t,o){let n=o.toSorted((s,a)=>s.end>a.end?-1:1).slice(0,200).map(s=>({...s,guests:[]}));try{localStorage.setItem(Rn,JSON.stringify({user:e,at:t,bookings:n}))}catch{Ls()}}function Ln(e){try{let t=JSON.parse(localStorage.getItem(Rn)??"null");if(t===null||t.user===e)return t}catch{}return Ls(),null}var Ls=()=>{localStorage.removeItem(Rn),localStorage.removeItem(so)};function Ms({id:e,changed_at:t},o){let s=[...zs(localStorage.getItem(so)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,o]].slice(-20);try{localStorage.setItem(so,JSON.stringify(s))}catch{}}function Ps({id:e,changed_at:t}){return zs(localStorage.getItem(so)).find(([n])=>n===`${e} ${t}`)?.[1]??null}function zs(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var Un=500,Mc=1e4,Pc=3e4,zc=1e4,Uc=1e3,Hc=3e4,We=4,ye=30,oe=de({state:"idle",recovered:0}),Le=new Map,Mn=new Map,Be=null,It=Un,Pn=[],Us,zn;function Hs(){oe.get().state==="idle"&&oe.set({state:"connecting"});let e=new WebSocket(new URL(qe.socket,location.href.replace(/^http/,"ws")));Be=e,e.onopen=()=>{It=Un,oe.set(({state:t,recovered:o})=>({state:"live",recovered:t==="off"?o+1:o}));for(let t of Le.keys())js(t);Ws()},e.onmessage=({data:t})=>jc(JSON.parse(t)),e.onclose=()=>Bs(e)}function Bs(e){if(Be===e){if(Hn(),Be=null,!Le.size){oe.set({state:"idle"});return}oe.set({state:"off"}),Us=setTimeout(Hs,It*(.5+Math.random())),It=Math.min(2*It,Mc)}}function Bc(){let e=Be;Be=null,clearTimeout(Us),Hn(),oe.set({state:"idle"}),e?.close()}function Ws(){Hn(),Pn=[setTimeout(()=>{dt({type:"ping"}),Pn.push(setTimeout(Wc,zc))},Pc)]}function Hn(){for(let e of Pn)clearTimeout(e)}function Wc(){let e=Be;e&&(Bs(e),e.close())}function dt(e){return Be?.readyState!==WebSocket.OPEN?!1:(Be.send(JSON.stringify(e)),!0)}async function js(e){let[t,o]=e.split(" ");if(t==="booking"){let n=await Se();dt({type:"subscribe",booking:o,...n?{token:n}:{}})}else t==="conference"&&dt({type:"subscribe",conference:o})}function jc(e){Ws();let t=Gc(e);if(e.version!==void 0){if(!Yc(e,Mn.get(t)))return;Mn.set(t,e)}for(let o of Le.get(t)??[])o(e)}function Yc(e,t){let[o,n]=[e.version??-1,t?.version??-1];return!t||o!==n?o>n:(e.timestamp??"")>=(t.timestamp??"")}function Gc({type:e,conference:t,booking:o}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${o}`:e}function Bn(e,t){clearTimeout(zn);let o=Le.get(e);return o?o.add(t):(Le.set(e,new Set([t])),oe.get().state==="live"&&js(e)),oe.get().state==="idle"&&Hs(),()=>{Le.get(e)?.delete(t),setTimeout(()=>Vc(e),Uc)}}function Vc(e){if(Le.get(e)?.size!==0)return;Le.delete(e),Mn.delete(e);let[t,o]=e.split(" ");o&&dt({type:"unsubscribe",[t]:o}),Le.size||(clearTimeout(zn),zn=setTimeout(Bc,Hc))}function Dt(e,t){_(()=>{let o=e.map(n=>Bn(n,t));return()=>{for(let n of o)n()}},[e.join()])}var ft=()=>oe.use(({state:e})=>e);function Ys(){oe.get().state==="off"&&!document.hidden&&(It=Un)}addEventListener("online",Ys);document.addEventListener("visibilitychange",Ys);var Wn="queued";function Kc(){try{return JSON.parse(localStorage.getItem(Wn)??"{}")}catch{return{}}}var Ft=e=>(Kc()[e]??[]).map(t=>typeof t=="string"?{id:t}:t),Gs=(e,t,o)=>Vs(e,[...Ft(e).filter(n=>n.id!==t),{id:t,name:o}]),ao=(e,t)=>Vs(e,Ft(e).filter(o=>o.id!==t));function Vs(e,t){try{t.length?localStorage.setItem(Wn,JSON.stringify({[e]:t})):localStorage.removeItem(Wn)}catch{}}var I=de({bookings:{},state:"empty",problem:null,at:0}),$e=({status:e})=>e!=="CANCELED",Z=({status:e})=>e==="CONFIRMATION_PENDING",Me=e=>!!e.invitation&&$e(e)&&!co(e),Ge=e=>Z(e)||Yn(e),Yn=({request:e})=>!!(e&&Z(e)),st=({status:e})=>e==="QUEUED",io=({entry:e,ticket:t,position:o})=>!!(e&&e.number===t&&!o),we=({status:e})=>e==="WAITLISTED",co=({start:e})=>!!e&&Date.parse(e)<=R(),Qc=e=>st(e)||(Z(e)||we(e)||!!e.request)&&!co(e);function Nt(e,t){let o=Object.values(t).filter(n=>n.conference===e);return o.find($e)??o.sort((n,s)=>n.created_at<s.created_at?1:-1)[0]??null}var lo=(e,t)=>Fe(null,()=>A("/v1/bookings",{conference:e.id,...t})),uo=(e,t)=>Fe(e,()=>A(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),Zs=(e,t)=>Fe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t})),ea=(e,t,o)=>Fe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t,accept:o})),ta=(e,t)=>Fe(e,()=>A(`/v1/bookings/${e.id}/move`,{category:t,waitlist:!0})),Vn=e=>Fe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:e.seats??1}));async function oa({id:e},t){let o=ae(),n=await M("PATCH",`/v1/bookings/${e}`,{guests:t});o===ae()&&De({id:e,guests:n.guests})}var na=(e,t)=>Fe(e,()=>A(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),ra=e=>Fe(e,()=>A(`/v1/bookings/${e.id}/decline`)),fo=e=>Fe(e,()=>A(`/v1/bookings/${e.id}/cancel`)),Kn=e=>Fe(e,()=>A(`/v1/bookings/${e.id}/reactivate`));async function Fe(e,t){let o=e&&Ye.get(e.id),n=ae();try{let s=await t();if(n!==ae())return;e&&Ye.get(e.id)!==o?(De({id:s.id,declined:s.declined,invitation:s.invitation}),Ie(s)):De({...s,...Jc(s)},!0)}catch(s){if(!(s instanceof Y))throw s;if(n!==ae())return;let[,a]=/^guests\.(\d+)/.exec(s.body?.field??"")??[];w(a?r("guests.wrong",{number:Number(a)+1}):s.message,!0),e?await Ie(e):s.body?.booking_id&&await Ie({id:s.body.booking_id})}}function Jc({id:e,status:t,ticket:o,position:n}){let s=I.get().bookings[e];return!(s&&we(s)&&t==="WAITLISTED")||n||s.ticket!==o?{}:{position:s.position,position_exact:s.position_exact}}var sa=({id:e,conference_name:t})=>S(async()=>{let o=await T(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});lt(`${t}.ics`,"text/calendar",o)}),Xc=300,Zc=8,Ye=new Map,je=new Map,jn=0;async function Te(){let{account:e}=C.get();if(!e)return;jn+=1;let t=jn;navigator.onLine||Ks(e.user),Gn()||I.set({state:"loading"});let o=new Map(Ye);try{let n=await He("/v1/users/me/bookings");if(e.user!==ae())return;I.get().state==="stored"&&I.set({bookings:{}});let s=n.filter(({id:c})=>Ye.get(c)===o.get(c));for(let c of s)De(c);let a=new Set(n.map(({id:c})=>c));for(let{id:c}of Ft(e.user))a.has(c)?ao(e.user,c):Ie({id:c});I.set({state:"ready",problem:null,at:Date.now()})}catch(n){if(t!==jn||e.user!==ae())return;n instanceof Y&&n.status===0&&Ks(e.user),Gn()?I.set({problem:n}):I.set({state:"failed",problem:n})}}function el(){let{bookings:e,state:t,at:o}=I.get(),{account:n}=C.get();n&&t==="ready"&&Rs(n.user,o,Object.values(e))}var Gn=()=>["ready","stored"].includes(I.get().state);function Ks(e){let t=Ln(e);if(Gn()||!t)return;let o=Object.fromEntries(t.bookings.map(n=>[n.id,n]));I.set({bookings:o,state:"stored",at:t.at})}async function Ie(e){let t=ae();if(!t)return;let o=Ye.get(e.id);try{let n=await T(`/v1/bookings/${e.id}`);t===ae()&&Ye.get(e.id)===o&&De(n)}catch(n){if(t!==ae())return;n instanceof Y&&n.kind==="request-refused"&&aa(e.id,n.body?.refused,n.message)}}function aa(e,t,o){let{account:n}=C.get(),s=n&&Ft(n.user).find(f=>f.id===e);n&&s&&ao(n.user,e);let{[e]:a,...c}=I.get().bookings;if(Qn(e),!a&&!s)return;I.set({bookings:c});let l=`problem.${t}`,u=Xe(l)?r(l,{count:0}):o,d=a?.conference_name??s?.name;w(d?r("queue.refused",{name:d,reason:u}):u,!0)}function tl(e,t){let{account:o}=C.get();o&&(st(t)?Gs(o.user,t.id,t.conference_name):e&&st(e)&&(ao(o.user,t.id),(!t.created_at||!t.changed_at)&&Ie({id:t.id})))}function De(e,t=!1){let o=I.get().bookings[e.id],n={...o,...e};o&&Z(o)&&we(n)&&(n.missed_at=o.deadline),$e(n)&&(n.declined=!1),I.set(({bookings:s})=>({bookings:{...s,[e.id]:n}})),tl(o,n),(o||t)&&al(o??null,n),ol(n)}function ol(e){let{id:t}=e;if(Me(e))return;let o=$e(e)&&!co(e)&&je.size<Zc;(Qc(e)||o)&&!je.has(t)?je.set(t,Bn(`booking ${t}`,nl)):!$e(e)&&je.has(t)&&Qn(t)}function Qn(e){je.get(e)?.(),je.delete(e)}function nl({booking:e="",status:t,seats:o,position:n,exact:s,deadline:a,reason:c,request:l,...u}){if(Ye.set(e,(Ye.get(e)??0)+1),I.set({at:Date.now()}),t==="REFUSED")return aa(e,u.refused,u.message);if(t==="QUEUED")return De({id:e,status:t,ahead:u.ahead,ahead_exact:s});let{request:d}=I.get().bookings[e]??{},f=l?{...rl(l),category_name:sl(d,l)}:null;De({id:e,status:t,seats:o,position:n,position_exact:s,deadline:a,reason:c,request:f}),d&&!f?Ie({id:e}):f?.category&&!f.category_name&&Ie({id:e})}var rl=({exact:e,...t})=>({...t,position_exact:e}),sl=(e,{category:t})=>e?.category===t?e?.category_name:null;function al(e,t){let{conference_name:o,position:n}=t,s=e!==null&&Z(e);if(e&&il(e,t),e?.status!==t.status){let a={CONFIRMED:()=>r("booking.confirmedAt",{name:o}),WAITLISTED:()=>s?r("booking.expiredAt",{name:o}):io(t)?r("ballot.enteredAt",{name:o}):n?r("booking.positionAt",{name:o,position:n}):r("booking.joinedAt",{name:o}),CONFIRMATION_PENDING:()=>r("booking.offeredAt",{name:o,time:te(t.deadline??"")}),QUEUED:()=>r("queue.joinedAt",{name:o}),CANCELED:()=>r("booking.canceledAt",{name:o,reason:Jn(t)})}[t.status]();xe(a,Z(t)||s)}else we(t)&&e.position!==n&&n&&xe(r("booking.positionAt",{name:o,position:n}))}function il(e,t){let{request:o,conference_name:n}=t,s=Yn(e);if(Yn(t)&&!s){let a=te(o?.deadline??"");xe(r("more.offeredAt",{name:n,time:a}),!0)}else o&&we(o)&&s&&xe(r("more.expiredAt",{name:n}),!0)}function Jn({reason:e,declined:t,invitation:o}){let n=`canceled.${cl({reason:e,declined:t,invitation:o})}`;return r(Xe(n)?n:"canceled.other")}function cl({reason:e,declined:t,invitation:o}){return o&&e==="declined"?"invitation":o&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var ia=({id:e,start:t,end:o},n)=>Object.values(n).filter(s=>$e(s)&&!s.invitation&&s.conference!==e&&Date.parse(s.start)<Date.parse(o)&&Date.parse(t)<Date.parse(s.end));function ll(){if(I.get().state!=="stored")for(let e of Object.values(I.get().bookings)){Z(e)&&Date.parse(e.deadline??"")<=R()&&(e.invitation?De({id:e.id,status:"CANCELED",reason:"lapsed"}):De({id:e.id,status:"WAITLISTED",position:null,deadline:null}),Ie(e));let{request:t}=e;if(t&&Z(t)&&Date.parse(t.deadline??"")<=R()){let o={status:"WAITLISTED",position:null,deadline:null};De({id:e.id,request:{...t,...o}}),Ie(e)}}}var Qs=Date.now();function ul(){if(document.hidden)return;ll();let e=oe.get().state==="live"?ye:We;if(Date.now()-Qs<e*1e3)return;Qs=Date.now(),I.get().problem&&Te();let t=Object.values(I.get().bookings).filter(o=>je.has(o.id)&&!co(o)||Me(o));for(let o of t)Ie(o)}var Js,Xs=0;function ca(){let e=()=>{let{account:o}=C.get(),n=o?.user??null;if(n!==Js){Js=n,Ln(n),n||Fn().catch(()=>{});for(let s of[...je.keys()])Qn(s);I.set({bookings:{},state:"empty",problem:null}),Te()}};C.watch(e),oe.watch(()=>{let{recovered:o}=oe.get();o!==Xs&&Te(),Xs=o}),addEventListener("online",Te);let t;I.watch(()=>{clearTimeout(t),t=setTimeout(el,Xc)}),setInterval(ul,500),e()}function y({action:e,kind:t="",children:o,disabled:n=!1,...s}){let[a,c]=h(!1),l=O(!0);_(()=>()=>{l.current=!1},[]);let u=async d=>{if(a)return;let f=d.currentTarget;fl(f,f.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${n}
    aria-busy=${a}
    ...${s}
  >
    ${o}
  </button>`}var dl=1e4;function fl(e,t){let o=Date.now()+dl,n=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<o&&requestAnimationFrame(n);return}if(document.activeElement!==document.body)return;let s=t?.isConnected?t:document.querySelector("main"),a=s?.querySelector("h1, h2")??s;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(n)}function fe({start:e,end:t,timezone:o,online:n=!1}){let[s,a]=no(e,t,o,n);return i`<span class="when">
    <time datetime=${e}>${s}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var ve=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,mo=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function po({conference:e}){let{capacity:t,available:o,confirmed:n,held:s,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`});if(Xn(e))return i`<p class="count">${r("ballot.entries",{count:a})}</p>
      <p class="quiet">${r("ballot.drawnAt",{time:F(e.draws_at??"")})}</p>`;let l=[o?r("seats.left",{count:o}):r("seats.soldOut"),s?r("seats.held",{count:s}):"",a?r("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(n)}></span>
      <span class="held" style=${c(s)}></span>
    </div>
    <p class=${o?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Xn=({ballot:e,held:t,confirmed:o})=>!!(e&&!e.draw&&!t&&!o),ml=e=>r(`status.${e}`),Rt=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${ml(e)}</span>`,$o=({booking:e})=>Me(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${r("status.invited")}</span>`:i`<${Rt} status=${e.status} />`,la=new Map;function Zn({id:e,deadline:t,left:o}){let n=`${e} ${t}`,s=Math.max(la.get(n)??1,o);return la.set(n,s),i`<p class="left">
      <span class="clock" role="timer">${eo(o)}</span>
      <span class="until">${r("offer.until",{time:te(t)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,o)/s}%`}}></span>
    </div>`}function ho({booking:e,named:t=!1}){let o=nt(),n=e.deadline??"",s=Date.parse(n)-o,{seats:a=1}=e,[c,l]=h(0),u=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?pe(a>1?"party.heldAt":"offer.heldAt",{name:u,count:a}):r(a>1?"party.held":"offer.held",{count:a})}
    </p>
    <${Zn} id=${e.id} deadline=${n} left=${s} />
    ${a>1&&i`<${Ee}
        name=${`claimed-${e.id}`}
        label=${r("party.claim")}
        most=${a}
        value=${c||a}
        onChange=${l}
      />`}
    <div class="acts">
      <${y} kind="primary" action=${()=>uo(e,c)} disabled=${s<=0}>
        ${(c||a)>1?r("party.claimSeats",{count:c||a}):r("offer.claim")}
      <//>
      <${y} action=${()=>fo(e)} disabled=${s<=0}>
        ${r("offer.decline")}
      <//>
    </div>
  </div>`}function mt({booking:e}){let{status:t,seats:o=1}=e;return t==="CONFIRMED"?i`<p class="stands">${r(o>1?"party.has":"booking.confirmed",{count:o})}</p>`:t==="CANCELED"?i`<p class="stands">${Jn(e)}</p>`:st(e)?i`<${pl} booking=${e} />`:Z(e)?null:i`<${$l} booking=${e} /><p class="stands">${er(e)}</p>
    ${o>1&&i`<p class="quiet">${r("party.waits",{count:o})}</p>`}`}function pl({booking:e}){let{ahead:t,ahead_exact:o,opens_at:n}=e,s=t??0,a=nt();return i`<div class="in-queue">
    <p class="stands" role="status">${r(s?o===!1?"queue.about":"queue.ahead":"queue.next",{count:s})}</p>
    ${n&&Date.parse(n)>a&&i`<p class="quiet">${r("queue.opens",{time:F(n)})}</p>`}
    <p class="quiet">${r("queue.stay")}</p>
  </div>`}function er({position:e,position_exact:t,entry:o,ticket:n}){return!e&&o&&o.number===n?`${r("ballot.entered")} ${r("ballot.number",{number:J(o.number)})}`:e?pe(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${J(e)}</strong>`}):r("booking.waitlisted")}function $l({booking:e}){let{offers:t,missed_at:o,changed_at:n}=e;return o?i`<p class="missed">${r("booking.missed",{time:te(o)})}</p>`:!t||!n?null:i`<p class="missed">
    ${r("booking.missedLast",{count:t,time:F(n)})}
  </p>`}var L=()=>i`<div class="loading" role="status">
    <span class="unseen">${r("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,U=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,D=({error:e,retry:t,children:o})=>i`<div class="empty failure" role="alert">
    <p class="title">${r("failure.title")}</p>
    <p>${Re(e)}</p>
    ${o}
    ${t&&i`<${y} action=${t}>${r("failure.retry")}<//>`}
  </div>`,Ve=({label:e,columns:t,children:o})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:n,number:s,unseen:a})=>i`<th scope="col" class=${s?"number":null}>
                ${a?i`<span class="unseen">${n}</span>`:n}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${o}
      </tbody>
    </table>
  </div>`;function v({label:e,hint:t,error:o,name:n,children:s,...a}){let c=`field-${n}`,l=[t&&`${c}-hint`,o&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:n,"aria-describedby":l||null,"aria-invalid":o?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${s?s(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${o&&i`<p class="wrong" id=${`${c}-wrong`}>${o}</p>`}
  </div>`}function Ee({name:e,label:t,least:o=1,most:n,value:s,onChange:a}){let c=Array.from({length:n-o+1},(u,d)=>d+o);return i`<${v} name=${e} label=${t}>${u=>i`<select
    ...${u}
    value=${s}
    onChange=${d=>a(Number(d.target.value))}
  >
    ${c.map(d=>i`<option key=${d} value=${d} selected=${d===s}>${J(d)}</option>`)}
  </select>`}<//>`}function tr(){let{polite:e,assertive:t,notices:o}=ct.use(n=>n);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${r("app.notices")}>
      ${o.map(({id:n,sentence:s,wrong:a})=>i`<p key=${n} class=${a?"notice bad":"notice"}>
            <span>${s}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${r("app.dismiss")}
              onClick=${()=>_n(n)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function G({title:e,children:t,close:o}){let n=O(null);return _(()=>{let s=document.activeElement;return n.current?.showModal(),()=>{s instanceof HTMLElement&&s.focus()}},[]),i`<dialog ref=${n} onClose=${o} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${r("dialog.close")} onClick=${o}>
        ✕
      </button>
    </div>
    ${t}
    <${tr} />
  </dialog>`}function ne({title:e,children:t,confirmLabel:o,action:n,close:s}){return i`<${G} title=${e} close=${s}>
    ${t}
    <div class="acts">
      <${y} kind="danger" action=${async()=>{await n(),s()}}>${o}<//>
      <${y} action=${s}>${r("booking.keep")}<//>
    </div>
  <//>`}function go({secret:e,text:t,copyLabel:o,copied:n,close:s}){return i`<p role="status">${t}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${y} kind="primary" action=${()=>navigator.clipboard.writeText(e).then(()=>w(n),()=>w(e))}>${o}<//>
      <${y} action=${s}>${r("dialog.close")}<//>
    </div>`}var H=class extends Error{constructor(t,o){super(o),this.body={field:t}}};function hl({validity:e,min:t,max:o,minLength:n,maxLength:s}){return e.valid?"":e.valueMissing?r("form.required"):e.tooLong?r("form.tooLong",{max:s}):e.tooShort?r("form.tooShort",{min:n}):e.typeMismatch?r("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?o?r("form.number",{min:Number(t),max:Number(o)}):r("form.numberFrom",{min:Number(t)}):r("form.invalid")}function P(e,t){let[o,n]=h({}),[s,a]=h(""),[c,l]=h(!1),u=O(null),d=()=>[...u.current?.elements??[]].filter(({name:m})=>m in e);_(()=>[...d()].sort((m,g)=>Number(m.validity.valid)-Number(g.validity.valid)).find(({name:m})=>o[m])?.focus(),[o]);let f=async m=>{if(m.preventDefault(),u.current=m.target,c)return;let g=d().map(b=>[b.name,hl(b)]),k=Object.fromEntries(g.filter(([,b])=>b));if(a(""),n(k),!Object.keys(k).length){l(!0);try{let b=Object.fromEntries(new FormData(u.current));await t(b,u.current)}catch(b){let q=b?.body?.field,x=gl(q,e);x?n({[x]:bl(q,Re(b))}):a(Re(b))}finally{l(!1)}}},p=Object.keys(o).map(m=>e[m]),$=s||(p.length?r("form.check",{count:p.length,fields:p.join(", ")}):"");return{submit:f,busy:c,errorAt:m=>o[m]??null,summary:$}}function gl(e="",t){let o=e.split(".");for(;o.length&&!(o.join(".")in t);)o.pop();return o.join(".")||null}function bl(e,t){let o=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return o==="must be in the future"?r("form.past"):o==="must be in the future and before the start"?r("form.drawTime"):o==="must be before the draw"?r("form.opensBeforeDraw"):o==="must be empty, because all seats of a ballot are equal"?r("form.ballotWithoutCategories"):o==="must be an https URL"?r("webhook.https"):o.startsWith("must be before the start")?r("form.releaseLate"):o==="must be before the end"?r("form.order"):o==="must open before it closes"?r("form.opensLate"):o==="must have different names"?r("form.sameName"):o.charAt(0).toUpperCase()+o.slice(1)}function Ke(e,t,o,n){let{at:s,gap:a}=Ce(o,n);if(a===null)return s;e.elements.namedItem(t).value=a;let[c,l]=[o,a].map(u=>u.slice(11));throw new H(t,r("form.gap",{local:c,next:l}))}var z=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,pt=({label:e=r("sign.password"),error:t=null})=>i`<${v}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${r("sign.passwordHint")}
    error=${t}
  />`;var or="/v1/users/me/calendar",nr=["offers","bookings","conferences"],yl={email:null,email_verified:!1,email_pending:null,mails:nr,language:null};function ua({signIn:e}){let{account:t}=C.use(o=>o);return V(r("account.title")),i`<h1 tabindex="-1">${r("account.title")}</h1>
    ${t?i`<${wl} key=${t.user} user=${t.user} />`:i`<${U} title=${r("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${r("nav.signIn")}
            </button>
          <//>`}`}function wl({user:e}){let[t,o]=h(null),[n,s]=h(null),a=()=>T("/v1/users/me").then(l=>{o(l),s(null)},l=>{l instanceof Y&&l.status===404?o(yl):s(l)});_(()=>{a()},[]);let c=async l=>o(await M("PATCH","/v1/users/me",l));return n?i`<${D} error=${n} retry=${a} />`:t?i`
    <p class="quiet">${r("account.name",{name:e})}</p>
    <${vl} user=${t} change=${c} />
    <${_l} user=${t} change=${c} />
    <${kl} />
    <${xl} />
    <${Sl} user=${e} />
    <${Tl} user=${e} />
    <${El} />
  `:i`<${L} />`}function vl({user:e,change:t}){let o={email:r("sign.email")},{submit:n,busy:s,errorAt:a,summary:c}=P(o,async({email:u})=>{await t({email:u}),w(r("form.saved"))}),l=e.email?r(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):r("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${r("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${r("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${n} novalidate>
      <${v}
        label=${o.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${r("account.addressHint")}
        error=${a("email")}
      />
      <${z} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${s}>${r("form.save")}</button>
        ${e.email&&i`<${y} action=${()=>S(()=>t({email:null}))}>
            ${r("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function _l({user:e,change:t}){let o=e.language??"en",n=s=>{let a=nr.filter(c=>e.mails.includes(c)!==(c===s));return S(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${r("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${r("account.mails")}</legend>
      ${nr.map(s=>i`<label class="check" key=${s}>
            <input
              type="checkbox"
              checked=${e.mails.includes(s)}
              onChange=${()=>n(s)}
            />
            ${r(`account.${s}`)}
          </label>`)}
    </fieldset>
    <${v} label=${r("account.language")} name="language">
      ${s=>i`<select
          ...${s}
          onChange=${({target:a})=>S(()=>t({language:a.value}))}
        >
          ${on.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===o}>
                ${r(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function kl(){let{state:e}=ut.use(s=>s);if(_(()=>{Cs()},[]),["unknown","impossible"].includes(e))return null;let[t,o,n]=e==="on"?[r("device.on"),r("device.turnOff"),qs]:[r(e==="blocked"?"device.blocked":"device.text"),r("device.turnOn"),Os];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${r("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${y} action=${()=>S(n)} disabled=${e==="blocked"}>
        ${o}
      <//>
    </div>
  </section>`}function xl(){let[e,t]=h(void 0),[o,n]=h(""),[s,a]=h(!1),c=(f,p="")=>{t(f),n(p)};_(()=>{T(or).then(({created_at:f})=>t(f),()=>t(null))},[]);let l=()=>S(async()=>{let f=await A(or);c(f.created_at,f.url)}),u=()=>S(async()=>{await M("DELETE",or),c(null),w(r("calendar.removed"))}),d=()=>S(async()=>{await navigator.clipboard.writeText(o),w(r("calendar.copied"))});return e===void 0?null:i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${r("calendar.title")}</h2>
    <p>${e?r("calendar.since",{time:F(e)}):r("calendar.text")}</p>
    ${o&&i`<div class="form">
        <${v} label=${r("calendar.link")} name="calendar" readonly value=${o} hint=${r("calendar.secret")} />
        <div class="acts">
          <${y} kind="primary" action=${d}>${r("calendar.copy")}<//>
          <a class="button" href=${o.replace(/^https?/,"webcal")}>${r("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${r("calendar.reset")}
              </button>
              <${y} action=${u}>${r("calendar.remove")}<//>`:i`<${y} action=${l}>${r("calendar.create")}<//>`}
    </div>
    ${s&&i`<${ne}
        title=${r("calendar.resetTitle")}
        confirmLabel=${r("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${r("calendar.resetText")}</p>
      <//>`}
  </section>`}function Sl({user:e}){let t={current:r("account.current"),password:r("sign.newPassword")},{submit:o,busy:n,errorAt:s,summary:a}=P(t,async(c,l)=>{await hs(c.current,c.password),l.reset(),w(r("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${r("sign.password")}</h2>
    <form class="form" onSubmit=${o} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${v}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${s("current")}
      />
      <${pt} label=${t.password} error=${s("password")} />
      <${z} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${r("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function Tl({user:e}){let[t,o]=h(null),[n,s]=h(""),[a,c]=h(!1);_(()=>{gs().then(o,()=>{})},[]);let l=()=>S(async()=>s(await bs())),u=()=>S(async()=>{await On(!1),o(!1),w(r("second.removed"))}),d={code:r("sign.appCode")},{submit:f,busy:p,errorAt:$,summary:m}=P(d,async({code:g})=>{await ys(g.replaceAll(" ","")),s(""),o(!0),w(r("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${r("second.title")}</h2>
    <p role="status">${r(t?"second.on":"second.text")}</p>
    ${n&&i`<p>${r("second.enter")} <code class="secret">${n.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${n}&issuer=Seats`}>
          ${r("second.open")}
        </a></p>
        <form class="form" onSubmit=${f} novalidate>
          <${v}
            label=${d.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${$("code")}
          />
          <${z} error=${m} />
          <div class="acts">
            <button class="button primary" aria-busy=${p}>${r("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${r("second.remove")}
            </button>`:!n&&i`<${y} action=${l}>${r("second.add")}<//>`}
    </div>
    ${a&&i`<${ne}
        title=${r("second.removeTitle")}
        confirmLabel=${r("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${r("second.removeText")}</p>
      <//>`}
  </section>`}function El(){let[e,t]=h(!1),o=()=>S(async()=>{let s=await T("/v1/users/me/export");lt("export.json","application/json",JSON.stringify(s,null,2))}),n=()=>S(async()=>{await M("DELETE","/v1/users/me"),qn(),w(r("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${r("account.data")}</h2>
    <div class="acts">
      <${y} action=${o}>${r("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${r("account.delete")}
      </button>
    </div>
    ${e&&i`<${ne}
        title=${r("account.deleteTitle")}
        confirmLabel=${r("account.delete")}
        action=${n}
        close=${()=>t(!1)}
      >
        <p>${r("account.deleteText")}</p>
      <//>`}
  </section>`}var Al=2e3;function bo(e,t){let o=O({busy:!1,due:!1,failed:!1,at:0}).current,n=O(t);n.current=t;let s=async()=>{if(o.due=!0,!o.busy){for(o.busy=!0;o.due;){let a=Math.max(0,o.at+Al-Date.now());await new Promise(c=>setTimeout(c,a)),[o.due,o.at]=[!1,Date.now()],o.failed=!await n.current()}o.busy=!1}};return _(()=>{e!==void 0&&s()},[e]),ee(ye,()=>o.failed&&s()),s}var yo=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();function he(e,t=[]){let[o,n]=h({found:null,error:null}),s=O({sent:0,answered:0}).current,a=async()=>{s.sent+=1;let c=s.sent,l=u=>{c<s.answered||(s.answered=c,n(d=>({...d,...u})))};await e().then(u=>l({found:u,error:null}),u=>l({error:u}))};return _(()=>{a()},t),{...o,reload:a}}var rr="/v1/keys",Cl=10,da=["events:read","conferences:read","conferences:write","attendees:read","invitations:write","imports:write","checkins:write","webhooks:write"],Ol=({scopes:e})=>da.filter(t=>e.includes(t)).map(t=>r(`scope.${t}`)).join(", ");function fa({signIn:e}){let{account:t}=C.use(o=>o);return V(r("key.title")),t&&Ue(t)?i`<${ql} key=${t.user} />`:i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${r("key.title")}</h1>
    <${U} title=${r(t?"organize.noRole":"organize.signIn")}>
      ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
          ${r("nav.signIn")}
        </button>`}
    <//>
  `}function ql(){let{found:e,error:t,reload:o}=he(()=>T(rr)),n=e?.items,[s,a]=h(!1),[c,l]=h(null),u=n!==void 0&&n.length>=Cl;return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <div class="top">
      <h1 tabindex="-1">${r("key.title")}</h1>
      <button
        type="button"
        class="button primary"
        disabled=${u}
        onClick=${()=>a(!0)}
      >
        ${r("key.create")}
      </button>
    </div>
    <p class="quiet">${r(u?"key.full":"key.text")}</p>
    ${t&&i`<${D} error=${t} retry=${o} />`}
    ${!n&&!t&&i`<${L} />`}
    ${n?.length===0&&i`<${U} title=${r("key.none")} />`}
    ${n?.map(d=>i`<section class="panel" key=${d.id} aria-label=${d.name}>
          <h2>${d.name}</h2>
          <p>
            <code>…${d.last_four}</code>
            <span class="quiet"> · ${r("key.created",{time:F(d.created_at)})}</span>
          </p>
          <p>${r("key.may",{scopes:Ol(d)})}</p>
          <div class="acts">
            <button
              type="button"
              class="button danger"
              aria-label=${r("key.revokeOne",{name:d.name})}
              onClick=${()=>l(d)}
            >
              ${r("key.revoke")}
            </button>
          </div>
        </section>`)}
    ${s&&i`<${Il} reload=${o} close=${()=>a(!1)} />`}
    ${c&&i`<${Dl} key=${c.id} revoked=${c} reload=${o} close=${()=>l(null)} />`}
  `}function Il({reload:e,close:t}){let[o,n]=h(""),s={name:r("key.name"),scopes:r("key.scopes")},{submit:a,busy:c,errorAt:l,summary:u}=P(s,async({name:d},f)=>{let p=[...f.querySelectorAll("input[name=scope]:checked")].map($=>$.value);if(!p.length)throw new H("scopes",r("key.noScope"));n((await A(rr,{name:d.trim(),scopes:p})).secret),await e()});return i`<${G} title=${r("key.create")} close=${t}>
    ${o?i`<${go}
            secret=${o}
            text=${r("key.secretText")}
            copyLabel=${r("key.copy")}
            copied=${r("key.copied")}
            close=${t}
          />`:i`<form onSubmit=${a} novalidate>
            <${v}
              label=${s.name}
              name="name"
              required
              maxlength="100"
              autocomplete="off"
              hint=${r("key.nameHint")}
              error=${l("name")}
            />
            <fieldset class="checks">
              <legend>${s.scopes}</legend>
              <p class="hint">${r("key.scopesHint")}</p>
              ${da.map(d=>i`<label class="check" key=${d}>
                    <input type="checkbox" name="scope" value=${d} />
                    ${r(`scope.${d}`)}
                  </label>`)}
              ${l("scopes")&&i`<p class="wrong">${l("scopes")}</p>`}
            </fieldset>
            <${z} error=${u} />
            <button class="button primary" aria-busy=${c}>${r("key.create")}</button>
          </form>`}
  <//>`}function Dl({revoked:{id:e,name:t},reload:o,close:n}){let s=()=>S(async()=>{await M("DELETE",`${rr}/${e}`),w(r("key.revoked",{name:t})),await o()});return i`<${ne}
    title=${r("key.revokeTitle",{name:t})}
    confirmLabel=${r("key.revoke")}
    action=${s}
    close=${n}
  >
    <p>${r("key.revokeText")}</p>
  <//>`}var ht=de({fetched:{},pushed:{}});function Ne(e){ht.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(o=>[o.id,{...t[o.id],...o}]))}}))}function Qe(e){let[t,o]=h(null),n=ft(),s=C.use(({account:l})=>l?.user),a=()=>gt(e).then(()=>o(null),o);_(()=>{a()},[e,s]),ee(n==="live"?ye:We,a,[e]),Fl(e);let[c]=me([e]);return{conference:c,error:t,reload:a}}function Fl(e){Dt([`conference ${e}`],Nl),_(()=>ha,[e])}function me(e){let{fetched:t,pushed:o}=ht.use(n=>n);return e.filter(n=>t[n]).map(n=>$a(t[n],o[n]))}function $a(e,t){if(!t)return e;let{pools:o,...n}=t,s=e.categories?.map(d=>({...d,...o[d.id]})),a={...e,...n,...s?{categories:s}:{}},c=s?.filter(d=>d.restricted)??[],l=d=>c.reduce((f,p)=>f+p[d],0),u=a.available+(a.canceled?0:l("available"));return{...a,capacity:a.capacity+l("seats"),available:u,held:a.held+l("held"),confirmed:a.confirmed+l("confirmed"),waitlisted:a.waitlisted+l("waitlisted"),full:!u}}function Nl({conference:e="",capacity:t,available:o,held:n,sold:s,waiting:a,canceled:c,categories:l=[],default_pool:u}){let d={capacity:t,available:o,held:n,confirmed:s,waitlisted:a,canceled:c},f=Object.fromEntries(l.map($=>[$.id,ma($)])),p=u?{default_pool:ma(u)}:{};ht.set(({pushed:$})=>({pushed:{...$,[e]:{...d,...p,pools:f,full:!o}}}))}var ma=({capacity:e,available:t,held:o,sold:n,waiting:s})=>({seats:e,available:t,held:o,confirmed:n,waitlisted:s});function ha(){ht.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([o,n])=>[o,$a(n,t[o])]))}))}oe.watch(()=>{oe.get().state!=="live"&&ha()});var wo=new Map,pa=C.get().account?.user??null;function Rl(){let e=C.get().account?.user??null;if(e===pa)return;pa=e,wo.clear();let t=o=>({...o,invitation:null,categories:o.categories?.filter(({restricted:n})=>!n)});ht.set(({fetched:o})=>({fetched:Object.fromEntries(Object.entries(o).map(([n,s])=>[n,t(s)]))}))}C.watch(Rl);async function gt(e){let{account:t}=C.get(),o=t!==null&&wo.get(e)!==!1,s=await T(`${o?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==C.get().account?.user)return gt(e);if(o){let a=s.categories?.some(c=>c.restricted)??!1;wo.set(e,a||!!s.invitation||$t(t,s))}return t&&!o&&$t(t,s)?sr(e):(Ne([s]),s)}function sr(e){return wo.delete(e),gt(e)}function ga(e){let{fetched:t}=ht.get();for(let o of e)t[o]||gt(o).catch(()=>{})}async function ba(e){let{items:t,next:o}=await T(ie("/v1/conferences",e));return Ne(t),{ids:t.map(({id:n})=>n),next:o}}async function vo(){let e=await He("/v1/users/me/conferences");return Ne(e),e.map(({id:t})=>t)}var $t=(e,t)=>ar(e)||t.organizer===e.user,ar=e=>e.roles.includes("admin");function bt({categories:e=[],default_pool:t}){let o=e.filter(n=>n.open);return t?.seats?[{...t,id:null,name:r("category.none")},...o]:o}var ya=({available:e})=>e?r("seats.left",{count:e}):r("seats.soldOut");function _o({conference:e,value:t,onChange:o,without:n}){let s=e.opens_at&&Date.parse(e.opens_at)>R()?i`<p class="quiet">${r("conference.opens",{time:F(e.opens_at)})}</p>
          ${e.sale==="rush"&&i`<p class="quiet">${r("queue.before")}</p>`}`:null;if(!e.categories?.length)return s;let a=bt(e).filter(({id:f})=>f!==n),c=a.find(f=>f.id===t),l=f=>i`<select
    ...${f}
    value=${t??""}
    onChange=${p=>o(p.target.value||null)}
  >
    ${a.map(p=>i`<option key=${p.id} value=${p.id??""} selected=${p.id===t}>
          ${`${p.name} (${ya(p)})`}
        </option>`)}
  </select>`,u=e.categories.find(f=>f.id===c?.id)?.description,d=e.categories.filter(f=>f.opens&&Date.parse(f.opens)>R());return i`
    ${s}
    ${a.length>0&&i`<${v} name="category" label=${r("category.choose")} hint=${u||void 0}>${l}<//>`}
    ${d.map(({id:f,name:p,opens:$})=>i`<p key=${f} class="quiet">${r("category.opens",{name:p,time:F($??"")})}</p>`)}
  `}var Ll=3;function ko({conference:e,most:t=Ll}){let{categories:o=[],default_pool:n}=e;if(!o.length)return null;if(o.length>t)return i`<p class="quiet">${r("category.count",{count:o.length})}</p>`;let s=n?.seats?[{...n,id:"",name:r("category.none")}]:[];return i`<ul class="pools">
    ${[...o,...s].map(a=>i`<li key=${a.id}>
          <span>${a.name}</span> <span class="quiet">${ya(a)}</span>
        </li>`)}
  </ul>`}function Lt({booking:e,named:t=!1,answered:o}){let n=nt(),{seats:s=1,deadline:a,category_name:c}=e,[l,u]=h(0),d=Z(e),f=d&&Date.parse(a??"")<=n,p=i`<strong>${e.conference_name}</strong>`,$=r("count.held",{count:s}),m=g=>async function(){await g(e,l||void 0),await o?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?pe("invitation.titleAt",{name:p}):r("invitation.title")}
    </p>
    <p>${d?r("invitation.held",{seats:$}):r("invitation.waits",{seats:$})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${d&&i`<p class="left">
        <span class="clock" role="timer">${eo(Date.parse(a??"")-n)}</span>
        <span class="until">${r("offer.until",{time:te(a??"")})}</span>
      </p>`}
    ${s>1&&i`<${Ee}
        name=${`accepted-${e.id}`}
        label=${r("invitation.seats")}
        most=${s}
        value=${l||s}
        onChange=${u}
      />`}
    <div class="acts">
      <${y} kind="primary" action=${m(na)} disabled=${f}>
        ${(l||s)>1?r("invitation.acceptSeats",{count:l||s}):r("invitation.accept")}
      <//>
      <${y} action=${m(ra)} disabled=${f}>
        ${r("offer.decline")}
      <//>
    </div>
  </div>`}var Ml=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,wa=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Pl(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?wa(t[2],t[1]):/^https?:\/\//.test(e)?wa(e,e):e}var ir=e=>e.split(Ml).map(Pl),zl=e=>/^[-*] /.test(e);function Ul(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${ir(t[1])}</h2>`;let o=e.split(`
`);return o.every(zl)?i`<ul>
      ${o.map(n=>i`<li>${ir(n.slice(2))}</li>`)}
    </ul>`:i`<p>${ir(e)}</p>`}var va=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(Ul)}
  </div>`;var Hl=2;function xo({booking:e}){let[t,o]=h(!1);return i`<details class="over" onToggle=${({currentTarget:s})=>o(s.open)}>
    <summary>${r("why.title")}</summary>
    ${t&&i`<${Bl} booking=${e} />`}
  </details>`}function Bl({booking:{id:e,request:t,...o}}){let{position:n,seats:s=1}=t??o,{entry:a}=t?{entry:null}:o,[c,l]=h(null),[u,d]=h([]),[f,p]=h(null),$=()=>T(`/v1/bookings/${e}/history`).then(({items:g,passes:k=[]})=>{l(g),d(k),p(null)},p);if(_(()=>{$()},[e]),f)return i`<${D} error=${f} retry=${$} />`;if(!c)return i`<${L} />`;let m=c.filter(g=>g.new_status==="WAITLISTED"||g.request?.status==="WAITLISTED");return i`<ul class="reasons">
    ${m.map(({action:g,at:k})=>i`<li key=${k}>
          ${r(g==="lapse"?"why.missed":"why.joined",{time:F(k)})}
        </li>`)}
    ${u.map(g=>i`<li key=${g.at}>${Wl(g)}</li>`)}
    ${n&&i`<li>${r(a?"ballot.before":"why.before",{count:n-1})}</li>`}
    <li>${r(a?"ballot.why":"why.order")}</li>
    ${s>1&&i`<li>${r("why.bound",{count:Hl*s})}</li>`}
  </ul>`}function Wl({at:e,seats:t,free:o,needed:n,reason:s}){let a={time:F(e),seats:r("count.held",{count:t}),needed:n};return s!=="too_few"?r("why.saved",a):r("why.passed",{...a,free:r("count.free",{count:o})})}function _a({booking:e}){let{request:t}=e;return t?Z(t)?i`<${cr} booking=${e} />`:i`<div class="requested">
    <p class="stands">${jl(t)}</p>
    <p>${er(t)}</p>
    <p class="quiet">${r("more.keeps")}</p>
    <${xo} booking=${e} />
    <div class="acts">
      <${y} action=${()=>Vn(e)}>${r("more.withdraw")}<//>
    </div>
  </div>`:null}var ka=({category_name:e})=>e??r("category.none"),jl=e=>e.kind==="grow"?r("more.waits",{count:e.seats}):r("move.waits",{category:ka(e)});function cr({booking:e,named:t=!1}){let o=nt(),[n,s]=h(0),a=e.request,{deadline:c,kind:l,seats:u}=a,d=Date.parse(c??"")-o,f=l==="grow",p=f?r("more.held",{count:u}):r("move.held",{category:ka(a),count:u}),$=n||u;return i`<div class="offer">
    <p class="held-for">
      ${t&&i`<strong>${e.conference_name}</strong>${": "}`}${p}
    </p>
    <${Zn} id=${e.id} deadline=${c??""} left=${d} />
    ${!t&&i`<p class="quiet">${r(f?"more.keeps":"move.exchanges")}</p>`}
    ${f&&u>1&&i`<${Ee}
        name=${`claimed-${e.id}`}
        label=${r("party.claim")}
        most=${u}
        value=${$}
        onChange=${s}
      />`}
    <div class="acts">
      <${y}
        kind="primary"
        action=${()=>uo(e,f?n:0)}
        disabled=${d<=0}
      >
        ${f?r("more.claim",{count:$}):r("move.move")}
      <//>
      <${y} action=${()=>Vn(e)} disabled=${d<=0}>
        ${r("offer.decline")}
      <//>
    </div>
  </div>`}function xa({booking:e}){let[t]=me([e.conference]);return!t||e.status!=="CONFIRMED"||e.request?null:i`
    <${Gl} booking=${e} conference=${t} />
    <${Vl} booking=${e} conference=${t} />
  `}function Yl({category:e=null},t){return t.categories?.length?bt(t).find(({id:o})=>o===e)?.available??0:t.available}function Gl({booking:e,conference:t}){let{seats:o=1}=e,n=Math.min(t.max_party??1,t.capacity),[s,a]=h(0),[c,l]=h(!1);if(o>=n)return null;let u=()=>a(0),d=async()=>{await ea(e,s,c?o+1:null),u()},f=Yl(e,t)>=s-o;return i`
    <button type="button" class="button" onClick=${()=>a(o+1)}>${r("more.get")}</button>
    ${s>0&&i`<${G} title=${r("more.title")} close=${u}>
        <p>${r(f?"more.text":"more.textWaits")}</p>
        <${Ee}
          name="wanted"
          label=${r("more.wanted")}
          least=${o+1}
          most=${n}
          value=${s}
          onChange=${a}
        />
        ${s>o+1&&i`<label class="check">
            <input
              type="checkbox"
              checked=${c}
              onChange=${p=>l(p.target.checked)}
            />
            ${r("party.accept")}
          </label>`}
        <div class="acts">
          <${y} kind="primary" action=${d}>
            ${f?r("more.take",{count:s-o}):r("conference.join")}
          <//>
          <${y} action=${u}>${r("booking.keep")}<//>
        </div>
      <//>`}
  `}function Vl({booking:e,conference:t}){let{seats:o=1,category:n=null}=e,s=bt(t).filter(({id:m})=>m!==n),[a,c]=h(!1),[l,u]=h(void 0);if(!t.categories?.length||!s.length)return null;let d=s.find(({id:m})=>m===l)??s[0],f=()=>c(!1),p=async()=>{await ta(e,d.id),f()},$=d.available>=o;return i`
    <button type="button" class="button" onClick=${()=>c(!0)}>${r("move.change")}</button>
    ${a&&i`<${G} title=${r("move.title")} close=${f}>
        <${_o}
          conference=${t}
          value=${d.id}
          onChange=${u}
          without=${n}
        />
        <p>${r($?"move.text":"move.textWaits")}</p>
        <div class="acts">
          <${y} kind="primary" action=${p}>
            ${r($?"move.move":"conference.join")}
          <//>
          <${y} action=${f}>${r("booking.keep")}<//>
        </div>
      <//>`}
  `}var Sa={seats:1,accept:null,guests:[]},Kl=100,Ql=254,Jl=e=>e.slice(0,e.findLastIndex(({name:t,email:o})=>t.trim()||o)+1).map(({name:t,email:o})=>({name:t,email:o||null}));function Ta({seats:e,guests:t,onChange:o,errorAt:n=()=>null}){let s=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=r(`guests.${l}`,{number:c+1}),d=n(`guests.${c}.${l}`),f=({target:p})=>o(Jl(s.with(c,{...s[c],[l]:p.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?Ql:Kl}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${d?"true":null}
        aria-describedby=${d?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${s[c][l]??""}
        onInput=${f}
      />
      ${d&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${d}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${r("guests.title")}</legend>
    <p class="hint">${r("guests.hint")}</p>
    <ol>
      ${s.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function Ea({conference:e,party:t,onChange:o}){let n=Math.min(e.max_party??1,e.capacity);if(n===1)return null;let s=a=>o({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Ee} name="seats" label=${r("party.seats")} most=${n} value=${t.seats} onChange=${s} />
    ${t.seats>1&&i`<label class="check">
        <input
          type="checkbox"
          checked=${t.accept!==null}
          onChange=${a=>o({...t,accept:a.target.checked?1:null})}
        />
        ${r("party.accept")}
      </label>
      <details class="over">
        <summary>${r("guests.title")}</summary>
        <${Ta}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>o({...t,guests:a})}
        />
      </details>`}
  `}function Aa({booking:e}){let[t,o]=h(0),n=(e.seats??1)-1;if(n<1)return null;let s=()=>o(0),a=async()=>{await Zs(e,t),s()};return i`
    <button type="button" class="button" onClick=${()=>o(n)}>${r("party.giveUp")}</button>
    ${t>0&&i`<${G} title=${r("party.giveUpTitle")} close=${s}>
        <p>${r("party.giveUpText")}</p>
        <${Ee} name="kept" label=${r("party.keep")} most=${n} value=${t} onChange=${o} />
        <div class="acts">
          <${y} kind="danger" action=${a}>${r("party.giveUp")}<//>
          <${y} action=${s}>${r("booking.keep")}<//>
        </div>
      <//>`}
  `}var Ca=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${r("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function Oa({booking:e}){let[t,o]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>o(!0)}>${r("guests.change")}</button>
    ${t&&i`<${Xl} booking=${e} close=${()=>o(!1)} />`}
  `}function Xl({booking:e,close:t}){let{seats:o=1}=e,[n,s]=h(e.guests??[]),a=Array.from({length:o-1},(f,p)=>[[`guests.${p}.name`,r("guests.name",{number:p+1})],[`guests.${p}.email`,r("guests.email",{number:p+1})]]),{submit:c,busy:l,errorAt:u,summary:d}=P(Object.fromEntries(a.flat()),async()=>{await oa(e,n),w(r("guests.saved")),t()});return i`<${G} title=${r("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${Ta} seats=${o} guests=${n} onChange=${s} errorAt=${u} />
      <${z} error=${d} />
      <button class="button primary" aria-busy=${l}>${r("guests.save")}</button>
    </form>
  <//>`}function qa({conference:e}){let{agenda:t=[],speakers:o=[]}=e;return i`
    ${t.length>0&&i`<${Zl} conference=${e} sessions=${t} />`}
    ${o.length>0&&i`<${eu} speakers=${o} />`}
  `}function Zl({conference:{timezone:e,online:t},sessions:o}){let n=new Map;for(let{at:s,title:a,speaker:c}of o){let[l,u]=as(s,t?null:e),d=i`<li>
      <time datetime=${s}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;n.set(l,[...n.get(l)??[],d])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${r("conference.agenda")}</h2>
    ${[...n].map(([s,a])=>i`<h3 key=${s}>${s}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var eu=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${r("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:o})=>i`<li>
            <strong>${t}</strong>
            ${o&&i`<p>${o}</p>`}
          </li>`)}
    </ul>
  </section>`;function Ia({id:e,signIn:t}){let{conference:o,error:n,reload:s}=Qe(e);return V(o?.name??r("conference.title")),o?i`<${ou} conference=${o} signIn=${t} />`:n instanceof Y&&n.status===404?i`<${tu} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
    ${n?i`<${D} error=${n} retry=${s} />`:i`<${L} />`}`}var tu=()=>i`<h1 tabindex="-1">${r("conference.title")}</h1>
    <${U} title=${r("conference.unknown")}>
      <p><a href="#/conferences">${r("notFound.home")}</a></p>
    <//>`;function ou({conference:e,signIn:t}){let{account:o}=C.use(c=>c),{name:n,description:s}=e,a=o&&Ue(o)&&$t(o,e);return i`
    <p class="crumb"><a href="#/conferences">${r("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${n}</h1>
    <div class="two">
      <div class="about">
        ${s&&i`<${va} text=${s} />`}
        <${ru} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${r("conference.unlisted")}</p>`}
        <${y} action=${()=>nu(e)}>${r("conference.share")}<//>
        <${qa} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${r("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${r("conference.seats")}</h2>
        <${au} conference=${e} account=${o} signIn=${t} />
      </section>
    </div>
  `}async function nu({id:e,name:t}){let o=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:o}).catch(()=>{});return}await navigator.clipboard.writeText(o).then(()=>w(r("conference.copied")),()=>w(o))}function ru({conference:e}){let{topics:t,organizer:o,confirmation_window:n}=e,s=[[r("conference.when"),i`<${fe} ...${e} />`],[r("conference.where"),i`<${ve} ...${e} />`],[r("conference.topics"),i`<${mo} topics=${t} />`]];o&&s.push([r("conference.organizer"),o]);let a=oo(n??Number(qe.window));return s.push([r("conference.offers"),r("conference.heldFor",{span:a})]),e.ballot&&s.push([r("ballot.title"),su(e.ballot)]),i`<dl class="facts">
    ${s.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function su({commitment:e,draw:t}){let o=t?r("ballot.drawn",{count:t.entries,time:F(t.drawn_at)}):r("ballot.commitment");return i`${o} <code class="fingerprint">${t?t.seed:e}</code>`}function au({conference:e,account:t,signIn:o}){let n=I.use(({bookings:u})=>Nt(e.id,u)),s=I.use(u=>u.state),a=iu(e);if(n&&Z(n)&&!a)return i`<${yt} booking=${n} />`;let c=!a&&i`<${po} conference=${e} />`,{invitation:l}=e;return t&&l&&Me(l)&&!(n&&$e(n))?i`<${Lt} booking=${l} answered=${()=>gt(e.id)} />`:n&&$e(n)&&!a?i`${c}<${yt} booking=${n} />`:i`
    ${c} ${n&&i`<${mt} booking=${n} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&s==="loading"&&i`<${L} />`}
    ${!a&&s!=="loading"&&i`<${cu} ...${{conference:e,booking:n,account:t,signIn:o}} />`}
  `}function iu({canceled:e,start:t,end:o}){return e?r("conference.canceled"):Date.parse(o)<=R()?r("conference.ended"):Date.parse(t)<=R()?r("conference.started"):""}function cu({conference:e,booking:t,account:o,signIn:n}){let s=I.use(E=>E.bookings),a=ia(e,s),c=a.find(E=>!we(E)&&!Z(E)),[l,u]=h(Sa),[d,f]=h(void 0),p=bt(e),$=p.find(E=>E.id===d)??p[0],m=!!e.categories?.length,g=m?{...l,category:$?.id??null}:l,k=m?$?.available??0:e.available,b=t&&Da(t,e,g)&&o&&!m,q=()=>b?Kn(t):lo(e,g);if(c)return i`<p class="stands">${r("conference.clash",{name:c.conference_name})}</p>`;let x=a.map(E=>E.conference_name).join(", ");return i`
    <${_o} conference=${e} value=${$?.id??null} onChange=${f} />
    <${Ea} conference=${e} party=${l} onChange=${u} />
    ${x&&i`<p class="quiet">${r("conference.drops",{names:x})}</p>`}
    <${y} kind="primary" action=${o?q:()=>n(()=>du(e,g))}>
      ${lu(e,g,k)}
    <//>
    <p class="quiet">${r("conference.privacy")}</p>
  `}function lu(e,{seats:t,accept:o},n){return e.sale==="rush"?r("queue.join"):Xn(e)?uu(t):n<(o??t)?r("conference.join"):t>1?r("party.book",{count:t}):r("conference.book")}var Da=(e,{sale:t},{seats:o})=>e.reason==="attendee"&&o===1&&(e.seats??1)===1&&t!=="rush",uu=e=>e>1?r("ballot.enterParty",{count:e}):r("ballot.enter");async function du(e,t){await Te();let o=Nt(e.id,I.get().bookings);return o?$e(o)?void 0:Da(o,e,t)&&!("category"in t)?Kn(o):lo(e,t):lo(e,t)}function yt({booking:e,named:t=!1}){let[o,n]=h(!1);if(Me(e))return i`<${Lt} booking=${e} named=${t} />`;if(st(e))return i`<${mt} booking=${e} />`;if(Z(e))return i`<${ho} booking=${e} named=${t} />`;let s=()=>n(!1),a=we(e)?"leave":"cancel",c=we(e)&&io(e);return i`
    <${mt} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${Ca} booking=${e} />
    <${_a} booking=${e} />
    ${we(e)&&!io(e)&&i`<${xo} booking=${e} />`}
    <div class="acts">
      ${!we(e)&&i`<${y} action=${()=>sa(e)}>${r("booking.calendar")}<//>`}
      <${xa} booking=${e} />
      <${Aa} booking=${e} />
      <${Oa} booking=${e} />
      <button type="button" class="button" onClick=${()=>n(!0)}>
        ${c?r("ballot.leave"):r(`booking.${a}`)}
      </button>
    </div>
    ${!we(e)&&i`<${fu} booking=${e} />`}
    ${o&&i`<${ne}
        title=${c?r("ballot.leaveTitle"):r(`booking.${a}Title`)}
        confirmLabel=${c?r("ballot.leave"):r(`booking.${a}`)}
        action=${()=>fo(e)}
        close=${s}
      >
        <p>${c?r("ballot.leaveText"):r(`booking.${a}Text`)}</p>
      <//>`}
  `}function fu({booking:e}){let[t]=me([e.conference]),{start:o,end:n,conference_name:s}=e,a=t?.location??"",c=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=ie("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:s,dates:`${c(o)}/${c(n)}`,location:a}),u=ie("https://outlook.live.com/calendar/0/deeplink/compose",{subject:s,startdt:o,enddt:n,location:a}),d=(f,p)=>i`<a href=${p} target="_blank" rel="noopener noreferrer">${f}</a>`;return i`<p class="quiet">
    ${pe("booking.calendars",{google:d("Google",l),outlook:d("Outlook",u)})}
  </p>`}var Fa=24,mu=1e3,pu=100;function ur(e){let t=new URLSearchParams(e.split("?")[1]),o=n=>t.get(n)??"";return{words:o("q"),topic:o("topic"),from:o("from"),to:o("to"),place:o("place"),available:t.has("available")}}var $u=({words:e="",topic:t="",from:o="",to:n="",place:s="",available:a=!1})=>ie("#/conferences",{q:e,topic:t,from:o,to:n,place:s,available:a?1:null}),lr={online:!0,person:!1},_e=de({...ur(location.hash),ids:[],next:null,state:"loading",error:null}),hu=({topic:e,from:t,to:o,place:n,available:s},a,c)=>({topic:e,from:t?En(t).first:new Date(R()).toISOString().slice(0,19),to:o?En(o).last:null,online:Object.hasOwn(lr,n)?lr[n]:null,available:s||null,limit:a,cursor:c}),So=0;async function To({more:e=!1,quietly:t=!1}={}){So+=1;let o=So,n=_e.get();!e&&!t&&_e.set({state:"loading"});let s=n.words?mu:e?Fa:Math.max(Fa,n.ids.length);try{let a=e?n.ids:[],c=e?n.next:null,l=a.length+s;do{let u=await ba(hu(n,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);o===So&&_e.set({ids:a,next:c,state:"ready",error:null})}catch(a){o===So&&!t&&_e.set({state:"failed",error:a})}}var Na=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function gu(e,t){let{name:o,location:n,topics:s,description:a}=e,c=Na([o,n,...s,a].join(" "));return Na(t).split(/\s+/).every(l=>c.includes(l))}function Ra(){let e=_e.use($=>$),{words:t,topic:o,from:n,to:s,place:a,available:c,ids:l,next:u,state:d,error:f}=e;bu(e),_(()=>{let $=setTimeout(To,t?200:0);return()=>clearTimeout($)},[!!t,o,n,s,a,c]),ee(l.length>pu?ye:We,()=>d!=="loading"&&To({quietly:!0}));let p=yu(l,t,d);return V(r("nav.conferences")),i`
    <h1 tabindex="-1">${r("nav.conferences")}</h1>
    <${wu} />
    ${d==="loading"&&!l.length&&i`<${L} />`}
    ${d==="failed"&&i`<${D} error=${f} retry=${To}>
          ${p.length>0&&i`<p>${r("failure.stale")}</p>`}
        <//>`}
    ${d==="ready"&&!p.length&&i`<${vu} />`}
    <ul class="cards">
      ${p.map($=>i`<${_u} key=${$.id} conference=${$} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${y} action=${()=>To({more:!0})}>${r("conferences.more")}<//></p>`}
  `}function bu(e){_(()=>{let o=()=>{/^#\/conferences\b/.test(location.hash)&&_e.set(ur(location.hash))};return location.hash.includes("?")&&o(),addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]);let t=$u(e);_(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function yu(e,t,o){let s=me(e).filter(a=>!a.canceled&&(!t||gu(a,t)));return _(()=>{t&&o==="ready"&&xe(r("conferences.found",{count:s.length}))},[t,s.length,o]),s}function wu(){let{words:e,topic:t,from:o,to:n,place:s,available:a}=_e.use(u=>u),c=u=>({target:d})=>_e.set({[u]:d.value}),l=({target:u})=>_e.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
      <input id="from" type="date" value=${o} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${r("conferences.to")}</label>
      <input id="to" type="date" value=${n} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${r("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(lr)].map(u=>i`<option value=${u} selected=${u===s}>
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
        onClick=${()=>_e.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function vu(){let{words:e,topic:t,from:o,to:n,place:s,available:a}=_e.use(u=>u),c=e||t||o||n||s||a,l=()=>_e.set(ur(""));return c?i`<${U} title=${r("conferences.none")}
        ><${y} action=${l}>${r("conferences.showAll")}<//><//
      >`:i`<${U} title=${r("conferences.empty")}>
        <p>
          ${pe("conferences.emptyHint",{link:i`<a href="#/organize">${r("nav.organize")}</a>`})}
        </p>
      <//>`}function _u({conference:e}){let t=I.use(({bookings:c})=>Nt(e.id,c)),{id:o,name:n,topics:s}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${o}`}>${n}</a></h2>
      ${a&&i`<${$o} booking=${t} />`}
    </div>
    <p class="quiet"><${fe} ...${e} /></p>
    <p class="quiet"><${ve} ...${e} /></p>
    <${mo} topics=${s} />
    <${ko} conference=${e} />
    <${po} conference=${e} />
  </li>`}var ku=200,xu=3e3,Su=800;async function Tu(){let{BarcodeDetector:e}=globalThis;if((await e?.getSupportedFormats?.().catch(()=>[])??[]).includes("qr_code")){let o=new e({formats:["qr_code"]});return async n=>(await o.detect(n))[0]?.rawValue??null}return Eu()}var dr=0;async function Eu(){let e=new URL(dr?`./decoder.js?${dr}`:"./decoder.js",import.meta.url),{decodeQR:t}=await import(e.href).catch(()=>{throw dr+=1,new Y(0,null)}),o=document.createElement("canvas"),n=o.getContext("2d",{willReadFrequently:!0});return async s=>{let a=Math.min(1,Su/Math.max(s.videoWidth,s.videoHeight));if(o.width=Math.round(s.videoWidth*a),o.height=Math.round(s.videoHeight*a),!n||!o.width)return null;n.drawImage(s,0,0,o.width,o.height);let{data:c,width:l,height:u}=n.getImageData(0,0,o.width,o.height);try{return t({data:c,width:l,height:u})}catch{return null}}}function Ma({found:e,failed:t}){let o=O(null),n=O(e);n.current=e;let[s,a]=h(!1);return _(()=>{let c=!0,l=null,u=async()=>{l=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}});let f=await Tu();if(!c||!o.current)return La(l);o.current.srcObject=l,await o.current.play(),a(!0),await d(f)},d=async f=>{let[p,$]=["",0];for(;c&&o.current;){let m=await f(o.current).catch(()=>null);m&&(m!==p||Date.now()>$)&&(await n.current(m),[p,$]=[m,Date.now()+xu]),await new Promise(g=>setTimeout(g,ku))}};return u().catch(f=>{c&&t(f instanceof Y?f.message:r("door.noCamera"))}),()=>{c=!1,l&&La(l)}},[]),i`<div class="camera">
    <video ref=${o} playsinline muted aria-label=${r("door.picture")}></video>
    ${!s&&i`<p role="status">${r("door.starting")}</p>`}
  </div>`}function La(e){for(let t of e.getTracks())t.stop()}var Au=16,Cu=1,Pa=13,za=64,Ou="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",qu=/^[A-Z2-7]{100,1000}$/,Eo=e=>qu.test(e);function Iu(e){let t=2166136261;for(let o of new TextEncoder().encode(e))t=Math.imul(t^o,16777619);return(t>>>0)%Au}function Du(e){let t=new Uint8Array(Math.floor(e.length*5/8)),[o,n,s]=[0,0,0];for(let a of e)o=(o<<5|Ou.indexOf(a))&4095,n+=5,!(n<8)&&(n-=8,t[s]=o>>n&255,s+=1);return t}function Ua(e,t){let o=t+1+(e[t]||16),n=e.slice(t+1,o);return e[t]?[new TextDecoder().decode(n),o]:[Ha(n).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5"),o]}var Ha=e=>[...e].map(t=>t.toString(16).padStart(2,"0")).join("");function Fu(e){if(!Eo(e))return null;let t=Du(e),o=t.slice(0,-za);if(o[0]!==Cu||o.length<=Pa)return null;let n=new DataView(o.buffer),[s,a]=Ua(o,Pa),[c,l]=Ua(o,a);return l!==o.length?null:{ticket:{key:Ha(o.slice(1,5)),expires:n.getUint32(5)*1e3,edition:o[9]<<16|o[10]<<8|o[11],seat:o[12],conference:s,booking:c},signed:o,signature:t.slice(-za)}}async function Nu({ticket:e,signed:t,signature:o},n){let s=n[e.key];if(!s)return!1;let a=await crypto.subtle.importKey("jwk",{kty:"OKP",crv:"Ed25519",x:s},{name:"Ed25519"},!1,["verify"]);return crypto.subtle.verify({name:"Ed25519"},a,o,t)}async function Ba(){try{return await crypto.subtle.generateKey({name:"Ed25519"},!1,["sign","verify"]),!0}catch{return!1}}var mr=e=>`gate ${e}`;function re(e){let t=localStorage.getItem(mr(e));return t===null?null:JSON.parse(t)}var Pt=e=>localStorage.setItem(mr(e.conference),JSON.stringify(e)),fr=new Map,Ru={"already-checked-in":"already","ticket-void":"void","ticket-foreign":"foreign","ticket-expired":"expired","ticket-invalid":"invalid","held-by-gate":"elsewhere"};function Lu(e){let t=Ru[e?.kind];if(!t)throw e;let{gate:o,checked_in_at:n,checkin:s}=e.body??{};return{kind:t,gate:o,at:n,id:s}}async function pr(e,t,o){await fr.get(e)?.catch(()=>{});let n=re(e);if(n&&!n.returning)return"ticket"in o?Mu(n,o.ticket):{kind:"elsewhere"};try{return{kind:"admitted",...await A("/v1/checkins",{conference:e,gate:t,...o})}}catch(s){return Lu(s)}}var Wa=e=>M("DELETE",`/v1/checkins/${encodeURIComponent(e)}`);async function Mu(e,t){let o=Fu(t);if(!o||!await Nu(o,e.keys))return{kind:"invalid"};let{booking:n,seat:s,conference:a,edition:c,expires:l}=o.ticket;if(a!==e.conference)return{kind:"foreign"};if(R()>=l)return{kind:"expired"};if(!e.parts.includes(Iu(n)))return{kind:"elsewhere"};let[u,d]=e.valid[n]??[c,s];if(c!==u||s>d)return{kind:"void"};let f=re(a);if(!f||f.returning||f.holder!==e.holder)return pr(a,e.gate,{ticket:t});let p=`${n}#${s}`;if(f.admitted.includes(p)){let g=f.waiting.find(k=>k.booking===n&&k.seat===s);return{kind:"already",gate:g&&e.gate,at:g?.at}}let $=new Date(R()).toISOString(),m=crypto.randomUUID();return Pt({...f,admitted:[...f.admitted,p],waiting:[...f.waiting,{scan:m,ticket:t,booking:n,seat:s,at:$}]}),{kind:"admitted",booking:n,seat:s,gate:e.gate,at:$}}async function ja(e,t,o){let n=`/v1/conferences/${e}/gates`,s=await A(n,o===null?{gate:t}:{gate:t,parts:o}),a={conference:e,gate:t,holder:s.holder,parts:s.parts,keys:{},valid:{},admitted:[],waiting:[]};try{let{keys:c}=await T("/v1/ticket-keys");for(let{kid:u,x:d}of c)a.keys[u]=d;let l=null;do{let u={holder:s.holder,cursor:l},d=await T(ie(`${n}/${encodeURIComponent(t)}/tickets`,u));for(let{booking:f,edition:p,seats:$}of d.items)a.valid[f]=[p,$];for(let{booking:f,seat:p}of d.admitted)a.admitted.push(`${f}#${p}`);l=d.next}while(l);Pt(a)}catch(c){throw await Ga(a),c}return a}async function Mt(e){let t=[];for(;;){let o=re(e),[n]=o?.waiting??[];if(!o||!n)return t;let{scan:s,ticket:a,at:c}=n,l={conference:e,gate:o.gate,holder:o.holder,scan:s,ticket:a,at:c};try{await A("/v1/checkins",l)}catch(d){let{status:f=0,kind:p,message:$}=d;if(![409,410,422].includes(f)||p==="key-reused")throw d;t.push({waiting:n,message:$})}let u=re(e);u&&Pt({...u,waiting:u.waiting.filter(d=>d.scan!==s)})}}async function Ya(e){let t=await Mt(e);re(e)?.returning||await T(`/v1/conferences/${e}/door`);let o=re(e);for(;o?.waiting.length;)t.push(...await Mt(e)),o=re(e);if(!o)return t;Pt({...o,returning:!0});let n=Ga(o);fr.set(e,n);try{await n}catch(s){let{status:a=0}=s,c=re(e);throw a>=400&&a<500&&c?.holder===o.holder&&Pt({...c,returning:!1}),s}finally{fr.delete(e)}return t.push(...await Mt(e)),re(e)?.holder===o.holder&&localStorage.removeItem(mr(e)),t}async function Ga({conference:e,gate:t,holder:o}){let n=`/v1/conferences/${e}/gates/${encodeURIComponent(t)}`;try{await M("DELETE",ie(n,{holder:o}))}catch(s){if(s.kind!=="parts-not-held")throw s}}var Pu=5,Va="gate-name",zu=8,Ao=2,Uu=60;function Ka({id:e,signIn:t}){let{account:o}=C.use(n=>n);return V(r("door.title")),o?e?i`<${Bu} key=${e} id=${e} />`:i`<${Hu} key=${o.user} />`:i`<h1 tabindex="-1">${r("door.title")}</h1>
      <${U} title=${r("door.signIn")}>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${r("nav.signIn")}
        </button>
      <//>`}function Hu(){let{found:e,error:t,reload:o}=he(()=>T("/v1/users/me/doors")),n=e?.items;return i`<h1 tabindex="-1">${r("door.title")}</h1>
    ${t&&i`<${D} error=${t} retry=${o} />`}
    ${!n&&!t&&i`<${L} />`}
    ${n?.length===0&&i`<${U} title=${r("door.none")} />`}
    <ul class="cards">
      ${n?.map(s=>i`<li class="card" key=${s.conference}>
            <h2><a href=${`#/door/${s.conference}`}>${s.conference_name}</a></h2>
            <p class="quiet">${F(s.start)}</p>
          </li>`)}
    </ul>`}function Bu({id:e}){let{conference:t}=Qe(e),{found:o,error:n,reload:s}=he(()=>T(`/v1/conferences/${e}/door`),[e]),[a,c]=h(()=>re(e)?.gate??localStorage.getItem(Va)??""),[l,u]=h(()=>re(e)),[d,f]=h(null);ee(Pu,s,[e]);let p=b=>{c(b),localStorage.setItem(Va,b)},$=b=>{f(b),u(re(e)),xe(`${r(`door.${b.kind}`)} ${Qa(b)}`,!0),navigator.vibrate?.(b.kind==="admitted"?80:[80,60,80]),re(e)||s()},m=b=>S(async()=>{if(!a.trim())throw new Error(r("door.nameGate"));$(await pr(e,a.trim(),b))}),g=b=>S(async()=>{await Wa(b),f(null),w(r("door.undone")),s()}),k=!l&&n&&[403,404].includes(n.status);return i`
    <p class="crumb"><a href="#/door">${r("door.title")}</a></p>
    <h1 tabindex="-1">${t?.name??r("door.title")}</h1>
    ${t&&i`<p class="quiet"><${fe} ...${t} /></p>`}
    ${k?i`<${D} error=${n} retry=${s} />`:i`<div class="door">
            <div>
              <${Wu} result=${d} undo=${l?null:g} />
              <${ju} scan=${m} />
              <${Yu} id=${e} scan=${m} undo=${g} offline=${!!l} />
            </div>
            <div>
              <${$r} numbers=${o} />
              <${v}
                label=${r("door.gate")}
                name="gate"
                hint=${r("door.gateHint")}
                maxlength="40"
                value=${a}
                disabled=${!!l}
                onInput=${b=>p(b.currentTarget.value)}
              />
              <${Ku}
                id=${e}
                gate=${a.trim()}
                held=${l}
                numbers=${o}
                changed=${()=>{u(re(e)),s()}}
              />
            </div>
          </div>`}
  `}function Qa({kind:e,seat:t,gate:o,at:n}){return e==="admitted"&&t?r("door.seat",{seat:t}):e==="already"&&n?r("door.before",{gate:o??"",time:te(n)}):e==="elsewhere"?o?r("door.onlyAt",{gate:o}):r("door.needsNetwork"):""}function Wu({result:e,undo:t}){if(!e)return i`<div class="result waiting"><p>${r("door.ready")}</p></div>`;let{kind:o,id:n}=e,s={admitted:"\u2713",elsewhere:"\u2192"}[o]??"\u2715";return i`<div class=${`result ${o}`}>
    <p class="sign" aria-hidden="true">${s}</p>
    <p class="word">${r(`door.${o}`)}</p>
    <p>${Qa(e)}</p>
    ${o==="admitted"&&n&&t&&i`<${y} action=${()=>t(n)}>${r("door.undo")}<//>`}
  </div>`}function ju({scan:e}){let[t,o]=h(!1),n=a=>e({ticket:a.trim()}),s=a=>{o(!1),w(a,!0)};return i`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${r("door.camera")}</h2>
    ${t&&i`<${Ma} found=${n} failed=${s} />`}
    <div class="acts">
      <button
        type="button"
        class=${t?"button":"button primary"}
        onClick=${()=>o(!t)}
      >
        ${r(t?"door.stopCamera":"door.startCamera")}
      </button>
    </div>
  </section>`}function Yu({id:e,scan:t,undo:o,offline:n}){let[s,a]=h(null),[c,l]=h(""),u=O(null),d=async $=>{let[m,g]=[[],null];do{let k=`/v1/conferences/${e}/checkins`,b=await T(ie(k,{search:$,limit:20,cursor:g}));m=[...m,...b.items],g=b.next}while(g&&m.length<20);a(m),l($),xe(r("door.found",{count:m.length}))},f=$=>{$.preventDefault();let m=u.current?.value.trim()??"";if(!m)return;let g=m.toUpperCase();u.current&&Eo(g)&&(u.current.value=""),S(async()=>{if(Eo(g))await t({ticket:g});else{if(n)throw new Error(r("door.noNames"));await d(m)}})},p=async $=>{await $,await S(()=>d(c))};return i`<section aria-labelledby="find">
    <h2 id="find">${r("door.find")}</h2>
    <form class="search" onSubmit=${f} role="search">
      <div class="field grow">
        <label for="field-find">${r("door.words")}</label>
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
      <button class="button">${r("door.search")}</button>
    </form>
    ${s?.length===0&&i`<p>${r("door.nobody")}</p>`}
    <ul class="cards seated">
      ${s?.map($=>i`<${Gu}
            key=${$.booking}
            entry=${$}
            admit=${m=>p(t({booking:$.booking,seat:m}))}
            undo=${m=>p(o(m))}
          />`)}
    </ul>
  </section>`}function Gu({entry:e,admit:t,undo:o}){let{user_id:n,seats:s,guests:a,present:c,category_name:l}=e;return i`<li class="card">
    <h3>${n}</h3>
    ${l&&i`<p class="quiet">${l}</p>`}
    ${a.length>0&&i`<p class="quiet">${a.map(({name:u})=>u).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({length:s},(u,d)=>d+1).map(u=>{let d=c.find(f=>f.seat===u);return i`<li key=${u}>
          ${d?i`<span
                    >${r("door.inside",{seat:u,gate:d.gate,time:te(d.at)})}</span
                  >
                  <${y}
                    kind="plain"
                    action=${()=>o(d.id)}
                    aria-label=${r("door.undoOne",{seat:u,name:n})}
                    >${r("door.undo")}<//
                  >`:i`<${y}
                  kind="primary"
                  action=${()=>t(u)}
                  aria-label=${r("door.admitOne",{seat:u,name:n})}
                  >${r("door.admit",{seat:u})}<//
                >`}
        </li>`})}
    </ul>
  </li>`}function $r({numbers:e}){if(!e)return i`<${L} />`;let{present:t,expected:o,missing:n,released:s,started:a}=e,c=[[r("door.present"),t],[r("door.expected"),o],[r(a?"door.noShows":"door.missing"),n],...s?[[r("door.released"),s]]:[]];return i`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${r("door.numbers")}</h2>
    <dl class="figures">
      ${c.map(([l,u])=>i`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${J(u)}</strong></dd>
          </div>`)}
    </dl>
    ${e.offline.map(({gate:l,since:u})=>i`<p class="quiet" key=${l}>
          ${r("door.away",{gate:l,time:te(u)})}
        </p>`)}
  </section>`}function Vu(e,t,o){let n=O(o);n.current=o,_(()=>{if(!t)return;let[s,a,c,l]=[0,Ao,!1,!1],u=f=>{clearTimeout(s),c||(s=setTimeout(d,f*1e3*(.5+Math.random())))},d=async()=>{if(!l){l=!0;try{let f=await Mt(e);a=Ao,c||n.current(f),re(e)?.waiting.length&&u(Ao)}catch{u(a),a=Math.min(2*a,Uu)}finally{l=!1}}};return window.addEventListener("online",d),u(Ao),()=>{c=!0,clearTimeout(s),window.removeEventListener("online",d)}},[e,t])}function Ku({id:e,gate:t,held:o,numbers:n,changed:s}){let[a,c]=h(!0);_(()=>{Ba().then(c)},[]);let l=p=>S(async()=>{if(!t)throw new Error(r("door.nameGate"));await ja(e,t,p),s(),w(r("door.left"))}),u=(p,$)=>{if(s(),p.length){let[{message:m}]=p;w(r("door.conflicts",{count:p.length,message:m}),!0)}else w($)},d=()=>S(async()=>u(await Ya(e),r("door.back")));Vu(e,!!o?.waiting.length,p=>u(p,r("door.sent")));let f=!n?.offline.length;return i`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${r(o?"door.isOffline":"door.network")}</h2>
    ${o?i`<p>${r("door.waiting",{count:o.waiting.length})}</p>
            <p class="quiet">${r("door.sentBySelf")}</p>
            <p class="quiet">${r("door.share",{count:o.parts.length})}</p>
            <${y} kind="primary" action=${d}>${r("door.comeBack")}<//>`:i`<p class="quiet">${r(a?"door.networkText":"door.cannot")}</p>
            ${a&&i`<div class="acts">
                <${y} action=${()=>l(null)}>
                  ${r(f?"door.leaveAll":"door.leaveRest")}
                <//>
                ${f&&i`<${y} action=${()=>l(zu)}>${r("door.leaveHalf")}<//>`}
              </div>`}`}
  </section>`}function Ja({booking:e,conference:t,stored:o}){let{month:n,day:s,weekday:a}=ss(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${n}</span><span class="day">${s}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${Rt} status=${e.status} />
      </div>
      <p><${fe} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${ve} location=${t.location} /></p>`}
      <p class="quiet">${r("ticket.holder",{name:e.user_id})}</p>
      <${Ju} key=${Qu(e)} booking=${e} stored=${o} />
      ${!o&&i`<${yt} booking=${e} />`}
    </div>
  </li>`}var Qu=({id:e,changed_at:t,seats:o})=>`${e} ${t} ${o}`;function Ju({booking:e,stored:t}){let[o,n]=h([]),s=e.seats??1,a=t?Ps(e):null;if(t&&!a)return null;let c=async()=>n(a??await Xu(e)),l=async()=>In("tickets.pdf",await As(`/v1/bookings/${e.id}/tickets.pdf`));return o.length?i`<div class="codes">
      ${o.map(({seat:u,svg:d})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(d)}`}
              alt=${r("ticket.code",{seat:u})}
            />
            <figcaption>${r("ticket.seat",{seat:u,seats:o.length})}</figcaption>
          </figure>`)}
    </div>
    <p class="quiet">${r("ticket.hint")}</p>
    <div class="acts">
      ${!t&&i`<${y} action=${l}>${r("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>n([])}>
        ${r("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${y} kind="primary" action=${c}>${r("ticket.show",{count:s})}<//>
    </div>`}async function Xu(e){let{items:t}=await T(`/v1/bookings/${e.id}/tickets`);return Ms(e,t),t}function Za({signIn:e}){let{account:t}=C.use(l=>l),{bookings:o,state:n,problem:s,at:a}=I.use(l=>l);return V(r("booking.list")),_(()=>{Te()},[]),i`<h1 tabindex="-1">${r("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${U} title=${r("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${r("nav.signIn")}
        </button>
      <//>`;if(n==="loading"||n==="empty")return i`<${L} />`;if(n==="failed")return i`<${D} error=${s} retry=${Te} />`;let l=Object.values(o).sort((d,f)=>d.start<f.start?-1:1);if(!l.length)return i`<${U} title=${r("booking.none")}>
        <p><a href="#/conferences">${r("booking.find")}</a></p>
      <//>`;let u=n==="stored";return i`
      ${(u||s)&&i`<p class="as-of">${r("booking.asOf",{time:Zu(a)})}</p>`}
      <${ed} all=${l} stored=${u} />
    `}}var Zu=e=>new Date(e).toDateString()===new Date().toDateString()?te(e):F(e);function ed({all:e,stored:t}){let o=e.filter(a=>$e(a)&&Date.parse(a.end)>R()),n=e.filter(a=>!o.includes(a)).reverse(),s=o.map(a=>a.conference);return _(()=>{t||ga(s)},[s.join(),t]),i`
    ${!o.length&&i`<p class="quiet">${r("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...o.filter(Ge),...o.filter(a=>!Ge(a))].map(a=>i`<${Xa} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${n.length>0&&i`<details class="over">
        <summary>${r("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(a=>i`<${Xa} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Xa({booking:e,stored:t}){let o=t||!$e(e)||Date.parse(e.end)<=R(),[n]=me([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>R()?i`<${Ja} ...${{booking:e,conference:n,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${$o} booking=${e} />
    </div>
    <p class="quiet"><${fe} ...${e} ...${n??{}} /></p>
    ${n&&i`<p class="quiet"><${ve} ...${n} /></p>`}
    ${o?i`<${mt} booking=${e} />`:i`<${yt} booking=${e} />`}
  </li>`}var Co=()=>({name:r("form.name"),location:r("form.place"),topics:r("form.topics"),start:r("form.starts"),end:r("form.ends"),timezone:r("form.zone"),slots:r("form.seats"),expected_demand:r("form.expected"),confirmation_window:r("form.window"),max_offers:r("form.maxOffers"),quiet_hours:r("form.quiet"),release_at:r("form.release"),description:r("form.description"),agenda:r("conference.agenda"),agenda_title:r("form.agendaTitle"),speakers:r("conference.speakers"),embed:r("form.embed"),listed:r("form.listed"),max_per_email:r("form.onePerEmail"),max_party:r("form.maxParty")}),Oo=({error:e,hint:t,value:o,split:n=!1})=>i`<${v}
    label=${r(n?"form.seatsOthers":"form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${o}
    error=${e}
    hint=${t}
  />`,qo=({error:e,maxlength:t,value:o})=>i`<${v}
    label=${r("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${o}
    error=${e}
    hint=${r("form.placeHint")}
  />`,Io=({error:e,rows:t,value:o})=>i`<${v} label=${r("form.description")} name="description" error=${e}>
    ${n=>i`<textarea ...${n} rows=${t} maxlength="5000" defaultValue=${o}></textarea>`}
  <//>`;function Do({error:e,value:t}){let[o,n]=t?Sn(Number(t)):["","minute"];return i`<${v}
    label=${r("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${r("form.windowHint",{span:oo(Number(qe.window))})}
  >
    ${s=>i`<div class="joined">
        <input ...${s} type="number" min="1" max="2592000" defaultValue=${o} />
        <select name="window_unit" aria-label=${r("form.windowUnit")}>
          ${to.map(([a])=>i`<option value=${a} selected=${a===n}>${r(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function Fo({confirmation_window:e,window_unit:t}){let o=to.find(([n])=>n===t);return e===""?null:Number(e)*(o?.[1]??1)}var No=({error:e,value:t})=>i`<${v}
    label=${r("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${r("form.maxOffersHint")}
    error=${e}
  />`,Ro=({error:e,value:t})=>i`<${v}
    label=${r("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${r("form.quietHint")}
  >
    ${o=>i`<div class="joined even">
        <input ...${o} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${r("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function Lo({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new H("quiet_hours",r("form.quietBoth"));return e?{from:e,until:t}:null}var Mo=({error:e,value:t})=>i`<${v}
    label=${r("form.release")}
    name="release_at"
    type="datetime-local"
    defaultValue=${t}
    hint=${r("form.releaseHint")}
    error=${e}
  />`,Po=({error:e,value:t})=>i`<${v}
    label=${r("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${r("form.topicsHint")}
    error=${e}
  />`,zo=({error:e,value:t=[]})=>i`<${v}
    label=${r("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${r("form.embedHint")}
    error=${e}
  />`,wt=e=>e.split(/[\s,]+/).filter(Boolean),Uo=e=>e.split(",").map(t=>t.trim()).filter(Boolean),ei=({name:e,label:t,hint:o,error:n,on:s})=>{let a=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${a}>
      <input
        type="checkbox"
        id=${a}
        name=${e}
        defaultChecked=${s}
        aria-describedby=${n?`${a}-hint ${a}-wrong`:`${a}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${a}-hint`}>${o}</p>
    ${n&&i`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`},Ho=({errorAt:e,listed:t=!0,perEmail:o=1})=>i`
  <${ei}
    name="listed"
    label=${r("form.listed")}
    hint=${r("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${ei}
    name="max_per_email"
    label=${r("form.onePerEmail")}
    hint=${r("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${o===1}
  />
`,Bo=({error:e,value:t})=>i`<${v}
    label=${r("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${r("form.maxPartyHint")}
    error=${e}
  />`,Wo=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function jo({name:e,label:t,hint:o,add:n,limit:s,errors:a,value:c,row:l,stays:u=()=>!1}){let d=O(c.length),[f,p]=h(c.map((x,E)=>({key:E,value:x}))),[$,m]=h(-1),g=O(null);_(()=>{$<0||g.current?.querySelector("li:last-child input")?.focus()},[$]);let k=()=>{d.current+=1,p([...f,{key:d.current,value:void 0}]),m(d.current)},b=({currentTarget:x},E)=>{let N=x.closest("fieldset");p(f.filter(ge=>ge.key!==E)),requestAnimationFrame(()=>{N?.querySelector(":scope > .button")?.focus()})},q=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${q?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${o&&i`<p class="hint">${o}</p>`}
    <ol ref=${g}>
      ${f.map(({key:x,value:E},N)=>i`<li key=${x}>
            ${l(E,N+1)}
            ${!u(E)&&i`<button
                type="button"
                class="button plain"
                aria-label=${r("form.removeEntry",{list:t,number:String(N+1)})}
                onClick=${ge=>b(ge,x)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${q&&i`<p class="wrong" id=${`${e}-wrong`}>${q}</p>`}
    ${f.length<s&&i`<button type="button" class="button" onClick=${k}>${n}</button>`}
  </fieldset>`}var Yo=({errorAt:e,value:t,zone:o})=>i`<${jo}
    key=${JSON.stringify(t)}
    name="agenda"
    label=${r("conference.agenda")}
    add=${r("form.addSession")}
    limit=${60}
    errors=${[e("agenda"),e("agenda_title")]}
    value=${t}
    row=${(n,s)=>{let a=c=>r("form.entryPart",{list:r("conference.agenda"),number:String(s),part:c});return i`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${a(r("form.starts"))}
          defaultValue=${n?.at&&Oe(n.at,o)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${a(r("form.agendaTitle"))}
          placeholder=${r("form.agendaTitle")}
          defaultValue=${n?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${a(r("form.agendaSpeaker"))}
          placeholder=${r("form.agendaSpeaker")}
          defaultValue=${n?.speaker}
        />`}}
  />`,Go=({errorAt:e,value:t})=>i`<${jo}
    key=${JSON.stringify(t)}
    name="speakers"
    label=${r("conference.speakers")}
    add=${r("form.addSpeaker")}
    limit=${30}
    errors=${[e("speakers")]}
    value=${t}
    row=${(o,n)=>{let s=a=>r("form.entryPart",{list:r("conference.speakers"),number:String(n),part:a});return i`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${s(r("form.name"))}
          placeholder=${r("form.name")}
          defaultValue=${o?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${s(r("form.speakerAbout"))}
          placeholder=${r("form.speakerAbout")}
          defaultValue=${o?.about}
        />`}}
  />`;function Vo(e,t){let o=new FormData(e),n=l=>o.getAll(l),[s,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(n);return{agenda:n("agenda").map((l,u)=>({at:td(l,t),title:s[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:n("speakers").map((l,u)=>({name:l,about:c[u]}))}}function td(e,t){let{at:o,gap:n}=Ce(e,t);if(n===null)return o;throw new H("agenda",r("form.agendaGap",{local:e.slice(11),next:n.slice(11)}))}var ti=20,oi=1e5,ni=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],ri=e=>r("form.category",{number:e+1}),Ko=()=>({categories:r("form.categories"),...Object.fromEntries(Array.from({length:ti},(e,t)=>ni.map(([o,n])=>[`categories.${t}.${o}`,`${ri(t)}, ${r(n)}`])).flat())});function si({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:o,seats:n,description:s,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:o,seats:n,description:s,opens:a,closes:c,visible_to:l})):null}var Qo=({errorAt:e,value:t,zone:o})=>i`<div class="categories">
    <${jo}
      key=${JSON.stringify(t)}
      name="categories"
      label=${r("form.categories")}
      hint=${r("form.categoriesHint")}
      add=${r("form.addCategory")}
      limit=${ti}
      errors=${[e("categories")]}
      value=${t}
      stays=${n=>!!n?.id}
      row=${(n,s)=>i`<${od} ...${{at:s-1,value:n,zone:o,errorAt:e}} />`}
    />
    <${nd} />
  </div>`;function od({at:e,value:t,zone:o,errorAt:n}){let s=(u,d,f,p="")=>i`<${v}
      name=${`categories.${e}.${u}`}
      label=${r(d)}
      error=${n(`categories.${e}.${u}`)}
      hint=${p}
      ...${f}
    />`,a=u=>({type:"datetime-local",defaultValue:u?Oe(u,o):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=ni.slice(2).some(([u])=>n(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${ri(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${s("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${s("seats","form.seats",{type:"number",required:!0,min:"1",max:String(oi),defaultValue:t?.seats})}
    </div>
    <details class="over" open=${l||c.some(Boolean)}>
      <summary>${r("form.categoryMore")}</summary>
      <div class="further">
        ${s("description","form.description",{maxlength:"500",defaultValue:t?.description})}
        <div class="pair">
          ${s("opens","form.opens",a(t?.opens),r("form.opensHint"))}
          ${s("closes","form.closes",a(t?.closes),r("form.closesHint"))}
        </div>
        ${s("visible_to","form.visibleTo",{autocapitalize:"none",spellcheck:"false",defaultValue:t?.visible_to.join(", ")},r("form.visibleToHint"))}
      </div>
    </details>
  </div>`}function nd(){let[e,t]=h(null),o=O(null);return _(()=>{let n=o.current?.closest("form");if(!n)return;let s=()=>{let c=[...n.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,d)=>u+Number(d.value),0);t(c.length>1?l:null)};s();let a=new MutationObserver(s);return a.observe(n,{childList:!0,subtree:!0}),n.addEventListener("input",s),()=>{a.disconnect(),n.removeEventListener("input",s)}},[]),i`<p class="hint" ref=${o}>
    ${e!==null&&r("form.totalSeats",{count:e})}
  </p>`}function Jo(e,t){let o=[];for(let n=0;`categories.${n}.name`in e;n+=1){let s=c=>e[`categories.${n}.${c}`],a=c=>{let l=s(c);if(!l)return null;let{at:u,gap:d}=Ce(l,t);if(d===null)return u;let f={local:l.slice(11),next:d.slice(11)};throw new H(`categories.${n}.${c}`,r("form.agendaGap",f))};o.push({...s("id")?{id:s("id")}:{},name:s("name"),seats:Number(s("seats")),description:s("description"),opens:a("opens"),closes:a("closes"),visible_to:wt(s("visible_to"))})}return o}function Xo(e,t){if(e===0&&!t.length)throw new H("slots",r("form.number",{min:1,max:oi}))}function ai(e,t){let o=n=>JSON.stringify(n.map(s=>({...s,opens:s.opens&&Date.parse(s.opens),closes:s.closes&&Date.parse(s.closes)})));return o(e)===o(t)?{}:{categories:t}}var rd=1e3,sd=6e4,ad=20,id={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function ci({conference:e,reload:t}){let[o,n]=h(!1),s=()=>{n(!1),S(t)};return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${r("import.title")}
    </button>
    ${o&&i`<${G} title=${r("import.title")} close=${s}>
        <${cd} conference=${e} />
      <//>`}`}function cd({conference:e}){let[t,o]=h(null),[n,s]=h([]),[a,c]=h(!1),l=(f,p)=>({...p,format:f,kind:"attendees",conference:e.id}),u=async(f,p)=>{let $=[];for(let m of f)$.push(await A("/v1/imports",{...l(p,m),dry_run:!0}));o({parts:f,format:p,imports:$})},d=()=>S(async()=>{if(a||!t)return;c(!0);let f=[];try{for(let p of t.parts)f.push(await A("/v1/imports",l(t.format,p)))}finally{c(!1),s(f)}});return n.length?i`<${ud} imports=${n} setImports=${s} />`:i`<${ld} check=${u} changed=${()=>o(null)} />
    ${t&&i`<div class="report" role="status">
        <${li} imports=${t.imports} />
        ${vt(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${d}>
            ${r("import.start",{count:vt(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function ld({check:e,changed:t}){let o={table:r("import.file"),format:r("import.format")},{submit:n,busy:s,errorAt:a,summary:c}=P(o,async({format:l},u)=>{let d=u.elements.namedItem("table"),f=dd(await d.files?.[0]?.text()??"");if(!f.length)throw new H("table",r("import.empty"));await e(f,l)});return i`<form onSubmit=${n} onChange=${t} novalidate>
    <p class="quiet">${r("import.hint")}</p>
    <${v} label=${o.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${r("import.own")}</option>
          ${Object.entries(id).map(([u,d])=>i`<option key=${u} value=${u}>${d}</option>`)}
        </select>`}
    <//>
    <${v}
      label=${o.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${z} error=${c} />
    <button class="button" aria-busy=${s}>${r("import.check")}</button>
  </form>`}function ud({imports:e,setImports:t}){let o=e.every(c=>c.done),n=c=>c.done?c:T(`/v1/imports/${c.id}`);ee(o?0:1,()=>S(async()=>t(await Promise.all(e.map(n)))));let s=vt(e,"lines"),a=s-vt(e,"waiting");return i`<p role="status">
      ${o?r("import.done"):r("import.runs",{ran:a,lines:s})}
    </p>
    <progress aria-label=${r("import.title")} max=${s} value=${a}></progress>
    <${li} imports=${e} />`}function li({imports:e}){let t=["waiting","added","present","skipped","refused"],o=e.flatMap(n=>n.problems);return i`<ul>
      ${t.filter(n=>vt(e,n)).map(n=>i`<li key=${n}>${r(`import.${n}`,{count:vt(e,n)})}</li>`)}
    </ul>
    ${o.length>0&&i`<ul class="wrong">
        ${o.slice(0,ad).map(({line:n,field:s,message:a})=>{let c=s?`${s}: ${a}`:a;return i`<li key=${n}>${r("import.line",{line:J(n),text:c})}</li>`})}
      </ul>`}`}var vt=(e,t)=>e.reduce((o,n)=>o+n[t],0);function dd(e){let[t,...o]=fd(e),n=[],s=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of o){let u=ii(l);(s+u>sd||a===rd)&&(n.push({table:t.record,first_line:c}),s=ii(t.record),a=0),n[n.length-1].table+=l,s+=u,a+=1}return n}function fd(e){let t=[],o="",n=1;for(let[s,a]of e.split(/(?<=\n)/).entries())o||(n=s+1),o+=a.endsWith(`
`)?a:`${a}
`,(o.split('"').length-1)%2===0&&(o.trim()&&t.push({line:n,record:o}),o="");return o.trim()&&t.push({line:n,record:o}),t}var ii=e=>new TextEncoder().encode(JSON.stringify(e)).length;var md=120,ui=4e3,pd=3;function di({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${r("message.title")}
    </button>
    ${t&&i`<${$d} conference=${e} close=${()=>o(!1)} />`}`}function $d({conference:e,close:t}){let{confirmed:o,waitlisted:n,held:s}=e,a=n+s,c={all:o+a,confirmed:o,waiting:a},l={to:r("message.to"),subject:r("message.subject"),text:r("message.text")},{submit:u,busy:d,errorAt:f,summary:p}=P(l,async({to:$,subject:m,text:g})=>{if(!c[$])throw new H("to",r("message.nobody"));if(!m.trim())throw new H("subject",r("form.required"));if(!g.trim())throw new H("text",r("form.required"));let k=`/v1/conferences/${e.id}/messages`,{recipients:b}=await A(k,{to:$,subject:m,text:g});t(),w(r("message.sent",{count:b}))});return i`<${G} title=${r("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${r("message.hint")}</p>
      <${v} label=${l.to} name="to" error=${f("to")}>
        ${$=>i`<select ...${$}>
            ${Object.entries(c).map(([m,g])=>i`<option key=${m} value=${m}>${r(`message.${m}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${v}
        label=${l.subject}
        name="subject"
        maxlength=${md}
        required
        autocomplete="off"
        error=${f("subject")}
      />
      <${v}
        label=${l.text}
        name="text"
        hint=${r("message.textHint",{max:ui,count:pd})}
        error=${f("text")}
      >
        ${$=>i`<textarea ...${$} rows="8" maxlength=${ui} required></textarea>`}
      <//>
      <${z} error=${p} />
      <button class="button primary" aria-busy=${d}>${r("message.send")}</button>
    </form>
  <//>`}var hr=1e3,Zo="*",fi=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function pi(e){let[t,o]=h({bookings:null,error:null}),n=bo(yo(e),async()=>{try{let s=await He(`/v1/conferences/${e?.id}/bookings`,hr);return o({bookings:s,error:null}),!0}catch(s){return o(a=>({...a,error:s})),!1}});return{...t,reload:n}}var hd=e=>[{name:r("manage.attendee")},...e?[{name:r("manage.category")}]:[],{name:r("manage.status")},{name:r("manage.position"),number:!0},{name:r("manage.offers"),number:!0},{name:r("manage.booked")},{name:r("manage.remove"),unseen:!0}],zt=({user_id:e})=>e??r("manage.byEmail"),$i=({guests:e=[]})=>e,gd=(e,t)=>[zt(e),e.email??"",...$i(e).flatMap(({name:o,email:n})=>[o,n??""])].some(o=>o.toLowerCase().includes(t.trim().toLowerCase())),mi=e=>[...e].sort((t,o)=>fi.indexOf(t.status)-fi.indexOf(o.status)||(t.position??0)-(o.position??0)||(t.created_at<o.created_at?-1:1));function hi({conference:e,attendees:t}){let[o,n]=h(""),[s,a]=h(Zo),[c,l]=h(!1),[u,d]=h(null),{bookings:f,error:p,reload:$}=t,m=!!e.categories?.length,g=(f??[]).filter(K=>gd(K,o)&&(s===Zo||(K.category??"")===s)),k=({id:K})=>S(async()=>{await A(`/v1/bookings/${K}/cancel`),await $()}),b=K=>S(async()=>{let B=encodeURIComponent(K.user_id);await A(`/v1/conferences/${e.id}/attendees/${B}/allow`),w(r("manage.allowed",{name:zt(K)}))}),q=()=>S(async()=>{let K=`/v1/conferences/${e.id}/bookings`,B=await T(K,{accept:"text/csv"});lt(`${e.name}.csv`,"text/csv",`\uFEFF${B}`)}),x=({target:K})=>n(K.value),E=mi(g.filter(K=>K.status!=="CANCELED")),N=mi(g.filter(K=>K.status==="CANCELED")),ge=(K,B)=>i`<${Ve} label=${B} columns=${hd(m)}>
      ${K.map(ce=>i`<${yd} key=${ce.id} booking=${ce} split=${m} remove=${()=>d(ce)} allow=${()=>b(ce)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${r("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${r("manage.search")}
          placeholder=${r("manage.search")}
          value=${o}
          onInput=${x}
        />
        ${m&&i`<${bd} conference=${e} value=${s} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${r("manage.invite")}</button>`}
        ${!e.canceled&&i`<${ci} conference=${e} reload=${$} />`}
        ${!e.canceled&&i`<${di} conference=${e} />`}
        <${y} action=${q}>${r("manage.csv")}<//>
      </div>
    </div>
    ${!f&&p&&i`<${D} error=${p} retry=${$} />`}
    ${!f&&!p&&i`<${L} />`}
    ${f&&!g.length&&i`<${U} title=${r(f.length?"manage.noMatch":"manage.none")} />`}
    ${E.length>0&&ge(E,r("manage.attendees"))}
    ${N.length>0&&i`<details class="over">
        <summary>${r("status.CANCELED")} (${J(N.length)})</summary>
        ${ge(N,r("status.CANCELED"))}
      </details>`}
    ${f&&f.length>=hr&&i`<p class="quiet">${r("manage.first",{bookings:r("count.booking",{count:hr})})}</p>`}
    ${c&&i`<${wd} conference=${e} reload=${$} close=${()=>l(!1)} />`}
    ${u&&i`<${ne}
        title=${r("manage.removeTitle",{name:zt(u)})}
        confirmLabel=${r("manage.remove")}
        action=${()=>k(u)}
        close=${()=>d(null)}
      >
        <p>${r("manage.removeText",{name:zt(u)})}</p>
      <//>`}
  </section>`}var bd=({conference:e,value:t,onChange:o})=>i`<select
    class="short"
    aria-label=${r("manage.category")}
    onChange=${n=>o(n.target.value)}
  >
    <option value=${Zo} selected=${t===Zo}>${r("manage.everyCategory")}</option>
    ${gi(e).map(({id:n,name:s})=>i`<option key=${n} value=${n} selected=${t===n}>${s}</option>`)}
  </select>`,gi=({slots:e,categories:t=[]})=>[...e?[{id:"",name:r("category.none")}]:[],...t];function yd({booking:e,split:t,remove:o,allow:n}){let s=zt(e),{seats:a=1}=e,c=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${s}${a>1&&i` <span class="quiet">${r("count.seat",{count:a})}</span>`}
      ${e.invitation&&i` <span class="quiet">${r("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${$i(e).map(({name:l,email:u},d)=>i`<span key=${d} class="address">
            + ${l}${u&&i` <a href=${`mailto:${u}`}>${u}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??r("category.none")}</td>`}
    <td><${Rt} status=${e.status} /></td>
    <td class="number">${e.position?J(e.position):""}</td>
    <td class="number">${e.offers?J(e.offers):""}</td>
    <td>${F(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${r("manage.removeOne",{name:s})}
          onClick=${o}
        >
          ${r("manage.remove")}
        </button>`}
      ${c&&e.user_id&&i`<${y} kind="plain" action=${n} aria-label=${r("manage.allowOne",{name:s})}>
          ${r("manage.allow")}
        <//>`}
    </td>
  </tr>`}function wd({conference:e,reload:t,close:o}){let[n,s]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:r("manage.inviteLabel"),category:r("manage.category"),seats:r("party.seats")},{submit:l,busy:u,errorAt:d,summary:f}=P(c,async({invitee:p,category:$})=>{let m=p.includes("@")?{email:p}:{user_id:p},g=$?{category:$}:{};await A("/v1/bookings",{conference:e.id,seats:n,...g,...m}),w(r("manage.invited",{name:p})),o(),await t()});return i`<${G} title=${r("manage.inviteTitle")} close=${o}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${r("manage.inviteText")}</p>
      <${v}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${d("invitee")}
      />
      ${(e.categories??[]).length>0&&i`<${v} name="category" label=${c.category} error=${d("category")}>
          ${p=>i`<select ...${p}>
              ${gi(e).map(({id:$,name:m})=>i`<option key=${$} value=${$}>${m}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${Ee} name="seats" label=${c.seats} most=${a} value=${n} onChange=${s} />`}
      <${z} error=${f} />
      <button class="button primary" aria-busy=${u}>${r("manage.invite")}</button>
    </form>
  <//>`}var en=()=>({opens_at:r("form.opens"),sale:r("form.sale"),draws_at:r("form.draws")}),vd=[["direct","form.saleDirect"],["ballot","form.saleBallot"],["rush","form.saleRush"]],bi=({errorAt:e,value:t})=>i`<${v}
    label=${r("form.opens")}
    name="opens_at"
    type="datetime-local"
    defaultValue=${t}
    hint=${r("form.opensHint")}
    error=${e("opens_at")}
  />`;function yi({errorAt:e,sale:t="direct"}){let[o,n]=h(t);return i`<div class="pair">
    <${bi} errorAt=${e} />
    <${v} label=${r("form.sale")} name="sale" hint=${r("form.saleHint")} error=${e("sale")}>
      ${s=>i`<select
          ...${s}
          value=${o}
          onChange=${a=>n(a.target.value)}
        >
          ${vd.map(([a,c])=>i`<option value=${a} selected=${a===o}>${r(c)}</option>`)}
        </select>`}
    <//>
    ${o==="ballot"&&i`<${v}
        label=${r("form.draws")}
        name="draws_at"
        type="datetime-local"
        required
        hint=${r("form.drawsHint")}
        error=${e("draws_at")}
      />`}
  </div>`}function wi({errorAt:e,conference:t}){let{draws_at:o}=t;return i`<${bi} errorAt=${e} value=${_i(t)} />
    ${o&&i`<p class="quiet">${r("form.drawFixed",{time:F(o)})}</p>`}`}var vi=(e,t)=>({opens_at:e.opens_at?Ke(t,"opens_at",e.opens_at,e.timezone):void 0,sale:e.sale,draws_at:e.draws_at?Ke(t,"draws_at",e.draws_at,e.timezone):void 0}),_i=({opens_at:e,timezone:t})=>e?Oe(e,t??null):void 0;function ki({opens_at:e},t,o){return e?e===_i(o)?o.opens_at:Ke(t,"opens_at",e,o.timezone??null):null}function xi({conference:e}){let[t,o]=h(!1),{id:n,name:s,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:d,max_offers:f,agenda:p,speakers:$}=e,{timezone:m,quiet_hours:g,listed:k,max_per_email:b}=e,{max_party:q,release_at:x}=e,E=si(e),N={...Co(),...en(),...Ko()},{submit:ge,busy:K,errorAt:B,summary:ce}=P(N,async(W,ke)=>{let le=E&&Jo(W,m);Xo(Number(W.slots),le??[]);let ue={slots:Number(W.slots),...E&&le?ai(E,le):{},location:W.location,topics:Uo(W.topics),description:W.description,confirmation_window:Fo(W),max_offers:W.max_offers===""?null:Number(W.max_offers),max_party:W.max_party===""?null:Number(W.max_party),...m?{quiet_hours:Lo(W)}:{},release_at:W.release_at?Ce(W.release_at,m).at:null,opens_at:ki(W,ke,e),...Wo(W),embed:wt(W.embed),...p&&$?Vo(ke,m):{}};Ne([await M("PATCH",`/v1/conferences/${n}`,ue).catch(_d(le??[]))]),w(r("form.saved")),requestAnimationFrame(()=>ke.reset())}),Ht=()=>S(async()=>{Ne([await M("DELETE",`/v1/conferences/${n}`)]),w(r("manage.canceledNow",{name:s}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${r("manage.edit")}</h2>
    <form class="form" onSubmit=${ge} novalidate>
      <div class="pair">
        <${Oo} split=${!!E?.length} value=${a} error=${B("slots")} hint=${r("form.seatsHint")} />
        <${qo} value=${c} error=${B("location")} />
      </div>
      ${E&&i`<${Qo} errorAt=${B} value=${E} zone=${m} />`}
      <${wi} errorAt=${B} conference=${e} />
      <${Po} value=${l.join(", ")} error=${B("topics")} />
      <${Io} rows="3" value=${u} error=${B("description")} />
      ${p&&i`<${Yo} errorAt=${B} value=${p} zone=${m} />`}
      ${$&&i`<${Go} errorAt=${B} value=${$} />`}
      <div class="pair">
        <${Do} value=${d??void 0} error=${B("confirmation_window")} />
        <${No} value=${f??void 0} error=${B("max_offers")} />
        <${Bo} value=${q} error=${B("max_party")} />
      </div>
      ${m&&i`<${Ro} value=${g} error=${B("quiet_hours")} />`}
      <${Mo}
        value=${x?Oe(x,m):void 0}
        error=${B("release_at")}
      />
      <${Ho} errorAt=${B} listed=${k} perEmail=${b} />
      <${zo} value=${e.embed} error=${B("embed")} />
      <${z} error=${ce} />
      <div class="acts">
        <button class="button primary" aria-busy=${K}>${r("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>o(!0)}>
          ${r("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${ne}
        title=${r("manage.cancelTitle",{name:s})}
        confirmLabel=${r("manage.cancel")}
        action=${Ht}
        close=${()=>o(!1)}
      >
        <p>${r("manage.cancelText")}</p>
      <//>`}
  </section>`}var _d=e=>t=>{if(!(t instanceof Y)||t.kind!=="capacity-in-use")throw t;let o=e.findIndex(({id:n})=>n===t.body?.category);throw new H(o<0?"slots":`categories.${o}.seats`,t.message)};function Si({conference:{id:e,name:t}}){let[o,n]=h(!1),s=()=>S(async()=>{await M("DELETE",`/v1/conferences/${e}?forget=true`),w(r("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>n(!0)}>
        ${r("manage.delete")}
      </button>
    ${o&&i`<${ne}
        title=${r("manage.deleteTitle",{name:t})}
        confirmLabel=${r("manage.delete")}
        action=${s}
        close=${()=>n(!1)}
      >
        <p>${r("manage.deleteText")}</p>
      <//>`}`}var kd=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Ei({conference:{id:e,name:t,embed:o}}){let{origin:n}=location,[s,a]=[kd(t),`${n}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${r("embed.title")}</h2>
    <p class="quiet">${r("embed.text")}</p>
    <${Ti}
      name="badge"
      label=${r("embed.badge")}
      code=${`<a href="${a}"><img src="${n}${c}" alt="${s}" height="20"></a>`}
    >
      <p><img src=${c} alt=${r("embed.badge")} height="20" /></p>
    <//>
    <${Ti}
      name="frame"
      label=${r("embed.frame")}
      code=${`<iframe src="${n}/embed/${e}" title="${s}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${o.length?r("embed.sites",{sites:o.join(", ")}):r("embed.noSites")}
      </p>
    <//>
  </section>`}function Ti({name:e,label:t,code:o,children:n}){let s=O(null),a=()=>navigator.clipboard.writeText(o).then(()=>w(r("embed.copied")),()=>s.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${n}
    <textarea ref=${s} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${o}></textarea>
    <${y} action=${a} aria-label=${r("embed.copyOne",{what:t})}>
      ${r("embed.copy")}
    <//>
  </div>`}function Ai({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${r("handOver.open")}
    </button>
    ${t&&i`<${xd} conference=${e} close=${()=>o(!1)} />`}`}function xd({conference:e,close:t}){let[o,n]=h("");return i`<${G} title=${r("handOver.title",{name:e.name})} close=${t}>
    ${o?i`<${Td} id=${e.id} to=${o} close=${t} />`:i`<${Sd} conference=${e} done=${n} />`}
  <//>`}function Sd({conference:{id:e,organizer:t},done:o}){let n={to:r("handOver.to")},{submit:s,busy:a,errorAt:c,summary:l}=P(n,async({to:u})=>{if(u===t)throw new H("to",r("handOver.same"));try{await A(`/v1/conferences/${e}/handover`,{to:u})}catch(d){throw d.kind==="user-unknown"?new H("to",r("handOver.unknown")):d}o(u)});return i`<form onSubmit=${s} novalidate>
    <p>${r("handOver.step")}</p>
    <ul class="points">
      <li>${r("handOver.lose")}</li>
      <li>${r("handOver.gain")}</li>
      <li>${r("handOver.keep")}</li>
    </ul>
    <${v}
      label=${n.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${z} error=${l} />
    <button class="button primary" aria-busy=${a}>${r("handOver.offer")}</button>
  </form>`}function Td({id:e,to:t,close:o}){let n=`${location.origin}/#/organize/${e}`,s=()=>navigator.clipboard.writeText(n).then(()=>w(r("handOver.copied")),()=>w(n));return i`<p role="status">${r("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${n}>${n}</a></p>
    <p class="quiet">${r("handOver.replace")}</p>
    <div class="acts">
      <${y} kind="primary" action=${s}>${r("handOver.copy")}<//>
      <${y} action=${o}>${r("dialog.close")}<//>
    </div>`}function Ci({conference:e}){let{id:t,name:o,organizer:n}=e,s=()=>S(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await A(a).catch(l=>{throw l.status===403?new Error(r("handOver.notOffered")):l});Ne([c]),sr(t).catch(()=>{}),w(r("handOver.accepted",{name:o}))});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <p class="quiet">
      <${fe} ...${e} /><${ve} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${r("handOver.receive")}</h2>
      <p>${pe("handOver.from",{organizer:i`<strong>${n}</strong>`})}</p>
      <p class="quiet">${r("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${y} kind="primary" action=${s}>${r("handOver.accept")}<//>`}
    </section>
  `}var Ed=100,Oi=240,_t=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],gr=null,br=0;function Ad(){let e=new URL(br?`./uplot.js?${br}`:"./uplot.js",import.meta.url);return gr??=Promise.all([import(e.href),Cd("./uplot.css")]).then(([t])=>t.default,()=>{throw gr=null,br+=1,new Y(0,null)}),gr}function Cd(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((o,n)=>{t.onload=o,t.onerror=()=>{t.remove(),n(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Od(e,t){let o=e.map(({at:a})=>Date.parse(a)/1e3),n=Math.max(R()/1e3,...o.slice(-1)),s=_t.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...o,n],...s]}function qd(e,t){let o=getComputedStyle(t),n=u=>o.getPropertyValue(u).trim(),s=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,d,f)=>[0,Math.max(4,Math.ceil(f*1.1))],c={stroke:n("--muted"),grid:{stroke:n("--line")},ticks:{stroke:n("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:Oi,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Id,space:90},{...c,size:44,incrs:s},{...c,scale:"expired",side:1,stroke:n("--plot-4"),grid:{show:!1},size:32,incrs:s,label:r("plot.expired"),labelSize:20,labelFont:`12px ${o.fontFamily}`}],series:[{},..._t.map(({text:u,color:d,dash:f,scale:p})=>({label:r(u),scale:p,dash:f,stroke:n(d),width:2,paths:l,points:{show:!1}}))]}}function Id({scales:e},t){let o=(e.x.max??0)-(e.x.min??0);return t.map(n=>is(n*1e3,o))}function qi(e){let[t,o]=h(null),[n,s]=h(null),a=()=>Ad().then(m=>o(()=>m),s);_(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:d}=e.series,f=n??(c?null:u),$=f?i`<${D} error=${f} retry=${n?a:d} />`:i`<${L} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Nd} uPlot=${t} samples=${c} ...${e} />`:$}</div>
    <figcaption class="quiet">${r(`series.${l}`)}</figcaption>
    <${Fd} samples=${c??[]} />
  </figure>`}var Dd=e=>e.filter((t,o)=>_t.some(({name:n})=>t[n]!==e[o-1]?.[n]));function Fd({samples:e}){let[t,o]=h(!1),n=({currentTarget:c})=>o(c.open),s=[{name:r("plot.when")},..._t.map(({text:c})=>({name:r(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${F(c.at)}</th>
    ${_t.map(({name:l})=>i`<td class="number">${J(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${n}>
    <summary>${r("plot.numbers")}</summary>
    ${t&&i`<${Ve} label=${r("plot.table")} columns=${s}>${Dd(e).slice(-Ed).reverse().map(a)}<//>`}
  </details>`}function Nd({uPlot:e,samples:t,now:o,capacity:n}){let s=O(null),a=O(null),c=()=>Od(l.current.samples,l.current.now),l=O({samples:t,now:o});l.current={samples:t,now:o},_(()=>{let d=s.current;if(!d)return;let f=matchMedia("(prefers-color-scheme: dark)"),p=()=>{a.current?.destroy(),a.current=new e(qd(e,d),c(),d)},$=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:Oi})),m=setInterval(()=>a.current?.setData(c()),1e3);return p(),$.observe(d),f.addEventListener("change",p),()=>{clearInterval(m),$.disconnect(),f.removeEventListener("change",p),a.current?.destroy(),a.current=null}},[]),_(()=>a.current?.setData(c()),[t,...Object.values(o)]);let u=_t.map(({text:d,name:f})=>`${r(d)} ${o[f]??r("plot.unknown")}`);return i`<div
    ref=${s}
    role="img"
    aria-label=${r("plot.label",{seats:r("count.seat",{count:n}),counts:u.join(", ")})}
  ></div>`}var Rd=3600;function Di(e){let[t,o]=h({samples:null,resolution:"minute",error:null}),n=O(null),s=yo(e),c=bo(s,async()=>{try{let l=`/v1/conferences/${e?.id}/series`,u=await T(ie(l,{since:n.current})),d=({at:p=""})=>!n.current||p>n.current,f=u.items.filter(d);return o(({samples:p,resolution:$})=>({samples:Ii([...p??[],...f]),resolution:p?$:u.resolution,error:null})),n.current=u.items[u.items.length-1].at,!0}catch(l){return o(u=>({...u,error:l})),!1}});return _(()=>{o(l=>l.samples&&e?{...l,samples:Ii([...l.samples,Ld(l.samples,e)])}:l)},[s]),{...t,lapsed:t.samples&&Fi(t.samples),reload:c}}var Ld=(e,{confirmed:t,waitlisted:o,held:n})=>{let s=Fi(e);return{at:new Date(R()).toISOString(),confirmed:t,waitlisted:o,held:n,lapsed:s}},Fi=e=>Math.max(...e.map(({lapsed:t})=>t)),Ii=e=>e.sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)).slice(-Rd);var Md=10;function Ni({conference:{id:e}}){let t=`/v1/conferences/${e}/staff`,o=he(()=>T(t),[e]),n=o.found?.items??[],s=he(()=>T(`/v1/conferences/${e}/door`),[e]);ee(Md,s.reload,[e]);let a=o.error??s.error,c=()=>Promise.all([o.reload(),s.reload()]),l={user_id:r("staff.name")},{submit:u,busy:d,errorAt:f,summary:p}=P(l,async({user_id:m},g)=>{try{await A(t,{user_id:m})}catch(k){throw k.kind==="user-unknown"?new H("user_id",r("handOver.unknown")):k}g.reset(),w(r("staff.granted",{name:m})),await o.reload()}),$=m=>S(async()=>{await M("DELETE",`${t}/${encodeURIComponent(m)}`),w(r("staff.revoked",{name:m})),await o.reload()});return i`<section class="panel" aria-labelledby="door">
    <h2 id="door">${r("staff.title")}</h2>
    <p>${r("staff.text")} <a href=${`#/door/${e}`}>${r("staff.open")}</a></p>
    ${a&&i`<${D} error=${a} retry=${c} />`}
    <${$r} numbers=${s.found} />
    <ul class="plain">
      ${n.map(({user_id:m})=>i`<li key=${m}>
            ${m}
            <${y}
              kind="plain"
              action=${()=>$(m)}
              aria-label=${r("staff.revokeOne",{name:m})}
              >${r("staff.revoke")}<//
            >
          </li>`)}
    </ul>
    <form class="search" onSubmit=${u} novalidate>
      <${v}
        label=${l.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${f("user_id")}
      />
      <button class="button" aria-busy=${d}>${r("staff.grant")}</button>
    </form>
    <${z} error=${p} />
  </section>`}function Ri({id:e,account:t}){let{conference:o,error:n,reload:s}=Qe(e);return V(o?.name??r("conference.title")),o?$t(t,o)?i`<${Pd} conference=${o} />`:i`<${Ci} conference=${o} />`:i`<h1 tabindex="-1">${r("conference.title")}</h1>
      ${n?i`<${D} error=${n} retry=${s} />`:i`<${L} />`}`}function Pd({conference:e}){let{id:t}=e,o=pi(e),n=Di(e);return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${fe} ...${e} /><${ve} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${r("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${r("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${r("manage.canceled")}</p>`}
    <${zd} conference=${e} series=${n} />
    ${!e.canceled&&i`<${xi} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Ai} conference=${e} />`}
      ${o.bookings?.length===0&&i`<${Si} conference=${e} />`}
    </div>
    <${hi} conference=${e} attendees=${o} />
    ${!e.canceled&&i`<${Ni} conference=${e} />`}
    ${!e.canceled&&i`<${Ei} conference=${e} />`}
  `}function zd({conference:e,series:t}){let{capacity:o,confirmed:n,held:s,waitlisted:a}=e,{lapsed:c}=t,l=[[r("manage.confirmed"),n,r("manage.of",{seats:r("count.seat",{count:o})})],[r("manage.waiting"),a,""],[r("manage.pending"),s,""],[r("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${r("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,d,f])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof d=="number"?J(d):d}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${ko} conference=${e} most=${1/0} />
    <${qi} series=${t} now=${{confirmed:n,waitlisted:a,held:s,lapsed:c}} capacity=${o} />
  </section>`}var Ut="/v1/organizer-requests",Ud=10080*60*1e3;function Li(){let[e,t]=h(void 0),[o,n]=h(null),s=()=>T(`${Ut}/me`).then(a=>{t(a),n(null)},a=>{a instanceof Y&&a.status===404?t(null):n(a)});return _(()=>{s()},[]),o?i`<${D} error=${o} retry=${s} />`:e===void 0?i`<${L} />`:i`<section class="form">
    ${e&&i`<${Hd} request=${e} load=${s} />`}
    ${Mi(e)&&i`<${Bd} sent=${t} load=${s} />`}
  </section>`}var Mi=e=>!e||e.state==="denied"&&R()>=Pi(e),Pi=({answered_at:e})=>Date.parse(e??"")+Ud;function Hd({request:e,load:t}){let{state:o,reason:n,about:s}=e,a=()=>S(_s);return i`
    <h2>${r(`request.${o}`)}</h2>
    ${o==="pending"&&i`<p>${r("request.pendingText",{time:F(e.created_at)})}</p>`}
    ${o==="approved"&&i`<p>${r("request.approvedText")}</p>`}
    ${o==="denied"&&i`<p>${r("request.reason",{reason:n??""})}</p>`}
    ${o==="denied"&&!Mi(e)&&i`<p class="quiet">${r("request.again",{time:F(Pi(e))})}</p>`}
    ${o!=="approved"&&i`<blockquote class="quiet">${s}</blockquote>`}
    <div class="acts">
      ${o==="approved"&&i`<${y} kind="primary" action=${a}>${r("request.start")}<//>`}
      ${o==="pending"&&i`<${y} action=${t}>${r("request.check")}<//>`}
    </div>
  `}function Bd({sent:e,load:t}){let o={about:r("request.about")},{submit:n,busy:s,errorAt:a,summary:c}=P(o,async({about:l})=>{try{e(await A(Ut,{about:l})),w(r("request.sent"))}catch(u){if(u instanceof Y&&u.status===409)await t();else throw u}});return i`<form onSubmit=${n} novalidate>
    <h2>${r("request.title")}</h2>
    <p>${r("request.text")}</p>
    <${v} label=${o.about} name="about" hint=${r("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${z} error=${c} />
    <button class="button primary" aria-busy=${s}>${r("request.send")}</button>
  </form>`}function zi(){let[e,t]=h(null),[o,n]=h(null),[s,a]=h(null),c=()=>He(Ut,100).then(d=>{t(d),n(null)},d=>n(d));_(()=>{c()},[]);let l=({id:d})=>t(f=>(f??[]).filter(p=>p.id!==d)),u=d=>S(async()=>{await A(`${Ut}/${d.id}/approve`),l(d),w(r("request.admitted",{name:d.user_id}))});return o?i`<${D} error=${o} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${r("request.queue")}</h2>
    <ul class="requests">
      ${e.map(d=>i`<li class="form" key=${d.id}>
            <h3>${d.user_id}</h3>
            <p class="quiet">${F(d.created_at)}</p>
            <p>${d.about}</p>
            <div class="acts">
              <${y} kind="primary" action=${()=>u(d)} aria-label=${r("request.approveOne",{name:d.user_id})}>
                ${r("request.approve")}
              <//>
              <button
                type="button"
                class="button"
                aria-label=${r("request.denyOne",{name:d.user_id})}
                onClick=${()=>a(d)}
              >
                ${r("request.deny")}
              </button>
            </div>
          </li>`)}
    </ul>
    ${s&&i`<${Wd} request=${s} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Wd({request:e,answered:t,close:o}){let n={reason:r("request.denyReason")},{submit:s,busy:a,errorAt:c,summary:l}=P(n,async({reason:u})=>{await A(`${Ut}/${e.id}/deny`,{reason:u}),t(e),w(r("request.deniedNow",{name:e.user_id})),o()});return i`<${G} title=${r("request.denyTitle",{name:e.user_id})} close=${o}>
    <form onSubmit=${s} novalidate>
      <p>${pe("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${v} label=${n.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${z} error=${l} />
      <button class="button danger" aria-busy=${a}>${r("request.deny")}</button>
    </form>
  <//>`}function Hi({id:e,signIn:t}){let{account:o}=C.use(n=>n);return V(e==="new"?r("organize.new"):r("organize.title")),!o||!Ue(o)?i`<h1 tabindex="-1">${r("organize.title")}</h1>
      <${jd} ...${{account:o,signIn:t}} />`:e==="new"?i`<${Qd} />`:e?i`<${Ri} key=${e} id=${e} account=${o} />`:i`<${Vd} account=${o} />`}var jd=({account:e,signIn:t})=>e?i`<p>${r("organize.noRole")}</p>
        <${Li} key=${e.user} />`:i`<${U} title=${r("organize.signIn")}>
        <p>${r("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${r("nav.signIn")}
        </button>
      <//>`,Yd=()=>[{name:r("organize.conference")},{name:r("organize.when")},{name:r("organize.state")},{name:r("organize.confirmed"),number:!0},{name:r("organize.seats"),number:!0},{name:r("organize.held"),number:!0},{name:r("organize.waiting"),number:!0}];function Gd({canceled:e,start:t,end:o}){return e?r("organize.canceled"):Date.parse(o)<=R()?r("organize.over"):r(Date.parse(t)<=R()?"organize.running":"organize.upcoming")}function Vd({account:e}){let{found:t,error:o,reload:n}=he(vo,[e.user]),s=me(t??[]);return ee(ye,n),i`
    <div class="top">
      <h1 tabindex="-1">${r("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${r("webhook.title")}</a>
        <a class="button" href="#/keys">${r("key.title")}</a>
        <a class="button primary" href="#/organize/new">${r("organize.new")}</a>
      </div>
    </div>
    ${ar(e)&&i`<${zi} />`}
    ${o&&i`<${D} error=${o} retry=${n} />`}
    ${!t&&!o&&i`<${L} />`}
    ${t&&!t.length&&i`<${U} title=${r("organize.none")} />`}
    ${s.length>0&&i`<${Ve} label=${r("organize.list")} columns=${Yd()}>
        ${s.map(a=>i`<tr key=${a.id}>
              <th scope="row">
                <a href=${`#/organize/${a.id}`}>${a.name}</a>
                ${!a.listed&&i` <span class="quiet">${r("organize.unlisted")}</span>`}
              </th>
              <td class="words">${no(a.start,a.end,a.timezone)[0]}</td>
              <td>${Gd(a)}</td>
              ${[a.confirmed,a.capacity,a.held,a.waitlisted].map(c=>i`<td class="number">${J(c)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Kd(e,t){let{timezone:o}=e,n=a=>a===""?void 0:Number(a),s=Jo(e,o);return Xo(n(e.slots),s),{name:e.name,location:e.location,topics:Uo(e.topics),start:Ke(t,"start",e.start,o),end:Ke(t,"end",e.end,o),timezone:o,slots:n(e.slots),categories:s,confirmation_window:Fo(e)??void 0,max_offers:n(e.max_offers),max_party:n(e.max_party),quiet_hours:Lo(e)??void 0,release_at:e.release_at?Ke(t,"release_at",e.release_at,o):void 0,expected_demand:n(e.expected_demand),...vi(e,t),description:e.description,...Wo(e),embed:wt(e.embed),...Vo(t,o)}}function Qd(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Jd} id=${e} />`:i`<${Bi} />`}function Jd({id:e}){let{conference:t,error:o,reload:n}=Qe(e);return t?i`<${Bi} like=${t} />`:o?i`<${D} error=${o} retry=${n} />`:i`<${L} />`}var Xd=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Zd=e=>(e?.categories??[]).map(({name:t,seats:o,description:n,visible_to:s=[]})=>({name:t,seats:o,description:n,opens:null,closes:null,visible_to:s}));function Bi({like:e}){let t={...Co(),...en(),...Ko()},{submit:o,busy:n,errorAt:s,summary:a}=P(t,async(c,l)=>{let u=await A("/v1/conferences",Kd(c,l));Ne([u]),w(r("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    <h1 tabindex="-1">${r("organize.new")}</h1>
    <form class="form" onSubmit=${o} novalidate>
      <${v}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&r("form.copyHint")}
        error=${s("name")}
      />
      <${Io} rows="5" value=${e?.description} error=${s("description")} />
      <${qo} maxlength="200" value=${e?.location} error=${s("location")} />
      <${Po} value=${e?.topics.join(", ")} error=${s("topics")} />
      <div class="pair">
        <${Ui} name="start" label=${t.start} error=${s("start")} />
        <${Ui} name="end" label=${t.end} error=${s("end")} />
      </div>
      <${v}
        label=${t.timezone}
        name="timezone"
        error=${s("timezone")}
        hint=${r("form.zoneHint",{zone:Tn()})}
      >
        ${c=>i`<select ...${c}>
            ${cs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${Yo} errorAt=${s} value=${Xd(e)} zone=${null} />
      <${Go} errorAt=${s} value=${e?.speakers??[]} />
      <div class="pair">
        <${Oo} value=${e?.slots} error=${s("slots")} />
        <${v}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${s("expected_demand")}
        />
      </div>
      <${yi} errorAt=${s} sale=${e?.sale} />
      <${Qo} errorAt=${s} value=${Zd(e)} zone=${null} />
      <div class="pair">
        <${Do} value=${e?.confirmation_window??void 0} error=${s("confirmation_window")} />
        <${No} value=${e?.max_offers??void 0} error=${s("max_offers")} />
        <${Bo} value=${e?.max_party??void 0} error=${s("max_party")} />
      </div>
      <${Ro} value=${e?.quiet_hours} error=${s("quiet_hours")} />
      <${Mo} error=${s("release_at")} />
      <${Ho} errorAt=${s} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${zo} value=${e?.embed} error=${s("embed")} />
      <${z} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${r("form.publish")}</button>
      </div>
    </form>
  `}var Ui=({name:e,label:t,error:o})=>i`<${v} label=${t} name=${e} type="datetime-local" required error=${o} />`;var Wi=new Map;function ji(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function Yi(){history.scrollRestoration="manual";let{key:e}=ji();addEventListener("scroll",()=>Wi.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=ji();e=t.key,ef(t.isNew?0:Wi.get(e)??0,()=>e===t.key)})}function ef(e,t){let o=Date.now()+2e3,n=()=>{if(!t())return;let{scrollHeight:s,clientHeight:a}=document.documentElement;s-a>=e||Date.now()>o?scrollTo(0,e):requestAnimationFrame(n)};requestAnimationFrame(n)}var tf=["in","up"];function Gi({close:e,signedIn:t}){let[o,n]=h("in"),[s,a]=h({user:""}),c=(d,f={})=>{a(p=>({...p,hint:void 0,...f})),n(d)},l=()=>{e(),t(),of().catch(()=>{})},u=df[o];return i`<${G} title=${r(ff[o]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${r("sign.ways")}>
      ${tf.map(d=>i`<button
            type="button"
            key=${d}
            class="button plain"
            aria-pressed=${o===d?"true":"false"}
            onClick=${()=>c(d)}
          >
            ${r(`sign.${d}`)}
          </button>`)}
    </div>
    ${s.hint&&i`<p role="status">${s.hint}</p>`}
    <${u} key=${o} known=${s} go=${c} done=${l} />
  <//>`}async function of(){(await T("/v1/users/me").catch(t=>{if(t instanceof Y&&t.status===404)return null;throw t}))?.language||await M("PATCH","/v1/users/me",{language:it})}function at({submit:e,label:t,children:o}){let[n,s]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),s("");try{let d=new FormData(u.target);await e(Object.fromEntries(d))}catch(d){s(Re(d)),c(!1)}}}}>
    ${o}
    <p class="wrong" role="alert">${n}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var yr=({known:e})=>i`<${v}
    label=${r("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Vi=()=>i`<${v}
    label=${r("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${r("sign.codeHint")}
  />`;async function wr(e,t,{go:o,done:n}){try{await ls(e,t),n()}catch(s){if(s instanceof Ct)o("renew",{user:e,required:s,hint:s.message});else if(s instanceof Ot)o("app",{user:e,app:s,hint:s.message});else if(s instanceof rt&&s.kind==="UserNotConfirmedException")o("code",{user:e,password:t,hint:s.message});else if(s instanceof rt&&s.kind==="PasswordResetRequiredException")await Cn(e),o("reset",{user:e,hint:s.message});else throw s}}function nf(e){let{known:t,go:o}=e;return i`<${at} submit=${({user:s,password:a})=>wr(s,a,e)} label=${r("sign.in")}>
      <${yr} known=${t} />
      <${v}
        label=${r("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>o("forgot")}>
      ${r("sign.forgot")}
    </button>`}function rf({known:e,go:t}){return i`<${at} submit=${async({user:n,email:s,password:a})=>{await ps(n,a,s),t("code",{user:n,password:a})}} label=${r("sign.up")}>
      <${yr} known=${e} />
      <${v} label=${r("sign.email")} name="email" type="email" autocomplete="email" required />
      <${pt} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${r("sign.haveCode")}
    </button>`}function sf(e){let{known:t,go:o}=e,[n,s]=h(t.user),a=async({code:u})=>{await $s(n,u),w(r("sign.ready")),t.password&&n===t.user?await wr(n,t.password,e):o("in",{user:n})},c=()=>fs(n).then(()=>w(r("sign.resent")),u=>w(Re(u),!0)),l=({target:u})=>s(u.value);return i`<${at} submit=${a} label=${r("sign.confirm")}>
      <${v}
        label=${r("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${n}
        onInput=${l}
      />
      <${Vi} />
    <//>
    <${y} kind="plain" action=${c}>${r("sign.resend")}<//>`}function af({known:e,go:t}){return i`<${at} submit=${async({user:n})=>{await Cn(n),t("reset",{user:n})}} label=${r("sign.sendCode")}>
    <p class="quiet">${r("sign.forgotText")}</p>
    <${yr} known=${e} />
  <//>`}function cf(e){let{user:t}=e.known;return i`<${at} submit=${async({code:n,password:s})=>{await ms(t,n,s),w(r("sign.changed")),await wr(t,s,e)}} label=${r("sign.setPassword")}>
    <${Vi} />
    <${pt} label=${r("sign.newPassword")} />
  <//>`}function lf({known:e,done:t}){return i`<${at} submit=${async({password:n})=>{e.required&&await us(e.required,n),t()}} label=${r("sign.setPassword")}>
    <${pt} label=${r("sign.newPassword")} />
  <//>`}function uf({known:e,done:t}){return i`<${at} submit=${async({code:n})=>{e.app&&await ds(e.app,n.replaceAll(" ","")),t()}} label=${r("sign.in")}>
    <${v}
      label=${r("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${r("sign.appHint")}
    />
  <//>`}var df={in:nf,up:rf,code:sf,forgot:af,reset:cf,renew:lf,app:uf},ff={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Ki(){let[e,t]=h(null),[o,n]=h(null),[s,a]=h({}),c=ft(),l=()=>T("/slots").then(t,n);_(()=>{l()},[]),ee(c==="live"?ye:We,l),_(()=>a({}),[c]),Dt(["slots_update"],({data:$})=>{t($),n(null)}),Dt(["booking_response","cancellation_response"],({success:$,message:m,slot_id:g})=>{w(m,!$),a(k=>({...k,[g]:!1}))});let[u,d]=h(null);V(r("slots.title"));let f=($,m)=>{dt({type:$,slot_id:m})?a(g=>({...g,[m]:!0})):w(r("slots.offline"),!0)},p=$=>$.is_booked?d($):f("book_slot",$.id);return i`
    <h1 tabindex="-1">${r("slots.title")}</h1>
    <p class="quiet">${r("slots.text")}</p>
    ${!e&&o?.status===404&&i`<${U} title=${r("slots.off")} />`}
    ${!e&&o&&o.status!==404&&i`<${D} error=${o} retry=${l} />`}
    ${!e&&!o&&i`<${L} />`}
    ${e&&i` <p class="count">
          ${r("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map($=>i`<${mf}
                key=${$.id}
                slot=${$}
                press=${p}
                busy=${!!s[$.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${ne}
        title=${r("slots.freeTitle",{hours:Qi(u)})}
        confirmLabel=${r("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>d(null)}
      >
        <p>${r("slots.freeText")}</p>
      <//>`}
  `}var Qi=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function mf({slot:e,press:t,busy:o,off:n}){let{is_booked:s,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${s?"true":"false"}
      aria-busy=${o}
      disabled=${n}
      onClick=${()=>o||t(e)}
    >
      <span class="hour">${Qi(e)}</span>
      <span class="what">${s?r("slots.booked"):r("slots.free")}</span>
      <span class="since">${s&&a?r("slots.since",{time:te(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Je="/v1/webhooks",pf=3,$f=1440*60*1e3,hf=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","RequestWaitlisted","RequestOffered","RequestLapsed","RequestEnded","BookingDeleted","PersonInvited","InvitationDeclined","SeatCheckedIn","CheckInUndone","ConferenceChanged","AttendeesMessaged"];function Ji({signIn:e}){let{account:t}=C.use(o=>o);return V(r("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${r("organize.title")}</a></p>
    ${t&&Ue(t)?i`<${gf} key=${t.user} />`:i`<h1 tabindex="-1">${r("webhook.title")}</h1>
            <${U} title=${r(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${r("nav.signIn")}
                </button>`}
            <//>`}
  `}function gf(){let{found:e,error:t,reload:o}=he(()=>T(Je)),n=e?.items,[s,a]=h(!1);return i`
    <div class="top">
      <h1 tabindex="-1">${r("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${r("webhook.add")}
      </button>
    </div>
    <p class="quiet">${r("webhook.text")}</p>
    ${t&&i`<${D} error=${t} retry=${o} />`}
    ${!n&&!t&&i`<${L} />`}
    ${n&&!n.length&&i`<${U} title=${r("webhook.none")} />`}
    ${n?.map(c=>i`<${bf} key=${c.id} webhook=${c} reload=${o} />`)}
    ${s&&i`<${vf} reload=${o} close=${()=>a(!1)} />`}
  `}function bf({webhook:e,reload:t}){let[o,n]=h(!1),s=`${Je}/${e.id}`,a=()=>S(async()=>{await A(`${s}/test`),w(r("webhook.tested")),n(!0)}),c=()=>S(async()=>{await M("PATCH",s,{enabled:!e.enabled}),await t()}),l=u=>r("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${yf} webhook=${e} />
    <div class="acts">
      <${y} action=${a} aria-label=${l(r("webhook.test"))}>${r("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${o}
        aria-label=${l(r("webhook.deliveries"))}
        onClick=${()=>n(!o)}
      >
        ${r("webhook.deliveries")}
      </button>
      <${tn} label=${r("webhook.replay")} named=${l}>
        ${u=>i`<${kf} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${tn} label=${r("webhook.change")} named=${l}>
        ${u=>i`<${_f} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${y} action=${c} aria-label=${l(r(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${r(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${tn} label=${r("webhook.rotate")} named=${l}>
        ${u=>i`<${xf} webhook=${e} close=${u} />`}
      <//>
      <${tn} label=${r("webhook.remove")} named=${l}>
        ${u=>i`<${Sf} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${o&&i`<${wf} webhook=${e} reload=${t} />`}
  </section>`}function yf({webhook:{enabled:e,failing_since:t,events:o,conference:n,next_attempt:s}}){let[a]=me(n?[n]:[]),c=o.map(l=>r(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${r(e?"webhook.enabled":"webhook.disabled")}${t&&` ${r("webhook.failing",{time:F(t)})}`}${e&&t&&s&&` ${r("webhook.next",{time:F(s)})}`}
    </p>
    <p>
      ${o.length?c:r("webhook.allEvents")}${n&&i` · ${a?.name??r("conference.title")}`}
    </p>
  `}function tn({label:e,named:t,children:o}){let[n,s]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>s(!0)}
    >
      ${e}
    </button>
    ${n&&o(()=>s(!1))}`}function wf({webhook:{id:e},reload:t}){let o=he(()=>T(`${Je}/${e}/deliveries?limit=20`)),n=o.found?.items,{error:s,reload:a}=o,c=n&&(n[0]?.at??""),l=O(c);if(_(()=>{l.current!==void 0&&c!==l.current&&t(),l.current=c},[c]),ee(pf,a),s)return i`<${D} error=${s} retry=${a} />`;if(!n)return i`<${L} />`;if(!n.length)return i`<p class="quiet">${r("webhook.noDeliveries")}</p>`;let u=[{name:r("webhook.at")},{name:r("webhook.event")},{name:r("webhook.attempt"),number:!0},{name:r("webhook.status")},{name:r("webhook.latency"),number:!0},{name:r("webhook.response")}];return i`<${Ve} label=${r("webhook.deliveries")} columns=${u}>
    ${n.map(d=>i`<tr key=${`${d.event} ${d.at} ${d.attempt}`}>
          <td>${F(d.at)}</td>
          <th scope="row">${r(`event.${d.name}`)}</th>
          <td class="number">${J(d.attempt)}</td>
          <td class=${d.accepted?null:"wrong"}>
            ${d.status??r("webhook.noStatus")}
          </td>
          <td class="number">${r("webhook.milliseconds",{number:d.latency_ms})}</td>
          <td>${d.response}</td>
        </tr>`)}
  <//>`}var Xi=()=>({url:r("webhook.url"),conference:r("webhook.conference"),events:r("webhook.events")}),Zi=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function vf({reload:e,close:t}){let[o,n]=h(""),[s,a]=h([]);_(()=>{vo().then(a,()=>{})},[]);let c=me(s),{submit:l,busy:u,errorAt:d,summary:f}=P(Xi(),async(p,$)=>{let m=p.conference||null,g={url:p.url.trim(),conference:m,events:Zi($)};n((await A(Je,g)).secret),await e()});return i`<${G} title=${r("webhook.add")} close=${t}>
    ${o?i`<${oc} secret=${o} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${ec} error=${d("url")} />
            <${v} label=${r("webhook.conference")} name="conference" error=${d("conference")}>
              ${p=>i`<select ...${p}>
                  <option value="">${r("webhook.allConferences")}</option>
                  ${c.map(({id:$,name:m})=>i`<option key=${$} value=${$}>${m}</option>`)}
                </select>`}
            <//>
            <${tc} chosen=${[]} />
            <${z} error=${f} />
            <button class="button primary" aria-busy=${u}>${r("webhook.add")}</button>
          </form>`}
  <//>`}function _f({webhook:e,reload:t,close:o}){let{submit:n,busy:s,errorAt:a,summary:c}=P(Xi(),async({url:l},u)=>{await M("PATCH",`${Je}/${e.id}`,{url:l.trim(),events:Zi(u)}),await t(),o()});return i`<${G} title=${r("webhook.change")} close=${o}>
    <form onSubmit=${n} novalidate>
      <${ec} value=${e.url} error=${a("url")} />
      <${tc} chosen=${e.events} />
      <${z} error=${c} />
      <button class="button primary" aria-busy=${s}>${r("webhook.save")}</button>
    </form>
  <//>`}var ec=({value:e,error:t})=>i`<${v}
    label=${r("webhook.url")}
    name="url"
    required
    maxlength="1024"
    inputmode="url"
    autocomplete="off"
    autocapitalize="none"
    spellcheck="false"
    placeholder="https://"
    defaultValue=${e}
    hint=${r("webhook.urlHint")}
    error=${t}
  />`,tc=({chosen:e})=>i`<fieldset class="checks">
    <legend>${r("webhook.events")}</legend>
    <p class="hint">${r("webhook.eventsHint")}</p>
    ${hf.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${r(`event.${t}`)}
        </label>`)}
  </fieldset>`;function kf({webhook:e,reload:t,close:o}){let n={since:r("webhook.since")},{submit:s,busy:a,errorAt:c,summary:l}=P(n,async({since:d})=>{let{at:f}=Ce(d,null);if(Date.parse(f)>R())throw new H("since",r("webhook.future"));await A(`${Je}/${e.id}/replay`,{since:f}),w(r("webhook.replayed")),await t(),o()}),u=Oe(new Date(R()-$f).toISOString(),null);return i`<${G} title=${r("webhook.replay")} close=${o}>
    <form onSubmit=${s} novalidate>
      <p>${r("webhook.replayText")}</p>
      <${v}
        label=${n.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${u}
        error=${c("since")}
      />
      <${z} error=${l} />
      <button class="button primary" aria-busy=${a}>${r("webhook.replay")}</button>
    </form>
  <//>`}function xf({webhook:e,close:t}){let[o,n]=h(""),s=()=>S(async()=>n((await A(`${Je}/${e.id}/rotate`)).secret));return i`<${G} title=${r("webhook.rotate")} close=${t}>
    ${o?i`<${oc} secret=${o} close=${t} />`:i`<p>${r("webhook.rotateText")}</p>
            <${y} kind="primary" action=${s}>${r("webhook.rotate")}<//>`}
  <//>`}function Sf({webhook:e,reload:t,close:o}){let n=()=>S(async()=>{await M("DELETE",`${Je}/${e.id}`),w(r("webhook.removed")),await t()});return i`<${ne}
    title=${r("webhook.removeTitle")}
    confirmLabel=${r("webhook.remove")}
    action=${n}
    close=${o}
  >
    <p>${r("webhook.removeText",{url:e.url})}</p>
  <//>`}var oc=({secret:e,close:t})=>i`<${go}
    secret=${e}
    text=${r("webhook.secretText")}
    copyLabel=${r("webhook.copy")}
    copied=${r("webhook.copied")}
    close=${t}
  />`;var nc={account:ua,conferences:Ra,conference:Ia,mine:Za,offer:Of,slots:Ki,organize:Hi,webhooks:Ji,keys:fa,door:Ka},rc=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",o=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(o)}}catch{return{name:"unknown",id:""}}};function Tf(){let[e,t]=h(rc());return _(()=>{let o=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(rc())};return addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]),e}function Ef(){let e=Tf(),[t,o]=h(null),n=l=>o({then:l}),s=O(null),a=O(!0),c=Object.hasOwn(nc,e.name)?nc[e.name]:qf;return Af(),_(()=>{a.current||s.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),s.current?.focus()}}
    >
      ${r("app.skip")}
    </a>
    <${If} route=${e} signIn=${()=>n()} />
    <${Ff} />
    <${Nf} route=${e} />
    <main id="main" tabindex="-1" ref=${s}>
      <${Cf} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${n} />
    </main>
    <${tr} />
    ${t&&i`<${Gi} close=${()=>o(null)} signedIn=${()=>t.then?.()} />`}
  `}function Af(){let{text:e}=vn.use(o=>o),t=I.use(({bookings:o})=>Object.values(o).some(Ge));_(()=>{document.title=t?r("app.offerTitle",{title:e}):e},[e,t])}function Cf({view:e,...t}){let[o,n]=yn(s=>console.error(s));return o?i`<h1 tabindex="-1">${r("failure.title")}</h1>
        <${D} error=${o} retry=${n} />`:i`<${e} ...${t} />`}function Of(){V(r("app.loading"));let{bookings:e,state:t}=I.use(s=>s),{account:o}=C.use(s=>s),n=!!o&&["empty","loading"].includes(t);return _(()=>{if(n)return;let s=Object.values(e).filter(Ge);location.replace(s.length===1?`#/conference/${s[0].conference}`:"#/mine")},[n]),i`<h1 tabindex="-1">${r("app.loading")}</h1>`}function qf(){return V(r("notFound.title")),i`<h1 tabindex="-1">${r("notFound.title")}</h1>
    <${U} title=${r("notFound.text")}
      ><p><a href="#/conferences">${r("notFound.home")}</a></p><//
    >`}function If({route:e,signIn:t}){let{account:o}=C.use(c=>c),n=I.use(({bookings:c})=>Object.values(c).filter(Ge).length),s=["conferences","mine",...qe.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&["webhooks","keys"].includes(e.name);return i`<header>
    <a class="brand" href="#/conferences"><${Df} /><span>Seats</span></a>
    <nav aria-label=${r("app.navigation")}>
      ${s.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${a(c)?"page":null}>
            ${r(`nav.${c}`)}${c==="mine"&&n>0&&i` <span class="badge" role="img" aria-label=${r("app.onOffer",{count:n})}
                >${n}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${o?i`<a
                class="name"
                href="#/account"
                title=${r("account.title")}
                aria-current=${a("account")?"page":null}
                >${o.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>qt()}>
                ${r("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${r("nav.signIn")}
            </button>`}
    </div>
  </header>`}var Df=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Ff(){let e=ft();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${r("app.offline")}</p>`}
  </div>`}function Nf({route:e}){let{bookings:t,state:o}=I.use(s=>s);if(o==="stored")return null;let n=Object.values(t).filter(s=>Ge(s)&&e.name!=="mine"&&s.conference!==e.id);return n.length?i`<aside class="offers" aria-label=${r("app.offers")}>
    ${n.map(s=>Me(s)?i`<${Lt} key=${s.id} booking=${s} named />`:Z(s)?i`<${ho} key=${s.id} booking=${s} named />`:i`<${cr} key=${s.id} booking=${s} named />`)}
  </aside>`:null}await kr();Yi();ca();fn(i`<${Ef} />`,document.getElementById("page"));Ns();Ds().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",Te())});
