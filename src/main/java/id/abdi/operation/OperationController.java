package id.abdi.operation;

import id.abdi.identity.Caller;
import id.abdi.identity.Role;
import id.abdi.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** How the installation does, for its operators alone (DUR-11). */
@Controller
class OperationController {
    private final OperationViews views;

    OperationController(OperationViews views) {
        this.views = views;
    }

    @GetMapping("/operation")
    String operation(Caller caller, Ui ui, Model model) {
        if (!caller.is(Role.OPERATOR)) {
            throw OperationRefusals.unknownAddress();
        }
        model.addAttribute("page", views.page(ui));
        return "operation/Operation";
    }
}
