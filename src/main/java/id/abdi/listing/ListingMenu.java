package id.abdi.listing;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Who looks after what leaves finds it in the menu. */
@Component
class ListingMenu implements NavEntry {
    @Override
    public String path() {
        return "/exports";
    }

    @Override
    public String textKey() {
        return "listing.nav.exports";
    }

    @Override
    public int order() {
        return 830;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.INSPECTORATE.name()) || visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.DOWNLOAD;
    }
}
