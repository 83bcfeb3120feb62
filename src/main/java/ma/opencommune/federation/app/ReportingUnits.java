package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ma.opencommune.collectivity.app.Commune;
import ma.opencommune.collectivity.domain.Collectivity;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.federation.domain.node.ChildSheet;
import ma.opencommune.federation.domain.rollup.ReportPeriod;
import ma.opencommune.federation.domain.rollup.ReportState;
import ma.opencommune.federation.store.ReportStore;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;
import ma.opencommune.kernel.Level;
import ma.opencommune.kernel.LocalizedText;

/** Which communes report to this node, directly or through another, and how many people live there. */
@ApplicationScoped
@Transactional
public class ReportingUnits {

    @Inject
    Children children;

    @Inject
    ReportStore reports;

    @Inject
    Commune commune;

    /** The communes whose log comes here; a commune reports to itself. */
    public Set<CollectivityCode> expected() {
        Set<CollectivityCode> expected = new TreeSet<>();
        children.enrolled().stream()
                .map(ChildSheet::ou)
                .filter(ou -> ou.level() == Level.COMMUNE)
                .forEach(expected::add);
        if (own().level() == Level.COMMUNE) {
            expected.add(own());
        }
        return expected;
    }

    /** Those whose log comes from themselves: only they can be given a report back. */
    public Set<CollectivityCode> direct() {
        Set<CollectivityCode> direct = new TreeSet<>();
        children.enrolled().stream()
                .filter(ChildSheet::direct)
                .map(ChildSheet::ou)
                .forEach(direct::add);
        return direct;
    }

    /** Their reports for a month; of those that sent nothing too. */
    public Map<CollectivityCode, ReportState> states(ReportPeriod period) {
        Map<CollectivityCode, ReportState> known = reports.states(period);
        Map<CollectivityCode, ReportState> states = new TreeMap<>();
        expected().forEach(ou -> states.put(ou, known.getOrDefault(ou, ReportState.NOTHING)));
        return states;
    }

    /** This node. */
    public CollectivityCode own() {
        return commune.identity().code();
    }

    /** What this node is called. */
    public LocalizedText ownName() {
        return commune.identity().name();
    }

    /** The name of a collectivity of the list; its code when the list does not know it. */
    public String name(CollectivityCode ou, Language language) {
        return Country.shipped()
                .find(ou)
                .map(Identity::listedName)
                .map(name -> name.in(language))
                .orElse(ou.text());
    }

    /** The language in which {@link #name} answers. */
    public Language nameLanguage(CollectivityCode ou, Language language) {
        return Country.shipped()
                .find(ou)
                .map(Identity::listedName)
                .map(name -> name.language(language))
                .orElse(language);
    }

    /** Inhabitants at the census of 2024. */
    public long population(CollectivityCode ou) {
        return Country.shipped()
                .find(ou)
                .map(Collectivity::population)
                .map(people -> people.orElse(0))
                .orElse(0);
    }
}
