"""From speech to a draft of captions, with no network: the model, the engine that hears, words into cues."""
