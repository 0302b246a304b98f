package secretariat.register;

/**
 * The key that signs checkpoints was changed. Retired keys stay in the policy, so that what they
 * signed stays provable.
 *
 * @param retired the vkey that signs no longer
 * @param lastSize the largest tree that it signed
 * @param verifierKey the vkey that signs from now on
 */
record LogKeyChanged(String retired, long lastSize, String verifierKey) {}
