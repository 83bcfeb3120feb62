package ma.opencommune.information.domain.request;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import ma.opencommune.information.domain.remedy.Rung;

/** What can be asked of a case; {@link RequestCase#decide} answers. */
public sealed interface CaseCommand {

    /**
     * Give it its number.
     *
     * @param by the clerk who entered it; empty when it was sent with the public form
     */
    record Register(OptionalLong by) implements CaseCommand {}

    /**
     * Put an officer in charge, or another one.
     *
     * @param by who assigns
     * @param to the officer
     * @param handles whether that account can be used and handles requests
     */
    record Assign(long by, long to, boolean handles) implements CaseCommand {}

    /**
     * Put it back for somebody else to take; what was written stays.
     *
     * @param by who does so
     */
    record Unassign(long by) implements CaseCommand {}

    /**
     * Begin to look for the information.
     *
     * @param by the officer
     */
    record StartSearch(long by) implements CaseCommand {}

    /**
     * Keep a draft of the answer.
     *
     * @param by the officer
     * @param answer as far as it is written
     */
    record DraftAnswer(long by, Answer answer) implements CaseCommand {}

    /**
     * Send the draft to the head.
     *
     * @param by the officer
     */
    record SendToSignOff(long by) implements CaseCommand {}

    /**
     * Send the draft back to the officer.
     *
     * @param by the head or the delegate
     * @param note what to change
     */
    record ReturnDraft(long by, String note) implements CaseCommand {}

    /**
     * Sign the answer.
     *
     * @param by the head or the delegate
     * @param on the day
     * @param remedies what the requester can do next; without them nothing that withholds is signed
     * @param alone whether whoever wrote it may sign it too (configuration of a very small commune)
     */
    record Sign(long by, LocalDate on, Optional<Remedies> remedies, boolean alone) implements CaseCommand {}

    /**
     * Ask the head for the one extension.
     *
     * @param by the officer
     * @param reason the coded reason
     * @param words the reason in words
     * @param today the day
     * @param firstDue due date before any extension; only before it (rule R6)
     */
    record AskExtension(long by, ExtensionReason reason, String words, LocalDate today, LocalDate firstDue)
            implements CaseCommand {}

    /**
     * Agree to the extension; only before the first due date too.
     *
     * @param by the head or the delegate
     * @param today the day
     * @param firstDue due date so far
     * @param newDue due date from now on
     * @param alone whether whoever asked may agree too (configuration of a very small commune)
     */
    record AgreeExtension(long by, LocalDate today, LocalDate firstDue, LocalDate newDue, boolean alone)
            implements CaseCommand {}

    /**
     * Decline the extension; the first due date stays.
     *
     * @param by the head or the delegate
     * @param note why
     */
    record DeclineExtension(long by, String note) implements CaseCommand {}

    /**
     * Ask the requester to say more; once, and the clock runs on.
     *
     * @param by the officer
     * @param question everything there is to ask
     */
    record AskClarification(long by, String question) implements CaseCommand {}

    /**
     * Accept or decline the urgency the requester claims.
     *
     * @param by the officer
     * @param accept whether it is urgent
     * @param words the reason, for the requester
     * @param today the day
     */
    record DecideUrgency(long by, boolean accept, String words, LocalDate today) implements CaseCommand {}

    /**
     * Add a part that ends in its own way.
     *
     * @param by the officer
     * @param part complete
     */
    record AddPart(long by, AnswerPart part) implements CaseCommand {}

    /**
     * Take a part away again.
     *
     * @param by the officer
     * @param place of the part, from 0
     */
    record DropPart(long by, int place) implements CaseCommand {}

    /**
     * Ask a third party; the clock of the request runs on.
     *
     * @param by the officer
     * @param party who is asked
     * @param question what
     */
    record Consult(long by, String party, String question) implements CaseCommand {}

    /**
     * Note what a third party answered.
     *
     * @param by the officer
     * @param reply what
     * @param words of the answer; an objection needs its reason
     */
    record NoteReply(long by, Consultation.Reply reply, String words) implements CaseCommand {}

    /**
     * Hand a first part to the head, before the rest.
     *
     * @param by the officer
     * @param title what it covers
     * @param text the letter
     * @param waits whether one waits for the head already
     * @param kept how many there are
     */
    record OfferEarly(long by, String title, String text, boolean waits, int kept) implements CaseCommand {}

    /**
     * Sign a first part; the handling goes on.
     *
     * @param by the head or the delegate
     * @param answer the part
     * @param alone whether whoever wrote it may sign it too
     */
    record SignEarly(long by, EarlyAnswer answer, boolean alone) implements CaseCommand {}

    /**
     * Send a first part back to the officer.
     *
     * @param by the head or the delegate
     * @param answer the part
     * @param note what to change
     */
    record ReturnEarly(long by, EarlyAnswer answer, String note) implements CaseCommand {}

    /**
     * Say what the copies cost.
     *
     * @param by the officer
     * @param lines formats, numbers and prices
     */
    record PriceCopies(long by, String lines) implements CaseCommand {}

    /**
     * The requester complains to the head.
     *
     * @param by the clerk who enters it; empty when it came from the tracking page
     */
    record Complain(OptionalLong by) implements CaseCommand {}

    /**
     * The requester went to the commission or the court.
     *
     * @param by the clerk who enters it; empty when it came from the tracking page
     * @param whom commission or court
     */
    record Appeal(OptionalLong by, Rung.Whom whom) implements CaseCommand {}

    /**
     * Note what the commission or the court decided.
     *
     * @param by who enters it
     * @param whom commission or court
     * @param reversed whether an answer is ordered
     * @param words what the order says
     * @param again the day from which the ordered answer is counted; empty when it changes nothing
     */
    record NoteOrder(long by, Rung.Whom whom, boolean reversed, String words, Optional<LocalDate> again)
            implements CaseCommand {}

    /**
     * Decide a complaint; when it is reversed and about the answer that stands, that is handled again.
     *
     * @param by the head or the delegate
     * @param reversed whether another answer is ordered
     * @param reason of the decision
     * @param again the day from which another answer is counted; empty when the complaint is about something that is over
     */
    record DecideComplaint(long by, boolean reversed, String reason, Optional<LocalDate> again)
            implements CaseCommand {}

    /**
     * The requester adds something; the clock runs on.
     *
     * @param by the clerk who enters it for the requester; empty when it came from the tracking page
     * @param words what is added
     */
    record Clarify(OptionalLong by, String words) implements CaseCommand {}

    /**
     * The requester takes it back.
     *
     * @param by the clerk who enters it; empty when it came from the tracking page
     */
    record Withdraw(OptionalLong by) implements CaseCommand {}

    /**
     * Close it when the complaint window is over.
     *
     * @param on the day
     * @param lastSafeDay last day of the window
     */
    record Close(LocalDate on, LocalDate lastSafeDay) implements CaseCommand {}
}
