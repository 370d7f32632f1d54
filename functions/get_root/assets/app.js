/* Bundled from page/ by `make page`: 945652154e12e3c8137a1c2adeed649f. See licences.txt. */
var Lt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","ballot.title":"Ballot","ballot.enter":"Enter the ballot","ballot.enterParty":"Enter the ballot for {count} seats","ballot.drawnAt":"The seats are drawn on {time}. It does not matter when you enter before that.","ballot.entries":{one:"1 entry",other:"{count} entries"},"ballot.commitment":"The draw is fixed by a secret number with this fingerprint:","ballot.drawn":{one:"The seats were drawn on {time}, from 1 entry, with this number:",other:"The seats were drawn on {time}, from {count} entries, with this number:"},"ballot.entered":"You have entered the ballot. Nobody has a position before the draw.","ballot.enteredAt":"You have entered the ballot for {name}.","ballot.number":"Your entry has the number {number}.","ballot.leave":"Withdraw my entry","ballot.leaveTitle":"Withdraw your entry?","ballot.leaveText":"You can enter again until the draw.","ballot.why":"A draw decided the order of the entries. Bookings after the draw come later.","ballot.before":{one:"1 person comes before you and still waits.",other:"{count} people come before you and still wait."},"booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","more.get":"Get more seats","more.title":"Get more seats?","more.text":"You get new tickets for all your seats. The tickets that you have now are not valid any more.","more.textWaits":"Not enough seats are free. You keep your seats, and wait for the others at the end of the waitlist.","more.wanted":"Seats in total","more.take":{one:"Take one more seat",other:"Take {count} more seats"},"more.waits":{one:"You wait for one more seat.",other:"You wait for {count} more seats."},"more.held":{one:"One more seat is held for you",other:"{count} more seats are held for you"},"more.claim":{one:"Claim one more seat",other:"Claim {count} more seats"},"more.keeps":"You keep the seats that you have.","more.withdraw":"Stop waiting","more.offeredAt":"{name}: the seats that you wait for are held for you until {time}.","more.expiredAt":"{name}: your offer expired. You keep the seats that you have.","move.change":"Change the category","move.title":"Change the category of your seats?","move.text":"Your seats are exchanged at once. The tickets that you have now are not valid any more.","move.textWaits":"Not enough seats are free there. You keep your seats, and wait at the end of the waitlist of that category.","move.move":"Move my booking","move.waits":"You wait to move to: {category}.","move.held":{one:"A seat is held for you: {category}",other:"{count} seats are held for you: {category}"},"move.exchanges":"In exchange, you give up the seats that you have.","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.no_show":"Your seat was not checked in in time, and somebody from the waitlist gets it.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","key.title":"API keys","key.text":"A server of yours calls the API with a key instead of your password. Give each server a key of its own.","key.full":"You have ten keys, which is the limit. Revoke one that you do not need.","key.none":"You have no API keys yet","key.create":"Create a key","key.name":"Name","key.nameHint":"Where you use it, such as CRM or ticket shop.","key.scopes":"May","key.scopesHint":"The key permits this and nothing else, for your conferences.","key.noScope":"Choose at least one.","key.created":"created {time}","key.may":"It may: {scopes}.","key.secretText":"This is your key. Copy it now into the secret store of your server: it is not shown again.","key.copy":"Copy the key","key.copied":"The key is copied.","key.revoke":"Revoke","key.revokeOne":"Revoke: {name}","key.revokeTitle":"Revoke the key {name}?","key.revokeText":"A server that uses it is refused within a minute. This can't be undone.","key.revoked":"The key {name} is revoked.","scope.events:read":"read events","scope.conferences:read":"read the list of conferences","scope.conferences:write":"add and change conferences","scope.attendees:read":"read attendees and their addresses","scope.invitations:write":"send invitations","scope.checkins:write":"check people in at the door","scope.webhooks:write":"add and remove webhooks","scope.imports:write":"import conferences and attendees","form.release":"Release seats of no-shows (optional)","form.releaseHint":"From this time on, before the start, the seats of people who have not checked in go to the waitlist.","form.releaseLate":"Choose a time before the start.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.RequestWaitlisted":"A booking waits for more or other seats","event.RequestOffered":"More or other seats are offered to a booking","event.RequestLapsed":"An offer of more or other seats lapses","event.SeatCheckedIn":"A seat is checked in","event.CheckInUndone":"A check-in is undone","event.RequestEnded":"A request for more or other seats ends","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-growable":"Only a confirmed booking can get more seats.","problem.already-waiting":"The booking waits for other seats already. Withdraw that request first.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sale":"How seats are given","form.saleHint":"This can't be changed later.","form.saleDirect":"In the order of booking","form.saleBallot":"By a ballot","form.draws":"Time of the draw","form.drawsHint":"People enter the ballot until then. This time can't be changed later.","form.drawFixed":"The seats are drawn by a ballot on {time}. This can't be changed.","form.drawTime":"Choose a time in the future, and before the conference starts.","form.opensBeforeDraw":"Booking must open before the draw.","form.ballotWithoutCategories":"A ballot has no categories, because all its seats are equal.","form.sameName":"Another category has this name.","conference.opens":"Bookings open on {time}.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"},"door.title":"Door","door.signIn":"Sign in to work at a door","door.none":"You are not staff of any conference. An organizer can add you by your username.","door.ready":"Ready to scan","door.admitted":"Admitted","door.already":"Already admitted","door.void":"Ticket is void","door.foreign":"Ticket of another conference","door.expired":"Ticket has expired","door.invalid":"Not a ticket","door.elsewhere":"Another gate","door.seat":"Seat {seat}","door.before":"at {gate}, {time}","door.onlyAt":"Only {gate} can admit this ticket now: it is offline.","door.needsNetwork":"This ticket needs a connection, or the gate that has its seats.","door.undo":"Undo","door.undoOne":"Undo seat {seat} of {name}","door.undone":"Check-in undone","door.camera":"Camera","door.picture":"Picture of the camera","door.starting":"Starting the camera\u2026","door.startCamera":"Scan with the camera","door.stopCamera":"Stop the camera","door.noCamera":"The camera can't be used. Allow it in the browser's settings, or type the ticket.","door.find":"Find by hand","door.words":"Name, email or ticket","door.search":"Search","door.nobody":"Nobody found","door.found":{one:"{count} booking found",other:"{count} bookings found"},"door.noNames":"Names can be searched only with a connection.","door.inside":"Seat {seat}: {gate}, {time}","door.admit":"Admit seat {seat}","door.admitOne":"Admit seat {seat} of {name}","door.present":"Present","door.expected":"Expected","door.missing":"Not here yet","door.noShows":"No-shows","door.released":"Released","door.numbers":"Numbers at the door","door.away":"{gate} is offline since {time}","door.gate":"Name of this gate","door.gateHint":"For example North. A second scan of a ticket shows it.","door.nameGate":"Enter the name of this gate first.","door.network":"Without a network","door.networkText":"This gate can go on without a network. It then admits its part of the tickets, and no other gate admits these.","door.cannot":"This browser can't verify tickets without a network.","door.leaveAll":"Go offline with all tickets","door.leaveHalf":"Go offline with half of them","door.leaveRest":"Go offline with the others","door.left":"This gate can work without a network now","door.isOffline":"This gate is offline","door.waiting":{one:"{count} check-in waits to be sent",other:"{count} check-ins wait to be sent"},"door.share":"It admits {count} of 16 parts of the tickets.","door.sent":"All check-ins are sent","door.sentBySelf":"They are sent when there is a network. This gate stays offline until you bring it back.","door.comeBack":"Send them and go online","door.back":"This gate is online","door.conflicts":{one:"{count} check-in was refused: {message}",other:"{count} check-ins were refused. The first: {message}"},"staff.title":"At the door","staff.text":"Staff scan tickets with a phone or a computer.","staff.open":"Open the door","staff.name":"Username of a helper","staff.grant":"Add","staff.granted":"{name} is staff now","staff.revoke":"Remove","staff.revokeOne":"Remove {name}","staff.revoked":"{name} is not staff any more","problem.seat-checked-in":"A seat of this booking is checked in. The staff at the door can undo it.","problem.gate-holds-parts":"A gate with this name is offline already.","problem.no-free-parts":"Other gates have all tickets. They must come back first.","problem.too-many-staff":"A conference can have at most 50 people as staff.","why.passed":"On {time}, {seats} went to a later place: {free}, and you need {needed} together.","why.saved":"On {time}, {seats} went to a later place. More seats would have passed another party too often.","count.free":{one:"only 1 seat was free",other:"only {count} seats were free"},"why.bound":"After at most {count} seats, free seats are saved for you.","form.seatsOthers":"Seats without a category"};var ds={de:()=>import("./de.js")},Go=["en",...Object.keys(ds)],ms=e=>e.toLowerCase().split("-")[0];function Vi(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(ms).find(o=>Go.includes(o))??"en"}var ot=Vi(),$e=navigator.languages.find(e=>ms(e)===ot)??ot,Rt=Lt;async function fs(){let e=ds[ot];e&&(Rt={...Lt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Rt===Lt?"en":ot}var Ki=new Intl.PluralRules($e),Q=e=>e.toLocaleString($e);function Ji(e,t){let o=Rt[e];if(o===void 0)throw new Error(`no text for ${e}`);return typeof o=="string"?o:o[Ki.select(Number(t.count))]??o.other}var nt=e=>Object.hasOwn(Rt,e),s=(e,t={})=>ps(e,t).join(""),me=(e,t)=>ps(e,t),ps=(e,t)=>Ji(e,t).split(/\{(\w+)\}/).map((o,n)=>{let r=n%2?t[o]:o;return typeof r=="number"?Q(r):r});var hs=function(e,t,o,n){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,o[t[a++]]):t[++a];c===3?n[0]=l:c===4?n[1]=Object.assign(n[1]||{},l):c===5?(n[1]=n[1]||{})[t[++a]]=l:c===6?n[1][t[++a]]+=l+"":c?(r=e.apply(l,hs(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):n.push(l)}return n},$s=new Map;function gs(e){var t=$s.get(this);return t||(t=new Map,$s.set(this,t)),(t=hs(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,a=1,c="",l="",u=[0],m=function($){a===1&&($||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,$,c):a===3&&($||c)?(u.push(3,$,c),a=2):a===2&&c==="..."&&$?u.push(4,$,0):a===2&&c&&!$?u.push(5,0,!0,c):a>=5&&((c||!$&&a===5)&&(u.push(a,0,c,r),a=6),$&&(u.push(a,$,0,r),a=6)),c=""},d=0;d<o.length;d++){d&&(a===1&&m(),m(d));for(var p=0;p<o[d].length;p++)n=o[d][p],a===1?n==="<"?(m(),u=[u],a=3):c+=n:a===4?c==="--"&&n===">"?(a=1,c=""):c=n+c[0]:l?n===l?l="":c+=n:n==='"'||n==="'"?l=n:n===">"?(m(),a=1):a&&(n==="="?(a=5,r=c,c=""):n==="/"&&(a<5||o[d][p+1]===">")?(m(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),a=2):c+=n),a===3&&c==="!--"&&(a=4,u=u[0])}return m(),u})(e)),t),arguments,[])).length>1?t:t[0]}var j,ws,Qi,Le,Vo,Ut,vs,Pt,_s,Jo,Ko,Xi,bt=Symbol.for("pv"),Bt={},Wt=[],Zi=/^m(i|n|o|s|text|space)$/,Qo=Array.isArray,Xo=Wt.slice,Qe=Object.assign;function Je(e){e&&e.parentNode&&e.remove()}function ks(e,t,o){var n,r,a,c={},l=arguments.length;for(a in t)a=="key"?n=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?Xo.call(arguments,2):o),gt(e,c,n,r,null)}function gt(e,t,o,n,r){var a={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bt,__v:r||++ws,__i:-1,__u:0};return!r&&j.vnode&&j.vnode(a),a}function jt(e){return e.children}function zt(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function ec(e){var t,o=e.__v,n=o.__e,r=[],a=[],c=e.__P;c&&((t=Qe({constructor:bt},o)).__v=o.__v+1,j.vnode&&j.vnode(t),Zo(c,t,o,e.__n,c.namespaceURI,32&o.__u?[n]:null,r,n||Re(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=t,Cs(r,t,a),o.__=o.__e=null,t.__e!=n&&xs(t))}function xs(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),xs(e)}function bs(e){(8&e.__g||(e.__g|=8,Le.push(e),Ut++))&&Vo==j.debounceRendering||((Vo=j.debounceRendering)||queueMicrotask)(Ss)}function Ss(){try{for(var e,t=1;Le.length;)Le.length>t&&Le.sort(vs),e=Le.shift(),t=Le.length,8&e.__g&&ec(e)}finally{(Ut=Le.length)&&(Vo||queueMicrotask)(Ss)}}function Ts(e,t,o,n,r,a,c,l,u,m,d){var p,$,f,g,x,y,C=n.__k||Wt,w=t.length;for(u=tc(o,t,C,u,w),p=0;p<w;p++)(f=o.__k[p])!=null&&($=~f.__i&&C[f.__i]||Bt,f.__i=p,y=Zo(e,f,$,r,a,c,l,u,m,d),g=f.__e,($.ref!=f.ref||8&$.__u)&&($.ref&&en($.ref,null,f,$),f.ref&&d.push(f.ref,f.__c||g,f)),x=x||g,4&f.__u?(u=Es(f,u,e,!$.__v),$.__e&&($.__e=null)):typeof f.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),f.__u&=-21);return o.__e=x,u}function tc(e,t,o,n,r){var a,c,l,u,m,d,p,$,f,g=o.length,x=g,y=0,C=0,w=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=w[a]=gt(null,c):Qo(c)?c=w[a]=gt(jt,{children:c}):c.constructor===bt&&c.__b?c=w[a]=gt(c.type,c.props,c.key,c.ref,c.__v):w[a]=c,u=a+y,c.__=e,c.__b=e.__b+1,l=null,~(m=c.__i=oc(c,o,u,x))&&(x--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,m==u-1?y--:m==u+1?y++:m!=u&&(m>u?y--:y++,C=1)):(~m||(r>g?y--:r<g&&y++),typeof c.type!="function"&&(c.__u|=4))):w[a]=null;if(C){for(d=[],p=[],a=0;a<r;a++)if((c=w[a])&&16&c.__u){for(y=0,$=d.length;y<$;)d[f=y+$>>1]<c.__i?y=f+1:$=f;d[y]=c.__i,p[a]=y+1}for(y=d.length;a--;)p[a]&&(p[a]==y?y--:w[a].__u|=4)}if(x)for(a=0;a<g;a++)!(l=o[a])||2&l.__u||(l.__e==n&&(n=Re(l)),tn(l,l));return n}function Es(e,t,o,n){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=Es(r[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!n&&o.moveBefore&&c.parentNode?o.moveBefore(c,t):o.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function oc(e,t,o,n){var r,a=e.key,c=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function ys(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Mt(e,t,o,n,r){var a,c;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ys(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ys(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(c=Ko[t]||(Ko[t]=nc(t)),(e.__a||(e.__a={}))[t]=Jo,a=t!=(t=t.replace(_s,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function nc(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Pt]==null)t[Pt]=Jo++;else if(t[Pt]<this.__a[e])return;return o(j.event?j.event(t):t)}}}function Zo(e,t,o,n,r,a,c,l,u,m){var d,p,$,f,g,x,y,C,w,T,q,pe,K,B,ae,Nt,W,ve,ie=t.type;if(t.constructor!==bt)return null;128&o.__u&&(u=32&o.__u,d=o.__c.__z)&&(t.__u|=u,p=a=[],d.nodeType==8?l=Ht(d,a):a.push(d),l=a[0]||l),(d=j.__b)&&d(t);e:if(typeof ie=="function"){$=c.length;try{if(C=t.props,w=(d=ie.prototype)&&d.render,T=(d=ie.contextType)&&n[d.__c],q=d?T?T.props.value:d.__:n,(f=o.__c)?(t.__c=f,2&f.__g&&(f.__g|=1)):(w?t.__c=f=new ie(C,q):(t.__c=f=new zt(C,q),f.constructor=ie,f.render=rc),T&&T.sub(f),f.state||(f.state={}),f.__n=n,f.__g|=8,f.__h=[],f.__k=[]),w&&(f.__s||(f.__s=f.state),ie.getDerivedStateFromProps&&(f.__s==f.state&&(f.__s=Qe({},f.__s)),Qe(f.__s,ie.getDerivedStateFromProps(C,f.__s)))),g=f.props,x=f.state,f.__v=t,o.__c){if(C!==g&&w&&!ie.getDerivedStateFromProps&&f.componentWillReceiveProps&&f.componentWillReceiveProps(C,q),t.__v==o.__v&&!(8&f.__g)||!(4&f.__g)&&f.shouldComponentUpdate&&f.shouldComponentUpdate(C,f.__s,q)===!1){t.__v!=o.__v&&(f.props=C,f.state=f.__s,f.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ce){ce&&(ce.__=t)}),Wt.push.apply(f.__h,f.__k),f.__k=[],f.__h.length&&c.push(f),l=Re(o);break e}f.componentWillUpdate&&f.componentWillUpdate(C,f.__s,q),w&&f.componentDidUpdate&&f.__h.push(function(){f.componentDidUpdate(g,x,y)})}else w&&!ie.getDerivedStateFromProps&&f.componentWillMount&&f.componentWillMount(),w&&f.componentDidMount&&f.__h.push(f.componentDidMount);f.context=q,f.props=C,f.__P=e,f.__g&=-5,pe=j.__r,K=w?25:0;do f.__g&=-9,pe&&pe(t),d=f.render(f.props,f.state=f.__s,f.context);while(8&f.__g&&++K<25);w&&(Wt.push.apply(f.__h,f.__k),f.__k=[]),f.state=f.__s,f.getChildContext&&(n=Qe({},n,f.getChildContext())),w&&o.__c&&f.getSnapshotBeforeUpdate&&(y=f.getSnapshotBeforeUpdate(g,x)),B=d&&d.type===jt&&d.key==null?d.props.children:d,C.__P&&(d=l,r=(e=C.__P).namespaceURI,u=a=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ce){ce&&tn(ce,ce)}),o.__k=null),l=o.__k?Re(o,0):null),l=Ts(e,Qo(B)?B:[B],t,o,n,r,a,c,l,u,m),C.__P&&(t.__e=null,l=d),t.__u&=-161,p&&p.some(Je),f.__h.length&&c.push(f),1&f.__g&&(f.__g&=-4)}catch(ce){if(c.length=$,t.__v=null,u||a)if(ce&&ce.then){if(t.__u|=128|u,a){for(~(W=a.indexOf(l||void 0))||(W=a.length);(ve=a[W-1])&&ve.nodeType==8;)W--;for(;W<a.length;W++)if(ve=a[W])if(a[W]=null,ae){if(ve==Nt)break}else{if(ve.nodeType!=8)break;ve.data.startsWith("$s")&&(Nt=Ht(ae=ve))}}if(!ae){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ae=l}(d=Ht(ae=t.__c.__z||(t.__c.__z=ae)))?(t.__e=ae,l=d):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Je);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ce&&ce.then||As(t),j.__e(ce,t,o)}}else l=t.__e=sc(o.__e,t,o,n,r,a,c,u,m,e);return(d=j.diffed)&&d(t),l}function Ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function As(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(As))}function Cs(e,t,o){for(var n=0;n<o.length;)en(o[n++],o[n++],o[n++]);j.__c&&j.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){j.__e(a,r.__v)}})}function sc(e,t,o,n,r,a,c,l,u,m){var d,p,$,f,g,x,y,C,w=o.props||Bt,T=t.props,q=t.type;if(q=="svg"?r="http://www.w3.org/2000/svg":q=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((g=a[d])&&(q?g.localName==q:g.nodeType==3)){e=g,a[d]=null;break}}if(!e){if(C=m.ownerDocument||document,!q)return C.createTextNode(T);e=C.createElementNS(r,q,T.is?T:m),l&&(j.__m&&j.__m(t,a),l=!1),a=null}if(q){if(m=q=="template"&&e.content||e,a=q=="textarea"&&T.defaultValue!=null?null:a&&Xo.call(m.childNodes),!l&&a)for(w={},d=0;d<e.attributes.length;d++)w[(g=e.attributes[d]).name]=g.value;for(d in w)g=w[d],d=="dangerouslySetInnerHTML"?$=g:d=="children"||d in T||d=="value"&&"defaultValue"in T||d=="checked"&&"defaultChecked"in T||Mt(e,d,null,g,r);for(d in T)g=T[d],d=="children"?f=g:d=="dangerouslySetInnerHTML"?p=g:d=="value"?x=g:d=="checked"?y=g:l&&typeof g!="function"||w[d]===g||Mt(e,d,g,w[d],r);p?(l||$&&(p.__html==$.__html||p.__html==e.innerHTML)||(e.innerHTML=p.__html),t.__k=[]):($&&(e.textContent=""),(q=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Zi.test(q))&&(r="http://www.w3.org/1999/xhtml"),Ts(m,Qo(f)?f:[f],t,o,n,r,a,c,a?a[0]:o.__k&&Re(o,0),l,u),a&&a.some(Je)),l&&q!="textarea"||(d="value",q=="progress"&&x==null?e.removeAttribute(d):x==null||x===e[d]&&(q!="progress"||x)||Mt(e,d,x,w[d],r),d="checked",y!=null&&y!=e[d]&&Mt(e,d,y,w[d],r))}else w===T||l&&e.data==T||(e.data=T);return e}function en(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){j.__e(r,o)}}function tn(e,t,o){var n,r,a,c;if(j.unmount&&j.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||en(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){j.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(c=0;c<n.length;c++)n[c]&&tn(n[c],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=Ht(n,a=[]))&&(n==e.__e&&a.some(Je),Je(r),Je(n)),o||Je(e.__e),e.__e=e.__c=e.__=null}function rc(e,t,o){return this.constructor(e,o)}function on(e,t){var o,n,r,a;j.__&&j.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=gt(jt,{children:[e]}),r=[],a=[],Zo(t,t.__k,n||Bt,Bt,t.namespaceURI,n?null:t.firstChild?Xo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,a),Cs(r,t.__k,a),t.__k.props.children=null}j={__e:function(e,t,o,n){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ut=0,e}},ws=0,Qi=function(e){return e!=null&&e.constructor===bt},zt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Qe({},this.state)),typeof e=="function"&&(e=e(Qe({},o),this.props)),e&&(Qe(o,e),this.__v&&(t&&this.__k.push(t),bs(this)))},zt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),bs(this))},zt.prototype.render=jt,Le=[],Ut=0,vs=function(e,t){return e.__v.__b-t.__v.__b},Pt=Symbol(),_s=/(PointerCapture)$|Capture$/i,Jo=0,Ko={},Xi=0;var Xe,J,nn,Os,sn=Object.is,Yt=0,Ps=[],rn=[],X=j,Is=X.__b,Ds=X.__r,Fs=X.diffed,qs=X.__c,Ns=X.unmount,Ls=X.__;function wt(e,t){X.__h&&X.__h(J,e,Yt||t),Yt=0;var o=J.__H||(J.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function h(e){return Yt=1,cn(zs,e)}function cn(e,t,o){var n=wt(Xe++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):zs(void 0,t),function(a){var c=(n.__N||n.__)[0],l=n.t(c,a);sn(c,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=J,!J.__f)){J.__f=!0;var r=J.shouldComponentUpdate;J.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var m=!1,d=this.props!=a;if(u.__.some(function($){$.__N&&(m=!0,sn($.__[0],$.__N[0])||(d=!0))}),r){var p=r.call(this,a,c,l);return m?p||d:p}return!m||d}}return n.__}function b(e,t){var o=wt(Xe++,3);!X.__s&&dn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,J.__H.__h.push(o))}function ln(e,t){var o=wt(Xe++,4);!X.__s&&dn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,J.__h.push(o))}function D(e){return Yt=5,ac(function(){return{current:e}},[])}function ac(e,t){var o=wt(Xe++,7);return dn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function un(e){var t=wt(Xe++,10),o=h();return t.__=e,J.componentDidCatch||(J.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function ic(){var e;do{for(;e=rn.shift();)try{yt(e)}catch(o){X.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Ps.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(yt),t.__h.some(an),t.__h=[]}catch(o){t.__h=[],X.__e(o,e.__v)}}}while(rn.length)}X.__b=function(e){J=null,Is&&Is(e)},X.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ls&&Ls(e,t)},X.__r=function(e){Ds&&Ds(e),Xe=0;var t=(J=e.__c).__H;t&&(nn==J?J.__h=[]:(t.__h.some(yt),t.__h.some(an),Xe=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),nn=J},X.diffed=function(e){Fs&&Fs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Ms(Ps.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),nn=J=null},X.__c=function(e,t){t.some(function(o){try{o.__h.some(yt),o.__h=o.__h.filter(function(n){return!n.__||an(n)})}catch(n){o.__h=[function(){throw n}]}}),qs&&qs(e,t)},X.unmount=function(e){Ns&&Ns(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,Ms(rn.push(r))}else yt(r)}catch(a){t=a}}),n.__H=void 0,t&&X.__e(t,n.__v))};var Rs=typeof requestAnimationFrame=="function";function cc(e){var t,o=function(){clearTimeout(n),Rs&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Rs&&(t=requestAnimationFrame(o))}function Ms(e){e!=1&&Os==X.requestAnimationFrame||((Os=X.requestAnimationFrame)||cc)(ic)}function yt(e){var t=J,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),J=t}function an(e){var t=J;e.__c=e.__(),J=t}function dn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!sn(o,e[n])})}function zs(e,t){return typeof t=="function"?t(e):t}var i=gs.bind(ks);function le(e){let t=new Set;function o(n){let[,r]=cn((c,l)=>c+1,0),a=D({select:n,selected:n(e)});return a.current={select:n,selected:n(e)},ln(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(n){e={...e,...typeof n=="function"?n(e):n};for(let r of[...t])r()},watch(n){return t.add(n),()=>{t.delete(n)}},use:o}}function ee(e,t,o=[]){let n=D(t);n.current=t,b(()=>{if(!e)return;let r=setInterval(()=>document.hidden||n.current(),e*1e3);return()=>clearInterval(r)},[e,...o])}var mn=le({text:""});function V(e){ln(()=>mn.set({text:e}),[e])}var st=le({polite:"",assertive:"",notices:[]}),Hs=0;function _e(e,t=!1){let o=t?"assertive":"polite",n=st.get()[o]===e?"\xA0":"";st.set({[o]:e+n})}function _(e,t=!1){Hs+=1;let o=Hs;st.set(({notices:n})=>({notices:[...n.slice(-2),{id:o,sentence:e,wrong:t}]})),_e(e,t),t||setTimeout(()=>fn(o),6e3)}function fn(e){st.set(({notices:t})=>({notices:t.filter(o=>o.id!==e)}))}var De=e=>e instanceof Error?e.message:String(e);async function S(e){try{await e()}catch(t){_(De(t),!0)}}var Te=Intl.DateTimeFormat().resolvedOptions().timeZone,lc=2e3,Ws=0;function js(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let o=t-Date.now();Ws=Math.abs(o)>lc?o:0}var N=()=>Date.now()+Ws;function rt(){let[e,t]=h(N());return b(()=>{let o=setInterval(()=>t(N()),250);return()=>clearInterval(o)},[]),e}function Gt(e){let t=Math.max(0,Math.ceil(e/1e3)),[o,n]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...o?[o,String(n).padStart(2,"0")]:[n],String(t%60).padStart(2,"0")].join(":")}var Vt=[["day",86400],["hour",3600],["minute",60],["second",1]];function hn(e){let[t,o]=Vt.find(([,n])=>e%n===0&&e>=n)??["second",1];return[e/o,t]}function Kt(e){let[t,o]=hn(e);return s(`unit.${o}`,{count:t})}var Ys={weekday:"short",day:"numeric",month:"short",year:"numeric"},Gs={weekday:"short"},$n={hour:"numeric",minute:"2-digit"};function Jt(e,t,o=null,n=!1){let r=pn(e,t,Te);if(n||!o||o===Te)return[r,null];try{let a=pn(e,t,o);return a===r?[r,null]:[s("when.there",{period:a,zone:Vs(o)}),s("when.yours",{period:pn(e,t,Te,Gs),zone:gn()})]}catch{return[r,null]}}var Vs=e=>e.replaceAll("_"," "),gn=()=>Vs(Te);function pn(e,t,o,n=Ys){return new Intl.DateTimeFormat($e,{...n,...$n,timeZone:o}).formatRange(new Date(e),new Date(t))}function Ks(e,t){let o=n=>{try{return new Date(e).toLocaleDateString($e,{...n,timeZone:t||Te})}catch{return new Date(e).toLocaleDateString($e,n)}};return{month:o({month:"short"}),day:o({day:"numeric"}),weekday:o({weekday:"short"})}}function Js(e,t){let o=new Date(e),n=r=>[o.toLocaleDateString($e,{...Ys,timeZone:r}),o.toLocaleTimeString($e,{timeStyle:"short",timeZone:r})];try{return n(t??Te)}catch{return n(Te)}}var L=e=>new Date(e).toLocaleString($e,{dateStyle:"medium",timeStyle:"short"});function Qs(e,t){let[o,n]=[60,86400];if(t<10*o)return te(e);if(t<n)return new Date(e).toLocaleTimeString($e,$n);let r=t<5*n?{...Gs,...$n}:{day:"numeric",month:"short"};return new Date(e).toLocaleString($e,r)}var te=e=>new Date(e).toLocaleTimeString($e,{timeStyle:"medium"}),bn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),Us=1440*60*1e3;function Ee(e,t){let o=t??Te,n=Date.parse(`${e}Z`),r=n-Ze(n-Us,o),a=n-Ze(n+Us,o),c=[r,a].find(m=>m+Ze(m,o)===n);if(c!==void 0)return{at:Bs(c),gap:null};let l=uc(a,r,o),u=new Date(l+Ze(l,o)).toISOString().slice(0,16);return{at:Bs(l),gap:u}}function Ae(e,t){let o=Date.parse(e);return new Date(o+Ze(o,t??Te)).toISOString().slice(0,16)}function uc(e,t,o){let n=Ze(e,o);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Ze(r,o)===n?e=r:t=r}return t}var Bs=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Ze(e,t){let o=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),n=Object.fromEntries(o.formatToParts(e).map(({type:p,value:$})=>[p,+$])),{year:r,month:a,day:c,hour:l,minute:u,second:m}=n;return Date.UTC(r,a-1,c,l,u,m)-Math.floor(e/1e3)*1e3}var Xs=()=>[...new Set([Te,"UTC",...Intl.supportedValuesOf("timeZone")])];var Ce=document.documentElement.dataset,vt="account",dc=6e4,O=le({account:$r()}),et=class extends Error{constructor(t,o){let n=`cognito.${o}`;super(nt(n)?s(n,{hint:s("sign.passwordHint")}):t),this.kind=o}};async function se(e,t){let o;try{o=await fetch(`${Ce.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:Ce.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let n=await o.json();if(o.ok)return n;throw new et(n.message??s("failure.title"),(n.__type??"").split("#").pop())}var _t=class extends Error{constructor(t,o){super(s("sign.newRequired")),this.user=t,this.challenge=o}},kt=class extends Error{constructor(t,o){super(s("sign.appRequired")),this.user=t,this.challenge=o}};async function er(e,t){let o=await se("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});wn(o,e)}async function tr({user:e,challenge:t},o){wn(await se("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:o},Session:t}),e)}async function or({user:e,challenge:t},o){wn(await se("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:o},Session:t}),e)}function wn({AuthenticationResult:e,ChallengeName:t,Session:o},n){if(t==="NEW_PASSWORD_REQUIRED")throw new _t(n,o);if(t==="SOFTWARE_TOKEN_MFA")throw new kt(n,o);if(!e)throw new Error(s("sign.otherStep",{step:t}));fr(pr(e))}var nr=e=>se("ResendConfirmationCode",{Username:e}),vn=e=>se("ForgotPassword",{Username:e}),sr=(e,t,o)=>se("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:o}),rr=(e,t,o)=>se("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:o}]}),ar=(e,t)=>se("ConfirmSignUp",{Username:e,ConfirmationCode:t}),ir=async(e,t)=>se("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ke()});async function cr(){return((await se("GetUser",{AccessToken:await ke()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var lr=async()=>(await se("AssociateSoftwareToken",{AccessToken:await ke()})).SecretCode;async function ur(e){await se("VerifySoftwareToken",{AccessToken:await ke(),UserCode:e}),await _n(!0)}var _n=async e=>se("SetUserMFAPreference",{AccessToken:await ke(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ke(){let{account:e}=O.get();if(!e?.refresh)return null;let{token:t,until:o}=e;return t&&o&&Date.now()<o-dc?t:(yn??=mr(e).finally(()=>{yn=null}),yn)}function xt(e){let{account:t}=O.get();if(!t)return;let{refresh:o}=t;e||!o?Zs(o):mc().finally(()=>Zs(o)),kn(),e&&_(e,!0)}async function mc(){let e=await ke().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function kn(){localStorage.removeItem(vt),O.set({account:null})}function Zs(e){e&&se("RevokeToken",{Token:e}).catch(()=>{})}var yn=null;async function dr(){let{account:e}=O.get();e&&await mr(e)}async function mr(e){try{let t=await se("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),o=pr({RefreshToken:e.refresh,...t.AuthenticationResult});return O.get().account?.refresh===e.refresh&&fr(o),o.token??null}catch(t){t instanceof et&&t.kind&&xt(s("sign.ended"))}return O.get().account?.token??null}function fr(e){let{user:t,roles:o,refresh:n}=e,r=JSON.stringify({user:t,roles:o,refresh:n});localStorage.getItem(vt)!==r&&localStorage.setItem(vt,r),O.set({account:e})}addEventListener("storage",({key:e})=>{(e===vt||e===null)&&O.set({account:$r()})});function pr({AccessToken:e,RefreshToken:t,ExpiresIn:o}){let n=JSON.parse(fc(e.split(".")[1])),r=n["cognito:groups"]??[];return{user:n.username,roles:r,token:e,refresh:t,until:Date.now()+o*1e3}}function fc(e){let t=e.replaceAll("-","+").replaceAll("_","/"),o=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return new TextDecoder().decode(o)}function $r(){try{return JSON.parse(localStorage.getItem(vt)??"null")}catch{return null}}var Me=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var pc=5,hr=1,$c=10;function hc(e,t){let o=`problem.${e}`;return nt(o)?s(o,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var G=class extends Error{constructor(t,o){let n=(o?.type??"").split(":").pop();super(hc(n,o)),this.status=t,this.kind=n,this.body=o}},E=(e,t)=>M("GET",e,void 0,t),A=(e,t,o)=>M("POST",e,t,o);async function M(e,t,o,{accept:n="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?vc():null;for(let a=1;;a+=1){let c=await bc(e,t,o,{accept:n,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===pc)return yc(c);await wc(l?gc(c,a):200*2**a*(.5+Math.random()))}}function gc({retryAfter:e},t){let o=/^\d+$/.test(e??"")?Number(e):hr,n=Math.min(o,$c);return 1e3*(n+Math.random()*t*Math.max(n,hr))}async function bc(e,t,o,{accept:n,key:r}){let a={accept:n};o!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ke();c&&(a.authorization=`Bearer ${c}`);try{let l=o===void 0?void 0:JSON.stringify(o),u=await fetch(t,{method:e,headers:a,body:l});js(u.headers.get("date"));let m=await u.text(),d=u.headers.get("content-type")??"";return{status:u.status,type:d,text:m,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function yc({status:e,type:t,text:o}){let n=t.includes("json")&&o?JSON.parse(o):o;if(e===401&&xt(s("sign.ended")),e<200||e>=300)throw new G(e,typeof n=="object"?n:null);return n}async function Pe(e,t=1e3){let o=[],n=null;do{let r=await E(re(e,{limit:100,cursor:n}));o.push(...r.items),n=r.next}while(n&&o.length<t);return o}function re(e,t){let o=new URLSearchParams;for(let[n,r]of Object.entries(t))r!==null&&r!==""&&o.set(n,String(r));return o.size?`${e}${e.includes("?")?"&":"?"}${o}`:e}var at=(e,t,o)=>xn(e,new Blob([o],{type:t}));async function gr(e){let t=await ke(),o=t?{authorization:`Bearer ${t}`}:{},n=await fetch(e,{headers:o}).catch(()=>null);if(!n)throw new G(0,null);if(!n.ok)throw new G(n.status,await n.json().catch(()=>null));return n.blob()}function xn(e,t){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var wc=e=>new Promise(t=>setTimeout(t,e));function vc(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Qt="/v1/users/me/devices",it=le({state:"unknown"}),Sn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function br(){it.set({state:await _c().catch(()=>"impossible")})}async function _c(){let{key:e,items:t}=await E(Qt);if(!e||!Sn())return"impossible";if(Notification.permission==="denied")return"blocked";let o=await kr();return t.some(n=>n.id===o)?"on":"off"}async function yr(){if(await Notification.requestPermission()!=="granted"){it.set({state:"blocked"});return}let{key:e}=await E(Qt),{pushManager:t}=await navigator.serviceWorker.ready,o={userVisibleOnly:!0,applicationServerKey:e},{endpoint:n}=await t.subscribe(o);await vr(),await A(Qt,{endpoint:n}),it.set({state:"on"})}async function wr(){let e=await kr();await Tn(),e&&await M("DELETE",`${Qt}/${e}`),it.set({state:"off"})}async function Tn(){Sn()&&await(await En())?.unsubscribe()}async function vr(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function _r(){Sn()&&await En()&&await vr()}var En=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function kr(){let e=(await En())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(n=>n.toString(16).padStart(2,"0")).join("").slice(0,32)}var An="bookings",Xt="tickets";function xr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(kc()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function kc(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function Sr(e,t,o){let n=o.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(An,JSON.stringify({user:e,at:t,bookings:n}))}catch{Tr()}}function Cn(e){try{let t=JSON.parse(localStorage.getItem(An)??"null");if(t===null||t.user===e)return t}catch{}return Tr(),null}var Tr=()=>{localStorage.removeItem(An),localStorage.removeItem(Xt)};function Er({id:e,changed_at:t},o){let r=[...Cr(localStorage.getItem(Xt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,o]].slice(-20);try{localStorage.setItem(Xt,JSON.stringify(r))}catch{}}function Ar({id:e,changed_at:t}){return Cr(localStorage.getItem(Xt)).find(([n])=>n===`${e} ${t}`)?.[1]??null}function Cr(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var Fn=500,xc=1e4,Sc=3e4,Tc=1e4,Ec=1e3,Ac=3e4,He=4,he=30,oe=le({state:"idle",recovered:0}),Fe=new Map,On=new Map,ze=null,St=Fn,In=[],Or,Dn;function Ir(){oe.get().state==="idle"&&oe.set({state:"connecting"});let e=new WebSocket(new URL(Ce.socket,location.href.replace(/^http/,"ws")));ze=e,e.onopen=()=>{St=Fn,oe.set(({state:t,recovered:o})=>({state:"live",recovered:t==="off"?o+1:o}));for(let t of Fe.keys())qr(t);Fr()},e.onmessage=({data:t})=>Ic(JSON.parse(t)),e.onclose=()=>Dr(e)}function Dr(e){if(ze===e){if(qn(),ze=null,!Fe.size){oe.set({state:"idle"});return}oe.set({state:"off"}),Or=setTimeout(Ir,St*(.5+Math.random())),St=Math.min(2*St,xc)}}function Cc(){let e=ze;ze=null,clearTimeout(Or),qn(),oe.set({state:"idle"}),e?.close()}function Fr(){qn(),In=[setTimeout(()=>{ct({type:"ping"}),In.push(setTimeout(Oc,Tc))},Sc)]}function qn(){for(let e of In)clearTimeout(e)}function Oc(){let e=ze;e&&(Dr(e),e.close())}function ct(e){return ze?.readyState!==WebSocket.OPEN?!1:(ze.send(JSON.stringify(e)),!0)}async function qr(e){let[t,o]=e.split(" ");if(t==="booking"){let n=await ke();ct({type:"subscribe",booking:o,...n?{token:n}:{}})}else t==="conference"&&ct({type:"subscribe",conference:o})}function Ic(e){Fr();let t=Fc(e);if(e.version!==void 0){if(!Dc(e,On.get(t)))return;On.set(t,e)}for(let o of Fe.get(t)??[])o(e)}function Dc(e,t){let[o,n]=[e.version??-1,t?.version??-1];return!t||o!==n?o>n:(e.timestamp??"")>=(t.timestamp??"")}function Fc({type:e,conference:t,booking:o}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${o}`:e}function Nn(e,t){clearTimeout(Dn);let o=Fe.get(e);return o?o.add(t):(Fe.set(e,new Set([t])),oe.get().state==="live"&&qr(e)),oe.get().state==="idle"&&Ir(),()=>{Fe.get(e)?.delete(t),setTimeout(()=>qc(e),Ec)}}function qc(e){if(Fe.get(e)?.size!==0)return;Fe.delete(e),On.delete(e);let[t,o]=e.split(" ");o&&ct({type:"unsubscribe",[t]:o}),Fe.size||(clearTimeout(Dn),Dn=setTimeout(Cc,Ac))}function Tt(e,t){b(()=>{let o=e.map(n=>Nn(n,t));return()=>{for(let n of o)n()}},[e.join()])}var lt=()=>oe.use(({state:e})=>e);function Nr(){oe.get().state==="off"&&!document.hidden&&(St=Fn)}addEventListener("online",Nr);document.addEventListener("visibilitychange",Nr);var F=le({bookings:{},state:"empty",problem:null,at:0}),fe=({status:e})=>e!=="CANCELED",Z=({status:e})=>e==="CONFIRMATION_PENDING",Ne=e=>!!e.invitation&&fe(e)&&!eo(e),je=e=>Z(e)||Rn(e),Rn=({request:e})=>!!(e&&Z(e)),Zt=({entry:e,ticket:t,position:o})=>!!(e&&e.number===t&&!o),ge=({status:e})=>e==="WAITLISTED",eo=({start:e})=>!!e&&Date.parse(e)<=N(),Nc=e=>(Z(e)||ge(e)||!!e.request)&&!eo(e);function Et(e,t){let o=Object.values(t).filter(n=>n.conference===e);return o.find(fe)??o.sort((n,r)=>n.created_at<r.created_at?1:-1)[0]??null}var to=(e,t)=>Oe(null,()=>A("/v1/bookings",{conference:e.id,...t})),oo=(e,t)=>Oe(e,()=>A(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),zr=(e,t)=>Oe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t})),Hr=(e,t,o)=>Oe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t,accept:o})),Ur=(e,t)=>Oe(e,()=>A(`/v1/bookings/${e.id}/move`,{category:t,waitlist:!0})),Pn=e=>Oe(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:e.seats??1}));async function Br({id:e},t){let o=await M("PATCH",`/v1/bookings/${e}`,{guests:t});qe({id:e,guests:o.guests})}var Wr=(e,t)=>Oe(e,()=>A(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),jr=e=>Oe(e,()=>A(`/v1/bookings/${e.id}/decline`)),no=e=>Oe(e,()=>A(`/v1/bookings/${e.id}/cancel`)),zn=e=>Oe(e,()=>A(`/v1/bookings/${e.id}/reactivate`));async function Oe(e,t){let o=e&&We.get(e.id);try{let n=await t();e&&We.get(e.id)!==o?(qe({id:n.id,declined:n.declined,invitation:n.invitation}),Be(n)):qe({...n,...Lc(n)},!0)}catch(n){if(!(n instanceof G))throw n;let[,r]=/^guests\.(\d+)/.exec(n.body?.field??"")??[];_(r?s("guests.wrong",{number:Number(r)+1}):n.message,!0),e?await Be(e):n.body?.booking_id&&await Be({id:n.body.booking_id})}}function Lc({id:e,status:t,ticket:o,position:n}){let r=F.get().bookings[e];return!(r&&ge(r)&&t==="WAITLISTED")||n||r.ticket!==o?{}:{position:r.position,position_exact:r.position_exact}}var Yr=({id:e,conference_name:t})=>S(async()=>{let o=await E(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});at(`${t}.ics`,"text/calendar",o)}),Rc=300,Mc=8,We=new Map,Ue=new Map,Ln=0;async function xe(){let{account:e}=O.get();if(!e)return;Ln+=1;let t=Ln;navigator.onLine||Lr(e.user),Mn()||F.set({state:"loading"});let o=new Map(We);try{let n=await Pe("/v1/users/me/bookings");if(e.user!==O.get().account?.user)return;F.get().state==="stored"&&F.set({bookings:{}});let r=n.filter(({id:a})=>We.get(a)===o.get(a));for(let a of r)qe(a);F.set({state:"ready",problem:null,at:Date.now()})}catch(n){if(t!==Ln)return;n instanceof G&&n.status===0&&Lr(e.user),Mn()?F.set({problem:n}):F.set({state:"failed",problem:n})}}function Pc(){let{bookings:e,state:t,at:o}=F.get(),{account:n}=O.get();n&&t==="ready"&&Sr(n.user,o,Object.values(e))}var Mn=()=>["ready","stored"].includes(F.get().state);function Lr(e){let t=Cn(e);if(Mn()||!t)return;let o=Object.fromEntries(t.bookings.map(n=>[n.id,n]));F.set({bookings:o,state:"stored",at:t.at})}async function Be(e){let{account:t}=O.get();if(!t)return;let o=We.get(e.id);try{let n=await E(`/v1/bookings/${e.id}`);We.get(e.id)===o&&qe(n)}catch{}}function qe(e,t=!1){let o=F.get().bookings[e.id],n={...o,...e};o&&Z(o)&&ge(n)&&(n.missed_at=o.deadline),fe(n)&&(n.declined=!1),F.set(({bookings:r})=>({bookings:{...r,[e.id]:n}})),(o||t)&&Wc(o??null,n),zc(n)}function zc(e){let{id:t}=e;if(Ne(e))return;let o=fe(e)&&!eo(e)&&Ue.size<Mc;(Nc(e)||o)&&!Ue.has(t)?Ue.set(t,Nn(`booking ${t}`,Hc)):!fe(e)&&Ue.has(t)&&Gr(t)}function Gr(e){Ue.get(e)?.(),Ue.delete(e)}function Hc({booking:e="",status:t,seats:o,position:n,exact:r,deadline:a,reason:c,request:l}){We.set(e,(We.get(e)??0)+1),F.set({at:Date.now()});let{request:u}=F.get().bookings[e]??{},m=l?{...Uc(l),category_name:Bc(u,l)}:null;qe({id:e,status:t,seats:o,position:n,position_exact:r,deadline:a,reason:c,request:m}),u&&!m?Be({id:e}):m?.category&&!m.category_name&&Be({id:e})}var Uc=({exact:e,...t})=>({...t,position_exact:e}),Bc=(e,{category:t})=>e?.category===t?e?.category_name:null;function Wc(e,t){let{conference_name:o,position:n}=t,r=e!==null&&Z(e);if(e&&jc(e,t),e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:o}),WAITLISTED:()=>r?s("booking.expiredAt",{name:o}):Zt(t)?s("ballot.enteredAt",{name:o}):n?s("booking.positionAt",{name:o,position:n}):s("booking.joinedAt",{name:o}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:o,time:te(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:o,reason:Hn(t)})}[t.status]();_e(a,Z(t)||r)}else ge(t)&&e.position!==n&&n&&_e(s("booking.positionAt",{name:o,position:n}))}function jc(e,t){let{request:o,conference_name:n}=t,r=Rn(e);if(Rn(t)&&!r){let a=te(o?.deadline??"");_e(s("more.offeredAt",{name:n,time:a}),!0)}else o&&ge(o)&&r&&_e(s("more.expiredAt",{name:n}),!0)}function Hn({reason:e,declined:t,invitation:o}){let n=`canceled.${Yc({reason:e,declined:t,invitation:o})}`;return s(nt(n)?n:"canceled.other")}function Yc({reason:e,declined:t,invitation:o}){return o&&e==="declined"?"invitation":o&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var Vr=({id:e,start:t,end:o},n)=>Object.values(n).filter(r=>fe(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(o)&&Date.parse(t)<Date.parse(r.end));function Gc(){if(F.get().state!=="stored")for(let e of Object.values(F.get().bookings)){Z(e)&&Date.parse(e.deadline??"")<=N()&&(e.invitation?qe({id:e.id,status:"CANCELED",reason:"lapsed"}):qe({id:e.id,status:"WAITLISTED",position:null,deadline:null}),Be(e));let{request:t}=e;if(t&&Z(t)&&Date.parse(t.deadline??"")<=N()){let o={status:"WAITLISTED",position:null,deadline:null};qe({id:e.id,request:{...t,...o}}),Be(e)}}}var Rr=Date.now();function Vc(){if(document.hidden)return;Gc();let e=oe.get().state==="live"?he:He;if(Date.now()-Rr<e*1e3)return;Rr=Date.now(),F.get().problem&&xe();let t=Object.values(F.get().bookings).filter(o=>Ue.has(o.id)&&!eo(o)||Ne(o));for(let o of t)Be(o)}var Mr,Pr=0;function Kr(){let e=()=>{let{account:o}=O.get(),n=o?.user??null;if(n!==Mr){Mr=n,Cn(n),n||Tn().catch(()=>{});for(let r of[...Ue.keys()])Gr(r);F.set({bookings:{},state:"empty",problem:null}),xe()}};O.watch(e),oe.watch(()=>{let{recovered:o}=oe.get();o!==Pr&&xe(),Pr=o}),addEventListener("online",xe);let t;F.watch(()=>{clearTimeout(t),t=setTimeout(Pc,Rc)}),setInterval(Vc,500),e()}function v({action:e,kind:t="",children:o,disabled:n=!1,...r}){let[a,c]=h(!1),l=D(!0);b(()=>()=>{l.current=!1},[]);let u=async m=>{if(a)return;let d=m.currentTarget;Jc(d,d.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${n}
    aria-busy=${a}
    ...${r}
  >
    ${o}
  </button>`}var Kc=1e4;function Jc(e,t){let o=Date.now()+Kc,n=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<o&&requestAnimationFrame(n);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(n)}function ue({start:e,end:t,timezone:o,online:n=!1}){let[r,a]=Jt(e,t,o,n);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var be=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,so=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function ro({conference:e}){let{capacity:t,available:o,confirmed:n,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`});if(Un(e))return i`<p class="count">${s("ballot.entries",{count:a})}</p>
      <p class="quiet">${s("ballot.drawnAt",{time:L(e.draws_at??"")})}</p>`;let l=[o?s("seats.left",{count:o}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(n)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${o?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Un=({ballot:e,held:t,confirmed:o})=>!!(e&&!e.draw&&!t&&!o),Qc=e=>s(`status.${e}`),At=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Qc(e)}</span>`,ao=({booking:e})=>Ne(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${At} status=${e.status} />`,Jr=new Map;function Bn({id:e,deadline:t,left:o}){let n=`${e} ${t}`,r=Math.max(Jr.get(n)??1,o);return Jr.set(n,r),i`<p class="left">
      <span class="clock" role="timer">${Gt(o)}</span>
      <span class="until">${s("offer.until",{time:te(t)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,o)/r}%`}}></span>
    </div>`}function io({booking:e,named:t=!1}){let o=rt(),n=e.deadline??"",r=Date.parse(n)-o,{seats:a=1}=e,[c,l]=h(0),u=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?me(a>1?"party.heldAt":"offer.heldAt",{name:u,count:a}):s(a>1?"party.held":"offer.held",{count:a})}
    </p>
    <${Bn} id=${e.id} deadline=${n} left=${r} />
    ${a>1&&i`<${Se}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${a}
        value=${c||a}
        onChange=${l}
      />`}
    <div class="acts">
      <${v} kind="primary" action=${()=>oo(e,c)} disabled=${r<=0}>
        ${(c||a)>1?s("party.claimSeats",{count:c||a}):s("offer.claim")}
      <//>
      <${v} action=${()=>no(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function Ct({booking:e}){let{status:t,seats:o=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(o>1?"party.has":"booking.confirmed",{count:o})}</p>`:t==="CANCELED"?i`<p class="stands">${Hn(e)}</p>`:Z(e)?null:i`<${Xc} booking=${e} /><p class="stands">${Wn(e)}</p>
    ${o>1&&i`<p class="quiet">${s("party.waits",{count:o})}</p>`}`}function Wn({position:e,position_exact:t,entry:o,ticket:n}){return!e&&o&&o.number===n?`${s("ballot.entered")} ${s("ballot.number",{number:Q(o.number)})}`:e?me(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function Xc({booking:e}){let{offers:t,missed_at:o,changed_at:n}=e;return o?i`<p class="missed">${s("booking.missed",{time:te(o)})}</p>`:!t||!n?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:L(n)})}
  </p>`}var R=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,H=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,I=({error:e,retry:t,children:o})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${De(e)}</p>
    ${o}
    ${t&&i`<${v} action=${t}>${s("failure.retry")}<//>`}
  </div>`,Ye=({label:e,columns:t,children:o})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
    <table>
      <thead>
        <tr>
          ${t.map(({name:n,number:r,unseen:a})=>i`<th scope="col" class=${r?"number":null}>
                ${a?i`<span class="unseen">${n}</span>`:n}
              </th>`)}
        </tr>
      </thead>
      <tbody>
        ${o}
      </tbody>
    </table>
  </div>`;function k({label:e,hint:t,error:o,name:n,children:r,...a}){let c=`field-${n}`,l=[t&&`${c}-hint`,o&&`${c}-wrong`].filter(Boolean).join(" "),u={id:c,name:n,"aria-describedby":l||null,"aria-invalid":o?"true":null};return i`<div class="field">
    <label for=${c}>${e}</label>
    ${r?r(u):i`<input ...${u} ...${a} />`}
    ${t&&i`<p class="hint" id=${`${c}-hint`}>${t}</p>`}
    ${o&&i`<p class="wrong" id=${`${c}-wrong`}>${o}</p>`}
  </div>`}function Se({name:e,label:t,least:o=1,most:n,value:r,onChange:a}){let c=Array.from({length:n-o+1},(u,m)=>m+o);return i`<${k} name=${e} label=${t}>${u=>i`<select
    ...${u}
    value=${r}
    onChange=${m=>a(Number(m.target.value))}
  >
    ${c.map(m=>i`<option key=${m} value=${m} selected=${m===r}>${Q(m)}</option>`)}
  </select>`}<//>`}function jn(){let{polite:e,assertive:t,notices:o}=st.use(n=>n);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${o.map(({id:n,sentence:r,wrong:a})=>i`<p key=${n} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>fn(n)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Y({title:e,children:t,close:o}){let n=D(null);return b(()=>{let r=document.activeElement;return n.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${n} onClose=${o} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${o}>
        ✕
      </button>
    </div>
    ${t}
    <${jn} />
  </dialog>`}function ne({title:e,children:t,confirmLabel:o,action:n,close:r}){return i`<${Y} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${v} kind="danger" action=${async()=>{await n(),r()}}>${o}<//>
      <${v} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}function co({secret:e,text:t,copyLabel:o,copied:n,close:r}){return i`<p role="status">${t}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${v} kind="primary" action=${()=>navigator.clipboard.writeText(e).then(()=>_(n),()=>_(e))}>${o}<//>
      <${v} action=${r}>${s("dialog.close")}<//>
    </div>`}var U=class extends Error{constructor(t,o){super(o),this.body={field:t}}};function Zc({validity:e,min:t,max:o,minLength:n,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:n}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?o?s("form.number",{min:Number(t),max:Number(o)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function P(e,t){let[o,n]=h({}),[r,a]=h(""),[c,l]=h(!1),u=D(null),m=()=>[...u.current?.elements??[]].filter(({name:f})=>f in e);b(()=>[...m()].sort((f,g)=>Number(f.validity.valid)-Number(g.validity.valid)).find(({name:f})=>o[f])?.focus(),[o]);let d=async f=>{if(f.preventDefault(),u.current=f.target,c)return;let g=m().map(y=>[y.name,Zc(y)]),x=Object.fromEntries(g.filter(([,y])=>y));if(a(""),n(x),!Object.keys(x).length){l(!0);try{let y=Object.fromEntries(new FormData(u.current));await t(y,u.current)}catch(y){let C=y?.body?.field,w=el(C,e);w?n({[w]:tl(C,De(y))}):a(De(y))}finally{l(!1)}}},p=Object.keys(o).map(f=>e[f]),$=r||(p.length?s("form.check",{count:p.length,fields:p.join(", ")}):"");return{submit:d,busy:c,errorAt:f=>o[f]??null,summary:$}}function el(e="",t){let o=e.split(".");for(;o.length&&!(o.join(".")in t);)o.pop();return o.join(".")||null}function tl(e,t){let o=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return o==="must be in the future"?s("form.past"):o==="must be in the future and before the start"?s("form.drawTime"):o==="must be before the draw"?s("form.opensBeforeDraw"):o==="must be empty, because all seats of a ballot are equal"?s("form.ballotWithoutCategories"):o==="must be an https URL"?s("webhook.https"):o.startsWith("must be before the start")?s("form.releaseLate"):o==="must be before the end"?s("form.order"):o==="must open before it closes"?s("form.opensLate"):o==="must have different names"?s("form.sameName"):o.charAt(0).toUpperCase()+o.slice(1)}function Ge(e,t,o,n){let{at:r,gap:a}=Ee(o,n);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[o,a].map(u=>u.slice(11));throw new U(t,s("form.gap",{local:c,next:l}))}var z=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,ut=({label:e=s("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var Yn="/v1/users/me/calendar",Qr=()=>{},Gn=["offers","bookings","conferences"],ol={email:null,email_verified:!1,email_pending:null,mails:Gn,language:null};function Xr({signIn:e}){let{account:t}=O.use(o=>o);return V(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${nl} key=${t.user} user=${t.user} />`:i`<${H} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function nl({user:e}){let[t,o]=h(null),[n,r]=h(null),a=()=>E("/v1/users/me").then(l=>{o(l),r(null)},l=>{l instanceof G&&l.status===404?o(ol):r(l)});b(()=>{a()},[]);let c=async l=>o(await M("PATCH","/v1/users/me",l));return n?i`<${I} error=${n} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${sl} user=${t} change=${c} />
    <${rl} user=${t} change=${c} />
    <${al} />
    <${il} />
    <${cl} user=${e} />
    <${ll} user=${e} />
    <${ul} />
  `:i`<${R} />`}function sl({user:e,change:t}){let o={email:s("sign.email")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({email:u})=>{await t({email:u}),_(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
    <h2 id="address" tabindex="-1">${s("account.address")}</h2>
    <p>${l}</p>
    ${e.email_pending&&i`<p>${s("account.pending",{email:e.email_pending})}</p>`}
    <form class="form" onSubmit=${n} novalidate>
      <${k}
        label=${o.email}
        name="email"
        type="email"
        autocomplete="email"
        required
        hint=${s("account.addressHint")}
        error=${a("email")}
      />
      <${z} error=${c} />
      <div class="acts">
        <button class="button primary" aria-busy=${r}>${s("form.save")}</button>
        ${e.email&&i`<${v} action=${()=>S(()=>t({email:null}))}>
            ${s("account.removeAddress")}
          <//>`}
      </div>
    </form>
  </section>`}function rl({user:e,change:t}){let o=e.language??"en",n=r=>{let a=Gn.filter(c=>e.mails.includes(c)!==(c===r));return S(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Gn.map(r=>i`<label class="check" key=${r}>
            <input
              type="checkbox"
              checked=${e.mails.includes(r)}
              onChange=${()=>n(r)}
            />
            ${s(`account.${r}`)}
          </label>`)}
    </fieldset>
    <${k} label=${s("account.language")} name="language">
      ${r=>i`<select
          ...${r}
          onChange=${({target:a})=>S(()=>t({language:a.value}))}
        >
          ${Go.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===o}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function al(){let{state:e}=it.use(r=>r);if(b(()=>{br()},[]),["unknown","impossible"].includes(e))return null;let[t,o,n]=e==="on"?[s("device.on"),s("device.turnOff"),wr]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),yr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${v} action=${()=>S(n)} disabled=${e==="blocked"}>
        ${o}
      <//>
    </div>
  </section>`}function il(){let[e,t]=h(null),[o,n]=h(""),[r,a]=h(!1),c=(d,p="")=>{t(d),n(p)};b(()=>{E(Yn).then(({created_at:d})=>t(d),Qr)},[]);let l=()=>S(async()=>{let d=await A(Yn);c(d.created_at,d.url)}),u=()=>S(async()=>{await M("DELETE",Yn),c(null),_(s("calendar.removed"))}),m=()=>S(async()=>{await navigator.clipboard.writeText(o),_(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:L(e)}):s("calendar.text")}</p>
    ${o&&i`<div class="form">
        <${k} label=${s("calendar.link")} name="calendar" readonly value=${o} hint=${s("calendar.secret")} />
        <div class="acts">
          <${v} kind="primary" action=${m}>${s("calendar.copy")}<//>
          <a class="button" href=${o.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${v} action=${u}>${s("calendar.remove")}<//>`:i`<${v} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${ne}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function cl({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:o,busy:n,errorAt:r,summary:a}=P(t,async(c,l)=>{await ir(c.current,c.password),l.reset(),_(s("sign.changed"))});return i`<section aria-labelledby="password">
    <h2 id="password" tabindex="-1">${s("sign.password")}</h2>
    <form class="form" onSubmit=${o} novalidate>
      <input type="text" name="username" autocomplete="username" value=${e} hidden readonly />
      <${k}
        label=${t.current}
        name="current"
        type="password"
        autocomplete="current-password"
        required
        error=${r("current")}
      />
      <${ut} label=${t.password} error=${r("password")} />
      <${z} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${s("sign.setPassword")}</button>
      </div>
    </form>
  </section>`}function ll({user:e}){let[t,o]=h(null),[n,r]=h(""),[a,c]=h(!1);b(()=>{cr().then(o,Qr)},[]);let l=()=>S(async()=>r(await lr())),u=()=>S(async()=>{await _n(!1),o(!1),_(s("second.removed"))}),m={code:s("sign.appCode")},{submit:d,busy:p,errorAt:$,summary:f}=P(m,async({code:g})=>{await ur(g.replaceAll(" ","")),r(""),o(!0),_(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${n&&i`<p>${s("second.enter")} <code class="secret">${n.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${n}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${d} novalidate>
          <${k}
            label=${m.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${$("code")}
          />
          <${z} error=${f} />
          <div class="acts">
            <button class="button primary" aria-busy=${p}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!n&&i`<${v} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${ne}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function ul(){let[e,t]=h(!1),o=()=>S(async()=>{let r=await E("/v1/users/me/export");at("export.json","application/json",JSON.stringify(r,null,2))}),n=()=>S(async()=>{await M("DELETE","/v1/users/me"),kn(),_(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${v} action=${o}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${ne}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${n}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var Vn="/v1/keys",dl=10,Zr=["events:read","conferences:read","conferences:write","attendees:read","invitations:write","imports:write","checkins:write","webhooks:write"],ml=({scopes:e})=>Zr.filter(t=>e.includes(t)).map(t=>s(`scope.${t}`)).join(", ");function ea({signIn:e}){let{account:t}=O.use(o=>o);return V(s("key.title")),t&&Me(t)?i`<${fl} key=${t.user} />`:i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("key.title")}</h1>
    <${H} title=${s(t?"organize.noRole":"organize.signIn")}>
      ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>`}
    <//>
  `}function fl(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h(!1),[c,l]=h(null),u=()=>E(Vn).then(({items:d})=>{t(d),n(null)},n);b(()=>{u()},[]);let m=e!==null&&e.length>=dl;return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <div class="top">
      <h1 tabindex="-1">${s("key.title")}</h1>
      <button
        type="button"
        class="button primary"
        disabled=${m}
        onClick=${()=>a(!0)}
      >
        ${s("key.create")}
      </button>
    </div>
    <p class="quiet">${s(m?"key.full":"key.text")}</p>
    ${o&&i`<${I} error=${o} retry=${u} />`}
    ${!e&&!o&&i`<${R} />`}
    ${e?.length===0&&i`<${H} title=${s("key.none")} />`}
    ${e?.map(d=>i`<section class="panel" key=${d.id} aria-label=${d.name}>
          <h2>${d.name}</h2>
          <p>
            <code>…${d.last_four}</code>
            <span class="quiet"> · ${s("key.created",{time:L(d.created_at)})}</span>
          </p>
          <p>${s("key.may",{scopes:ml(d)})}</p>
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
    ${r&&i`<${pl} reload=${u} close=${()=>a(!1)} />`}
    ${c&&i`<${$l} key=${c.id} revoked=${c} reload=${u} close=${()=>l(null)} />`}
  `}function pl({reload:e,close:t}){let[o,n]=h(""),r={name:s("key.name"),scopes:s("key.scopes")},{submit:a,busy:c,errorAt:l,summary:u}=P(r,async({name:m},d)=>{let p=[...d.querySelectorAll("input[name=scope]:checked")].map($=>$.value);if(!p.length)throw new U("scopes",s("key.noScope"));n((await A(Vn,{name:m.trim(),scopes:p})).secret),await e()});return i`<${Y} title=${s("key.create")} close=${t}>
    ${o?i`<${co}
            secret=${o}
            text=${s("key.secretText")}
            copyLabel=${s("key.copy")}
            copied=${s("key.copied")}
            close=${t}
          />`:i`<form onSubmit=${a} novalidate>
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
              ${Zr.map(m=>i`<label class="check" key=${m}>
                    <input type="checkbox" name="scope" value=${m} />
                    ${s(`scope.${m}`)}
                  </label>`)}
              ${l("scopes")&&i`<p class="wrong">${l("scopes")}</p>`}
            </fieldset>
            <${z} error=${u} />
            <button class="button primary" aria-busy=${c}>${s("key.create")}</button>
          </form>`}
  <//>`}function $l({revoked:{id:e,name:t},reload:o,close:n}){let r=()=>S(async()=>{await M("DELETE",`${Vn}/${e}`),_(s("key.revoked",{name:t})),await o()});return i`<${ne}
    title=${s("key.revokeTitle",{name:t})}
    confirmLabel=${s("key.revoke")}
    action=${r}
    close=${n}
  >
    <p>${s("key.revokeText")}</p>
  <//>`}var dt=le({fetched:{},pushed:{}});function Ie(e){dt.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(o=>[o.id,{...t[o.id],...o}]))}}))}function Ve(e){let[t,o]=h(null),n=lt(),r=O.use(({account:l})=>l?.user),a=()=>Ot(e).then(()=>o(null),o);b(()=>{a()},[e,r]),ee(n==="live"?he:He,a,[e]),hl(e);let[c]=de([e]);return{conference:c,error:t,reload:a}}function hl(e){Tt([`conference ${e}`],gl),b(()=>sa,[e])}function de(e){let{fetched:t,pushed:o}=dt.use(n=>n);return e.filter(n=>t[n]).map(n=>na(t[n],o[n]))}function na(e,t){if(!t)return e;let{pools:o,...n}=t,r=e.categories?.map(m=>({...m,...o[m.id]})),a={...e,...n,...r?{categories:r}:{}},c=r?.filter(m=>m.restricted)??[],l=m=>c.reduce((d,p)=>d+p[m],0),u=a.available+(a.canceled?0:l("available"));return{...a,capacity:a.capacity+l("seats"),available:u,held:a.held+l("held"),confirmed:a.confirmed+l("confirmed"),waitlisted:a.waitlisted+l("waitlisted"),full:!u}}function gl({conference:e="",capacity:t,available:o,held:n,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let m={capacity:t,available:o,held:n,confirmed:r,waitlisted:a,canceled:c},d=Object.fromEntries(l.map($=>[$.id,ta($)])),p=u?{default_pool:ta(u)}:{};dt.set(({pushed:$})=>({pushed:{...$,[e]:{...m,...p,pools:d,full:!o}}}))}var ta=({capacity:e,available:t,held:o,sold:n,waiting:r})=>({seats:e,available:t,held:o,confirmed:n,waitlisted:r});function sa(){dt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([o,n])=>[o,na(n,t[o])]))}))}oe.watch(()=>{oe.get().state!=="live"&&sa()});var Kn=new Map,oa=O.get().account?.user??null;function bl(){let e=O.get().account?.user??null;if(e===oa)return;oa=e,Kn.clear();let t=o=>({...o,invitation:null,categories:o.categories?.filter(({restricted:n})=>!n)});dt.set(({fetched:o})=>({fetched:Object.fromEntries(Object.entries(o).map(([n,r])=>[n,t(r)]))}))}O.watch(bl);async function Ot(e){let{account:t}=O.get(),o=t!==null&&Kn.get(e)!==!1,r=await E(`${o?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==O.get().account?.user)return Ot(e);if(o){let a=r.categories?.some(c=>c.restricted)??!1;Kn.set(e,a||!!r.invitation||It(t,r))}return Ie([r]),r}function ra(e){let{fetched:t}=dt.get();for(let o of e)t[o]||Ot(o).catch(()=>{})}async function aa(e){let{items:t,next:o}=await E(re("/v1/conferences",e));return Ie(t),{ids:t.map(({id:n})=>n),next:o}}async function lo(){let e=await Pe("/v1/users/me/conferences");return Ie(e),e.map(({id:t})=>t)}var It=(e,t)=>Jn(e)||t.organizer===e.user,Jn=e=>e.roles.includes("admin");function mt({categories:e=[],default_pool:t}){let o=e.filter(n=>n.open);return t?.seats?[{...t,id:null,name:s("category.none")},...o]:o}var ia=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function uo({conference:e,value:t,onChange:o,without:n}){let r=e.opens_at&&Date.parse(e.opens_at)>N()?i`<p class="quiet">${s("conference.opens",{time:L(e.opens_at)})}</p>`:null;if(!e.categories?.length)return r;let a=mt(e).filter(({id:d})=>d!==n),c=a.find(d=>d.id===t),l=d=>i`<select
    ...${d}
    value=${t??""}
    onChange=${p=>o(p.target.value||null)}
  >
    ${a.map(p=>i`<option key=${p.id} value=${p.id??""} selected=${p.id===t}>
          ${`${p.name} (${ia(p)})`}
        </option>`)}
  </select>`,u=e.categories.find(d=>d.id===c?.id)?.description,m=e.categories.filter(d=>d.opens&&Date.parse(d.opens)>N());return i`
    ${r}
    ${a.length>0&&i`<${k} name="category" label=${s("category.choose")} hint=${u||void 0}>${l}<//>`}
    ${m.map(({id:d,name:p,opens:$})=>i`<p key=${d} class="quiet">${s("category.opens",{name:p,time:L($??"")})}</p>`)}
  `}var yl=3;function mo({conference:e,most:t=yl}){let{categories:o=[],default_pool:n}=e;if(!o.length)return null;if(o.length>t)return i`<p class="quiet">${s("category.count",{count:o.length})}</p>`;let r=n?.seats?[{...n,id:"",name:s("category.none")}]:[];return i`<ul class="pools">
    ${[...o,...r].map(a=>i`<li key=${a.id}>
          <span>${a.name}</span> <span class="quiet">${ia(a)}</span>
        </li>`)}
  </ul>`}function Dt({booking:e,named:t=!1,answered:o}){let n=rt(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),m=Z(e),d=m&&Date.parse(a??"")<=n,p=i`<strong>${e.conference_name}</strong>`,$=s("count.held",{count:r}),f=g=>async function(){await g(e,l||void 0),await o?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?me("invitation.titleAt",{name:p}):s("invitation.title")}
    </p>
    <p>${m?s("invitation.held",{seats:$}):s("invitation.waits",{seats:$})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${m&&i`<p class="left">
        <span class="clock" role="timer">${Gt(Date.parse(a??"")-n)}</span>
        <span class="until">${s("offer.until",{time:te(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${Se}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${v} kind="primary" action=${f(Wr)} disabled=${d}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${v} action=${f(jr)} disabled=${d}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var wl=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,ca=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function vl(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?ca(t[2],t[1]):/^https?:\/\//.test(e)?ca(e,e):e}var Qn=e=>e.split(wl).map(vl),_l=e=>/^[-*] /.test(e);function kl(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Qn(t[1])}</h2>`;let o=e.split(`
`);return o.every(_l)?i`<ul>
      ${o.map(n=>i`<li>${Qn(n.slice(2))}</li>`)}
    </ul>`:i`<p>${Qn(e)}</p>`}var la=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(kl)}
  </div>`;var xl=2;function fo({booking:e}){let[t,o]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>o(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${Sl} booking=${e} />`}
  </details>`}function Sl({booking:{id:e,request:t,...o}}){let{position:n,seats:r=1}=t??o,{entry:a}=t?{entry:null}:o,[c,l]=h(null),[u,m]=h([]),[d,p]=h(null),$=()=>E(`/v1/bookings/${e}/history`).then(({items:g,passes:x=[]})=>{l(g),m(x),p(null)},p);if(b(()=>{$()},[e]),d)return i`<${I} error=${d} retry=${$} />`;if(!c)return i`<${R} />`;let f=c.filter(g=>g.new_status==="WAITLISTED"||g.request?.status==="WAITLISTED");return i`<ul class="reasons">
    ${f.map(({action:g,at:x})=>i`<li key=${x}>
          ${s(g==="lapse"?"why.missed":"why.joined",{time:L(x)})}
        </li>`)}
    ${u.map(g=>i`<li key=${g.at}>${Tl(g)}</li>`)}
    ${n&&i`<li>${s(a?"ballot.before":"why.before",{count:n-1})}</li>`}
    <li>${s(a?"ballot.why":"why.order")}</li>
    ${r>1&&i`<li>${s("why.bound",{count:xl*r})}</li>`}
  </ul>`}function Tl({at:e,seats:t,free:o,needed:n,reason:r}){let a={time:L(e),seats:s("count.held",{count:t}),needed:n};return r!=="too_few"?s("why.saved",a):s("why.passed",{...a,free:s("count.free",{count:o})})}function ua({booking:e}){let{request:t}=e;return t?Z(t)?i`<${Xn} booking=${e} />`:i`<div class="requested">
    <p class="stands">${El(t)}</p>
    <p>${Wn(t)}</p>
    <p class="quiet">${s("more.keeps")}</p>
    <${fo} booking=${e} />
    <div class="acts">
      <${v} action=${()=>Pn(e)}>${s("more.withdraw")}<//>
    </div>
  </div>`:null}var da=({category_name:e})=>e??s("category.none"),El=e=>e.kind==="grow"?s("more.waits",{count:e.seats}):s("move.waits",{category:da(e)});function Xn({booking:e,named:t=!1}){let o=rt(),[n,r]=h(0),a=e.request,{deadline:c,kind:l,seats:u}=a,m=Date.parse(c??"")-o,d=l==="grow",p=d?s("more.held",{count:u}):s("move.held",{category:da(a),count:u}),$=n||u;return i`<div class="offer">
    <p class="held-for">
      ${t&&i`<strong>${e.conference_name}</strong>${": "}`}${p}
    </p>
    <${Bn} id=${e.id} deadline=${c??""} left=${m} />
    ${!t&&i`<p class="quiet">${s(d?"more.keeps":"move.exchanges")}</p>`}
    ${d&&u>1&&i`<${Se}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${u}
        value=${$}
        onChange=${r}
      />`}
    <div class="acts">
      <${v}
        kind="primary"
        action=${()=>oo(e,d?n:0)}
        disabled=${m<=0}
      >
        ${d?s("more.claim",{count:$}):s("move.move")}
      <//>
      <${v} action=${()=>Pn(e)} disabled=${m<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function ma({booking:e}){let[t]=de([e.conference]);return!t||e.status!=="CONFIRMED"||e.request?null:i`
    <${Cl} booking=${e} conference=${t} />
    <${Ol} booking=${e} conference=${t} />
  `}function Al({category:e=null},t){return t.categories?.length?mt(t).find(({id:o})=>o===e)?.available??0:t.available}function Cl({booking:e,conference:t}){let{seats:o=1}=e,n=Math.min(t.max_party??1,t.capacity),[r,a]=h(0),[c,l]=h(!1);if(o>=n)return null;let u=()=>a(0),m=async()=>{await Hr(e,r,c?o+1:null),u()},d=Al(e,t)>=r-o;return i`
    <button type="button" class="button" onClick=${()=>a(o+1)}>${s("more.get")}</button>
    ${r>0&&i`<${Y} title=${s("more.title")} close=${u}>
        <p>${s(d?"more.text":"more.textWaits")}</p>
        <${Se}
          name="wanted"
          label=${s("more.wanted")}
          least=${o+1}
          most=${n}
          value=${r}
          onChange=${a}
        />
        ${r>o+1&&i`<label class="check">
            <input
              type="checkbox"
              checked=${c}
              onChange=${p=>l(p.target.checked)}
            />
            ${s("party.accept")}
          </label>`}
        <div class="acts">
          <${v} kind="primary" action=${m}>
            ${d?s("more.take",{count:r-o}):s("conference.join")}
          <//>
          <${v} action=${u}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}function Ol({booking:e,conference:t}){let{seats:o=1,category:n=null}=e,r=mt(t).filter(({id:f})=>f!==n),[a,c]=h(!1),[l,u]=h(void 0);if(!t.categories?.length||!r.length)return null;let m=r.find(({id:f})=>f===l)??r[0],d=()=>c(!1),p=async()=>{await Ur(e,m.id),d()},$=m.available>=o;return i`
    <button type="button" class="button" onClick=${()=>c(!0)}>${s("move.change")}</button>
    ${a&&i`<${Y} title=${s("move.title")} close=${d}>
        <${uo}
          conference=${t}
          value=${m.id}
          onChange=${u}
          without=${n}
        />
        <p>${s($?"move.text":"move.textWaits")}</p>
        <div class="acts">
          <${v} kind="primary" action=${p}>
            ${s($?"move.move":"conference.join")}
          <//>
          <${v} action=${d}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var fa={seats:1,accept:null,guests:[]},Il=100,Dl=254,Fl=e=>e.slice(0,e.findLastIndex(({name:t,email:o})=>t.trim()||o)+1).map(({name:t,email:o})=>({name:t,email:o||null}));function pa({seats:e,guests:t,onChange:o,errorAt:n=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),m=n(`guests.${c}.${l}`),d=({target:p})=>o(Fl(r.with(c,{...r[c],[l]:p.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?Dl:Il}
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
  </fieldset>`}function $a({conference:e,party:t,onChange:o}){let n=Math.min(e.max_party??1,e.capacity);if(n===1)return null;let r=a=>o({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${Se} name="seats" label=${s("party.seats")} most=${n} value=${t.seats} onChange=${r} />
    ${t.seats>1&&i`<label class="check">
        <input
          type="checkbox"
          checked=${t.accept!==null}
          onChange=${a=>o({...t,accept:a.target.checked?1:null})}
        />
        ${s("party.accept")}
      </label>
      <details class="over">
        <summary>${s("guests.title")}</summary>
        <${pa}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>o({...t,guests:a})}
        />
      </details>`}
  `}function ha({booking:e}){let[t,o]=h(0),n=(e.seats??1)-1;if(n<1)return null;let r=()=>o(0),a=async()=>{await zr(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>o(n)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${Y} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${Se} name="kept" label=${s("party.keep")} most=${n} value=${t} onChange=${o} />
        <div class="acts">
          <${v} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${v} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var ga=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function ba({booking:e}){let[t,o]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>o(!0)}>${s("guests.change")}</button>
    ${t&&i`<${ql} booking=${e} close=${()=>o(!1)} />`}
  `}function ql({booking:e,close:t}){let{seats:o=1}=e,[n,r]=h(e.guests??[]),a=Array.from({length:o-1},(d,p)=>[[`guests.${p}.name`,s("guests.name",{number:p+1})],[`guests.${p}.email`,s("guests.email",{number:p+1})]]),{submit:c,busy:l,errorAt:u,summary:m}=P(Object.fromEntries(a.flat()),async()=>{await Br(e,n),_(s("guests.saved")),t()});return i`<${Y} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${pa} seats=${o} guests=${n} onChange=${r} errorAt=${u} />
      <${z} error=${m} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function ya({conference:e}){let{agenda:t=[],speakers:o=[]}=e;return i`
    ${t.length>0&&i`<${Nl} conference=${e} sessions=${t} />`}
    ${o.length>0&&i`<${Ll} speakers=${o} />`}
  `}function Nl({conference:{timezone:e,online:t},sessions:o}){let n=new Map;for(let{at:r,title:a,speaker:c}of o){let[l,u]=Js(r,t?null:e),m=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;n.set(l,[...n.get(l)??[],m])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...n].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var Ll=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:o})=>i`<li>
            <strong>${t}</strong>
            ${o&&i`<p>${o}</p>`}
          </li>`)}
    </ul>
  </section>`;function wa({id:e,signIn:t}){let{conference:o,error:n,reload:r}=Ve(e);return V(o?.name??s("conference.title")),o?i`<${Ml} conference=${o} signIn=${t} />`:n instanceof G&&n.status===404?i`<${Rl} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${n?i`<${I} error=${n} retry=${r} />`:i`<${R} />`}`}var Rl=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${H} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function Ml({conference:e,signIn:t}){let{account:o}=O.use(c=>c),{name:n,description:r}=e,a=o&&Me(o)&&It(o,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${n}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${la} text=${r} />`}
        <${zl} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${v} action=${()=>Pl(e)}>${s("conference.share")}<//>
        <${ya} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${Ul} conference=${e} account=${o} signIn=${t} />
      </section>
    </div>
  `}async function Pl({id:e,name:t}){let o=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:o}).catch(()=>{});return}await navigator.clipboard.writeText(o).then(()=>_(s("conference.copied")),()=>_(o))}function zl({conference:e}){let{topics:t,organizer:o,confirmation_window:n}=e,r=[[s("conference.when"),i`<${ue} ...${e} />`],[s("conference.where"),i`<${be} ...${e} />`],[s("conference.topics"),i`<${so} topics=${t} />`]];o&&r.push([s("conference.organizer"),o]);let a=Kt(n??Number(Ce.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),e.ballot&&r.push([s("ballot.title"),Hl(e.ballot)]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function Hl({commitment:e,draw:t}){let o=t?s("ballot.drawn",{count:t.entries,time:L(t.drawn_at)}):s("ballot.commitment");return i`${o} <code class="fingerprint">${t?t.seed:e}</code>`}function Ul({conference:e,account:t,signIn:o}){let n=F.use(({bookings:u})=>Et(e.id,u)),r=F.use(u=>u.state),a=Bl(e);if(n&&Z(n)&&!a)return i`<${ft} booking=${n} />`;let c=!a&&i`<${ro} conference=${e} />`,{invitation:l}=e;return t&&l&&Ne(l)&&!(n&&fe(n))?i`<${Dt} booking=${l} answered=${()=>Ot(e.id)} />`:n&&fe(n)&&!a?i`${c}<${ft} booking=${n} />`:i`
    ${c} ${n&&i`<${Ct} booking=${n} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${R} />`}
    ${!a&&r!=="loading"&&i`<${Wl} ...${{conference:e,booking:n,account:t,signIn:o}} />`}
  `}function Bl({canceled:e,start:t,end:o}){return e?s("conference.canceled"):Date.parse(o)<=N()?s("conference.ended"):Date.parse(t)<=N()?s("conference.started"):""}function Wl({conference:e,booking:t,account:o,signIn:n}){let r=F.use(T=>T.bookings),a=Vr(e,r),c=a.find(T=>!ge(T)&&!Z(T)),[l,u]=h(fa),[m,d]=h(void 0),p=mt(e),$=p.find(T=>T.id===m)??p[0],f=!!e.categories?.length,g=f?{...l,category:$?.id??null}:l,x=f?$?.available??0:e.available,y=t?.reason==="attendee"&&o&&g.seats===1&&!f,C=()=>y?zn(t):to(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let w=a.map(T=>T.conference_name).join(", ");return i`
    <${uo} conference=${e} value=${$?.id??null} onChange=${d} />
    <${$a} conference=${e} party=${l} onChange=${u} />
    ${w&&i`<p class="quiet">${s("conference.drops",{names:w})}</p>`}
    <${v} kind="primary" action=${o?C:()=>n(()=>Gl(e,g))}>
      ${Un(e)?Yl(g.seats):x>=(g.accept??g.seats)?jl(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var jl=e=>e>1?s("party.book",{count:e}):s("conference.book"),Yl=e=>e>1?s("ballot.enterParty",{count:e}):s("ballot.enter");async function Gl(e,t){await xe();let o=Et(e.id,F.get().bookings);return o?fe(o)?void 0:o.reason==="attendee"&&t.seats===1&&!("category"in t)?zn(o):to(e,t):to(e,t)}function ft({booking:e,named:t=!1}){let[o,n]=h(!1);if(Ne(e))return i`<${Dt} booking=${e} named=${t} />`;if(Z(e))return i`<${io} booking=${e} named=${t} />`;let r=()=>n(!1),a=ge(e)?"leave":"cancel",c=ge(e)&&Zt(e);return i`
    <${Ct} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${ga} booking=${e} />
    <${ua} booking=${e} />
    ${ge(e)&&!Zt(e)&&i`<${fo} booking=${e} />`}
    <div class="acts">
      ${!ge(e)&&i`<${v} action=${()=>Yr(e)}>${s("booking.calendar")}<//>`}
      <${ma} booking=${e} />
      <${ha} booking=${e} />
      <${ba} booking=${e} />
      <button type="button" class="button" onClick=${()=>n(!0)}>
        ${c?s("ballot.leave"):s(`booking.${a}`)}
      </button>
    </div>
    ${!ge(e)&&i`<${Vl} booking=${e} />`}
    ${o&&i`<${ne}
        title=${c?s("ballot.leaveTitle"):s(`booking.${a}Title`)}
        confirmLabel=${c?s("ballot.leave"):s(`booking.${a}`)}
        action=${()=>no(e)}
        close=${r}
      >
        <p>${c?s("ballot.leaveText"):s(`booking.${a}Text`)}</p>
      <//>`}
  `}function Vl({booking:e}){let[t]=de([e.conference]),{start:o,end:n,conference_name:r}=e,a=t?.location??"",c=d=>new Date(d).toISOString().replace(/[-:]|\.\d+/g,""),l=re("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(o)}/${c(n)}`,location:a}),u=re("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:o,enddt:n,location:a}),m=(d,p)=>i`<a href=${p} target="_blank" rel="noopener noreferrer">${d}</a>`;return i`<p class="quiet">
    ${me("booking.calendars",{google:m("Google",l),outlook:m("Outlook",u)})}
  </p>`}var va=24,Kl=1e3,Jl=100;function es(e){let t=new URLSearchParams(e.split("?")[1]),o=n=>t.get(n)??"";return{words:o("q"),topic:o("topic"),from:o("from"),to:o("to"),place:o("place"),available:t.has("available")}}var Ql=({words:e="",topic:t="",from:o="",to:n="",place:r="",available:a=!1})=>re("#/conferences",{q:e,topic:t,from:o,to:n,place:r,available:a?1:null}),Zn={online:!0,person:!1},ye=le({...es(location.hash),ids:[],next:null,state:"loading",error:null}),Xl=({topic:e,from:t,to:o,place:n,available:r},a,c)=>({topic:e,from:t?bn(t).first:new Date(N()).toISOString().slice(0,19),to:o?bn(o).last:null,online:Object.hasOwn(Zn,n)?Zn[n]:null,available:r||null,limit:a,cursor:c}),po=0;async function $o({more:e=!1,quietly:t=!1}={}){po+=1;let o=po,n=ye.get();!e&&!t&&ye.set({state:"loading"});let r=n.words?Kl:e?va:Math.max(va,n.ids.length);try{let a=e?n.ids:[],c=e?n.next:null,l=a.length+r;do{let u=await aa(Xl(n,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);o===po&&ye.set({ids:a,next:c,state:"ready",error:null})}catch(a){o===po&&!t&&ye.set({state:"failed",error:a})}}var _a=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Zl(e,t){let{name:o,location:n,topics:r,description:a}=e,c=_a([o,n,...r,a].join(" "));return _a(t).split(/\s+/).every(l=>c.includes(l))}function ka(){let e=ye.use($=>$),{words:t,topic:o,from:n,to:r,place:a,available:c,ids:l,next:u,state:m,error:d}=e;eu(e),b(()=>{let $=setTimeout($o,t?200:0);return()=>clearTimeout($)},[!!t,o,n,r,a,c]),ee(l.length>Jl?he:He,()=>m!=="loading"&&$o({quietly:!0}));let p=tu(l,t,m);return V(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${ou} />
    ${m==="loading"&&!l.length&&i`<${R} />`}
    ${m==="failed"&&i`<${I} error=${d} retry=${$o}>
          ${p.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${m==="ready"&&!p.length&&i`<${nu} />`}
    <ul class="cards">
      ${p.map($=>i`<${su} key=${$.id} conference=${$} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${v} action=${()=>$o({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function eu(e){b(()=>{let o=()=>{/^#\/conferences\b/.test(location.hash)&&ye.set(es(location.hash))};return location.hash.includes("?")&&o(),addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]);let t=Ql(e);b(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function tu(e,t,o){let r=de(e).filter(a=>!a.canceled&&(!t||Zl(a,t)));return b(()=>{t&&o==="ready"&&_e(s("conferences.found",{count:r.length}))},[t,r.length,o]),r}function ou(){let{words:e,topic:t,from:o,to:n,place:r,available:a}=ye.use(u=>u),c=u=>({target:m})=>ye.set({[u]:m.value}),l=({target:u})=>ye.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
      <input id="from" type="date" value=${o} onChange=${c("from")} />
    </div>
    <div class="field">
      <label for="to">${s("conferences.to")}</label>
      <input id="to" type="date" value=${n} onChange=${c("to")} />
    </div>
    <div class="field">
      <label for="place">${s("conferences.where")}</label>
      <select id="place" onChange=${c("place")}>
        ${["",...Object.keys(Zn)].map(u=>i`<option value=${u} selected=${u===r}>
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
        onClick=${()=>ye.set({topic:""})}
      >
        ${t} ✕
      </button>`}
  </form>`}function nu(){let{words:e,topic:t,from:o,to:n,place:r,available:a}=ye.use(u=>u),c=e||t||o||n||r||a,l=()=>ye.set(es(""));return c?i`<${H} title=${s("conferences.none")}
        ><${v} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${H} title=${s("conferences.empty")}>
        <p>
          ${me("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function su({conference:e}){let t=F.use(({bookings:c})=>Et(e.id,c)),{id:o,name:n,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${o}`}>${n}</a></h2>
      ${a&&i`<${ao} booking=${t} />`}
    </div>
    <p class="quiet"><${ue} ...${e} /></p>
    <p class="quiet"><${be} ...${e} /></p>
    <${so} topics=${r} />
    <${mo} conference=${e} />
    <${ro} conference=${e} />
  </li>`}var ru=200,au=3e3,iu=800;async function cu(){let{BarcodeDetector:e}=globalThis;if((await e?.getSupportedFormats?.().catch(()=>[])??[]).includes("qr_code")){let o=new e({formats:["qr_code"]});return async n=>(await o.detect(n))[0]?.rawValue??null}return lu()}var ts=0;async function lu(){let e=new URL(ts?`./decoder.js?${ts}`:"./decoder.js",import.meta.url),{decodeQR:t}=await import(e.href).catch(()=>{throw ts+=1,new G(0,null)}),o=document.createElement("canvas"),n=o.getContext("2d",{willReadFrequently:!0});return async r=>{let a=Math.min(1,iu/Math.max(r.videoWidth,r.videoHeight));if(o.width=Math.round(r.videoWidth*a),o.height=Math.round(r.videoHeight*a),!n||!o.width)return null;n.drawImage(r,0,0,o.width,o.height);let{data:c,width:l,height:u}=n.getImageData(0,0,o.width,o.height);try{return t({data:c,width:l,height:u})}catch{return null}}}function Sa({found:e,failed:t}){let o=D(null),n=D(e);n.current=e;let[r,a]=h(!1);return b(()=>{let c=!0,l=null,u=async()=>{l=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}});let d=await cu();if(!c||!o.current)return xa(l);o.current.srcObject=l,await o.current.play(),a(!0),await m(d)},m=async d=>{let[p,$]=["",0];for(;c&&o.current;){let f=await d(o.current).catch(()=>null);f&&(f!==p||Date.now()>$)&&(await n.current(f),[p,$]=[f,Date.now()+au]),await new Promise(g=>setTimeout(g,ru))}};return u().catch(d=>{c&&t(d instanceof G?d.message:s("door.noCamera"))}),()=>{c=!1,l&&xa(l)}},[]),i`<div class="camera">
    <video ref=${o} playsinline muted aria-label=${s("door.picture")}></video>
    ${!r&&i`<p role="status">${s("door.starting")}</p>`}
  </div>`}function xa(e){for(let t of e.getTracks())t.stop()}var uu=16,du=1,Ta=13,Ea=64,mu="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",fu=/^[A-Z2-7]{100,1000}$/,ho=e=>fu.test(e);function pu(e){let t=2166136261;for(let o of new TextEncoder().encode(e))t=Math.imul(t^o,16777619);return(t>>>0)%uu}function $u(e){let t=new Uint8Array(Math.floor(e.length*5/8)),[o,n,r]=[0,0,0];for(let a of e)o=(o<<5|mu.indexOf(a))&4095,n+=5,!(n<8)&&(n-=8,t[r]=o>>n&255,r+=1);return t}function Aa(e,t){let o=t+1+(e[t]||16),n=e.slice(t+1,o);return e[t]?[new TextDecoder().decode(n),o]:[Ca(n).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5"),o]}var Ca=e=>[...e].map(t=>t.toString(16).padStart(2,"0")).join("");function hu(e){if(!ho(e))return null;let t=$u(e),o=t.slice(0,-Ea);if(o[0]!==du||o.length<=Ta)return null;let n=new DataView(o.buffer),[r,a]=Aa(o,Ta),[c,l]=Aa(o,a);return l!==o.length?null:{ticket:{key:Ca(o.slice(1,5)),expires:n.getUint32(5)*1e3,edition:o[9]<<16|o[10]<<8|o[11],seat:o[12],conference:r,booking:c},signed:o,signature:t.slice(-Ea)}}async function gu({ticket:e,signed:t,signature:o},n){let r=n[e.key];if(!r)return!1;let a=await crypto.subtle.importKey("jwk",{kty:"OKP",crv:"Ed25519",x:r},{name:"Ed25519"},!1,["verify"]);return crypto.subtle.verify({name:"Ed25519"},a,o,t)}async function Oa(){try{return await crypto.subtle.generateKey({name:"Ed25519"},!1,["sign","verify"]),!0}catch{return!1}}var os=e=>`gate ${e}`;function we(e){let t=localStorage.getItem(os(e));return t===null?null:JSON.parse(t)}var ns=e=>localStorage.setItem(os(e.conference),JSON.stringify(e)),bu={"already-checked-in":"already","ticket-void":"void","ticket-foreign":"foreign","ticket-expired":"expired","ticket-invalid":"invalid","held-by-gate":"elsewhere"};function yu(e){let t=bu[e?.kind];if(!t)throw e;let{gate:o,checked_in_at:n,checkin:r}=e.body??{};return{kind:t,gate:o,at:n,id:r}}async function Ia(e,t,o){let n=we(e);if(n)return"ticket"in o?wu(n,o.ticket):{kind:"elsewhere"};try{return{kind:"admitted",...await A("/v1/checkins",{conference:e,gate:t,...o})}}catch(r){return yu(r)}}var Da=e=>M("DELETE",`/v1/checkins/${encodeURIComponent(e)}`);async function wu(e,t){let o=hu(t);if(!o||!await gu(o,e.keys))return{kind:"invalid"};let{booking:n,seat:r,conference:a,edition:c,expires:l}=o.ticket;if(a!==e.conference)return{kind:"foreign"};if(N()>=l)return{kind:"expired"};if(!e.parts.includes(pu(n)))return{kind:"elsewhere"};let[u,m]=e.valid[n]??[c,r];if(c!==u||r>m)return{kind:"void"};let d=we(a)??e,p=`${n}#${r}`;if(d.admitted.includes(p)){let g=d.waiting.find(x=>x.booking===n&&x.seat===r);return{kind:"already",gate:g&&e.gate,at:g?.at}}let $=new Date(N()).toISOString(),f=crypto.randomUUID();return ns({...d,admitted:[...d.admitted,p],waiting:[...d.waiting,{scan:f,ticket:t,booking:n,seat:r,at:$}]}),{kind:"admitted",booking:n,seat:r,gate:e.gate,at:$}}async function Fa(e,t,o){let n=`/v1/conferences/${e}/gates`,r=await A(n,o===null?{gate:t}:{gate:t,parts:o}),a={conference:e,gate:t,holder:r.holder,parts:r.parts,keys:{},valid:{},admitted:[],waiting:[]};try{let{keys:c}=await E("/v1/ticket-keys");for(let{kid:u,x:m}of c)a.keys[u]=m;let l=null;do{let u={holder:r.holder,cursor:l},m=await E(re(`${n}/${encodeURIComponent(t)}/tickets`,u));for(let{booking:d,edition:p,seats:$}of m.items)a.valid[d]=[p,$];for(let{booking:d,seat:p}of m.admitted)a.admitted.push(`${d}#${p}`);l=m.next}while(l);ns(a)}catch(c){throw await Na(a),c}return a}async function ss(e){let t=[];for(;;){let o=we(e),[n]=o?.waiting??[];if(!o||!n)return t;let{scan:r,ticket:a,at:c}=n,l={conference:e,gate:o.gate,holder:o.holder,scan:r,ticket:a,at:c};try{await A("/v1/checkins",l)}catch(m){let{status:d=0,kind:p,message:$}=m;if(![409,410,422].includes(d)||p==="key-reused")throw m;t.push({waiting:n,message:$})}let u=we(e);u&&ns({...u,waiting:u.waiting.filter(m=>m.scan!==r)})}}async function qa(e){let t=await ss(e),o=we(e);return o&&await Na(o),t}async function Na(e){let{conference:t,gate:o,holder:n}=e,r=`/v1/conferences/${t}/gates/${encodeURIComponent(o)}`;try{await M("DELETE",re(r,{holder:n}))}catch(a){if(a.kind!=="parts-not-held")throw a}localStorage.removeItem(os(t))}var vu=5,La="gate-name",_u=8,go=2,ku=60;function Ra({id:e,signIn:t}){let{account:o}=O.use(n=>n);return V(s("door.title")),o?e?i`<${Su} key=${e} id=${e} />`:i`<${xu} key=${o.user} />`:i`<h1 tabindex="-1">${s("door.title")}</h1>
      <${H} title=${s("door.signIn")}>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`}function xu(){let[e,t]=h(null),[o,n]=h(null),r=()=>E("/v1/users/me/doors").then(({items:a})=>{t(a),n(null)},n);return b(()=>{r()},[]),i`<h1 tabindex="-1">${s("door.title")}</h1>
    ${o&&i`<${I} error=${o} retry=${r} />`}
    ${!e&&!o&&i`<${R} />`}
    ${e?.length===0&&i`<${H} title=${s("door.none")} />`}
    <ul class="cards">
      ${e?.map(a=>i`<li class="card" key=${a.conference}>
            <h2><a href=${`#/door/${a.conference}`}>${a.conference_name}</a></h2>
            <p class="quiet">${L(a.start)}</p>
          </li>`)}
    </ul>`}function Su({id:e}){let{conference:t}=Ve(e),[o,n]=h(null),[r,a]=h(null),[c,l]=h(()=>we(e)?.gate??localStorage.getItem(La)??""),[u,m]=h(()=>we(e)),[d,p]=h(null),$=()=>E(`/v1/conferences/${e}/door`).then(w=>{n(w),a(null)},a);b(()=>{$()},[e]),ee(vu,$,[e]);let f=w=>{l(w),localStorage.setItem(La,w)},g=w=>{p(w),m(we(e)),_e(`${s(`door.${w.kind}`)} ${Ma(w)}`,!0),navigator.vibrate?.(w.kind==="admitted"?80:[80,60,80]),we(e)||$()},x=w=>S(async()=>{if(!c.trim())throw new Error(s("door.nameGate"));g(await Ia(e,c.trim(),w))}),y=w=>S(async()=>{await Da(w),p(null),_(s("door.undone")),$()}),C=!u&&r&&[403,404].includes(r.status);return i`
    <p class="crumb"><a href="#/door">${s("door.title")}</a></p>
    <h1 tabindex="-1">${t?.name??s("door.title")}</h1>
    ${t&&i`<p class="quiet"><${ue} ...${t} /></p>`}
    ${C?i`<${I} error=${r} retry=${$} />`:i`<div class="door">
            <div>
              <${Tu} result=${d} undo=${u?null:y} />
              <${Eu} scan=${x} />
              <${Au} id=${e} scan=${x} undo=${y} offline=${!!u} />
            </div>
            <div>
              <${rs} numbers=${o} />
              <${k}
                label=${s("door.gate")}
                name="gate"
                hint=${s("door.gateHint")}
                maxlength="40"
                value=${c}
                disabled=${!!u}
                onInput=${w=>f(w.currentTarget.value)}
              />
              <${Iu}
                id=${e}
                gate=${c.trim()}
                held=${u}
                numbers=${o}
                changed=${()=>{m(we(e)),$()}}
              />
            </div>
          </div>`}
  `}function Ma({kind:e,seat:t,gate:o,at:n}){return e==="admitted"&&t?s("door.seat",{seat:t}):e==="already"&&n?s("door.before",{gate:o??"",time:te(n)}):e==="elsewhere"?o?s("door.onlyAt",{gate:o}):s("door.needsNetwork"):""}function Tu({result:e,undo:t}){if(!e)return i`<div class="result waiting"><p>${s("door.ready")}</p></div>`;let{kind:o,id:n}=e,r={admitted:"\u2713",elsewhere:"\u2192"}[o]??"\u2715";return i`<div class=${`result ${o}`}>
    <p class="sign" aria-hidden="true">${r}</p>
    <p class="word">${s(`door.${o}`)}</p>
    <p>${Ma(e)}</p>
    ${o==="admitted"&&n&&t&&i`<${v} action=${()=>t(n)}>${s("door.undo")}<//>`}
  </div>`}function Eu({scan:e}){let[t,o]=h(!1),n=a=>e({ticket:a.trim()}),r=a=>{o(!1),_(a,!0)};return i`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${s("door.camera")}</h2>
    ${t&&i`<${Sa} found=${n} failed=${r} />`}
    <div class="acts">
      <button
        type="button"
        class=${t?"button":"button primary"}
        onClick=${()=>o(!t)}
      >
        ${s(t?"door.stopCamera":"door.startCamera")}
      </button>
    </div>
  </section>`}function Au({id:e,scan:t,undo:o,offline:n}){let[r,a]=h(null),[c,l]=h(""),u=D(null),m=async $=>{let[f,g]=[[],null];do{let x=`/v1/conferences/${e}/checkins`,y=await E(re(x,{search:$,limit:20,cursor:g}));f=[...f,...y.items],g=y.next}while(g&&f.length<20);a(f),l($),_e(s("door.found",{count:f.length}))},d=$=>{$.preventDefault();let f=u.current?.value.trim()??"";if(!f)return;let g=f.toUpperCase();u.current&&ho(g)&&(u.current.value=""),S(async()=>{if(ho(g))await t({ticket:g});else{if(n)throw new Error(s("door.noNames"));await m(f)}})},p=async $=>{await $,await S(()=>m(c))};return i`<section aria-labelledby="find">
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
      ${r?.map($=>i`<${Cu}
            key=${$.booking}
            entry=${$}
            admit=${f=>p(t({booking:$.booking,seat:f}))}
            undo=${f=>p(o(f))}
          />`)}
    </ul>
  </section>`}function Cu({entry:e,admit:t,undo:o}){let{user_id:n,seats:r,guests:a,present:c,category_name:l}=e;return i`<li class="card">
    <h3>${n}</h3>
    ${l&&i`<p class="quiet">${l}</p>`}
    ${a.length>0&&i`<p class="quiet">${a.map(({name:u})=>u).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({length:r},(u,m)=>m+1).map(u=>{let m=c.find(d=>d.seat===u);return i`<li key=${u}>
          ${m?i`<span
                    >${s("door.inside",{seat:u,gate:m.gate,time:te(m.at)})}</span
                  >
                  <${v}
                    kind="plain"
                    action=${()=>o(m.id)}
                    aria-label=${s("door.undoOne",{seat:u,name:n})}
                    >${s("door.undo")}<//
                  >`:i`<${v}
                  kind="primary"
                  action=${()=>t(u)}
                  aria-label=${s("door.admitOne",{seat:u,name:n})}
                  >${s("door.admit",{seat:u})}<//
                >`}
        </li>`})}
    </ul>
  </li>`}function rs({numbers:e}){if(!e)return i`<${R} />`;let{present:t,expected:o,missing:n,released:r,started:a}=e,c=[[s("door.present"),t],[s("door.expected"),o],[s(a?"door.noShows":"door.missing"),n],...r?[[s("door.released"),r]]:[]];return i`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${s("door.numbers")}</h2>
    <dl class="figures">
      ${c.map(([l,u])=>i`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${Q(u)}</strong></dd>
          </div>`)}
    </dl>
    ${e.offline.map(({gate:l,since:u})=>i`<p class="quiet" key=${l}>
          ${s("door.away",{gate:l,time:te(u)})}
        </p>`)}
  </section>`}function Ou(e,t,o){let n=D(o);n.current=o,b(()=>{if(!t)return;let[r,a,c,l]=[0,go,!1,!1],u=d=>{clearTimeout(r),c||(r=setTimeout(m,d*1e3*(.5+Math.random())))},m=async()=>{if(!l){l=!0;try{let d=await ss(e);a=go,c||n.current(d),we(e)?.waiting.length&&u(go)}catch{u(a),a=Math.min(2*a,ku)}finally{l=!1}}};return window.addEventListener("online",m),u(go),()=>{c=!0,clearTimeout(r),window.removeEventListener("online",m)}},[e,t])}function Iu({id:e,gate:t,held:o,numbers:n,changed:r}){let[a,c]=h(!0);b(()=>{Oa().then(c)},[]);let l=p=>S(async()=>{if(!t)throw new Error(s("door.nameGate"));await Fa(e,t,p),r(),_(s("door.left"))}),u=(p,$)=>{if(r(),p.length){let[{message:f}]=p;_(s("door.conflicts",{count:p.length,message:f}),!0)}else _($)},m=()=>S(async()=>u(await qa(e),s("door.back")));Ou(e,!!o?.waiting.length,p=>u(p,s("door.sent")));let d=!n?.offline.length;return i`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${s(o?"door.isOffline":"door.network")}</h2>
    ${o?i`<p>${s("door.waiting",{count:o.waiting.length})}</p>
            <p class="quiet">${s("door.sentBySelf")}</p>
            <p class="quiet">${s("door.share",{count:o.parts.length})}</p>
            <${v} kind="primary" action=${m}>${s("door.comeBack")}<//>`:i`<p class="quiet">${s(a?"door.networkText":"door.cannot")}</p>
            ${a&&i`<div class="acts">
                <${v} action=${()=>l(null)}>
                  ${s(d?"door.leaveAll":"door.leaveRest")}
                <//>
                ${d&&i`<${v} action=${()=>l(_u)}>${s("door.leaveHalf")}<//>`}
              </div>`}`}
  </section>`}function Pa({booking:e,conference:t,stored:o}){let{month:n,day:r,weekday:a}=Ks(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${n}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${At} status=${e.status} />
      </div>
      <p><${ue} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${be} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${Du} booking=${e} stored=${o} />
      ${!o&&i`<${ft} booking=${e} />`}
    </div>
  </li>`}function Du({booking:e,stored:t}){let[o,n]=h([]),r=e.seats??1,a=t?Ar(e):null;if(t&&!a)return null;let c=async()=>n(a??await Fu(e)),l=async()=>xn("tickets.pdf",await gr(`/v1/bookings/${e.id}/tickets.pdf`));return o.length?i`<div class="codes">
      ${o.map(({seat:u,svg:m})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(m)}`}
              alt=${s("ticket.code",{seat:u})}
            />
            <figcaption>${s("ticket.seat",{seat:u,seats:o.length})}</figcaption>
          </figure>`)}
    </div>
    <p class="quiet">${s("ticket.hint")}</p>
    <div class="acts">
      ${!t&&i`<${v} action=${l}>${s("ticket.pdf")}<//>`}
      <button type="button" class="button plain" onClick=${()=>n([])}>
        ${s("ticket.hide")}
      </button>
    </div>`:i`<div class="acts">
      <${v} kind="primary" action=${c}>${s("ticket.show",{count:r})}<//>
    </div>`}async function Fu(e){let{items:t}=await E(`/v1/bookings/${e.id}/tickets`);return Er(e,t),t}function Ha({signIn:e}){let{account:t}=O.use(l=>l),{bookings:o,state:n,problem:r,at:a}=F.use(l=>l);return V(s("booking.list")),b(()=>{xe()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${H} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(n==="loading"||n==="empty")return i`<${R} />`;if(n==="failed")return i`<${I} error=${r} retry=${xe} />`;let l=Object.values(o).sort((m,d)=>m.start<d.start?-1:1);if(!l.length)return i`<${H} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=n==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:qu(a)})}</p>`}
      <${Nu} all=${l} stored=${u} />
    `}}var qu=e=>new Date(e).toDateString()===new Date().toDateString()?te(e):L(e);function Nu({all:e,stored:t}){let o=e.filter(a=>fe(a)&&Date.parse(a.end)>N()),n=e.filter(a=>!o.includes(a)).reverse(),r=o.map(a=>a.conference);return b(()=>{t||ra(r)},[r.join(),t]),i`
    ${!o.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...o.filter(je),...o.filter(a=>!je(a))].map(a=>i`<${za} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${n.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(a=>i`<${za} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function za({booking:e,stored:t}){let o=t||!fe(e)||Date.parse(e.end)<=N(),[n]=de([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>N()?i`<${Pa} ...${{booking:e,conference:n,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${ao} booking=${e} />
    </div>
    <p class="quiet"><${ue} ...${e} ...${n??{}} /></p>
    ${n&&i`<p class="quiet"><${be} ...${n} /></p>`}
    ${o?i`<${Ct} booking=${e} />`:i`<${ft} booking=${e} />`}
  </li>`}var bo=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),release_at:s("form.release"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),yo=({error:e,hint:t,value:o,split:n=!1})=>i`<${k}
    label=${s(n?"form.seatsOthers":"form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${o}
    error=${e}
    hint=${t}
  />`,wo=({error:e,maxlength:t,value:o})=>i`<${k}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${o}
    error=${e}
    hint=${s("form.placeHint")}
  />`,vo=({error:e,rows:t,value:o})=>i`<${k} label=${s("form.description")} name="description" error=${e}>
    ${n=>i`<textarea ...${n} rows=${t} maxlength="5000" defaultValue=${o}></textarea>`}
  <//>`;function _o({error:e,value:t}){let[o,n]=t?hn(Number(t)):["","minute"];return i`<${k}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Kt(Number(Ce.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${o} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Vt.map(([a])=>i`<option value=${a} selected=${a===n}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function ko({confirmation_window:e,window_unit:t}){let o=Vt.find(([n])=>n===t);return e===""?null:Number(e)*(o?.[1]??1)}var xo=({error:e,value:t})=>i`<${k}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,So=({error:e,value:t})=>i`<${k}
    label=${s("form.quiet")}
    name="quiet_hours"
    error=${e}
    hint=${s("form.quietHint")}
  >
    ${o=>i`<div class="joined even">
        <input ...${o} type="time" defaultValue=${t?.from} />
        <input
          type="time"
          name="quiet_until"
          aria-label=${s("form.quietUntil")}
          defaultValue=${t?.until}
        />
      </div>`}
  <//>`;function To({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new U("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var Eo=({error:e,value:t})=>i`<${k}
    label=${s("form.release")}
    name="release_at"
    type="datetime-local"
    defaultValue=${t}
    hint=${s("form.releaseHint")}
    error=${e}
  />`,Ao=({error:e,value:t})=>i`<${k}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,Co=({error:e,value:t=[]})=>i`<${k}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,pt=e=>e.split(/[\s,]+/).filter(Boolean),Oo=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Ua=({name:e,label:t,hint:o,error:n,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
    <label class="check" for=${a}>
      <input
        type="checkbox"
        id=${a}
        name=${e}
        defaultChecked=${r}
        aria-describedby=${n?`${a}-hint ${a}-wrong`:`${a}-hint`}
      />
      ${t}
    </label>
    <p class="hint" id=${`${a}-hint`}>${o}</p>
    ${n&&i`<p class="wrong" id=${`${a}-wrong`}>${n}</p>`}
  </div>`},Io=({errorAt:e,listed:t=!0,perEmail:o=1})=>i`
  <${Ua}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Ua}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${o===1}
  />
`,Do=({error:e,value:t})=>i`<${k}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,Fo=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function qo({name:e,label:t,hint:o,add:n,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let m=D(c.length),[d,p]=h(c.map((w,T)=>({key:T,value:w}))),[$,f]=h(-1),g=D(null);b(()=>{$<0||g.current?.querySelector("li:last-child input")?.focus()},[$]);let x=()=>{m.current+=1,p([...d,{key:m.current,value:void 0}]),f(m.current)},y=({currentTarget:w},T)=>{let q=w.closest("fieldset");p(d.filter(pe=>pe.key!==T)),requestAnimationFrame(()=>{q?.querySelector(":scope > .button")?.focus()})},C=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${C?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${o&&i`<p class="hint">${o}</p>`}
    <ol ref=${g}>
      ${d.map(({key:w,value:T},q)=>i`<li key=${w}>
            ${l(T,q+1)}
            ${!u(T)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(q+1)})}
                onClick=${pe=>y(pe,w)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${C&&i`<p class="wrong" id=${`${e}-wrong`}>${C}</p>`}
    ${d.length<r&&i`<button type="button" class="button" onClick=${x}>${n}</button>`}
  </fieldset>`}var No=({errorAt:e,value:t,zone:o})=>i`<${qo}
    key=${JSON.stringify(t)}
    name="agenda"
    label=${s("conference.agenda")}
    add=${s("form.addSession")}
    limit=${60}
    errors=${[e("agenda"),e("agenda_title")]}
    value=${t}
    row=${(n,r)=>{let a=c=>s("form.entryPart",{list:s("conference.agenda"),number:String(r),part:c});return i`<input
          type="datetime-local"
          name="agenda"
          required
          aria-label=${a(s("form.starts"))}
          defaultValue=${n?.at&&Ae(n.at,o)}
        />
        <input
          name="agenda_title"
          required
          maxlength="200"
          aria-label=${a(s("form.agendaTitle"))}
          placeholder=${s("form.agendaTitle")}
          defaultValue=${n?.title}
        />
        <input
          name="agenda_speaker"
          maxlength="100"
          aria-label=${a(s("form.agendaSpeaker"))}
          placeholder=${s("form.agendaSpeaker")}
          defaultValue=${n?.speaker}
        />`}}
  />`,Lo=({errorAt:e,value:t})=>i`<${qo}
    key=${JSON.stringify(t)}
    name="speakers"
    label=${s("conference.speakers")}
    add=${s("form.addSpeaker")}
    limit=${30}
    errors=${[e("speakers")]}
    value=${t}
    row=${(o,n)=>{let r=a=>s("form.entryPart",{list:s("conference.speakers"),number:String(n),part:a});return i`<input
          name="speakers"
          required
          maxlength="100"
          aria-label=${r(s("form.name"))}
          placeholder=${s("form.name")}
          defaultValue=${o?.name}
        />
        <input
          class="wide"
          name="speaker_about"
          maxlength="500"
          aria-label=${r(s("form.speakerAbout"))}
          placeholder=${s("form.speakerAbout")}
          defaultValue=${o?.about}
        />`}}
  />`;function Ro(e,t){let o=new FormData(e),n=l=>o.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(n);return{agenda:n("agenda").map((l,u)=>({at:Lu(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:n("speakers").map((l,u)=>({name:l,about:c[u]}))}}function Lu(e,t){let{at:o,gap:n}=Ee(e,t);if(n===null)return o;throw new U("agenda",s("form.agendaGap",{local:e.slice(11),next:n.slice(11)}))}var Ba=20,Wa=1e5,ja=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],Ya=e=>s("form.category",{number:e+1}),Mo=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Ba},(e,t)=>ja.map(([o,n])=>[`categories.${t}.${o}`,`${Ya(t)}, ${s(n)}`])).flat())});function Ga({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:o,seats:n,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:o,seats:n,description:r,opens:a,closes:c,visible_to:l})):null}var Po=({errorAt:e,value:t,zone:o})=>i`<div class="categories">
    <${qo}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Ba}
      errors=${[e("categories")]}
      value=${t}
      stays=${n=>!!n?.id}
      row=${(n,r)=>i`<${Ru} ...${{at:r-1,value:n,zone:o,errorAt:e}} />`}
    />
    <${Mu} />
  </div>`;function Ru({at:e,value:t,zone:o,errorAt:n}){let r=(u,m,d,p="")=>i`<${k}
      name=${`categories.${e}.${u}`}
      label=${s(m)}
      error=${n(`categories.${e}.${u}`)}
      hint=${p}
      ...${d}
    />`,a=u=>({type:"datetime-local",defaultValue:u?Ae(u,o):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=ja.slice(2).some(([u])=>n(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${Ya(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(Wa),defaultValue:t?.seats})}
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
  </div>`}function Mu(){let[e,t]=h(null),o=D(null);return b(()=>{let n=o.current?.closest("form");if(!n)return;let r=()=>{let c=[...n.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,m)=>u+Number(m.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(n,{childList:!0,subtree:!0}),n.addEventListener("input",r),()=>{a.disconnect(),n.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${o}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function zo(e,t){let o=[];for(let n=0;`categories.${n}.name`in e;n+=1){let r=c=>e[`categories.${n}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:m}=Ee(l,t);if(m===null)return u;let d={local:l.slice(11),next:m.slice(11)};throw new U(`categories.${n}.${c}`,s("form.agendaGap",d))};o.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:pt(r("visible_to"))})}return o}function Ho(e,t){if(e===0&&!t.length)throw new U("slots",s("form.number",{min:1,max:Wa}))}function Va(e,t){let o=n=>JSON.stringify(n.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return o(e)===o(t)?{}:{categories:t}}var Pu=1e3,zu=6e4,Hu=20,Uu={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function Ja({conference:e,reload:t}){let[o,n]=h(!1),r=()=>{n(!1),S(t)};return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("import.title")}
    </button>
    ${o&&i`<${Y} title=${s("import.title")} close=${r}>
        <${Bu} conference=${e} />
      <//>`}`}function Bu({conference:e}){let[t,o]=h(null),[n,r]=h([]),[a,c]=h(!1),l=(d,p)=>({...p,format:d,kind:"attendees",conference:e.id}),u=async(d,p)=>{let $=[];for(let f of d)$.push(await A("/v1/imports",{...l(p,f),dry_run:!0}));o({parts:d,format:p,imports:$})},m=()=>S(async()=>{if(a||!t)return;c(!0);let d=[];try{for(let p of t.parts)d.push(await A("/v1/imports",l(t.format,p)))}finally{c(!1),r(d)}});return n.length?i`<${ju} imports=${n} setImports=${r} />`:i`<${Wu} check=${u} changed=${()=>o(null)} />
    ${t&&i`<div class="report" role="status">
        <${Qa} imports=${t.imports} />
        ${$t(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${m}>
            ${s("import.start",{count:$t(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function Wu({check:e,changed:t}){let o={table:s("import.file"),format:s("import.format")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({format:l},u)=>{let m=u.elements.namedItem("table"),d=Yu(await m.files?.[0]?.text()??"");if(!d.length)throw new U("table",s("import.empty"));await e(d,l)});return i`<form onSubmit=${n} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${k} label=${o.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(Uu).map(([u,m])=>i`<option key=${u} value=${u}>${m}</option>`)}
        </select>`}
    <//>
    <${k}
      label=${o.table}
      name="table"
      type="file"
      accept=".csv,text/csv"
      required
      error=${a("table")}
    />
    <${z} error=${c} />
    <button class="button" aria-busy=${r}>${s("import.check")}</button>
  </form>`}function ju({imports:e,setImports:t}){let o=e.every(c=>c.done),n=c=>c.done?c:E(`/v1/imports/${c.id}`);ee(o?0:1,()=>S(async()=>t(await Promise.all(e.map(n)))));let r=$t(e,"lines"),a=r-$t(e,"waiting");return i`<p role="status">
      ${o?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${Qa} imports=${e} />`}function Qa({imports:e}){let t=["waiting","added","present","skipped","refused"],o=e.flatMap(n=>n.problems);return i`<ul>
      ${t.filter(n=>$t(e,n)).map(n=>i`<li key=${n}>${s(`import.${n}`,{count:$t(e,n)})}</li>`)}
    </ul>
    ${o.length>0&&i`<ul class="wrong">
        ${o.slice(0,Hu).map(({line:n,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${n}>${s("import.line",{line:Q(n),text:c})}</li>`})}
      </ul>`}`}var $t=(e,t)=>e.reduce((o,n)=>o+n[t],0);function Yu(e){let[t,...o]=Gu(e),n=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of o){let u=Ka(l);(r+u>zu||a===Pu)&&(n.push({table:t.record,first_line:c}),r=Ka(t.record),a=0),n[n.length-1].table+=l,r+=u,a+=1}return n}function Gu(e){let t=[],o="",n=1;for(let[r,a]of e.split(/(?<=\n)/).entries())o||(n=r+1),o+=a.endsWith(`
`)?a:`${a}
`,(o.split('"').length-1)%2===0&&(o.trim()&&t.push({line:n,record:o}),o="");return o.trim()&&t.push({line:n,record:o}),t}var Ka=e=>new TextEncoder().encode(JSON.stringify(e)).length;var Vu=120,Xa=4e3,Ku=3;function Za({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${Ju} conference=${e} close=${()=>o(!1)} />`}`}function Ju({conference:e,close:t}){let{confirmed:o,waitlisted:n,held:r}=e,a=n+r,c={all:o+a,confirmed:o,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:m,errorAt:d,summary:p}=P(l,async({to:$,subject:f,text:g})=>{if(!c[$])throw new U("to",s("message.nobody"));if(!f.trim())throw new U("subject",s("form.required"));if(!g.trim())throw new U("text",s("form.required"));let x=`/v1/conferences/${e.id}/messages`,{recipients:y}=await A(x,{to:$,subject:f,text:g});t(),_(s("message.sent",{count:y}))});return i`<${Y} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${k} label=${l.to} name="to" error=${d("to")}>
        ${$=>i`<select ...${$}>
            ${Object.entries(c).map(([f,g])=>i`<option key=${f} value=${f}>${s(`message.${f}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${k}
        label=${l.subject}
        name="subject"
        maxlength=${Vu}
        required
        autocomplete="off"
        error=${d("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:Xa,count:Ku})}
        error=${d("text")}
      >
        ${$=>i`<textarea ...${$} rows="8" maxlength=${Xa} required></textarea>`}
      <//>
      <${z} error=${p} />
      <button class="button primary" aria-busy=${m}>${s("message.send")}</button>
    </form>
  <//>`}var Qu=2e3;function Uo(e,t){let o=D({busy:!1,due:!1,failed:!1,at:0}).current,n=D(t);n.current=t;let r=async()=>{if(o.due=!0,!o.busy){for(o.busy=!0;o.due;){let a=Math.max(0,o.at+Qu-Date.now());await new Promise(c=>setTimeout(c,a)),[o.due,o.at]=[!1,Date.now()],o.failed=!await n.current()}o.busy=!1}};return b(()=>{e!==void 0&&r()},[e]),ee(he,()=>o.failed&&r()),r}var Bo=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var as=1e3,Wo="*",ei=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function oi(e){let[t,o]=h({bookings:null,error:null}),n=Uo(Bo(e),async()=>{try{let r=await Pe(`/v1/conferences/${e?.id}/bookings`,as);return o({bookings:r,error:null}),!0}catch(r){return o(a=>({...a,error:r})),!1}});return{...t,reload:n}}var Xu=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],Ft=({user_id:e})=>e??s("manage.byEmail"),ni=({guests:e=[]})=>e,Zu=(e,t)=>[Ft(e),e.email??"",...ni(e).flatMap(({name:o,email:n})=>[o,n??""])].some(o=>o.toLowerCase().includes(t.trim().toLowerCase())),ti=e=>[...e].sort((t,o)=>ei.indexOf(t.status)-ei.indexOf(o.status)||(t.position??0)-(o.position??0)||(t.created_at<o.created_at?-1:1));function si({conference:e,attendees:t}){let[o,n]=h(""),[r,a]=h(Wo),[c,l]=h(!1),[u,m]=h(null),{bookings:d,error:p,reload:$}=t,f=!!e.categories?.length,g=(d??[]).filter(K=>Zu(K,o)&&(r===Wo||(K.category??"")===r)),x=({id:K})=>S(async()=>{await A(`/v1/bookings/${K}/cancel`),await $()}),y=K=>S(async()=>{let B=encodeURIComponent(K.user_id);await A(`/v1/conferences/${e.id}/attendees/${B}/allow`),_(s("manage.allowed",{name:Ft(K)}))}),C=()=>S(async()=>{let K=`/v1/conferences/${e.id}/bookings`,B=await E(K,{accept:"text/csv"});at(`${e.name}.csv`,"text/csv",`\uFEFF${B}`)}),w=({target:K})=>n(K.value),T=ti(g.filter(K=>K.status!=="CANCELED")),q=ti(g.filter(K=>K.status==="CANCELED")),pe=(K,B)=>i`<${Ye} label=${B} columns=${Xu(f)}>
      ${K.map(ae=>i`<${td} key=${ae.id} booking=${ae} split=${f} remove=${()=>m(ae)} allow=${()=>y(ae)} />`)}
    <//>`;return i`<section>
    <div class="top">
      <h2 id="attendees" tabindex="-1">${s("manage.attendees")}</h2>
      <div class="acts">
        <input
          type="search"
          class="finder"
          aria-label=${s("manage.search")}
          placeholder=${s("manage.search")}
          value=${o}
          onInput=${w}
        />
        ${f&&i`<${ed} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Ja} conference=${e} reload=${$} />`}
        ${!e.canceled&&i`<${Za} conference=${e} />`}
        <${v} action=${C}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!d&&p&&i`<${I} error=${p} retry=${$} />`}
    ${!d&&!p&&i`<${R} />`}
    ${d&&!g.length&&i`<${H} title=${s(d.length?"manage.noMatch":"manage.none")} />`}
    ${T.length>0&&pe(T,s("manage.attendees"))}
    ${q.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(q.length)})</summary>
        ${pe(q,s("status.CANCELED"))}
      </details>`}
    ${d&&d.length>=as&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:as})})}</p>`}
    ${c&&i`<${od} conference=${e} reload=${$} close=${()=>l(!1)} />`}
    ${u&&i`<${ne}
        title=${s("manage.removeTitle",{name:Ft(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>x(u)}
        close=${()=>m(null)}
      >
        <p>${s("manage.removeText",{name:Ft(u)})}</p>
      <//>`}
  </section>`}var ed=({conference:e,value:t,onChange:o})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${n=>o(n.target.value)}
  >
    <option value=${Wo} selected=${t===Wo}>${s("manage.everyCategory")}</option>
    ${ri(e).map(({id:n,name:r})=>i`<option key=${n} value=${n} selected=${t===n}>${r}</option>`)}
  </select>`,ri=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function td({booking:e,split:t,remove:o,allow:n}){let r=Ft(e),{seats:a=1}=e,c=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${a>1&&i` <span class="quiet">${s("count.seat",{count:a})}</span>`}
      ${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${ni(e).map(({name:l,email:u},m)=>i`<span key=${m} class="address">
            + ${l}${u&&i` <a href=${`mailto:${u}`}>${u}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${At} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${L(e.created_at)}</td>
    <td>
      ${e.status!=="CANCELED"&&i`<button
          type="button"
          class="button plain"
          aria-label=${s("manage.removeOne",{name:r})}
          onClick=${o}
        >
          ${s("manage.remove")}
        </button>`}
      ${c&&e.user_id&&i`<${v} kind="plain" action=${n} aria-label=${s("manage.allowOne",{name:r})}>
          ${s("manage.allow")}
        <//>`}
    </td>
  </tr>`}function od({conference:e,reload:t,close:o}){let[n,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:m,summary:d}=P(c,async({invitee:p,category:$})=>{let f=p.includes("@")?{email:p}:{user_id:p},g=$?{category:$}:{};await A("/v1/bookings",{conference:e.id,seats:n,...g,...f}),_(s("manage.invited",{name:p})),o(),await t()});return i`<${Y} title=${s("manage.inviteTitle")} close=${o}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${k}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${m("invitee")}
      />
      ${(e.categories??[]).length>0&&i`<${k} name="category" label=${c.category} error=${m("category")}>
          ${p=>i`<select ...${p}>
              ${ri(e).map(({id:$,name:f})=>i`<option key=${$} value=${$}>${f}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${Se} name="seats" label=${c.seats} most=${a} value=${n} onChange=${r} />`}
      <${z} error=${d} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}var jo=()=>({opens_at:s("form.opens"),sale:s("form.sale"),draws_at:s("form.draws")}),nd=[["direct","form.saleDirect"],["ballot","form.saleBallot"]],ai=({errorAt:e,value:t})=>i`<${k}
    label=${s("form.opens")}
    name="opens_at"
    type="datetime-local"
    defaultValue=${t}
    hint=${s("form.opensHint")}
    error=${e("opens_at")}
  />`;function ii({errorAt:e,sale:t="direct"}){let[o,n]=h(t);return i`<div class="pair">
    <${ai} errorAt=${e} />
    <${k} label=${s("form.sale")} name="sale" hint=${s("form.saleHint")} error=${e("sale")}>
      ${r=>i`<select
          ...${r}
          value=${o}
          onChange=${a=>n(a.target.value)}
        >
          ${nd.map(([a,c])=>i`<option value=${a} selected=${a===o}>${s(c)}</option>`)}
        </select>`}
    <//>
    ${o==="ballot"&&i`<${k}
        label=${s("form.draws")}
        name="draws_at"
        type="datetime-local"
        required
        hint=${s("form.drawsHint")}
        error=${e("draws_at")}
      />`}
  </div>`}function ci({errorAt:e,conference:t}){let{draws_at:o}=t;return i`<${ai} errorAt=${e} value=${ui(t)} />
    ${o&&i`<p class="quiet">${s("form.drawFixed",{time:L(o)})}</p>`}`}var li=(e,t)=>({opens_at:e.opens_at?Ge(t,"opens_at",e.opens_at,e.timezone):void 0,sale:e.sale,draws_at:e.draws_at?Ge(t,"draws_at",e.draws_at,e.timezone):void 0}),ui=({opens_at:e,timezone:t})=>e?Ae(e,t??null):void 0;function di({opens_at:e},t,o){return e?e===ui(o)?o.opens_at:Ge(t,"opens_at",e,o.timezone??null):null}function mi({conference:e}){let[t,o]=h(!1),{id:n,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:m,max_offers:d,agenda:p,speakers:$}=e,{timezone:f,quiet_hours:g,listed:x,max_per_email:y}=e,{max_party:C,release_at:w}=e,T=Ga(e),q={...bo(),...jo(),...Mo()},{submit:pe,busy:K,errorAt:B,summary:ae}=P(q,async(W,ve)=>{let ie=T&&zo(W,f);Ho(Number(W.slots),ie??[]);let ce={slots:Number(W.slots),...T&&ie?Va(T,ie):{},location:W.location,topics:Oo(W.topics),description:W.description,confirmation_window:ko(W),max_offers:W.max_offers===""?null:Number(W.max_offers),max_party:W.max_party===""?null:Number(W.max_party),...f?{quiet_hours:To(W)}:{},release_at:W.release_at?Ee(W.release_at,f).at:null,opens_at:di(W,ve,e),...Fo(W),embed:pt(W.embed),...p&&$?Ro(ve,f):{}};Ie([await M("PATCH",`/v1/conferences/${n}`,ce).catch(sd(ie??[]))]),_(s("form.saved")),requestAnimationFrame(()=>ve.reset())}),Nt=()=>S(async()=>{Ie([await M("DELETE",`/v1/conferences/${n}`)]),_(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${pe} novalidate>
      <div class="pair">
        <${yo} split=${!!T?.length} value=${a} error=${B("slots")} hint=${s("form.seatsHint")} />
        <${wo} value=${c} error=${B("location")} />
      </div>
      ${T&&i`<${Po} errorAt=${B} value=${T} zone=${f} />`}
      <${ci} errorAt=${B} conference=${e} />
      <${Ao} value=${l.join(", ")} error=${B("topics")} />
      <${vo} rows="3" value=${u} error=${B("description")} />
      ${p&&i`<${No} errorAt=${B} value=${p} zone=${f} />`}
      ${$&&i`<${Lo} errorAt=${B} value=${$} />`}
      <div class="pair">
        <${_o} value=${m??void 0} error=${B("confirmation_window")} />
        <${xo} value=${d??void 0} error=${B("max_offers")} />
        <${Do} value=${C} error=${B("max_party")} />
      </div>
      ${f&&i`<${So} value=${g} error=${B("quiet_hours")} />`}
      <${Eo}
        value=${w?Ae(w,f):void 0}
        error=${B("release_at")}
      />
      <${Io} errorAt=${B} listed=${x} perEmail=${y} />
      <${Co} value=${e.embed} error=${B("embed")} />
      <${z} error=${ae} />
      <div class="acts">
        <button class="button primary" aria-busy=${K}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>o(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${ne}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${Nt}
        close=${()=>o(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var sd=e=>t=>{if(!(t instanceof G)||t.kind!=="capacity-in-use")throw t;let o=e.findIndex(({id:n})=>n===t.body?.category);throw new U(o<0?"slots":`categories.${o}.seats`,t.message)};function fi({conference:{id:e,name:t}}){let[o,n]=h(!1),r=()=>S(async()=>{await M("DELETE",`/v1/conferences/${e}?forget=true`),_(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>n(!0)}>
        ${s("manage.delete")}
      </button>
    ${o&&i`<${ne}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>n(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var rd=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function $i({conference:{id:e,name:t,embed:o}}){let{origin:n}=location,[r,a]=[rd(t),`${n}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${pi}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${n}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${pi}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${n}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${o.length?s("embed.sites",{sites:o.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function pi({name:e,label:t,code:o,children:n}){let r=D(null),a=()=>navigator.clipboard.writeText(o).then(()=>_(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${n}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${o}></textarea>
    <${v} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function hi({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${ad} conference=${e} close=${()=>o(!1)} />`}`}function ad({conference:e,close:t}){let[o,n]=h("");return i`<${Y} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${o?i`<${cd} id=${e.id} to=${o} close=${t} />`:i`<${id} conference=${e} done=${n} />`}
  <//>`}function id({conference:{id:e,organizer:t},done:o}){let n={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({to:u})=>{if(u===t)throw new U("to",s("handOver.same"));try{await A(`/v1/conferences/${e}/handover`,{to:u})}catch(m){throw m.kind==="user-unknown"?new U("to",s("handOver.unknown")):m}o(u)});return i`<form onSubmit=${r} novalidate>
    <p>${s("handOver.step")}</p>
    <ul class="points">
      <li>${s("handOver.lose")}</li>
      <li>${s("handOver.gain")}</li>
      <li>${s("handOver.keep")}</li>
    </ul>
    <${k}
      label=${n.to}
      name="to"
      required
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      error=${c("to")}
    />
    <${z} error=${l} />
    <button class="button primary" aria-busy=${a}>${s("handOver.offer")}</button>
  </form>`}function cd({id:e,to:t,close:o}){let n=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(n).then(()=>_(s("handOver.copied")),()=>_(n));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${n}>${n}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${v} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${v} action=${o}>${s("dialog.close")}<//>
    </div>`}function gi({conference:e}){let{id:t,name:o,organizer:n}=e,r=()=>S(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await A(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Ie([c]),_(s("handOver.accepted",{name:o}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <p class="quiet">
      <${ue} ...${e} /><${be} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${me("handOver.from",{organizer:i`<strong>${n}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${v} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var ld=100,bi=240,ht=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],is=null,cs=0;function ud(){let e=new URL(cs?`./uplot.js?${cs}`:"./uplot.js",import.meta.url);return is??=Promise.all([import(e.href),dd("./uplot.css")]).then(([t])=>t.default,()=>{throw is=null,cs+=1,new G(0,null)}),is}function dd(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((o,n)=>{t.onload=o,t.onerror=()=>{t.remove(),n(new Error(`${e} could not be loaded`))},document.head.append(t)})}function md(e,t){let o=e.map(({at:a})=>Date.parse(a)/1e3),n=Math.max(N()/1e3,...o.slice(-1)),r=ht.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...o,n],...r]}function fd(e,t){let o=getComputedStyle(t),n=u=>o.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,m,d)=>[0,Math.max(4,Math.ceil(d*1.1))],c={stroke:n("--muted"),grid:{stroke:n("--line")},ticks:{stroke:n("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:bi,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:pd,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:n("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${o.fontFamily}`}],series:[{},...ht.map(({text:u,color:m,dash:d,scale:p})=>({label:s(u),scale:p,dash:d,stroke:n(m),width:2,paths:l,points:{show:!1}}))]}}function pd({scales:e},t){let o=(e.x.max??0)-(e.x.min??0);return t.map(n=>Qs(n*1e3,o))}function yi(e){let[t,o]=h(null),[n,r]=h(null),a=()=>ud().then(f=>o(()=>f),r);b(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:m}=e.series,d=n??(c?null:u),$=d?i`<${I} error=${d} retry=${n?a:m} />`:i`<${R} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${gd} uPlot=${t} samples=${c} ...${e} />`:$}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${hd} samples=${c??[]} />
  </figure>`}var $d=e=>e.filter((t,o)=>ht.some(({name:n})=>t[n]!==e[o-1]?.[n]));function hd({samples:e}){let[t,o]=h(!1),n=({currentTarget:c})=>o(c.open),r=[{name:s("plot.when")},...ht.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${L(c.at)}</th>
    ${ht.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${n}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${Ye} label=${s("plot.table")} columns=${r}>${$d(e).slice(-ld).reverse().map(a)}<//>`}
  </details>`}function gd({uPlot:e,samples:t,now:o,capacity:n}){let r=D(null),a=D(null),c=()=>md(l.current.samples,l.current.now),l=D({samples:t,now:o});l.current={samples:t,now:o},b(()=>{let m=r.current;if(!m)return;let d=matchMedia("(prefers-color-scheme: dark)"),p=()=>{a.current?.destroy(),a.current=new e(fd(e,m),c(),m)},$=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:bi})),f=setInterval(()=>a.current?.setData(c()),1e3);return p(),$.observe(m),d.addEventListener("change",p),()=>{clearInterval(f),$.disconnect(),d.removeEventListener("change",p),a.current?.destroy(),a.current=null}},[]),b(()=>a.current?.setData(c()),[t,...Object.values(o)]);let u=ht.map(({text:m,name:d})=>`${s(m)} ${o[d]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:n}),counts:u.join(", ")})}
  ></div>`}var bd=3600;function vi(e){let[t,o]=h({samples:null,resolution:"minute",error:null}),n=D(null),r=Bo(e),c=Uo(r,async()=>{try{let l=`/v1/conferences/${e?.id}/series`,u=await E(re(l,{since:n.current})),m=({at:p=""})=>!n.current||p>n.current,d=u.items.filter(m);return o(({samples:p,resolution:$})=>({samples:wi([...p??[],...d]),resolution:p?$:u.resolution,error:null})),n.current=u.items[u.items.length-1].at,!0}catch(l){return o(u=>({...u,error:l})),!1}});return b(()=>{o(l=>l.samples&&e?{...l,samples:wi([...l.samples,yd(l.samples,e)])}:l)},[r]),{...t,lapsed:t.samples&&_i(t.samples),reload:c}}var yd=(e,{confirmed:t,waitlisted:o,held:n})=>{let r=_i(e);return{at:new Date(N()).toISOString(),confirmed:t,waitlisted:o,held:n,lapsed:r}},_i=e=>Math.max(...e.map(({lapsed:t})=>t)),wi=e=>e.sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)).slice(-bd);var wd=10;function ki({conference:{id:e}}){let[t,o]=h([]),[n,r]=h(null),[a,c]=h(null),l=`/v1/conferences/${e}/staff`,u=()=>E(`/v1/conferences/${e}/door`).then(r,c),m=()=>E(l).then(({items:y})=>{o(y),c(null)},c);b(()=>{m(),u()},[e]),ee(wd,u,[e]);let d={user_id:s("staff.name")},{submit:p,busy:$,errorAt:f,summary:g}=P(d,async({user_id:y},C)=>{try{await A(l,{user_id:y})}catch(w){throw w.kind==="user-unknown"?new U("user_id",s("handOver.unknown")):w}C.reset(),_(s("staff.granted",{name:y})),await m()}),x=y=>S(async()=>{await M("DELETE",`${l}/${encodeURIComponent(y)}`),_(s("staff.revoked",{name:y})),await m()});return i`<section class="panel" aria-labelledby="door">
    <h2 id="door">${s("staff.title")}</h2>
    <p>${s("staff.text")} <a href=${`#/door/${e}`}>${s("staff.open")}</a></p>
    ${a&&i`<${I} error=${a} retry=${m} />`}
    <${rs} numbers=${n} />
    <ul class="plain">
      ${t.map(({user_id:y})=>i`<li key=${y}>
            ${y}
            <${v}
              kind="plain"
              action=${()=>x(y)}
              aria-label=${s("staff.revokeOne",{name:y})}
              >${s("staff.revoke")}<//
            >
          </li>`)}
    </ul>
    <form class="search" onSubmit=${p} novalidate>
      <${k}
        label=${d.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${f("user_id")}
      />
      <button class="button" aria-busy=${$}>${s("staff.grant")}</button>
    </form>
    <${z} error=${g} />
  </section>`}function xi({id:e,account:t}){let{conference:o,error:n,reload:r}=Ve(e);return V(o?.name??s("conference.title")),o?It(t,o)?i`<${vd} conference=${o} />`:i`<${gi} conference=${o} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${n?i`<${I} error=${n} retry=${r} />`:i`<${R} />`}`}function vd({conference:e}){let{id:t}=e,o=oi(e),n=vi(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${ue} ...${e} /><${be} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${_d} conference=${e} series=${n} />
    ${!e.canceled&&i`<${mi} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${hi} conference=${e} />`}
      ${o.bookings?.length===0&&i`<${fi} conference=${e} />`}
    </div>
    <${si} conference=${e} attendees=${o} />
    ${!e.canceled&&i`<${ki} conference=${e} />`}
    ${!e.canceled&&i`<${$i} conference=${e} />`}
  `}function _d({conference:e,series:t}){let{capacity:o,confirmed:n,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),n,s("manage.of",{seats:s("count.seat",{count:o})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
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
    <${mo} conference=${e} most=${1/0} />
    <${yi} series=${t} now=${{confirmed:n,waitlisted:a,held:r,lapsed:c}} capacity=${o} />
  </section>`}var qt="/v1/organizer-requests",kd=10080*60*1e3;function Si(){let[e,t]=h(void 0),[o,n]=h(null),r=()=>E(`${qt}/me`).then(a=>{t(a),n(null)},a=>{a instanceof G&&a.status===404?t(null):n(a)});return b(()=>{r()},[]),o?i`<${I} error=${o} retry=${r} />`:e===void 0?i`<${R} />`:i`<section class="form">
    ${e&&i`<${xd} request=${e} load=${r} />`}
    ${Ti(e)&&i`<${Sd} sent=${t} load=${r} />`}
  </section>`}var Ti=e=>!e||e.state==="denied"&&N()>=Ei(e),Ei=({answered_at:e})=>Date.parse(e??"")+kd;function xd({request:e,load:t}){let{state:o,reason:n,about:r}=e,a=()=>S(dr);return i`
    <h2>${s(`request.${o}`)}</h2>
    ${o==="pending"&&i`<p>${s("request.pendingText",{time:L(e.created_at)})}</p>`}
    ${o==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${o==="denied"&&i`<p>${s("request.reason",{reason:n??""})}</p>`}
    ${o==="denied"&&!Ti(e)&&i`<p class="quiet">${s("request.again",{time:L(Ei(e))})}</p>`}
    ${o!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${o==="approved"&&i`<${v} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${o==="pending"&&i`<${v} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Sd({sent:e,load:t}){let o={about:s("request.about")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({about:l})=>{try{e(await A(qt,{about:l})),_(s("request.sent"))}catch(u){if(u instanceof G&&u.status===409)await t();else throw u}});return i`<form onSubmit=${n} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${k} label=${o.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${z} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function Ai(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h(null),c=()=>Pe(qt,100).then(m=>{t(m),n(null)},m=>n(m));b(()=>{c()},[]);let l=({id:m})=>t(d=>(d??[]).filter(p=>p.id!==m)),u=m=>S(async()=>{await A(`${qt}/${m.id}/approve`),l(m),_(s("request.admitted",{name:m.user_id}))});return o?i`<${I} error=${o} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(m=>i`<li class="form" key=${m.id}>
            <h3>${m.user_id}</h3>
            <p class="quiet">${L(m.created_at)}</p>
            <p>${m.about}</p>
            <div class="acts">
              <${v} kind="primary" action=${()=>u(m)} aria-label=${s("request.approveOne",{name:m.user_id})}>
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
    ${r&&i`<${Td} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Td({request:e,answered:t,close:o}){let n={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({reason:u})=>{await A(`${qt}/${e.id}/deny`,{reason:u}),t(e),_(s("request.deniedNow",{name:e.user_id})),o()});return i`<${Y} title=${s("request.denyTitle",{name:e.user_id})} close=${o}>
    <form onSubmit=${r} novalidate>
      <p>${me("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${n.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${z} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function Oi({id:e,signIn:t}){let{account:o}=O.use(n=>n);return V(e==="new"?s("organize.new"):s("organize.title")),!o||!Me(o)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${Ed} ...${{account:o,signIn:t}} />`:e==="new"?i`<${Dd} />`:e?i`<${xi} key=${e} id=${e} account=${o} />`:i`<${Od} account=${o} />`}var Ed=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${Si} key=${e.user} />`:i`<${H} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,Ad=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function Cd({canceled:e,start:t,end:o}){return e?s("organize.canceled"):Date.parse(o)<=N()?s("organize.over"):s(Date.parse(t)<=N()?"organize.running":"organize.upcoming")}function Od({account:e}){let[t,o]=h(null),[n,r]=h(null),a=()=>lo().then(l=>{o(l),r(null)},r);b(()=>{a()},[e.user]);let c=de(t??[]);return ee(he,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${s("webhook.title")}</a>
        <a class="button" href="#/keys">${s("key.title")}</a>
        <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
      </div>
    </div>
    ${Jn(e)&&i`<${Ai} />`}
    ${n&&i`<${I} error=${n} retry=${a} />`}
    ${!t&&!n&&i`<${R} />`}
    ${t&&!t.length&&i`<${H} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${Ye} label=${s("organize.list")} columns=${Ad()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td class="words">${Jt(l.start,l.end,l.timezone)[0]}</td>
              <td>${Cd(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function Id(e,t){let{timezone:o}=e,n=a=>a===""?void 0:Number(a),r=zo(e,o);return Ho(n(e.slots),r),{name:e.name,location:e.location,topics:Oo(e.topics),start:Ge(t,"start",e.start,o),end:Ge(t,"end",e.end,o),timezone:o,slots:n(e.slots),categories:r,confirmation_window:ko(e)??void 0,max_offers:n(e.max_offers),max_party:n(e.max_party),quiet_hours:To(e)??void 0,release_at:e.release_at?Ge(t,"release_at",e.release_at,o):void 0,expected_demand:n(e.expected_demand),...li(e,t),description:e.description,...Fo(e),embed:pt(e.embed),...Ro(t,o)}}function Dd(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${Fd} id=${e} />`:i`<${Ii} />`}function Fd({id:e}){let{conference:t,error:o,reload:n}=Ve(e);return t?i`<${Ii} like=${t} />`:o?i`<${I} error=${o} retry=${n} />`:i`<${R} />`}var qd=e=>(e?.agenda??[]).map(t=>({...t,at:""})),Nd=e=>(e?.categories??[]).map(({name:t,seats:o,description:n,visible_to:r=[]})=>({name:t,seats:o,description:n,opens:null,closes:null,visible_to:r}));function Ii({like:e}){let t={...bo(),...jo(),...Mo()},{submit:o,busy:n,errorAt:r,summary:a}=P(t,async(c,l)=>{let u=await A("/v1/conferences",Id(c,l));Ie([u]),_(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${s("organize.new")}</h1>
    <form class="form" onSubmit=${o} novalidate>
      <${k}
        label=${t.name}
        name="name"
        required
        maxlength="200"
        defaultValue=${e?.name}
        hint=${e&&s("form.copyHint")}
        error=${r("name")}
      />
      <${vo} rows="5" value=${e?.description} error=${r("description")} />
      <${wo} maxlength="200" value=${e?.location} error=${r("location")} />
      <${Ao} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${Ci} name="start" label=${t.start} error=${r("start")} />
        <${Ci} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:gn()})}
      >
        ${c=>i`<select ...${c}>
            ${Xs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${No} errorAt=${r} value=${qd(e)} zone=${null} />
      <${Lo} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${yo} value=${e?.slots} error=${r("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${ii} errorAt=${r} sale=${e?.sale} />
      <${Po} errorAt=${r} value=${Nd(e)} zone=${null} />
      <div class="pair">
        <${_o} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${xo} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${Do} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${So} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${Eo} error=${r("release_at")} />
      <${Io} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${Co} value=${e?.embed} error=${r("embed")} />
      <${z} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${s("form.publish")}</button>
      </div>
    </form>
  `}var Ci=({name:e,label:t,error:o})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${o} />`;var Di=new Map;function Fi(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function qi(){history.scrollRestoration="manual";let{key:e}=Fi();addEventListener("scroll",()=>Di.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=Fi();e=t.key,Ld(t.isNew?0:Di.get(e)??0,()=>e===t.key)})}function Ld(e,t){let o=Date.now()+2e3,n=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>o?scrollTo(0,e):requestAnimationFrame(n)};requestAnimationFrame(n)}var Rd=["in","up"];function Ni({close:e,signedIn:t}){let[o,n]=h("in"),[r,a]=h({user:""}),c=(m,d={})=>{a(p=>({...p,hint:void 0,...d})),n(m)},l=()=>{e(),t(),Md().catch(()=>{})},u=Yd[o];return i`<${Y} title=${s(Gd[o]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${Rd.map(m=>i`<button
            type="button"
            key=${m}
            class="button plain"
            aria-pressed=${o===m?"true":"false"}
            onClick=${()=>c(m)}
          >
            ${s(`sign.${m}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${o} known=${r} go=${c} done=${l} />
  <//>`}async function Md(){(await E("/v1/users/me").catch(t=>{if(t instanceof G&&t.status===404)return null;throw t}))?.language||await M("PATCH","/v1/users/me",{language:ot})}function tt({submit:e,label:t,children:o}){let[n,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let m=new FormData(u.target);await e(Object.fromEntries(m))}catch(m){r(De(m)),c(!1)}}}}>
    ${o}
    <p class="wrong" role="alert">${n}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var ls=({known:e})=>i`<${k}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,Li=()=>i`<${k}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function us(e,t,{go:o,done:n}){try{await er(e,t),n()}catch(r){if(r instanceof _t)o("renew",{user:e,required:r,hint:r.message});else if(r instanceof kt)o("app",{user:e,app:r,hint:r.message});else if(r instanceof et&&r.kind==="UserNotConfirmedException")o("code",{user:e,password:t,hint:r.message});else if(r instanceof et&&r.kind==="PasswordResetRequiredException")await vn(e),o("reset",{user:e,hint:r.message});else throw r}}function Pd(e){let{known:t,go:o}=e;return i`<${tt} submit=${({user:r,password:a})=>us(r,a,e)} label=${s("sign.in")}>
      <${ls} known=${t} />
      <${k}
        label=${s("sign.password")}
        name="password"
        type="password"
        autocomplete="current-password"
        required
      />
    <//>
    <button type="button" class="button plain" onClick=${()=>o("forgot")}>
      ${s("sign.forgot")}
    </button>`}function zd({known:e,go:t}){return i`<${tt} submit=${async({user:n,email:r,password:a})=>{await rr(n,a,r),t("code",{user:n,password:a})}} label=${s("sign.up")}>
      <${ls} known=${e} />
      <${k} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${ut} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function Hd(e){let{known:t,go:o}=e,[n,r]=h(t.user),a=async({code:u})=>{await ar(n,u),_(s("sign.ready")),t.password&&n===t.user?await us(n,t.password,e):o("in",{user:n})},c=()=>nr(n).then(()=>_(s("sign.resent")),u=>_(De(u),!0)),l=({target:u})=>r(u.value);return i`<${tt} submit=${a} label=${s("sign.confirm")}>
      <${k}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${n}
        onInput=${l}
      />
      <${Li} />
    <//>
    <${v} kind="plain" action=${c}>${s("sign.resend")}<//>`}function Ud({known:e,go:t}){return i`<${tt} submit=${async({user:n})=>{await vn(n),t("reset",{user:n})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${ls} known=${e} />
  <//>`}function Bd(e){let{user:t}=e.known;return i`<${tt} submit=${async({code:n,password:r})=>{await sr(t,n,r),_(s("sign.changed")),await us(t,r,e)}} label=${s("sign.setPassword")}>
    <${Li} />
    <${ut} label=${s("sign.newPassword")} />
  <//>`}function Wd({known:e,done:t}){return i`<${tt} submit=${async({password:n})=>{e.required&&await tr(e.required,n),t()}} label=${s("sign.setPassword")}>
    <${ut} label=${s("sign.newPassword")} />
  <//>`}function jd({known:e,done:t}){return i`<${tt} submit=${async({code:n})=>{e.app&&await or(e.app,n.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${k}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var Yd={in:Pd,up:zd,code:Hd,forgot:Ud,reset:Bd,renew:Wd,app:jd},Gd={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function Ri(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h({}),c=lt(),l=()=>E("/slots").then(t,n);b(()=>{l()},[]),ee(c==="live"?he:He,l),b(()=>a({}),[c]),Tt(["slots_update"],({data:$})=>{t($),n(null)}),Tt(["booking_response","cancellation_response"],({success:$,message:f,slot_id:g})=>{_(f,!$),a(x=>({...x,[g]:!1}))});let[u,m]=h(null);V(s("slots.title"));let d=($,f)=>{ct({type:$,slot_id:f})?a(g=>({...g,[f]:!0})):_(s("slots.offline"),!0)},p=$=>$.is_booked?m($):d("book_slot",$.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&o?.status===404&&i`<${H} title=${s("slots.off")} />`}
    ${!e&&o&&o.status!==404&&i`<${I} error=${o} retry=${l} />`}
    ${!e&&!o&&i`<${R} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map($=>i`<${Vd}
                key=${$.id}
                slot=${$}
                press=${p}
                busy=${!!r[$.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${ne}
        title=${s("slots.freeTitle",{hours:Mi(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>d("cancel_slot",u.id)}
        close=${()=>m(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var Mi=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function Vd({slot:e,press:t,busy:o,off:n}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${o}
      disabled=${n}
      onClick=${()=>o||t(e)}
    >
      <span class="hour">${Mi(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:te(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ke="/v1/webhooks",Kd=3,Jd=1440*60*1e3,Qd=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","RequestWaitlisted","RequestOffered","RequestLapsed","RequestEnded","BookingDeleted","PersonInvited","InvitationDeclined","SeatCheckedIn","CheckInUndone","ConferenceChanged","AttendeesMessaged"];function Pi({signIn:e}){let{account:t}=O.use(o=>o);return V(s("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    ${t&&Me(t)?i`<${Xd} key=${t.user} />`:i`<h1 tabindex="-1">${s("webhook.title")}</h1>
            <${H} title=${s(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${s("nav.signIn")}
                </button>`}
            <//>`}
  `}function Xd(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h(!1),c=()=>E(Ke).then(({items:l})=>{t(l),n(null)},n);return b(()=>{c()},[]),i`
    <div class="top">
      <h1 tabindex="-1">${s("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${s("webhook.add")}
      </button>
    </div>
    <p class="quiet">${s("webhook.text")}</p>
    ${o&&i`<${I} error=${o} retry=${c} />`}
    ${!e&&!o&&i`<${R} />`}
    ${e&&!e.length&&i`<${H} title=${s("webhook.none")} />`}
    ${e?.map(l=>i`<${Zd} key=${l.id} webhook=${l} reload=${c} />`)}
    ${r&&i`<${om} reload=${c} close=${()=>a(!1)} />`}
  `}function Zd({webhook:e,reload:t}){let[o,n]=h(!1),r=`${Ke}/${e.id}`,a=()=>S(async()=>{await A(`${r}/test`),_(s("webhook.tested")),n(!0)}),c=()=>S(async()=>{await M("PATCH",r,{enabled:!e.enabled}),await t()}),l=u=>s("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${em} webhook=${e} />
    <div class="acts">
      <${v} action=${a} aria-label=${l(s("webhook.test"))}>${s("webhook.test")}<//>
      <button
        type="button"
        class="button"
        aria-expanded=${o}
        aria-label=${l(s("webhook.deliveries"))}
        onClick=${()=>n(!o)}
      >
        ${s("webhook.deliveries")}
      </button>
      <${Yo} label=${s("webhook.replay")} named=${l}>
        ${u=>i`<${sm} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${Yo} label=${s("webhook.change")} named=${l}>
        ${u=>i`<${nm} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${v} action=${c} aria-label=${l(s(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${s(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${Yo} label=${s("webhook.rotate")} named=${l}>
        ${u=>i`<${rm} webhook=${e} close=${u} />`}
      <//>
      <${Yo} label=${s("webhook.remove")} named=${l}>
        ${u=>i`<${am} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${o&&i`<${tm} webhook=${e} reload=${t} />`}
  </section>`}function em({webhook:{enabled:e,failing_since:t,events:o,conference:n,next_attempt:r}}){let[a]=de(n?[n]:[]),c=o.map(l=>s(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${s(e?"webhook.enabled":"webhook.disabled")}${t&&` ${s("webhook.failing",{time:L(t)})}`}${e&&t&&r&&` ${s("webhook.next",{time:L(r)})}`}
    </p>
    <p>
      ${o.length?c:s("webhook.allEvents")}${n&&i` · ${a?.name??s("conference.title")}`}
    </p>
  `}function Yo({label:e,named:t,children:o}){let[n,r]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>r(!0)}
    >
      ${e}
    </button>
    ${n&&o(()=>r(!1))}`}function tm({webhook:{id:e},reload:t}){let[o,n]=h(null),[r,a]=h(null),c=()=>E(`${Ke}/${e}/deliveries?limit=20`).then(({items:u})=>{let m=u[0]?.at!==o?.[0]?.at;return n(u),a(null),o&&m?t():void 0},a);if(b(()=>{c()},[]),ee(Kd,c),r)return i`<${I} error=${r} retry=${c} />`;if(!o)return i`<${R} />`;if(!o.length)return i`<p class="quiet">${s("webhook.noDeliveries")}</p>`;let l=[{name:s("webhook.at")},{name:s("webhook.event")},{name:s("webhook.attempt"),number:!0},{name:s("webhook.status")},{name:s("webhook.latency"),number:!0},{name:s("webhook.response")}];return i`<${Ye} label=${s("webhook.deliveries")} columns=${l}>
    ${o.map(u=>i`<tr key=${`${u.event} ${u.at} ${u.attempt}`}>
          <td>${L(u.at)}</td>
          <th scope="row">${s(`event.${u.name}`)}</th>
          <td class="number">${Q(u.attempt)}</td>
          <td class=${u.accepted?null:"wrong"}>
            ${u.status??s("webhook.noStatus")}
          </td>
          <td class="number">${s("webhook.milliseconds",{number:u.latency_ms})}</td>
          <td>${u.response}</td>
        </tr>`)}
  <//>`}var zi=()=>({url:s("webhook.url"),conference:s("webhook.conference"),events:s("webhook.events")}),Hi=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function om({reload:e,close:t}){let[o,n]=h(""),[r,a]=h([]);b(()=>{lo().then(a,()=>{})},[]);let c=de(r),{submit:l,busy:u,errorAt:m,summary:d}=P(zi(),async(p,$)=>{let f=p.conference||null,g={url:p.url.trim(),conference:f,events:Hi($)};n((await A(Ke,g)).secret),await e()});return i`<${Y} title=${s("webhook.add")} close=${t}>
    ${o?i`<${Wi} secret=${o} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${Ui} error=${m("url")} />
            <${k} label=${s("webhook.conference")} name="conference" error=${m("conference")}>
              ${p=>i`<select ...${p}>
                  <option value="">${s("webhook.allConferences")}</option>
                  ${c.map(({id:$,name:f})=>i`<option key=${$} value=${$}>${f}</option>`)}
                </select>`}
            <//>
            <${Bi} chosen=${[]} />
            <${z} error=${d} />
            <button class="button primary" aria-busy=${u}>${s("webhook.add")}</button>
          </form>`}
  <//>`}function nm({webhook:e,reload:t,close:o}){let{submit:n,busy:r,errorAt:a,summary:c}=P(zi(),async({url:l},u)=>{await M("PATCH",`${Ke}/${e.id}`,{url:l.trim(),events:Hi(u)}),await t(),o()});return i`<${Y} title=${s("webhook.change")} close=${o}>
    <form onSubmit=${n} novalidate>
      <${Ui} value=${e.url} error=${a("url")} />
      <${Bi} chosen=${e.events} />
      <${z} error=${c} />
      <button class="button primary" aria-busy=${r}>${s("webhook.save")}</button>
    </form>
  <//>`}var Ui=({value:e,error:t})=>i`<${k}
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
  />`,Bi=({chosen:e})=>i`<fieldset class="checks">
    <legend>${s("webhook.events")}</legend>
    <p class="hint">${s("webhook.eventsHint")}</p>
    ${Qd.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${s(`event.${t}`)}
        </label>`)}
  </fieldset>`;function sm({webhook:e,reload:t,close:o}){let n={since:s("webhook.since")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({since:m})=>{let{at:d}=Ee(m,null);if(Date.parse(d)>N())throw new U("since",s("webhook.future"));await A(`${Ke}/${e.id}/replay`,{since:d}),_(s("webhook.replayed")),await t(),o()}),u=Ae(new Date(N()-Jd).toISOString(),null);return i`<${Y} title=${s("webhook.replay")} close=${o}>
    <form onSubmit=${r} novalidate>
      <p>${s("webhook.replayText")}</p>
      <${k}
        label=${n.since}
        name="since"
        type="datetime-local"
        required
        defaultValue=${u}
        error=${c("since")}
      />
      <${z} error=${l} />
      <button class="button primary" aria-busy=${a}>${s("webhook.replay")}</button>
    </form>
  <//>`}function rm({webhook:e,close:t}){let[o,n]=h(""),r=()=>S(async()=>n((await A(`${Ke}/${e.id}/rotate`)).secret));return i`<${Y} title=${s("webhook.rotate")} close=${t}>
    ${o?i`<${Wi} secret=${o} close=${t} />`:i`<p>${s("webhook.rotateText")}</p>
            <${v} kind="primary" action=${r}>${s("webhook.rotate")}<//>`}
  <//>`}function am({webhook:e,reload:t,close:o}){let n=()=>S(async()=>{await M("DELETE",`${Ke}/${e.id}`),_(s("webhook.removed")),await t()});return i`<${ne}
    title=${s("webhook.removeTitle")}
    confirmLabel=${s("webhook.remove")}
    action=${n}
    close=${o}
  >
    <p>${s("webhook.removeText",{url:e.url})}</p>
  <//>`}var Wi=({secret:e,close:t})=>i`<${co}
    secret=${e}
    text=${s("webhook.secretText")}
    copyLabel=${s("webhook.copy")}
    copied=${s("webhook.copied")}
    close=${t}
  />`;var ji={account:Xr,conferences:ka,conference:wa,mine:Ha,offer:dm,slots:Ri,organize:Oi,webhooks:Pi,keys:ea,door:Ra},Yi=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",o=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(o)}}catch{return{name:"unknown",id:""}}};function im(){let[e,t]=h(Yi());return b(()=>{let o=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(Yi())};return addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]),e}function cm(){let e=im(),[t,o]=h(null),n=l=>o({then:l}),r=D(null),a=D(!0),c=Object.hasOwn(ji,e.name)?ji[e.name]:mm;return lm(),b(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${fm} route=${e} signIn=${()=>n()} />
    <${$m} />
    <${hm} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${um} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${n} />
    </main>
    <${jn} />
    ${t&&i`<${Ni} close=${()=>o(null)} signedIn=${()=>t.then?.()} />`}
  `}function lm(){let{text:e}=mn.use(o=>o),t=F.use(({bookings:o})=>Object.values(o).some(je));b(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function um({view:e,...t}){let[o,n]=un(r=>console.error(r));return o?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${I} error=${o} retry=${n} />`:i`<${e} ...${t} />`}function dm(){V(s("app.loading"));let{bookings:e,state:t}=F.use(r=>r),{account:o}=O.use(r=>r),n=!!o&&["empty","loading"].includes(t);return b(()=>{if(n)return;let r=Object.values(e).filter(je);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[n]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function mm(){return V(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${H} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function fm({route:e,signIn:t}){let{account:o}=O.use(c=>c),n=F.use(({bookings:c})=>Object.values(c).filter(je).length),r=["conferences","mine",...Ce.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&["webhooks","keys"].includes(e.name);return i`<header>
    <a class="brand" href="#/conferences"><${pm} /><span>Seats</span></a>
    <nav aria-label=${s("app.navigation")}>
      ${r.map(c=>i`<a key=${c} href=${`#/${c}`} aria-current=${a(c)?"page":null}>
            ${s(`nav.${c}`)}${c==="mine"&&n>0&&i` <span class="badge" role="img" aria-label=${s("app.onOffer",{count:n})}
                >${n}</span
              >`}
          </a>`)}
    </nav>
    <div class="who">
      ${o?i`<a
                class="name"
                href="#/account"
                title=${s("account.title")}
                aria-current=${a("account")?"page":null}
                >${o.user}</a
              >
              <button type="button" class="button plain" onClick=${()=>xt()}>
                ${s("nav.signOut")}
              </button>`:i`<button type="button" class="button" onClick=${t}>
              ${s("nav.signIn")}
            </button>`}
    </div>
  </header>`}var pm=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function $m(){let e=lt();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function hm({route:e}){let{bookings:t,state:o}=F.use(r=>r);if(o==="stored")return null;let n=Object.values(t).filter(r=>je(r)&&e.name!=="mine"&&r.conference!==e.id);return n.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${n.map(r=>Ne(r)?i`<${Dt} key=${r.id} booking=${r} named />`:Z(r)?i`<${io} key=${r.id} booking=${r} named />`:i`<${Xn} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await fs();qi();Kr();on(i`<${cm} />`,document.getElementById("page"));xr();_r().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",xe())});
