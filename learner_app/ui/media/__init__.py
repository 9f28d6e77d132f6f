"""The player: sound and video with captions, descriptions, chapters and a waveform, beside their transcript."""
