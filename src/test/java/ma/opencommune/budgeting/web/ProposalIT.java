package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestForm;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A proposal from the draft of somebody without an account to the answer of the commune. */
class ProposalIT {

    private static final String FORM = "application/x-www-form-urlencoded; charset=UTF-8";
    static CycleByHttp office;

    private final String url = TestServer.shared().url();
    private final TestPeople people = TestPeople.shared();

    @BeforeAll
    static void openForProposals() {
        office = new CycleByHttp(LocalDate.now().minusWeeks(4)).complete();
    }

    @Test
    void aDraftIsReadByItsAuthorAloneUntilItIsSentAndShown() throws SQLException {
        Own own = draft("Fontaine du marché");
        assertThat(count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + own.number + "'"))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM budgeting_proposal WHERE number = '" + own.number
                        + "' AND (contact LIKE '%zineb%' OR public_name LIKE '%zineb%')"))
                .as("the mail address is sealed")
                .isZero();
        list().then().body(not(containsString("Fontaine du marché")));
        people.fromHere()
                .get(url + "/fr/budgeting/proposal?number=" + own.number)
                .then()
                .statusCode(404);
        own.press("sending", "send", Map.of()).then().statusCode(302);
        list().then().body(not(containsString("Fontaine du marché")));
        staff(own.number, "admitting", "admit", Map.of()).then().statusCode(302);
        list().then().body(containsString("Fontaine du marché"));
        people.fromHere()
                .get(url + "/fr/budgeting/proposal?number=" + own.number)
                .then()
                .statusCode(200)
                .body(containsString("De l’eau pour tous"), containsString("un habitant"))
                .body(not(containsString("zineb")));
        own.press("sending", "send", Map.of()).then().statusCode(200);
    }

    @Test
    void whatIsWrongIsToldAtItsFieldAndNothingTypedIsLost() {
        Map<String, String> fields = new HashMap<>(fields("Un titre gardé"));
        fields.put("text", "");
        fields.put("email", "no");
        fields.remove("consent");
        propose(fields)
                .then()
                .statusCode(200)
                .body(containsString("Un titre gardé"), containsString("id=\"text-error\""))
                .body(containsString("id=\"email-error\""), containsString("id=\"consent-error\""));
        fields.put("website", "http://robot");
        propose(fields).then().statusCode(200).body(containsString("doit rester vide"));
    }

    @Test
    void similarOnesAreShownBeforeItIsSent() {
        Own first = draft("Ombrage de la place Moulay");
        first.press("sending", "send", Map.of()).then().statusCode(302);
        staff(first.number, "admitting", "admit", Map.of()).then().statusCode(302);
        Own second = draft("Ombrages sur la place Moulay");
        second.open().then().body(containsString("Propositions semblables"), containsString(first.number));
    }

    @Test
    void aSupportCountsOnceItIsConfirmedAndEachPersonOnce() throws SQLException {
        Own own = admitted("Piste cyclable");
        for (int time = 0; time < 2; time++) {
            send(
                            "endorsing",
                            "endorse",
                            Map.of("number", own.number, "email", "Appui@Exemple.ma"),
                            "/fr/budgeting/proposal")
                    .then()
                    .statusCode(302);
        }
        assertThat(count("SELECT COUNT(*) FROM budgeting_voice v JOIN budgeting_proposal p ON p.id = v.proposal_id"
                        + " WHERE p.number = '" + own.number + "'"))
                .isEqualTo(1);
        people.fromHere()
                .get(url + "/fr/budgeting/proposals?code=" + office.code() + "&q=" + own.number)
                .then()
                .body(containsString("0 soutien"));
        execute("UPDATE budgeting_voice v JOIN budgeting_proposal p ON p.id = v.proposal_id SET v.confirmed = NOW(6)"
                + " WHERE p.number = '" + own.number + "'");
        people.fromHere()
                .get(url + "/fr/budgeting/proposals?code=" + office.code() + "&q=" + own.number)
                .then()
                .body(containsString("1 soutien"));
    }

    @Test
    void aCommentIsShownOnlyAfterAnOfficerHasReadIt() throws SQLException {
        Own own = admitted("Bancs du jardin");
        String address = "/fr/budgeting/proposal?number=" + own.number;
        send(
                        "commenting",
                        "say",
                        Map.of("number", own.number, "comment", "Bonne idée", "commentName", ""),
                        "/fr/budgeting/proposal")
                .then()
                .statusCode(302);
        people.fromHere().get(url + address).then().body(not(containsString("Bonne idée")));
        long comment = count("SELECT c.id FROM budgeting_comment c JOIN budgeting_proposal p ON p.id = c.proposal_id"
                + " WHERE p.number = '" + own.number + "'");
        staff(own.number, "moderating", "show", Map.of("comment", String.valueOf(comment)))
                .then()
                .statusCode(302);
        people.fromHere().get(url + address).then().body(containsString("Bonne idée"));
    }

    @Test
    void aMergedProposalKeepsItsCreditAndASplitOneItsAuthor() {
        Own one = admitted("Passage piéton Nord");
        Own two = admitted("Passages piétons du quartier");
        staff(one.number, "merging", "merge", Map.of("into", "TETP-2027-99999-X", "mergeWords", "Même idée"))
                .then()
                .statusCode(200);
        staff(one.number, "merging", "merge", Map.of("into", two.number, "mergeWords", ""))
                .then()
                .statusCode(200);
        staff(one.number, "merging", "merge", Map.of("into", two.number, "mergeWords", "Même idée"))
                .then()
                .statusCode(302);
        people.fromHere()
                .get(url + "/fr/budgeting/proposal?number=" + two.number)
                .then()
                .body(containsString("Avec les idées de"));
        one.open().then().body(containsString("Même idée"), containsString(two.number));
        staff(two.number, "splitting", "split", Map.of("titles", "Passage A\nPassage B", "splitWords", "Deux lieux"))
                .then()
                .statusCode(302);
        list().then().body(containsString("Passage A"), containsString("Passage B"));
    }

    @Test
    void aNegativeAnswerIsReasonedSentAndUnansweredOnesKeepTheCycleOpen() throws SQLException {
        Own own = admitted("Téléphérique");
        office.press("cycle", "end", "close", Map.of())
                .then()
                .statusCode(200)
                .body(containsString("attend sa réponse"));
        staff(own.number, "declining", "decline", Map.of("declineWords", ""))
                .then()
                .statusCode(200);
        staff(own.number, "declining", "decline", Map.of("declineWords", "Hors de la compétence de la commune"))
                .then()
                .statusCode(302);
        assertThat(count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + own.number + "'"))
                .as("the link, the answer")
                .isEqualTo(2);
        own.open().then().body(containsString("Hors de la compétence de la commune"));
    }

    @Test
    void theDeskEntersAPaperProposalWhoseAnswerMustBeTold() throws SQLException {
        Map<String, String> fields = new HashMap<>(fields("Sur papier"));
        fields.putAll(
                Map.of("channel", "PAPER", "language", "ar", "authorName", "Exemple Zineb", "reach", "06 00 00 00 99"));
        fields.put("email", "");
        TestForm form = TestForm.of("desk", "enter").with("code", office.code());
        fields.forEach(form::with);
        Response entered = form.send(people.as(Role.DESK_CLERK).contentType(FORM), url + "/fr/staff/proposal-desk");
        entered.then().statusCode(302);
        String number = entered.header("Location").replaceAll(".*entered=([^&]*).*", "$1");
        staff(number, "declining", "decline", Map.of("declineWords", "Déjà fait"))
                .then()
                .statusCode(302);
        assertThat(count("SELECT told FROM budgeting_proposal WHERE number = '" + number + "'"))
                .isZero();
        staff(number, "telling", "told", Map.of()).then().statusCode(302);
        assertThat(count("SELECT told FROM budgeting_proposal WHERE number = '" + number + "'"))
                .isEqualTo(1);
    }

    @Test
    void reviewersReadButDoNotSeeWhoProposes() {
        Own own = admitted("Bibliothèque de rue");
        people.as(Role.TECHNICAL_REVIEWER)
                .get(url + "/fr/staff/proposal?number=" + own.number)
                .then()
                .statusCode(200)
                .body(not(containsString("zineb@exemple.ma")), not(containsString("id=\"admit\"")));
        office.get("/fr/staff/proposal?number=" + own.number).then().body(containsString("zineb@exemple.ma"));
    }

    @Test
    void whatEveryReviewerFindsPossibleBecomesAProjectOfTheBallotAtItsPrice() throws SQLException {
        Own own = admitted("Fontaine du parc");
        String reviewer = people.session(Role.TECHNICAL_REVIEWER);
        review(reviewer, own, "giveReview", Map.of("part", "LEGALITY", "possible", "no", "opinion", ""))
                .then()
                .statusCode(200)
                .body(containsString("Écrivez la raison"));
        accept(own).then().statusCode(200).body(containsString("pas encore examiné"));
        for (String part : new String[] {"LEGALITY", "COMPETENCE", "FEASIBILITY", "COST"}) {
            review(reviewer, own, "giveReview", Map.of("part", part, "possible", "yes", "opinion", ""))
                    .then()
                    .statusCode(302);
        }
        Map<String, String> price =
                new HashMap<>(Map.of("cost", "90 000", "maintenance", "1000", "sure", "ROUGH", "reason", ""));
        review(reviewer, own, "giveEstimate", price).then().statusCode(302);
        price.put("cost", "95000");
        review(reviewer, own, "giveEstimate", price).then().statusCode(200);
        price.put("reason", "Devis reçu");
        review(reviewer, own, "giveEstimate", price).then().statusCode(302);
        accept(own).then().statusCode(302);
        assertThat(count("SELECT cost FROM budgeting_project b JOIN budgeting_cycle c ON c.id = b.cycle_id"
                        + " WHERE c.code = '" + office.code() + "' AND b.name_fr = 'Fontaine du parc'"))
                .isEqualTo(95_000);
        people.fromHere()
                .get(url + "/fr/budgeting/proposal?number=" + own.number)
                .then()
                .body(containsString("Devis reçu"), containsString("Légalité"));
        assertThat(count("SELECT COUNT(*) FROM platform_mail WHERE about = '" + own.number + "'"))
                .isEqualTo(2);
    }

    private Response review(String reviewer, Own own, String button, Map<String, String> fields) {
        TestForm form = TestForm.of(button.equals("giveReview") ? "reviewing" : "estimating", button)
                .with("number", own.number);
        fields.forEach(form::with);
        return form.send(people.with(reviewer).contentType(FORM), url + "/fr/staff/proposal-review");
    }

    private Response accept(Own own) {
        return office.press(
                "proposal-review", "accepting", "accept", Map.of("number", own.number, "acceptWords", "Bravo"));
    }

    @Test
    void theAuthorTakesItBack() {
        Own own = admitted("À retirer");
        own.press("leaving", "withdraw", Map.of()).then().statusCode(302);
        people.fromHere()
                .get(url + "/fr/budgeting/proposal?number=" + own.number)
                .then()
                .statusCode(404);
    }

    Own admitted(String title) {
        Own own = draft(title);
        own.press("sending", "send", Map.of()).then().statusCode(302);
        staff(own.number, "admitting", "admit", Map.of()).then().statusCode(302);
        return own;
    }

    Own draft(String title) {
        Response made = propose(fields(title));
        made.then().statusCode(302);
        return new Own(made.header("Location"));
    }

    static Map<String, String> fields(String title) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", title,
                "text", "De l’eau pour tous",
                "area", "NORTH",
                "place", "Place d’Exemple",
                "latitude", "35.5722",
                "longitude", "-5.3715",
                "gender", "ACCESS",
                "climate", "WATER",
                "publicName", "",
                "email", "zineb@exemple.ma"));
        fields.put("consent", "yes");
        return fields;
    }

    private Response propose(Map<String, String> fields) {
        TestForm form = TestForm.of("propose", "draft").with("code", office.code());
        fields.forEach(form::with);
        return form.send(people.fromHere().contentType(FORM), url + "/fr/budgeting/propose");
    }

    private Response list() {
        return people.fromHere().get(url + "/fr/budgeting/proposals?code=" + office.code());
    }

    private Response send(String form, String button, Map<String, String> fields, String address) {
        TestForm sent = TestForm.of(form, button);
        fields.forEach(sent::with);
        return sent.send(people.fromHere().contentType(FORM), url + address);
    }

    Response staff(String number, String form, String button, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("number", number);
        return office.press("proposal", form, button, all);
    }

    long count(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet found = database.createStatement().executeQuery(query)) {
            return found.next() ? found.getLong(1) : -1;
        }
    }

    void execute(String change) throws SQLException {
        try (Connection database = people.connect()) {
            database.createStatement().executeUpdate(change);
        }
    }

    final class Own {

        final String number;
        final String token;

        Own(String address) {
            number = address.replaceAll(".*number=([^&]*).*", "$1");
            token = address.replaceAll(".*token=", "");
        }

        Response open() {
            return people.fromHere().get(url + "/fr/budgeting/own-proposal?number=" + number + "&token=" + token);
        }

        Response press(String form, String button, Map<String, String> fields) {
            Map<String, String> all = new HashMap<>(fields);
            all.put("number", number);
            all.put("token", token);
            return send(form, button, all, "/fr/budgeting/own-proposal");
        }
    }
}
