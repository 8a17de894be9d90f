package id.abdi.bulkexport;

import id.abdi.identity.Role;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** Who may decide finds what waits in the menu. */
@Component
class BulkExportMenu implements NavEntry {
    @Override
    public String path() {
        return "/exports/held";
    }

    @Override
    public String textKey() {
        return "bulkexport.nav";
    }

    @Override
    public int order() {
        return 831;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return visitor.has(Role.INSPECTORATE.name()) || visitor.has(Role.BKPSDM.name());
    }

    @Override
    public Icon icon() {
        return Icon.SHIELD;
    }
}
