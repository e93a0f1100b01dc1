package no.heime.identity.passkey;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A passkey without a phone around it: answers as a phone would, or as somebody would who tries to cheat.
 *
 * @param origin address of the page on which it is used
 * @param uses how often it says that it has signed
 * @param verified whether it has asked for a finger, a face or a code
 */
record SoftKey(KeyPair pair, byte[] raw, String origin, int uses, boolean verified) {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;
    private static final int WIDTH = 32;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static SoftKey on(String origin) {
        var id = new byte[WIDTH];
        new SecureRandom().nextBytes(id);
        return new SoftKey(pairOfKeys(), id, origin, 0, true);
    }

    SoftKey at(String elsewhere) {
        return new SoftKey(pair, raw, elsewhere, uses, verified);
    }

    SoftKey counting(int count) {
        return new SoftKey(pair, raw, origin, count, verified);
    }

    SoftKey unverified() {
        return new SoftKey(pair, raw, origin, uses, false);
    }

    String id() {
        return base64(raw);
    }

    /** What is sent to make it known, after what the server asked for. */
    String made(JsonNode options, String name) {
        var client = client("webauthn.create", options);
        var about = about(options.at("/rp/id").asString(), WITH_KEY, described());
        var credential = Map.of(
                "id", id(),
                "rawId", id(),
                "type", "public-key",
                "clientExtensionResults", Map.of(),
                "response",
                        Map.of(
                                "clientDataJSON", base64(client),
                                "attestationObject", base64(attested(about)),
                                "transports", List.of("internal")));
        return JSON.writeValueAsString(Map.of("publicKey", Map.of("credential", credential, "label", name)));
    }

    /** What is sent to sign in. */
    String signed(JsonNode options) {
        var client = client("webauthn.get", options);
        var about = about(options.get("rpId").asString(), 0, new byte[0]);
        return JSON.writeValueAsString(Map.of(
                "id", id(),
                "rawId", id(),
                "type", "public-key",
                "clientExtensionResults", Map.of(),
                "response",
                        Map.of(
                                "clientDataJSON", base64(client),
                                "authenticatorData", base64(about),
                                "signature", base64(signature(joined(about, sha256(client)))))));
    }

    private byte[] client(String what, JsonNode options) {
        return JSON.writeValueAsBytes(
                Map.of("type", what, "challenge", options.get("challenge").asString(), "origin", origin));
    }

    private byte[] about(String relyingParty, int more, byte[] key) {
        var flags = PRESENT | more | (verified ? VERIFIED : 0);
        return joined(
                sha256(relyingParty.getBytes(StandardCharsets.UTF_8)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(Integer.BYTES).putInt(uses).array(),
                key);
    }

    /** Of no known make, its id, and its public key (COSE: EC2, ES256, P-256). */
    private byte[] described() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return joined(
                new byte[16],
                new byte[] {0, WIDTH},
                raw,
                bytes("a50102032620012158 20"),
                coordinate(point.getAffineX().toByteArray()),
                bytes("225820"),
                coordinate(point.getAffineY().toByteArray()));
    }

    /** {@code {"fmt": "none", "attStmt": {}, "authData": …}} in CBOR. */
    private static byte[] attested(byte[] about) {
        return joined(
                bytes("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
                new byte[] {(byte) about.length},
                about);
    }

    private byte[] signature(byte[] text) {
        try {
            var signing = Signature.getInstance("SHA256withECDSA");
            signing.initSign(pair.getPrivate());
            signing.update(text);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pairOfKeys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number as exactly 32 bytes. */
    private static byte[] coordinate(byte[] number) {
        var wide = new byte[WIDTH];
        var length = Math.min(number.length, WIDTH);
        System.arraycopy(number, number.length - length, wide, WIDTH - length, length);
        return wide;
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex.replace(" ", ""));
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String base64(byte[] raw) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
    }
}
