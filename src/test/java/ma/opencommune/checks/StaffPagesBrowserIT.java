package ma.opencommune.checks;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import ma.opencommune.kernel.Language;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.platform.web.Routes;
import ma.opencommune.testing.TestBrowser;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page behind the door, opened by a person whose role opens it. */
class StaffPagesBrowserIT {

    private static final int DESK = 1200;
    private static final int ALLOWED_BYTES = 450 * 1024;

    private static final Map<Role, Page> OPEN = new EnumMap<>(Role.class);

    static Stream<Arguments> pages() {
        List<Routes.Route> pages = Pages.closed();
        return Pages.staffLanguages().stream()
                .sorted()
                .flatMap(language -> pages.stream().map(page -> Arguments.of(language, page.path(), page.needs())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void noCheckerHasAnythingAgainstIt(Language language, String page, Permission needs) {
        Visit visit = Visit.open(visitor(opener(needs)), TestServer.shared().url() + Pages.address(page, language));
        assertThat(visit.status()).isEqualTo(200);
        assertThat(Checker.staff(visit)).isEmpty();
        assertThat(WeightRules.sum(visit, "")).isLessThanOrEqualTo(ALLOWED_BYTES);
        assertThat(visit.page().url()).endsWith(Pages.address(page, language));
    }

    @AfterAll
    static void close() {
        OPEN.values().forEach(page -> page.context().close());
        OPEN.clear();
    }

    /** The page of a person of this role, signed in once. */
    private static Page visitor(Role role) {
        return OPEN.computeIfAbsent(role, as -> {
            BrowserContext visitor = TestBrowser.visitor(DESK, true);
            TestPeople.shared().enter(visitor, as);
            return visitor.newPage();
        });
    }

    private static Role opener(Permission needs) {
        return Stream.of(Role.values())
                .filter(role -> role.permissions().contains(needs))
                .findFirst()
                .orElseThrow();
    }
}
