package id.abdi.privacy;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The personnel agency's list of requests for correction. */
@Component
class PrivacyMenu implements NavEntry {
    @Override
    public String path() {
        return "/corrections";
    }

    @Override
    public String textKey() {
        return "privacy.nav.corrections";
    }

    @Override
    public int order() {
        return 725;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.PENCIL;
    }
}
