package id.abdi.innovationindex;

import id.abdi.innovation.Innovation;
import id.abdi.innovation.Innovations;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From an innovation to its indicators, and what it is by PP 38/2017. */
@Component
class IndexMore implements Innovations.More {
    private final ProfileSql profiles;

    IndexMore(ProfileSql profiles) {
        this.profiles = profiles;
    }

    @Override
    public Optional<Link> of(Innovation innovation, Ui ui) {
        return Optional.of(new Link("/innovation-index/" + innovation.id(), ui.text("innovationindex.more")));
    }

    @Override
    public Optional<String> said(Innovation innovation, Ui ui) {
        return profiles.of(innovation.id()).map(profile -> ProfileViews.summary(profile, ui));
    }
}
