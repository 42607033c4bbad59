//! The installation's own secrets: one seed in the data folder, from which every key is derived.
use anyhow::Context;
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use ed25519_dalek::{Signer, SigningKey, Verifier, VerifyingKey};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256};
use std::{io::Write, os::unix::fs::OpenOptionsExt, path::Path};

/// Signs receipts and makes the tokens of links.
#[derive(Clone)]
pub struct Keys {
    signing: SigningKey,
    links: [u8; 32],
}

impl Keys {
    /// Reads the seed, or makes it at the first start: 32 random bytes that only the owner may read.
    ///
    /// # Errors
    /// When the file can't be read or written.
    pub fn load(path: &Path) -> anyhow::Result<Self> {
        let seed = match std::fs::read(path) {
            Ok(seed) => seed,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => make_seed(path)?,
            Err(error) => {
                return Err(error).with_context(|| format!("can't read {}", path.display()));
            }
        };
        let seed: [u8; 32] = seed.try_into().map_err(|_| {
            anyhow::anyhow!("{} is not a key of 32 bytes; restore it from a backup", path.display())
        })?;
        Ok(Self::from_seed(seed))
    }

    /// Keys from a known seed.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        let derive = |what: &str| -> [u8; 32] {
            Sha256::new()
                .chain_update(b"verbale ")
                .chain_update(what)
                .chain_update(seed)
                .finalize()
                .into()
        };
        Self { signing: SigningKey::from_bytes(&derive("receipts")), links: derive("links") }
    }

    /// The key that verifies receipts, in base64url.
    #[must_use]
    pub fn public(&self) -> String {
        URL_SAFE_NO_PAD.encode(self.signing.verifying_key().as_bytes())
    }

    /// A short name of the verifying key: the first 16 hexadecimal digits of its SHA-256.
    #[must_use]
    pub fn id(&self) -> String {
        sha256_hex(self.signing.verifying_key().as_bytes())[..16].to_owned()
    }

    /// A signature over a text, in base64url.
    #[must_use]
    pub fn sign(&self, text: &str) -> String {
        URL_SAFE_NO_PAD.encode(self.signing.sign(text.as_bytes()).to_bytes())
    }

    /// Whether a signature over a text was made with this installation's key.
    #[must_use]
    pub fn verifies(&self, text: &str, signature: &str) -> bool {
        verifies(&self.public(), text, signature)
    }

    /// An unguessable token for a link: nobody without the seed can make it, and it need not be stored.
    #[must_use]
    pub fn token(&self, purpose: &str, of: &str) -> String {
        URL_SAFE_NO_PAD.encode(&self.mac(purpose, of)[..24])
    }

    /// A code of six digits to type from a mail.
    #[must_use]
    pub fn code(&self, purpose: &str, of: &str) -> String {
        let mac = self.mac(purpose, of);
        let number = u32::from_be_bytes([mac[0], mac[1], mac[2], mac[3]]) % 1_000_000;
        format!("{number:06}")
    }

    fn mac(&self, purpose: &str, of: &str) -> [u8; 32] {
        let mut mac =
            Hmac::<Sha256>::new_from_slice(&self.links).expect("HMAC takes keys of any length");
        mac.update(&(purpose.len() as u64).to_be_bytes());
        mac.update(purpose.as_bytes());
        mac.update(of.as_bytes());
        mac.finalize().into_bytes().into()
    }
}

/// Whether `signature` over `text` was made with the private half of `public`, both in base64url.
#[must_use]
pub fn verifies(public: &str, text: &str, signature: &str) -> bool {
    let read = || -> Option<bool> {
        let key: [u8; 32] = URL_SAFE_NO_PAD.decode(public).ok()?.try_into().ok()?;
        let signature: [u8; 64] = URL_SAFE_NO_PAD.decode(signature).ok()?.try_into().ok()?;
        let key = VerifyingKey::from_bytes(&key).ok()?;
        Some(key.verify(text.as_bytes(), &ed25519_dalek::Signature::from_bytes(&signature)).is_ok())
    };
    read().unwrap_or(false)
}

/// The SHA-256 of bytes, in hexadecimal.
#[must_use]
pub fn sha256_hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Random bytes from the operating system.
///
/// # Panics
/// When the operating system has none to give.
#[must_use]
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// Whether two secrets are equal, in a time that does not depend on where they differ.
#[must_use]
pub fn same_secret(a: &str, b: &str) -> bool {
    a.len() == b.len() && a.bytes().zip(b.bytes()).fold(0, |differs, (a, b)| differs | (a ^ b)) == 0
}

fn make_seed(path: &Path) -> anyhow::Result<Vec<u8>> {
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder)
            .with_context(|| format!("can't make {}", folder.display()))?;
    }
    let seed: [u8; 32] = random();
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .with_context(|| format!("can't write {}", path.display()))?;
    file.write_all(&seed)?;
    file.sync_all()?;
    if let Some(folder) = path.parent() {
        std::fs::File::open(folder)?.sync_all()?;
    }
    Ok(seed.to_vec())
}
