package ma.opencommune.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ma.opencommune.platform.identity.Permission;
import ma.opencommune.platform.identity.Role;
import ma.opencommune.testing.TestPeople;
import ma.opencommune.testing.TestServer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Knocks on every address as every role and as nobody; the door opens for whom the table says, and for nobody else. */
class EveryRouteIT {

    private static final TestPeople PEOPLE = TestPeople.shared();

    static Stream<Optional<Role>> everybody() {
        return Stream.concat(
                Stream.of(Optional.empty()), Arrays.stream(Role.values()).map(Optional::of));
    }

    @ParameterizedTest
    @MethodSource("everybody")
    void theDoorOpensForWhomTheTableSays(Optional<Role> role) {
        Optional<String> session = role.map(PEOPLE::session);
        SoftAssertions all = new SoftAssertions();
        for (Routes.Route route : Routes.all()) {
            boolean may = route.needs() == Permission.PUBLIC
                    || role.filter(one -> one.permissions().contains(route.needs()))
                            .isPresent();
            for (String method : may ? List.of("GET") : List.of("GET", "POST")) {
                Response answer = knock(session, method, route);
                all.assertThat(outcome(answer))
                        .as(
                                "%s %s as %s: %d",
                                method, route.path(), role.map(Enum::name).orElse("nobody"), answer.statusCode())
                        .isEqualTo(may ? "open" : expected(role.isPresent(), route));
            }
        }
        all.assertAll();
    }

    @Test
    void everyAddressHasExactlyOneRoute() {
        assertThat(Routes.all()).extracting(Routes.Route::path).doesNotHaveDuplicates();
        assertThat(Routes.all()).hasSizeGreaterThan(20);
    }

    private static Response knock(Optional<String> session, String method, Routes.Route route) {
        RequestSpecification request = session.map(PEOPLE::with)
                .orElseGet(PEOPLE::fromHere)
                .redirects()
                .follow(false);
        String path = route.path().replace("/*", "/nothing");
        String address = route.kind() == Routes.Kind.PAGE ? "/fr" + path : path;
        return request.request(method, TestServer.shared().url() + address);
    }

    private static String outcome(Response answer) {
        String to = String.valueOf(answer.header("Location"));
        if (answer.statusCode() == 302 && to.contains("/fr/sign-in?to=")) {
            return "sent to sign in";
        }
        return switch (answer.statusCode()) {
            case 401 -> "unknown";
            case 403 -> "refused";
            default -> answer.statusCode() >= 500 && answer.statusCode() != 503 ? "broken" : "open";
        };
    }

    private static String expected(boolean signedIn, Routes.Route route) {
        if (signedIn) {
            return "refused";
        }
        return route.kind() == Routes.Kind.PAGE ? "sent to sign in" : "unknown";
    }
}
