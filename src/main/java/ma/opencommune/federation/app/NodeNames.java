package ma.opencommune.federation.app;

import jakarta.enterprise.context.ApplicationScoped;
import ma.opencommune.collectivity.domain.Country;
import ma.opencommune.collectivity.domain.Identity;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.Language;

/** What collectivities are called. */
@ApplicationScoped
public class NodeNames {

    /** Its name in this language; its code when the country's list does not know it. */
    public String of(CollectivityCode code, Language language) {
        return Country.shipped()
                .find(code)
                .map(listed -> Identity.listedName(listed).in(language))
                .orElse(code.text());
    }
}
