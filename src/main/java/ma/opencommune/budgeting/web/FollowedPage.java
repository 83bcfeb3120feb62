package ma.opencommune.budgeting.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import ma.opencommune.budgeting.app.Followers;
import ma.opencommune.budgeting.domain.proposal.ProposalKey;
import ma.opencommune.kernel.NotFound;
import org.jspecify.annotations.Nullable;

/** Confirms or ends following a project; opened by the secret of its mail. Opening alone changes nothing. */
@Named
@RequestScoped
public class FollowedPage {

    @Inject
    Followers followers;

    @Inject
    DeliveryViews views;

    @Inject
    VoteWay way;

    private ProposalKey key = new ProposalKey("");
    private @Nullable DeliveryLine line;
    private Followers.@Nullable Followed followed;

    @PostConstruct
    void read() {
        if (!isEnded()) {
            key = ProposalKey.parse(way.said("token")).orElseThrow(() -> new NotFound("follower"));
            followed = followers.find(key);
            line = views.line(followed.plan(), followed.delivery());
        }
    }

    /** The owner of the address wants it. */
    public void confirm() throws IOException {
        followers.confirm(key);
        way.to("/budgeting/followed?token=" + key.text());
    }

    /** The owner does not want it any more. */
    public void end() throws IOException {
        followers.end(key);
        way.to("/budgeting/followed?ended=yes");
    }

    public Followers.@Nullable Followed getFollowed() {
        return followed;
    }

    public @Nullable DeliveryLine getLine() {
        return line;
    }

    public String getToken() {
        return key.text();
    }

    /** Whether it has just been ended. */
    public boolean isEnded() {
        return way.said("ended").equals("yes");
    }
}
