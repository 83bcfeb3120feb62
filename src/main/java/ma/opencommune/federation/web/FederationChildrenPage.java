package ma.opencommune.federation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import ma.opencommune.federation.app.Children;
import ma.opencommune.federation.app.Forks;
import ma.opencommune.federation.domain.node.ForkSheet;
import ma.opencommune.federation.domain.node.Standing;
import ma.opencommune.kernel.CollectivityCode;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Where an administrator enrols nodes below, revokes their keys, and decides about a log whose node signed two histories. */
@Named
@RequestScoped
public class FederationChildrenPage {

    private static final String HERE = "/staff/federation-children";
    private static final int LONGEST = 1000;

    @Inject
    FederationForms forms;

    @Inject
    ChildLines lines;

    @Inject
    Children children;

    @Inject
    Forks forks;

    private String invitee = "";
    private String secret = "";
    private String search = "";
    private @Nullable List<ChildLine> found;

    @PostConstruct
    void read() {
        search = forms.sent("q");
    }

    /** Gives a code. */
    public void invite() {
        Optional<String> code = code(invitee.strip()).flatMap(children::invite);
        if (code.isEmpty()) {
            forms.wrong("invitee", forms.text("federation.children.invite.no"));
        } else {
            secret = code.get();
        }
    }

    /** The fingerprints are the same. */
    public void confirm() throws IOException {
        children.confirm(sentCode(), forms.sent("fingerprint"));
        forms.to(HERE);
    }

    /** Revokes a key. */
    public void revoke() throws IOException {
        children.revoke(sentCode());
        forms.to(HERE);
    }

    /** A log goes on from what is held. */
    public void goOn() throws IOException {
        String why = forms.sent("why");
        String fork = forms.sent("fork");
        if (!fork.matches("[0-9]{1,18}")) {
            throw new NotFound("fork");
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            forms.wrong("", forms.text("federation.children.fork.missing"));
        } else {
            forks.goOn(Long.parseLong(fork), why);
            forms.to(HERE);
        }
    }

    private CollectivityCode sentCode() {
        return code(forms.sent("ou")).orElseThrow(() -> new NotFound("node"));
    }

    private static Optional<CollectivityCode> code(String text) {
        try {
            return Optional.of(CollectivityCode.of(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /** The nodes below that are looked for. */
    public List<ChildLine> getLines() {
        List<ChildLine> known = found;
        if (known == null) {
            known = lines.find(search);
            found = known;
        }
        return known;
    }

    /** Those whose fingerprint is to be compared. */
    public List<ChildLine> getWaiting() {
        return lines.find("").stream().filter(ChildLine::waiting).toList();
    }

    /** Those whose key can be revoked. */
    public List<ChildLine> getRevocable() {
        return lines.find("").stream()
                .filter(line -> line.child().standing() == Standing.ENROLLED)
                .toList();
    }

    /** Evidence that waits for a decision. */
    public List<ForkSheet> getForks() {
        return forks.all().stream().filter(ForkSheet::open).toList();
    }

    /** Name of the collectivity of some evidence. */
    public String name(ForkSheet fork) {
        return forms.name(fork.log().owner());
    }

    /** The code that was just given; empty otherwise. */
    public String getSecret() {
        return secret;
    }

    public String getInvitee() {
        return invitee;
    }

    public void setInvitee(String invitee) {
        this.invitee = invitee;
    }

    public String getSearch() {
        return search;
    }
}
