package id.abdi.clocking;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;

/** From where a terminal may speak: one address, or all that begin with the same bits ({@code 10.20.0.0/16}). */
record Network(InetAddress base, int bits) {
    /** Empty for what is no address; nothing is looked up by name. */
    static Optional<Network> of(String typed) {
        String[] parts = typed.strip().split("/", 2);
        Optional<InetAddress> base = address(parts[0]);
        if (base.isEmpty() || (parts.length == 2 && !parts[1].matches("[0-9]{1,3}"))) {
            return Optional.empty();
        }
        int most = base.get().getAddress().length * 8;
        int bits = parts.length == 2 ? Integer.parseInt(parts[1]) : most;
        return bits > most ? Optional.empty() : Optional.of(new Network(base.get(), bits));
    }

    /** False for what is no address. */
    boolean contains(String address) {
        return address(address).filter(this::contains).isPresent();
    }

    private boolean contains(InetAddress address) {
        byte[] own = base.getAddress();
        byte[] other = address.getAddress();
        int whole = bits / Byte.SIZE;
        int rest = Byte.SIZE - bits % Byte.SIZE;
        return own.length == other.length
                && Arrays.equals(own, 0, whole, other, 0, whole)
                && (rest == Byte.SIZE || ((own[whole] ^ other[whole]) & 0xff) >> rest == 0);
    }

    private static Optional<InetAddress> address(String text) {
        try {
            return Optional.of(InetAddress.ofLiteral(text));
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return base.getHostAddress() + "/" + bits;
    }
}
