/* Bundled from page/ by `make page`: 3a43b71fa7fbca58589410f2c4d2ecf6. See licences.txt. */
var Nt={"app.skip":"Skip to the content","app.offline":"Live updates are interrupted. The page checks every few seconds until they are back.","app.offers":"Offers","app.onOffer":{one:"1 offer",other:"{count} offers"},"app.offerTitle":"\u25CF Offer: {title}","app.dismiss":"Dismiss","app.notices":"Notices","app.navigation":"Main","nav.conferences":"Conferences","nav.mine":"My bookings","nav.slots":"Slots","nav.organize":"Organize","nav.signIn":"Sign in","nav.signOut":"Sign out","notFound.title":"Page not found","notFound.text":"There is no page at this address.","notFound.home":"See all conferences","failure.title":"Something went wrong","failure.retry":"Try again","failure.unreachable":"The service could not be reached. Try again.","failure.stale":"These conferences may be out of date.","dialog.close":"Close","app.loading":"Loading \u2026","count.booking":{one:"1 booking",other:"{count} bookings"},"count.seat":{one:"1 seat",other:"{count} seats"},"unit.second":{one:"1 second",other:"{count} seconds"},"unit.minute":{one:"1 minute",other:"{count} minutes"},"unit.hour":{one:"1 hour",other:"{count} hours"},"unit.day":{one:"1 day",other:"{count} days"},"units.second":"seconds","units.minute":"minutes","units.hour":"hours","units.day":"days","when.yours":"{period}, your time ({zone})","when.there":"{period} ({zone})","seats.left":{one:"1 seat left",other:"{count} seats left"},"seats.soldOut":"Sold out","seats.held":{one:"1 on offer",other:"{count} on offer"},"seats.waiting":{one:"1 on the waitlist",other:"{count} on the waitlist"},"status.CONFIRMED":"Confirmed","status.WAITLISTED":"Waitlist","status.CONFIRMATION_PENDING":"Offer","status.CANCELED":"Canceled","conferences.search":"Search","conferences.placeholder":"Name, topic or place","conferences.from":"From","conferences.to":"To","conferences.where":"Where","conferences.anywhere":"Anywhere","conferences.online":"Online","conferences.person":"In person","conferences.available":"Available only","conferences.anyTopic":"All topics, not only {topic}","conferences.none":"No conferences match","conferences.showAll":"Show all conferences","conferences.empty":"No conferences yet","conferences.emptyHint":"Organizers publish them under {link}.","conferences.more":"Show more","conferences.found":{one:"1 conference found",other:"{count} conferences found"},"conference.title":"Conference","conference.unknown":"This conference does not exist","conference.when":"When","conference.where":"Where","conference.topics":"Topics","conference.agenda":"Agenda","conference.speakers":"Speakers","conference.organizer":"Organizer","conference.offers":"Waitlist","conference.heldFor":"A freed seat is held for {span} for the first attendee on the waitlist.","conference.manage":"Manage this conference","conference.share":"Share","conference.copied":"The link is copied.","conference.seats":"Seats","conference.book":"Book a seat","conference.join":"Join the waitlist","conference.privacy":"The organizer sees your username, and your email while you have a booking.","conference.canceled":"This conference was canceled.","conference.started":"This conference has started. It can no longer be booked.","conference.ended":"This conference is over.","conference.clash":"You have a seat at {name} at the same time. Cancel that booking to book this conference.","conference.drops":"If you get a seat here, you leave the waitlist of {names}, which is at the same time.","booking.list":"My bookings","booking.signIn":"Sign in to see your bookings","booking.none":"No bookings yet","booking.find":"Find a conference","booking.nothingToCome":"You have no upcoming bookings.","booking.past":"Past and canceled ({count})","booking.confirmed":"You have a seat.","booking.confirmedAt":"You have a seat at {name}.","booking.waitlisted":"You're on the waitlist. Your position is being determined.","booking.position":"You're {position} on the waitlist.","booking.positionAbout":"You're about {position} on the waitlist.","booking.positionAt":"You're #{position} on the waitlist for {name}.","booking.joinedAt":"You're on the waitlist for {name}.","booking.expiredAt":"Your offer for {name} expired. You're back on the waitlist.","booking.missed":"Your offer expired at {time}. You're back on the waitlist.","booking.missedLast":{one:"You missed one offer, at {time}.",other:"You missed {count} offers, the last at {time}."},"booking.offeredAt":"A seat at {name} is held for you until {time}.","booking.canceledAt":"{name}: {reason}","booking.calendar":"Add to calendar","booking.calendars":"Or add it to {google} or {outlook}.","booking.leave":"Leave the waitlist","booking.leaveTitle":"Leave the waitlist?","booking.leaveText":"If you come back later, you join at the end of the waitlist.","booking.asOf":"You're offline. As of {time}.","booking.cancel":"Cancel my booking","booking.cancelTitle":"Cancel your booking?","booking.cancelText":"Your seat goes to the first attendee on the waitlist.","booking.keep":"Keep it","offer.held":"A seat is held for you","offer.heldAt":"A seat at {name} is held for you","offer.until":"until {time}","offer.claim":"Claim my seat","offer.decline":"Decline","category.choose":"Category of seats","category.none":"Without a category","party.seats":"Number of seats","party.book":"Book {count} seats","party.accept":"Take fewer seats if there are not enough","party.has":"You have {count} seats.","party.waits":"You wait for {count} seats together.","party.held":"{count} seats are held for you","party.heldAt":"{count} seats at {name} are held for you","party.claim":"Seats to claim","party.claimSeats":"Claim my {count} seats","party.giveUp":"Give up seats","party.giveUpTitle":"Give up some of your seats?","party.giveUpText":"The other seats go to the next attendees on the waitlist. If you wait, you keep your place.","party.keep":"Seats to keep","more.get":"Get more seats","more.title":"Get more seats?","more.text":"You get new tickets for all your seats. The tickets that you have now are not valid any more.","more.textWaits":"Not enough seats are free. You keep your seats, and wait for the others at the end of the waitlist.","more.wanted":"Seats in total","more.take":{one:"Take one more seat",other:"Take {count} more seats"},"more.waits":{one:"You wait for one more seat.",other:"You wait for {count} more seats."},"more.held":{one:"One more seat is held for you",other:"{count} more seats are held for you"},"more.claim":{one:"Claim one more seat",other:"Claim {count} more seats"},"more.keeps":"You keep the seats that you have.","more.withdraw":"Stop waiting","more.offeredAt":"{name}: the seats that you wait for are held for you until {time}.","more.expiredAt":"{name}: your offer expired. You keep the seats that you have.","move.change":"Change the category","move.title":"Change the category of your seats?","move.text":"Your seats are exchanged at once. The tickets that you have now are not valid any more.","move.textWaits":"Not enough seats are free there. You keep your seats, and wait at the end of the waitlist of that category.","move.move":"Move my booking","move.waits":"You wait to move to: {category}.","move.held":{one:"A seat is held for you: {category}",other:"{count} seats are held for you: {category}"},"move.exchanges":"They replace the seats that you have.","guests.title":"Your guests (optional)","guests.hint":"The organizer sees these names and addresses. Your guests get no mail.","guests.name":"Name of guest {number}","guests.email":"Email of guest {number} (optional)","guests.with":"With {names}","guests.change":"Name my guests","guests.save":"Save my guests","guests.saved":"Your guests are saved.","guests.wrong":"Check the name and the email of guest {number}.","canceled.attendee":"You canceled this booking.","canceled.declined":"You declined the offer.","canceled.organizer":"The organizer canceled this booking.","canceled.overlap":"Canceled because you booked another conference at the same time.","canceled.started":"The conference started before a seat became free.","canceled.lapsed":"Canceled because you missed too many offers.","canceled.conference_canceled":"The conference was canceled.","canceled.no_show":"Your seat was not checked in in time, and somebody from the waitlist gets it.","canceled.other":"This booking is canceled.","sign.title":"Sign in","sign.ways":"Ways to sign in","sign.in":"Sign in","sign.up":"Create account","sign.username":"Username","sign.password":"Password","sign.newPassword":"New password","sign.passwordHint":"At least 12 characters, with a lower-case and an upper-case letter, a digit and a symbol.","sign.email":"Email","sign.code":"Code","sign.codeHint":"We have sent a code to your email address.","sign.confirm":"Confirm","sign.resend":"Send a new code","sign.resent":"A new code is on its way.","sign.forgot":"Forgot your password?","sign.forgotTitle":"Reset your password","sign.forgotText":"We send a code to the email address of your account.","sign.sendCode":"Send the code","sign.setPassword":"Set the new password","sign.newRequired":"Choose a new password to finish signing in.","sign.ready":"Your account is ready.","sign.changed":"Your password is changed.","sign.haveCode":"I have a code","sign.ended":"Your session has ended. Sign in again.","sign.unavailable":"Signing in is not possible at the moment. Try again.","sign.otherStep":"This account needs another step ({step}), which this page does not offer.","cognito.NotAuthorizedException":"Wrong username or password.","cognito.UserNotFoundException":"Wrong username or password.","cognito.UserNotConfirmedException":"Enter the code that we have sent you to finish creating your account.","cognito.UsernameExistsException":"This username is taken. If it is your account, sign in or enter its code.","cognito.CodeMismatchException":"This code is not right. Check it, or ask for a new one.","cognito.ExpiredCodeException":"This code has expired. Ask for a new one.","cognito.InvalidPasswordException":"This password is too simple: {hint}","cognito.LimitExceededException":"Too many attempts. Try again in a while.","cognito.TooManyRequestsException":"Too many attempts. Try again in a while.","cognito.PasswordResetRequiredException":"Your password must be reset.","cognito.AliasExistsException":"An account with this email address exists already.","cognito.InvalidParameterException":"Check what you have entered.","cognito.CodeDeliveryFailureException":"The code could not be sent. Check the email address.","slots.title":"Slots","slots.text":"One board of hours for everybody. Press a free hour to book it, a booked one to free it.","slots.off":"There are no slots here","slots.count":"{free} free, {booked} booked","slots.free":"Free","slots.booked":"Booked","slots.since":"since {time}","slots.freeTitle":"Free {hours}?","slots.freeText":"This hour is booked. Anybody can book it afterwards.","slots.freeIt":"Free this hour","slots.offline":"There is no connection at the moment. Try again shortly.","webhook.title":"Webhooks","webhook.text":"Your server gets a signed request each time that something happens to your bookings.","webhook.none":"You have no webhooks yet","webhook.add":"Add a webhook","webhook.change":"Change","webhook.save":"Save","webhook.remove":"Delete","webhook.removeTitle":"Delete this webhook?","webhook.removeText":"{url} gets no more events, and its deliveries are not shown any more.","webhook.removed":"The webhook is deleted.","webhook.enable":"Enable","webhook.disable":"Disable","webhook.enabled":"Enabled.","webhook.disabled":"Disabled: it gets no events until you enable it.","webhook.failing":"No event was accepted since {time}.","webhook.next":"Next attempt: {time}.","webhook.test":"Send a test","webhook.tested":"The test event is on its way.","webhook.replay":"Replay","webhook.replayText":"All events since this time are sent again, with the ids of the first time. Events are stored for 30 days.","webhook.since":"Events since","webhook.future":"Choose a time in the past.","webhook.replayed":"The events are sent again.","webhook.rotate":"New secret","webhook.rotateText":"For a day, requests are signed with the new secret and with the present one, so that your server can change it without a gap.","webhook.secretText":"This is the secret that verifies the signatures. Copy it now: it is not shown again.","webhook.copy":"Copy the secret","webhook.copied":"The secret is copied.","webhook.actionOf":"{action}: {url}","webhook.url":"Address","webhook.urlHint":"An https address of your server that can be reached from the internet.","webhook.https":"Enter an https address, such as https://hooks.example.com/seats.","webhook.conference":"Conference","webhook.allConferences":"All my conferences","webhook.events":"Events","webhook.eventsHint":"Choose none to get all of them.","webhook.allEvents":"All events","webhook.deliveries":"Deliveries","webhook.noDeliveries":"Nothing has been sent yet.","webhook.at":"Time","webhook.event":"Event","webhook.attempt":"Attempt","webhook.status":"Status","webhook.noStatus":"no answer","webhook.latency":"Latency","webhook.milliseconds":"{number} ms","webhook.response":"Answer","event.BookingConfirmed":"A seat is confirmed","event.BookingWaitlisted":"Somebody joins the waitlist","event.SeatOffered":"A seat is offered","event.OfferLapsed":"An offer expires","event.BookingCanceled":"A booking is canceled","event.BookingMoved":"A booking moves to another category","event.BookingShrunk":"A booking gives up seats","event.RequestWaitlisted":"A booking waits for more or other seats","event.RequestOffered":"More or other seats are offered to a booking","event.RequestLapsed":"An offer of more or other seats lapses","event.RequestEnded":"A request for more or other seats ends","event.BookingDeleted":"A booking is deleted","event.PersonInvited":"A person is invited","event.InvitationDeclined":"An invitation is declined","event.ConferenceChanged":"Name, time or place of a conference change","event.AttendeesMessaged":"You message the attendees","event.WebhookTest":"Test","organize.title":"Organize","organize.new":"New conference","organize.signIn":"Sign in to organize conferences","organize.noRole":"This account organizes no conferences","organize.roleText":"Organizers publish conferences. After you have signed in, you can ask to become one.","request.title":"Become an organizer","request.text":"Organizers publish conferences here. Tell the operators of this site who you are and what you plan; they answer your request.","request.about":"What do you want to organize?","request.aboutHint":"20 to 1,000 characters. Only the operators read it.","request.send":"Send the request","request.sent":"Your request is sent.","request.pending":"Your request is waiting for an answer","request.pendingText":"You sent it on {time}. The answer will be shown here.","request.check":"Check again","request.approved":"You are an organizer now","request.approvedText":"Your request was approved.","request.start":"Start organizing","request.denied":"Your request was denied","request.reason":"Reason: {reason}","request.again":"You can send another request from {time} on.","request.queue":"Requests to become an organizer","request.approve":"Approve","request.approveOne":"Approve {name}","request.admitted":"{name} is an organizer now.","request.deny":"Deny","request.denyOne":"Deny {name}","request.denyTitle":"Deny the request of {name}?","request.denyText":"{name} sees your reason, and can ask again in seven days.","request.denyReason":"Reason","request.deniedNow":"The request of {name} is denied.","organize.none":"You have published no conferences yet","organize.list":"My conferences","organize.conference":"Conference","organize.when":"When","organize.state":"State","organize.confirmed":"Confirmed","organize.seats":"Seats","organize.held":"On offer","organize.waiting":"Waitlist","organize.upcoming":"Upcoming","organize.running":"Running","organize.over":"Over","organize.canceled":"Canceled","form.name":"Name","form.place":"Place","form.placeHint":"An address, or a link for an online conference.","form.topics":"Topics","form.topicsHint":"One to ten, separated by commas.","form.starts":"Starts","form.ends":"Ends","form.zone":"Time zone","form.zoneHint":"Of the conference. Yours is {zone}.","form.seats":"Seats","form.seatsHint":"At least as many as are confirmed and on offer.","form.expected":"Expected attendance (optional)","form.window":"An offer is held for","form.windowUnit":"Unit of the time that an offer is held","form.windowHint":"{span} if you leave it empty.","form.maxOffers":"Missed offers allowed","form.maxOffersHint":"3 if you leave it empty; 0 for no limit.","form.description":"Description","form.listed":"List it publicly","form.listedHint":"If not, only people who have its link find it: no list, search or search engine shows it.","form.onePerEmail":"One booking per email address","form.onePerEmailHint":"Several accounts with the same address share one booking.","form.embed":"Sites that may show the widget (optional)","form.embedHint":"Such as https://example.com, separated by commas.","embed.title":"On your site","embed.text":"Copy these lines into your own site. They show the seats left, and lead to the public page.","embed.badge":"Badge","embed.frame":"Widget","embed.sites":"Shown on {sites}. It is updated twice a minute.","embed.noSites":"No site may show it yet. Enter yours in the form under \u201CSites that may show the widget\u201D.","embed.copy":"Copy","embed.copyOne":"Copy: {what}","embed.copied":"Copied.","form.addSession":"Add an entry","form.addSpeaker":"Add a speaker","form.removeEntry":"{list}: remove entry {number}","form.entryPart":"{list}, entry {number}: {part}","form.agendaTitle":"Title","form.agendaSpeaker":"Speaker (optional)","form.speakerAbout":"About them (optional)","form.agendaGap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}.","organize.unlisted":"unlisted","conference.unlisted":"This conference is unlisted. Only people who have its link find it.","form.publish":"Publish","form.published":"{name} is live.","form.save":"Save","form.saved":"Saved.","form.check":{one:"Check 1 field: {fields}",other:"Check {count} fields: {fields}"},"form.required":"Fill in this field.","form.number":"Enter a whole number from {min} to {max}.","form.numberFrom":"Enter a whole number from {min}.","form.tooLong":"At most {max} characters.","form.tooShort":"Use at least {min} characters.","form.invalid":"Check this value.","form.email":"Enter an email address, such as name@example.com.","form.past":"The start must be in the future.","form.order":"The end must be after the start.","form.gap":"The clocks go forward at that time, so {local} does not exist there. The next valid time is {next}. It is filled in now: publish again to accept it.","manage.public":"See the public page","manage.canceled":"This conference is canceled.","manage.figures":"Figures","manage.confirmed":"Confirmed","manage.waiting":"On the waitlist","manage.pending":"Offers pending","manage.expired":"Offers expired","manage.of":"of {seats}","manage.attendees":"Attendees","manage.search":"Search by name or email","manage.csv":"Download CSV","manage.none":"No attendees yet","manage.noMatch":"No attendees match","manage.first":"The first {bookings}. The CSV file has more.","manage.attendee":"Attendee","manage.status":"Status","manage.position":"Position","manage.offers":"Offers","manage.booked":"Booked","manage.remove":"Remove","manage.removeOne":"Remove {name}","manage.removeTitle":"Remove {name}?","manage.removeText":"The booking is canceled, and {name} cannot book this conference again until you allow it. A freed seat goes to the first attendee on the waitlist.","manage.allow":"Allow again","manage.allowOne":"Allow {name} again","manage.allowed":"{name} may book again.","manage.invite":"Invite","manage.inviteTitle":"Invite somebody","manage.inviteText":"A seat, or a place on the waitlist, is held until they accept.","manage.inviteLabel":"Username or email","manage.invited":"{name} is invited.","manage.invitation":"invited","manage.byEmail":"invited by email","import.title":"Import attendees","import.hint":"Each line of the table becomes an invitation. It holds a seat, or a place on the waitlist, until the person accepts. A person who is already invited is not invited again.","import.format":"Columns of the table","import.own":"email or user_id","import.file":"CSV file","import.empty":"The file has no lines after its heading.","import.check":"Check the file","import.start":{one:"Invite {count} person",other:"Invite {count} people"},"import.runs":"{ran} of {lines} lines have run. The import goes on if you close this window.","import.done":"The import has ended.","import.waiting":{one:"{count} line to import",other:"{count} lines to import"},"import.added":{one:"{count} person invited",other:"{count} people invited"},"import.present":{one:"{count} person was invited before",other:"{count} people were invited before"},"import.skipped":{one:"{count} canceled line skipped",other:"{count} canceled lines skipped"},"import.refused":{one:"{count} line refused",other:"{count} lines refused"},"import.line":"Line {line}: {text}","message.title":"Message attendees","message.hint":"Each attendee gets one mail, unless they have turned off mails about conferences.","message.to":"To","message.all":"All attendees ({count})","message.confirmed":"Attendees with a seat ({count})","message.waiting":"Attendees on the waitlist ({count})","message.nobody":"There is nobody in this group.","message.subject":"Subject","message.text":"Message","message.textHint":"Plain text, at most {max} characters. A conference can send {count} messages a day.","message.send":"Send","message.sent":{one:"Your message goes to 1 attendee.",other:"Your message goes to {count} attendees."},"manage.edit":"Edit","manage.cancel":"Cancel the conference","manage.cancelTitle":"Cancel {name}?","manage.cancelText":"Every booking is canceled and cannot be restored. The name remains taken.","manage.canceledNow":"{name} is canceled.","handOver.open":"Hand over to\u2026","handOver.title":"Hand over {name}","handOver.step":"You stay the organizer until they accept. Then:","handOver.lose":"You can no longer edit or cancel the conference, or see its attendees.","handOver.gain":"They can do all of this, and see the attendees' names and emails.","handOver.keep":"Bookings, the waitlist and pending offers stay as they are.","handOver.to":"Username of the next organizer","handOver.same":"They organize it already.","handOver.unknown":"Nobody with this username has signed in here yet.","handOver.offer":"Offer it","handOver.offered":"The conference is offered to {name}. Send them this link, where they can accept it:","handOver.replace":"Only they can accept it. An offer to somebody else replaces this one.","handOver.copy":"Copy the link","handOver.copied":"The link is copied.","handOver.receive":"Become the organizer","handOver.from":"{organizer} organizes this conference. If it was handed over to you, you can accept it here.","handOver.receiveText":"You can then edit and cancel it, and you see its attendees' names and emails. Their bookings stay as they are.","handOver.accept":"Accept the conference","handOver.accepted":"You organize {name} now.","handOver.notOffered":"This conference is not offered to your account. Ask its organizer to hand it over to your username.","plot.label":"Over time, of {seats}; now {counts}","series.minute":"Since the conference was listed: the last counts of each minute, and live from now on.","series.hour":"Since the conference was listed: the last counts of each hour, and live from now on.","series.day":"The last counts of each day, and live from now on.","plot.numbers":"Show the numbers","plot.when":"When","plot.table":"Counts over time","plot.expired":"Expired","plot.unknown":"unknown","problem.conference-full":"The last seat has just been taken.","problem.already-booked":"You have booked this conference already.","problem.overlapping":"You have a seat at another conference at the same time.","problem.not-movable":"Only a confirmed booking can move to another category.","problem.not-growable":"Only a confirmed booking can get more seats.","problem.already-waiting":"The booking waits for other seats already. Withdraw that request first.","problem.not-shrinkable":"An offer can't be changed. Claim fewer seats of it instead.","problem.conference-started":"This conference has started.","problem.conference-canceled":"This conference was canceled.","problem.offer-expired":"Your offer has expired. You're back on the waitlist.","problem.already-canceled":"This booking is canceled already.","problem.removed-by-organizer":"The organizer has removed you from this conference, so you can't book it.","problem.conference-exists":"There is a conference with this name already.","problem.times-fixed":"The times can't change once somebody has booked.","problem.already-invited":"This person has an invitation already.","problem.invitation-declined":"This person has declined an invitation to this conference.","problem.not-allowed":"You may not do this.","problem.token-revoked":"Your session has ended. Sign in again.","problem.capacity-in-use":{one:"1 seat is confirmed or on offer. There can't be fewer.",other:"{count} seats are confirmed or on offer. There can't be fewer."},"account.title":"My account","account.signIn":"Sign in to see your account","account.name":"Username: {name}","account.address":"Email","account.mailsTo":"Mails go to {email}.","account.unverified":"{email} is not verified, so no mails go to it.","account.noMails":"You get no mails at the moment. Your first booking uses the address of your account.","account.pending":"We have sent a link to {email}. Open it to use this address.","account.addressHint":"Another address than that of your account is used once you open the link that we send to it.","account.removeAddress":"Remove my address","account.mails":"Mails","account.offers":"Offers of seats, and offers that expire","account.bookings":"Confirmations and cancellations of my bookings","account.conferences":"Changes of conferences that I have booked, and messages from their organizers","account.language":"Language of my mails","language.en":"English","language.de":"Deutsch","account.current":"Current password","ticket.holder":"Ticket of {name}","ticket.seat":"Seat {seat} of {seats}","ticket.reference":"Booking {id}","ticket.hide":"Hide","ticket.pdf":"Download as PDF","ticket.code":"QR code of seat {seat}","ticket.hint":"Show this code at the door. Each code admits one person.","ticket.show":{one:"Show ticket",other:"Show {count} tickets"},"calendar.title":"Calendar","calendar.text":"See your bookings in your calendar, and always up to date.","calendar.since":"Your calendar link was created on {time}.","calendar.link":"Calendar link","calendar.secret":"Everybody who has this link can see your bookings. It is shown only now.","calendar.copy":"Copy the link","calendar.copied":"Copied.","calendar.open":"Open in my calendar","calendar.create":"Create a calendar link","calendar.reset":"Reset the link","calendar.remove":"Remove the link","calendar.removed":"The link no longer works.","calendar.resetTitle":"Reset the calendar link?","calendar.resetText":"The link that your calendar uses now stops working. Add the new one afterwards.","push.title":"A seat is held for you","push.body":"Claim it before your offer expires.","device.title":"Messages to this browser","device.text":"Get a message here at once when a seat is held for you. You get the mail as well.","device.on":"This browser shows a message when a seat is held for you.","device.blocked":"This browser blocks notifications of this page. Allow them in its settings.","device.turnOn":"Turn on messages","device.turnOff":"Turn off messages","sign.appRequired":"Enter the code that your authenticator app shows.","sign.appCode":"Code of the app","sign.appHint":"Six digits. If you have used this code already, wait for the next one.","second.title":"Second step at sign-in","second.text":"Protect your account with the code of an authenticator app, in addition to your password.","second.on":"Signing in needs the code of your authenticator app.","second.add":"Add an authenticator app","second.enter":"Enter this key in your app:","second.open":"Or open it in the app on this device","second.confirm":"Turn on","second.added":"From now on, signing in needs the code of your app.","second.remove":"Turn off the second step","second.removed":"Signing in needs your password only.","second.removeTitle":"Turn off the second step?","second.removeText":"Anybody who knows your password can then sign in.","cognito.EnableSoftwareTokenMFAException":"This code is not right. Check the clock of your device, and enter the code that the app shows now.","account.data":"My data","account.export":"Download my data","account.delete":"Delete my account","account.deleteTitle":"Delete your account?","account.deleteText":"Your bookings are canceled, and your account and your data are deleted. This cannot be undone.","account.deleted":"Your account is deleted.","problem.conferences-to-come":"You organize conferences to come. Cancel them or hand them over first.","problem.too-many-messages":"The messages of this conference for today are used up. Try again tomorrow.","problem.mails-off":"This service sends no mails.","form.quiet":"Quiet hours (optional)","form.quietHint":"No offer begins or expires between these times of the conference's time zone.","form.quietUntil":"End of the quiet hours","form.quietBoth":"Enter both times, or neither.","manage.delete":"Delete this conference","manage.deleteTitle":"Delete {name}?","manage.deleteText":"Nobody has booked it. Its name becomes free again.","manage.deleted":"{name} is deleted.","problem.conference-booked":"Somebody has booked this conference, so it can't be deleted. You can cancel it.","problem.mailbox-in-use":"Another account with your email address has booked this conference.","why.title":"Why this position?","why.joined":"You joined the waitlist on {time}.","why.missed":"Your offer expired on {time}, so you went to the end of the waitlist.","why.before":{one:"1 person joined before you and still waits.",other:"{count} people joined before you and still wait."},"why.order":"Seats are offered in the order of joining, to one person at a time.","manage.duplicate":"Duplicate","form.copyHint":"Choose another name and new times. Everything else is copied.","form.maxParty":"Largest booking","form.maxPartyHint":"How many seats one booking may have, from 1 to 10.","form.categories":"Categories of seats","form.categoriesHint":"Each category has its own seats and its own waitlist. To move seats, lower one number and raise another: both change together.","form.addCategory":"Add a category","form.category":"Category {number}","form.categoryMore":"Description, times and people","form.opens":"Booking opens","form.opensHint":"Empty: at once.","form.closes":"Booking closes","form.closesHint":"Empty: with the start.","form.visibleTo":"Only for","form.visibleToHint":"Usernames, email addresses, or domains like @example.com. Empty: everybody.","form.totalSeats":{one:"1 seat in total.",other:"{count} seats in total."},"form.opensLate":"Booking must open before it closes.","form.sameName":"Another category has this name.","category.opens":"{name}: bookings open on {time}.","category.count":{one:"1 category",other:"{count} categories"},"manage.category":"Category","manage.everyCategory":"All categories","invitation.title":"You are invited","invitation.titleAt":"You are invited to {name}","invitation.held":"The organizer holds {seats} for you.","invitation.waits":"The organizer holds a place on the waitlist for you, for {seats}.","invitation.seats":"Seats to accept","invitation.accept":"Accept","invitation.acceptSeats":"Accept {count} seats","status.invited":"Invited","canceled.invitation":"You declined the invitation.","canceled.expired":"The invitation expired.","count.held":{one:"1 seat",other:"{count} seats"},"door.title":"Door","door.signIn":"Sign in to work at a door","door.none":"You are not staff of any conference. An organizer can add you by your username.","door.ready":"Ready to scan","door.admitted":"Admitted","door.already":"Already admitted","door.void":"Ticket is void","door.foreign":"Ticket of another conference","door.expired":"Ticket has expired","door.invalid":"Not a ticket","door.elsewhere":"Another gate","door.seat":"Seat {seat}","door.before":"at {gate}, {time}","door.onlyAt":"Only {gate} can admit this ticket now: it is offline.","door.needsNetwork":"This ticket needs a connection, or the gate that has its seats.","door.undo":"Undo","door.undoOne":"Undo seat {seat} of {name}","door.undone":"Check-in undone","door.camera":"Camera","door.picture":"Picture of the camera","door.starting":"Starting the camera\u2026","door.startCamera":"Scan with the camera","door.stopCamera":"Stop the camera","door.noCamera":"The camera can't be used. Allow it in the browser's settings, or type the ticket.","door.find":"Find by hand","door.words":"Name, email or ticket","door.search":"Search","door.nobody":"Nobody found","door.found":{one:"{count} booking found",other:"{count} bookings found"},"door.noNames":"Names can be searched only with a connection.","door.inside":"Seat {seat}: {gate}, {time}","door.admit":"Admit seat {seat}","door.admitOne":"Admit seat {seat} of {name}","door.present":"Present","door.expected":"Expected","door.missing":"Not here yet","door.noShows":"No-shows","door.released":"Released","door.numbers":"Numbers at the door","door.away":"{gate} is offline since {time}","door.gate":"Name of this gate","door.gateHint":"For example North. A second scan of a ticket shows it.","door.nameGate":"Enter the name of this gate first.","door.network":"Without a network","door.networkText":"This gate can go on without a network. It then admits its part of the tickets, and no other gate admits these.","door.cannot":"This browser can't verify tickets without a network.","door.leaveAll":"Go offline with all tickets","door.leaveHalf":"Go offline with half of them","door.leaveRest":"Go offline with the others","door.left":"This gate can work without a network now","door.isOffline":"This gate is offline","door.waiting":{one:"{count} check-in waits to be sent",other:"{count} check-ins wait to be sent"},"door.share":"It admits {count} of 16 parts of the tickets.","door.comeBack":"Send them and go online","door.back":"This gate is online","door.conflicts":{one:"{count} check-in was refused: {message}",other:"{count} check-ins were refused. The first: {message}"},"staff.title":"At the door","staff.text":"Staff scan tickets with a phone or a computer.","staff.open":"Open the door","staff.name":"Username of a helper","staff.grant":"Add","staff.granted":"{name} is staff now","staff.revoke":"Remove","staff.revokeOne":"Remove {name}","staff.revoked":"{name} is not staff any more","problem.seat-checked-in":"A seat of this booking is checked in. The staff at the door can undo it.","problem.gate-holds-parts":"A gate with this name is offline already.","problem.no-free-parts":"Other gates have all tickets. They must come back first.","problem.too-many-staff":"A conference can have at most 50 people as staff.","why.passed":"On {time}, {seats} went to a later place: {free}, and you need {needed} together.","why.saved":"On {time}, {seats} went to a later place. More seats would have passed another party too often.","count.free":{one:"only 1 seat was free",other:"only {count} seats were free"},"why.bound":"After at most {count} seats, free seats are saved for you.","form.seatsOthers":"Seats without a category"};var ts={de:()=>import("./de.js")},Uo=["en",...Object.keys(ts)],os=e=>e.toLowerCase().split("-")[0];function Oi(){return[new URLSearchParams(location.search).get("lang")??"",...navigator.languages].map(os).find(o=>Uo.includes(o))??"en"}var et=Oi(),$e=navigator.languages.find(e=>os(e)===et)??et,Rt=Nt;async function ns(){let e=ts[et];e&&(Rt={...Nt,...(await e().catch(()=>({default:{}}))).default}),document.documentElement.lang=Rt===Nt?"en":et}var Di=new Intl.PluralRules($e),Q=e=>e.toLocaleString($e);function qi(e,t){let o=Rt[e];if(o===void 0)throw new Error(`no text for ${e}`);return typeof o=="string"?o:o[Di.select(Number(t.count))]??o.other}var tt=e=>Object.hasOwn(Rt,e),s=(e,t={})=>ss(e,t).join(""),le=(e,t)=>ss(e,t),ss=(e,t)=>qi(e,t).split(/\{(\w+)\}/).map((o,n)=>{let r=n%2?t[o]:o;return typeof r=="number"?Q(r):r});var as=function(e,t,o,n){var r;t[0]=0;for(var a=1;a<t.length;a++){var c=t[a++],l=t[a]?(t[0]|=c?1:2,o[t[a++]]):t[++a];c===3?n[0]=l:c===4?n[1]=Object.assign(n[1]||{},l):c===5?(n[1]=n[1]||{})[t[++a]]=l:c===6?n[1][t[++a]]+=l+"":c?(r=e.apply(l,as(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[a-2]=0,t[a]=r)):n.push(l)}return n},rs=new Map;function is(e){var t=rs.get(this);return t||(t=new Map,rs.set(this,t)),(t=as(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,a=1,c="",l="",u=[0],d=function(p){a===1&&(p||(c=c.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?u.push(0,p,c):a===3&&(p||c)?(u.push(3,p,c),a=2):a===2&&c==="..."&&p?u.push(4,p,0):a===2&&c&&!p?u.push(5,0,!0,c):a>=5&&((c||!p&&a===5)&&(u.push(a,0,c,r),a=6),p&&(u.push(a,p,0,r),a=6)),c=""},f=0;f<o.length;f++){f&&(a===1&&d(),d(f));for(var $=0;$<o[f].length;$++)n=o[f][$],a===1?n==="<"?(d(),u=[u],a=3):c+=n:a===4?c==="--"&&n===">"?(a=1,c=""):c=n+c[0]:l?n===l?l="":c+=n:n==='"'||n==="'"?l=n:n===">"?(d(),a=1):a&&(n==="="?(a=5,r=c,c=""):n==="/"&&(a<5||o[f][$+1]===">")?(d(),a===3&&(u=u[0]),a=u,(u=u[0]).push(2,0,a),a=0):n===" "||n==="	"||n===`
`||n==="\r"?(d(),a=2):c+=n),a===3&&c==="!--"&&(a=4,u=u[0])}return d(),u})(e)),t),arguments,[])).length>1?t:t[0]}var U,us,Ii,Ne,Ho,Ut,ds,Mt,fs,Wo,Bo,Fi,bt=Symbol.for("pv"),Ht={},Bt=[],Ni=/^m(i|n|o|s|text|space)$/,jo=Array.isArray,Yo=Bt.slice,Ke=Object.assign;function Ve(e){e&&e.parentNode&&e.remove()}function ms(e,t,o){var n,r,a,c={},l=arguments.length;for(a in t)a=="key"?n=t[a]:a=="ref"&&typeof e!="function"?r=t[a]:c[a]=t[a];return l>2&&(c.children=l>3?Yo.call(arguments,2):o),gt(e,c,n,r,null)}function gt(e,t,o,n,r){var a={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:bt,__v:r||++us,__i:-1,__u:0};return!r&&U.vnode&&U.vnode(a),a}function Wt(e){return e.children}function Pt(e,t){this.props=e,this.context=t,this.__g=0}function Re(e,t){if(t==null)return e.__&&Re(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Re(e)}function Ri(e){var t,o=e.__v,n=o.__e,r=[],a=[],c=e.__P;c&&((t=Ke({constructor:bt},o)).__v=o.__v+1,U.vnode&&U.vnode(t),Go(c,t,o,e.__n,c.namespaceURI,32&o.__u?[n]:null,r,n||Re(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=t,ys(r,t,a),o.__=o.__e=null,t.__e!=n&&ps(t))}function ps(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),ps(e)}function cs(e){(8&e.__g||(e.__g|=8,Ne.push(e),Ut++))&&Ho==U.debounceRendering||((Ho=U.debounceRendering)||queueMicrotask)($s)}function $s(){try{for(var e,t=1;Ne.length;)Ne.length>t&&Ne.sort(ds),e=Ne.shift(),t=Ne.length,8&e.__g&&Ri(e)}finally{(Ut=Ne.length)&&(Ho||queueMicrotask)($s)}}function hs(e,t,o,n,r,a,c,l,u,d,f){var $,p,m,g,x,y,A=n.__k||Bt,b=t.length;for(u=Li(o,t,A,u,b),$=0;$<b;$++)(m=o.__k[$])!=null&&(p=~m.__i&&A[m.__i]||Ht,m.__i=$,y=Go(e,m,p,r,a,c,l,u,d,f),g=m.__e,(p.ref!=m.ref||8&p.__u)&&(p.ref&&Vo(p.ref,null,m,p),m.ref&&f.push(m.ref,m.__c||g,m)),x=x||g,4&m.__u?(u=gs(m,u,e,!p.__v),p.__e&&(p.__e=null)):typeof m.type=="function"&&y!==void 0?u=y:g&&(u=g.nextSibling),m.__u&=-21);return o.__e=x,u}function Li(e,t,o,n,r){var a,c,l,u,d,f,$,p,m,g=o.length,x=g,y=0,A=0,b=e.__k=Array(r);for(a=0;a<r;a++)(c=t[a])!=null&&typeof c!="boolean"&&typeof c!="function"?(typeof c!="object"||c.constructor===String?c=b[a]=gt(null,c):jo(c)?c=b[a]=gt(Wt,{children:c}):c.constructor===bt&&c.__b?c=b[a]=gt(c.type,c.props,c.key,c.ref,c.__v):b[a]=c,u=a+y,c.__=e,c.__b=e.__b+1,l=null,~(d=c.__i=Mi(c,o,u,x))&&(x--,(l=o[d])&&(l.__u|=2)),l&&l.__v?(c.__u|=16,d==u-1?y--:d==u+1?y++:d!=u&&(d>u?y--:y++,A=1)):(~d||(r>g?y--:r<g&&y++),typeof c.type!="function"&&(c.__u|=4))):b[a]=null;if(A){for(f=[],$=[],a=0;a<r;a++)if((c=b[a])&&16&c.__u){for(y=0,p=f.length;y<p;)f[m=y+p>>1]<c.__i?y=m+1:p=m;f[y]=c.__i,$[a]=y+1}for(y=f.length;a--;)$[a]&&($[a]==y?y--:b[a].__u|=4)}if(x)for(a=0;a<g;a++)!(l=o[a])||2&l.__u||(l.__e==n&&(n=Re(l)),Ko(l,l));return n}function gs(e,t,o,n){var r,a,c,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(a=0;a<r.length;a++)r[a]&&(r[a].__=e,t=gs(r[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=Re(e))&&!t.parentNode&&(t=null),c=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(c!=l&&(!n&&o.moveBefore&&c.parentNode?o.moveBefore(c,t):o.insertBefore(c,t||null)),t=c;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Mi(e,t,o,n){var r,a=e.key,c=e.type,l=t[o],u=l&&!(2&l.__u);if(l===null&&a==null||u&&a==l.key&&c==l.type)return o;if(n>(u?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&a==l.key&&c==l.type)return r}return-1}function ls(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function Lt(e,t,o,n,r){var a,c;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||ls(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||ls(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(c=Bo[t]||(Bo[t]=Pi(t)),(e.__a||(e.__a={}))[t]=Wo,a=t!=(t=t.replace(fs,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,c,a):e.removeEventListener(t,c,a));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Pi(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[Mt]==null)t[Mt]=Wo++;else if(t[Mt]<this.__a[e])return;return o(U.event?U.event(t):t)}}}function Go(e,t,o,n,r,a,c,l,u,d){var f,$,p,m,g,x,y,A,b,C,F,de,D,fe,re,X,be,me,ye=t.type;if(t.constructor!==bt)return null;128&o.__u&&(u=32&o.__u,f=o.__c.__z)&&(t.__u|=u,$=a=[],f.nodeType==8?l=zt(f,a):a.push(f),l=a[0]||l),(f=U.__b)&&f(t);e:if(typeof ye=="function"){p=c.length;try{if(A=t.props,b=(f=ye.prototype)&&f.render,C=(f=ye.contextType)&&n[f.__c],F=f?C?C.props.value:f.__:n,(m=o.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(b?t.__c=m=new ye(A,F):(t.__c=m=new Pt(A,F),m.constructor=ye,m.render=Ui),C&&C.sub(m),m.state||(m.state={}),m.__n=n,m.__g|=8,m.__h=[],m.__k=[]),b&&(m.__s||(m.__s=m.state),ye.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Ke({},m.__s)),Ke(m.__s,ye.getDerivedStateFromProps(A,m.__s)))),g=m.props,x=m.state,m.__v=t,o.__c){if(A!==g&&b&&!ye.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(A,F),t.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(A,m.__s,F)===!1){t.__v!=o.__v&&(m.props=A,m.state=m.__s,m.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(pe){pe&&(pe.__=t)}),Bt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&c.push(m),l=Re(o);break e}m.componentWillUpdate&&m.componentWillUpdate(A,m.__s,F),b&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(g,x,y)})}else b&&!ye.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),b&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=F,m.props=A,m.__P=e,m.__g&=-5,de=U.__r,D=b?25:0;do m.__g&=-9,de&&de(t),f=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++D<25);b&&(Bt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(n=Ke({},n,m.getChildContext())),b&&o.__c&&m.getSnapshotBeforeUpdate&&(y=m.getSnapshotBeforeUpdate(g,x)),fe=f&&f.type===Wt&&f.key==null?f.props.children:f,A.__P&&(f=l,r=(e=A.__P).namespaceURI,u=a=null,o.props&&o.props.__P!=e&&(o.__k.some(function(pe){pe&&Ko(pe,pe)}),o.__k=null),l=o.__k?Re(o,0):null),l=hs(e,jo(fe)?fe:[fe],t,o,n,r,a,c,l,u,d),A.__P&&(t.__e=null,l=f),t.__u&=-161,$&&$.some(Ve),m.__h.length&&c.push(m),1&m.__g&&(m.__g&=-4)}catch(pe){if(c.length=p,t.__v=null,u||a)if(pe&&pe.then){if(t.__u|=128|u,a){for(~(be=a.indexOf(l||void 0))||(be=a.length);(me=a[be-1])&&me.nodeType==8;)be--;for(;be<a.length;be++)if(me=a[be])if(a[be]=null,re){if(me==X)break}else{if(me.nodeType!=8)break;me.data.startsWith("$s")&&(X=zt(re=me))}}if(!re){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;re=l}(f=zt(re=t.__c.__z||(t.__c.__z=re)))?(t.__e=re,l=f):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ve);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),pe&&pe.then||bs(t),U.__e(pe,t,o)}}else l=t.__e=zi(o.__e,t,o,n,r,a,c,u,d,e);return(f=U.diffed)&&f(t),l}function zt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function bs(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bs))}function ys(e,t,o){for(var n=0;n<o.length;)Vo(o[n++],o[n++],o[n++]);U.__c&&U.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(a){a.call(r)})}catch(a){U.__e(a,r.__v)}})}function zi(e,t,o,n,r,a,c,l,u,d){var f,$,p,m,g,x,y,A,b=o.props||Ht,C=t.props,F=t.type;if(F=="svg"?r="http://www.w3.org/2000/svg":F=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),a){for(f=0;f<a.length;f++)if((g=a[f])&&(F?g.localName==F:g.nodeType==3)){e=g,a[f]=null;break}}if(!e){if(A=d.ownerDocument||document,!F)return A.createTextNode(C);e=A.createElementNS(r,F,C.is?C:d),l&&(U.__m&&U.__m(t,a),l=!1),a=null}if(F){if(d=F=="template"&&e.content||e,a=F=="textarea"&&C.defaultValue!=null?null:a&&Yo.call(d.childNodes),!l&&a)for(b={},f=0;f<e.attributes.length;f++)b[(g=e.attributes[f]).name]=g.value;for(f in b)g=b[f],f=="dangerouslySetInnerHTML"?p=g:f=="children"||f in C||f=="value"&&"defaultValue"in C||f=="checked"&&"defaultChecked"in C||Lt(e,f,null,g,r);for(f in C)g=C[f],f=="children"?m=g:f=="dangerouslySetInnerHTML"?$=g:f=="value"?x=g:f=="checked"?y=g:l&&typeof g!="function"||b[f]===g||Lt(e,f,g,b[f],r);$?(l||p&&($.__html==p.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(p&&(e.textContent=""),(F=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ni.test(F))&&(r="http://www.w3.org/1999/xhtml"),hs(d,jo(m)?m:[m],t,o,n,r,a,c,a?a[0]:o.__k&&Re(o,0),l,u),a&&a.some(Ve)),l&&F!="textarea"||(f="value",F=="progress"&&x==null?e.removeAttribute(f):x==null||x===e[f]&&(F!="progress"||x)||Lt(e,f,x,b[f],r),f="checked",y!=null&&y!=e[f]&&Lt(e,f,y,b[f],r))}else b===C||l&&e.data==C||(e.data=C);return e}function Vo(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){U.__e(r,o)}}function Ko(e,t,o){var n,r,a,c;if(U.unmount&&U.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Vo(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){U.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(c=0;c<n.length;c++)n[c]&&Ko(n[c],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=zt(n,a=[]))&&(n==e.__e&&a.some(Ve),Ve(r),Ve(n)),o||Ve(e.__e),e.__e=e.__c=e.__=null}function Ui(e,t,o){return this.constructor(e,o)}function Jo(e,t){var o,n,r,a;U.__&&U.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=gt(Wt,{children:[e]}),r=[],a=[],Go(t,t.__k,n||Ht,Ht,t.namespaceURI,n?null:t.firstChild?Yo.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,a),ys(r,t.__k,a),t.__k.props.children=null}U={__e:function(e,t,o,n){for(var r,a,c;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((c=(a=r.constructor)&&a.getDerivedStateFromError)&&r.setState(a.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),c=1),c&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw Ut=0,e}},us=0,Ii=function(e){return e!=null&&e.constructor===bt},Pt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Ke({},this.state)),typeof e=="function"&&(e=e(Ke({},o),this.props)),e&&(Ke(o,e),this.__v&&(t&&this.__k.push(t),cs(this)))},Pt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),cs(this))},Pt.prototype.render=Wt,Ne=[],Ut=0,ds=function(e,t){return e.__v.__b-t.__v.__b},Mt=Symbol(),fs=/(PointerCapture)$|Capture$/i,Wo=0,Bo={},Fi=0;var Je,V,Qo,ws,Xo=Object.is,jt=0,Cs=[],Zo=[],K=U,vs=K.__b,_s=K.__r,ks=K.diffed,xs=K.__c,Ss=K.unmount,Ts=K.__;function wt(e,t){K.__h&&K.__h(V,e,jt||t),jt=0;var o=V.__H||(V.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function h(e){return jt=1,tn(Os,e)}function tn(e,t,o){var n=wt(Je++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Os(void 0,t),function(a){var c=(n.__N||n.__)[0],l=n.t(c,a);Xo(c,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=V,!V.__f)){V.__f=!0;var r=V.shouldComponentUpdate;V.shouldComponentUpdate=function(a,c,l){var u=this.__H;if(!u)return!0;var d=!1,f=this.props!=a;if(u.__.some(function(p){p.__N&&(d=!0,Xo(p.__[0],p.__N[0])||(f=!0))}),r){var $=r.call(this,a,c,l);return d?$||f:$}return!d||f}}return n.__}function w(e,t){var o=wt(Je++,3);!K.__s&&sn(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,V.__H.__h.push(o))}function on(e,t){var o=wt(Je++,4);!K.__s&&sn(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,V.__h.push(o))}function N(e){return jt=5,Hi(function(){return{current:e}},[])}function Hi(e,t){var o=wt(Je++,7);return sn(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function nn(e){var t=wt(Je++,10),o=h();return t.__=e,V.componentDidCatch||(V.componentDidCatch=function(n,r){t.__&&t.__(n,r),o[1](n)}),[o[0],function(){return o[1]()}]}function Bi(){var e;do{for(;e=Zo.shift();)try{yt(e)}catch(o){K.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Cs.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(yt),t.__h.some(en),t.__h=[]}catch(o){t.__h=[],K.__e(o,e.__v)}}}while(Zo.length)}K.__b=function(e){V=null,vs&&vs(e)},K.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ts&&Ts(e,t)},K.__r=function(e){_s&&_s(e),Je=0;var t=(V=e.__c).__H;t&&(Qo==V?V.__h=[]:(t.__h.some(yt),t.__h.some(en),Je=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Qo=V},K.diffed=function(e){ks&&ks(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&As(Cs.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Qo=V=null},K.__c=function(e,t){t.some(function(o){try{o.__h.some(yt),o.__h=o.__h.filter(function(n){return!n.__||en(n)})}catch(n){o.__h=[function(){throw n}]}}),xs&&xs(e,t)},K.unmount=function(e){Ss&&Ss(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,As(Zo.push(r))}else yt(r)}catch(a){t=a}}),n.__H=void 0,t&&K.__e(t,n.__v))};var Es=typeof requestAnimationFrame=="function";function Wi(e){var t,o=function(){clearTimeout(n),Es&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);Es&&(t=requestAnimationFrame(o))}function As(e){e!=1&&ws==K.requestAnimationFrame||((ws=K.requestAnimationFrame)||Wi)(Bi)}function yt(e){var t=V,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),V=t}function en(e){var t=V;e.__c=e.__(),V=t}function sn(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Xo(o,e[n])})}function Os(e,t){return typeof t=="function"?t(e):t}var i=is.bind(ms);function ae(e){let t=new Set;function o(n){let[,r]=tn((c,l)=>c+1,0),a=N({select:n,selected:n(e)});return a.current={select:n,selected:n(e)},on(()=>{let c=()=>{a.current.select(e)!==a.current.selected&&r()};return t.add(c),c(),()=>{t.delete(c)}},[]),a.current.selected}return{get:()=>e,set(n){e={...e,...typeof n=="function"?n(e):n};for(let r of[...t])r()},watch(n){return t.add(n),()=>{t.delete(n)}},use:o}}function te(e,t,o=[]){let n=N(t);n.current=t,w(()=>{if(!e)return;let r=setInterval(()=>document.hidden||n.current(),e*1e3);return()=>clearInterval(r)},[e,...o])}var rn=ae({text:""});function J(e){on(()=>rn.set({text:e}),[e])}var ot=ae({polite:"",assertive:"",notices:[]}),Ds=0;function we(e,t=!1){let o=t?"assertive":"polite",n=ot.get()[o]===e?"\xA0":"";ot.set({[o]:e+n})}function _(e,t=!1){Ds+=1;let o=Ds;ot.set(({notices:n})=>({notices:[...n.slice(-2),{id:o,sentence:e,wrong:t}]})),we(e,t),t||setTimeout(()=>an(o),6e3)}function an(e){ot.set(({notices:t})=>({notices:t.filter(o=>o.id!==e)}))}var De=e=>e instanceof Error?e.message:String(e);async function S(e){try{await e()}catch(t){_(De(t),!0)}}var Te=Intl.DateTimeFormat().resolvedOptions().timeZone,ji=2e3,Fs=0;function Ns(e){let t=Date.parse(e??"")+500;if(Number.isNaN(t))return;let o=t-Date.now();Fs=Math.abs(o)>ji?o:0}var R=()=>Date.now()+Fs;function nt(){let[e,t]=h(R());return w(()=>{let o=setInterval(()=>t(R()),250);return()=>clearInterval(o)},[]),e}function Yt(e){let t=Math.max(0,Math.ceil(e/1e3)),[o,n]=[Math.floor(t/3600),Math.floor(t/60)%60];return[...o?[o,String(n).padStart(2,"0")]:[n],String(t%60).padStart(2,"0")].join(":")}var Gt=[["day",86400],["hour",3600],["minute",60],["second",1]];function un(e){let[t,o]=Gt.find(([,n])=>e%n===0&&e>=n)??["second",1];return[e/o,t]}function Vt(e){let[t,o]=un(e);return s(`unit.${o}`,{count:t})}var Rs={weekday:"short",day:"numeric",month:"short",year:"numeric"},Ls={weekday:"short"},ln={hour:"numeric",minute:"2-digit"};function Kt(e,t,o=null,n=!1){let r=cn(e,t,Te);if(n||!o||o===Te)return[r,null];try{let a=cn(e,t,o);return a===r?[r,null]:[s("when.there",{period:a,zone:Ms(o)}),s("when.yours",{period:cn(e,t,Te,Ls),zone:dn()})]}catch{return[r,null]}}var Ms=e=>e.replaceAll("_"," "),dn=()=>Ms(Te);function cn(e,t,o,n=Rs){return new Intl.DateTimeFormat($e,{...n,...ln,timeZone:o}).formatRange(new Date(e),new Date(t))}function Ps(e,t){let o=n=>{try{return new Date(e).toLocaleDateString($e,{...n,timeZone:t||Te})}catch{return new Date(e).toLocaleDateString($e,n)}};return{month:o({month:"short"}),day:o({day:"numeric"}),weekday:o({weekday:"short"})}}function zs(e,t){let o=new Date(e),n=r=>[o.toLocaleDateString($e,{...Rs,timeZone:r}),o.toLocaleTimeString($e,{timeStyle:"short",timeZone:r})];try{return n(t??Te)}catch{return n(Te)}}var B=e=>new Date(e).toLocaleString($e,{dateStyle:"medium",timeStyle:"short"});function Us(e,t){let[o,n]=[60,86400];if(t<10*o)return Z(e);if(t<n)return new Date(e).toLocaleTimeString($e,ln);let r=t<5*n?{...Ls,...ln}:{day:"numeric",month:"short"};return new Date(e).toLocaleString($e,r)}var Z=e=>new Date(e).toLocaleTimeString($e,{timeStyle:"medium"}),fn=e=>({first:new Date(`${e}T00:00:00`).toISOString(),last:new Date(`${e}T23:59:59`).toISOString()}),qs=1440*60*1e3;function Le(e,t){let o=t??Te,n=Date.parse(`${e}Z`),r=n-Qe(n-qs,o),a=n-Qe(n+qs,o),c=[r,a].find(d=>d+Qe(d,o)===n);if(c!==void 0)return{at:Is(c),gap:null};let l=Yi(a,r,o),u=new Date(l+Qe(l,o)).toISOString().slice(0,16);return{at:Is(l),gap:u}}function st(e,t){let o=Date.parse(e);return new Date(o+Qe(o,t??Te)).toISOString().slice(0,16)}function Yi(e,t,o){let n=Qe(e,o);for(;t-e>1e3;){let r=Math.floor((e+t)/2e3)*1e3;Qe(r,o)===n?e=r:t=r}return t}var Is=e=>new Date(e).toISOString().replace(/\.\d+Z/,"Z");function Qe(e,t){let o=new Intl.DateTimeFormat("en-US",{timeZone:t,hourCycle:"h23",year:"numeric",month:"numeric",day:"numeric",hour:"numeric",minute:"numeric",second:"numeric"}),n=Object.fromEntries(o.formatToParts(e).map(({type:$,value:p})=>[$,+p])),{year:r,month:a,day:c,hour:l,minute:u,second:d}=n;return Date.UTC(r,a-1,c,l,u,d)-Math.floor(e/1e3)*1e3}var Hs=()=>[...new Set([Te,"UTC",...Intl.supportedValuesOf("timeZone")])];var Ee=document.documentElement.dataset,vt="account",Gi=6e4,O=ae({account:rr()}),Xe=class extends Error{constructor(t,o){let n=`cognito.${o}`;super(tt(n)?s(n,{hint:s("sign.passwordHint")}):t),this.kind=o}};async function oe(e,t){let o;try{o=await fetch(`${Ee.cognito}/`,{method:"POST",headers:{"content-type":"application/x-amz-json-1.1","x-amz-target":`AWSCognitoIdentityProviderService.${e}`},body:JSON.stringify(t.AccessToken?t:{ClientId:Ee.client,...t})})}catch{throw new Error(s("sign.unavailable"))}let n=await o.json();if(o.ok)return n;throw new Xe(n.message??s("failure.title"),(n.__type??"").split("#").pop())}var _t=class extends Error{constructor(t,o){super(s("sign.newRequired")),this.user=t,this.challenge=o}},kt=class extends Error{constructor(t,o){super(s("sign.appRequired")),this.user=t,this.challenge=o}};async function Ws(e,t){let o=await oe("InitiateAuth",{AuthFlow:"USER_PASSWORD_AUTH",AuthParameters:{USERNAME:e,PASSWORD:t}});pn(o,e)}async function js({user:e,challenge:t},o){pn(await oe("RespondToAuthChallenge",{ChallengeName:"NEW_PASSWORD_REQUIRED",ChallengeResponses:{USERNAME:e,NEW_PASSWORD:o},Session:t}),e)}async function Ys({user:e,challenge:t},o){pn(await oe("RespondToAuthChallenge",{ChallengeName:"SOFTWARE_TOKEN_MFA",ChallengeResponses:{USERNAME:e,SOFTWARE_TOKEN_MFA_CODE:o},Session:t}),e)}function pn({AuthenticationResult:e,ChallengeName:t,Session:o},n){if(t==="NEW_PASSWORD_REQUIRED")throw new _t(n,o);if(t==="SOFTWARE_TOKEN_MFA")throw new kt(n,o);if(!e)throw new Error(s("sign.otherStep",{step:t}));nr(sr(e))}var Gs=e=>oe("ResendConfirmationCode",{Username:e}),$n=e=>oe("ForgotPassword",{Username:e}),Vs=(e,t,o)=>oe("ConfirmForgotPassword",{Username:e,ConfirmationCode:t,Password:o}),Ks=(e,t,o)=>oe("SignUp",{Username:e,Password:t,UserAttributes:[{Name:"email",Value:o}]}),Js=(e,t)=>oe("ConfirmSignUp",{Username:e,ConfirmationCode:t}),Qs=async(e,t)=>oe("ChangePassword",{PreviousPassword:e,ProposedPassword:t,AccessToken:await ve()});async function Xs(){return((await oe("GetUser",{AccessToken:await ve()})).UserMFASettingList??[]).includes("SOFTWARE_TOKEN_MFA")}var Zs=async()=>(await oe("AssociateSoftwareToken",{AccessToken:await ve()})).SecretCode;async function er(e){await oe("VerifySoftwareToken",{AccessToken:await ve(),UserCode:e}),await hn(!0)}var hn=async e=>oe("SetUserMFAPreference",{AccessToken:await ve(),SoftwareTokenMfaSettings:{Enabled:e,PreferredMfa:e}});async function ve(){let{account:e}=O.get();if(!e?.refresh)return null;let{token:t,until:o}=e;return t&&o&&Date.now()<o-Gi?t:(mn??=or(e).finally(()=>{mn=null}),mn)}function xt(e){let{account:t}=O.get();if(!t)return;let{refresh:o}=t;e||!o?Bs(o):Vi().finally(()=>Bs(o)),gn(),e&&_(e,!0)}async function Vi(){let e=await ve().catch(()=>null);if(!e)return;let t={Authorization:`Bearer ${e}`};await fetch("/v1/users/me/sign-out",{method:"POST",headers:t}).catch(()=>{})}function gn(){localStorage.removeItem(vt),O.set({account:null})}function Bs(e){e&&oe("RevokeToken",{Token:e}).catch(()=>{})}var mn=null;async function tr(){let{account:e}=O.get();e&&await or(e)}async function or(e){try{let t=await oe("InitiateAuth",{AuthFlow:"REFRESH_TOKEN_AUTH",AuthParameters:{REFRESH_TOKEN:e.refresh}}),o=sr({RefreshToken:e.refresh,...t.AuthenticationResult});return O.get().account?.refresh===e.refresh&&nr(o),o.token??null}catch(t){t instanceof Xe&&t.kind&&xt(s("sign.ended"))}return O.get().account?.token??null}function nr(e){let{user:t,roles:o,refresh:n}=e,r=JSON.stringify({user:t,roles:o,refresh:n});localStorage.getItem(vt)!==r&&localStorage.setItem(vt,r),O.set({account:e})}addEventListener("storage",({key:e})=>{(e===vt||e===null)&&O.set({account:rr()})});function sr({AccessToken:e,RefreshToken:t,ExpiresIn:o}){let n=JSON.parse(Ki(e.split(".")[1])),r=n["cognito:groups"]??[];return{user:n.username,roles:r,token:e,refresh:t,until:Date.now()+o*1e3}}function Ki(e){let t=e.replaceAll("-","+").replaceAll("_","/"),o=Uint8Array.from(atob(t),n=>n.charCodeAt(0));return new TextDecoder().decode(o)}function rr(){try{return JSON.parse(localStorage.getItem(vt)??"null")}catch{return null}}var rt=e=>!!e?.roles.some(t=>/^(organizer|admin)$/.test(t));var Ji=5,ar=1,Qi=10;function Xi(e,t){let o=`problem.${e}`;return tt(o)?s(o,{count:t?.in_use??0}):t?.message??t?.detail??s("failure.unreachable")}var j=class extends Error{constructor(t,o){let n=(o?.type??"").split(":").pop();super(Xi(n,o)),this.status=t,this.kind=n,this.body=o}},T=(e,t)=>M("GET",e,void 0,t),E=(e,t,o)=>M("POST",e,t,o);async function M(e,t,o,{accept:n="application/json"}={}){let r=e==="POST"&&t.startsWith("/v1/")?nc():null;for(let a=1;;a+=1){let c=await ec(e,t,o,{accept:n,key:r}),l=c.status===429||c.status===503;if(!(l||c.status===0&&(r||e==="GET"))||a===Ji)return tc(c);await oc(l?Zi(c,a):200*2**a*(.5+Math.random()))}}function Zi({retryAfter:e},t){let o=/^\d+$/.test(e??"")?Number(e):ar,n=Math.min(o,Qi);return 1e3*(n+Math.random()*t*Math.max(n,ar))}async function ec(e,t,o,{accept:n,key:r}){let a={accept:n};o!==void 0&&(a["content-type"]="application/json"),r&&(a["idempotency-key"]=r);let c=await ve();c&&(a.authorization=`Bearer ${c}`);try{let l=o===void 0?void 0:JSON.stringify(o),u=await fetch(t,{method:e,headers:a,body:l});Ns(u.headers.get("date"));let d=await u.text(),f=u.headers.get("content-type")??"";return{status:u.status,type:f,text:d,retryAfter:u.headers.get("retry-after")}}catch{return{status:0,type:"",text:""}}}function tc({status:e,type:t,text:o}){let n=t.includes("json")&&o?JSON.parse(o):o;if(e===401&&xt(s("sign.ended")),e<200||e>=300)throw new j(e,typeof n=="object"?n:null);return n}async function Me(e,t=1e3){let o=[],n=null;do{let r=await T(ne(e,{limit:100,cursor:n}));o.push(...r.items),n=r.next}while(n&&o.length<t);return o}function ne(e,t){let o=new URLSearchParams;for(let[n,r]of Object.entries(t))r!==null&&r!==""&&o.set(n,String(r));return o.size?`${e}${e.includes("?")?"&":"?"}${o}`:e}var at=(e,t,o)=>bn(e,new Blob([o],{type:t}));async function ir(e){let t=await ve(),o=t?{authorization:`Bearer ${t}`}:{},n=await fetch(e,{headers:o}).catch(()=>null);if(!n)throw new j(0,null);if(!n.ok)throw new j(n.status,await n.json().catch(()=>null));return n.blob()}function bn(e,t){let o=document.createElement("a");o.href=URL.createObjectURL(t),o.download=e,o.click(),setTimeout(()=>URL.revokeObjectURL(o.href),1e4)}var oc=e=>new Promise(t=>setTimeout(t,e));function nc(){return[...crypto.getRandomValues(new Uint8Array(16))].map(e=>e.toString(16)).join("")}var Jt="/v1/users/me/devices",it=ae({state:"unknown"}),yn=()=>"serviceWorker"in navigator&&"PushManager"in window&&"Notification"in window;async function cr(){it.set({state:await sc().catch(()=>"impossible")})}async function sc(){let{key:e,items:t}=await T(Jt);if(!e||!yn())return"impossible";if(Notification.permission==="denied")return"blocked";let o=await mr();return t.some(n=>n.id===o)?"on":"off"}async function lr(){if(await Notification.requestPermission()!=="granted"){it.set({state:"blocked"});return}let{key:e}=await T(Jt),{pushManager:t}=await navigator.serviceWorker.ready,o={userVisibleOnly:!0,applicationServerKey:e},{endpoint:n}=await t.subscribe(o);await dr(),await E(Jt,{endpoint:n}),it.set({state:"on"})}async function ur(){let e=await mr();await wn(),e&&await M("DELETE",`${Jt}/${e}`),it.set({state:"off"})}async function wn(){yn()&&await(await vn())?.unsubscribe()}async function dr(){let e={title:s("push.title"),body:s("push.body")};await(await caches.open("texts")).put("/texts",new Response(JSON.stringify(e)))}async function fr(){yn()&&await vn()&&await dr()}var vn=async()=>(await navigator.serviceWorker.getRegistration())?.pushManager.getSubscription();async function mr(){let e=(await vn())?.endpoint;if(!e)return null;let t=await crypto.subtle.digest("SHA-256",new TextEncoder().encode(e));return[...new Uint8Array(t)].map(n=>n.toString(16).padStart(2,"0")).join("").slice(0,32)}var _n="bookings",Qt="tickets";function pr(){if(!("serviceWorker"in navigator))return;let e=()=>navigator.serviceWorker.register(rc()).catch(()=>{});document.readyState==="complete"?e():addEventListener("load",e,{once:!0})}function rc(){let e="/worker.js",{trustedTypes:t}=window;return t?t.createPolicy("worker",{createScriptURL:()=>e}).createScriptURL(""):e}function $r(e,t,o){let n=o.toSorted((r,a)=>r.end>a.end?-1:1).slice(0,200).map(r=>({...r,guests:[]}));try{localStorage.setItem(_n,JSON.stringify({user:e,at:t,bookings:n}))}catch{hr()}}function kn(e){try{let t=JSON.parse(localStorage.getItem(_n)??"null");if(t===null||t.user===e)return t}catch{}return hr(),null}var hr=()=>{localStorage.removeItem(_n),localStorage.removeItem(Qt)};function gr({id:e,changed_at:t},o){let r=[...yr(localStorage.getItem(Qt)).filter(([a])=>!a.startsWith(`${e} `)),[`${e} ${t}`,o]].slice(-20);try{localStorage.setItem(Qt,JSON.stringify(r))}catch{}}function br({id:e,changed_at:t}){return yr(localStorage.getItem(Qt)).find(([n])=>n===`${e} ${t}`)?.[1]??null}function yr(e){try{let t=JSON.parse(e??"[]");return Array.isArray(t)?t:[]}catch{return[]}}var En=500,ac=1e4,ic=3e4,cc=1e4,lc=1e3,uc=3e4,ze=4,Ae=30,ee=ae({state:"idle",recovered:0}),qe=new Map,xn=new Map,Pe=null,St=En,Sn=[],wr,Tn;function vr(){ee.get().state==="idle"&&ee.set({state:"connecting"});let e=new WebSocket(new URL(Ee.socket,location.href.replace(/^http/,"ws")));Pe=e,e.onopen=()=>{St=En,ee.set(({state:t,recovered:o})=>({state:"live",recovered:t==="off"?o+1:o}));for(let t of qe.keys())xr(t);kr()},e.onmessage=({data:t})=>mc(JSON.parse(t)),e.onclose=()=>_r(e)}function _r(e){if(Pe===e){if(An(),Pe=null,!qe.size){ee.set({state:"idle"});return}ee.set({state:"off"}),wr=setTimeout(vr,St*(.5+Math.random())),St=Math.min(2*St,ac)}}function dc(){let e=Pe;Pe=null,clearTimeout(wr),An(),ee.set({state:"idle"}),e?.close()}function kr(){An(),Sn=[setTimeout(()=>{ct({type:"ping"}),Sn.push(setTimeout(fc,cc))},ic)]}function An(){for(let e of Sn)clearTimeout(e)}function fc(){let e=Pe;e&&(_r(e),e.close())}function ct(e){return Pe?.readyState!==WebSocket.OPEN?!1:(Pe.send(JSON.stringify(e)),!0)}async function xr(e){let[t,o]=e.split(" ");if(t==="booking"){let n=await ve();ct({type:"subscribe",booking:o,...n?{token:n}:{}})}else t==="conference"&&ct({type:"subscribe",conference:o})}function mc(e){kr();let t=$c(e);if(e.version!==void 0){if(!pc(e,xn.get(t)))return;xn.set(t,e)}for(let o of qe.get(t)??[])o(e)}function pc(e,t){let[o,n]=[e.version??-1,t?.version??-1];return!t||o!==n?o>n:(e.timestamp??"")>=(t.timestamp??"")}function $c({type:e,conference:t,booking:o}){return e==="availability"?`conference ${t}`:e==="booking"?`booking ${o}`:e}function Cn(e,t){clearTimeout(Tn);let o=qe.get(e);return o?o.add(t):(qe.set(e,new Set([t])),ee.get().state==="live"&&xr(e)),ee.get().state==="idle"&&vr(),()=>{qe.get(e)?.delete(t),setTimeout(()=>hc(e),lc)}}function hc(e){if(qe.get(e)?.size!==0)return;qe.delete(e),xn.delete(e);let[t,o]=e.split(" ");o&&ct({type:"unsubscribe",[t]:o}),qe.size||(clearTimeout(Tn),Tn=setTimeout(dc,uc))}function Tt(e,t){w(()=>{let o=e.map(n=>Cn(n,t));return()=>{for(let n of o)n()}},[e.join()])}var lt=()=>ee.use(({state:e})=>e);function Sr(){ee.get().state==="off"&&!document.hidden&&(St=En)}addEventListener("online",Sr);document.addEventListener("visibilitychange",Sr);var q=ae({bookings:{},state:"empty",problem:null,at:0}),ue=({status:e})=>e!=="CANCELED",G=({status:e})=>e==="CONFIRMATION_PENDING",Fe=e=>!!e.invitation&&ue(e)&&!Xt(e),We=e=>G(e)||!!(e.request&&G(e.request)),ke=({status:e})=>e==="WAITLISTED",Xt=({start:e})=>!!e&&Date.parse(e)<=R(),gc=e=>(G(e)||ke(e)||!!e.request)&&!Xt(e);function Et(e,t){let o=Object.values(t).filter(n=>n.conference===e);return o.find(ue)??o.sort((n,r)=>n.created_at<r.created_at?1:-1)[0]??null}var Zt=(e,t)=>Ce(null,()=>E("/v1/bookings",{conference:e.id,...t})),eo=(e,t)=>Ce(e,()=>E(`/v1/bookings/${e.id}/confirm`,t?{seats:t}:void 0)),Or=(e,t)=>Ce(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t})),Dr=(e,t,o)=>Ce(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:t,accept:o})),qr=(e,t)=>Ce(e,()=>E(`/v1/bookings/${e.id}/move`,{category:t,waitlist:!0})),qn=e=>Ce(e,()=>M("PATCH",`/v1/bookings/${e.id}`,{seats:e.seats??1}));async function Ir({id:e},t){let o=await M("PATCH",`/v1/bookings/${e}`,{guests:t});Ie({id:e,guests:o.guests})}var Fr=(e,t)=>Ce(e,()=>E(`/v1/bookings/${e.id}/accept`,t?{seats:t}:void 0)),Nr=e=>Ce(e,()=>E(`/v1/bookings/${e.id}/decline`)),to=e=>Ce(e,()=>E(`/v1/bookings/${e.id}/cancel`)),In=e=>Ce(e,()=>E(`/v1/bookings/${e.id}/reactivate`));async function Ce(e,t){let o=e&&Be.get(e.id);try{let n=await t();e&&Be.get(e.id)!==o?(Ie({id:n.id,declined:n.declined,invitation:n.invitation}),He(n)):Ie({...n,...bc(n)},!0)}catch(n){if(!(n instanceof j))throw n;let[,r]=/^guests\.(\d+)/.exec(n.body?.field??"")??[];_(r?s("guests.wrong",{number:Number(r)+1}):n.message,!0),e?await He(e):n.body?.booking_id&&await He({id:n.body.booking_id})}}function bc({id:e,status:t,ticket:o,position:n}){let r=q.get().bookings[e];return!(r&&ke(r)&&t==="WAITLISTED")||n||r.ticket!==o?{}:{position:r.position,position_exact:r.position_exact}}var Rr=({id:e,conference_name:t})=>S(async()=>{let o=await T(`/v1/bookings/${e}/calendar.ics`,{accept:"text/calendar"});at(`${t}.ics`,"text/calendar",o)}),yc=300,wc=8,Be=new Map,Ue=new Map,On=0;async function _e(){let{account:e}=O.get();if(!e)return;On+=1;let t=On;navigator.onLine||Tr(e.user),Dn()||q.set({state:"loading"});let o=new Map(Be);try{let n=await Me("/v1/users/me/bookings");if(e.user!==O.get().account?.user)return;q.get().state==="stored"&&q.set({bookings:{}});let r=n.filter(({id:a})=>Be.get(a)===o.get(a));for(let a of r)Ie(a);q.set({state:"ready",problem:null,at:Date.now()})}catch(n){if(t!==On)return;n instanceof j&&n.status===0&&Tr(e.user),Dn()?q.set({problem:n}):q.set({state:"failed",problem:n})}}function vc(){let{bookings:e,state:t,at:o}=q.get(),{account:n}=O.get();n&&t==="ready"&&$r(n.user,o,Object.values(e))}var Dn=()=>["ready","stored"].includes(q.get().state);function Tr(e){let t=kn(e);if(Dn()||!t)return;let o=Object.fromEntries(t.bookings.map(n=>[n.id,n]));q.set({bookings:o,state:"stored",at:t.at})}async function He(e){let{account:t}=O.get();if(!t)return;let o=Be.get(e.id);try{let n=await T(`/v1/bookings/${e.id}`);Be.get(e.id)===o&&Ie(n)}catch{}}function Ie(e,t=!1){let o=q.get().bookings[e.id],n={...o,...e};o&&G(o)&&ke(n)&&(n.missed_at=o.deadline),ue(n)&&(n.declined=!1),q.set(({bookings:r})=>({bookings:{...r,[e.id]:n}})),(o||t)&&Tc(o??null,n),_c(n)}function _c(e){let{id:t}=e;if(Fe(e))return;let o=ue(e)&&!Xt(e)&&Ue.size<wc;(gc(e)||o)&&!Ue.has(t)?Ue.set(t,Cn(`booking ${t}`,kc)):!ue(e)&&Ue.has(t)&&Lr(t)}function Lr(e){Ue.get(e)?.(),Ue.delete(e)}function kc({booking:e="",status:t,seats:o,position:n,exact:r,deadline:a,reason:c,request:l}){Be.set(e,(Be.get(e)??0)+1),q.set({at:Date.now()});let{request:u}=q.get().bookings[e]??{},d=l?{...xc(l),category_name:Sc(u,l)}:null;Ie({id:e,status:t,seats:o,position:n,position_exact:r,deadline:a,reason:c,request:d}),u&&!d?He({id:e}):d?.category&&!d.category_name&&He({id:e})}var xc=({exact:e,...t})=>({...t,position_exact:e}),Sc=(e,{category:t})=>e?.category===t?e?.category_name:null;function Tc(e,t){let{conference_name:o,position:n}=t,r=e!==null&&G(e);if(e&&Ec(e,t),e?.status!==t.status){let a={CONFIRMED:()=>s("booking.confirmedAt",{name:o}),WAITLISTED:()=>r?s("booking.expiredAt",{name:o}):n?s("booking.positionAt",{name:o,position:n}):s("booking.joinedAt",{name:o}),CONFIRMATION_PENDING:()=>s("booking.offeredAt",{name:o,time:Z(t.deadline??"")}),CANCELED:()=>s("booking.canceledAt",{name:o,reason:Fn(t)})}[t.status]();we(a,G(t)||r)}else ke(t)&&e.position!==n&&n&&we(s("booking.positionAt",{name:o,position:n}))}function Ec(e,t){let{request:o,conference_name:n}=t;if(!!(o&&G(o))&&!(e.request&&G(e.request))){let a=Z(o?.deadline??"");we(s("more.offeredAt",{name:n,time:a}),!0)}else o&&ke(o)&&e.request&&G(e.request)&&we(s("more.expiredAt",{name:n}),!0)}function Fn({reason:e,declined:t,invitation:o}){let n=`canceled.${Ac({reason:e,declined:t,invitation:o})}`;return s(tt(n)?n:"canceled.other")}function Ac({reason:e,declined:t,invitation:o}){return o&&e==="declined"?"invitation":o&&e==="lapsed"?"expired":t&&e==="attendee"?"declined":e??"other"}var Mr=({id:e,start:t,end:o},n)=>Object.values(n).filter(r=>ue(r)&&!r.invitation&&r.conference!==e&&Date.parse(r.start)<Date.parse(o)&&Date.parse(t)<Date.parse(r.end));function Cc(){if(q.get().state!=="stored")for(let e of Object.values(q.get().bookings)){G(e)&&Date.parse(e.deadline??"")<=R()&&(e.invitation?Ie({id:e.id,status:"CANCELED",reason:"lapsed"}):Ie({id:e.id,status:"WAITLISTED",position:null,deadline:null}),He(e));let{request:t}=e;if(t&&G(t)&&Date.parse(t.deadline??"")<=R()){let o={status:"WAITLISTED",position:null,deadline:null};Ie({id:e.id,request:{...t,...o}}),He(e)}}}var Er=Date.now();function Oc(){if(document.hidden)return;Cc();let e=ee.get().state==="live"?Ae:ze;if(Date.now()-Er<e*1e3)return;Er=Date.now(),q.get().problem&&_e();let t=Object.values(q.get().bookings).filter(o=>Ue.has(o.id)&&!Xt(o)||Fe(o));for(let o of t)He(o)}var Ar,Cr=0;function Pr(){let e=()=>{let{account:o}=O.get(),n=o?.user??null;if(n!==Ar){Ar=n,kn(n),n||wn().catch(()=>{});for(let r of[...Ue.keys()])Lr(r);q.set({bookings:{},state:"empty",problem:null}),_e()}};O.watch(e),ee.watch(()=>{let{recovered:o}=ee.get();o!==Cr&&_e(),Cr=o}),addEventListener("online",_e);let t;q.watch(()=>{clearTimeout(t),t=setTimeout(vc,yc)}),setInterval(Oc,500),e()}function v({action:e,kind:t="",children:o,disabled:n=!1,...r}){let[a,c]=h(!1),l=N(!0);w(()=>()=>{l.current=!1},[]);let u=async d=>{if(a)return;let f=d.currentTarget;qc(f,f.closest("dialog, section, li, aside")),c(!0);try{await e()}finally{l.current&&c(!1)}};return i`<button
    type="button"
    class=${`button ${t}`}
    onClick=${u}
    disabled=${n}
    aria-busy=${a}
    ...${r}
  >
    ${o}
  </button>`}var Dc=1e4;function qc(e,t){let o=Date.now()+Dc,n=()=>{if(e.isConnected){document.activeElement===e&&Date.now()<o&&requestAnimationFrame(n);return}if(document.activeElement!==document.body)return;let r=t?.isConnected?t:document.querySelector("main"),a=r?.querySelector("h1, h2")??r;a instanceof HTMLElement&&(a.tabIndex=-1,a.focus())};requestAnimationFrame(n)}function ie({start:e,end:t,timezone:o,online:n=!1}){let[r,a]=Kt(e,t,o,n);return i`<span class="when">
    <time datetime=${e}>${r}</time>
    ${a&&i`<span class="there">${a}</span>`}
  </span>`}var he=({location:e,online:t=!1})=>t?i`<a class="place" href=${e} rel="noopener noreferrer nofollow" target="_blank"
        >${e}</a
      >`:i`<span class="place">${e}</span>`,oo=({topics:e})=>i`<ul class="topics">
    ${e.map(t=>i`<li key=${t}>
          <a class="topic" href=${`#/conferences?topic=${encodeURIComponent(t)}`}>${t}</a>
        </li>`)}
  </ul>`;function no({conference:e}){let{capacity:t,available:o,confirmed:n,held:r,waitlisted:a}=e,c=u=>({width:`${100*u/Math.max(1,t)}%`}),l=[o?s("seats.left",{count:o}):s("seats.soldOut"),r?s("seats.held",{count:r}):"",a?s("seats.waiting",{count:a}):""];return i`<div class="seats">
    <div class="bar" aria-hidden="true">
      <span class="sold" style=${c(n)}></span>
      <span class="held" style=${c(r)}></span>
    </div>
    <p class=${o?"count":"count full"}>${l.filter(Boolean).join(" \xB7 ")}</p>
  </div>`}var Ic=e=>s(`status.${e}`),At=({status:e})=>i`<span class=${`status ${e.toLowerCase()}`}>${Ic(e)}</span>`,so=({booking:e})=>Fe(e)?i`<span class=${`status ${e.status.toLowerCase()}`}>${s("status.invited")}</span>`:i`<${At} status=${e.status} />`,zr=new Map;function Nn({id:e,deadline:t,left:o}){let n=`${e} ${t}`,r=Math.max(zr.get(n)??1,o);return zr.set(n,r),i`<p class="left">
      <span class="clock" role="timer">${Yt(o)}</span>
      <span class="until">${s("offer.until",{time:Z(t)})}</span>
    </p>
    <div class="bar draining" aria-hidden="true">
      <span class="sold" style=${{width:`${100*Math.max(0,o)/r}%`}}></span>
    </div>`}function ro({booking:e,named:t=!1}){let o=nt(),n=e.deadline??"",r=Date.parse(n)-o,{seats:a=1}=e,[c,l]=h(0),u=i`<strong>${e.conference_name}</strong>`;return i`<div class="offer">
    <p class="held-for">
      ${t?le(a>1?"party.heldAt":"offer.heldAt",{name:u,count:a}):s(a>1?"party.held":"offer.held",{count:a})}
    </p>
    <${Nn} id=${e.id} deadline=${n} left=${r} />
    ${a>1&&i`<${xe}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${a}
        value=${c||a}
        onChange=${l}
      />`}
    <div class="acts">
      <${v} kind="primary" action=${()=>eo(e,c)} disabled=${r<=0}>
        ${(c||a)>1?s("party.claimSeats",{count:c||a}):s("offer.claim")}
      <//>
      <${v} action=${()=>to(e)} disabled=${r<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function Ct({booking:e}){let{status:t,seats:o=1}=e;return t==="CONFIRMED"?i`<p class="stands">${s(o>1?"party.has":"booking.confirmed",{count:o})}</p>`:t==="CANCELED"?i`<p class="stands">${Fn(e)}</p>`:G(e)?null:i`<${Fc} booking=${e} /><p class="stands">${Rn(e)}</p>
    ${o>1&&i`<p class="quiet">${s("party.waits",{count:o})}</p>`}`}function Rn({position:e,position_exact:t}){return e?le(t===!1?"booking.positionAbout":"booking.position",{position:i`<strong class="position">#${Q(e)}</strong>`}):s("booking.waitlisted")}function Fc({booking:e}){let{offers:t,missed_at:o,changed_at:n}=e;return o?i`<p class="missed">${s("booking.missed",{time:Z(o)})}</p>`:!t||!n?null:i`<p class="missed">
    ${s("booking.missedLast",{count:t,time:B(n)})}
  </p>`}var L=()=>i`<div class="loading" role="status">
    <span class="unseen">${s("app.loading")}</span>
    <span class="bone" aria-hidden="true"></span><span class="bone" aria-hidden="true"></span
    ><span class="bone" aria-hidden="true"></span>
  </div>`,W=({title:e,children:t})=>i`<div class="empty">
    <p class="title">${e}</p>
    ${t}
  </div>`,I=({error:e,retry:t,children:o})=>i`<div class="empty failure" role="alert">
    <p class="title">${s("failure.title")}</p>
    <p>${De(e)}</p>
    ${o}
    ${t&&i`<${v} action=${t}>${s("failure.retry")}<//>`}
  </div>`,je=({label:e,columns:t,children:o})=>i`<div class="scroll" tabindex="0" role="region" aria-label=${e}>
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
  </div>`}function xe({name:e,label:t,least:o=1,most:n,value:r,onChange:a}){let c=Array.from({length:n-o+1},(u,d)=>d+o);return i`<${k} name=${e} label=${t}>${u=>i`<select
    ...${u}
    value=${r}
    onChange=${d=>a(Number(d.target.value))}
  >
    ${c.map(d=>i`<option key=${d} value=${d} selected=${d===r}>${Q(d)}</option>`)}
  </select>`}<//>`}function Ln(){let{polite:e,assertive:t,notices:o}=ot.use(n=>n);return i`<div class="messages">
    <div class="unseen" aria-live="polite">${e}</div>
    <div class="unseen" aria-live="assertive">${t}</div>
    <div class="notices" role="region" aria-label=${s("app.notices")}>
      ${o.map(({id:n,sentence:r,wrong:a})=>i`<p key=${n} class=${a?"notice bad":"notice"}>
            <span>${r}</span>
            <button
              type="button"
              class="button plain"
              aria-label=${s("app.dismiss")}
              onClick=${()=>an(n)}
            >
              ✕
            </button>
          </p>`)}
    </div>
  </div>`}function Y({title:e,children:t,close:o}){let n=N(null);return w(()=>{let r=document.activeElement;return n.current?.showModal(),()=>{r instanceof HTMLElement&&r.focus()}},[]),i`<dialog ref=${n} onClose=${o} aria-labelledby="dialog-title">
    <div class="head">
      <h2 id="dialog-title">${e}</h2>
      <button type="button" class="button plain" aria-label=${s("dialog.close")} onClick=${o}>
        ✕
      </button>
    </div>
    ${t}
    <${Ln} />
  </dialog>`}function se({title:e,children:t,confirmLabel:o,action:n,close:r}){return i`<${Y} title=${e} close=${r}>
    ${t}
    <div class="acts">
      <${v} kind="danger" action=${async()=>{await n(),r()}}>${o}<//>
      <${v} action=${r}>${s("booking.keep")}<//>
    </div>
  <//>`}var H=class extends Error{constructor(t,o){super(o),this.body={field:t}}};function Nc({validity:e,min:t,max:o,minLength:n,maxLength:r}){return e.valid?"":e.valueMissing?s("form.required"):e.tooLong?s("form.tooLong",{max:r}):e.tooShort?s("form.tooShort",{min:n}):e.typeMismatch?s("form.email"):e.badInput||e.rangeUnderflow||e.rangeOverflow?o?s("form.number",{min:Number(t),max:Number(o)}):s("form.numberFrom",{min:Number(t)}):s("form.invalid")}function P(e,t){let[o,n]=h({}),[r,a]=h(""),[c,l]=h(!1),u=N(null),d=()=>[...u.current?.elements??[]].filter(({name:m})=>m in e);w(()=>[...d()].sort((m,g)=>Number(m.validity.valid)-Number(g.validity.valid)).find(({name:m})=>o[m])?.focus(),[o]);let f=async m=>{if(m.preventDefault(),u.current=m.target,c)return;let g=d().map(y=>[y.name,Nc(y)]),x=Object.fromEntries(g.filter(([,y])=>y));if(a(""),n(x),!Object.keys(x).length){l(!0);try{let y=Object.fromEntries(new FormData(u.current));await t(y,u.current)}catch(y){let A=y?.body?.field,b=Rc(A,e);b?n({[b]:Lc(A,De(y))}):a(De(y))}finally{l(!1)}}},$=Object.keys(o).map(m=>e[m]),p=r||($.length?s("form.check",{count:$.length,fields:$.join(", ")}):"");return{submit:f,busy:c,errorAt:m=>o[m]??null,summary:p}}function Rc(e="",t){let o=e.split(".");for(;o.length&&!(o.join(".")in t);)o.pop();return o.join(".")||null}function Lc(e,t){let o=t.startsWith(`${e}: `)?t.slice(e.length+2):t;return o==="must be in the future"?s("form.past"):o==="must be an https URL"?s("webhook.https"):o==="must be before the end"?s("form.order"):o==="must open before it closes"?s("form.opensLate"):o==="must have different names"?s("form.sameName"):o.charAt(0).toUpperCase()+o.slice(1)}var z=({error:e})=>i`<p class="wrong" role="alert">${e}</p>`,ut=({label:e=s("sign.password"),error:t=null})=>i`<${k}
    label=${e}
    name="password"
    type="password"
    autocomplete="new-password"
    required
    minlength="12"
    hint=${s("sign.passwordHint")}
    error=${t}
  />`;var Mn="/v1/users/me/calendar",Ur=()=>{},Pn=["offers","bookings","conferences"],Mc={email:null,email_verified:!1,email_pending:null,mails:Pn,language:null};function Hr({signIn:e}){let{account:t}=O.use(o=>o);return J(s("account.title")),i`<h1 tabindex="-1">${s("account.title")}</h1>
    ${t?i`<${Pc} key=${t.user} user=${t.user} />`:i`<${W} title=${s("account.signIn")}>
            <button type="button" class="button primary" onClick=${()=>e()}>
              ${s("nav.signIn")}
            </button>
          <//>`}`}function Pc({user:e}){let[t,o]=h(null),[n,r]=h(null),a=()=>T("/v1/users/me").then(l=>{o(l),r(null)},l=>{l instanceof j&&l.status===404?o(Mc):r(l)});w(()=>{a()},[]);let c=async l=>o(await M("PATCH","/v1/users/me",l));return n?i`<${I} error=${n} retry=${a} />`:t?i`
    <p class="quiet">${s("account.name",{name:e})}</p>
    <${zc} user=${t} change=${c} />
    <${Uc} user=${t} change=${c} />
    <${Hc} />
    <${Bc} />
    <${Wc} user=${e} />
    <${jc} user=${e} />
    <${Yc} />
  `:i`<${L} />`}function zc({user:e,change:t}){let o={email:s("sign.email")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({email:u})=>{await t({email:u}),_(s("form.saved"))}),l=e.email?s(e.email_verified?"account.mailsTo":"account.unverified",{email:e.email}):s("account.noMails");return i`<section aria-labelledby="address">
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
  </section>`}function Uc({user:e,change:t}){let o=e.language??"en",n=r=>{let a=Pn.filter(c=>e.mails.includes(c)!==(c===r));return S(()=>t({mails:a}))};return i`<section aria-labelledby="mails">
    <h2 id="mails" tabindex="-1">${s("account.mails")}</h2>
    <fieldset class="checks">
      <legend class="unseen">${s("account.mails")}</legend>
      ${Pn.map(r=>i`<label class="check" key=${r}>
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
          ${Uo.map(a=>i`<option key=${a} value=${a} lang=${a} selected=${a===o}>
                ${s(`language.${a}`)}
              </option>`)}
        </select>`}
    <//>
  </section>`}function Hc(){let{state:e}=it.use(r=>r);if(w(()=>{cr()},[]),["unknown","impossible"].includes(e))return null;let[t,o,n]=e==="on"?[s("device.on"),s("device.turnOff"),ur]:[s(e==="blocked"?"device.blocked":"device.text"),s("device.turnOn"),lr];return i`<section aria-labelledby="device">
    <h2 id="device" tabindex="-1">${s("device.title")}</h2>
    <p role="status">${t}</p>
    <div class="acts">
      <${v} action=${()=>S(n)} disabled=${e==="blocked"}>
        ${o}
      <//>
    </div>
  </section>`}function Bc(){let[e,t]=h(null),[o,n]=h(""),[r,a]=h(!1),c=(f,$="")=>{t(f),n($)};w(()=>{T(Mn).then(({created_at:f})=>t(f),Ur)},[]);let l=()=>S(async()=>{let f=await E(Mn);c(f.created_at,f.url)}),u=()=>S(async()=>{await M("DELETE",Mn),c(null),_(s("calendar.removed"))}),d=()=>S(async()=>{await navigator.clipboard.writeText(o),_(s("calendar.copied"))});return i`<section aria-labelledby="calendar">
    <h2 id="calendar" tabindex="-1">${s("calendar.title")}</h2>
    <p>${e?s("calendar.since",{time:B(e)}):s("calendar.text")}</p>
    ${o&&i`<div class="form">
        <${k} label=${s("calendar.link")} name="calendar" readonly value=${o} hint=${s("calendar.secret")} />
        <div class="acts">
          <${v} kind="primary" action=${d}>${s("calendar.copy")}<//>
          <a class="button" href=${o.replace(/^https?/,"webcal")}>${s("calendar.open")}</a>
        </div>
      </div>`}
    <div class="acts">
      ${e?i`<button type="button" class="button" onClick=${()=>a(!0)}>
                ${s("calendar.reset")}
              </button>
              <${v} action=${u}>${s("calendar.remove")}<//>`:i`<${v} action=${l}>${s("calendar.create")}<//>`}
    </div>
    ${r&&i`<${se}
        title=${s("calendar.resetTitle")}
        confirmLabel=${s("calendar.reset")}
        action=${l}
        close=${()=>a(!1)}
      >
        <p>${s("calendar.resetText")}</p>
      <//>`}
  </section>`}function Wc({user:e}){let t={current:s("account.current"),password:s("sign.newPassword")},{submit:o,busy:n,errorAt:r,summary:a}=P(t,async(c,l)=>{await Qs(c.current,c.password),l.reset(),_(s("sign.changed"))});return i`<section aria-labelledby="password">
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
  </section>`}function jc({user:e}){let[t,o]=h(null),[n,r]=h(""),[a,c]=h(!1);w(()=>{Xs().then(o,Ur)},[]);let l=()=>S(async()=>r(await Zs())),u=()=>S(async()=>{await hn(!1),o(!1),_(s("second.removed"))}),d={code:s("sign.appCode")},{submit:f,busy:$,errorAt:p,summary:m}=P(d,async({code:g})=>{await er(g.replaceAll(" ","")),r(""),o(!0),_(s("second.added"))});return t===null?null:i`<section aria-labelledby="second">
    <h2 id="second" tabindex="-1">${s("second.title")}</h2>
    <p role="status">${s(t?"second.on":"second.text")}</p>
    ${n&&i`<p>${s("second.enter")} <code class="secret">${n.replace(/.{4}(?=.)/g,"$& ")}</code></p>
        <p><a href=${`otpauth://totp/Seats:${encodeURIComponent(e)}?secret=${n}&issuer=Seats`}>
          ${s("second.open")}
        </a></p>
        <form class="form" onSubmit=${f} novalidate>
          <${k}
            label=${d.code}
            name="code"
            inputmode="numeric"
            autocomplete="one-time-code"
            required
            error=${p("code")}
          />
          <${z} error=${m} />
          <div class="acts">
            <button class="button primary" aria-busy=${$}>${s("second.confirm")}</button>
          </div>
        </form>`}
    <div class="acts">
      ${t?i`<button type="button" class="button" onClick=${()=>c(!0)}>
              ${s("second.remove")}
            </button>`:!n&&i`<${v} action=${l}>${s("second.add")}<//>`}
    </div>
    ${a&&i`<${se}
        title=${s("second.removeTitle")}
        confirmLabel=${s("second.remove")}
        action=${u}
        close=${()=>c(!1)}
      >
        <p>${s("second.removeText")}</p>
      <//>`}
  </section>`}function Yc(){let[e,t]=h(!1),o=()=>S(async()=>{let r=await T("/v1/users/me/export");at("export.json","application/json",JSON.stringify(r,null,2))}),n=()=>S(async()=>{await M("DELETE","/v1/users/me"),gn(),_(s("account.deleted"))});return i`<section aria-labelledby="data">
    <h2 id="data" tabindex="-1">${s("account.data")}</h2>
    <div class="acts">
      <${v} action=${o}>${s("account.export")}<//>
      <button type="button" class="button danger" onClick=${()=>t(!0)}>
        ${s("account.delete")}
      </button>
    </div>
    ${e&&i`<${se}
        title=${s("account.deleteTitle")}
        confirmLabel=${s("account.delete")}
        action=${n}
        close=${()=>t(!1)}
      >
        <p>${s("account.deleteText")}</p>
      <//>`}
  </section>`}var dt=ae({fetched:{},pushed:{}});function Oe(e){dt.set(({fetched:t})=>({fetched:{...t,...Object.fromEntries(e.map(o=>[o.id,{...t[o.id],...o}]))}}))}function Ye(e){let[t,o]=h(null),n=lt(),r=O.use(({account:l})=>l?.user),a=()=>Ot(e).then(()=>o(null),o);w(()=>{a()},[e,r]),te(n==="live"?Ae:ze,a,[e]),Gc(e);let[c]=ce([e]);return{conference:c,error:t,reload:a}}function Gc(e){Tt([`conference ${e}`],Vc),w(()=>Yr,[e])}function ce(e){let{fetched:t,pushed:o}=dt.use(n=>n);return e.filter(n=>t[n]).map(n=>jr(t[n],o[n]))}function jr(e,t){if(!t)return e;let{pools:o,...n}=t,r=e.categories?.map(d=>({...d,...o[d.id]})),a={...e,...n,...r?{categories:r}:{}},c=r?.filter(d=>d.restricted)??[],l=d=>c.reduce((f,$)=>f+$[d],0),u=a.available+(a.canceled?0:l("available"));return{...a,capacity:a.capacity+l("seats"),available:u,held:a.held+l("held"),confirmed:a.confirmed+l("confirmed"),waitlisted:a.waitlisted+l("waitlisted"),full:!u}}function Vc({conference:e="",capacity:t,available:o,held:n,sold:r,waiting:a,canceled:c,categories:l=[],default_pool:u}){let d={capacity:t,available:o,held:n,confirmed:r,waitlisted:a,canceled:c},f=Object.fromEntries(l.map(p=>[p.id,Br(p)])),$=u?{default_pool:Br(u)}:{};dt.set(({pushed:p})=>({pushed:{...p,[e]:{...d,...$,pools:f,full:!o}}}))}var Br=({capacity:e,available:t,held:o,sold:n,waiting:r})=>({seats:e,available:t,held:o,confirmed:n,waitlisted:r});function Yr(){dt.set(({fetched:e,pushed:t})=>({pushed:{},fetched:Object.fromEntries(Object.entries(e).map(([o,n])=>[o,jr(n,t[o])]))}))}ee.watch(()=>{ee.get().state!=="live"&&Yr()});var zn=new Map,Wr=O.get().account?.user??null;function Kc(){let e=O.get().account?.user??null;if(e===Wr)return;Wr=e,zn.clear();let t=o=>({...o,invitation:null,categories:o.categories?.filter(({restricted:n})=>!n)});dt.set(({fetched:o})=>({fetched:Object.fromEntries(Object.entries(o).map(([n,r])=>[n,t(r)]))}))}O.watch(Kc);async function Ot(e){let{account:t}=O.get(),o=t!==null&&zn.get(e)!==!1,r=await T(`${o?"/v1/users/me/conferences":"/v1/conferences"}/${encodeURIComponent(e)}`);if(t?.user!==O.get().account?.user)return Ot(e);if(o){let a=r.categories?.some(c=>c.restricted)??!1;zn.set(e,a||!!r.invitation||Dt(t,r))}return Oe([r]),r}function Gr(e){let{fetched:t}=dt.get();for(let o of e)t[o]||Ot(o).catch(()=>{})}async function Vr(e){let{items:t,next:o}=await T(ne("/v1/conferences",e));return Oe(t),{ids:t.map(({id:n})=>n),next:o}}async function ao(){let e=await Me("/v1/users/me/conferences");return Oe(e),e.map(({id:t})=>t)}var Dt=(e,t)=>Un(e)||t.organizer===e.user,Un=e=>e.roles.includes("admin");function ft({categories:e=[],default_pool:t}){let o=e.filter(n=>n.open);return t?.seats?[{...t,id:null,name:s("category.none")},...o]:o}var Kr=({available:e})=>e?s("seats.left",{count:e}):s("seats.soldOut");function io({conference:e,value:t,onChange:o,without:n}){if(!e.categories?.length)return null;let r=ft(e).filter(({id:d})=>d!==n),a=r.find(d=>d.id===t),c=d=>i`<select
    ...${d}
    value=${t??""}
    onChange=${f=>o(f.target.value||null)}
  >
    ${r.map(f=>i`<option key=${f.id} value=${f.id??""} selected=${f.id===t}>
          ${`${f.name} (${Kr(f)})`}
        </option>`)}
  </select>`,l=e.categories.find(d=>d.id===a?.id)?.description,u=e.categories.filter(d=>d.opens&&Date.parse(d.opens)>R());return i`
    ${r.length>0&&i`<${k} name="category" label=${s("category.choose")} hint=${l||void 0}>${c}<//>`}
    ${u.map(({id:d,name:f,opens:$})=>i`<p key=${d} class="quiet">${s("category.opens",{name:f,time:B($??"")})}</p>`)}
  `}var Jc=3;function co({conference:e,most:t=Jc}){let{categories:o=[],default_pool:n}=e;if(!o.length)return null;if(o.length>t)return i`<p class="quiet">${s("category.count",{count:o.length})}</p>`;let r=n?.seats?[{...n,id:"",name:s("category.none")}]:[];return i`<ul class="pools">
    ${[...o,...r].map(a=>i`<li key=${a.id}>
          <span>${a.name}</span> <span class="quiet">${Kr(a)}</span>
        </li>`)}
  </ul>`}function qt({booking:e,named:t=!1,answered:o}){let n=nt(),{seats:r=1,deadline:a,category_name:c}=e,[l,u]=h(0),d=G(e),f=d&&Date.parse(a??"")<=n,$=i`<strong>${e.conference_name}</strong>`,p=s("count.held",{count:r}),m=g=>async function(){await g(e,l||void 0),await o?.()};return i`<div class="offer">
    <p class="held-for">
      ${t?le("invitation.titleAt",{name:$}):s("invitation.title")}
    </p>
    <p>${d?s("invitation.held",{seats:p}):s("invitation.waits",{seats:p})}</p>
    ${c&&i`<p class="quiet">${c}</p>`}
    ${d&&i`<p class="left">
        <span class="clock" role="timer">${Yt(Date.parse(a??"")-n)}</span>
        <span class="until">${s("offer.until",{time:Z(a??"")})}</span>
      </p>`}
    ${r>1&&i`<${xe}
        name=${`accepted-${e.id}`}
        label=${s("invitation.seats")}
        most=${r}
        value=${l||r}
        onChange=${u}
      />`}
    <div class="acts">
      <${v} kind="primary" action=${m(Fr)} disabled=${f}>
        ${(l||r)>1?s("invitation.acceptSeats",{count:l||r}):s("invitation.accept")}
      <//>
      <${v} action=${m(Nr)} disabled=${f}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}var Qc=/(\*\*[^*\n]+\*\*|\*[^*\n]+\*|`[^`\n]+`|\[[^\]\n]+\]\(https?:\/\/[^\s)]+\)|https?:\/\/[^\s<>()]*[^\s<>().,;:!?])/,Jr=(e,t)=>i`<a href=${e} target="_blank" rel="noopener noreferrer nofollow ugc">${t}</a>`;function Xc(e){if(/^\*\*.+\*\*$/.test(e))return i`<strong>${e.slice(2,-2)}</strong>`;if(/^\*.+\*$/.test(e))return i`<em>${e.slice(1,-1)}</em>`;if(/^`.+`$/.test(e))return i`<code>${e.slice(1,-1)}</code>`;let t=/^\[([^\]]+)\]\((https?:[^)]+)\)$/.exec(e);return t?Jr(t[2],t[1]):/^https?:\/\//.test(e)?Jr(e,e):e}var Hn=e=>e.split(Qc).map(Xc),Zc=e=>/^[-*] /.test(e);function el(e){let t=/^#{1,6} (.+)$/.exec(e);if(t)return i`<h2>${Hn(t[1])}</h2>`;let o=e.split(`
`);return o.every(Zc)?i`<ul>
      ${o.map(n=>i`<li>${Hn(n.slice(2))}</li>`)}
    </ul>`:i`<p>${Hn(e)}</p>`}var Qr=({text:e})=>i`<div class="description">
    ${e.replaceAll(`\r
`,`
`).split(/\n{2,}|\n(?=#{1,6} )|(?<=^#{1,6} .*)\n/m).map(t=>t.trim()).filter(Boolean).map(el)}
  </div>`;var tl=2;function lo({booking:e}){let[t,o]=h(!1);return i`<details class="over" onToggle=${({currentTarget:r})=>o(r.open)}>
    <summary>${s("why.title")}</summary>
    ${t&&i`<${ol} booking=${e} />`}
  </details>`}function ol({booking:{id:e,request:t,...o}}){let{position:n,seats:r=1}=t??o,[a,c]=h(null),[l,u]=h([]),[d,f]=h(null),$=()=>T(`/v1/bookings/${e}/history`).then(({items:m,passes:g=[]})=>{c(m),u(g),f(null)},f);if(w(()=>{$()},[e]),d)return i`<${I} error=${d} retry=${$} />`;if(!a)return i`<${L} />`;let p=a.filter(m=>m.new_status==="WAITLISTED"||m.request?.status==="WAITLISTED");return i`<ul class="reasons">
    ${p.map(({action:m,at:g})=>i`<li key=${g}>
          ${s(m==="lapse"?"why.missed":"why.joined",{time:B(g)})}
        </li>`)}
    ${l.map(m=>i`<li key=${m.at}>${nl(m)}</li>`)}
    ${n&&i`<li>${s("why.before",{count:n-1})}</li>`}
    <li>${s("why.order")}</li>
    ${r>1&&i`<li>${s("why.bound",{count:tl*r})}</li>`}
  </ul>`}function nl({at:e,seats:t,free:o,needed:n,reason:r}){let a={time:B(e),seats:s("count.held",{count:t}),needed:n};return r!=="too_few"?s("why.saved",a):s("why.passed",{...a,free:s("count.free",{count:o})})}function Xr({booking:e}){let{request:t}=e;return t?G(t)?i`<${Bn} booking=${e} />`:i`<div class="requested">
    <p class="stands">${sl(t)}</p>
    <p>${Rn(t)}</p>
    <p class="quiet">${s("more.keeps")}</p>
    <${lo} booking=${e} />
    <div class="acts">
      <${v} action=${()=>qn(e)}>${s("more.withdraw")}<//>
    </div>
  </div>`:null}var Zr=({category_name:e})=>e??s("category.none"),sl=e=>e.kind==="grow"?s("more.waits",{count:e.seats}):s("move.waits",{category:Zr(e)});function Bn({booking:e,named:t=!1}){let o=nt(),[n,r]=h(0),a=e.request,{deadline:c,kind:l,seats:u}=a,d=Date.parse(c??"")-o,f=l==="grow",$=f?s("more.held",{count:u}):s("move.held",{category:Zr(a),count:u}),p=n||u;return i`<div class="offer">
    <p class="held-for">
      ${t&&i`<strong>${e.conference_name}</strong>${": "}`}${$}
    </p>
    <${Nn} id=${e.id} deadline=${c??""} left=${d} />
    ${!t&&i`<p class="quiet">${s(f?"more.keeps":"move.exchanges")}</p>`}
    ${f&&u>1&&i`<${xe}
        name=${`claimed-${e.id}`}
        label=${s("party.claim")}
        most=${u}
        value=${p}
        onChange=${r}
      />`}
    <div class="acts">
      <${v}
        kind="primary"
        action=${()=>eo(e,f?n:0)}
        disabled=${d<=0}
      >
        ${f?s("more.claim",{count:p}):s("move.move")}
      <//>
      <${v} action=${()=>qn(e)} disabled=${d<=0}>
        ${s("offer.decline")}
      <//>
    </div>
  </div>`}function ea({booking:e}){let[t]=ce([e.conference]);return!t||e.status!=="CONFIRMED"||e.request?null:i`
    <${al} booking=${e} conference=${t} />
    <${il} booking=${e} conference=${t} />
  `}function rl({category:e=null},t){return t.categories?.length?ft(t).find(({id:o})=>o===e)?.available??0:t.available}function al({booking:e,conference:t}){let{seats:o=1}=e,n=Math.min(t.max_party??1,t.capacity),[r,a]=h(0),[c,l]=h(!1);if(o>=n)return null;let u=()=>a(0),d=async()=>{await Dr(e,r,c?o+1:null),u()},f=rl(e,t)>=r-o;return i`
    <button type="button" class="button" onClick=${()=>a(o+1)}>${s("more.get")}</button>
    ${r>0&&i`<${Y} title=${s("more.title")} close=${u}>
        <p>${s(f?"more.text":"more.textWaits")}</p>
        <${xe}
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
              onChange=${$=>l($.target.checked)}
            />
            ${s("party.accept")}
          </label>`}
        <div class="acts">
          <${v} kind="primary" action=${d}>
            ${f?s("more.take",{count:r-o}):s("conference.join")}
          <//>
          <${v} action=${u}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}function il({booking:e,conference:t}){let{seats:o=1,category:n=null}=e,r=ft(t).filter(({id:m})=>m!==n),[a,c]=h(!1),[l,u]=h(void 0);if(!t.categories?.length||!r.length)return null;let d=r.find(({id:m})=>m===l)??r[0],f=()=>c(!1),$=async()=>{await qr(e,d.id),f()},p=d.available>=o;return i`
    <button type="button" class="button" onClick=${()=>c(!0)}>${s("move.change")}</button>
    ${a&&i`<${Y} title=${s("move.title")} close=${f}>
        <${io}
          conference=${t}
          value=${d.id}
          onChange=${u}
          without=${n}
        />
        <p>${s(p?"move.text":"move.textWaits")}</p>
        <div class="acts">
          <${v} kind="primary" action=${$}>
            ${s(p?"move.move":"conference.join")}
          <//>
          <${v} action=${f}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var ta={seats:1,accept:null,guests:[]},cl=100,ll=254,ul=e=>e.slice(0,e.findLastIndex(({name:t,email:o})=>t.trim()||o)+1).map(({name:t,email:o})=>({name:t,email:o||null}));function oa({seats:e,guests:t,onChange:o,errorAt:n=()=>null}){let r=Array.from({length:e-1},(c,l)=>t[l]??{name:"",email:null}),a=(c,l)=>{let u=s(`guests.${l}`,{number:c+1}),d=n(`guests.${c}.${l}`),f=({target:$})=>o(ul(r.with(c,{...r[c],[l]:$.value})));return i`<div>
      <input
        name=${`guests.${c}.${l}`}
        type=${l==="email"?"email":"text"}
        maxlength=${l==="email"?ll:cl}
        autocomplete="off"
        aria-label=${u}
        aria-invalid=${d?"true":null}
        aria-describedby=${d?`guests-${c}-${l}`:null}
        placeholder=${u}
        value=${r[c][l]??""}
        onInput=${f}
      />
      ${d&&i`<p class="wrong" id=${`guests-${c}-${l}`}>${d}</p>`}
    </div>`};return i`<fieldset class="entries guests">
    <legend>${s("guests.title")}</legend>
    <p class="hint">${s("guests.hint")}</p>
    <ol>
      ${r.map((c,l)=>i`<li key=${l}>${a(l,"name")}${a(l,"email")}</li>`)}
    </ol>
  </fieldset>`}function na({conference:e,party:t,onChange:o}){let n=Math.min(e.max_party??1,e.capacity);if(n===1)return null;let r=a=>o({seats:a,accept:t.accept===null||a===1?null:1,guests:t.guests.slice(0,a-1)});return i`
    <${xe} name="seats" label=${s("party.seats")} most=${n} value=${t.seats} onChange=${r} />
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
        <${oa}
          seats=${t.seats}
          guests=${t.guests}
          onChange=${a=>o({...t,guests:a})}
        />
      </details>`}
  `}function sa({booking:e}){let[t,o]=h(0),n=(e.seats??1)-1;if(n<1)return null;let r=()=>o(0),a=async()=>{await Or(e,t),r()};return i`
    <button type="button" class="button" onClick=${()=>o(n)}>${s("party.giveUp")}</button>
    ${t>0&&i`<${Y} title=${s("party.giveUpTitle")} close=${r}>
        <p>${s("party.giveUpText")}</p>
        <${xe} name="kept" label=${s("party.keep")} most=${n} value=${t} onChange=${o} />
        <div class="acts">
          <${v} kind="danger" action=${a}>${s("party.giveUp")}<//>
          <${v} action=${r}>${s("booking.keep")}<//>
        </div>
      <//>`}
  `}var ra=({booking:{guests:e=[]}})=>e.length>0&&i`<p class="quiet">${s("guests.with",{names:e.map(({name:t})=>t).join(", ")})}</p>`;function aa({booking:e}){let[t,o]=h(!1);return(e.seats??1)===1?null:i`
    <button type="button" class="button" onClick=${()=>o(!0)}>${s("guests.change")}</button>
    ${t&&i`<${dl} booking=${e} close=${()=>o(!1)} />`}
  `}function dl({booking:e,close:t}){let{seats:o=1}=e,[n,r]=h(e.guests??[]),a=Array.from({length:o-1},(f,$)=>[[`guests.${$}.name`,s("guests.name",{number:$+1})],[`guests.${$}.email`,s("guests.email",{number:$+1})]]),{submit:c,busy:l,errorAt:u,summary:d}=P(Object.fromEntries(a.flat()),async()=>{await Ir(e,n),_(s("guests.saved")),t()});return i`<${Y} title=${s("guests.change")} close=${t}>
    <form onSubmit=${c} novalidate>
      <${oa} seats=${o} guests=${n} onChange=${r} errorAt=${u} />
      <${z} error=${d} />
      <button class="button primary" aria-busy=${l}>${s("guests.save")}</button>
    </form>
  <//>`}function ia({conference:e}){let{agenda:t=[],speakers:o=[]}=e;return i`
    ${t.length>0&&i`<${fl} conference=${e} sessions=${t} />`}
    ${o.length>0&&i`<${ml} speakers=${o} />`}
  `}function fl({conference:{timezone:e,online:t},sessions:o}){let n=new Map;for(let{at:r,title:a,speaker:c}of o){let[l,u]=zs(r,t?null:e),d=i`<li>
      <time datetime=${r}>${u}</time>
      <div>${a}${c&&i` <span class="quiet">${c}</span>`}</div>
    </li>`;n.set(l,[...n.get(l)??[],d])}return i`<section aria-labelledby="agenda">
    <h2 id="agenda">${s("conference.agenda")}</h2>
    ${[...n].map(([r,a])=>i`<h3 key=${r}>${r}</h3>
          <ol class="agenda">
            ${a}
          </ol>`)}
  </section>`}var ml=({speakers:e})=>i`<section aria-labelledby="speakers">
    <h2 id="speakers">${s("conference.speakers")}</h2>
    <ul class="speakers">
      ${e.map(({name:t,about:o})=>i`<li>
            <strong>${t}</strong>
            ${o&&i`<p>${o}</p>`}
          </li>`)}
    </ul>
  </section>`;function ca({id:e,signIn:t}){let{conference:o,error:n,reload:r}=Ye(e);return J(o?.name??s("conference.title")),o?i`<${$l} conference=${o} signIn=${t} />`:n instanceof j&&n.status===404?i`<${pl} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
    ${n?i`<${I} error=${n} retry=${r} />`:i`<${L} />`}`}var pl=()=>i`<h1 tabindex="-1">${s("conference.title")}</h1>
    <${W} title=${s("conference.unknown")}>
      <p><a href="#/conferences">${s("notFound.home")}</a></p>
    <//>`;function $l({conference:e,signIn:t}){let{account:o}=O.use(c=>c),{name:n,description:r}=e,a=o&&rt(o)&&Dt(o,e);return i`
    <p class="crumb"><a href="#/conferences">${s("nav.conferences")}</a></p>
    <img class="cover" src=${`/cover/${e.id}.svg`} alt="" width="1200" height="400" />
    <h1 tabindex="-1">${n}</h1>
    <div class="two">
      <div class="about">
        ${r&&i`<${Qr} text=${r} />`}
        <${gl} conference=${e} />
        ${a&&!e.listed&&i`<p class="quiet">${s("conference.unlisted")}</p>`}
        <${v} action=${()=>hl(e)}>${s("conference.share")}<//>
        <${ia} conference=${e} />
        ${a&&i`<p>
            <a class="button" href=${`#/organize/${e.id}`}>${s("conference.manage")}</a>
          </p>`}
      </div>
      <section class="panel" aria-labelledby="seats-title">
        <h2 id="seats-title" tabindex="-1">${s("conference.seats")}</h2>
        <${bl} conference=${e} account=${o} signIn=${t} />
      </section>
    </div>
  `}async function hl({id:e,name:t}){let o=`${location.origin}/c/${e}`;if(navigator.share){await navigator.share({title:t,url:o}).catch(()=>{});return}await navigator.clipboard.writeText(o).then(()=>_(s("conference.copied")),()=>_(o))}function gl({conference:e}){let{topics:t,organizer:o,confirmation_window:n}=e,r=[[s("conference.when"),i`<${ie} ...${e} />`],[s("conference.where"),i`<${he} ...${e} />`],[s("conference.topics"),i`<${oo} topics=${t} />`]];o&&r.push([s("conference.organizer"),o]);let a=Vt(n??Number(Ee.window));return r.push([s("conference.offers"),s("conference.heldFor",{span:a})]),i`<dl class="facts">
    ${r.map(([c,l])=>i`<div key=${c}>
          <dt>${c}</dt>
          <dd>${l}</dd>
        </div>`)}
  </dl>`}function bl({conference:e,account:t,signIn:o}){let n=q.use(({bookings:u})=>Et(e.id,u)),r=q.use(u=>u.state),a=yl(e);if(n&&G(n)&&!a)return i`<${mt} booking=${n} />`;let c=!a&&i`<${no} conference=${e} />`,{invitation:l}=e;return t&&l&&Fe(l)&&!(n&&ue(n))?i`<${qt} booking=${l} answered=${()=>Ot(e.id)} />`:n&&ue(n)&&!a?i`${c}<${mt} booking=${n} />`:i`
    ${c} ${n&&i`<${Ct} booking=${n} />`}
    ${a&&i`<p class="stands">${a}</p>`}
    ${!a&&r==="loading"&&i`<${L} />`}
    ${!a&&r!=="loading"&&i`<${wl} ...${{conference:e,booking:n,account:t,signIn:o}} />`}
  `}function yl({canceled:e,start:t,end:o}){return e?s("conference.canceled"):Date.parse(o)<=R()?s("conference.ended"):Date.parse(t)<=R()?s("conference.started"):""}function wl({conference:e,booking:t,account:o,signIn:n}){let r=q.use(C=>C.bookings),a=Mr(e,r),c=a.find(C=>!ke(C)&&!G(C)),[l,u]=h(ta),[d,f]=h(void 0),$=ft(e),p=$.find(C=>C.id===d)??$[0],m=!!e.categories?.length,g=m?{...l,category:p?.id??null}:l,x=m?p?.available??0:e.available,y=t?.reason==="attendee"&&o&&g.seats===1&&!m,A=()=>y?In(t):Zt(e,g);if(c)return i`<p class="stands">${s("conference.clash",{name:c.conference_name})}</p>`;let b=a.map(C=>C.conference_name).join(", ");return i`
    <${io} conference=${e} value=${p?.id??null} onChange=${f} />
    <${na} conference=${e} party=${l} onChange=${u} />
    ${b&&i`<p class="quiet">${s("conference.drops",{names:b})}</p>`}
    <${v} kind="primary" action=${o?A:()=>n(()=>_l(e,g))}>
      ${x>=(g.accept??g.seats)?vl(g.seats):s("conference.join")}
    <//>
    <p class="quiet">${s("conference.privacy")}</p>
  `}var vl=e=>e>1?s("party.book",{count:e}):s("conference.book");async function _l(e,t){await _e();let o=Et(e.id,q.get().bookings);return o?ue(o)?void 0:o.reason==="attendee"&&t.seats===1&&!("category"in t)?In(o):Zt(e,t):Zt(e,t)}function mt({booking:e,named:t=!1}){let[o,n]=h(!1);if(Fe(e))return i`<${qt} booking=${e} named=${t} />`;if(G(e))return i`<${ro} booking=${e} named=${t} />`;let r=()=>n(!1),a=ke(e)?"leave":"cancel";return i`
    <${Ct} booking=${e} />
    ${e.category_name&&i`<p class="quiet">${e.category_name}</p>`}
    <${ra} booking=${e} />
    <${Xr} booking=${e} />
    ${ke(e)&&i`<${lo} booking=${e} />`}
    <div class="acts">
      ${!ke(e)&&i`<${v} action=${()=>Rr(e)}>${s("booking.calendar")}<//>`}
      <${ea} booking=${e} />
      <${sa} booking=${e} />
      <${aa} booking=${e} />
      <button type="button" class="button" onClick=${()=>n(!0)}>
        ${s(`booking.${a}`)}
      </button>
    </div>
    ${!ke(e)&&i`<${kl} booking=${e} />`}
    ${o&&i`<${se}
        title=${s(`booking.${a}Title`)}
        confirmLabel=${s(`booking.${a}`)}
        action=${()=>to(e)}
        close=${r}
      >
        <p>${s(`booking.${a}Text`)}</p>
      <//>`}
  `}function kl({booking:e}){let[t]=ce([e.conference]),{start:o,end:n,conference_name:r}=e,a=t?.location??"",c=f=>new Date(f).toISOString().replace(/[-:]|\.\d+/g,""),l=ne("https://calendar.google.com/calendar/render",{action:"TEMPLATE",text:r,dates:`${c(o)}/${c(n)}`,location:a}),u=ne("https://outlook.live.com/calendar/0/deeplink/compose",{subject:r,startdt:o,enddt:n,location:a}),d=(f,$)=>i`<a href=${$} target="_blank" rel="noopener noreferrer">${f}</a>`;return i`<p class="quiet">
    ${le("booking.calendars",{google:d("Google",l),outlook:d("Outlook",u)})}
  </p>`}var la=24,xl=1e3,Sl=100;function jn(e){let t=new URLSearchParams(e.split("?")[1]),o=n=>t.get(n)??"";return{words:o("q"),topic:o("topic"),from:o("from"),to:o("to"),place:o("place"),available:t.has("available")}}var Tl=({words:e="",topic:t="",from:o="",to:n="",place:r="",available:a=!1})=>ne("#/conferences",{q:e,topic:t,from:o,to:n,place:r,available:a?1:null}),Wn={online:!0,person:!1},ge=ae({...jn(location.hash),ids:[],next:null,state:"loading",error:null}),El=({topic:e,from:t,to:o,place:n,available:r},a,c)=>({topic:e,from:t?fn(t).first:new Date(R()).toISOString().slice(0,19),to:o?fn(o).last:null,online:Object.hasOwn(Wn,n)?Wn[n]:null,available:r||null,limit:a,cursor:c}),uo=0;async function fo({more:e=!1,quietly:t=!1}={}){uo+=1;let o=uo,n=ge.get();!e&&!t&&ge.set({state:"loading"});let r=n.words?xl:e?la:Math.max(la,n.ids.length);try{let a=e?n.ids:[],c=e?n.next:null,l=a.length+r;do{let u=await Vr(El(n,Math.min(100,l-a.length),c));a=[...a,...u.ids],c=u.next}while(c&&a.length<l);o===uo&&ge.set({ids:a,next:c,state:"ready",error:null})}catch(a){o===uo&&!t&&ge.set({state:"failed",error:a})}}var ua=e=>e.toLocaleLowerCase().normalize("NFD").replace(/\p{M}/gu,"");function Al(e,t){let{name:o,location:n,topics:r,description:a}=e,c=ua([o,n,...r,a].join(" "));return ua(t).split(/\s+/).every(l=>c.includes(l))}function da(){let e=ge.use(p=>p),{words:t,topic:o,from:n,to:r,place:a,available:c,ids:l,next:u,state:d,error:f}=e;Cl(e),w(()=>{let p=setTimeout(fo,t?200:0);return()=>clearTimeout(p)},[!!t,o,n,r,a,c]),te(l.length>Sl?Ae:ze,()=>d!=="loading"&&fo({quietly:!0}));let $=Ol(l,t,d);return J(s("nav.conferences")),i`
    <h1 tabindex="-1">${s("nav.conferences")}</h1>
    <${Dl} />
    ${d==="loading"&&!l.length&&i`<${L} />`}
    ${d==="failed"&&i`<${I} error=${f} retry=${fo}>
          ${$.length>0&&i`<p>${s("failure.stale")}</p>`}
        <//>`}
    ${d==="ready"&&!$.length&&i`<${ql} />`}
    <ul class="cards">
      ${$.map(p=>i`<${Il} key=${p.id} conference=${p} />`)}
    </ul>
    ${u&&!t&&i`<p class="more"><${v} action=${()=>fo({more:!0})}>${s("conferences.more")}<//></p>`}
  `}function Cl(e){w(()=>{let o=()=>{/^#\/conferences\b/.test(location.hash)&&ge.set(jn(location.hash))};return location.hash.includes("?")&&o(),addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]);let t=Tl(e);w(()=>{(location.hash||"#/conferences")!==t&&history.replaceState(history.state,"",t)},[t])}function Ol(e,t,o){let r=ce(e).filter(a=>!a.canceled&&(!t||Al(a,t)));return w(()=>{t&&o==="ready"&&we(s("conferences.found",{count:r.length}))},[t,r.length,o]),r}function Dl(){let{words:e,topic:t,from:o,to:n,place:r,available:a}=ge.use(u=>u),c=u=>({target:d})=>ge.set({[u]:d.value}),l=({target:u})=>ge.set({available:u.checked});return i`<form class="search" role="search" onSubmit=${u=>u.preventDefault()}>
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
        ${["",...Object.keys(Wn)].map(u=>i`<option value=${u} selected=${u===r}>
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
  </form>`}function ql(){let{words:e,topic:t,from:o,to:n,place:r,available:a}=ge.use(u=>u),c=e||t||o||n||r||a,l=()=>ge.set(jn(""));return c?i`<${W} title=${s("conferences.none")}
        ><${v} action=${l}>${s("conferences.showAll")}<//><//
      >`:i`<${W} title=${s("conferences.empty")}>
        <p>
          ${le("conferences.emptyHint",{link:i`<a href="#/organize">${s("nav.organize")}</a>`})}
        </p>
      <//>`}function Il({conference:e}){let t=q.use(({bookings:c})=>Et(e.id,c)),{id:o,name:n,topics:r}=e,a=t&&t.status!=="CANCELED";return i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${o}`}>${n}</a></h2>
      ${a&&i`<${so} booking=${t} />`}
    </div>
    <p class="quiet"><${ie} ...${e} /></p>
    <p class="quiet"><${he} ...${e} /></p>
    <${oo} topics=${r} />
    <${co} conference=${e} />
    <${no} conference=${e} />
  </li>`}var Fl=200,Nl=3e3,Rl=800;async function Ll(){let{BarcodeDetector:e}=globalThis;if((await e?.getSupportedFormats?.().catch(()=>[])??[]).includes("qr_code")){let o=new e({formats:["qr_code"]});return async n=>(await o.detect(n))[0]?.rawValue??null}return Ml()}var Yn=0;async function Ml(){let e=new URL(Yn?`./decoder.js?${Yn}`:"./decoder.js",import.meta.url),{decodeQR:t}=await import(e.href).catch(()=>{throw Yn+=1,new j(0,null)}),o=document.createElement("canvas"),n=o.getContext("2d",{willReadFrequently:!0});return async r=>{let a=Math.min(1,Rl/Math.max(r.videoWidth,r.videoHeight));if(o.width=Math.round(r.videoWidth*a),o.height=Math.round(r.videoHeight*a),!n||!o.width)return null;n.drawImage(r,0,0,o.width,o.height);let{data:c,width:l,height:u}=n.getImageData(0,0,o.width,o.height);try{return t({data:c,width:l,height:u})}catch{return null}}}function ma({found:e,failed:t}){let o=N(null),n=N(e);n.current=e;let[r,a]=h(!1);return w(()=>{let c=!0,l=null,u=async()=>{l=await navigator.mediaDevices.getUserMedia({video:{facingMode:"environment"}});let f=await Ll();if(!c||!o.current)return fa(l);o.current.srcObject=l,await o.current.play(),a(!0),await d(f)},d=async f=>{let[$,p]=["",0];for(;c&&o.current;){let m=await f(o.current).catch(()=>null);m&&(m!==$||Date.now()>p)&&(await n.current(m),[$,p]=[m,Date.now()+Nl]),await new Promise(g=>setTimeout(g,Fl))}};return u().catch(f=>{c&&t(f instanceof j?f.message:s("door.noCamera"))}),()=>{c=!1,l&&fa(l)}},[]),i`<div class="camera">
    <video ref=${o} playsinline muted aria-label=${s("door.picture")}></video>
    ${!r&&i`<p role="status">${s("door.starting")}</p>`}
  </div>`}function fa(e){for(let t of e.getTracks())t.stop()}var Pl=16,zl=1,pa=13,$a=64,Ul="ABCDEFGHIJKLMNOPQRSTUVWXYZ234567",Hl=/^[A-Z2-7]{100,1000}$/,mo=e=>Hl.test(e);function Bl(e){let t=2166136261;for(let o of new TextEncoder().encode(e))t=Math.imul(t^o,16777619);return(t>>>0)%Pl}function Wl(e){let t=new Uint8Array(Math.floor(e.length*5/8)),[o,n,r]=[0,0,0];for(let a of e)o=(o<<5|Ul.indexOf(a))&4095,n+=5,!(n<8)&&(n-=8,t[r]=o>>n&255,r+=1);return t}function ha(e,t){let o=t+1+(e[t]||16),n=e.slice(t+1,o);return e[t]?[new TextDecoder().decode(n),o]:[ga(n).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/,"$1-$2-$3-$4-$5"),o]}var ga=e=>[...e].map(t=>t.toString(16).padStart(2,"0")).join("");function jl(e){if(!mo(e))return null;let t=Wl(e),o=t.slice(0,-$a);if(o[0]!==zl||o.length<=pa)return null;let n=new DataView(o.buffer),[r,a]=ha(o,pa),[c,l]=ha(o,a);return l!==o.length?null:{ticket:{key:ga(o.slice(1,5)),expires:n.getUint32(5)*1e3,edition:o[9]<<16|o[10]<<8|o[11],seat:o[12],conference:r,booking:c},signed:o,signature:t.slice(-$a)}}async function Yl({ticket:e,signed:t,signature:o},n){let r=n[e.key];if(!r)return!1;let a=await crypto.subtle.importKey("jwk",{kty:"OKP",crv:"Ed25519",x:r},{name:"Ed25519"},!1,["verify"]);return crypto.subtle.verify({name:"Ed25519"},a,o,t)}async function ba(){try{return await crypto.subtle.generateKey({name:"Ed25519"},!1,["sign","verify"]),!0}catch{return!1}}var Gn=e=>`gate ${e}`;function Se(e){let t=localStorage.getItem(Gn(e));return t===null?null:JSON.parse(t)}var Vn=e=>localStorage.setItem(Gn(e.conference),JSON.stringify(e)),Gl={"already-checked-in":"already","ticket-void":"void","ticket-foreign":"foreign","ticket-expired":"expired","ticket-invalid":"invalid","held-by-gate":"elsewhere"};function Vl(e){let t=Gl[e?.kind];if(!t)throw e;let{gate:o,checked_in_at:n,checkin:r}=e.body??{};return{kind:t,gate:o,at:n,id:r}}async function ya(e,t,o){let n=Se(e);if(n)return"ticket"in o?Kl(n,o.ticket):{kind:"elsewhere"};try{return{kind:"admitted",...await E("/v1/checkins",{conference:e,gate:t,...o})}}catch(r){return Vl(r)}}var wa=e=>M("DELETE",`/v1/checkins/${encodeURIComponent(e)}`);async function Kl(e,t){let o=jl(t);if(!o||!await Yl(o,e.keys))return{kind:"invalid"};let{booking:n,seat:r,conference:a,edition:c,expires:l}=o.ticket;if(a!==e.conference)return{kind:"foreign"};if(R()>=l)return{kind:"expired"};if(!e.parts.includes(Bl(n)))return{kind:"elsewhere"};let[u,d]=e.valid[n]??[c,r];if(c!==u||r>d)return{kind:"void"};let f=Se(a)??e,$=`${n}#${r}`;if(f.admitted.includes($)){let g=f.waiting.find(x=>x.booking===n&&x.seat===r);return{kind:"already",gate:g&&e.gate,at:g?.at}}let p=new Date(R()).toISOString(),m=crypto.randomUUID();return Vn({...f,admitted:[...f.admitted,$],waiting:[...f.waiting,{scan:m,ticket:t,booking:n,seat:r,at:p}]}),{kind:"admitted",booking:n,seat:r,gate:e.gate,at:p}}async function va(e,t,o){let n=`/v1/conferences/${e}/gates`,r=await E(n,o===null?{gate:t}:{gate:t,parts:o}),a={conference:e,gate:t,holder:r.holder,parts:r.parts,keys:{},valid:{},admitted:[],waiting:[]};try{let{keys:c}=await T("/v1/ticket-keys");for(let{kid:u,x:d}of c)a.keys[u]=d;let l=null;do{let u={holder:r.holder,cursor:l},d=await T(ne(`${n}/${encodeURIComponent(t)}/tickets`,u));for(let{booking:f,edition:$,seats:p}of d.items)a.valid[f]=[$,p];for(let{booking:f,seat:$}of d.admitted)a.admitted.push(`${f}#${$}`);l=d.next}while(l);Vn(a)}catch(c){throw await ka(a),c}return a}async function Jl(e){let t=[];for(;;){let o=Se(e),[n]=o?.waiting??[];if(!o||!n)return t;let{scan:r,ticket:a,at:c}=n,l={conference:e,gate:o.gate,holder:o.holder,scan:r,ticket:a,at:c};try{await E("/v1/checkins",l)}catch(d){let{status:f=0,kind:$,message:p}=d;if(![409,410,422].includes(f)||$==="key-reused")throw d;t.push({waiting:n,message:p})}let u=Se(e);u&&Vn({...u,waiting:u.waiting.filter(d=>d.scan!==r)})}}async function _a(e){let t=await Jl(e),o=Se(e);return o&&await ka(o),t}async function ka(e){let{conference:t,gate:o,holder:n}=e,r=`/v1/conferences/${t}/gates/${encodeURIComponent(o)}`;try{await M("DELETE",ne(r,{holder:n}))}catch(a){if(a.kind!=="parts-not-held")throw a}localStorage.removeItem(Gn(t))}var Ql=5,xa="gate-name",Xl=8;function Sa({id:e,signIn:t}){let{account:o}=O.use(n=>n);return J(s("door.title")),o?e?i`<${eu} key=${e} id=${e} />`:i`<${Zl} key=${o.user} />`:i`<h1 tabindex="-1">${s("door.title")}</h1>
      <${W} title=${s("door.signIn")}>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`}function Zl(){let[e,t]=h(null),[o,n]=h(null),r=()=>T("/v1/users/me/doors").then(({items:a})=>{t(a),n(null)},n);return w(()=>{r()},[]),i`<h1 tabindex="-1">${s("door.title")}</h1>
    ${o&&i`<${I} error=${o} retry=${r} />`}
    ${!e&&!o&&i`<${L} />`}
    ${e?.length===0&&i`<${W} title=${s("door.none")} />`}
    <ul class="cards">
      ${e?.map(a=>i`<li class="card" key=${a.conference}>
            <h2><a href=${`#/door/${a.conference}`}>${a.conference_name}</a></h2>
            <p class="quiet">${B(a.start)}</p>
          </li>`)}
    </ul>`}function eu({id:e}){let{conference:t}=Ye(e),[o,n]=h(null),[r,a]=h(null),[c,l]=h(()=>Se(e)?.gate??localStorage.getItem(xa)??""),[u,d]=h(()=>Se(e)),[f,$]=h(null),p=()=>T(`/v1/conferences/${e}/door`).then(b=>{n(b),a(null)},a);w(()=>{p()},[e]),te(Ql,p,[e]);let m=b=>{l(b),localStorage.setItem(xa,b)},g=b=>{$(b),d(Se(e)),we(`${s(`door.${b.kind}`)} ${Ta(b)}`,!0),navigator.vibrate?.(b.kind==="admitted"?80:[80,60,80]),Se(e)||p()},x=b=>S(async()=>{if(!c.trim())throw new Error(s("door.nameGate"));g(await ya(e,c.trim(),b))}),y=b=>S(async()=>{await wa(b),$(null),_(s("door.undone")),p()}),A=!u&&r&&[403,404].includes(r.status);return i`
    <p class="crumb"><a href="#/door">${s("door.title")}</a></p>
    <h1 tabindex="-1">${t?.name??s("door.title")}</h1>
    ${t&&i`<p class="quiet"><${ie} ...${t} /></p>`}
    ${A?i`<${I} error=${r} retry=${p} />`:i`<div class="door">
            <div>
              <${tu} result=${f} undo=${u?null:y} />
              <${ou} scan=${x} />
              <${nu} id=${e} scan=${x} undo=${y} offline=${!!u} />
            </div>
            <div>
              <${Kn} numbers=${o} />
              <${k}
                label=${s("door.gate")}
                name="gate"
                hint=${s("door.gateHint")}
                maxlength="40"
                value=${c}
                disabled=${!!u}
                onInput=${b=>m(b.currentTarget.value)}
              />
              <${ru}
                id=${e}
                gate=${c.trim()}
                held=${u}
                numbers=${o}
                changed=${()=>{d(Se(e)),p()}}
              />
            </div>
          </div>`}
  `}function Ta({kind:e,seat:t,gate:o,at:n}){return e==="admitted"&&t?s("door.seat",{seat:t}):e==="already"&&n?s("door.before",{gate:o??"",time:Z(n)}):e==="elsewhere"?o?s("door.onlyAt",{gate:o}):s("door.needsNetwork"):""}function tu({result:e,undo:t}){if(!e)return i`<div class="result waiting"><p>${s("door.ready")}</p></div>`;let{kind:o,id:n}=e,r={admitted:"\u2713",elsewhere:"\u2192"}[o]??"\u2715";return i`<div class=${`result ${o}`}>
    <p class="sign" aria-hidden="true">${r}</p>
    <p class="word">${s(`door.${o}`)}</p>
    <p>${Ta(e)}</p>
    ${o==="admitted"&&n&&t&&i`<${v} action=${()=>t(n)}>${s("door.undo")}<//>`}
  </div>`}function ou({scan:e}){let[t,o]=h(!1),n=a=>e({ticket:a.trim()}),r=a=>{o(!1),_(a,!0)};return i`<section aria-labelledby="camera">
    <h2 id="camera" class="unseen">${s("door.camera")}</h2>
    ${t&&i`<${ma} found=${n} failed=${r} />`}
    <div class="acts">
      <button
        type="button"
        class=${t?"button":"button primary"}
        onClick=${()=>o(!t)}
      >
        ${s(t?"door.stopCamera":"door.startCamera")}
      </button>
    </div>
  </section>`}function nu({id:e,scan:t,undo:o,offline:n}){let[r,a]=h(null),[c,l]=h(""),u=N(null),d=async p=>{let[m,g]=[[],null];do{let x=`/v1/conferences/${e}/checkins`,y=await T(ne(x,{search:p,limit:20,cursor:g}));m=[...m,...y.items],g=y.next}while(g&&m.length<20);a(m),l(p),we(s("door.found",{count:m.length}))},f=p=>{p.preventDefault();let m=u.current?.value.trim()??"";if(!m)return;let g=m.toUpperCase();u.current&&mo(g)&&(u.current.value=""),S(async()=>{if(mo(g))await t({ticket:g});else{if(n)throw new Error(s("door.noNames"));await d(m)}})},$=async p=>{await p,await S(()=>d(c))};return i`<section aria-labelledby="find">
    <h2 id="find">${s("door.find")}</h2>
    <form class="search" onSubmit=${f} role="search">
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
            undo=${m=>$(o(m))}
          />`)}
    </ul>
  </section>`}function su({entry:e,admit:t,undo:o}){let{user_id:n,seats:r,guests:a,present:c,category_name:l}=e;return i`<li class="card">
    <h3>${n}</h3>
    ${l&&i`<p class="quiet">${l}</p>`}
    ${a.length>0&&i`<p class="quiet">${a.map(({name:u})=>u).join(", ")}</p>`}
    <ul class="plain">
      ${Array.from({length:r},(u,d)=>d+1).map(u=>{let d=c.find(f=>f.seat===u);return i`<li key=${u}>
          ${d?i`<span
                    >${s("door.inside",{seat:u,gate:d.gate,time:Z(d.at)})}</span
                  >
                  <${v}
                    kind="plain"
                    action=${()=>o(d.id)}
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
  </li>`}function Kn({numbers:e}){if(!e)return i`<${L} />`;let{present:t,expected:o,missing:n,released:r,started:a}=e,c=[[s("door.present"),t],[s("door.expected"),o],[s(a?"door.noShows":"door.missing"),n],...r?[[s("door.released"),r]]:[]];return i`<section aria-labelledby="numbers">
    <h2 id="numbers" class="unseen">${s("door.numbers")}</h2>
    <dl class="figures">
      ${c.map(([l,u])=>i`<div key=${l}>
            <dt>${l}</dt>
            <dd><strong>${Q(u)}</strong></dd>
          </div>`)}
    </dl>
    ${e.offline.map(({gate:l,since:u})=>i`<p class="quiet" key=${l}>
          ${s("door.away",{gate:l,time:Z(u)})}
        </p>`)}
  </section>`}function ru({id:e,gate:t,held:o,numbers:n,changed:r}){let[a,c]=h(!0);w(()=>{ba().then(c)},[]);let l=f=>S(async()=>{if(!t)throw new Error(s("door.nameGate"));await va(e,t,f),r(),_(s("door.left"))}),u=()=>S(async()=>{let f=await _a(e);if(r(),f.length){let[{message:$}]=f;_(s("door.conflicts",{count:f.length,message:$}),!0)}else _(s("door.back"))}),d=!n?.offline.length;return i`<section class="panel" aria-labelledby="offline">
    <h2 id="offline">${s(o?"door.isOffline":"door.network")}</h2>
    ${o?i`<p>${s("door.waiting",{count:o.waiting.length})}</p>
            <p class="quiet">${s("door.share",{count:o.parts.length})}</p>
            <${v} kind="primary" action=${u}>${s("door.comeBack")}<//>`:i`<p class="quiet">${s(a?"door.networkText":"door.cannot")}</p>
            ${a&&i`<div class="acts">
                <${v} action=${()=>l(null)}>
                  ${s(d?"door.leaveAll":"door.leaveRest")}
                <//>
                ${d&&i`<${v} action=${()=>l(Xl)}>${s("door.leaveHalf")}<//>`}
              </div>`}`}
  </section>`}function Ea({booking:e,conference:t,stored:o}){let{month:n,day:r,weekday:a}=Ps(e.start,t?.timezone);return i`<li class="card admission">
    <div class="stub" aria-hidden="true">
      <span class="month">${n}</span><span class="day">${r}</span><span>${a}</span>
    </div>
    <div class="details">
      <div class="top">
        <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
        <${At} status=${e.status} />
      </div>
      <p><${ie} ...${e} ...${t??{}} /></p>
      ${t&&i`<p><${he} location=${t.location} /></p>`}
      <p class="quiet">${s("ticket.holder",{name:e.user_id})}</p>
      <${au} booking=${e} stored=${o} />
      ${!o&&i`<${mt} booking=${e} />`}
    </div>
  </li>`}function au({booking:e,stored:t}){let[o,n]=h([]),r=e.seats??1,a=t?br(e):null;if(t&&!a)return null;let c=async()=>n(a??await iu(e)),l=async()=>bn("tickets.pdf",await ir(`/v1/bookings/${e.id}/tickets.pdf`));return o.length?i`<div class="codes">
      ${o.map(({seat:u,svg:d})=>i`<figure key=${u}>
            <img
              src=${`data:image/svg+xml,${encodeURIComponent(d)}`}
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
    </div>`}async function iu(e){let{items:t}=await T(`/v1/bookings/${e.id}/tickets`);return gr(e,t),t}function Ca({signIn:e}){let{account:t}=O.use(l=>l),{bookings:o,state:n,problem:r,at:a}=q.use(l=>l);return J(s("booking.list")),w(()=>{_e()},[]),i`<h1 tabindex="-1">${s("booking.list")}</h1>
    ${c()}`;function c(){if(!t)return i`<${W} title=${s("booking.signIn")}>
        <button type="button" class="button primary" onClick=${()=>e()}>
          ${s("nav.signIn")}
        </button>
      <//>`;if(n==="loading"||n==="empty")return i`<${L} />`;if(n==="failed")return i`<${I} error=${r} retry=${_e} />`;let l=Object.values(o).sort((d,f)=>d.start<f.start?-1:1);if(!l.length)return i`<${W} title=${s("booking.none")}>
        <p><a href="#/conferences">${s("booking.find")}</a></p>
      <//>`;let u=n==="stored";return i`
      ${(u||r)&&i`<p class="as-of">${s("booking.asOf",{time:cu(a)})}</p>`}
      <${lu} all=${l} stored=${u} />
    `}}var cu=e=>new Date(e).toDateString()===new Date().toDateString()?Z(e):B(e);function lu({all:e,stored:t}){let o=e.filter(a=>ue(a)&&Date.parse(a.end)>R()),n=e.filter(a=>!o.includes(a)).reverse(),r=o.map(a=>a.conference);return w(()=>{t||Gr(r)},[r.join(),t]),i`
    ${!o.length&&i`<p class="quiet">${s("booking.nothingToCome")}</p>`}
    <ul class="rows">
      ${[...o.filter(We),...o.filter(a=>!We(a))].map(a=>i`<${Aa} key=${a.id} booking=${a} stored=${t} />`)}
    </ul>
    ${n.length>0&&i`<details class="over">
        <summary>${s("booking.past",{count:n.length})}</summary>
        <ul class="rows">
          ${n.map(a=>i`<${Aa} key=${a.id} booking=${a} stored=${t} />`)}
        </ul>
      </details>`}
  `}function Aa({booking:e,stored:t}){let o=t||!ue(e)||Date.parse(e.end)<=R(),[n]=ce([e.conference]);return e.status==="CONFIRMED"&&Date.parse(e.end)>R()?i`<${Ea} ...${{booking:e,conference:n,stored:t}} />`:i`<li class="card">
    <div class="top">
      <h2><a href=${`#/conference/${e.conference}`}>${e.conference_name}</a></h2>
      <${so} booking=${e} />
    </div>
    <p class="quiet"><${ie} ...${e} ...${n??{}} /></p>
    ${n&&i`<p class="quiet"><${he} ...${n} /></p>`}
    ${o?i`<${Ct} booking=${e} />`:i`<${mt} booking=${e} />`}
  </li>`}var po=()=>({name:s("form.name"),location:s("form.place"),topics:s("form.topics"),start:s("form.starts"),end:s("form.ends"),timezone:s("form.zone"),slots:s("form.seats"),expected_demand:s("form.expected"),confirmation_window:s("form.window"),max_offers:s("form.maxOffers"),quiet_hours:s("form.quiet"),description:s("form.description"),agenda:s("conference.agenda"),agenda_title:s("form.agendaTitle"),speakers:s("conference.speakers"),embed:s("form.embed"),listed:s("form.listed"),max_per_email:s("form.onePerEmail"),max_party:s("form.maxParty")}),$o=({error:e,hint:t,value:o,split:n=!1})=>i`<${k}
    label=${s(n?"form.seatsOthers":"form.seats")}
    name="slots"
    type="number"
    min="0"
    max="100000"
    required
    defaultValue=${o}
    error=${e}
    hint=${t}
  />`,ho=({error:e,maxlength:t,value:o})=>i`<${k}
    label=${s("form.place")}
    name="location"
    required
    maxlength=${t}
    defaultValue=${o}
    error=${e}
    hint=${s("form.placeHint")}
  />`,go=({error:e,rows:t,value:o})=>i`<${k} label=${s("form.description")} name="description" error=${e}>
    ${n=>i`<textarea ...${n} rows=${t} maxlength="5000" defaultValue=${o}></textarea>`}
  <//>`;function bo({error:e,value:t}){let[o,n]=t?un(Number(t)):["","minute"];return i`<${k}
    label=${s("form.window")}
    name="confirmation_window"
    error=${e}
    hint=${s("form.windowHint",{span:Vt(Number(Ee.window))})}
  >
    ${r=>i`<div class="joined">
        <input ...${r} type="number" min="1" max="2592000" defaultValue=${o} />
        <select name="window_unit" aria-label=${s("form.windowUnit")}>
          ${Gt.map(([a])=>i`<option value=${a} selected=${a===n}>${s(`units.${a}`)}</option>`)}
        </select>
      </div>`}
  <//>`}function yo({confirmation_window:e,window_unit:t}){let o=Gt.find(([n])=>n===t);return e===""?null:Number(e)*(o?.[1]??1)}var wo=({error:e,value:t})=>i`<${k}
    label=${s("form.maxOffers")}
    name="max_offers"
    type="number"
    min="0"
    max="1000"
    defaultValue=${t}
    hint=${s("form.maxOffersHint")}
    error=${e}
  />`,vo=({error:e,value:t})=>i`<${k}
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
  <//>`;function _o({quiet_hours:e,quiet_until:t}){if(!e!=!t)throw new H("quiet_hours",s("form.quietBoth"));return e?{from:e,until:t}:null}var ko=({error:e,value:t})=>i`<${k}
    label=${s("form.topics")}
    name="topics"
    required
    defaultValue=${t}
    hint=${s("form.topicsHint")}
    error=${e}
  />`,xo=({error:e,value:t=[]})=>i`<${k}
    label=${s("form.embed")}
    name="embed"
    autocapitalize="none"
    spellcheck="false"
    defaultValue=${t.join(", ")}
    hint=${s("form.embedHint")}
    error=${e}
  />`,pt=e=>e.split(/[\s,]+/).filter(Boolean),So=e=>e.split(",").map(t=>t.trim()).filter(Boolean),Oa=({name:e,label:t,hint:o,error:n,on:r})=>{let a=`field-${e}`;return i`<div class="switch">
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
  </div>`},To=({errorAt:e,listed:t=!0,perEmail:o=1})=>i`
  <${Oa}
    name="listed"
    label=${s("form.listed")}
    hint=${s("form.listedHint")}
    error=${e("listed")}
    on=${t}
  />
  <${Oa}
    name="max_per_email"
    label=${s("form.onePerEmail")}
    hint=${s("form.onePerEmailHint")}
    error=${e("max_per_email")}
    on=${o===1}
  />
`,Eo=({error:e,value:t})=>i`<${k}
    label=${s("form.maxParty")}
    name="max_party"
    type="number"
    min="1"
    max="10"
    defaultValue=${t}
    hint=${s("form.maxPartyHint")}
    error=${e}
  />`,Ao=e=>({listed:"listed"in e,max_per_email:"max_per_email"in e?1:0});function Co({name:e,label:t,hint:o,add:n,limit:r,errors:a,value:c,row:l,stays:u=()=>!1}){let d=N(c.length),[f,$]=h(c.map((b,C)=>({key:C,value:b}))),[p,m]=h(-1),g=N(null);w(()=>{p<0||g.current?.querySelector("li:last-child input")?.focus()},[p]);let x=()=>{d.current+=1,$([...f,{key:d.current,value:void 0}]),m(d.current)},y=({currentTarget:b},C)=>{let F=b.closest("fieldset");$(f.filter(de=>de.key!==C)),requestAnimationFrame(()=>{F?.querySelector(":scope > .button")?.focus()})},A=a.find(Boolean);return i`<fieldset class="entries" aria-describedby=${A?`${e}-wrong`:null}>
    <legend>${t}</legend>
    ${o&&i`<p class="hint">${o}</p>`}
    <ol ref=${g}>
      ${f.map(({key:b,value:C},F)=>i`<li key=${b}>
            ${l(C,F+1)}
            ${!u(C)&&i`<button
                type="button"
                class="button plain"
                aria-label=${s("form.removeEntry",{list:t,number:String(F+1)})}
                onClick=${de=>y(de,b)}
              >
                ✕
              </button>`}
          </li>`)}
    </ol>
    ${A&&i`<p class="wrong" id=${`${e}-wrong`}>${A}</p>`}
    ${f.length<r&&i`<button type="button" class="button" onClick=${x}>${n}</button>`}
  </fieldset>`}var Oo=({errorAt:e,value:t,zone:o})=>i`<${Co}
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
          defaultValue=${n?.at&&st(n.at,o)}
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
  />`,Do=({errorAt:e,value:t})=>i`<${Co}
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
  />`;function qo(e,t){let o=new FormData(e),n=l=>o.getAll(l),[r,a,c]=["agenda_title","agenda_speaker","speaker_about"].map(n);return{agenda:n("agenda").map((l,u)=>({at:uu(l,t),title:r[u],...a[u].trim()?{speaker:a[u]}:{}})),speakers:n("speakers").map((l,u)=>({name:l,about:c[u]}))}}function uu(e,t){let{at:o,gap:n}=Le(e,t);if(n===null)return o;throw new H("agenda",s("form.agendaGap",{local:e.slice(11),next:n.slice(11)}))}var Da=20,qa=1e5,Ia=[["name","form.name"],["seats","form.seats"],["description","form.description"],["opens","form.opens"],["closes","form.closes"],["visible_to","form.visibleTo"]],Fa=e=>s("form.category",{number:e+1}),Io=()=>({categories:s("form.categories"),...Object.fromEntries(Array.from({length:Da},(e,t)=>Ia.map(([o,n])=>[`categories.${t}.${o}`,`${Fa(t)}, ${s(n)}`])).flat())});function Na({categories:e=[]}){return e.every(t=>t.visible_to)?e.map(({id:t,name:o,seats:n,description:r,opens:a,closes:c,visible_to:l=[]})=>({id:t,name:o,seats:n,description:r,opens:a,closes:c,visible_to:l})):null}var Fo=({errorAt:e,value:t,zone:o})=>i`<div class="categories">
    <${Co}
      key=${JSON.stringify(t)}
      name="categories"
      label=${s("form.categories")}
      hint=${s("form.categoriesHint")}
      add=${s("form.addCategory")}
      limit=${Da}
      errors=${[e("categories")]}
      value=${t}
      stays=${n=>!!n?.id}
      row=${(n,r)=>i`<${du} ...${{at:r-1,value:n,zone:o,errorAt:e}} />`}
    />
    <${fu} />
  </div>`;function du({at:e,value:t,zone:o,errorAt:n}){let r=(u,d,f,$="")=>i`<${k}
      name=${`categories.${e}.${u}`}
      label=${s(d)}
      error=${n(`categories.${e}.${u}`)}
      hint=${$}
      ...${f}
    />`,a=u=>({type:"datetime-local",defaultValue:u?st(u,o):""}),c=[t?.description,t?.opens,t?.closes,t?.visible_to.length],l=Ia.slice(2).some(([u])=>n(`categories.${e}.${u}`));return i`<div class="category" role="group" aria-label=${Fa(e)}>
    ${t?.id&&i`<input type="hidden" name=${`categories.${e}.id`} value=${t.id} />`}
    <div class="pair">
      ${r("name","form.name",{required:!0,maxlength:"100",defaultValue:t?.name})}
      ${r("seats","form.seats",{type:"number",required:!0,min:"1",max:String(qa),defaultValue:t?.seats})}
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
  </div>`}function fu(){let[e,t]=h(null),o=N(null);return w(()=>{let n=o.current?.closest("form");if(!n)return;let r=()=>{let c=[...n.querySelectorAll("input[type=number]")].filter(u=>/^slots$|^categories\.\d+\.seats$/.test(u.name)),l=c.reduce((u,d)=>u+Number(d.value),0);t(c.length>1?l:null)};r();let a=new MutationObserver(r);return a.observe(n,{childList:!0,subtree:!0}),n.addEventListener("input",r),()=>{a.disconnect(),n.removeEventListener("input",r)}},[]),i`<p class="hint" ref=${o}>
    ${e!==null&&s("form.totalSeats",{count:e})}
  </p>`}function No(e,t){let o=[];for(let n=0;`categories.${n}.name`in e;n+=1){let r=c=>e[`categories.${n}.${c}`],a=c=>{let l=r(c);if(!l)return null;let{at:u,gap:d}=Le(l,t);if(d===null)return u;let f={local:l.slice(11),next:d.slice(11)};throw new H(`categories.${n}.${c}`,s("form.agendaGap",f))};o.push({...r("id")?{id:r("id")}:{},name:r("name"),seats:Number(r("seats")),description:r("description"),opens:a("opens"),closes:a("closes"),visible_to:pt(r("visible_to"))})}return o}function Ro(e,t){if(e===0&&!t.length)throw new H("slots",s("form.number",{min:1,max:qa}))}function Ra(e,t){let o=n=>JSON.stringify(n.map(r=>({...r,opens:r.opens&&Date.parse(r.opens),closes:r.closes&&Date.parse(r.closes)})));return o(e)===o(t)?{}:{categories:t}}var mu=1e3,pu=6e4,$u=20,hu={eventbrite:"Eventbrite",pretix:"pretix","hi.events":"Hi.Events"};function Ma({conference:e,reload:t}){let[o,n]=h(!1),r=()=>{n(!1),S(t)};return i`<button type="button" class="button" onClick=${()=>n(!0)}>
      ${s("import.title")}
    </button>
    ${o&&i`<${Y} title=${s("import.title")} close=${r}>
        <${gu} conference=${e} />
      <//>`}`}function gu({conference:e}){let[t,o]=h(null),[n,r]=h([]),[a,c]=h(!1),l=(f,$)=>({...$,format:f,kind:"attendees",conference:e.id}),u=async(f,$)=>{let p=[];for(let m of f)p.push(await E("/v1/imports",{...l($,m),dry_run:!0}));o({parts:f,format:$,imports:p})},d=()=>S(async()=>{if(a||!t)return;c(!0);let f=[];try{for(let $ of t.parts)f.push(await E("/v1/imports",l(t.format,$)))}finally{c(!1),r(f)}});return n.length?i`<${yu} imports=${n} setImports=${r} />`:i`<${bu} check=${u} changed=${()=>o(null)} />
    ${t&&i`<div class="report" role="status">
        <${Pa} imports=${t.imports} />
        ${$t(t.imports,"waiting")>0&&i`<button type="button" class="button primary" aria-busy=${a} onClick=${d}>
            ${s("import.start",{count:$t(t.imports,"waiting")})}
          </button>`}
      </div>`}`}function bu({check:e,changed:t}){let o={table:s("import.file"),format:s("import.format")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({format:l},u)=>{let d=u.elements.namedItem("table"),f=wu(await d.files?.[0]?.text()??"");if(!f.length)throw new H("table",s("import.empty"));await e(f,l)});return i`<form onSubmit=${n} onChange=${t} novalidate>
    <p class="quiet">${s("import.hint")}</p>
    <${k} label=${o.format} name="format" error=${a("format")}>
      ${l=>i`<select ...${l}>
          <option value="own">${s("import.own")}</option>
          ${Object.entries(hu).map(([u,d])=>i`<option key=${u} value=${u}>${d}</option>`)}
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
  </form>`}function yu({imports:e,setImports:t}){let o=e.every(c=>c.done),n=c=>c.done?c:T(`/v1/imports/${c.id}`);te(o?0:1,()=>S(async()=>t(await Promise.all(e.map(n)))));let r=$t(e,"lines"),a=r-$t(e,"waiting");return i`<p role="status">
      ${o?s("import.done"):s("import.runs",{ran:a,lines:r})}
    </p>
    <progress aria-label=${s("import.title")} max=${r} value=${a}></progress>
    <${Pa} imports=${e} />`}function Pa({imports:e}){let t=["waiting","added","present","skipped","refused"],o=e.flatMap(n=>n.problems);return i`<ul>
      ${t.filter(n=>$t(e,n)).map(n=>i`<li key=${n}>${s(`import.${n}`,{count:$t(e,n)})}</li>`)}
    </ul>
    ${o.length>0&&i`<ul class="wrong">
        ${o.slice(0,$u).map(({line:n,field:r,message:a})=>{let c=r?`${r}: ${a}`:a;return i`<li key=${n}>${s("import.line",{line:Q(n),text:c})}</li>`})}
      </ul>`}`}var $t=(e,t)=>e.reduce((o,n)=>o+n[t],0);function wu(e){let[t,...o]=vu(e),n=[],r=Number.POSITIVE_INFINITY,a=0;for(let{line:c,record:l}of o){let u=La(l);(r+u>pu||a===mu)&&(n.push({table:t.record,first_line:c}),r=La(t.record),a=0),n[n.length-1].table+=l,r+=u,a+=1}return n}function vu(e){let t=[],o="",n=1;for(let[r,a]of e.split(/(?<=\n)/).entries())o||(n=r+1),o+=a.endsWith(`
`)?a:`${a}
`,(o.split('"').length-1)%2===0&&(o.trim()&&t.push({line:n,record:o}),o="");return o.trim()&&t.push({line:n,record:o}),t}var La=e=>new TextEncoder().encode(JSON.stringify(e)).length;var _u=120,za=4e3,ku=3;function Ua({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("message.title")}
    </button>
    ${t&&i`<${xu} conference=${e} close=${()=>o(!1)} />`}`}function xu({conference:e,close:t}){let{confirmed:o,waitlisted:n,held:r}=e,a=n+r,c={all:o+a,confirmed:o,waiting:a},l={to:s("message.to"),subject:s("message.subject"),text:s("message.text")},{submit:u,busy:d,errorAt:f,summary:$}=P(l,async({to:p,subject:m,text:g})=>{if(!c[p])throw new H("to",s("message.nobody"));if(!m.trim())throw new H("subject",s("form.required"));if(!g.trim())throw new H("text",s("form.required"));let x=`/v1/conferences/${e.id}/messages`,{recipients:y}=await E(x,{to:p,subject:m,text:g});t(),_(s("message.sent",{count:y}))});return i`<${Y} title=${s("message.title")} close=${t}>
    <form onSubmit=${u} novalidate>
      <p class="quiet">${s("message.hint")}</p>
      <${k} label=${l.to} name="to" error=${f("to")}>
        ${p=>i`<select ...${p}>
            ${Object.entries(c).map(([m,g])=>i`<option key=${m} value=${m}>${s(`message.${m}`,{count:g})}</option>`)}
          </select>`}
      <//>
      <${k}
        label=${l.subject}
        name="subject"
        maxlength=${_u}
        required
        autocomplete="off"
        error=${f("subject")}
      />
      <${k}
        label=${l.text}
        name="text"
        hint=${s("message.textHint",{max:za,count:ku})}
        error=${f("text")}
      >
        ${p=>i`<textarea ...${p} rows="8" maxlength=${za} required></textarea>`}
      <//>
      <${z} error=${$} />
      <button class="button primary" aria-busy=${d}>${s("message.send")}</button>
    </form>
  <//>`}var Su=2e3;function Lo(e,t){let o=N({busy:!1,due:!1,at:0}).current,n=N(t);n.current=t;let r=async()=>{if(o.due=!0,!o.busy){for(o.busy=!0;o.due;){let a=Math.max(0,o.at+Su-Date.now());await new Promise(c=>setTimeout(c,a)),[o.due,o.at]=[!1,Date.now()],await n.current()}o.busy=!1}};return w(()=>{e!==void 0&&r()},[e]),r}var Mo=e=>e&&[e.confirmed,e.held,e.waitlisted,e.canceled].join();var Jn=1e3,Po="*",Ha=["CONFIRMED","CONFIRMATION_PENDING","WAITLISTED","CANCELED"];function Wa(e){let[t,o]=h({bookings:null,error:null}),n=Lo(Mo(e),async()=>{try{let r=await Me(`/v1/conferences/${e?.id}/bookings`,Jn);o({bookings:r,error:null})}catch(r){o(a=>({...a,error:r}))}});return{...t,reload:n}}var Tu=e=>[{name:s("manage.attendee")},...e?[{name:s("manage.category")}]:[],{name:s("manage.status")},{name:s("manage.position"),number:!0},{name:s("manage.offers"),number:!0},{name:s("manage.booked")},{name:s("manage.remove"),unseen:!0}],It=({user_id:e})=>e??s("manage.byEmail"),ja=({guests:e=[]})=>e,Eu=(e,t)=>[It(e),e.email??"",...ja(e).flatMap(({name:o,email:n})=>[o,n??""])].some(o=>o.toLowerCase().includes(t.trim().toLowerCase())),Ba=e=>[...e].sort((t,o)=>Ha.indexOf(t.status)-Ha.indexOf(o.status)||(t.position??0)-(o.position??0)||(t.created_at<o.created_at?-1:1));function Ya({conference:e,attendees:t}){let[o,n]=h(""),[r,a]=h(Po),[c,l]=h(!1),[u,d]=h(null),{bookings:f,error:$,reload:p}=t,m=!!e.categories?.length,g=(f??[]).filter(D=>Eu(D,o)&&(r===Po||(D.category??"")===r)),x=({id:D})=>S(async()=>{await E(`/v1/bookings/${D}/cancel`),await p()}),y=D=>S(async()=>{let fe=encodeURIComponent(D.user_id);await E(`/v1/conferences/${e.id}/attendees/${fe}/allow`),_(s("manage.allowed",{name:It(D)}))}),A=()=>S(async()=>{let D=`/v1/conferences/${e.id}/bookings`,fe=await T(D,{accept:"text/csv"});at(`${e.name}.csv`,"text/csv",`\uFEFF${fe}`)}),b=({target:D})=>n(D.value),C=Ba(g.filter(D=>D.status!=="CANCELED")),F=Ba(g.filter(D=>D.status==="CANCELED")),de=(D,fe)=>i`<${je} label=${fe} columns=${Tu(m)}>
      ${D.map(re=>i`<${Cu} key=${re.id} booking=${re} split=${m} remove=${()=>d(re)} allow=${()=>y(re)} />`)}
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
          onInput=${b}
        />
        ${m&&i`<${Au} conference=${e} value=${r} onChange=${a} />`}
        ${!e.canceled&&i`<button type="button" class="button" onClick=${()=>l(!0)}>${s("manage.invite")}</button>`}
        ${!e.canceled&&i`<${Ma} conference=${e} reload=${p} />`}
        ${!e.canceled&&i`<${Ua} conference=${e} />`}
        <${v} action=${A}>${s("manage.csv")}<//>
      </div>
    </div>
    ${!f&&$&&i`<${I} error=${$} retry=${p} />`}
    ${!f&&!$&&i`<${L} />`}
    ${f&&!g.length&&i`<${W} title=${s(f.length?"manage.noMatch":"manage.none")} />`}
    ${C.length>0&&de(C,s("manage.attendees"))}
    ${F.length>0&&i`<details class="over">
        <summary>${s("status.CANCELED")} (${Q(F.length)})</summary>
        ${de(F,s("status.CANCELED"))}
      </details>`}
    ${f&&f.length>=Jn&&i`<p class="quiet">${s("manage.first",{bookings:s("count.booking",{count:Jn})})}</p>`}
    ${c&&i`<${Ou} conference=${e} reload=${p} close=${()=>l(!1)} />`}
    ${u&&i`<${se}
        title=${s("manage.removeTitle",{name:It(u)})}
        confirmLabel=${s("manage.remove")}
        action=${()=>x(u)}
        close=${()=>d(null)}
      >
        <p>${s("manage.removeText",{name:It(u)})}</p>
      <//>`}
  </section>`}var Au=({conference:e,value:t,onChange:o})=>i`<select
    class="short"
    aria-label=${s("manage.category")}
    onChange=${n=>o(n.target.value)}
  >
    <option value=${Po} selected=${t===Po}>${s("manage.everyCategory")}</option>
    ${Ga(e).map(({id:n,name:r})=>i`<option key=${n} value=${n} selected=${t===n}>${r}</option>`)}
  </select>`,Ga=({slots:e,categories:t=[]})=>[...e?[{id:"",name:s("category.none")}]:[],...t];function Cu({booking:e,split:t,remove:o,allow:n}){let r=It(e),{seats:a=1}=e,c=e.status==="CANCELED"&&e.reason==="organizer";return i`<tr>
    <th scope="row">
      ${r}${a>1&&i` <span class="quiet">${s("count.seat",{count:a})}</span>`}
      ${e.invitation&&i` <span class="quiet">${s("manage.invitation")}</span>`}
      ${e.email&&i`<a class="address" href=${`mailto:${e.email}`}>${e.email}</a>`}
      ${ja(e).map(({name:l,email:u},d)=>i`<span key=${d} class="address">
            + ${l}${u&&i` <a href=${`mailto:${u}`}>${u}</a>`}
          </span>`)}
    </th>
    ${t&&i`<td>${e.category_name??s("category.none")}</td>`}
    <td><${At} status=${e.status} /></td>
    <td class="number">${e.position?Q(e.position):""}</td>
    <td class="number">${e.offers?Q(e.offers):""}</td>
    <td>${B(e.created_at)}</td>
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
  </tr>`}function Ou({conference:e,reload:t,close:o}){let[n,r]=h(1),a=Math.min(e.max_party??1,e.capacity),c={invitee:s("manage.inviteLabel"),category:s("manage.category"),seats:s("party.seats")},{submit:l,busy:u,errorAt:d,summary:f}=P(c,async({invitee:$,category:p})=>{let m=$.includes("@")?{email:$}:{user_id:$},g=p?{category:p}:{};await E("/v1/bookings",{conference:e.id,seats:n,...g,...m}),_(s("manage.invited",{name:$})),o(),await t()});return i`<${Y} title=${s("manage.inviteTitle")} close=${o}>
    <form onSubmit=${l} novalidate>
      <p class="quiet">${s("manage.inviteText")}</p>
      <${k}
        label=${c.invitee}
        name="invitee"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${d("invitee")}
      />
      ${(e.categories??[]).length>0&&i`<${k} name="category" label=${c.category} error=${d("category")}>
          ${$=>i`<select ...${$}>
              ${Ga(e).map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
            </select>`}
        <//>`}
      ${a>1&&i`<${xe} name="seats" label=${c.seats} most=${a} value=${n} onChange=${r} />`}
      <${z} error=${f} />
      <button class="button primary" aria-busy=${u}>${s("manage.invite")}</button>
    </form>
  <//>`}function Va({conference:e}){let[t,o]=h(!1),{id:n,name:r,slots:a,location:c,topics:l,description:u}=e,{confirmation_window:d,max_offers:f,agenda:$,speakers:p}=e,{timezone:m,quiet_hours:g,listed:x,max_per_email:y}=e,{max_party:A}=e,b=Na(e),C={...po(),...Io()},{submit:F,busy:de,errorAt:D,summary:fe}=P(C,async(X,be)=>{let me=b&&No(X,m);Ro(Number(X.slots),me??[]);let ye={slots:Number(X.slots),...b&&me?Ra(b,me):{},location:X.location,topics:So(X.topics),description:X.description,confirmation_window:yo(X),max_offers:X.max_offers===""?null:Number(X.max_offers),max_party:X.max_party===""?null:Number(X.max_party),...m?{quiet_hours:_o(X)}:{},...Ao(X),embed:pt(X.embed),...$&&p?qo(be,m):{}};Oe([await M("PATCH",`/v1/conferences/${n}`,ye).catch(Du(me??[]))]),_(s("form.saved")),requestAnimationFrame(()=>be.reset())}),re=()=>S(async()=>{Oe([await M("DELETE",`/v1/conferences/${n}`)]),_(s("manage.canceledNow",{name:r}))});return i`<section aria-labelledby="change">
    <h2 id="change" tabindex="-1">${s("manage.edit")}</h2>
    <form class="form" onSubmit=${F} novalidate>
      <div class="pair">
        <${$o} split=${!!b?.length} value=${a} error=${D("slots")} hint=${s("form.seatsHint")} />
        <${ho} value=${c} error=${D("location")} />
      </div>
      ${b&&i`<${Fo} errorAt=${D} value=${b} zone=${m} />`}
      <${ko} value=${l.join(", ")} error=${D("topics")} />
      <${go} rows="3" value=${u} error=${D("description")} />
      ${$&&i`<${Oo} errorAt=${D} value=${$} zone=${m} />`}
      ${p&&i`<${Do} errorAt=${D} value=${p} />`}
      <div class="pair">
        <${bo} value=${d??void 0} error=${D("confirmation_window")} />
        <${wo} value=${f??void 0} error=${D("max_offers")} />
        <${Eo} value=${A} error=${D("max_party")} />
      </div>
      ${m&&i`<${vo} value=${g} error=${D("quiet_hours")} />`}
      <${To} errorAt=${D} listed=${x} perEmail=${y} />
      <${xo} value=${e.embed} error=${D("embed")} />
      <${z} error=${fe} />
      <div class="acts">
        <button class="button primary" aria-busy=${de}>${s("form.save")}</button>
        <button type="button" class="button danger" onClick=${()=>o(!0)}>
          ${s("manage.cancel")}
        </button>
      </div>
    </form>
    ${t&&i`<${se}
        title=${s("manage.cancelTitle",{name:r})}
        confirmLabel=${s("manage.cancel")}
        action=${re}
        close=${()=>o(!1)}
      >
        <p>${s("manage.cancelText")}</p>
      <//>`}
  </section>`}var Du=e=>t=>{if(!(t instanceof j)||t.kind!=="capacity-in-use")throw t;let o=e.findIndex(({id:n})=>n===t.body?.category);throw new H(o<0?"slots":`categories.${o}.seats`,t.message)};function Ka({conference:{id:e,name:t}}){let[o,n]=h(!1),r=()=>S(async()=>{await M("DELETE",`/v1/conferences/${e}?forget=true`),_(s("manage.deleted",{name:t})),location.hash="#/organize"});return i`
      <button type="button" class="button danger" onClick=${()=>n(!0)}>
        ${s("manage.delete")}
      </button>
    ${o&&i`<${se}
        title=${s("manage.deleteTitle",{name:t})}
        confirmLabel=${s("manage.delete")}
        action=${r}
        close=${()=>n(!1)}
      >
        <p>${s("manage.deleteText")}</p>
      <//>`}`}var qu=e=>e.replace(/[&<>"]/g,t=>`&#${t.charCodeAt(0)};`);function Qa({conference:{id:e,name:t,embed:o}}){let{origin:n}=location,[r,a]=[qu(t),`${n}/c/${e}`],c=`/badge/${e}.svg`;return i`<section aria-labelledby="embed">
    <h2 id="embed" tabindex="-1">${s("embed.title")}</h2>
    <p class="quiet">${s("embed.text")}</p>
    <${Ja}
      name="badge"
      label=${s("embed.badge")}
      code=${`<a href="${a}"><img src="${n}${c}" alt="${r}" height="20"></a>`}
    >
      <p><img src=${c} alt=${s("embed.badge")} height="20" /></p>
    <//>
    <${Ja}
      name="frame"
      label=${s("embed.frame")}
      code=${`<iframe src="${n}/embed/${e}" title="${r}" width="320" height="120" style="border:0" loading="lazy"></iframe>`}
    >
      <p class="hint">
        ${o.length?s("embed.sites",{sites:o.join(", ")}):s("embed.noSites")}
      </p>
    <//>
  </section>`}function Ja({name:e,label:t,code:o,children:n}){let r=N(null),a=()=>navigator.clipboard.writeText(o).then(()=>_(s("embed.copied")),()=>r.current?.select());return i`<div class="snippet">
    <label for=${`snippet-${e}`}>${t}</label>
    ${n}
    <textarea ref=${r} id=${`snippet-${e}`} rows="3" readonly spellcheck="false" value=${o}></textarea>
    <${v} action=${a} aria-label=${s("embed.copyOne",{what:t})}>
      ${s("embed.copy")}
    <//>
  </div>`}function Xa({conference:e}){let[t,o]=h(!1);return i`<button type="button" class="button" onClick=${()=>o(!0)}>
      ${s("handOver.open")}
    </button>
    ${t&&i`<${Iu} conference=${e} close=${()=>o(!1)} />`}`}function Iu({conference:e,close:t}){let[o,n]=h("");return i`<${Y} title=${s("handOver.title",{name:e.name})} close=${t}>
    ${o?i`<${Nu} id=${e.id} to=${o} close=${t} />`:i`<${Fu} conference=${e} done=${n} />`}
  <//>`}function Fu({conference:{id:e,organizer:t},done:o}){let n={to:s("handOver.to")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({to:u})=>{if(u===t)throw new H("to",s("handOver.same"));try{await E(`/v1/conferences/${e}/handover`,{to:u})}catch(d){throw d.kind==="user-unknown"?new H("to",s("handOver.unknown")):d}o(u)});return i`<form onSubmit=${r} novalidate>
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
  </form>`}function Nu({id:e,to:t,close:o}){let n=`${location.origin}/#/organize/${e}`,r=()=>navigator.clipboard.writeText(n).then(()=>_(s("handOver.copied")),()=>_(n));return i`<p role="status">${s("handOver.offered",{name:t})}</p>
    <p><a class="address" href=${n}>${n}</a></p>
    <p class="quiet">${s("handOver.replace")}</p>
    <div class="acts">
      <${v} kind="primary" action=${r}>${s("handOver.copy")}<//>
      <${v} action=${o}>${s("dialog.close")}<//>
    </div>`}function Za({conference:e}){let{id:t,name:o,organizer:n}=e,r=()=>S(async()=>{let a=`/v1/conferences/${t}/handover/accept`,c=await E(a).catch(l=>{throw l.status===403?new Error(s("handOver.notOffered")):l});Oe([c]),_(s("handOver.accepted",{name:o}))});return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${o}</h1>
    <p class="quiet">
      <${ie} ...${e} /><${he} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>
    </p>
    <section class="panel">
      <h2>${s("handOver.receive")}</h2>
      <p>${le("handOver.from",{organizer:i`<strong>${n}</strong>`})}</p>
      <p class="quiet">${s("handOver.receiveText")}</p>
      ${!e.canceled&&i`<${v} kind="primary" action=${r}>${s("handOver.accept")}<//>`}
    </section>
  `}var Ru=100,ei=240,ht=[{text:"manage.confirmed",name:"confirmed",color:"--plot-1",dash:[],scale:"y"},{text:"organize.waiting",name:"waitlisted",color:"--plot-2",dash:[8,4],scale:"y"},{text:"organize.held",name:"held",color:"--plot-3",dash:[3,3],scale:"y"},{text:"plot.expired",name:"lapsed",color:"--plot-4",dash:[12,3,3,3],scale:"expired"}],Qn=null,Xn=0;function Lu(){let e=new URL(Xn?`./uplot.js?${Xn}`:"./uplot.js",import.meta.url);return Qn??=Promise.all([import(e.href),Mu("./uplot.css")]).then(([t])=>t.default,()=>{throw Qn=null,Xn+=1,new j(0,null)}),Qn}function Mu(e){let t=document.createElement("link");return t.rel="stylesheet",t.href=new URL(e,import.meta.url).href,new Promise((o,n)=>{t.onload=o,t.onerror=()=>{t.remove(),n(new Error(`${e} could not be loaded`))},document.head.append(t)})}function Pu(e,t){let o=e.map(({at:a})=>Date.parse(a)/1e3),n=Math.max(R()/1e3,...o.slice(-1)),r=ht.map(({name:a})=>[...e.map(c=>c[a]),t[a]]);return[[...o,n],...r]}function zu(e,t){let o=getComputedStyle(t),n=u=>o.getPropertyValue(u).trim(),r=[1,2,5,10,20,50,100,200,500,1e3,5e3,2e4],a=(u,d,f)=>[0,Math.max(4,Math.ceil(f*1.1))],c={stroke:n("--muted"),grid:{stroke:n("--line")},ticks:{stroke:n("--line")}},l=e.paths.stepped?.({align:1});return{width:t.clientWidth,height:ei,cursor:{y:!1},scales:{y:{range:a},expired:{range:a}},legend:{live:!1},axes:[{...c,values:Uu,space:90},{...c,size:44,incrs:r},{...c,scale:"expired",side:1,stroke:n("--plot-4"),grid:{show:!1},size:32,incrs:r,label:s("plot.expired"),labelSize:20,labelFont:`12px ${o.fontFamily}`}],series:[{},...ht.map(({text:u,color:d,dash:f,scale:$})=>({label:s(u),scale:$,dash:f,stroke:n(d),width:2,paths:l,points:{show:!1}}))]}}function Uu({scales:e},t){let o=(e.x.max??0)-(e.x.min??0);return t.map(n=>Us(n*1e3,o))}function ti(e){let[t,o]=h(null),[n,r]=h(null),a=()=>Lu().then(m=>o(()=>m),r);w(()=>{a()},[]);let{samples:c,resolution:l,error:u,reload:d}=e.series,f=n??(c?null:u),p=f?i`<${I} error=${f} retry=${n?a:d} />`:i`<${L} />`;return i`<figure class="plot">
    <div class="drawing">${t&&c?i`<${Wu} uPlot=${t} samples=${c} ...${e} />`:p}</div>
    <figcaption class="quiet">${s(`series.${l}`)}</figcaption>
    <${Bu} samples=${c??[]} />
  </figure>`}var Hu=e=>e.filter((t,o)=>ht.some(({name:n})=>t[n]!==e[o-1]?.[n]));function Bu({samples:e}){let[t,o]=h(!1),n=({currentTarget:c})=>o(c.open),r=[{name:s("plot.when")},...ht.map(({text:c})=>({name:s(c),number:!0}))],a=c=>i`<tr key=${c.at}>
    <th scope="row">${B(c.at)}</th>
    ${ht.map(({name:l})=>i`<td class="number">${Q(c[l])}</td>`)}
  </tr>`;return i`<details class="over" onToggle=${n}>
    <summary>${s("plot.numbers")}</summary>
    ${t&&i`<${je} label=${s("plot.table")} columns=${r}>${Hu(e).slice(-Ru).reverse().map(a)}<//>`}
  </details>`}function Wu({uPlot:e,samples:t,now:o,capacity:n}){let r=N(null),a=N(null),c=()=>Pu(l.current.samples,l.current.now),l=N({samples:t,now:o});l.current={samples:t,now:o},w(()=>{let d=r.current;if(!d)return;let f=matchMedia("(prefers-color-scheme: dark)"),$=()=>{a.current?.destroy(),a.current=new e(zu(e,d),c(),d)},p=new ResizeObserver(([{contentRect:g}])=>a.current?.setSize({width:g.width,height:ei})),m=setInterval(()=>a.current?.setData(c()),1e3);return $(),p.observe(d),f.addEventListener("change",$),()=>{clearInterval(m),p.disconnect(),f.removeEventListener("change",$),a.current?.destroy(),a.current=null}},[]),w(()=>a.current?.setData(c()),[t,...Object.values(o)]);let u=ht.map(({text:d,name:f})=>`${s(d)} ${o[f]??s("plot.unknown")}`);return i`<div
    ref=${r}
    role="img"
    aria-label=${s("plot.label",{seats:s("count.seat",{count:n}),counts:u.join(", ")})}
  ></div>`}var ju=3600;function ni(e){let[t,o]=h({samples:null,resolution:"minute",error:null}),n=N(null),r=Mo(e),c=Lo(r,async()=>{try{let u=`/v1/conferences/${e?.id}/series`,d=await T(ne(u,{since:n.current})),f=({at:p=""})=>!n.current||p>n.current,$=d.items.filter(f);o(({samples:p,resolution:m})=>({samples:oi([...p??[],...$]),resolution:p?m:d.resolution,error:null})),n.current=d.items[d.items.length-1].at}catch(u){o(d=>({...d,error:u}))}});w(()=>{o(u=>u.samples&&e?{...u,samples:oi([...u.samples,Yu(u.samples,e)])}:u)},[r]);let l=t.samples?.[t.samples.length-1];return{...t,lapsed:l?.lapsed??null,reload:c}}var Yu=(e,{confirmed:t,waitlisted:o,held:n})=>{let{lapsed:r}=e[e.length-1];return{at:new Date(R()).toISOString(),confirmed:t,waitlisted:o,held:n,lapsed:r}},oi=e=>e.sort((t,o)=>Date.parse(t.at)-Date.parse(o.at)).slice(-ju);var Gu=10;function si({conference:{id:e}}){let[t,o]=h([]),[n,r]=h(null),[a,c]=h(null),l=`/v1/conferences/${e}/staff`,u=()=>T(`/v1/conferences/${e}/door`).then(r,c),d=()=>T(l).then(({items:y})=>{o(y),c(null)},c);w(()=>{d(),u()},[e]),te(Gu,u,[e]);let f={user_id:s("staff.name")},{submit:$,busy:p,errorAt:m,summary:g}=P(f,async({user_id:y},A)=>{try{await E(l,{user_id:y})}catch(b){throw b.kind==="user-unknown"?new H("user_id",s("handOver.unknown")):b}A.reset(),_(s("staff.granted",{name:y})),await d()}),x=y=>S(async()=>{await M("DELETE",`${l}/${encodeURIComponent(y)}`),_(s("staff.revoked",{name:y})),await d()});return i`<section class="panel" aria-labelledby="door">
    <h2 id="door">${s("staff.title")}</h2>
    <p>${s("staff.text")} <a href=${`#/door/${e}`}>${s("staff.open")}</a></p>
    ${a&&i`<${I} error=${a} retry=${d} />`}
    <${Kn} numbers=${n} />
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
    <form class="search" onSubmit=${$} novalidate>
      <${k}
        label=${f.user_id}
        name="user_id"
        required
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        error=${m("user_id")}
      />
      <button class="button" aria-busy=${p}>${s("staff.grant")}</button>
    </form>
    <${z} error=${g} />
  </section>`}function ri({id:e,account:t}){let{conference:o,error:n,reload:r}=Ye(e);return J(o?.name??s("conference.title")),o?Dt(t,o)?i`<${Vu} conference=${o} />`:i`<${Za} conference=${o} />`:i`<h1 tabindex="-1">${s("conference.title")}</h1>
      ${n?i`<${I} error=${n} retry=${r} />`:i`<${L} />`}`}function Vu({conference:e}){let{id:t}=e,o=Wa(e),n=ni(e);return i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    <h1 tabindex="-1">${e.name}</h1>
    <p class="quiet">
      <${ie} ...${e} /><${he} ...${e} />${" \xB7 "}
      <a href=${`#/conference/${t}`}>${s("manage.public")}</a>${" \xB7 "}
      <a href=${`#/organize/new?from=${t}`}>${s("manage.duplicate")}</a>
    </p>
    ${e.canceled&&i`<p class="stands">${s("manage.canceled")}</p>`}
    <${Ku} conference=${e} series=${n} />
    ${!e.canceled&&i`<${Va} conference=${e} />`}
    <div class="acts">
      ${!e.canceled&&i`<${Xa} conference=${e} />`}
      ${o.bookings?.length===0&&i`<${Ka} conference=${e} />`}
    </div>
    <${Ya} conference=${e} attendees=${o} />
    ${!e.canceled&&i`<${si} conference=${e} />`}
    ${!e.canceled&&i`<${Qa} conference=${e} />`}
  `}function Ku({conference:e,series:t}){let{capacity:o,confirmed:n,held:r,waitlisted:a}=e,{lapsed:c}=t,l=[[s("manage.confirmed"),n,s("manage.of",{seats:s("count.seat",{count:o})})],[s("manage.waiting"),a,""],[s("manage.pending"),r,""],[s("manage.expired"),c??"\u2026",""]];return i`<section aria-labelledby="figures">
    <h2 id="figures" class="unseen">${s("manage.figures")}</h2>
    <dl class="figures">
      ${l.map(([u,d,f])=>i`<div key=${u}>
            <dt>${u}</dt>
            <dd>
              <strong>${typeof d=="number"?Q(d):d}</strong>${" "}
              <span class="quiet">${f}</span>
            </dd>
          </div>`)}
    </dl>
    <${co} conference=${e} most=${1/0} />
    <${ti} series=${t} now=${{confirmed:n,waitlisted:a,held:r,lapsed:c}} capacity=${o} />
  </section>`}var Ft="/v1/organizer-requests",Ju=10080*60*1e3;function ai(){let[e,t]=h(void 0),[o,n]=h(null),r=()=>T(`${Ft}/me`).then(a=>{t(a),n(null)},a=>{a instanceof j&&a.status===404?t(null):n(a)});return w(()=>{r()},[]),o?i`<${I} error=${o} retry=${r} />`:e===void 0?i`<${L} />`:i`<section class="form">
    ${e&&i`<${Qu} request=${e} load=${r} />`}
    ${ii(e)&&i`<${Xu} sent=${t} load=${r} />`}
  </section>`}var ii=e=>!e||e.state==="denied"&&R()>=ci(e),ci=({answered_at:e})=>Date.parse(e??"")+Ju;function Qu({request:e,load:t}){let{state:o,reason:n,about:r}=e,a=()=>S(tr);return i`
    <h2>${s(`request.${o}`)}</h2>
    ${o==="pending"&&i`<p>${s("request.pendingText",{time:B(e.created_at)})}</p>`}
    ${o==="approved"&&i`<p>${s("request.approvedText")}</p>`}
    ${o==="denied"&&i`<p>${s("request.reason",{reason:n??""})}</p>`}
    ${o==="denied"&&!ii(e)&&i`<p class="quiet">${s("request.again",{time:B(ci(e))})}</p>`}
    ${o!=="approved"&&i`<blockquote class="quiet">${r}</blockquote>`}
    <div class="acts">
      ${o==="approved"&&i`<${v} kind="primary" action=${a}>${s("request.start")}<//>`}
      ${o==="pending"&&i`<${v} action=${t}>${s("request.check")}<//>`}
    </div>
  `}function Xu({sent:e,load:t}){let o={about:s("request.about")},{submit:n,busy:r,errorAt:a,summary:c}=P(o,async({about:l})=>{try{e(await E(Ft,{about:l})),_(s("request.sent"))}catch(u){if(u instanceof j&&u.status===409)await t();else throw u}});return i`<form onSubmit=${n} novalidate>
    <h2>${s("request.title")}</h2>
    <p>${s("request.text")}</p>
    <${k} label=${o.about} name="about" hint=${s("request.aboutHint")} error=${a("about")}>
      ${l=>i`<textarea ...${l} rows="4" required minlength="20" maxlength="1000"></textarea>`}
    <//>
    <${z} error=${c} />
    <button class="button primary" aria-busy=${r}>${s("request.send")}</button>
  </form>`}function li(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h(null),c=()=>Me(Ft,100).then(d=>{t(d),n(null)},d=>n(d));w(()=>{c()},[]);let l=({id:d})=>t(f=>(f??[]).filter($=>$.id!==d)),u=d=>S(async()=>{await E(`${Ft}/${d.id}/approve`),l(d),_(s("request.admitted",{name:d.user_id}))});return o?i`<${I} error=${o} retry=${c} />`:e?.length?i`<section aria-labelledby="requests">
    <h2 id="requests" tabindex="-1">${s("request.queue")}</h2>
    <ul class="requests">
      ${e.map(d=>i`<li class="form" key=${d.id}>
            <h3>${d.user_id}</h3>
            <p class="quiet">${B(d.created_at)}</p>
            <p>${d.about}</p>
            <div class="acts">
              <${v} kind="primary" action=${()=>u(d)} aria-label=${s("request.approveOne",{name:d.user_id})}>
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
    ${r&&i`<${Zu} request=${r} answered=${l} close=${()=>a(null)} />`}
  </section>`:null}function Zu({request:e,answered:t,close:o}){let n={reason:s("request.denyReason")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({reason:u})=>{await E(`${Ft}/${e.id}/deny`,{reason:u}),t(e),_(s("request.deniedNow",{name:e.user_id})),o()});return i`<${Y} title=${s("request.denyTitle",{name:e.user_id})} close=${o}>
    <form onSubmit=${r} novalidate>
      <p>${le("request.denyText",{name:i`<strong>${e.user_id}</strong>`})}</p>
      <${k} label=${n.reason} name="reason" error=${c("reason")}>
        ${u=>i`<textarea ...${u} rows="3" required maxlength="1000"></textarea>`}
      <//>
      <${z} error=${l} />
      <button class="button danger" aria-busy=${a}>${s("request.deny")}</button>
    </form>
  <//>`}function fi({id:e,signIn:t}){let{account:o}=O.use(n=>n);return J(e==="new"?s("organize.new"):s("organize.title")),!o||!rt(o)?i`<h1 tabindex="-1">${s("organize.title")}</h1>
      <${ed} ...${{account:o,signIn:t}} />`:e==="new"?i`<${rd} />`:e?i`<${ri} key=${e} id=${e} account=${o} />`:i`<${nd} account=${o} />`}var ed=({account:e,signIn:t})=>e?i`<p>${s("organize.noRole")}</p>
        <${ai} key=${e.user} />`:i`<${W} title=${s("organize.signIn")}>
        <p>${s("organize.roleText")}</p>
        <button type="button" class="button primary" onClick=${()=>t()}>
          ${s("nav.signIn")}
        </button>
      <//>`,td=()=>[{name:s("organize.conference")},{name:s("organize.when")},{name:s("organize.state")},{name:s("organize.confirmed"),number:!0},{name:s("organize.seats"),number:!0},{name:s("organize.held"),number:!0},{name:s("organize.waiting"),number:!0}];function od({canceled:e,start:t,end:o}){return e?s("organize.canceled"):Date.parse(o)<=R()?s("organize.over"):s(Date.parse(t)<=R()?"organize.running":"organize.upcoming")}function nd({account:e}){let[t,o]=h(null),[n,r]=h(null),a=()=>ao().then(l=>{o(l),r(null)},r);w(()=>{a()},[e.user]);let c=ce(t??[]);return te(Ae,a),i`
    <div class="top">
      <h1 tabindex="-1">${s("organize.title")}</h1>
      <div class="acts">
        <a class="button" href="#/webhooks">${s("webhook.title")}</a>
        <a class="button primary" href="#/organize/new">${s("organize.new")}</a>
      </div>
    </div>
    ${Un(e)&&i`<${li} />`}
    ${n&&i`<${I} error=${n} retry=${a} />`}
    ${!t&&!n&&i`<${L} />`}
    ${t&&!t.length&&i`<${W} title=${s("organize.none")} />`}
    ${c.length>0&&i`<${je} label=${s("organize.list")} columns=${td()}>
        ${c.map(l=>i`<tr key=${l.id}>
              <th scope="row">
                <a href=${`#/organize/${l.id}`}>${l.name}</a>
                ${!l.listed&&i` <span class="quiet">${s("organize.unlisted")}</span>`}
              </th>
              <td class="words">${Kt(l.start,l.end,l.timezone)[0]}</td>
              <td>${od(l)}</td>
              ${[l.confirmed,l.capacity,l.held,l.waitlisted].map(u=>i`<td class="number">${Q(u)}</td>`)}
            </tr>`)}
      <//>`}
  `}function ui(e,t,o,n){let{at:r,gap:a}=Le(o,n);if(a===null)return r;e.elements.namedItem(t).value=a;let[c,l]=[o,a].map(u=>u.slice(11));throw new H(t,s("form.gap",{local:c,next:l}))}function sd(e,t){let{timezone:o}=e,n=a=>a===""?void 0:Number(a),r=No(e,o);return Ro(n(e.slots),r),{name:e.name,location:e.location,topics:So(e.topics),start:ui(t,"start",e.start,o),end:ui(t,"end",e.end,o),timezone:o,slots:n(e.slots),categories:r,confirmation_window:yo(e)??void 0,max_offers:n(e.max_offers),max_party:n(e.max_party),quiet_hours:_o(e)??void 0,expected_demand:n(e.expected_demand),description:e.description,...Ao(e),embed:pt(e.embed),...qo(t,o)}}function rd(){let e=new URLSearchParams(location.hash.split("?")[1]).get("from");return e?i`<${ad} id=${e} />`:i`<${mi} />`}function ad({id:e}){let{conference:t,error:o,reload:n}=Ye(e);return t?i`<${mi} like=${t} />`:o?i`<${I} error=${o} retry=${n} />`:i`<${L} />`}var id=e=>(e?.agenda??[]).map(t=>({...t,at:""})),cd=e=>(e?.categories??[]).map(({name:t,seats:o,description:n,visible_to:r=[]})=>({name:t,seats:o,description:n,opens:null,closes:null,visible_to:r}));function mi({like:e}){let t={...po(),...Io()},{submit:o,busy:n,errorAt:r,summary:a}=P(t,async(c,l)=>{let u=await E("/v1/conferences",sd(c,l));Oe([u]),_(s("form.published",{name:u.name})),location.hash=`#/organize/${u.id}`});return i`
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
      <${go} rows="5" value=${e?.description} error=${r("description")} />
      <${ho} maxlength="200" value=${e?.location} error=${r("location")} />
      <${ko} value=${e?.topics.join(", ")} error=${r("topics")} />
      <div class="pair">
        <${di} name="start" label=${t.start} error=${r("start")} />
        <${di} name="end" label=${t.end} error=${r("end")} />
      </div>
      <${k}
        label=${t.timezone}
        name="timezone"
        error=${r("timezone")}
        hint=${s("form.zoneHint",{zone:dn()})}
      >
        ${c=>i`<select ...${c}>
            ${Hs().map(l=>i`<option value=${l} selected=${l===e?.timezone}>
                  ${l.replaceAll("_"," ")}
                </option>`)}
          </select>`}
      <//>
      <${Oo} errorAt=${r} value=${id(e)} zone=${null} />
      <${Do} errorAt=${r} value=${e?.speakers??[]} />
      <div class="pair">
        <${$o} value=${e?.slots} error=${r("slots")} />
        <${k}
          label=${t.expected_demand}
          name="expected_demand"
          type="number"
          min="1"
          error=${r("expected_demand")}
        />
      </div>
      <${Fo} errorAt=${r} value=${cd(e)} zone=${null} />
      <div class="pair">
        <${bo} value=${e?.confirmation_window??void 0} error=${r("confirmation_window")} />
        <${wo} value=${e?.max_offers??void 0} error=${r("max_offers")} />
        <${Eo} value=${e?.max_party??void 0} error=${r("max_party")} />
      </div>
      <${vo} value=${e?.quiet_hours} error=${r("quiet_hours")} />
      <${To} errorAt=${r} listed=${e?.listed} perEmail=${e?.max_per_email} />
      <${xo} value=${e?.embed} error=${r("embed")} />
      <${z} error=${a} />
      <div class="acts">
        <button class="button primary" aria-busy=${n}>${s("form.publish")}</button>
      </div>
    </form>
  `}var di=({name:e,label:t,error:o})=>i`<${k} label=${t} name=${e} type="datetime-local" required error=${o} />`;var pi=new Map;function $i(){let e=history.state?.key;if(e)return{key:e,isNew:!1};let t=String(Math.random());return history.replaceState({...history.state,key:t},""),{key:t,isNew:!0}}function hi(){history.scrollRestoration="manual";let{key:e}=$i();addEventListener("scroll",()=>pi.set(e,scrollY),{passive:!0}),addEventListener("hashchange",()=>{let t=$i();e=t.key,ld(t.isNew?0:pi.get(e)??0,()=>e===t.key)})}function ld(e,t){let o=Date.now()+2e3,n=()=>{if(!t())return;let{scrollHeight:r,clientHeight:a}=document.documentElement;r-a>=e||Date.now()>o?scrollTo(0,e):requestAnimationFrame(n)};requestAnimationFrame(n)}var ud=["in","up"];function gi({close:e,signedIn:t}){let[o,n]=h("in"),[r,a]=h({user:""}),c=(d,f={})=>{a($=>({...$,hint:void 0,...f})),n(d)},l=()=>{e(),t(),dd().catch(()=>{})},u=yd[o];return i`<${Y} title=${s(wd[o]??"sign.title")} close=${e}>
    <div class="ways" role="group" aria-label=${s("sign.ways")}>
      ${ud.map(d=>i`<button
            type="button"
            key=${d}
            class="button plain"
            aria-pressed=${o===d?"true":"false"}
            onClick=${()=>c(d)}
          >
            ${s(`sign.${d}`)}
          </button>`)}
    </div>
    ${r.hint&&i`<p role="status">${r.hint}</p>`}
    <${u} key=${o} known=${r} go=${c} done=${l} />
  <//>`}async function dd(){(await T("/v1/users/me").catch(t=>{if(t instanceof j&&t.status===404)return null;throw t}))?.language||await M("PATCH","/v1/users/me",{language:et})}function Ze({submit:e,label:t,children:o}){let[n,r]=h(""),[a,c]=h(!1);return i`<form onSubmit=${async u=>{if(u.preventDefault(),!a){c(!0),r("");try{let d=new FormData(u.target);await e(Object.fromEntries(d))}catch(d){r(De(d)),c(!1)}}}}>
    ${o}
    <p class="wrong" role="alert">${n}</p>
    <button class="button primary" aria-busy=${a}>${t}</button>
  </form>`}var Zn=({known:e})=>i`<${k}
    label=${s("sign.username")}
    name="user"
    autocomplete="username"
    autocapitalize="none"
    spellcheck="false"
    required
    autofocus
    defaultValue=${e.user}
  />`,bi=()=>i`<${k}
    label=${s("sign.code")}
    name="code"
    inputmode="numeric"
    autocomplete="one-time-code"
    required
    hint=${s("sign.codeHint")}
  />`;async function es(e,t,{go:o,done:n}){try{await Ws(e,t),n()}catch(r){if(r instanceof _t)o("renew",{user:e,required:r,hint:r.message});else if(r instanceof kt)o("app",{user:e,app:r,hint:r.message});else if(r instanceof Xe&&r.kind==="UserNotConfirmedException")o("code",{user:e,password:t,hint:r.message});else if(r instanceof Xe&&r.kind==="PasswordResetRequiredException")await $n(e),o("reset",{user:e,hint:r.message});else throw r}}function fd(e){let{known:t,go:o}=e;return i`<${Ze} submit=${({user:r,password:a})=>es(r,a,e)} label=${s("sign.in")}>
      <${Zn} known=${t} />
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
    </button>`}function md({known:e,go:t}){return i`<${Ze} submit=${async({user:n,email:r,password:a})=>{await Ks(n,a,r),t("code",{user:n,password:a})}} label=${s("sign.up")}>
      <${Zn} known=${e} />
      <${k} label=${s("sign.email")} name="email" type="email" autocomplete="email" required />
      <${ut} />
    <//>
    <button type="button" class="button plain" onClick=${()=>t("code")}>
      ${s("sign.haveCode")}
    </button>`}function pd(e){let{known:t,go:o}=e,[n,r]=h(t.user),a=async({code:u})=>{await Js(n,u),_(s("sign.ready")),t.password&&n===t.user?await es(n,t.password,e):o("in",{user:n})},c=()=>Gs(n).then(()=>_(s("sign.resent")),u=>_(De(u),!0)),l=({target:u})=>r(u.value);return i`<${Ze} submit=${a} label=${s("sign.confirm")}>
      <${k}
        label=${s("sign.username")}
        name="user"
        autocomplete="username"
        required
        value=${n}
        onInput=${l}
      />
      <${bi} />
    <//>
    <${v} kind="plain" action=${c}>${s("sign.resend")}<//>`}function $d({known:e,go:t}){return i`<${Ze} submit=${async({user:n})=>{await $n(n),t("reset",{user:n})}} label=${s("sign.sendCode")}>
    <p class="quiet">${s("sign.forgotText")}</p>
    <${Zn} known=${e} />
  <//>`}function hd(e){let{user:t}=e.known;return i`<${Ze} submit=${async({code:n,password:r})=>{await Vs(t,n,r),_(s("sign.changed")),await es(t,r,e)}} label=${s("sign.setPassword")}>
    <${bi} />
    <${ut} label=${s("sign.newPassword")} />
  <//>`}function gd({known:e,done:t}){return i`<${Ze} submit=${async({password:n})=>{e.required&&await js(e.required,n),t()}} label=${s("sign.setPassword")}>
    <${ut} label=${s("sign.newPassword")} />
  <//>`}function bd({known:e,done:t}){return i`<${Ze} submit=${async({code:n})=>{e.app&&await Ys(e.app,n.replaceAll(" ","")),t()}} label=${s("sign.in")}>
    <${k}
      label=${s("sign.appCode")}
      name="code"
      inputmode="numeric"
      autocomplete="one-time-code"
      required
      autofocus
      hint=${s("sign.appHint")}
    />
  <//>`}var yd={in:fd,up:md,code:pd,forgot:$d,reset:hd,renew:gd,app:bd},wd={up:"sign.up",forgot:"sign.forgotTitle",reset:"sign.forgotTitle"};function yi(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h({}),c=lt(),l=()=>T("/slots").then(t,n);w(()=>{l()},[]),te(c==="live"?Ae:ze,l),w(()=>a({}),[c]),Tt(["slots_update"],({data:p})=>{t(p),n(null)}),Tt(["booking_response","cancellation_response"],({success:p,message:m,slot_id:g})=>{_(m,!p),a(x=>({...x,[g]:!1}))});let[u,d]=h(null);J(s("slots.title"));let f=(p,m)=>{ct({type:p,slot_id:m})?a(g=>({...g,[m]:!0})):_(s("slots.offline"),!0)},$=p=>p.is_booked?d(p):f("book_slot",p.id);return i`
    <h1 tabindex="-1">${s("slots.title")}</h1>
    <p class="quiet">${s("slots.text")}</p>
    ${!e&&o?.status===404&&i`<${W} title=${s("slots.off")} />`}
    ${!e&&o&&o.status!==404&&i`<${I} error=${o} retry=${l} />`}
    ${!e&&!o&&i`<${L} />`}
    ${e&&i` <p class="count">
          ${s("slots.count",{free:e.available_slots.length,booked:e.booked_slots.length})}
        </p>
        <ul class="board">
          ${e.slots.map(p=>i`<${vd}
                key=${p.id}
                slot=${p}
                press=${$}
                busy=${!!r[p.id]}
                off=${c!=="live"}
              />`)}
        </ul>`}
    ${u&&i`<${se}
        title=${s("slots.freeTitle",{hours:wi(u)})}
        confirmLabel=${s("slots.freeIt")}
        action=${()=>f("cancel_slot",u.id)}
        close=${()=>d(null)}
      >
        <p>${s("slots.freeText")}</p>
      <//>`}
  `}var wi=({start_time:e,end_time:t})=>`${e}\u2013${t}`;function vd({slot:e,press:t,busy:o,off:n}){let{is_booked:r,booked_at:a}=e;return i`<li>
    <button
      type="button"
      class="slot"
      aria-pressed=${r?"true":"false"}
      aria-busy=${o}
      disabled=${n}
      onClick=${()=>o||t(e)}
    >
      <span class="hour">${wi(e)}</span>
      <span class="what">${r?s("slots.booked"):s("slots.free")}</span>
      <span class="since">${r&&a?s("slots.since",{time:Z(`${a}Z`)}):"\xA0"}</span>
    </button>
  </li>`}var Ge="/v1/webhooks",_d=3,kd=1440*60*1e3,xd=["BookingConfirmed","BookingWaitlisted","SeatOffered","OfferLapsed","BookingCanceled","BookingMoved","BookingShrunk","RequestWaitlisted","RequestOffered","RequestLapsed","RequestEnded","BookingDeleted","PersonInvited","InvitationDeclined","ConferenceChanged","AttendeesMessaged"];function vi({signIn:e}){let{account:t}=O.use(o=>o);return J(s("webhook.title")),i`
    <p class="crumb"><a href="#/organize">${s("organize.title")}</a></p>
    ${t&&rt(t)?i`<${Sd} key=${t.user} />`:i`<h1 tabindex="-1">${s("webhook.title")}</h1>
            <${W} title=${s(t?"organize.noRole":"organize.signIn")}>
              ${!t&&i`<button type="button" class="button primary" onClick=${()=>e()}>
                  ${s("nav.signIn")}
                </button>`}
            <//>`}
  `}function Sd(){let[e,t]=h(null),[o,n]=h(null),[r,a]=h(!1),c=()=>T(Ge).then(({items:l})=>{t(l),n(null)},n);return w(()=>{c()},[]),i`
    <div class="top">
      <h1 tabindex="-1">${s("webhook.title")}</h1>
      <button type="button" class="button primary" onClick=${()=>a(!0)}>
        ${s("webhook.add")}
      </button>
    </div>
    <p class="quiet">${s("webhook.text")}</p>
    ${o&&i`<${I} error=${o} retry=${c} />`}
    ${!e&&!o&&i`<${L} />`}
    ${e&&!e.length&&i`<${W} title=${s("webhook.none")} />`}
    ${e?.map(l=>i`<${Td} key=${l.id} webhook=${l} reload=${c} />`)}
    ${r&&i`<${Cd} reload=${c} close=${()=>a(!1)} />`}
  `}function Td({webhook:e,reload:t}){let[o,n]=h(!1),r=`${Ge}/${e.id}`,a=()=>S(async()=>{await E(`${r}/test`),_(s("webhook.tested")),n(!0)}),c=()=>S(async()=>{await M("PATCH",r,{enabled:!e.enabled}),await t()}),l=u=>s("webhook.actionOf",{action:u,url:e.url});return i`<section class="panel webhook" aria-label=${e.url}>
    <h2 class="address">${e.url}</h2>
    <${Ed} webhook=${e} />
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
      <${zo} label=${s("webhook.replay")} named=${l}>
        ${u=>i`<${Dd} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${zo} label=${s("webhook.change")} named=${l}>
        ${u=>i`<${Od} webhook=${e} reload=${t} close=${u} />`}
      <//>
      <${v} action=${c} aria-label=${l(s(e.enabled?"webhook.disable":"webhook.enable"))}>
        ${s(e.enabled?"webhook.disable":"webhook.enable")}
      <//>
      <${zo} label=${s("webhook.rotate")} named=${l}>
        ${u=>i`<${qd} webhook=${e} close=${u} />`}
      <//>
      <${zo} label=${s("webhook.remove")} named=${l}>
        ${u=>i`<${Id} webhook=${e} reload=${t} close=${u} />`}
      <//>
    </div>
    ${o&&i`<${Ad} webhook=${e} reload=${t} />`}
  </section>`}function Ed({webhook:{enabled:e,failing_since:t,events:o,conference:n,next_attempt:r}}){let[a]=ce(n?[n]:[]),c=o.map(l=>s(`event.${l}`)).join(", ");return i`
    <p class=${e&&!t?"quiet":"wrong"}>
      ${s(e?"webhook.enabled":"webhook.disabled")}${t&&` ${s("webhook.failing",{time:B(t)})}`}${e&&t&&r&&` ${s("webhook.next",{time:B(r)})}`}
    </p>
    <p>
      ${o.length?c:s("webhook.allEvents")}${n&&i` · ${a?.name??s("conference.title")}`}
    </p>
  `}function zo({label:e,named:t,children:o}){let[n,r]=h(!1);return i`<button
      type="button"
      class="button"
      aria-label=${t(e)}
      onClick=${()=>r(!0)}
    >
      ${e}
    </button>
    ${n&&o(()=>r(!1))}`}function Ad({webhook:{id:e},reload:t}){let[o,n]=h(null),[r,a]=h(null),c=()=>T(`${Ge}/${e}/deliveries?limit=20`).then(({items:u})=>{let d=u[0]?.at!==o?.[0]?.at;return n(u),a(null),o&&d?t():void 0},a);if(w(()=>{c()},[]),te(_d,c),r)return i`<${I} error=${r} retry=${c} />`;if(!o)return i`<${L} />`;if(!o.length)return i`<p class="quiet">${s("webhook.noDeliveries")}</p>`;let l=[{name:s("webhook.at")},{name:s("webhook.event")},{name:s("webhook.attempt"),number:!0},{name:s("webhook.status")},{name:s("webhook.latency"),number:!0},{name:s("webhook.response")}];return i`<${je} label=${s("webhook.deliveries")} columns=${l}>
    ${o.map(u=>i`<tr key=${`${u.event} ${u.at} ${u.attempt}`}>
          <td>${B(u.at)}</td>
          <th scope="row">${s(`event.${u.name}`)}</th>
          <td class="number">${Q(u.attempt)}</td>
          <td class=${u.accepted?null:"wrong"}>
            ${u.status??s("webhook.noStatus")}
          </td>
          <td class="number">${s("webhook.milliseconds",{number:u.latency_ms})}</td>
          <td>${u.response}</td>
        </tr>`)}
  <//>`}var _i=()=>({url:s("webhook.url"),conference:s("webhook.conference"),events:s("webhook.events")}),ki=e=>[...e.querySelectorAll("input[name=event]:checked")].map(t=>t.value);function Cd({reload:e,close:t}){let[o,n]=h(""),[r,a]=h([]);w(()=>{ao().then(a,()=>{})},[]);let c=ce(r),{submit:l,busy:u,errorAt:d,summary:f}=P(_i(),async($,p)=>{let m=$.conference||null,g={url:$.url.trim(),conference:m,events:ki(p)};n((await E(Ge,g)).secret),await e()});return i`<${Y} title=${s("webhook.add")} close=${t}>
    ${o?i`<${Ti} secret=${o} close=${t} />`:i`<form onSubmit=${l} novalidate>
            <${xi} error=${d("url")} />
            <${k} label=${s("webhook.conference")} name="conference" error=${d("conference")}>
              ${$=>i`<select ...${$}>
                  <option value="">${s("webhook.allConferences")}</option>
                  ${c.map(({id:p,name:m})=>i`<option key=${p} value=${p}>${m}</option>`)}
                </select>`}
            <//>
            <${Si} chosen=${[]} />
            <${z} error=${f} />
            <button class="button primary" aria-busy=${u}>${s("webhook.add")}</button>
          </form>`}
  <//>`}function Od({webhook:e,reload:t,close:o}){let{submit:n,busy:r,errorAt:a,summary:c}=P(_i(),async({url:l},u)=>{await M("PATCH",`${Ge}/${e.id}`,{url:l.trim(),events:ki(u)}),await t(),o()});return i`<${Y} title=${s("webhook.change")} close=${o}>
    <form onSubmit=${n} novalidate>
      <${xi} value=${e.url} error=${a("url")} />
      <${Si} chosen=${e.events} />
      <${z} error=${c} />
      <button class="button primary" aria-busy=${r}>${s("webhook.save")}</button>
    </form>
  <//>`}var xi=({value:e,error:t})=>i`<${k}
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
  />`,Si=({chosen:e})=>i`<fieldset class="checks">
    <legend>${s("webhook.events")}</legend>
    <p class="hint">${s("webhook.eventsHint")}</p>
    ${xd.map(t=>i`<label class="check" key=${t}>
          <input type="checkbox" name="event" value=${t} defaultChecked=${e.includes(t)} />
          ${s(`event.${t}`)}
        </label>`)}
  </fieldset>`;function Dd({webhook:e,reload:t,close:o}){let n={since:s("webhook.since")},{submit:r,busy:a,errorAt:c,summary:l}=P(n,async({since:d})=>{let{at:f}=Le(d,null);if(Date.parse(f)>R())throw new H("since",s("webhook.future"));await E(`${Ge}/${e.id}/replay`,{since:f}),_(s("webhook.replayed")),await t(),o()}),u=st(new Date(R()-kd).toISOString(),null);return i`<${Y} title=${s("webhook.replay")} close=${o}>
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
  <//>`}function qd({webhook:e,close:t}){let[o,n]=h(""),r=()=>S(async()=>n((await E(`${Ge}/${e.id}/rotate`)).secret));return i`<${Y} title=${s("webhook.rotate")} close=${t}>
    ${o?i`<${Ti} secret=${o} close=${t} />`:i`<p>${s("webhook.rotateText")}</p>
            <${v} kind="primary" action=${r}>${s("webhook.rotate")}<//>`}
  <//>`}function Id({webhook:e,reload:t,close:o}){let n=()=>S(async()=>{await M("DELETE",`${Ge}/${e.id}`),_(s("webhook.removed")),await t()});return i`<${se}
    title=${s("webhook.removeTitle")}
    confirmLabel=${s("webhook.remove")}
    action=${n}
    close=${o}
  >
    <p>${s("webhook.removeText",{url:e.url})}</p>
  <//>`}function Ti({secret:e,close:t}){let o=()=>navigator.clipboard.writeText(e).then(()=>_(s("webhook.copied")),()=>_(e));return i`<p role="status">${s("webhook.secretText")}</p>
    <p><code class="address">${e}</code></p>
    <div class="acts">
      <${v} kind="primary" action=${o}>${s("webhook.copy")}<//>
      <${v} action=${t}>${s("dialog.close")}<//>
    </div>`}var Ei={account:Hr,conferences:da,conference:ca,mine:Ca,offer:Md,slots:yi,organize:fi,webhooks:vi,door:Sa},Ai=()=>{if(location.pathname!=="/"&&!location.hash)return{name:"unknown",id:""};let[e]=location.hash.replace(/^#\/?/,"").split("?"),[t="",o=""]=e.split("/");try{return{name:t||"conferences",id:decodeURIComponent(o)}}catch{return{name:"unknown",id:""}}};function Fd(){let[e,t]=h(Ai());return w(()=>{let o=()=>{location.pathname!=="/"?location.replace(`/${location.search}${location.hash}`):t(Ai())};return addEventListener("hashchange",o),()=>removeEventListener("hashchange",o)},[]),e}function Nd(){let e=Fd(),[t,o]=h(null),n=l=>o({then:l}),r=N(null),a=N(!0),c=Object.hasOwn(Ei,e.name)?Ei[e.name]:Pd;return Rd(),w(()=>{a.current||r.current?.querySelector("h1")?.focus({preventScroll:!0}),a.current=!1},[e.name,e.id]),i`
    <a
      class="skip"
      href="#main"
      onClick=${l=>{l.preventDefault(),r.current?.focus()}}
    >
      ${s("app.skip")}
    </a>
    <${zd} route=${e} signIn=${()=>n()} />
    <${Hd} />
    <${Bd} route=${e} />
    <main id="main" tabindex="-1" ref=${r}>
      <${Ld} key=${`${e.name} ${e.id}`} view=${c} id=${e.id} signIn=${n} />
    </main>
    <${Ln} />
    ${t&&i`<${gi} close=${()=>o(null)} signedIn=${()=>t.then?.()} />`}
  `}function Rd(){let{text:e}=rn.use(o=>o),t=q.use(({bookings:o})=>Object.values(o).some(We));w(()=>{document.title=t?s("app.offerTitle",{title:e}):e},[e,t])}function Ld({view:e,...t}){let[o,n]=nn(r=>console.error(r));return o?i`<h1 tabindex="-1">${s("failure.title")}</h1>
        <${I} error=${o} retry=${n} />`:i`<${e} ...${t} />`}function Md(){J(s("app.loading"));let{bookings:e,state:t}=q.use(r=>r),{account:o}=O.use(r=>r),n=!!o&&["empty","loading"].includes(t);return w(()=>{if(n)return;let r=Object.values(e).filter(We);location.replace(r.length===1?`#/conference/${r[0].conference}`:"#/mine")},[n]),i`<h1 tabindex="-1">${s("app.loading")}</h1>`}function Pd(){return J(s("notFound.title")),i`<h1 tabindex="-1">${s("notFound.title")}</h1>
    <${W} title=${s("notFound.text")}
      ><p><a href="#/conferences">${s("notFound.home")}</a></p><//
    >`}function zd({route:e,signIn:t}){let{account:o}=O.use(c=>c),n=q.use(({bookings:c})=>Object.values(c).filter(We).length),r=["conferences","mine",...Ee.open==="yes"?["slots"]:[],"organize"],a=c=>e.name.startsWith(c==="conferences"?"conference":c)||c==="organize"&&e.name==="webhooks";return i`<header>
    <a class="brand" href="#/conferences"><${Ud} /><span>Seats</span></a>
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
  </header>`}var Ud=()=>i`<svg viewBox="0 0 32 32" width="28" height="28" aria-hidden="true">
    <rect width="32" height="32" rx="8" class="mark" />
    <path d="M9 9h14v4a3 3 0 0 0 0 6v4H9v-4a3 3 0 0 0 0-6z" class="ticket" />
  </svg>`;function Hd(){let e=lt();return i`<div role="status" class="connection">
    ${e==="off"&&i`<p>${s("app.offline")}</p>`}
  </div>`}function Bd({route:e}){let{bookings:t,state:o}=q.use(r=>r);if(o==="stored")return null;let n=Object.values(t).filter(r=>We(r)&&e.name!=="mine"&&r.conference!==e.id);return n.length?i`<aside class="offers" aria-label=${s("app.offers")}>
    ${n.map(r=>Fe(r)?i`<${qt} key=${r.id} booking=${r} named />`:G(r)?i`<${ro} key=${r.id} booking=${r} named />`:i`<${Bn} key=${r.id} booking=${r} named />`)}
  </aside>`:null}await ns();hi();Pr();Jo(i`<${Nd} />`,document.getElementById("page"));pr();fr().catch(()=>{});navigator.serviceWorker?.addEventListener("message",({data:e})=>{e==="offer"&&(location.hash="#/offer",_e())});
