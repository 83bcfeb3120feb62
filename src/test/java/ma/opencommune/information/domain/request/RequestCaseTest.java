package ma.opencommune.information.domain.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import ma.opencommune.information.domain.remedy.LastDay;
import ma.opencommune.information.domain.remedy.Rung;
import ma.opencommune.information.domain.request.Decision.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class RequestCaseTest {

    private static final long OFFICER = 7;
    private static final long OTHER = 8;
    private static final long HEAD = 9;
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 10, 30);
    private static final Answer GIVEN = new Answer(Outcome.GRANTED, null, "Here it is.", "", "");
    private static final Remedies REMEDIES = new Remedies(TODAY, LastDay.of(DAY));

    private static final Optional<LocalDate> AGAIN = Optional.of(DAY);

    private static final Asides WAITING =
            Asides.NONE.with(new Extension(ExtensionReason.LARGE_VOLUME, "900 files", OFFICER, Extension.State.ASKED));
    private static final AnswerPart PART = new AnswerPart("The list", Outcome.GRANTED, null, "", "", Optional.empty());
    private static final Asides URGENT = Asides.NONE.with(Urgency.claimed(TODAY));
    private static final Map<String, CaseCommand> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("register", new CaseCommand.Register(OptionalLong.empty()));
        COMMANDS.put("assign", new CaseCommand.Assign(HEAD, OTHER, true));
        COMMANDS.put("unassign", new CaseCommand.Unassign(HEAD));
        COMMANDS.put("search", new CaseCommand.StartSearch(OFFICER));
        COMMANDS.put("draft", new CaseCommand.DraftAnswer(OFFICER, GIVEN));
        COMMANDS.put("send", new CaseCommand.SendToSignOff(OFFICER));
        COMMANDS.put("return", new CaseCommand.ReturnDraft(HEAD, "Name the source."));
        COMMANDS.put("sign", new CaseCommand.Sign(HEAD, TODAY, Optional.of(REMEDIES), false));
        COMMANDS.put(
                "askMore",
                new CaseCommand.AskExtension(OFFICER, ExtensionReason.LARGE_VOLUME, "900 files", TODAY, DAY));
        COMMANDS.put("agree", new CaseCommand.AgreeExtension(HEAD, TODAY, DAY, DAY.plusDays(28), false));
        COMMANDS.put("decline", new CaseCommand.DeclineExtension(HEAD, "Start with the first hundred."));
        COMMANDS.put("question", new CaseCommand.AskClarification(OFFICER, "Which street?"));
        COMMANDS.put("complain", new CaseCommand.Complain(OptionalLong.empty()));
        COMMANDS.put("dismiss", new CaseCommand.DecideComplaint(HEAD, false, "The answer is right.", AGAIN));
        COMMANDS.put("reverse", new CaseCommand.DecideComplaint(HEAD, true, "Give the list without names.", AGAIN));
        COMMANDS.put("clarify", new CaseCommand.Clarify(OptionalLong.empty(), "The square."));
        COMMANDS.put("withdraw", new CaseCommand.Withdraw(OptionalLong.empty()));
        COMMANDS.put("close", new CaseCommand.Close(DAY.plusDays(1), DAY));
        COMMANDS.put("urgency", new CaseCommand.DecideUrgency(OFFICER, false, "Nobody is in danger.", TODAY));
        COMMANDS.put("consult", new CaseCommand.Consult(OFFICER, "The lessee", "May we give the contract?"));
        COMMANDS.put("reply", new CaseCommand.NoteReply(OFFICER, Consultation.Reply.CONSENTS, ""));
        COMMANDS.put("addPart", new CaseCommand.AddPart(OFFICER, PART));
        EarlyAnswer early = EarlyAnswer.offered("The budget", "Here it is.", List.of(), OFFICER);
        COMMANDS.put("offer", new CaseCommand.OfferEarly(OFFICER, "The budget", "Here it is.", false, 0));
        COMMANDS.put("signEarly", new CaseCommand.SignEarly(HEAD, early, false));
        COMMANDS.put("returnEarly", new CaseCommand.ReturnEarly(HEAD, early, "Name the year."));
        COMMANDS.put("toCdai", new CaseCommand.Appeal(OptionalLong.empty(), Rung.Whom.CDAI));
        COMMANDS.put("ordered", new CaseCommand.NoteOrder(OTHER, Rung.Whom.CDAI, true, "Give the list.", AGAIN));
        COMMANDS.put("kept", new CaseCommand.NoteOrder(OTHER, Rung.Whom.COURT, false, "The answer is right.", AGAIN));
        COMMANDS.put("price", new CaseCommand.PriceCopies(OFFICER, "A4:12:50"));
    }

    /** Each state, and for each command the state it leads to, or – when it is refused. */
    private static final String TABLE = """
            from       | register   | assign    | unassign   | search    | draft     | send     | return    | sign     | askMore    | agree      | decline    | question   | complain   | dismiss    | reverse    | clarify    | withdraw  | close | urgency | consult | reply | addPart | offer | signEarly | returnEarly | price | toCdai | ordered | kept
            SUBMITTED  | REGISTERED | –         | –          | –         | –         | –        | –         | –        | –          | –          | –          | –          | –          | –          | –          | –          | –         | – | – | – | – | – | – | – | – | – | – | – | –
            REGISTERED | –          | ASSIGNED  | –          | –         | –         | –        | –         | –        | –          | REGISTERED | REGISTERED | –          | REGISTERED | REGISTERED | REGISTERED | REGISTERED | WITHDRAWN | – | REGISTERED | – | REGISTERED | – | – | – | – | – | REGISTERED | REGISTERED | REGISTERED
            ASSIGNED   | –          | ASSIGNED  | REGISTERED | SEARCHING | –         | –        | –         | –        | ASSIGNED   | ASSIGNED   | ASSIGNED   | ASSIGNED   | ASSIGNED   | ASSIGNED   | ASSIGNED   | ASSIGNED   | WITHDRAWN | – | ASSIGNED | ASSIGNED | ASSIGNED | – | – | – | – | ASSIGNED | ASSIGNED | ASSIGNED | ASSIGNED
            SEARCHING  | –          | SEARCHING | REGISTERED | –         | SEARCHING | SIGN_OFF | –         | –        | SEARCHING  | SEARCHING  | SEARCHING  | SEARCHING  | SEARCHING  | SEARCHING  | SEARCHING  | SEARCHING  | WITHDRAWN | – | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING | SEARCHING
            SIGN_OFF   | –          | –         | –          | –         | –         | –        | SEARCHING | ANSWERED | –          | SIGN_OFF   | SIGN_OFF   | –          | SIGN_OFF   | SIGN_OFF   | SIGN_OFF   | SIGN_OFF   | WITHDRAWN | – | SIGN_OFF | – | SIGN_OFF | – | – | – | – | – | SIGN_OFF | SIGN_OFF | SIGN_OFF
            ANSWERED   | –          | –         | –          | –         | –         | –        | –         | –        | –          | –          | –          | –          | ANSWERED   | ANSWERED   | SEARCHING  | –          | –         | CLOSED | – | – | – | – | – | – | – | – | ANSWERED | SEARCHING | ANSWERED
            CLOSED     | –          | –         | –          | –         | –         | –        | –         | –        | –          | –          | –          | –          | CLOSED     | CLOSED     | SEARCHING  | –          | –         | – | – | – | – | – | – | – | – | – | CLOSED | SEARCHING | CLOSED
            WITHDRAWN  | –          | –         | –          | –         | –         | –        | –         | –        | –          | –          | –          | –          | –          | –          | –          | –          | –         | – | – | – | – | – | – | – | – | – | – | – | –
            """;

    static Stream<Arguments> steps() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<Arguments> steps = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            for (int at = 1; at < row.size(); at++) {
                steps.add(Arguments.of(row.get(0), rows.get(0).get(at), row.get(at)));
            }
        }
        return steps.stream();
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @MethodSource("steps")
    void everyCommandInEveryStateLeadsWhereTheTableSays(String from, String command, String to) {
        Asides asides = Set.of("agree", "decline").contains(command)
                ? WAITING
                : command.equals("urgency") ? URGENT : Asides.NONE;
        Decision decision = with(Handling.valueOf(from), GIVEN, asides).decide(COMMANDS.get(command));
        if (to.equals("–")) {
            assertThat(decision).isEqualTo(Decision.Refused.because(Reason.NOT_IN_THIS_STATE));
        } else {
            assertThat(decision).isInstanceOf(Decision.Taken.class);
            assertThat(((Decision.Taken) decision).next().handling()).isEqualTo(Handling.valueOf(to));
        }
    }

    @Test
    void theTableNamesEveryStateAndEveryCommand() {
        assertThat(steps()).hasSize(Handling.values().length * COMMANDS.size());
        assertThat(COMMANDS.values().stream().map(Object::getClass))
                .as("a part is dropped only where there is one")
                .containsOnly(Stream.of(CaseCommand.class.getPermittedSubclasses())
                        .filter(command -> command != CaseCommand.DropPart.class)
                        .toArray(Class[]::new));
    }

    @Test
    void onlyTheOfficerOfTheCaseSearchesDraftsAndSends() {
        assertThat(reason(Handling.ASSIGNED, new CaseCommand.StartSearch(OTHER)))
                .isEqualTo(Reason.NOT_YOUR_CASE);
        assertThat(reason(Handling.SEARCHING, new CaseCommand.DraftAnswer(OTHER, GIVEN)))
                .isEqualTo(Reason.NOT_YOUR_CASE);
        assertThat(reason(Handling.SEARCHING, new CaseCommand.SendToSignOff(OTHER)))
                .isEqualTo(Reason.NOT_YOUR_CASE);
    }

    @Test
    void whoeverWroteTheAnswerDoesNotSignItUnlessTheCommuneSaysSo() {
        assertThat(reason(Handling.SIGN_OFF, new CaseCommand.Sign(OFFICER, TODAY, Optional.of(REMEDIES), false)))
                .isEqualTo(Reason.FOUR_EYES);
        assertThat(standing(Handling.SIGN_OFF)
                        .decide(new CaseCommand.Sign(OFFICER, TODAY, Optional.of(REMEDIES), true))
                        .happened())
                .containsExactly(CaseEvent.Kind.ANSWERED);
    }

    @Test
    void onlyWhoHandlesRequestsIsPutInCharge() {
        assertThat(reason(Handling.REGISTERED, new CaseCommand.Assign(HEAD, OTHER, false)))
                .isEqualTo(Reason.NOT_AN_OFFICER);
    }

    @Test
    void aCaseThatIsPutBackKeepsWhatWasWritten() {
        Decision.Taken back = (Decision.Taken) standing(Handling.SEARCHING).decide(new CaseCommand.Unassign(OTHER));
        assertThat(back.next().officer()).isEmpty();
        assertThat(back.next().draft()).contains(GIVEN);
    }

    @Test
    void anExtensionIsAskedForAndAgreedBeforeTheFirstDueDateOnly() {
        for (LocalDate late : new LocalDate[] {DAY, DAY.plusDays(1)}) {
            assertThat(reason(
                            Handling.SEARCHING,
                            new CaseCommand.AskExtension(
                                    OFFICER, ExtensionReason.THIRD_PARTY, "The lessee", late, DAY)))
                    .isEqualTo(Reason.TOO_LATE_TO_EXTEND);
            assertThat(with(Handling.SEARCHING, GIVEN, WAITING)
                            .decide(new CaseCommand.AgreeExtension(HEAD, late, DAY, DAY.plusDays(28), false)))
                    .isEqualTo(Decision.Refused.because(Reason.TOO_LATE_TO_EXTEND));
        }
    }

    @Test
    void thereIsOneExtensionAndNoSecond() {
        CaseCommand ask = COMMANDS.get("askMore");
        assertThat(with(Handling.SEARCHING, GIVEN, WAITING).decide(ask))
                .isEqualTo(Decision.Refused.because(Reason.EXTENSION_WAITS));
        RequestCase extended =
                ((Decision.Taken) with(Handling.SEARCHING, GIVEN, WAITING).decide(COMMANDS.get("agree"))).next();
        assertThat(extended.asides().extended()).isTrue();
        assertThat(extended.decide(ask)).isEqualTo(Decision.Refused.because(Reason.EXTENDED_ALREADY));
        RequestCase declined =
                ((Decision.Taken) with(Handling.SEARCHING, GIVEN, WAITING).decide(COMMANDS.get("decline"))).next();
        assertThat(declined.decide(ask)).as("one that was declined is none").isInstanceOf(Decision.Taken.class);
    }

    @Test
    void whoeverAskedForTheExtensionDoesNotAgreeToIt() {
        assertThat(with(Handling.SEARCHING, GIVEN, WAITING)
                        .decide(new CaseCommand.AgreeExtension(OFFICER, TODAY, DAY, DAY.plusDays(28), false)))
                .isEqualTo(Decision.Refused.because(Reason.FOUR_EYES));
    }

    @Test
    void theRequesterIsAskedOnceAndTheAnswerIsNoted() {
        RequestCase asked = ((Decision.Taken) standing(Handling.SEARCHING).decide(COMMANDS.get("question"))).next();
        assertThat(asked.asides().clarification()).isEqualTo(Clarification.ASKED);
        assertThat(asked.decide(COMMANDS.get("question"))).isEqualTo(Decision.Refused.because(Reason.ASKED_ALREADY));
        RequestCase answered =
                ((Decision.Taken) asked.decide(new CaseCommand.Clarify(OptionalLong.empty(), "The square."))).next();
        assertThat(answered.asides().clarification()).isEqualTo(Clarification.ANSWERED);
    }

    @Test
    void whoeverHandledTheCaseDecidesNoComplaintAboutIt() {
        assertThat(reason(Handling.ANSWERED, new CaseCommand.DecideComplaint(OFFICER, false, "I was right.", AGAIN)))
                .isEqualTo(Reason.OWN_CASE);
        assertThat(reason(Handling.ANSWERED, new CaseCommand.DecideComplaint(HEAD, true, " ", AGAIN)))
                .isEqualTo(Reason.WORDS_MISSING);
    }

    @Test
    void aReversalHasTheAnswerSearchedAgainWithItsDraft() {
        RequestCase again = ((Decision.Taken) standing(Handling.ANSWERED).decide(COMMANDS.get("reverse"))).next();
        assertThat(again.answeredOn()).isEmpty();
        assertThat(again.draft()).contains(GIVEN);
        assertThat(again.officer()).hasValue(OFFICER);
        assertThat(again.asides().reopened()).as("counted from the order").isEqualTo(AGAIN);
        assertThat(again.decide(COMMANDS.get("askMore")))
                .as("a new answer that was ordered is not put off")
                .isEqualTo(Decision.Refused.because(Reason.NOT_AFTER_ORDER));
    }

    @Test
    void acceptingAComplaintAboutSomethingThatIsOverReopensNothing() {
        CaseCommand about = new CaseCommand.DecideComplaint(HEAD, true, "It was late.", Optional.empty());
        Decision.Taken taken = (Decision.Taken) standing(Handling.ANSWERED).decide(about);
        assertThat(taken.next()).isEqualTo(standing(Handling.ANSWERED));
        assertThat(taken.event().kind()).isEqualTo(CaseEvent.Kind.COMPLAINT_REVERSED);
    }

    @Test
    void anOrderGivesNoTimeBackToARequestThatWasNeverAnswered() {
        Decision.Taken taken = (Decision.Taken) standing(Handling.SEARCHING).decide(COMMANDS.get("ordered"));
        assertThat(taken.next().asides().reopened()).isEmpty();
        assertThat(reason(Handling.ANSWERED, new CaseCommand.NoteOrder(OTHER, Rung.Whom.CDAI, true, " ", AGAIN)))
                .isEqualTo(Reason.WORDS_MISSING);
    }

    @Test
    void urgencyIsDecidedOnceWithItsReasonAndDeclinedWithinItsDayOnly() {
        RequestCase urgent = with(Handling.REGISTERED, GIVEN, URGENT);
        assertThat(urgent.decide(new CaseCommand.DecideUrgency(OFFICER, false, " ", TODAY)))
                .isEqualTo(Decision.Refused.because(Reason.WORDS_MISSING));
        assertThat(urgent.decide(new CaseCommand.DecideUrgency(OFFICER, false, "No danger.", TODAY.plusDays(1))))
                .isEqualTo(Decision.Refused.because(Reason.TOO_LATE_TO_DECLINE));
        assertThat(urgent.decide(new CaseCommand.DecideUrgency(OFFICER, true, "A well.", TODAY.plusDays(1)))
                        .happened())
                .as("late, but for the requester")
                .containsExactly(CaseEvent.Kind.URGENCY_ACCEPTED);
        RequestCase declined = ((Decision.Taken) urgent.decide(COMMANDS.get("urgency"))).next();
        assertThat(declined.asides().urgency().declined()).isTrue();
        assertThat(declined.decide(COMMANDS.get("urgency")))
                .isEqualTo(Decision.Refused.because(Reason.URGENCY_DECIDED));
        assertThat(standing(Handling.REGISTERED).decide(COMMANDS.get("urgency")))
                .isEqualTo(Decision.Refused.because(Reason.NOT_URGENT));
        assertThat(with(Handling.SEARCHING, GIVEN, URGENT).decide(COMMANDS.get("askMore")))
                .isEqualTo(Decision.Refused.because(Reason.URGENCY_WAITS));
    }

    @Test
    void partsThatEndDifferentlyMakeAnAnswerInPartAndEachOneIsComplete() {
        AnswerPart elsewhere = new AnswerPart(
                "The plan of the province",
                Outcome.NOT_HELD,
                null,
                "The province makes it.",
                "Province",
                Optional.of(new Transfer(TransferReason.NOT_KEPT_HERE, TODAY)));
        RequestCase one = ((Decision.Taken) standing(Handling.SEARCHING).decide(COMMANDS.get("addPart"))).next();
        assertThat(one.draft().orElseThrow().outcome()).isEqualTo(Outcome.GRANTED);
        RequestCase two = ((Decision.Taken) one.decide(new CaseCommand.AddPart(OFFICER, elsewhere))).next();
        Answer answer = two.draft().orElseThrow();
        assertThat(answer.outcome()).isEqualTo(Outcome.PARTIAL);
        assertThat(answer.ground()).isEqualTo(Ground.NOT_AVAILABLE);
        assertThat(answer.gaps()).isEmpty();
        RequestCase written = ((Decision.Taken) two.decide(new CaseCommand.DraftAnswer(OFFICER, GIVEN))).next();
        assertThat(written.draft().orElseThrow().parts())
                .as("the text does not lose them")
                .hasSize(2);
        assertThat(((Decision.Refused) two.decide(new CaseCommand.AddPart(
                                OFFICER, new AnswerPart("Names", Outcome.REFUSED, null, "", "", Optional.empty()))))
                        .gaps())
                .containsOnly(Answer.Gap.GROUND, Answer.Gap.REASON);
        RequestCase back = ((Decision.Taken) two.decide(new CaseCommand.DropPart(OFFICER, 0))).next();
        assertThat(back.draft().orElseThrow().outcome()).isEqualTo(Outcome.NOT_HELD);
        assertThat(standing(Handling.SIGN_OFF).decide(new CaseCommand.DropPart(OFFICER, 0)))
                .isEqualTo(Decision.Refused.because(Reason.NOT_IN_THIS_STATE));
    }

    @Test
    void aThirdPartyThatObjectsSaysWhyAndItsSilenceIsRead() {
        assertThat(reason(Handling.SEARCHING, new CaseCommand.NoteReply(OFFICER, Consultation.Reply.OBJECTS, " ")))
                .isEqualTo(Reason.WORDS_MISSING);
        assertThat(reason(Handling.SEARCHING, new CaseCommand.Consult(OTHER, "The lessee", "May we?")))
                .isEqualTo(Reason.NOT_YOUR_CASE);
        Consultation asked =
                new Consultation(1, "The lessee", "May we?", TODAY, DAY, Consultation.Reply.NONE, "", Optional.empty());
        assertThat(asked.silent(DAY)).isFalse();
        assertThat(asked.silent(DAY.plusDays(1))).isTrue();
    }

    @Test
    void aReturnNeedsANote() {
        assertThat(reason(Handling.SIGN_OFF, new CaseCommand.ReturnDraft(HEAD, "  ")))
                .isEqualTo(Reason.NOTE_MISSING);
    }

    @Test
    void aCaseIsNotClosedWhileAComplaintIsPossible() {
        assertThat(reason(Handling.ANSWERED, new CaseCommand.Close(DAY, DAY))).isEqualTo(Reason.WINDOW_OPEN);
    }

    @Test
    void aRefusalWithoutRemediesIsNotSigned() {
        Answer refusal = new Answer(Outcome.REFUSED, Ground.PRIVATE_LIFE, "No.", "It names a patient.", "");
        RequestCase waiting = with(Handling.SIGN_OFF, refusal);
        assertThat(waiting.decide(new CaseCommand.Sign(HEAD, TODAY, Optional.empty(), false)))
                .isEqualTo(new Decision.Refused(Reason.ANSWER_INCOMPLETE, java.util.EnumSet.of(Answer.Gap.REMEDIES)));
        assertThat(waiting.decide(new CaseCommand.Sign(HEAD, TODAY, Optional.of(REMEDIES), false))
                        .happened())
                .containsExactly(CaseEvent.Kind.ANSWERED);
    }

    @Test
    void anIncompleteAnswerNeitherGoesToSignOffNorIsSigned() {
        Answer refusal = new Answer(Outcome.REFUSED, null, "No.", "", "");
        assertThat(with(Handling.SEARCHING, refusal).decide(new CaseCommand.SendToSignOff(OFFICER)))
                .isEqualTo(new Decision.Refused(
                        Reason.ANSWER_INCOMPLETE, java.util.EnumSet.of(Answer.Gap.GROUND, Answer.Gap.REASON)));
        assertThat(with(Handling.SIGN_OFF, refusal)
                        .decide(new CaseCommand.Sign(HEAD, TODAY, Optional.of(REMEDIES), false)))
                .isEqualTo(new Decision.Refused(
                        Reason.ANSWER_INCOMPLETE, java.util.EnumSet.of(Answer.Gap.GROUND, Answer.Gap.REASON)));
    }

    private static Reason reason(Handling handling, CaseCommand command) {
        return ((Decision.Refused) standing(handling).decide(command)).reason();
    }

    private static RequestCase standing(Handling handling) {
        return with(handling, GIVEN);
    }

    private static RequestCase with(Handling handling, Answer answer) {
        return with(handling, answer, Asides.NONE);
    }

    private static RequestCase with(Handling handling, Answer answer, Asides asides) {
        return new RequestCase(
                handling,
                OptionalLong.of(OFFICER),
                Optional.of(answer),
                OptionalLong.of(OFFICER),
                handling.open() ? Optional.empty() : Optional.of(TODAY),
                asides);
    }
}
