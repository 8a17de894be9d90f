package id.abdi.innovationindex;

import id.abdi.innovation.Innovation;
import id.abdi.innovation.Innovations;
import id.abdi.web.Link;
import id.abdi.web.Ui;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** From an innovation to its indicators. */
@Component
class IndexMore implements Innovations.More {
    @Override
    public Optional<Link> of(Innovation innovation, Ui ui) {
        return Optional.of(new Link("/innovation-index/" + innovation.id(), ui.text("innovationindex.more")));
    }
}
