package app.productdesk.adapter.settings;

import app.productdesk.application.port.ActivityKeys.Sealer;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/// Signs with an Ed25519 key. What it says of itself has no key in it.
final class Ed25519 implements Sealer {

    static final String NAME = "Ed25519";

    private static final byte[] TRIAL = {1, 2, 3};

    private final PrivateKey signing;
    private final PublicKey verifying;

    private Ed25519(PrivateKey signing, PublicKey verifying) {
        this.signing = signing;
        this.verifying = verifying;
    }

    /// Reads a key pair as [#written] wrote it.
    ///
    /// @throws GeneralSecurityException when it is none, or its halves are not of one pair
    /// @throws IllegalArgumentException when it is not even Base64
    static Ed25519 read(String written) throws GeneralSecurityException {
        String[] lines = written.split("\n", -1);
        if (lines.length != 3 || !lines[2].isEmpty()) {
            throw new GeneralSecurityException("not two lines");
        }
        KeyFactory factory = KeyFactory.getInstance(NAME);
        Base64.Decoder base64 = Base64.getDecoder();
        var read =
                new Ed25519(
                        factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines[0]))),
                        factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines[1]))));
        if (!read.isSigned(TRIAL, read.sign(TRIAL))) {
            throw new GeneralSecurityException("two halves of different pairs");
        }
        return read;
    }

    static String written(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(pair.getPrivate().getEncoded())
                + "\n"
                + base64.encodeToString(pair.getPublic().getEncoded())
                + "\n";
    }

    @Override
    public String sign(byte[] statement) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initSign(signing);
            signature.update(statement);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key that was tried signs", impossible);
        }
    }

    @Override
    public boolean isSigned(byte[] statement, String written) {
        try {
            Signature signature = Signature.getInstance(NAME);
            signature.initVerify(verifying);
            signature.update(statement);
            return signature.verify(HexFormat.of().parseHex(written));
        } catch (GeneralSecurityException | IllegalArgumentException noSignature) {
            return false;
        }
    }

    @Override
    public String toString() {
        return NAME;
    }
}
