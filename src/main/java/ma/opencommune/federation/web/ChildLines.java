package ma.opencommune.federation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ma.opencommune.federation.app.Children;
import ma.opencommune.federation.app.Leaves;
import ma.opencommune.federation.domain.log.LogSheet;
import ma.opencommune.kernel.CollectivityCode;

/** The nodes below, for the page and its table as a file. */
@RequestScoped
public class ChildLines {

    @Inject
    Children children;

    @Inject
    Leaves leaves;

    @Inject
    FederationForms forms;

    /** Those whose name or code holds these letters; all when there are none. */
    List<ChildLine> find(String letters) {
        Map<CollectivityCode, LogSheet> logs = leaves.logs().stream()
                .collect(Collectors.toMap(log -> log.origin().owner(), Function.identity()));
        String wanted = letters.toLowerCase(Locale.ROOT);
        return children.all().stream()
                .map(child -> new ChildLine(
                        child,
                        forms.name(child.ou()),
                        child.via().map(forms::name).orElse(""),
                        Optional.ofNullable(logs.get(child.ou()))))
                .filter(line -> line.name().toLowerCase(Locale.ROOT).contains(wanted)
                        || line.child().ou().text().startsWith(wanted))
                .toList();
    }
}
