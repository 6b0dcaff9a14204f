"""Makes the program's model: VGG19, pre-trained on ImageNet, fine-tuned on FER2013."""
