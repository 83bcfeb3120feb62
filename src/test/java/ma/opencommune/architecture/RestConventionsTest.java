package ma.opencommune.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.junit.jupiter.api.Test;

/** A program's address says what it is for, what it takes and what it answers, also when something is wrong. */
class RestConventionsTest {

    @Test
    void everyAddressDescribesItself() throws ClassNotFoundException {
        List<Class<?>> resources = resources();
        assertThat(resources).isNotEmpty();
        assertThat(resources.stream().flatMap(type -> problems(type).stream())).isEmpty();
    }

    @Test
    void noTwoOperationsHaveOneName() throws ClassNotFoundException {
        List<String> names = resources().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .map(method -> method.getAnnotation(Operation.class).operationId())
                .toList();
        assertThat(names).doesNotHaveDuplicates();
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(problems(Silent.class))
                .containsExactlyInAnyOrder(
                        "Silent has no @Tag",
                        "Silent.ask has no operationId",
                        "Silent.ask has no summary",
                        "Silent.ask has no description",
                        "Silent.ask does not say what it answers when all is well",
                        "Silent.ask does not say what it answers when something is wrong",
                        "Silent.ask has a parameter without a word: year");
    }

    @Path("/silent")
    static class Silent {
        @GET
        @Operation
        @Parameter(name = "year")
        public Response ask() {
            return Response.ok().build();
        }
    }

    private static List<Class<?>> resources() throws ClassNotFoundException {
        List<Class<?>> resources = new ArrayList<>();
        for (var type : House.real().classes()) {
            if (type.isAnnotatedWith(Path.class)) {
                resources.add(Class.forName(type.getName()));
            }
        }
        return resources;
    }

    private static List<String> problems(Class<?> resource) {
        List<String> problems = new ArrayList<>();
        if (!resource.isAnnotationPresent(Tag.class)) {
            problems.add(resource.getSimpleName() + " has no @Tag");
        }
        for (Method method : resource.getDeclaredMethods()) {
            if (Arrays.stream(method.getAnnotations())
                    .anyMatch(mark -> mark.annotationType().isAnnotationPresent(HttpMethod.class))) {
                describe(resource.getSimpleName() + "." + method.getName(), method, problems);
            }
        }
        return problems;
    }

    private static void describe(String where, Method method, List<String> problems) {
        Operation operation = method.getAnnotation(Operation.class);
        need(operation != null && !operation.operationId().isBlank(), where + " has no operationId", problems);
        need(operation != null && !operation.summary().isBlank(), where + " has no summary", problems);
        need(operation != null && !operation.description().isBlank(), where + " has no description", problems);
        Set<Character> kinds = new HashSet<>();
        for (APIResponse response : method.getAnnotationsByType(APIResponse.class)) {
            kinds.add(response.responseCode().charAt(0));
            need(!response.description().isBlank(), where + " has an answer without description", problems);
        }
        need(
                kinds.contains('2') || kinds.contains('3'),
                where + " does not say what it answers when all is well",
                problems);
        need(kinds.contains('4'), where + " does not say what it answers when something is wrong", problems);
        for (Parameter parameter : method.getAnnotationsByType(Parameter.class)) {
            need(
                    !parameter.description().isBlank() || parameter.schema().enumeration().length > 0,
                    where + " has a parameter without a word: " + parameter.name(),
                    problems);
        }
    }

    private static void need(boolean held, String problem, List<String> problems) {
        if (!held) {
            problems.add(problem);
        }
    }
}
