package ma.opencommune.home.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import ma.opencommune.platform.i18n.CurrentLanguage;
import ma.opencommune.platform.identity.CurrentAccount;
import ma.opencommune.platform.web.PageLinks;
import ma.opencommune.platform.web.Routes;

/** The links of the two templates and of the home page: only to pages that exist and that the reader may open. */
@Named("navigation")
@RequestScoped
public class Navigation {

    /**
     * A link as the page shows it.
     *
     * @param key key of its text
     * @param url its address
     * @param here whether it is the page being shown
     */
    public record Entry(String key, String url, boolean here) {

        public String getKey() {
            return key;
        }

        public String getUrl() {
            return url;
        }

        public boolean isHere() {
            return here;
        }
    }

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentAccount account;

    @Inject
    PageLinks links;

    /** In the head of each public page. */
    public List<Entry> getMain() {
        return open(Places.MAIN);
    }

    /** At the foot of each public page. */
    public List<Entry> getFooter() {
        return open(Places.FOOTER).stream()
                .filter(entry -> !(account.isKnown() && entry.key().equals("home.nav.signIn")))
                .toList();
    }

    /** For staff: the pages of their own work. */
    public List<Entry> getWork() {
        return open(Places.WORK);
    }

    /** What a person who has signed in can do, for the page that lists it. */
    public List<Entry> getTasks() {
        return open(Places.WORK).stream().filter(entry -> !entry.here()).toList();
    }

    /** The choices of the home page. */
    public List<Entry> getChoices() {
        return open(Places.CHOICES);
    }

    /** Whether the reader may open a page that exists at this path. */
    public boolean has(String path) {
        return Routes.of(path).filter(route -> account.may(route.needs())).isPresent();
    }

    private List<Entry> open(List<Places.Place> places) {
        return places.stream()
                .filter(place -> has(place.path()))
                .map(this::entry)
                .toList();
    }

    private Entry entry(Places.Place place) {
        boolean page = Routes.of(place.path()).orElseThrow().kind() == Routes.Kind.PAGE;
        String url =
                page ? "/" + language.getTag() + (place.path().equals("/index") ? "/" : place.path()) : place.path();
        return new Entry(place.key(), url, place.path().equals(links.path()));
    }
}
