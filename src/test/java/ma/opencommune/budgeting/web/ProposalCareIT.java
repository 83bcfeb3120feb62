package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestMail;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is named beside an author and when, the one way back after a negative answer, and what is forgotten in the end. */
class ProposalCareIT {

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();
    private final TestMail mail = new TestMail(people);
    private final ProposalIT forms = new ProposalIT();

    @BeforeEach
    void ownCycle() {
        ProposalIT.openForProposals();
    }

    private Response page(String number) {
        return people.fromHere().get(url + "/fr/budgeting/proposal?number=" + number);
    }

    private void days(String kind, LocalDate first, LocalDate last) throws SQLException {
        forms.execute("UPDATE budgeting_phase p JOIN budgeting_cycle c ON c.id = p.cycle_id SET p.first_day = '" + first
                + "', p.last_day = '" + last + "' WHERE c.code = '" + ProposalIT.office.code() + "' AND p.kind = '"
                + kind
                + "'");
    }

    @Test
    void aCoauthorOfADraftIsWrittenToOnceItIsSentAndANameConfirmedLateIsSeenBeforeItIsShown() throws SQLException {
        ProposalIT.Own own = forms.draft("Ombre sur la place");
        own.press("inviting", "invite", Map.of("coName", "Nadia du quartier", "coEmail", "nadia@exemple.ma"))
                .then()
                .statusCode(302);
        assertThat(mail.count(own.number))
                .as("a draft writes to its author alone")
                .isEqualTo(1);
        own.press("sending", "send", Map.of()).then().statusCode(302);
        assertThat(mail.count(own.number)).isEqualTo(2);
        assertThat(forms.count(
                        "SELECT COUNT(*) FROM budgeting_voice v JOIN budgeting_proposal p ON p.id = v.proposal_id"
                                + " WHERE v.address IS NOT NULL AND p.number = '" + own.number + "'"))
                .isZero();
        String token = mail.letter(own.number).replaceAll("(?s).*token=([A-Za-z0-9_-]{22}).*", "$1");
        forms.staff(own.number, "admitting", "admit", Map.of()).then().statusCode(302);
        TestForm.of("confirming", "confirm")
                .with("token", token)
                .send(people.fromHere(), url + "/fr/budgeting/confirm")
                .then()
                .statusCode(302);
        page(own.number).then().body(not(containsString("Nadia du quartier")));
        long voice = forms.count("SELECT v.id FROM budgeting_voice v JOIN budgeting_proposal p ON p.id = v.proposal_id"
                + " WHERE p.number = '" + own.number + "'");
        forms.staff(own.number, "naming", "showName", Map.of("coauthor", String.valueOf(voice)))
                .then()
                .statusCode(302);
        page(own.number).then().body(containsString("Nadia du quartier"));
    }

    @Test
    void aDeclinedProposalIsImprovedAndComesBackOnce() throws SQLException {
        ProposalIT.Own own = forms.admitted("Piste trop chère");
        forms.staff(own.number, "declining", "decline", Map.of("declineWords", "Trop cher"))
                .then()
                .statusCode(302);
        own.press("sending", "send", Map.of()).then().statusCode(200);
        LocalDate today = LocalDate.now();
        days("PROPOSALS", today.minusDays(9), today.minusDays(8));
        days("REVIEW", today.minusDays(7), today.minusDays(6));
        days("IMPROVEMENT", today.minusDays(1), today.plusDays(3));
        Map<String, String> better = new HashMap<>(ProposalIT.fields("Piste moins chère"));
        own.press("writing", "change", better).then().statusCode(302);
        own.press("sending", "send", Map.of()).then().statusCode(302);
        page(own.number).then().statusCode(404);
        forms.staff(own.number, "admitting", "admit", Map.of()).then().statusCode(302);
        page(own.number).then().body(containsString("Piste moins chère"));
        forms.staff(own.number, "declining", "decline", Map.of("declineWords", "Toujours trop cher"))
                .then()
                .statusCode(302);
        own.press("writing", "change", better).then().statusCode(200);
        own.press("sending", "send", Map.of()).then().statusCode(200);
    }

    @Test
    void whoProposedIsForgottenSixtyDaysAfterTheResultAndDraftsNeverSentWithTheirCoauthors() throws SQLException {
        ProposalIT.Own answered = forms.admitted("Oubliée après le résultat");
        forms.staff(answered.number, "declining", "decline", Map.of("declineWords", "Hors sujet"))
                .then()
                .statusCode(302);
        ProposalIT.Own waiting = forms.admitted("Encore sans réponse");
        ProposalIT.Own draft = forms.draft("Jamais envoyée");
        draft.press("inviting", "invite", Map.of("coName", "Omar", "coEmail", "omar@exemple.ma"))
                .then()
                .statusCode(302);
        forms.execute("UPDATE budgeting_proposal SET created = created - INTERVAL 61 DAY WHERE number = '"
                + draft.number + "'");
        LocalDate today = LocalDate.now();
        days("RESULT", today.minusDays(90), today.minusDays(61));
        forms.execute("UPDATE platform_job SET last_started = NULL, last_ended = NULL WHERE name = 'budgeting.tidy'");
        Awaitility.await().atMost(Duration.ofSeconds(40)).until(() -> rows(answered, "contact IS NULL") == 1);
        assertThat(rows(answered, "token_hash IS NULL AND erased IS NOT NULL")).isEqualTo(1);
        assertThat(rows(waiting, "contact IS NOT NULL"))
                .as("it still lacks its answer")
                .isEqualTo(1);
        assertThat(rows(draft, "TRUE")).isZero();
        answered.open().then().statusCode(404);
    }

    private long rows(ProposalIT.Own own, String where) throws SQLException {
        return forms.count("SELECT COUNT(*) FROM budgeting_proposal WHERE number = '" + own.number + "' AND " + where);
    }
}
