package id.abdi.identity;

import id.abdi.kernel.Nip;
import java.util.List;

/** The made-up accounts that the sign-in page of a demo offers, one tap each. Module demo implements it. */
public interface DemoAccounts {
    /**
     * @param role as the launcher prints it: {@code EMPLOYEE}, {@code HEAD}, {@code HEAD_ABOVE} …
     */
    record DemoAccount(String role, Nip nip, String password, String name) {}

    List<DemoAccount> accounts();
}
