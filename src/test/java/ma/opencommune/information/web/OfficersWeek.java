package ma.opencommune.information.web;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.Keys;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestDatabase;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;

/**
 * A week of an information officer, tried out: sixty requests in Arabic, from the form and from the desk, taken, answered, refused,
 * extended, asked back and signed with the keyboard alone; the last one goes on to the head and to the commission. Prints what came of
 * it; pictures and the complete file are in {@code target/week}.
 */
public final class OfficersWeek {

    private static final int REQUESTS = 60;
    private static final int KINDS = 12;
    private static final Path OUT = Path.of("target", "week");
    private static final List<String> THINGS = List.of(
            "ميزانية الجماعة", "صفقات الإنارة", "رخص البناء", "برنامج النظافة", "محاضر الدورات", "مصاريف الملاعب");

    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private final List<String> receipts = new ArrayList<>();
    private TestServer server;
    private TestPeople people;
    private Keys officer;
    private Keys head;
    private Keys clerk;

    private OfficersWeek() {}

    /** Plays the week. */
    public static void main(String[] arguments) throws Exception {
        Files.createDirectories(OUT);
        new OfficersWeek().play();
        System.exit(0);
    }

    private void play() throws Exception {
        mail.start();
        server = new TestServer(TestDatabase.running().fresh("oc_week"))
                .with("opencommune.limits.requests-per-address", "1000")
                .with("opencommune.limits.posts-per-address", "1000")
                .with("opencommune.mail.host", "127.0.0.1")
                .with("opencommune.mail.port", String.valueOf(mail.getSmtp().getPort()))
                .with("opencommune.mail.security", "none")
                .with("opencommune.mail.from", "commune@example.ma");
        server.start();
        people = TestPeople.on(server);
        officer = sits(Role.INFORMATION_OFFICER);
        head = sits(Role.HEAD);
        clerk = sits(Role.DESK_CLERK);
        long start = System.nanoTime();
        arrive();
        step("arrived", start);
        for (int at = 0; at < REQUESTS; at++) {
            work(at);
        }
        step("worked on", start);
        headDecides();
        step("signed", start);
        clarified();
        headDecides();
        String refused = toTheCommission();
        step("carried to the commission", start);
        report(refused);
    }

    private Keys sits(Role role) {
        BrowserContext desk = TestBrowser.visitor(1280, true);
        people.enter(desk, role);
        Page page = desk.newPage();
        return new Keys(page);
    }

    /** Four in five come with the form, the others to the desk. */
    private void arrive() throws InterruptedException {
        RestAssured.baseURI = server.url();
        for (int at = 0; at < REQUESTS; at++) {
            String subject = THINGS.get(at % THINGS.size()) + " " + at;
            if (at % 5 == 4) {
                receipts.add(atDesk(subject));
            } else {
                AskByHttp form = new AskByHttp(server.url())
                        .shown()
                        .with("subject", subject)
                        .with("description", "نسخة من " + subject)
                        .with("language", "ar");
                if (at % KINDS == 11) {
                    form.with("kind", "URGENT").with("urgentReason", "حي بلا ماء");
                }
                receipts.add(form.receipt());
            }
        }
    }

    private String atDesk(String subject) {
        clerk.open(server.url() + "/ar/staff/desk").choose("#channel", "PAPER").to("#received");
        clerk.page().keyboard().type(LocalDate.now().toString().replaceAll("([0-9]+)-([0-9]+)-([0-9]+)", "$2$3$1"));
        if (!clerk.page().inputValue("#received").equals(LocalDate.now().toString())) {
            throw new IllegalStateException(
                    "the day was taken as " + clerk.page().inputValue("#received"));
        }
        clerk.type("#subject", subject)
                .type("#description", "نسخة من " + subject)
                .type("#name", "مواطنة")
                .type("#address", "زنقة 4، تطوان")
                .press("#register");
        return clerk.page().url();
    }

    private static String number(String receipt) {
        return receipt.replaceAll(".*number=([^&]*).*", "$1");
    }

