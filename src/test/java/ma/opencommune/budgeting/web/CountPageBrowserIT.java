package ma.opencommune.budgeting.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.Test;

/** Somebody who lost counts the election again: on a telephone, without JavaScript. */
class CountPageBrowserIT {

    private static final int PHONE = 360;

    private final String url = TestServer.shared().url();

    @Test
    void whoeverCountsSeesEachProjectWithItsReason() throws IOException {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            Page page = counted(visitor, "/ar", village(), "greedy");
            assertThat(winners(page)).containsExactly("lamp", "park", "school");
            Locator well = page.locator("tbody tr").filter(new Locator.FilterOptions().setHasText("well"));
            assertThat(well.locator("td").last().innerText()).contains("400");
            assertThat(page.locator("pre code").innerText()).contains("--rule greedy");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        }
    }

    @Test
    void anotherRuleIsAnotherResultOfTheSameBallots() throws IOException {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            String greedy = counted(visitor, "/fr", village(), "greedy")
                    .locator("bdi.copy")
                    .innerText();
            String shares = counted(visitor, "/fr", village(), "equal-shares")
                    .locator("bdi.copy")
                    .innerText();
            assertThat(greedy).isNotEqualTo(shares).hasSizeGreaterThanOrEqualTo(64);
        }
    }

    @Test
    void aWrongFileIsToldByLineAndTheChoiceIsKept() throws IOException {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            String wrong = new String(village(), StandardCharsets.UTF_8).replace("school;500;6", "school;five;6");
            Page page = counted(visitor, "/fr", wrong.getBytes(StandardCharsets.UTF_8), "phragmen");
            assertThat(page.locator("main").innerText())
                    .contains("Le fichier a une erreur", "Ligne 16, colonne 8", "five");
            assertThat(page.locator("#rule").inputValue()).isEqualTo("phragmen");
        }
    }

    @Test
    void withoutAFileNothingIsCounted() {
        try (BrowserContext visitor = TestBrowser.visitor(PHONE, false)) {
            Page page = visitor.newPage();
            page.navigate(url + "/fr/budgeting/count");
            page.click("#send");
            assertThat(page.locator("main").innerText()).contains("Choisissez le fichier des bulletins.");
        }
    }

    private Page counted(BrowserContext visitor, String language, byte[] ballots, String rule) {
        Page page = visitor.newPage();
        page.navigate(url + language + "/budgeting/count");
        page.setInputFiles("#file", new FilePayload("ballots.pb", "text/plain", ballots));
        page.selectOption("#rule", rule);
        page.click("#send");
        return page;
    }

    private static List<String> winners(Page page) {
        return page.locator("tbody tr:has(.badge.ok) th bdi.soft").allInnerTexts().stream()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static byte[] village() throws IOException {
        try (InputStream in =
                CountPageBrowserIT.class.getResourceAsStream("/ma/opencommune/budgeting/count/village.pb")) {
            return in.readAllBytes();
        }
    }
}
