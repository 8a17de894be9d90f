package id.abdi.notice;

import id.abdi.identity.Caller;
import id.abdi.web.Icon;
import id.abdi.web.NavEntry;
import id.abdi.web.Visitor;
import org.springframework.stereotype.Component;

/** The bell in the head of every page. */
@Component
class NoticesMenu implements NavEntry {
    private final Unread unread;

    NoticesMenu(Unread unread) {
        this.unread = unread;
    }

    @Override
    public String path() {
        return "/notices";
    }

    @Override
    public String textKey() {
        return "notice.nav";
    }

    @Override
    public int order() {
        return 890;
    }

    @Override
    public boolean shownTo(Visitor visitor) {
        return true;
    }

    @Override
    public Icon icon() {
        return Icon.BELL;
    }

    @Override
    public boolean inHead() {
        return true;
    }

    @Override
    public int waiting(Visitor visitor) {
        return visitor instanceof Caller caller ? unread.of(caller.id()) : 0;
    }
}