    private void work(int at) {
        String number = number(receipts.get(at));
        officer.open(server.url() + "/ar/staff/requests?q=" + number).press("a[href*='number=" + number + "']");
        if (at % KINDS == 11 && at % 5 != 4) {
            officer.press("a[href*='/staff/urgency']")
                    .type("#words", "الطلب يهم سلامة السكان")
                    .press("#accept");
        }
        officer.press("#assignMe").press("#startSearch");
        if (at % KINDS == 10) {
            officer.press("a[href*='/staff/extension']")
                    .choose("#reason", "LARGE_VOLUME")
                    .type("#words", "تسعمائة وثيقة يجب جمعها")
                    .press("#askHead");
        } else if (at % KINDS == 9) {
            officer.press("a[href*='/staff/clarification']")
                    .type("#question", "أي سنة تقصدون؟")
                    .press("#askRequester");
        } else {
            answer(at);
        }
    }

    private void answer(int at) {
        if (at % KINDS == 7) {
            officer.choose("#outcome", "REFUSED")
                    .type("#text", "لا يمكن تسليم هذه الوثيقة.")
                    .choose("#ground", "PRIVATE_LIFE")
                    .type("#reason", "تتضمن معطيات شخصية لأشخاص آخرين");
        } else if (at % KINDS == 8) {
            officer.choose("#outcome", "NOT_HELD")
                    .type("#text", "لا نتوفر على هذه الوثيقة.")
                    .choose("#ground", "NOT_AVAILABLE")
                    .type("#reason", "الوثيقة لدى العمالة")
                    .type("#orientation", "عمالة تطوان");
        } else {
            officer.choose("#outcome", "GRANTED").type("#text", "تجدون المعلومات المطلوبة أسفله.");
        }
        officer.press("#sendToSign");
    }

    /** The head signs whatever waits, and agrees to what is asked for. */
    private void headDecides() {
        for (String receipt : receipts) {
            String number = number(receipt);
            head.open(server.url() + "/ar/staff/request?number=" + number);
            if (head.has("#sign")) {
                head.press("#sign");
            } else if (head.has("a[href*='/staff/extension']")) {
                head.press("a[href*='/staff/extension']");
                if (head.has("#agree")) {
                    head.press("#agree");
                }
            }
        }
    }

    /** Whoever was asked answers at the desk, and gets an answer. */
    private void clarified() {
        for (int at = KINDS - 3; at < REQUESTS; at += KINDS) {
            String number = number(receipts.get(at));
            clerk.open(server.url() + "/ar/staff/clarification?number=" + number)
                    .type("#answer", "سنة 2025")
                    .press("#keepAnswer");
            officer.open(server.url() + "/ar/staff/request?number=" + number);
            answer(0);
        }
    }

    /** One refusal: complaint to the head, who keeps it; then the file for the commission. */
    private String toTheCommission() throws IOException {
        String receipt = receipts.get(KINDS - 5);
        BrowserContext phone = TestBrowser.visitor(360, false);
        Keys requester = new Keys(phone.newPage());
        requester.open(receipt.replace("/fr/", "/ar/").replace("/receipt", "/complain"));
        requester.page().locator("#sendComplaint").click();
        Keys other = sits(Role.HEAD);
        other.open(server.url() + "/ar/staff/complaint?number=" + number(receipt))
                .type("#reason", "القرار مطابق للفصل 7")
                .press("#dismiss");
        requester.open(receipt.replace("/fr/", "/ar/").replace("/receipt", "/track"));
        requester
                .page()
                .screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(OUT.resolve("commission-ar.png")));
        String session = people.session(Role.INFORMATION_OFFICER);
        Files.write(
                OUT.resolve("file.pdf"),
                people.with(session)
                        .get(server.url() + "/staff/dossier.pdf?number=" + number(receipt))
                        .asByteArray());
        return number(receipt);
    }

    private static void step(String what, long start) {
        System.out.printf("%s after %.0f s%n", what, (System.nanoTime() - start) / 1e9);
    }

    private void report(String refused) throws SQLException {
        table("SELECT handling, outcome, COUNT(*) FROM information_request GROUP BY handling, outcome");
        table("SELECT kind, COUNT(*) FROM information_event GROUP BY kind");
        table("SELECT state, COUNT(*) FROM platform_mail GROUP BY state");
        System.out.println("letters that arrived: " + mail.getReceivedMessages().length);
        System.out.println("carried to the commission: " + refused);
    }

    private void table(String query) throws SQLException {
        try (Connection database = people.connect();
                ResultSet rows = database.createStatement().executeQuery(query)) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder("  ");
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    line.append(rows.getString(column)).append(' ');
                }
                System.out.println(line);
            }
        }
    }
}
